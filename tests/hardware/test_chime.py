"""The chime: sound files any player reads, without a click, one much louder than the other."""

from __future__ import annotations

import wave
from array import array
from pathlib import Path

from hardware.chime import RATE_HZ, write_chimes


def samples(file: Path) -> array[int]:
    with wave.open(str(file)) as sound:
        assert (sound.getnchannels(), sound.getsampwidth(), sound.getframerate()) == (1, 2, RATE_HZ)
        return array("h", sound.readframes(sound.getnframes()))


def test_both_chimes_are_short_and_one_is_much_louder(tmp_path: Path) -> None:
    chimes = write_chimes(tmp_path)
    soft, loud = samples(chimes.soft), samples(chimes.loud)
    assert 0.4 < len(soft) / RATE_HZ < 1 < 1.1 < len(loud) / RATE_HZ * 1.1
    assert 4 < max(loud) / max(soft) < 5
    assert max(loud) < 32_767, "nothing is cut off"


def test_neither_begins_or_ends_with_a_click(tmp_path: Path) -> None:
    chimes = write_chimes(tmp_path)
    for file in (chimes.soft, chimes.loud):
        sound = samples(file)
        assert abs(sound[0]) < 50 and abs(sound[-1]) < 200
