"""The sound of a call: chime, a breath, then the sentence, joined into one file.

Must not import anything but the standard library.
"""

from __future__ import annotations

import sys
import wave
from array import array
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from hardware.chime import RATE_HZ

BREATH_S = 0.12
_SAMPLE_BYTES = 2
_FRAMES_A_PART = RATE_HZ // 2


class UnfitSound(Exception):
    """A sound file that is not 16 bits, one channel, 22,050 Hz; the message names the file, for a person."""


@dataclass(frozen=True, slots=True)
class Sound:
    """A file of one channel at ``RATE_HZ``, 16 bits; it stays on disk and takes no memory."""

    file: Path


def fit_sound(file: Path) -> Sound:
    """Open a file and see whether it can be joined with others.

    Raises:
        UnfitSound: It cannot be read, or is of another form.
    """
    with _opened(file) as sound:
        form = (sound.getnchannels(), sound.getsampwidth(), sound.getframerate())
    if form != (1, _SAMPLE_BYTES, RATE_HZ):
        raise UnfitSound(f"{file.name} should be a WAV of one channel, 16 bits, {RATE_HZ} Hz")
    return Sound(file)


def write_joined(file: Path, sounds: Sequence[Sound], volume_percent: int) -> None:
    """Write sounds one after the other, whole or not at all; blocks while it reads and writes them.

    Args:
        file: Where to.
        sounds: In their order, a breath between.
        volume_percent: From 0 to 100; parts of the loudness they have.

    Raises:
        UnfitSound: One of them cannot be read any more.
        OSError: The whole cannot be written.
    """
    draft = file.with_suffix(".draft")
    try:
        _write_joined(draft, sounds, volume_percent)
        draft.replace(file)
    finally:
        draft.unlink(missing_ok=True)


def _write_joined(file: Path, sounds: Sequence[Sound], volume_percent: int) -> None:
    with wave.open(str(file), "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(_SAMPLE_BYTES)
        out.setframerate(RATE_HZ)
        for place, sound in enumerate(sounds):
            if place:
                out.writeframes(bytes(_SAMPLE_BYTES * round(BREATH_S * RATE_HZ)))
            for part in _parts_of(sound):
                out.writeframes(_at_volume(part, volume_percent))


@contextmanager
def _opened(file: Path) -> Iterator[wave.Wave_read]:
    try:
        with wave.open(str(file), "rb") as sound:
            yield sound
    except (OSError, EOFError, wave.Error) as error:
        raise UnfitSound(f"{file.name} cannot be read: {error}") from None


def _parts_of(sound: Sound) -> Iterator[bytes]:
    with _opened(sound.file) as read:
        while part := read.readframes(_FRAMES_A_PART):
            yield part[: len(part) - len(part) % _SAMPLE_BYTES]


def _at_volume(part: bytes, volume_percent: int) -> bytes:
    samples = array("h", part)
    if sys.byteorder == "big":
        samples.byteswap()
    quieter = array("h", (each * volume_percent // 100 for each in samples))
    if sys.byteorder == "big":
        quieter.byteswap()
    return quieter.tobytes()
