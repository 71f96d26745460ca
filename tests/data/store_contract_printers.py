"""What every store must do with the word of a printer, and with slips that staff ask for once more."""

from __future__ import annotations

from dataclasses import replace

import pytest

from data.rows import StoreConflict
from desk.changes import (
    Decision,
    EventKind,
    LostSlipAdded,
    LostSlipRemoved,
    ReprintAdded,
    ReprintRemoved,
)
from desk.errors import UnknownLabel, UnknownPrinter, WrongState
from desk.ports import Store
from desk.printer import PrinterCause, PrinterReport
from desk.queue import LiveQueue
from desk.slips import LostSlip, MissingSlip, ReprintRequest, SlipState, StepSlipRequest
from desk.step_slips import StepSlipWish
from desk.tickets import Outcome
from tests.clocks import FixedClock
from tests.data.decisions import keep
from tests.data.replayed import all_events, assert_sound
from tests.data.store_contract import BRANCH, OneThread, desk_of
from tests.missing_slips import missing

TIMES = StepSlipRequest("k1", "", "", "2026-11-21", "kiosk", "", 5, Outcome.WILL_RETURN, "come_back", "fr")
READY = PrinterReport("kiosk", PrinterCause.READY, 5)


class StoreContractPrinters(OneThread):
    """Printers and reprints."""

    def test_the_last_word_of_each_printer_is_kept(self, store: Store, other: Store) -> None:
        slips = (*missing("A001"), *missing("B002", state=SlipState.NOT_SENT))
        report = PrinterReport("kiosk", PrinterCause.PAPER_OUT, 5, slips)
        desk_of(store).report_printer(report)
        desk_of(store).report_printer(replace(READY, place="hall"))
        desk_of(store).report_printer(replace(report, since_ms=9))
        assert other.view(BRANCH).printers == {
            "kiosk": PrinterReport("kiosk", PrinterCause.PAPER_OUT, 9, slips),
            "hall": PrinterReport("hall", PrinterCause.READY, 5, ()),
        }

    def test_until_when_a_kiosk_gives_no_numbers_is_kept_and_forgotten(
        self, store: Store, other: Store
    ) -> None:
        desk_of(store).report_printer(replace(READY, rests_until_ms=600_000))
        assert other.view(BRANCH).printers["kiosk"].rests_until_ms == 600_000
        desk_of(store).report_printer(READY)
        assert other.view(BRANCH).printers["kiosk"] == READY

    def test_a_slip_that_was_seen_stays_so_whatever_its_printer_reports(
        self, store: Store, other: Store
    ) -> None:
        lost = missing("A001", "A002")
        report = replace(READY, missing=(*lost, *missing("A003", state=SlipState.NOT_SENT)))
        desk_of(store).report_printer(report)
        for ticket in (lost[0].ticket_id, lost[0].ticket_id, report.missing[2].ticket_id, "nobody"):
            desk_of(other).see_slip(ticket, "1")
        desk_of(store).report_printer(replace(report, cause=PrinterCause.COVER_OPEN))
        kept = other.view(BRANCH).printers["kiosk"]
        assert kept.seen == (lost[0].ticket_id,)
        assert [each.label for each in kept.to_check] == ["A002", "A003"]
        kinds = [event.kind for event in all_events(store, BRANCH)]
        assert kinds == [EventKind.PRINTER_REPORTED, EventKind.SLIP_SEEN, EventKind.PRINTER_REPORTED]
        desk_of(store).report_printer(replace(READY, missing=missing("A001", state=SlipState.NOT_SENT)))
        assert [each.label for each in other.view(BRANCH).printers["kiosk"].to_check] == ["A001"]

    def test_a_slip_that_was_seen_and_is_asked_for_again_is_to_be_checked_again(self, store: Store) -> None:
        desk = desk_of(store)
        ticket = desk.issue("t1", "loan", "fr").ticket
        desk.sign_in("1", "a")
        desk.report_printer(replace(READY, missing=(MissingSlip("t1", ticket.label, SlipState.UNKNOWN),)))
        desk.see_slip("t1", "1")
        assert store.view(BRANCH).printers["kiosk"].to_check == ()
        desk.ask_reprint("r1", "t1", "kiosk", "1")
        assert [each.label for each in store.view(BRANCH).printers["kiosk"].to_check] == [ticket.label]

    @pytest.fixture
    def asked(self, store: Store, clock: FixedClock) -> ReprintRequest:
        """A reprint of A001, asked at desk 1."""
        desk = desk_of(store)
        desk.report_printer(READY)
        desk.issue("t1", "loan", "fr")
        desk.sign_in("1", "a")
        desk.ask_reprint("r1", "t1", "kiosk", "1")
        return ReprintRequest("r1", "t1", "kiosk", "1", clock.now_ms())

    def test_a_reprint_is_seen_where_the_printer_is_until_it_is_ended(
        self, store: Store, other: Store, asked: ReprintRequest
    ) -> None:
        assert other.view(BRANCH).reprints == (asked,)
        desk_of(other).end_slip_request("r1", SlipState.CUT)
        assert store.view(BRANCH).reprints == ()

    def test_what_is_asked_or_ended_twice_is_so_once(self, store: Store, asked: ReprintRequest) -> None:
        for _ in range(2):
            desk_of(store).ask_reprint("r1", "t1", "kiosk", "1")
        assert store.view(BRANCH).reprints == (asked,)
        for _ in range(2):
            desk_of(store).end_slip_request("r1", SlipState.CUT)
        kinds = [event.kind for event in all_events(store, BRANCH)][-2:]
        assert kinds == [EventKind.REPRINT_ASKED, EventKind.REPRINT_ENDED]

    def test_the_events_tell_the_ticket_the_printer_and_the_desk(
        self, store: Store, asked: ReprintRequest
    ) -> None:
        desk_of(store).end_slip_request("r1", SlipState.CUT)
        told = [(event.ticket, event.data) for event in all_events(store, BRANCH)][-2:]
        assert told == [("t1", {"request": "r1", "place": "kiosk", "desk": "1"})] * 2
        assert_sound(store, BRANCH)

    @pytest.mark.usefixtures("asked")
    def test_however_often_staff_ask_one_request_stands_for_each_printer(
        self, store: Store, clock: FixedClock
    ) -> None:
        desk = desk_of(store)
        desk.report_printer(replace(READY, place="hall"))
        clock.advance(60)
        desk.ask_reprint("r2", "t1", "hall", "2")
        desk.ask_reprint_of("r3", "A001", "kiosk")
        standing = {each.id: each for each in store.view(BRANCH).reprints}
        assert set(standing) == {"r2", "r3"}
        assert standing["r3"] == ReprintRequest("r3", "t1", "kiosk", None, clock.now_ms())

    @pytest.mark.usefixtures("asked")
    def test_a_request_ends_with_its_ticket(self, store: Store) -> None:
        desk = desk_of(store)
        desk.call_next("1")
        desk.finish("1", Outcome.SERVED)
        assert store.view(BRANCH).reprints == ()
        kinds = [event.kind for event in all_events(store, BRANCH)][-2:]
        assert kinds == [EventKind.VISIT_FINISHED, EventKind.REPRINT_ENDED]
        with pytest.raises(WrongState):
            desk.ask_reprint("r2", "t1", "kiosk", "1")

    @pytest.mark.usefixtures("asked")
    def test_a_request_ends_with_its_day(self, store: Store, clock: FixedClock) -> None:
        clock.set_to("2026-11-22T09:00:00-05:00")
        assert desk_of(store).view().reprints == ()
        desk_of(store).issue("t2", "loan", "fr")
        assert store.view(BRANCH).reprints == ()
        with pytest.raises(UnknownLabel):
            desk_of(store).ask_reprint_of("r2", "B001", "kiosk")
        assert_sound(store, BRANCH)

    @pytest.mark.usefixtures("asked")
    def test_what_cannot_be_asked_is_said_and_keeps_nothing(self, store: Store) -> None:
        desk = desk_of(store)
        desk.report_printer(PrinterReport("hall", PrinterCause.NOT_CONFIGURED, 5))
        before = store.view(BRANCH)
        with pytest.raises(UnknownLabel):
            desk.ask_reprint("r2", "nobody's", "kiosk", "1")
        for place in ("nowhere", "hall"):
            with pytest.raises(UnknownPrinter):
                desk.ask_reprint("r2", "t1", place, "1")
        assert store.view(BRANCH) == before

    @pytest.mark.usefixtures("asked")
    def test_branches_know_nothing_of_each_others_reprints(self, store: Store) -> None:
        desk_of(store, "south").end_slip_request("r1", SlipState.CUT)
        assert len(store.view(BRANCH).reprints) == 1
        assert store.view("south").reprints == ()

    def test_a_request_is_neither_kept_twice_nor_removed_twice(
        self, store: Store, asked: ReprintRequest
    ) -> None:
        removed = ReprintRemoved(EventKind.REPRINT_ENDED, asked)
        for changes in ((ReprintAdded(EventKind.REPRINT_ASKED, asked),), (removed, removed)):
            with pytest.raises(StoreConflict):
                store.transact(BRANCH, keep(*changes), actor="late")
        assert store.view(BRANCH).reprints == (asked,)

    def test_a_decision_sees_the_requests_that_stand(self, store: Store, asked: ReprintRequest) -> None:
        def decide(queue: LiveQueue) -> Decision[tuple[ReprintRequest, ...]]:
            return Decision((), queue.reprints)

        assert store.transact(BRANCH, decide, actor="test") == (asked,)

    def test_what_did_not_come_out_is_told_at_every_desk_until_somebody_saw_to_it(
        self, store: Store, other: Store, asked: ReprintRequest
    ) -> None:
        desk = desk_of(store)
        desk.issue("t2", "research", "en")
        desk.call_next("1")
        desk.finish("1", Outcome.REFERRED, slip=StepSlipWish("s1", "kiosk"))
        desk_of(other).end_slip_request("s1", SlipState.CANCELLED)
        desk.lose_slip(TIMES, SlipState.NOT_SENT)
        desk.ask_reprint("r2", "t2", "kiosk", "1")
        desk_of(other).end_slip_request("r2", SlipState.UNKNOWN)
        lost = {each.id: each for each in other.view(BRANCH).lost_slips}
        assert {name: each.state for name, each in lost.items()} == {
            "s1": SlipState.CANCELLED,
            "k1": SlipState.NOT_SENT,
            "r2": SlipState.UNKNOWN,
        }
        assert lost["k1"].request == TIMES
        assert lost["r2"].request == replace(asked, id="r2", ticket_id="t2")
        assert store.view("south").lost_slips == ()
        for each in lost:
            desk_of(other).take_off(each, "1")
        assert store.view(BRANCH).lost_slips == ()
        assert_sound(store, BRANCH)

    def test_a_lost_slip_is_neither_kept_twice_nor_removed_twice(self, store: Store) -> None:
        lost = LostSlip(TIMES, SlipState.NOT_SENT)
        added = LostSlipAdded(EventKind.SLIP_LOST, lost)
        removed = LostSlipRemoved(EventKind.LOST_SLIP_ENDED, lost)
        for changes in ((added, added), (removed,)):
            with pytest.raises(StoreConflict):
                store.transact(BRANCH, keep(*changes), actor="late")
        assert store.view(BRANCH).lost_slips == ()
