"""What every store must do with calls for a colleague, and with the word that one has seen who waits."""

from __future__ import annotations

import pytest

from desk.changes import EventKind
from desk.colleague_call import ColleagueCall
from desk.errors import ColleagueAnswered, NoColleagueCall
from desk.ports import Store
from tests.clocks import FixedClock
from tests.data.replayed import all_events, assert_sound
from tests.data.store_contract import BRANCH, OneThread, desk_of


class StoreContractColleagues(OneThread):
    """Calls for a colleague."""

    def test_a_call_is_seen_and_answered_through_another_connection(
        self, store: Store, other: Store, clock: FixedClock
    ) -> None:
        for desk in ("1", "2"):
            desk_of(store).sign_in(desk, f"staff {desk}")
        asked_ms = clock.now_ms()
        desk_of(store).call_colleague("1")
        assert other.view(BRANCH).colleague_calls == {"1": ColleagueCall("1", asked_ms)}
        clock.advance(12)
        desk_of(other).answer_colleague("2", "1")
        assert store.view(BRANCH).colleague_calls == {
            "1": ColleagueCall("1", asked_ms, "2", asked_ms + 12_000)
        }
        desk_of(store).end_colleague_call("1")
        assert other.view(BRANCH).colleague_calls == {}
        told = [(each.kind, each.data) for each in all_events(store, BRANCH)][-3:]
        assert told == [
            (EventKind.COLLEAGUE_ASKED, {"desk": "1", "answered_by": None}),
            (EventKind.COLLEAGUE_ANSWERED, {"desk": "1", "answered_by": "2"}),
            (EventKind.COLLEAGUE_ENDED, {"desk": "1", "answered_by": None}),
        ]
        assert_sound(store, BRANCH)

    def test_of_two_answers_the_first_is_kept(self, store: Store, other: Store) -> None:
        for desk in ("1", "2", "3"):
            desk_of(store).sign_in(desk, f"staff {desk}")
        desk_of(store).call_colleague("1")
        desk_of(store).answer_colleague("2", "1")
        with pytest.raises(ColleagueAnswered):
            desk_of(other).answer_colleague("3", "1")
        with pytest.raises(NoColleagueCall):
            desk_of(other).answer_colleague("3", "2")
        assert store.view(BRANCH).colleague_calls["1"].answered_by == "2"

    def test_another_call_takes_the_place_of_the_last_one(self, store: Store, clock: FixedClock) -> None:
        for desk in ("1", "2"):
            desk_of(store).sign_in(desk, f"staff {desk}")
        desk_of(store).call_colleague("1")
        desk_of(store).answer_colleague("2", "1")
        clock.advance(3600)
        desk_of(store).call_colleague("1")
        assert store.view(BRANCH).colleague_calls == {"1": ColleagueCall("1", clock.now_ms())}

    def test_who_has_seen_those_waiting_is_at_work(self, store: Store, clock: FixedClock) -> None:
        desk_of(store).sign_in("1", "a")
        before = store.view(BRANCH).presences["1"]
        clock.advance(30)
        desk_of(store).answer_attention("1")
        after = store.view(BRANCH).presences["1"]
        assert (after.since_ms, after.active_ms) == (before.since_ms, clock.now_ms())
        assert [each.data for each in all_events(store, BRANCH)][-1] == {"desk": "1", "counts": True}
