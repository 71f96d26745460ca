"""Whether the disk of the database has room for a number, as the panel asks it."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.disk_room import free_bytes, has_room

MIB = 1024 * 1024


@pytest.mark.parametrize(("free", "found"), [(0, False), (MIB - 1, False), (MIB, True), (None, True)])
def test_less_than_a_mebibyte_is_no_room_and_a_disk_that_does_not_say_has_some(
    tmp_path: Path, free: int | None, *, found: bool
) -> None:
    assert has_room(tmp_path, lambda _: free) is found


def test_a_folder_that_is_gone_is_told_as_a_lost_database_and_not_as_a_full_disk(tmp_path: Path) -> None:
    assert has_room(tmp_path / "absent")


def test_the_disk_of_a_folder_is_the_one_that_is_asked(tmp_path: Path) -> None:
    free = free_bytes(tmp_path)
    assert free is None or has_room(tmp_path) is (free >= MIB)
