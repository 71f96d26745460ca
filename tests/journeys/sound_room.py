"""A room with a loudspeaker and an ear: a sound server of the test's own, whose one device is recorded.

The device runs at the rate of the program's own sound files, so that what is heard once, and alone, is heard
sample by sample as it was made; two sounds over each other, or one louder or softer, are other samples.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import wave
from array import array
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

from tests.journeys.program import PATIENCE_S, wait_until

RATE_HZ = 22_050
SAMPLE_BYTES = 2
FORM = ("--format=s16le", f"--rate={RATE_HZ}", "--channels=1")
PROGRAMS = ("pulseaudio", "parec", "paplay", "espeak-ng")

UNHEARD_S = 0.06
"""The device of a sound server that has just been silent misses the first moment of a stream."""

BREATH_S = 0.12
"""Between the chime and the words; docs/board.md says a breath."""


def missing_for_a_sound_room() -> str:
    """What this machine lacks, in words; nothing if all is there."""
    return " and ".join(each for each in PROGRAMS if shutil.which(each) is None)


@dataclass(frozen=True, slots=True)
class Heard:
    """Where in the recording something was heard.

    Attributes:
        begin_s: Seconds from the beginning of the recording.
        end_s: The same.
    """

    begin_s: float
    end_s: float


class SoundRoom:
    """The server, its silent device, and the recorder, from the beginning to the end of a ``with``."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._socket = folder / "sound"
        self._file = folder / "heard.raw"
        self._parts = ExitStack()

    def __enter__(self) -> SoundRoom:
        try:
            self.server = self._start_server()
            wait_until(self._socket.exists, "the sound server")
            recorder = ["parec", "-d", "room.monitor", "--raw", "--latency-msec=50", *FORM]
            self._start([*recorder, str(self._file)])
            wait_until(lambda: self.heard_s > 0, "the first silence")
        except BaseException:
            self._parts.close()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._parts.close()

    @property
    def environment(self) -> dict[str, str]:
        """For programs that are heard in this room."""
        return {"PULSE_SERVER": f"unix:{self._socket}", "XDG_RUNTIME_DIR": str(self._folder)}

    @property
    def heard_s(self) -> float:
        """How long was listened so far."""
        return self._file.stat().st_size / (SAMPLE_BYTES * RATE_HZ) if self._file.exists() else 0.0

    def listen_for(self, seconds: float) -> None:
        """Listen on for so long."""
        until_s = self.heard_s + seconds
        wait_until(lambda: self.heard_s >= until_s, f"{seconds} s of sound", PATIENCE_S + seconds)

    def where(self, sound: array[int]) -> list[Heard]:
        """Every place at which this was heard whole, alone, and just as loud."""
        heard, begin = self._file.read_bytes(), round(UNHEARD_S * RATE_HZ)
        sought = sound[begin:].tobytes()
        found: list[Heard] = []
        at = heard.find(sought)
        while at >= 0:
            start = at // SAMPLE_BYTES - begin
            found.append(Heard(start / RATE_HZ, (start + len(sound)) / RATE_HZ))
            at = heard.find(sought, at + len(sought))
        return found

    def wait_to_hear(self, sound: array[int], times: int = 1, within_s: float = PATIENCE_S) -> list[Heard]:
        """Wait until this was heard so often, and give where."""
        wait_until(lambda: len(self.where(sound)) >= times, f"the sound, {times} times", within_s)
        return self.where(sound)

    @property
    def loud_s(self) -> float:
        """For how long there was anything but silence, in steps of 10 ms."""
        samples = array("h")
        heard = self._file.read_bytes()
        samples.frombytes(heard[: len(heard) - len(heard) % SAMPLE_BYTES])
        step = RATE_HZ // 100
        return sum(any(samples[at : at + step]) for at in range(0, len(samples), step)) / 100

    def _start_server(self) -> subprocess.Popen[bytes]:
        command = ["pulseaudio", "-n", "--daemonize=no", "--use-pid-file=no", "--exit-idle-time=-1"]
        command += ["-L", f"module-native-protocol-unix socket={self._socket} auth-anonymous=1"]
        command += ["-L", f"module-null-sink sink_name=room format=s16le rate={RATE_HZ} channels=1"]
        return self._start(command)

    def _start(self, command: list[str]) -> subprocess.Popen[bytes]:
        own = {**self.environment, "HOME": str(self._folder), "XDG_CONFIG_HOME": str(self._folder)}
        process = subprocess.Popen(
            command,
            env={**os.environ, **own},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        self._parts.callback(process.wait, PATIENCE_S)
        self._parts.callback(process.kill)
        return process


def sound_in(file: Path) -> array[int]:
    """The samples of a sound file."""
    samples = array("h")
    with wave.open(str(file), "rb") as sound:
        samples.frombytes(sound.readframes(sound.getnframes()))
    return samples


def words(sentence: str, voice: str, words_per_min: int, folder: Path) -> array[int]:
    """A sentence as the voice of this machine says it to the test itself."""
    file = folder / "said.wav"
    subprocess.run(
        ["espeak-ng", "-v", voice, "-s", str(words_per_min), "-w", str(file), sentence], check=True
    )
    return sound_in(file)


def after_chime(chime: array[int], said: array[int]) -> array[int]:
    """A chime, a breath, and what is said."""
    breath = array("h", bytes(SAMPLE_BYTES * round(BREATH_S * RATE_HZ)))
    return chime + breath + said


def at_volume(sound: array[int], percent: int) -> array[int]:
    """The same, softer."""
    return array("h", (each * percent // 100 for each in sound))
