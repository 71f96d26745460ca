"""The voice: speaks a sentence into a sound file, by a program of the system that needs no network.

Only espeak-ng is known so far (https://github.com/espeak-ng/espeak-ng, its manual page for the options).
Must not import anything but the standard library.
"""

import shutil
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType

PROGRAM = "espeak-ng"
NO_NAMES: Mapping[str, str] = MappingProxyType({})

CALM_WORDS_PER_MIN = 145
BRISK_WORDS_PER_MIN = 220
RENDER_WITHIN_S = 10.0


class CannotSpeak(Exception):
    """The sentence could not be made into sound; the message says why, for a log."""


@dataclass(frozen=True, slots=True)
class Voice:
    """A voice of this machine.

    Attributes:
        program: Path of the program.
        names: Its voice for each language; one without is called by its own code.
    """

    program: str
    names: Mapping[str, str] = field(default_factory=dict[str, str])

    def speak(self, sentence: str, language: str, file: Path, *, is_brisk: bool) -> None:
        """Write the sound of a sentence; blocks for some 20 ms, at most ``RENDER_WITHIN_S``.

        Args:
            sentence: What is said.
            language: Code such as ``fr``.
            file: Where to; 16 bits, one channel, as the program writes it.
            is_brisk: Faster, as fast as a call is still understood.

        Raises:
            CannotSpeak: It cannot.
        """
        speed = BRISK_WORDS_PER_MIN if is_brisk else CALM_WORDS_PER_MIN
        options = ["-v", self.names.get(language, language), "-s", str(speed), "-w", str(file), "--stdin"]
        try:
            subprocess.run(  # noqa: S603 - one known program, the sentence goes to its input
                [self.program, *options],
                input=sentence.encode(),
                capture_output=True,
                timeout=RENDER_WITHIN_S,
                check=True,
            )
        except subprocess.CalledProcessError as error:
            raise CannotSpeak(f"{PROGRAM} ended with status {error.returncode}") from None
        except (OSError, subprocess.TimeoutExpired) as error:
            raise CannotSpeak(f"{PROGRAM} cannot be run: {error}") from None


def installed_voice(names: Mapping[str, str] = NO_NAMES) -> Voice | None:
    """The voice of this machine, with its names by language, or None."""
    program = shutil.which(PROGRAM)
    return Voice(program, names) if program else None
