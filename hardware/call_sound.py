"""The sound of a call: chime, a breath, then the sentence, joined into one file.

Must not import anything but the standard library.
"""

from __future__ import annotations

import sys
import wave
from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from hardware.chime import RATE_HZ

BREATH_S = 0.12
_SAMPLE_BYTES = 2


class UnfitSound(Exception):
    """A sound file that is not 16 bits, one channel, 22,050 Hz; the message names the file, for a person."""


@dataclass(frozen=True, slots=True)
class Sound:
    """Samples of one channel at ``RATE_HZ``, 16 bits."""

    samples: array[int]


def read_sound(file: Path) -> Sound:
    """Read a file; blocks for a moment.

    Raises:
        UnfitSound: It cannot be read, or is of another form.
    """
    try:
        with wave.open(str(file), "rb") as sound:
            form = (sound.getnchannels(), sound.getsampwidth(), sound.getframerate())
            data = sound.readframes(sound.getnframes())
    except (OSError, EOFError, wave.Error) as error:
        raise UnfitSound(f"{file.name} cannot be read: {error}") from None
    if form != (1, _SAMPLE_BYTES, RATE_HZ):
        raise UnfitSound(f"{file.name} should be a WAV of one channel, 16 bits, {RATE_HZ} Hz")
    samples = array("h")
    samples.frombytes(data[: len(data) - len(data) % _SAMPLE_BYTES])
    if sys.byteorder == "big":
        samples.byteswap()
    return Sound(samples)


def write_joined(file: Path, sounds: Sequence[Sound], volume_percent: int) -> None:
    """Write sounds one after the other, whole or not at all.

    Args:
        file: Where to.
        sounds: In their order, a breath between.
        volume_percent: From 0 to 100; parts of the loudness they have.

    Raises:
        OSError: It cannot be written.
    """
    breath = array("h", bytes(_SAMPLE_BYTES * round(BREATH_S * RATE_HZ)))
    joined = array("h")
    for place, sound in enumerate(sounds):
        joined.extend(breath if place else [])
        joined.extend(sound.samples)
    louder = array("h", (each * volume_percent // 100 for each in joined))
    if sys.byteorder == "big":
        louder.byteswap()
    draft = file.with_suffix(".draft")
    with wave.open(str(draft), "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(_SAMPLE_BYTES)
        out.setframerate(RATE_HZ)
        out.writeframes(louder.tobytes())
    draft.replace(file)
