"""What every store must do when several people act at once: notice, wait, and lose nothing.

A subclass gives ``open_store``, as in ``store_contract``.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing

import pytest

from desk.changes import Decision, EventKind
from desk.errors import NotSignedIn
from desk.ports import Store
from desk.queue import LiveQueue
from desk.tickets import Outcome
from tests.clocks import FixedClock, SteppingClock
from tests.data.decisions import add
from tests.data.replayed import all_events, assert_sound
from tests.data.store_contract import BRANCH, OpenStore, desk_of

TICKETS_EACH = 12


class StoreContractTogether:
    """One place, several connections, several threads."""

    @pytest.fixture
    def two(self, open_store: OpenStore) -> Iterator[tuple[Store, Store]]:
        clock = FixedClock()
        with closing(open_store(clock)) as store, closing(open_store(clock)) as other:
            yield store, other

    def test_a_commit_elsewhere_moves_the_change_number(self, two: tuple[Store, Store]) -> None:
        store, other = two
        seen = [other.change_number()]
        for number in (1, 2, 3):
            store.transact(BRANCH, add((f"t{number}", number)), actor="test")
            seen.append(other.change_number())
            assert len(other.view(BRANCH).tickets) == number
        assert len(set(seen)) == 4

    def test_what_is_read_first_and_compared_later_misses_nothing(self, two: tuple[Store, Store]) -> None:
        store, other = two
        before = other.change_number()
        store.transact(BRANCH, add(("t1", 1)), actor="test")
        other.view(BRANCH)
        other.transact(BRANCH, add(("t2", 2)), actor="test")
        assert other.change_number() != before

    def test_reading_and_deciding_nothing_move_no_number(self, two: tuple[Store, Store]) -> None:
        store, other = two
        store.transact(BRANCH, add(("t1", 1)), actor="test")
        before = other.change_number()
        store.view(BRANCH)
        store.transact(BRANCH, add(), actor="test")
        desk_of(store).issue("t1", "loan", "fr")
        with pytest.raises(NotSignedIn):
            desk_of(store).call_next("1")
        assert other.change_number() == before
        assert other.view(BRANCH).sequence == 1

    def test_reading_does_not_wait_for_somebody_who_decides(self, two: tuple[Store, Store]) -> None:
        store, other = two

        def decide(queue: LiveQueue) -> Decision[LiveQueue]:
            assert other.change_number() >= 0
            return Decision(add(("t1", 1))(queue).changes, other.view(BRANCH))

        assert store.transact(BRANCH, decide, actor="test").tickets == ()
        assert len(other.view(BRANCH).tickets) == 1

    def test_kiosks_and_desks_at_once_lose_and_double_nothing(self, open_store: OpenStore) -> None:
        def kiosk(name: str) -> list[str]:
            with closing(open_store(SteppingClock())) as store:
                desk = desk_of(store)
                return [desk.issue(f"{name}{n}", "loan", "fr").ticket.id for n in range(TICKETS_EACH)]

        def counter(name: str) -> list[str]:
            served: list[str] = []
            with closing(open_store(SteppingClock())) as store:
                desk = desk_of(store)
                desk.sign_in(name, name)
                while len(served) < TICKETS_EACH:
                    if (choice := desk.call_next(name)) is not None:
                        served.append(choice.ticket.id)
                        desk.finish(name, Outcome.SERVED)
            return served

        given, served = together([(kiosk, "a"), (kiosk, "b")], [(counter, "1"), (counter, "2")])
        assert Counter(given) == Counter(served)
        with closing(open_store(FixedClock())) as store:
            tickets = assert_sound(store, BRANCH)
            assert set(tickets) == set(given)
            calls = Counter(
                event.ticket for event in all_events(store, BRANCH) if event.kind is EventKind.TICKET_CALLED
            )
            assert set(calls.values()) == {1}


Task = tuple[Callable[[str], list[str]], str]


def together(*groups: list[Task]) -> list[list[str]]:
    """Run every task in a thread of its own, all at once; one list of results a group."""
    with ThreadPoolExecutor(sum(map(len, groups))) as pool:
        running = [[pool.submit(task, name) for task, name in group] for group in groups]
        return [[each for future in group for each in future.result()] for group in running]
