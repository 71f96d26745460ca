"""A program keeps to the file it opened first: put back it works again, another one is refused."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from threading import Barrier

import pytest

from data.sqlite_store import SqliteStore
from data.store_opener import StoreOpener
from desk.errors import StoreTrouble, StoreUnavailable
from tests.clocks import FixedClock
from tests.data.programs import BRANCH
from tests.data.store_contract import desk_of


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "queue.db"


@pytest.fixture
def opener(path: Path) -> StoreOpener:
    """A program that has given one ticket, and whose store was closed since."""
    opener = StoreOpener(path, FixedClock())
    assert issue(opener, "t1") == "A001"
    return opener


def issue(opener: StoreOpener, ticket_id: str) -> str:
    with closing(opener.open()) as store:
        return desk_of(store, BRANCH).issue(ticket_id, "loan", "fr").ticket.label


def trouble_of(opener: StoreOpener) -> StoreTrouble:
    with pytest.raises(StoreUnavailable) as caught:
        issue(opener, "t2")
    assert "start this program again" in str(caught.value) or caught.value.trouble is StoreTrouble.MISSING
    return caught.value.trouble


def test_a_database_that_vanished_is_not_followed_by_an_empty_one_and_works_again_when_put_back(
    path: Path, opener: StoreOpener
) -> None:
    away = path.with_name("away.db")
    path.rename(away)
    assert [trouble_of(opener) for _ in range(3)] == [StoreTrouble.MISSING] * 3
    assert [each.name for each in path.parent.iterdir()] == ["away.db"]
    away.rename(path)
    assert issue(opener, "t2") == "A002"


def test_another_thread_of_the_program_makes_no_empty_one_either(path: Path, opener: StoreOpener) -> None:
    with closing(opener.open()) as store:
        path.rename(path.with_name("away.db"))
        with ThreadPoolExecutor(1) as pool:
            assert pool.submit(trouble_of, opener).result() is StoreTrouble.MISSING
        with pytest.raises(StoreUnavailable, match="put it back"):
            store.view(BRANCH)


def back_up(path: Path) -> None:
    with closing(SqliteStore.open(path, FixedClock())) as store:
        store.backup(path.with_name("backup.db"))
    path.unlink()
    path.with_name("backup.db").rename(path)


def begin_anew(path: Path) -> None:
    path.unlink()
    SqliteStore.open(path, FixedClock()).close()


def begin_anew_in_the_same_inode(path: Path) -> None:
    other = path.with_name("other.db")
    SqliteStore.open(other, FixedClock()).close()
    shutil.copyfile(other, path)


@pytest.mark.parametrize("replace", [back_up, begin_anew, begin_anew_in_the_same_inode])
def test_another_database_in_its_place_is_used_by_a_new_start_only(
    path: Path, opener: StoreOpener, replace: Callable[[Path], None]
) -> None:
    replace(path)
    assert [trouble_of(opener) for _ in range(2)] == [StoreTrouble.REPLACED] * 2
    issue(StoreOpener(path, FixedClock()), "t9")


def test_a_database_that_was_emptied_in_use_is_not_made_anew(path: Path, opener: StoreOpener) -> None:
    path.write_bytes(b"")
    assert trouble_of(opener) is StoreTrouble.MISSING
    assert path.read_bytes() == b""


def test_a_first_opening_that_failed_may_be_tried_again(tmp_path: Path) -> None:
    path = tmp_path / "disk" / "queue.db"
    opener = StoreOpener(path, FixedClock())
    with pytest.raises(StoreUnavailable):
        opener.open()
    path.parent.mkdir()
    assert issue(opener, "t1") == "A001"


def test_the_folder_is_made_once_and_only_when_asked(tmp_path: Path) -> None:
    path = tmp_path / "own" / "place" / "queue.db"
    opener = StoreOpener(path, FixedClock(), makes_folder=True)
    assert issue(opener, "t1") == "A001"
    (tmp_path / "own").rename(tmp_path / "away")
    assert trouble_of(opener) is StoreTrouble.MISSING
    (tmp_path / "away").rename(tmp_path / "own")
    assert issue(opener, "t2") == "A002"


def test_threads_that_start_together_know_one_file(path: Path) -> None:
    opener, starting = StoreOpener(path, FixedClock()), Barrier(4)

    def start(name: str) -> str:
        starting.wait()
        return issue(opener, name)

    with ThreadPoolExecutor(4) as pool:
        assert sorted(pool.map(start, "abcd")) == ["A001", "A002", "A003", "A004"]
