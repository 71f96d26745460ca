"""The chime: two soft notes that tell staff of somebody who waits, as sound files the program makes itself.

Where and how a file is played is none of its business. Must not import anything but the standard library.
"""

import math
import wave
from array import array
from dataclasses import dataclass
from pathlib import Path

RATE_HZ = 22_050
NOTES_HZ = (659.26, 523.25)
"""E5 and C5, a third that falls: it calls without alarming."""

NOTE_S = 0.45
OVERLAP_S = 0.22
FADE_IN_S = 0.008
DECAY_PER_S = 6.0
SOFT_LEVEL = 0.16
LOUD_LEVEL = 0.7
"""Parts of full scale. One is 13 dB above the other: more than twice as loud to an ear."""

LOUD_TIMES = 2
"""How often the two notes are heard in the loud one."""


@dataclass(frozen=True, slots=True)
class Chimes:
    """The two files.

    Attributes:
        soft: Heard at the desk.
        loud: Heard in the next room.
    """

    soft: Path
    loud: Path


def write_chimes(folder: Path) -> Chimes:
    """Write both files; they take some 100 kB and 20 ms.

    Args:
        folder: Where to; it must exist.

    Raises:
        OSError: The files cannot be written.
    """
    chimes = Chimes(folder / "chime-soft.wav", folder / "chime-loud.wav")
    _write(chimes.soft, _notes(1), SOFT_LEVEL)
    _write(chimes.loud, _notes(LOUD_TIMES), LOUD_LEVEL)
    return chimes


def _notes(times: int) -> list[float]:
    """The notes one after the other, each ringing into the next, at most 1 in either direction."""
    step = round((NOTE_S - OVERLAP_S) * RATE_HZ)
    note_length = round(NOTE_S * RATE_HZ)
    pitches = NOTES_HZ * times
    sound = [0.0] * (step * (len(pitches) - 1) + note_length)
    for place, pitch_hz in enumerate(pitches):
        for at in range(note_length):
            sound[place * step + at] += _note(pitch_hz, at / RATE_HZ)
    highest = max(abs(each) for each in sound)
    return [each / highest for each in sound]


def _note(pitch_hz: float, at_s: float) -> float:
    """A struck bar: the note with a little of its octave, that begins without a click and dies away."""
    turn = 2 * math.pi * pitch_hz * at_s
    begun = min(1.0, at_s / FADE_IN_S)
    ended = min(1.0, (NOTE_S - at_s) / FADE_IN_S)
    return begun * ended * math.exp(-DECAY_PER_S * at_s) * (math.sin(turn) + 0.25 * math.sin(2 * turn))


def _write(file: Path, sound: list[float], level: float) -> None:
    samples = array("h", (round(each * level * 32_767) for each in sound))
    with wave.open(str(file), "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(RATE_HZ)
        out.writeframes(samples.tobytes())
