"""A print journal that another program holds: a second one knows it, and takes it over at its end."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from time import monotonic

import pytest

from data.journal_keeper import JournalPlace
from data.print_journal import SqlitePrintJournal
from data.sqlite_meta import Purpose
from desk.errors import StoreTrouble
from desk.slips import SlipState
from tests.clocks import FixedClock
from tests.data.journal_contract import begun, entry, line
from tests.data.journal_programs import journal_program, opened, trouble_of
from tests.log_watch import ExpectLog

PATIENCE_S = 15.0


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "journal.sqlite3"


@pytest.fixture
def second(path: Path) -> Iterator[SqlitePrintJournal]:
    """Of a program that begins second."""
    with closing(opened(path)) as journal:
        yield journal


def test_a_second_program_knows_that_it_is_one_and_takes_over_what_the_first_left(
    path: Path, second: SqlitePrintJournal, expect_log: ExpectLog
) -> None:
    expect_log("data.print_journal", "slips go on without their journal")
    with journal_program("own", path) as owner:
        assert owner.line() == "owns"
        assert second.is_held_elsewhere()
        begun(second, entry(2), SlipState.SENDING)
        assert trouble_of(second.take_over) is StoreTrouble.LOCKED
        assert second.is_held_elsewhere()
        owner.kill()
    [left] = second.take_over()
    assert (left.entry.label, left.state) == ("A001", SlipState.UNKNOWN)
    assert not second.is_held_elsewhere()
    assert line(second, 2).state is SlipState.SENDING
    assert second.take_over() == ()
    second.close()
    with closing(opened(path)) as third:
        assert [each.entry.label for each in third.recover()] == ["A002"]


def test_what_the_next_step_of_a_second_program_took_over_is_still_told(
    path: Path, second: SqlitePrintJournal, expect_log: ExpectLog
) -> None:
    expect_log("data.print_journal", "slips go on without their journal")
    with journal_program("own", path) as owner:
        assert owner.line() == "owns"
        assert second.is_held_elsewhere()
        owner.kill()
    begun(second, entry(2))
    assert [each.entry.label for each in second.take_over()] == ["A001"]


def test_a_journal_in_another_trouble_is_held_by_nobody(tmp_path: Path, expect_log: ExpectLog) -> None:
    expect_log("data.print_journal", "slips go on without their journal")
    place = JournalPlace(tmp_path / "missing" / "journal.sqlite3", retry_after_s=0)
    with closing(SqlitePrintJournal(place, FixedClock())) as journal:
        assert not journal.is_held_elsewhere()


def test_what_the_other_left_is_told_also_where_the_disk_takes_no_more(path: Path) -> None:
    with journal_program("own", path) as owner:
        assert owner.line() == "owns"
        with journal_program("take_over_full", path) as second:
            assert second.line() == StoreTrouble.LOCKED
            owner.kill()
            second.go()
            assert [second.line() for _ in range(2)] == ["A001 unknown", StoreTrouble.DISK_FULL]
            assert [second.line() for _ in range(2)] == ["()", "none"]
    with closing(opened(path)) as third:
        assert line(third, 1).state is SlipState.UNKNOWN


def test_a_journal_found_held_is_looked_at_again_soon_however_long_other_troubles_are_left_alone(
    path: Path, expect_log: ExpectLog
) -> None:
    expect_log("data.print_journal", "slips go on without their journal")
    place = JournalPlace(path, wait_s=0, retry_after_s=4 * PATIENCE_S)
    with closing(SqlitePrintJournal(place, FixedClock())) as second, journal_program("own", path) as owner:
        assert owner.line() == "owns"
        assert second.is_held_elsewhere()
        owner.kill()
        until_s, troubles = monotonic() + PATIENCE_S, set[str]()
        while second.is_held_elsewhere() and monotonic() < until_s:
            troubles.add(trouble_of(second.take_over))
        assert not second.is_held_elsewhere()
        assert line(second, 1).state is SlipState.UNKNOWN


class SlowMaking:
    """Has a file made, or brought up to date, that is not done before it may be."""

    def __init__(self) -> None:
        self.has_begun, self.may_end = threading.Event(), threading.Event()

    def __call__(self, path: Path, purpose: Purpose, *, may_create: bool) -> None:
        self.has_begun.set()
        self.may_end.wait()


def test_the_end_of_a_program_does_not_wait_for_a_journal_that_is_being_brought_up_to_date(
    path: Path,
) -> None:
    making = SlowMaking()
    journal = SqlitePrintJournal(JournalPlace(path, making=making), FixedClock())
    taking_over = threading.Thread(target=journal.take_over)
    closing_it = threading.Thread(target=journal.close)
    taking_over.start()
    assert making.has_begun.wait(PATIENCE_S)
    closing_it.start()
    closing_it.join(PATIENCE_S)
    has_waited = closing_it.is_alive()
    making.may_end.set()
    for each in (taking_over, closing_it):
        each.join()
    journal.close()
    assert not has_waited
