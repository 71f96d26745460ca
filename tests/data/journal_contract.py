"""What every print journal must do, whatever keeps its lines.

A subclass gives ``journal``, begun empty. The rules of a single line are tested with the random journals.
"""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest

from desk.printer import PrinterCause
from desk.slip_journal import JournalEntry, JournalRecord, SlipStepRefused
from desk.slips import MissingSlip, SlipProof, SlipState
from hardware.journal import PrintJournal

DAY = "2026-11-21"
READY = PrinterCause.READY
ON_THE_WAY = (SlipState.QUEUED, SlipState.SENDING, SlipState.SENT, SlipState.STARTED, SlipState.PRINTED)


def entry(number: int, *, request: str | None = None, copy: int = 1, day: str = DAY) -> JournalEntry:
    """The slip of a small number; its first one unless said otherwise."""
    ticket = f"t{number}"
    return JournalEntry(request or ticket, ticket, f"A{number:03d}", day, copy)


def step(
    journal: PrintJournal,
    attempt: int,
    state: SlipState,
    *,
    is_end: bool = False,
    cause: PrinterCause = READY,
) -> None:
    """Note a state that the printer said by itself, if it could say it."""
    proof = SlipProof.PROCESS_ID if state.is_printed else SlipProof.NONE
    journal.note(attempt, state, proof=proof, cause=cause, is_end=is_end)


def begun(journal: PrintJournal, entry: JournalEntry, upto: SlipState = SlipState.QUEUED) -> int:
    """Begin a slip and take it as far as asked, on the usual way."""
    attempt = journal.begin(entry)
    assert attempt is not None
    for state in ON_THE_WAY[1 : ON_THE_WAY.index(upto) + 1]:
        step(journal, attempt, state)
    return attempt


def line(journal: PrintJournal, number: int) -> JournalRecord:
    """The newest line of a ticket that has one."""
    latest = journal.latest(f"t{number}")
    assert latest is not None
    return latest


class JournalContract:
    def test_a_slip_is_kept_through_its_whole_life(self, journal: PrintJournal) -> None:
        attempt = begun(journal, entry(1), SlipState.PRINTED)
        step(journal, attempt, SlipState.CUT)
        kept = line(journal, 1)
        assert (kept.attempt, kept.entry, kept.state) == (attempt, entry(1), SlipState.CUT)
        assert (kept.proof, kept.cause, kept.is_ended) == (SlipProof.PROCESS_ID, READY, True)
        assert journal.missing(DAY) == ()

    def test_a_request_is_entered_once_and_a_copy_is_another_request(self, journal: PrintJournal) -> None:
        attempts = [journal.begin(each) for each in (entry(1), entry(1), entry(1, request="r1", copy=2))]
        assert attempts[1] is None
        assert attempts[0] is not None
        assert attempts[2] is not None
        assert attempts[0] < attempts[2]
        assert line(journal, 1).entry.copy == 2

    def test_of_eight_threads_with_one_request_one_hears_a_number(self, journal: PrintJournal) -> None:
        together = Barrier(8)

        def ask(_: int) -> int | None:
            together.wait()
            return journal.begin(entry(1))

        with ThreadPoolExecutor(8) as pool:
            heard = list(pool.map(ask, range(8)))
        assert [each for each in heard if each is not None] == [line(journal, 1).attempt]

    def test_threads_with_slips_of_their_own_do_not_disturb_each_other(self, journal: PrintJournal) -> None:
        def live(number: int) -> int:
            attempt = begun(journal, entry(number), SlipState.PRINTED)
            step(journal, attempt, SlipState.CUT)
            return attempt

        with ThreadPoolExecutor(4) as pool:
            attempts = list(pool.map(live, range(1, 25)))
        assert len(set(attempts)) == 24
        assert [line(journal, each).attempt for each in range(1, 25)] == attempts
        assert {line(journal, each).state for each in range(1, 25)} == {SlipState.CUT}

    def test_a_step_no_slip_takes_is_refused_and_changes_nothing(self, journal: PrintJournal) -> None:
        attempt = begun(journal, entry(1), SlipState.PRINTED)
        before = line(journal, 1)
        with pytest.raises(SlipStepRefused):
            step(journal, attempt, SlipState.SENT)
        with pytest.raises(SlipStepRefused):
            step(journal, attempt + 1, SlipState.SENT)
        assert line(journal, 1) == before

    @pytest.mark.parametrize("state", ON_THE_WAY)
    def test_after_a_restart_each_slip_is_what_can_be_true(
        self, journal: PrintJournal, state: SlipState
    ) -> None:
        begun(journal, entry(1), state)
        recovered = {SlipState.QUEUED: SlipState.NOT_SENT, SlipState.PRINTED: SlipState.PRINTED}
        now = recovered.get(state, SlipState.UNKNOWN)
        changed = journal.recover()
        kept = line(journal, 1)
        assert (kept.state, kept.is_ended) == (now, True)
        assert changed == (() if now is state else (kept,))
        assert journal.recover() == ()
        assert [each.missing_slip for each in journal.missing(DAY)] == (
            [MissingSlip("t1", "A001", now)] if now.is_missing else []
        )

    @pytest.mark.parametrize("state", ON_THE_WAY)
    def test_a_printer_may_hold_a_slip_of_which_bytes_have_left_and_no_end_is_known(
        self, journal: PrintJournal, state: SlipState
    ) -> None:
        begun(journal, entry(1), state)
        journal.recover()
        is_known = state in {SlipState.QUEUED, SlipState.PRINTED}
        assert journal.may_hold_slip() is not is_known

    def test_a_printer_that_has_printed_another_slip_since_holds_none(self, journal: PrintJournal) -> None:
        assert not journal.may_hold_slip()
        step(journal, begun(journal, entry(1), SlipState.SENDING), SlipState.UNKNOWN)
        assert journal.may_hold_slip()
        step(journal, begun(journal, entry(2)), SlipState.NOT_SENT)
        assert journal.may_hold_slip()
        step(journal, begun(journal, entry(3), SlipState.PRINTED), SlipState.CUT)
        assert not journal.may_hold_slip()

    def test_a_late_word_takes_a_slip_from_the_missing_ones(self, journal: PrintJournal) -> None:
        attempts = [begun(journal, entry(each), SlipState.SENT) for each in (1, 2)]
        journal.recover()
        step(journal, attempts[0], SlipState.PRINTED, is_end=True)
        assert [each.entry.label for each in journal.missing(DAY)] == ["A002"]

    def test_missing_slips_are_of_one_day_and_of_the_latest_slip_of_each_ticket(
        self, journal: PrintJournal
    ) -> None:
        for number, day in ((1, DAY), (2, DAY), (3, "2026-11-20")):
            step(journal, begun(journal, entry(number, day=day)), SlipState.NOT_SENT)
        step(journal, begun(journal, entry(1, request="r1", copy=2), SlipState.PRINTED), SlipState.CUT)
        assert [each.entry.label for each in journal.missing(DAY)] == ["A002"]
        assert [each.entry.label for each in journal.missing("2026-11-20")] == ["A003"]

    def test_one_that_was_merely_sent_may_turn_out_to_be_unknown_and_one_on_paper_not(
        self, journal: PrintJournal
    ) -> None:
        sent, printed = begun(journal, entry(1), SlipState.SENDING), begun(journal, entry(2), SlipState.SENT)
        step(journal, sent, SlipState.SENT, is_end=True)
        step(journal, printed, SlipState.PRINTED, is_end=True)
        begun(journal, entry(3), SlipState.SENT)
        assert [each.entry.label for each in journal.merely_sent(DAY)] == ["A001"]
        assert journal.merely_sent("2026-11-20") == ()
        step(journal, sent, SlipState.UNKNOWN, cause=PrinterCause.MUTE)
        assert journal.merely_sent(DAY) == ()
        with pytest.raises(SlipStepRefused):
            step(journal, printed, SlipState.UNKNOWN)
        assert [each.entry.label for each in journal.missing(DAY)] == ["A001"]

    def test_what_took_paper_since_a_moment_counts_whatever_became_of_it(self, journal: PrintJournal) -> None:
        begun(journal, entry(1), SlipState.SENDING)
        step(journal, begun(journal, entry(2), SlipState.SENDING), SlipState.CANCELLED)
        step(journal, begun(journal, entry(3)), SlipState.NOT_SENT)
        begun(journal, entry(1, request="r1", copy=2))
        given = journal.given_since(0)
        assert [each.entry.request_id for each in given] == ["t1", "t2", "r1"]
        last_ms = max(each.queued_ms for each in given)
        assert journal.given_since(last_ms)[-1] == given[-1]
        assert journal.given_since(last_ms + 1) == ()

    def test_why_a_slip_ended_is_kept_with_it(self, journal: PrintJournal) -> None:
        step(journal, begun(journal, entry(1)), SlipState.NOT_SENT, cause=PrinterCause.PAPER_OUT)
        assert line(journal, 1).cause is PrinterCause.PAPER_OUT

    def test_a_ticket_without_a_slip_has_no_line(self, journal: PrintJournal) -> None:
        assert journal.latest("t1") is None
        assert journal.missing(DAY) == ()
        assert journal.recover() == ()
