"""Sounds are joined sample by sample, whatever their length, and what does not fit is named."""

import struct
import tracemalloc
import wave
from pathlib import Path

import pytest

from hardware.call_sound import BREATH_S, UnfitSound, fit_sound, write_joined
from hardware.chime import RATE_HZ

BREATH = [0] * round(BREATH_S * RATE_HZ)


def written(file: Path, samples: list[int], *, channels: int = 1, rate_hz: int = RATE_HZ) -> Path:
    with wave.open(str(file), "wb") as out:
        out.setparams((channels, 2, rate_hz, 0, "NONE", ""))
        out.writeframes(struct.pack(f"<{len(samples)}h", *samples))
    return file


def samples_of(file: Path) -> list[int]:
    with wave.open(str(file), "rb") as sound:
        assert (sound.getnchannels(), sound.getsampwidth(), sound.getframerate()) == (1, 2, RATE_HZ)
        return list(struct.unpack(f"<{sound.getnframes()}h", sound.readframes(sound.getnframes())))


def test_sounds_follow_one_another_with_a_breath_between(tmp_path: Path) -> None:
    long = [(7 * each) % 30_000 - 15_000 for each in range(2 * RATE_HZ + 1)]
    files = written(tmp_path / "a.wav", long), written(tmp_path / "b.wav", [32_767, -32_768, 3])
    joined = tmp_path / "joined.wav"
    write_joined(joined, [fit_sound(each) for each in files], 100)
    assert samples_of(joined) == [*long, *BREATH, 32_767, -32_768, 3]
    assert not joined.with_suffix(".draft").exists()


@pytest.mark.parametrize(("volume_percent", "heard"), [(0, [0, 0]), (50, [500, -500]), (100, [1000, -1000])])
def test_it_is_as_loud_as_is_asked(tmp_path: Path, volume_percent: int, heard: list[int]) -> None:
    sound = fit_sound(written(tmp_path / "a.wav", [1000, -1000]))
    write_joined(tmp_path / "joined.wav", [sound], volume_percent)
    assert samples_of(tmp_path / "joined.wav") == heard


def test_a_long_sound_takes_no_memory(tmp_path: Path) -> None:
    minute = fit_sound(written(tmp_path / "a.wav", [1] * 60 * RATE_HZ))
    tracemalloc.start()
    try:
        write_joined(tmp_path / "joined.wav", [minute, minute], 80)
        assert tracemalloc.get_traced_memory()[1] < 300_000
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("form", [{"channels": 2}, {"rate_hz": 44_100}])
def test_another_form_is_named(tmp_path: Path, form: dict[str, int]) -> None:
    with pytest.raises(UnfitSound, match=r"a\.wav should be a WAV of one channel"):
        fit_sound(written(tmp_path / "a.wav", [1, 2], **form))


@pytest.mark.parametrize("content", [b"", b"RIFF", b"nothing to hear here, and long enough for a header"])
def test_what_is_no_sound_is_named(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "a.wav"
    file.write_bytes(content)
    with pytest.raises(UnfitSound, match=r"a\.wav cannot be read"):
        fit_sound(file)


def test_a_sound_that_is_gone_meanwhile_leaves_what_was_there(tmp_path: Path) -> None:
    joined = written(tmp_path / "joined.wav", [5])
    sound = fit_sound(written(tmp_path / "a.wav", [1]))
    sound.file.unlink()
    with pytest.raises(UnfitSound):
        write_joined(joined, [sound], 100)
    assert samples_of(joined) == [5]
    assert sorted(each.name for each in tmp_path.iterdir()) == ["joined.wav"]
