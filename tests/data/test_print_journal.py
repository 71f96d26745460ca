"""The print journal as a file: one owner, nothing lost with a disk in trouble, nothing kept for ever."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from pathlib import Path

import pytest

from data.journal_keeper import JournalPlace
from data.print_journal import SqlitePrintJournal
from data.sqlite_store import SqliteStore
from desk.errors import StoreTrouble, StoreUnavailable
from desk.slips import SlipState
from tests.clocks import FixedClock
from tests.data.journal_contract import DAY, begun, entry, line, step
from tests.data.journal_programs import journal_program, opened, told_trouble, trouble_of
from tests.log_watch import ExpectLog

Open = Callable[[], SqlitePrintJournal]
TWO_WEEKS_S = 14 * 24 * 60 * 60


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "journal.sqlite3"


@pytest.fixture
def open_journal(path: Path) -> Iterator[Open]:
    """Opens journals that are closed after the test."""
    with ExitStack() as journals:

        def open_one() -> SqlitePrintJournal:
            return journals.enter_context(closing(opened(path)))

        yield open_one


def names(path: Path) -> list[str]:
    return sorted(each.name for each in path.parent.iterdir())


def test_nothing_is_made_before_it_is_needed_and_one_file_is_left(path: Path, open_journal: Open) -> None:
    journal = open_journal()
    assert names(path) == []
    assert journal.missing(DAY) == ()
    journal.close()
    assert names(path) == [path.name]


def test_one_program_owns_it_until_it_ends_or_is_killed(
    path: Path, open_journal: Open, expect_log: ExpectLog
) -> None:
    expect_log("data.print_journal", "slips go on without their journal")
    with journal_program("own", path) as owner:
        assert owner.line() == "owns"
        second = open_journal()
        assert trouble_of(second.recover) is StoreTrouble.LOCKED
        attempt = begun(second, entry(2), SlipState.SENDING)
        assert second.begin(entry(2)) is None
        assert [told.entry.label for told in (second.latest("t1"), second.latest("t2")) if told] == ["A002"]
        owner.kill()
        # What the first one was sending ends when the second one takes over, not before.
        step(second, attempt, SlipState.SENT)
        assert (line(second, 1).state, line(second, 2).state) == (SlipState.UNKNOWN, SlipState.SENT)
        assert second.trouble is None
        later = begun(second, entry(3))
        assert later > attempt > line(second, 1).attempt
        second.close()
    with closing(opened(path)) as third:
        assert [each.entry.label for each in third.recover()] == ["A002", "A003"]


def test_a_request_entered_twice_without_the_file_keeps_both_lines(
    path: Path, open_journal: Open, expect_log: ExpectLog
) -> None:
    expect_log("data.print_journal", "slips go on without their journal")
    with journal_program("own", path) as owner:
        assert owner.line() == "owns"
        second = open_journal()
        attempt = begun(second, entry(1), SlipState.SENDING)
        owner.kill()
        step(second, attempt, SlipState.SENT)
        second.close()
    third = open_journal()
    assert third.begin(entry(1)) is None
    assert line(third, 1).attempt == attempt


def test_the_next_program_waits_for_one_that_is_just_ending(path: Path, open_journal: Open) -> None:
    with journal_program("own", path) as owner:
        assert owner.line() == "owns"
        owner.go()
        with closing(SqlitePrintJournal(JournalPlace(path, wait_s=20), FixedClock())) as next_one:
            assert [each.state for each in next_one.recover()] == [SlipState.UNKNOWN]


def test_old_lines_are_gone_from_the_disk_and_their_numbers_are_not_given_again(path: Path) -> None:
    clock = FixedClock()
    place = JournalPlace(path)
    with closing(SqlitePrintJournal(place, clock, kept_days=14)) as journal:
        begun(journal, entry(77), SlipState.SENDING)
    clock.advance(TWO_WEEKS_S + 1)
    with closing(SqlitePrintJournal(place, clock, kept_days=14)) as journal:
        # Still there, since it has ended only now.
        assert journal.begin(entry(78)) == 2
        assert line(journal, 77).state is SlipState.UNKNOWN
        step(journal, 2, SlipState.NOT_SENT)
        clock.advance(TWO_WEEKS_S + 1)
        assert journal.begin(entry(79)) == 3
        assert journal.latest("t77") is None
        assert b"A077" not in b"".join(each.read_bytes() for each in path.parent.iterdir())
        step(journal, 3, SlipState.NOT_SENT)
        clock.advance(TWO_WEEKS_S + 1)
        assert journal.begin(entry(77)) == 4
    with closing(SqlitePrintJournal(place, clock)) as journal:
        assert journal.begin(entry(80)) == 5


def test_a_journal_of_which_every_line_was_forgotten_and_lost_still_counts_on(
    path: Path, expect_log: ExpectLog
) -> None:
    expect_log("data.journal_keeper", "written anew")
    clock = FixedClock()
    with closing(SqlitePrintJournal(JournalPlace(path), clock, kept_days=1)) as journal:
        step(journal, begun(journal, entry(1)), SlipState.NOT_SENT)
        path.unlink()
        clock.advance(TWO_WEEKS_S)
        assert journal.begin(entry(2)) == 2


def test_a_journal_deleted_in_use_is_written_anew_with_all_it_held(
    path: Path, open_journal: Open, expect_log: ExpectLog
) -> None:
    expect_log("data.journal_keeper", "was gone and is written anew")
    journal = open_journal()
    attempt = begun(journal, entry(1), SlipState.SENDING)
    path.unlink()
    step(journal, attempt, SlipState.SENT)
    journal.close()
    again = open_journal()
    assert [each.entry for each in again.recover()] == [entry(1)]
    assert again.begin(entry(1)) is None


def test_a_journal_put_in_the_place_of_the_one_in_use_is_kept_aside(
    path: Path, open_journal: Open, expect_log: ExpectLog
) -> None:
    expect_log("data.journal_keeper", "is kept as journal.sqlite3.aside-1")
    expect_log("data.journal_keeper", "was gone and is written anew")
    with closing(opened(path)) as other:
        begun(other, entry(9))
    path.rename(path.with_name("other"))
    journal = open_journal()
    attempt = begun(journal, entry(1), SlipState.SENDING)
    path.with_name("other").replace(path)
    step(journal, attempt, SlipState.SENT)
    assert line(journal, 1).state is SlipState.SENT
    assert journal.latest("t9") is None
    with closing(opened(path.with_name(f"{path.name}.aside-1"))) as aside:
        assert line(aside, 9).entry == entry(9)


@pytest.mark.parametrize("damage", ["no database", "torn", "unreadable", "without a column"])
def test_a_damaged_journal_is_kept_aside_and_a_new_one_begun(
    path: Path, open_journal: Open, expect_log: ExpectLog, damage: str
) -> None:
    expect_log("data.journal_keeper", "is kept as journal.sqlite3.aside-1 and a new journal is begun")
    journal = open_journal()
    for number in range(1, 40):
        begun(journal, entry(number))
    journal.close()
    content = path.read_bytes()
    spoiled = {
        "no database": b"\0" * len(content),
        "torn": content[:4096] + os.urandom(len(content) - 4096),
        "unreadable": content.replace(b"queuednone", b"qu\xe9\xe9ednone"),
        "without a column": content.replace(b"queued_ms INTEGER", b"queued_us INTEGER"),
    }
    path.write_bytes(spoiled[damage])
    again = open_journal()
    assert again.recover() == ()
    assert again.begin(entry(1)) == 1
    assert path.with_name(f"{path.name}.aside-1").read_bytes() == spoiled[damage]


def test_a_file_that_somebody_named_and_that_is_no_journal_is_left_alone(path: Path) -> None:
    with closing(SqliteStore.open(path, FixedClock())):
        pass
    content = path.read_bytes()
    with closing(SqlitePrintJournal(JournalPlace(path, is_usual=False), FixedClock())) as journal:
        assert trouble_of(journal.recover) is StoreTrouble.NOT_A_DATABASE
    assert (names(path), path.read_bytes()) == ([path.name], content)


def test_a_store_is_not_opened_on_a_journal(path: Path, open_journal: Open) -> None:
    open_journal().recover()
    open_journal().close()
    with pytest.raises(StoreUnavailable) as caught:
        SqliteStore.open(path, FixedClock(), wait_s=0)
    assert caught.value.trouble is StoreTrouble.LOCKED


def test_what_a_full_disk_could_not_take_is_written_once_it_can(path: Path, open_journal: Open) -> None:
    with journal_program("fill_limit", path) as program:
        assert [program.line() for _ in range(4)] == ["disk_full"] * 3 + ["none"]
        program.kill()
    journal = open_journal()
    # Without the steps of the time of trouble the first would be NOT_SENT, and a lie.
    assert [(each.entry.label, each.state) for each in journal.recover()] == [
        ("A001", SlipState.UNKNOWN),
        ("A002", SlipState.NOT_SENT),
        ("A003", SlipState.NOT_SENT),
    ]


def test_a_folder_that_refuses_and_one_that_is_missing_are_known_errors(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    with journal_program("try_as_nobody", tmp_path / "journal.sqlite3") as program:
        assert program.line() == "read_only"
    with closing(opened(tmp_path / "not there" / "journal.sqlite3")) as journal:
        assert trouble_of(journal.recover) is StoreTrouble.CANNOT_OPEN


def test_a_file_that_cannot_be_had_at_first_takes_everything_later(path: Path, expect_log: ExpectLog) -> None:
    expect_log("data.print_journal", "slips go on without their journal")
    later = path.parent / "later"
    with closing(opened(later / path.name)) as journal:
        attempt = begun(journal, entry(1), SlipState.SENDING)
        assert told_trouble(journal) == "cannot_open"
        assert journal.missing(DAY) == ()
        later.mkdir()
        step(journal, attempt, SlipState.UNKNOWN)
        assert told_trouble(journal) == "none"
    with closing(opened(later / path.name)) as again:
        assert again.begin(entry(1)) is None
        assert [each.entry.label for each in again.missing(DAY)] == ["A001"]


def test_after_a_failed_opening_nobody_tries_again_at_once(path: Path) -> None:
    missing = path.parent / "not there"
    place = JournalPlace(missing / path.name, retry_after_s=3600)
    with closing(SqlitePrintJournal(place, FixedClock())) as journal:
        assert trouble_of(journal.recover) is StoreTrouble.CANNOT_OPEN
        missing.mkdir()
        assert trouble_of(journal.recover) is StoreTrouble.CANNOT_OPEN
    assert names(missing / path.name) == []


def test_whoever_only_reads_waits_for_the_first_opening_and_a_step_tries_again(
    path: Path, expect_log: ExpectLog
) -> None:
    expect_log("data.print_journal", "slips go on without their journal")
    there = path.parent / "not there yet" / path.name
    with closing(SqlitePrintJournal(JournalPlace(there, retry_after_s=0), FixedClock())) as journal:
        assert journal.may_hold_slip()
        there.parent.mkdir()
        assert (journal.missing(DAY), journal.latest("t1"), journal.merely_sent(DAY)) == ((), None, ())
        assert names(there) == []
        assert begun(journal, entry(1))
        assert names(there) != []


def test_a_closed_journal_leaves_the_disk_alone(
    path: Path, open_journal: Open, expect_log: ExpectLog
) -> None:
    expect_log("data.print_journal", "slips go on without their journal")
    journal = open_journal()
    journal.close()
    assert begun(journal, entry(1))
    assert names(path) == []
