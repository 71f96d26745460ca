"""The list of slips nobody may count on, from the printer's news, the journal and what the desk kept."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.missing_slips import MISSING_KEPT, MissingSlips
from desk.errors import JournalUnavailable, StoreTrouble
from desk.queue import LiveQueue
from desk.slip_journal import JournalEntry, JournalRecord
from desk.slips import MissingSlip, SlipProof, SlipState
from hardware.jobs import JobNews
from hardware.journal import MemoryJournal
from tests.clocks import FixedClock
from tests.data.journal_contract import DAY, begun, entry
from tests.log_watch import ExpectLog
from tests.missing_slips import missing
from tests.sample_ticket import TICKET


class LostJournal(MemoryJournal):
    """A journal whose disk cannot be read."""

    def recover(self) -> tuple[JournalRecord, ...]:
        raise JournalUnavailable(StoreTrouble.CANNOT_OPEN, "no disk")


@pytest.fixture
def journal() -> MemoryJournal:
    return MemoryJournal(FixedClock())


def news(state: SlipState, *, is_end: bool = True) -> JobNews:
    return JobNews(state, is_end=is_end, proof=SlipProof.PROCESS_ID)


def listed(slips: MissingSlips) -> list[tuple[str, SlipState]]:
    return [(each.label, each.state) for each in slips.slips]


def test_it_begins_with_what_the_last_program_left_under_way(journal: MemoryJournal) -> None:
    for number, state in enumerate((SlipState.QUEUED, SlipState.SENT, SlipState.PRINTED), start=1):
        begun(journal, entry(number), state)
    begun(journal, entry(4, day="2026-11-20"))
    assert listed(MissingSlips(journal, DAY)) == [("A001", SlipState.NOT_SENT), ("A002", SlipState.UNKNOWN)]


def test_a_late_word_of_the_printer_takes_a_slip_from_the_list(journal: MemoryJournal) -> None:
    slips = MissingSlips(journal, DAY)
    slips.hear(entry(1), news(SlipState.UNKNOWN))
    assert listed(slips) == [("A001", SlipState.UNKNOWN)]
    slips.hear(entry(1), news(SlipState.PRINTED, is_end=True))
    assert listed(slips) == []


def test_a_copy_on_its_way_leaves_its_ticket_on_the_list_until_it_is_out(journal: MemoryJournal) -> None:
    slips = MissingSlips(journal, DAY)
    slips.hear(entry(1), news(SlipState.CANCELLED))
    copy = entry(1, request="r1", copy=2)
    for state in (SlipState.QUEUED, SlipState.SENDING, SlipState.SENT, SlipState.STARTED):
        slips.hear(copy, news(state, is_end=False))
        assert listed(slips) == [("A001", SlipState.CANCELLED)]
    slips.hear(copy, news(SlipState.PRINTED, is_end=False))
    assert listed(slips) == []


def test_a_copy_that_failed_says_what_became_of_it(journal: MemoryJournal) -> None:
    slips = MissingSlips(journal, DAY)
    slips.hear(entry(1), news(SlipState.UNKNOWN))
    slips.hear(entry(2), news(SlipState.UNKNOWN))
    slips.hear(entry(1, request="r1", copy=2), news(SlipState.NOT_SENT))
    assert listed(slips) == [("A002", SlipState.UNKNOWN), ("A001", SlipState.NOT_SENT)]


def test_a_printer_that_can_say_no_more_than_sent_is_believed(journal: MemoryJournal) -> None:
    slips = MissingSlips(journal, DAY)
    slips.hear(entry(1), news(SlipState.UNKNOWN))
    slips.hear(entry(1, request="r1", copy=2), news(SlipState.SENT))
    assert listed(slips) == []


def test_of_what_the_desk_kept_the_journal_knows_better(journal: MemoryJournal) -> None:
    begun(journal, entry(1), SlipState.PRINTED)
    begun(journal, entry(2), SlipState.SENT)
    slips = MissingSlips(journal, DAY)
    kept = [MissingSlip(f"t{each}", f"A{each:03d}", SlipState.NOT_SENT) for each in (1, 2, 3)]
    slips.go_on_from(kept)
    assert listed(slips) == [("A003", SlipState.NOT_SENT), ("A002", SlipState.UNKNOWN)]


def test_without_a_journal_the_list_of_the_desk_is_gone_on_with(expect_log: ExpectLog) -> None:
    expect_log("app.missing_slips", "what became of the last slips is not known: no disk")
    slips = MissingSlips(LostJournal(FixedClock()), DAY)
    slips.go_on_from(missing("A001"))
    assert listed(slips) == [("A001", SlipState.UNKNOWN)]


def test_the_latest_ones_are_kept(journal: MemoryJournal) -> None:
    slips = MissingSlips(journal, DAY)
    for number in range(1, MISSING_KEPT + 3):
        slips.hear(JournalEntry(f"{number}", f"{number}", f"A{number:03d}", DAY), news(SlipState.UNKNOWN))
    assert [each.label for each in slips.slips] == [f"A{each:03d}" for each in range(3, MISSING_KEPT + 3)]


def test_a_visit_that_is_taken_up_again_has_its_missing_slip_again(journal: MemoryJournal) -> None:
    slips = MissingSlips(journal, DAY)
    slips.hear(entry(1), news(SlipState.UNKNOWN))
    ticket = replace(TICKET, id=entry(1).ticket_id)
    with_it = LiveQueue("main", DAY, 0, sequence=9, tickets=(ticket,))
    for queue, told in ((with_it, 1), (replace(with_it, tickets=()), 0), (with_it, 1)):
        slips.keep_open(queue)
        assert len(slips.slips) == told
