"""A sound is followed by how far its file was read: on, to its end, no further, or unseen."""

from __future__ import annotations

import mmap
import os
import sys
from collections.abc import Iterator
from io import FileIO
from pathlib import Path

import pytest

from ui.play_progress import HEAD_BYTES, STILL_LOOKS, PlayProgress

A_STEP = 10_000
SOUND = bytes(10 * A_STEP)

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="no other system tells")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    file = tmp_path / "sound.wav"
    file.write_bytes(SOUND)
    return file


@pytest.fixture
def opened(file: Path) -> Iterator[FileIO]:
    """The sound as its player reads it; this process is the player."""
    with FileIO(str(file)) as opened:
        yield opened


@pytest.fixture
def progress(file: Path) -> PlayProgress:
    return PlayProgress(file, os.getpid())


def look_long(progress: PlayProgress) -> bool:
    """Whether it is known to stand still after many looks."""
    for _ in range(2 * STILL_LOOKS):
        progress.look()
    return progress.is_still


def test_who_reads_no_further_stands_still_after_some_looks(opened: FileIO, progress: PlayProgress) -> None:
    opened.read(A_STEP)
    for _ in range(STILL_LOOKS):
        progress.look()
        assert not progress.is_still
    progress.look()
    assert progress.is_still
    # What was read before the first look may be what a device keeps ready.
    assert not progress.is_moving


def test_a_step_now_and_then_is_all_that_is_asked(opened: FileIO, progress: PlayProgress) -> None:
    for _ in range(8):
        opened.read(A_STEP)
        for _ in range(STILL_LOOKS):
            progress.look()
            assert not progress.is_still
    assert progress.is_moving
    assert look_long(progress)


def test_the_last_words_of_a_sound_that_was_read_whole_are_waited_for(
    opened: FileIO, progress: PlayProgress
) -> None:
    opened.read()
    assert not look_long(progress)


def test_of_a_player_that_reads_in_another_way_nothing_is_believed(file: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.wav"
    other.write_bytes(SOUND)
    with other.open("rb"):
        assert not look_long(PlayProgress(file, os.getpid()))


def test_of_a_player_that_takes_its_sound_without_moving_its_place_nothing_is_believed(
    opened: FileIO, progress: PlayProgress
) -> None:
    opened.read(HEAD_BYTES)
    assert not look_long(progress)
    with mmap.mmap(opened.fileno(), 0, access=mmap.ACCESS_READ) as mapped:
        assert mapped[-A_STEP:] == SOUND[-A_STEP:]
        assert not look_long(progress)
    assert not progress.is_legible


def test_one_that_was_seen_to_read_before_is_believed_from_the_head_of_its_sound_on(
    opened: FileIO, file: Path, progress: PlayProgress
) -> None:
    opened.read(HEAD_BYTES + 1)
    progress.look()
    assert progress.is_legible
    opened.seek(1)
    assert look_long(PlayProgress(file, os.getpid(), is_legible=True))


def test_the_way_from_the_head_to_what_a_device_keeps_ready_is_no_step(
    opened: FileIO, progress: PlayProgress
) -> None:
    opened.read(HEAD_BYTES)
    progress.look()
    opened.read(A_STEP)
    progress.look()
    assert not progress.is_moving
    opened.read(A_STEP)
    progress.look()
    assert progress.is_moving


def test_of_a_player_or_a_sound_that_is_no_more_nothing_is_known(opened: FileIO, file: Path) -> None:
    # No process has the number of the folder's own.
    assert not look_long(PlayProgress(file, 0))
    gone = PlayProgress(file, os.getpid())
    opened.read(A_STEP)
    gone.look()
    file.unlink()
    assert not look_long(gone)
