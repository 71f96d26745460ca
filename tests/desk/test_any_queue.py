"""Any line whatever: what the calling rule promises, whoever waits, whoever is there and whatever is set."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from desk.calling_rule import calling_order, choose
from desk.presence import Presence
from desk.queue import LiveQueue
from desk.rules import Rules
from desk.skills import is_offered
from desk.tickets import CallReason, Kind, State, Ticket
from tests.desk.scene import BRANCH, DAY, MINUTE_MS

DESKS = ("1", "2", "3")
SERVICES = {"loan": Kind.TRANSACTION, "card": Kind.TRANSACTION, "computer": Kind.ASSISTANCE}
MINUTES = st.integers(0, 120)
PLAIN = Rules()
LIBRARIES = st.builds(
    Rules,
    next_step_check_min=st.sampled_from((0, 0, 5, 15)),
    assistance_cap_min=st.sampled_from((0, 0, 10, 30)),
)


@st.composite
def queues(draw: st.DrawFn, rules: st.SearchStrategy[Rules] = LIBRARIES) -> LiveQueue:
    """A line of up to nine, each spoken with or not; none to three staff members, each with skills or not."""
    joined = sorted(draw(st.lists(MINUTES, max_size=9)))
    tickets = tuple(_waiting(draw, number, minute) for number, minute in enumerate(joined, start=1))
    present = draw(st.sets(st.sampled_from(DESKS)))
    some = st.frozensets(st.sampled_from(tuple(SERVICES)))
    return LiveQueue(
        BRANCH,
        DAY,
        (120 + draw(MINUTES)) * MINUTE_MS,
        tickets=tuple(draw(st.permutations(tickets))),
        presences={desk: Presence(desk, desk, None, True, 0, DAY, 0) for desk in present},
        skills=draw(st.dictionaries(st.sampled_from(DESKS), some, max_size=2)),
        rules=draw(rules),
    )


def _waiting(draw: st.DrawFn, number: int, joined_min: int) -> Ticket:
    service = draw(st.sampled_from((*SERVICES, "phone")))
    kind = SERVICES.get(service, Kind.PHONE)
    contact_min = draw(st.none() | MINUTES)
    return Ticket(
        id=f"t{number}",
        branch=BRANCH,
        day=DAY,
        series=kind[0].upper(),
        number=number,
        service=service,
        kind=kind,
        state=State.WAITING,
        language="fr",
        sequence=number,
        joined_ms=joined_min * MINUTE_MS,
        contact_ms=None if contact_min is None else (joined_min + contact_min) * MINUTE_MS,
        meant_for=draw(st.sampled_from((None, None, None, *DESKS))),
    )


@given(queues(rules=st.just(PLAIN)))
def test_with_everything_off_it_is_the_plain_policy(queue: LiveQueue) -> None:
    """D1 to D3 by themselves: a rank by kind and the order of arrival, whoever was spoken with."""
    is_alone = queue.present <= 1
    rank = {Kind.TRANSACTION: 0, Kind.ASSISTANCE: 1 if is_alone else 0, Kind.PHONE: 2}
    order = sorted(queue.tickets, key=lambda each: (rank[each.kind], each.sequence))
    assert calling_order(queue) == tuple(order)
    choice = choose(queue)
    assert (None if choice is None else choice.ticket) == (order[0] if order and queue.present else None)


@given(queues())
def test_everybody_who_waits_is_in_the_order_once(queue: LiveQueue) -> None:
    assert sorted(each.id for each in calling_order(queue)) == sorted(each.id for each in queue.tickets)


@given(queues())
def test_transactions_keep_their_order_of_arrival_and_so_do_calls(queue: LiveQueue) -> None:
    for kind in (Kind.TRANSACTION, Kind.PHONE):
        line = [each.sequence for each in calling_order(queue) if each.kind is kind]
        assert line == sorted(line)


@given(queues())
def test_the_order_is_that_of_calling_one_after_the_other(queue: LiveQueue) -> None:
    for ticket in calling_order(queue) if queue.present else ():
        choice = choose(queue)
        assert choice is not None
        assert choice.ticket == ticket
        queue = replace(queue, tickets=tuple(each for each in queue.tickets if each.id != ticket.id))


@given(queues())
def test_an_assistance_is_called_before_a_transaction_by_the_check_or_the_cap_alone(queue: LiveQueue) -> None:
    choice = choose(queue)
    waits = any(each.kind is Kind.TRANSACTION for each in queue.tickets)
    if choice is None or queue.present != 1 or choice.ticket.kind is not Kind.ASSISTANCE or not waits:
        assert choice is None or choice.reason not in (CallReason.NEXT_STEP_DUE, CallReason.CAP_REACHED)
        return
    waited_ms = queue.now_ms - choice.ticket.joined_ms
    if choice.reason is CallReason.CAP_REACHED:
        assert 0 < queue.rules.assistance_cap_min * MINUTE_MS <= waited_ms
    else:
        assert choice.reason is CallReason.NEXT_STEP_DUE
        silent_ms = queue.now_ms - max(choice.ticket.contact_ms or 0, choice.ticket.joined_ms)
        assert 0 < queue.rules.next_step_check_min * MINUTE_MS <= silent_ms


@given(queues())
def test_no_desk_is_offered_a_call_while_anybody_waits_on_site(queue: LiveQueue) -> None:
    for desk in (None, *DESKS):
        choice = choose(queue, desk)
        if choice is not None and choice.ticket.kind is Kind.PHONE:
            assert all(each.kind is Kind.PHONE for each in queue.tickets)


@given(queues())
def test_nobody_is_left_to_wait_for_ever(queue: LiveQueue) -> None:
    """Whoever waits may be called by some desk that is there, and somebody is called while anybody waits."""
    for ticket in queue.tickets:
        assert not queue.present or any(is_offered(queue, ticket, desk) for desk in queue.presences)
    called = [choose(queue, desk) for desk in queue.presences]
    assert any(called) == bool(queue.tickets and queue.present)


@given(queues())
def test_two_or_more_call_in_order_of_arrival_among_what_each_is_offered(queue: LiveQueue) -> None:
    if queue.present < 2:
        return
    for desk in queue.presences:
        here = [t for t in queue.tickets if t.kind is not Kind.PHONE and is_offered(queue, t, desk)]
        choice = choose(queue, desk)
        if here:
            assert choice is not None
            assert choice.ticket.sequence == min(each.sequence for each in here)
