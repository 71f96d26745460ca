"""What every store must do, whatever its engine: one person at the counter at a time.

A subclass gives ``open_store``, which opens one more connection to the same place; the cases of
several people at once are in ``store_contract_together``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing

import pytest

from data.rows import StoreConflict
from desk.changes import Decision, EventKind, PresenceSet
from desk.errors import DeskBusy, NotSignedIn
from desk.ports import Clock, Store
from desk.presence import PauseKind, Presence
from desk.queue import LiveQueue, OneTicket, TicketById, TicketByLabel
from desk.service_desk import ServiceDesk
from desk.tickets import Outcome, StaffReason, State, Ticket
from tests.clocks import FixedClock
from tests.data.decisions import add, keep, move
from tests.data.replayed import all_events, assert_sound

OpenStore = Callable[[Clock], Store]
BRANCH = "centre"


def desk_of(store: Store, branch: str = BRANCH) -> ServiceDesk:
    return ServiceDesk(store, branch=branch, actor="test")


def also_of(store: Store, also: OneTicket) -> Ticket | None:
    def decide(queue: LiveQueue) -> Decision[Ticket | None]:
        return Decision((), queue.also)

    return store.transact(BRANCH, decide, actor="test", also=also)


class OneThread:
    """One place, two connections to it in one thread."""

    @pytest.fixture
    def clock(self) -> FixedClock:
        return FixedClock()

    @pytest.fixture
    def store(self, open_store: OpenStore, clock: FixedClock) -> Iterator[Store]:
        with closing(open_store(clock)) as store:
            yield store

    @pytest.fixture
    def other(self, open_store: OpenStore, clock: FixedClock) -> Iterator[Store]:
        with closing(open_store(clock)) as other:
            yield other


class StoreContract(OneThread):
    """Tickets, people and their events."""

    def test_a_new_place_is_empty(self, store: Store, clock: FixedClock) -> None:
        assert store.view(BRANCH) == LiveQueue(BRANCH, "2026-11-21", clock.now_ms())
        assert list(store.events_after(BRANCH, 0, 10)) == []

    def test_a_ticket_given_at_the_kiosk_is_seen_at_the_desk(self, store: Store, other: Store) -> None:
        ticket = desk_of(store).issue("t1", "loan", "fr").ticket
        assert ticket.label == "A001"
        seen = other.view(BRANCH)
        assert seen.tickets == (ticket,)
        assert seen.last_numbers == {"A": 1}

    def test_each_field_of_a_ticket_comes_back_as_it_went(self, store: Store, clock: FixedClock) -> None:
        desk = desk_of(store)
        desk.sign_in("1", "alias")
        desk.issue("t1", "research", "en")
        clock.advance(60)
        desk.call("1", "B001", StaffReason.OTHER)
        desk.talk("1")
        desk.call("1", "B001", StaffReason.ACCOMMODATION)
        clock.advance(5)
        desk.recall("1")
        clock.advance(5)
        desk.start("1")
        clock.advance(300)
        closed = desk.finish("1", Outcome.INTERLIBRARY_LOAN)
        empty = {name for name in Ticket.__dataclass_fields__ if getattr(closed, name) is None}
        assert empty == {"meant_for", "park_reason", "remind_ms"}, "see store_contract_visits for these"
        assert also_of(store, TicketById("t1")) == closed

    def test_who_is_present_is_kept_until_sign_out(
        self, store: Store, other: Store, clock: FixedClock
    ) -> None:
        desk = desk_of(store)
        desk.sign_in("1", "Élodie ♥")
        desk.sign_in("2", "b")
        desk.pause("2", PauseKind.MEETING)
        now_ms = clock.now_ms()
        assert other.view(BRANCH).presences == {
            "1": Presence("1", "Élodie ♥", None, True, now_ms, "2026-11-21", now_ms),
            "2": Presence("2", "b", PauseKind.MEETING, False, now_ms, "2026-11-21", now_ms),
        }
        desk.sign_out("1")
        assert set(other.view(BRANCH).presences) == {"2"}

    def test_the_last_word_about_a_desk_stands_with_its_moment_and_day(self, store: Store) -> None:
        words = (
            Presence("1", "a", None, True, 1, "2026-11-21", 3),
            Presence("1", "b", PauseKind.BACK_OFFICE, True, 2, "2026-11-22", 4),
        )
        for word in words:
            store.transact(BRANCH, keep(PresenceSet(EventKind.DESK_SIGNED_IN, "1", word)), actor="test")
            assert store.view(BRANCH).presences == {"1": word}

    def test_a_person_is_named_in_no_event(self, store: Store) -> None:
        desk_of(store).sign_in("1", "Rose-Aimée")
        (event,) = all_events(store, BRANCH)
        assert (event.kind, event.actor, event.ticket) == (EventKind.DESK_SIGNED_IN, "test", None)
        assert "Rose-Aimée" not in str(event)

    def test_a_decision_that_fails_keeps_nothing_and_the_next_works(self, store: Store) -> None:
        desk = desk_of(store)
        with pytest.raises(NotSignedIn):
            desk.call_next("1")
        assert store.view(BRANCH).sequence == 0
        assert desk.issue("t1", "loan", "fr").ticket.sequence == 1

    def test_an_interruption_in_a_decision_keeps_nothing(self, store: Store, other: Store) -> None:
        def interrupted(queue: LiveQueue) -> Decision[None]:
            raise KeyboardInterrupt

        with pytest.raises(KeyboardInterrupt):
            store.transact(BRANCH, interrupted, actor="test")
        other.transact(BRANCH, add(("t1", 1)), actor="test")

    def test_all_changes_of_a_decision_are_kept_or_none(self, store: Store) -> None:
        presence = PresenceSet(
            EventKind.DESK_SIGNED_IN, "1", Presence("1", "a", None, True, 0, "2026-11-21", 0)
        )
        store.transact(BRANCH, add(("t1", 1)), actor="test")
        was = store.view(BRANCH).tickets[0]
        with pytest.raises(StoreConflict):
            store.transact(BRANCH, keep(presence, *add(("t1", 2))(store.view(BRANCH)).changes), actor="test")
        assert store.view(BRANCH).presences == {}
        assert store.view(BRANCH).tickets == (was,)
        assert_sound(store, BRANCH)

    def test_a_second_ticket_of_one_id_is_refused(self, store: Store) -> None:
        store.transact(BRANCH, add(("t1", 1)), actor="test")
        with pytest.raises(StoreConflict):
            store.transact(BRANCH, add(("t1", 2)), actor="test")
        assert store.view(BRANCH).last_numbers == {"A": 1}

    def test_a_second_ticket_of_one_label_is_refused(self, store: Store) -> None:
        store.transact(BRANCH, add(("t1", 7)), actor="test")
        with pytest.raises(StoreConflict):
            store.transact(BRANCH, add(("t2", 7)), actor="test")
        assert [ticket.id for ticket in store.view(BRANCH).tickets] == ["t1"]

    def test_a_ticket_that_moved_meanwhile_is_not_moved_again(self, store: Store, other: Store) -> None:
        desk = desk_of(store)
        was = desk.issue("t1", "loan", "fr").ticket
        desk.sign_in("1", "a")
        desk.call_next("1")
        with pytest.raises(StoreConflict):
            other.transact(BRANCH, move(was, state=State.PARKED), actor="late")
        assert store.view(BRANCH).tickets[0].state is State.CALLED

    def test_asking_twice_with_one_id_gives_one_ticket(self, store: Store, other: Store) -> None:
        first = desk_of(store).issue("t1", "loan", "fr")
        again = desk_of(other).issue("t1", "loan", "fr")
        assert (first.is_new, again.is_new, again.ticket) == (True, False, first.ticket)

    def test_a_late_retry_does_not_reopen_a_closed_ticket(self, store: Store) -> None:
        desk = desk_of(store)
        desk.sign_in("1", "a")
        desk.issue("t1", "loan", "fr")
        desk.call_next("1")
        closed = desk.finish("1", Outcome.SERVED)
        assert desk.issue("t1", "loan", "fr").ticket == closed
        assert store.view(BRANCH).tickets == ()

    def test_a_label_is_found_today_also_when_closed(self, store: Store, clock: FixedClock) -> None:
        desk = desk_of(store)
        desk.sign_in("1", "a")
        desk.issue("t1", "loan", "fr")
        desk.call_next("1")
        closed = desk.finish("1", Outcome.SERVED)
        assert also_of(store, TicketByLabel("A001")) == closed
        clock.set_to("2026-11-22T09:00:00-05:00")
        assert also_of(store, TicketByLabel("A001")) is None

    @pytest.mark.parametrize("label", ["A002", "", "A1", "012", "A00000000000000000000001", "é", "A001 "])
    def test_a_label_nobody_has_finds_nothing(self, store: Store, label: str) -> None:
        desk_of(store).issue("t1", "loan", "fr")
        assert also_of(store, TicketByLabel(label)) is None
        assert also_of(store, TicketById(label)) is None

    def test_numbers_begin_again_each_day_and_go_on_past_999(self, store: Store, clock: FixedClock) -> None:
        store.transact(BRANCH, add(("t1", 999)), actor="test")
        assert desk_of(store).issue("t2", "loan", "fr").ticket.label == "A1000"
        assert desk_of(store).issue("t3", "other", "fr").ticket.label == "B001"
        assert store.view(BRANCH).last_numbers == {"A": 1000, "B": 1}
        clock.set_to("2026-11-22T00:00:00-05:00")
        assert store.view(BRANCH).last_numbers == {}
        assert desk_of(store).issue("t4", "loan", "fr").ticket.label == "A001"
        assert_sound(store, BRANCH)

    def test_leftovers_of_yesterday_are_shown_until_the_day_opens(
        self, store: Store, clock: FixedClock
    ) -> None:
        desk = desk_of(store)
        left = desk.issue("t1", "loan", "fr").ticket
        clock.set_to("2026-11-22T09:00:00-05:00")
        assert store.view(BRANCH).tickets == (left,)
        today = desk.issue("t2", "loan", "fr").ticket
        assert store.view(BRANCH).tickets == (today,)
        closed = also_of(store, TicketById("t1"))
        assert closed is not None
        assert closed.outcome is Outcome.LEFT
        assert_sound(store, BRANCH)

    def test_a_clock_that_steps_back_reuses_no_label_and_reorders_nobody(
        self, store: Store, clock: FixedClock
    ) -> None:
        desk = desk_of(store)
        first = desk.issue("t1", "loan", "fr").ticket
        clock.advance(-36_000)
        second = desk.issue("t2", "loan", "fr").ticket
        assert (first.label, second.label, second.day) == ("A001", "A002", first.day)
        assert first.arrival < second.arrival
        assert second.joined_ms == first.joined_ms
        assert store.view(BRANCH).now_ms == clock.now_ms()
        noted = [event.at_ms for event in all_events(store, BRANCH)]
        assert noted == [first.joined_ms, first.joined_ms - 36_000_000]

    def test_branches_know_nothing_of_each_other(self, store: Store) -> None:
        for branch in ("north", "south"):
            desk = desk_of(store, branch)
            desk.sign_in("1", branch)
            assert desk.issue("t1", "loan", "fr").ticket.label == "A001"
            assert store.view(branch).sequence == 2
        with pytest.raises(DeskBusy):
            for _ in range(2):
                desk_of(store, "north").call_next("1")
        assert store.view("south").called == ()
        assert_sound(store, "north")

    def test_events_are_read_on_from_a_number_page_by_page(self, store: Store) -> None:
        desk = desk_of(store)
        for number in range(5):
            desk.issue(f"t{number}", "loan", "fr")
        assert [event.sequence for event in store.events_after(BRANCH, 0, 2)] == [1, 2]
        assert [event.ticket for event in store.events_after(BRANCH, 2, 100)] == ["t2", "t3", "t4"]
        assert list(store.events_after(BRANCH, 5, 100)) == []
