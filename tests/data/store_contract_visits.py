"""What every store must do with skills, and with the last action of a desk that may be undone."""

from __future__ import annotations

from dataclasses import fields, replace

import pytest

from desk.changes import EventKind, TicketMoved
from desk.errors import CannotUndo
from desk.ports import Store
from desk.printer import PrinterCause, PrinterReport
from desk.queue import TicketById
from desk.slips import SlipState
from desk.tickets import Outcome, ParkReason, State, Ticket
from tests.clocks import FixedClock
from tests.data.decisions import keep
from tests.data.replayed import all_events, assert_sound
from tests.data.store_contract import BRANCH, OneThread, also_of, desk_of


class StoreContractVisits(OneThread):
    """Skills, undo, and what a ticket keeps of its visit."""

    def test_each_field_of_a_visit_comes_back_as_it_went(self, store: Store) -> None:
        desk = desk_of(store)
        ticket = desk.issue("t1", "research", "fr").ticket
        moved = replace(
            ticket,
            state=State.PARKED,
            sequence=9,
            joined_ms=ticket.joined_ms + 1,
            contact_ms=2,
            contacts=3,
            next_step="await_notice",
            meant_for="2",
            park_reason=ParkReason.BEING_PREPARED,
            remind_ms=4,
        )
        store.transact(BRANCH, keep(TicketMoved(EventKind.TICKET_PARKED, ticket, moved)), actor="test")
        assert also_of(store, TicketById("t1")) == moved
        assert_sound(store, BRANCH)

    def test_skills_are_seen_everywhere_until_their_person_leaves(self, store: Store, other: Store) -> None:
        desk_of(store).sign_in("1", "a")
        desk_of(store).set_skills("1", ["loan", "return"])
        assert other.view(BRANCH).skills == {"1": frozenset({"loan", "return"})}
        desk_of(other).set_skills("1", [])
        assert store.view(BRANCH).skills == {"1": frozenset()}
        desk_of(store).sign_out("1")
        assert other.view(BRANCH).skills == {}
        told = [each.data for each in all_events(store, BRANCH) if each.kind is EventKind.SKILLS_SET]
        assert told == [
            {"desk": "1", "services": "loan return"},
            {"desk": "1", "services": ""},
            {"desk": "1", "services": None},
        ]

    def test_an_action_is_undone_through_another_connection(self, store: Store, other: Store) -> None:
        desk_of(store).sign_in("1", "a")
        desk_of(store).issue("t1", "loan", "fr")
        desk_of(store).call_next("1")
        called = desk_of(store).start("1")
        desk_of(store).finish("1", Outcome.INTERLIBRARY_LOAN)
        undone = desk_of(other).undo("1").ticket
        assert undone == store.view(BRANCH).at_desk("1") == called
        assert store.view(BRANCH).actions == {}
        assert [each.kind for each in all_events(store, BRANCH)][-2:] == ["visit_finished", "action_undone"]
        assert assert_sound(store, BRANCH) == {"t1": called}

    def test_what_ended_with_an_action_is_kept_with_it_and_stands_again(
        self, store: Store, other: Store
    ) -> None:
        desk = desk_of(store)
        desk.sign_in("1", "a")
        desk.issue("t1", "loan", "fr")
        for place in ("kiosk", "hall"):
            desk.report_printer(PrinterReport(place, PrinterCause.READY, 5))
        desk.call_next("1")
        desk.ask_reprint("r1", "t1", "hall", "1")
        desk.end_slip_request("r1", SlipState.CANCELLED)
        desk.finish("1", Outcome.SERVED)
        desk_of(other).undo("1")
        [lost] = store.view(BRANCH).lost_slips
        assert (lost.id, lost.state, lost.request.place) == ("r1", SlipState.CANCELLED, "hall")
        desk.ask_reprint_of("r2", "A001", "kiosk")
        [before] = store.view(BRANCH).reprints
        desk.finish("1", Outcome.SERVED)
        assert store.view(BRANCH).reprints == ()
        desk_of(other).undo("1")
        assert store.view(BRANCH).reprints == (before,)
        assert_sound(store, BRANCH)

    def test_an_action_is_kept_as_long_as_it_can_be_undone(self, store: Store, clock: FixedClock) -> None:
        desk_of(store).sign_in("1", "a")
        waits = desk_of(store).issue("t1", "research", "fr").ticket
        desk_of(store).call_next("1")
        parked = desk_of(store).park("1", reason=ParkReason.PATRON_AWAY, remind_min=5)
        clock.advance(10)
        (action,) = store.view(BRANCH).actions.values()
        assert (action.desk, action.ticket, action.was.call_reason) == ("1", parked, "arrival_order")
        assert isinstance(action.was, Ticket)
        assert {each.name for each in fields(waits)} == {each.name for each in fields(action.was)}
        assert type(action.was.state) is State
        clock.advance(0.001)
        assert store.view(BRANCH).actions == {}
        with pytest.raises(CannotUndo):
            desk_of(store).undo("1")

    def test_no_event_tells_of_what_is_kept_for_undo(self, store: Store) -> None:
        desk_of(store).sign_in("1", "a")
        desk_of(store).issue("t1", "loan", "fr")
        desk_of(store).call_next("1")
        assert store.view(BRANCH).sequence == len(list(all_events(store, BRANCH))) == 3
