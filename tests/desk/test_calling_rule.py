"""The worked cases of the calling rule, and more of the same kind: who is next, and the reason given."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desk.calling_rule import calling_order, choose
from desk.rules import Rules
from tests.desk.scene import waiting_queue

ARRIVAL, FIRST, PHONE = "arrival_order", "transaction_first", "phone_nobody_waiting"

# n, now in minutes, waiting -> next, reason; the first seven and the last are those of the product's text.
WORKED = {
    "one staff member, a loan after a search: the loan is called": (1, 10, "A1@0 T1@9", "T1", FIRST),
    "one staff member, two searches: the first is called": (1, 10, "A1@0 A2@3", "A1", ARRIVAL),
    "two staff members, a search then a loan: the search is called": (2, 10, "A1@0 T1@9", "A1", ARRIVAL),
    "one staff member, a phone call then a search: the search is called": (1, 10, "P1@0 A1@9", "A1", ARRIVAL),
    "two staff members, a phone call then a loan: the loan is called": (2, 10, "P1@0 T1@9", "T1", ARRIVAL),
    "one staff member, only a phone call: it is answered": (1, 10, "P1@0", "P1", PHONE),
    "one staff member, the search alone waits long: it gets full help": (1, 18, "A1@0", "A1", ARRIVAL),
    "nobody at a desk: nobody is called": (0, 10, "A1@0 T1@9", None, None),
}
MORE = {
    "nobody waits, one staff member: nobody is called": (1, 10, "", None, None),
    "nobody waits, four staff members: nobody is called": (4, 10, "", None, None),
    "nobody at a desk, a phone call: nobody answers": (0, 10, "P1@0", None, None),
    "one staff member, a loan before a search: arrival order, nobody is passed": (
        1, 10, "T1@0 A1@9", "T1", ARRIVAL),
    "one staff member, two loans: the first": (1, 10, "T1@1 T2@2", "T1", ARRIVAL),
    "one staff member, two loans around a search: the first loan passes nobody": (
        1, 10, "T1@1 A1@2 T2@3", "T1", ARRIVAL),
    "one staff member, a search then two loans: the earlier loan passes the search": (
        1, 10, "A1@0 T1@2 T2@1", "T2", FIRST),
    "one staff member, five searches then a loan: the loan passes all five": (
        1, 10, "A1@0 A2@1 A3@2 A4@3 A5@4 T1@9", "T1", FIRST),
    "one staff member, a search has waited two hours, a loan came now: the loan, while the check is off": (
        1, 120, "A1@0 T1@120", "T1", FIRST),
    "one staff member, a search and a loan in the same moment, the search first: the loan passes it": (
        1, 10, "A1@5 T1@5", "T1", FIRST),
    "one staff member, a search and a loan in the same moment, the loan first: nobody is passed": (
        1, 10, "T1@5 A1@5", "T1", ARRIVAL),
    "two staff members, a search and a loan in the same moment, the search first: the search": (
        2, 10, "A1@5 T1@5", "A1", ARRIVAL),
    "two staff members, a search and a loan in the same moment, the loan first: the loan": (
        2, 10, "T1@5 A1@5", "T1", ARRIVAL),
    "two staff members, a loan then a search: the loan": (2, 10, "T1@0 A1@9", "T1", ARRIVAL),
    "four staff members count like two: a search then a loan": (4, 10, "A1@0 T1@9", "A1", ARRIVAL),
    "two staff members, somebody took a ticket before but is written later: the earlier one": (
        2, 10, "T1@4 A1@3", "A1", ARRIVAL),
    "one staff member, a phone call before a loan: passing a phone call is not worth a word": (
        1, 10, "P1@0 T1@9", "T1", ARRIVAL),
    "one staff member, a phone call, a search, a loan: the loan passes the search": (
        1, 10, "P1@0 A1@1 T1@9", "T1", FIRST),
    "two staff members, a phone call an hour on hold, a search just now: the search": (
        2, 60, "P1@0 A1@60", "A1", ARRIVAL),
    "two staff members, two phone calls: the first": (2, 10, "P1@1 P2@2", "P1", PHONE),
    "four staff members, only a phone call: it is answered": (4, 10, "P1@0", "P1", PHONE),
    "one staff member, the loan is parked: the search is called, not the loan": (
        1, 10, "A1@0 [T1@9]", "A1", ARRIVAL),
    "one staff member, everybody is parked: nobody is called": (1, 10, "[A1@0] [T1@9]", None, None),
    "one staff member, the search is already at a desk: a loan passes nobody": (
        1, 10, "!A1@0 T1@9", "T1", ARRIVAL),
    "one staff member, the search is parked: a loan passes nobody": (1, 10, "[A1@0] T1@9", "T1", ARRIVAL),
    "one staff member, a loan at another desk: the phone call is answered, nobody waits": (
        1, 10, "!T1@0 P1@1", "P1", PHONE),
    "one staff member, a parked search: the phone call is answered, a parked ticket does not wait": (
        1, 10, "[A1@0] P1@1", "P1", PHONE),
    "the moment itself says nothing: the same line a day later": (1, 1440, "A1@0 T1@9", "T1", FIRST),
}  # fmt: skip

ORDERS = {
    "one staff member: transactions, then assistance, then phone": (
        1, "P1@0 A1@1 T1@2 A2@3 T2@4 P2@5", "T1 T2 A1 A2 P1 P2"),
    "two staff members: arrival, then phone": (2, "P1@0 A1@1 T1@2 A2@3 T2@4 P2@5", "A1 T1 A2 T2 P1 P2"),
    "nobody yet: told as one staff member would call": (0, "A1@1 T1@2", "T1 A1"),
    "who is parked or at a desk is not in the line": (2, "[A1@1] !T1@2 A2@3", "A2"),
}  # fmt: skip


@pytest.mark.parametrize("case", [*WORKED, *MORE])
def test_who_is_next(case: str) -> None:
    present, now_min, waiting, label, reason = {**WORKED, **MORE}[case]
    choice = choose(waiting_queue(present, now_min, waiting))
    told = (choice.ticket.id, choice.reason) if choice else (None, None)
    assert told == (label, reason)


@pytest.mark.parametrize("case", ORDERS)
def test_the_order_of_the_line(case: str) -> None:
    present, waiting, order = ORDERS[case]
    queue = waiting_queue(present, 10, waiting)
    assert [ticket.id for ticket in calling_order(queue)] == order.split()


@pytest.mark.parametrize("case", [*WORKED, *MORE])
def test_who_is_next_is_the_head_of_the_line_whenever_somebody_is_there(case: str) -> None:
    present, now_min, waiting, *_ = {**WORKED, **MORE}[case]
    queue = waiting_queue(present, now_min, waiting)
    choice, order = choose(queue), calling_order(queue)
    assert (choice is None) == (present == 0 or not order)
    assert choice is None or choice.ticket == order[0]


def test_the_store_may_read_the_tickets_in_any_order() -> None:
    queue = waiting_queue(1, 10, "T2@3 A1@0 P1@0 T1@2")
    assert [ticket.id for ticket in calling_order(queue)] == ["T1", "T2", "A1", "P1"]


TALK, CAP = "next_step_due", "cap_reached"
CHECK = Rules(next_step_check_min=15)
HALF_HOUR = Rules(assistance_cap_min=30)
BOTH = Rules(next_step_check_min=15, assistance_cap_min=30)

# Rules, n, now in minutes, waiting -> next, reason; the first three are those of the product's text. `~12`
# after a time is the minute of the last contact.
TURNED_ON = {
    "a loan joined before the search was due: the loan": (CHECK, 1, 16, "A1@0 T1@14 T2@15.5", "T1", FIRST),
    "the search was due before the loan joined: a talk": (CHECK, 1, 18, "A1@0 T2@15.5", "A1", TALK),
    "no loan waits: the search gets full help": (CHECK, 1, 18, "A1@0", "A1", ARRIVAL),
    "a moment before it is due: the loan": (CHECK, 1, 14.999, "A1@0 T1@14.999", "T1", FIRST),
    "due in the moment the loan joined: the one who waits longer": (CHECK, 1, 15, "A1@0 T1@15", "A1", TALK),
    "two staff members: order of arrival, no talk": (CHECK, 2, 18, "A1@0 T2@15.5", "A1", ARRIVAL),
    "nobody there: nobody is called": (CHECK, 0, 18, "A1@0 T2@15.5", None, None),
    "two are due: the one due first": (CHECK, 1, 30, "A1@0 A2@3 T1@29", "A1", TALK),
    "spoken with a moment ago: the other one is due": (CHECK, 1, 30, "A1@0~20 A2@3 T1@29", "A2", TALK),
    "spoken with, and due again": (CHECK, 1, 36, "A1@0~20 T1@35.5", "A1", TALK),
    "spoken with, not due again yet": (CHECK, 1, 34, "A1@0~20 T1@33", "T1", FIRST),
    "spoken with lately, no loan waits: full help by arrival": (
        CHECK, 1, 30, "A1@0~29 A2@3", "A1", ARRIVAL),
    "a call on hold is never due": (CHECK, 1, 90, "P1@0 T1@80", "T1", ARRIVAL),
    "a parked search is never due": (CHECK, 1, 90, "[A1@0] T1@80", "T1", ARRIVAL),
    "the cap, before it: the loan": (HALF_HOUR, 1, 30, "A1@0 T1@29", "T1", FIRST),
    "the cap, after it: the search, full help": (HALF_HOUR, 1, 40, "A1@0 T1@31", "A1", CAP),
    "the cap, in the moment the loan joined: the one who waits longer": (
        HALF_HOUR, 1, 40, "A1@0 T1@30", "A1", CAP),
    "the cap reached, but the loan joined before that: the loan": (
        HALF_HOUR, 1, 90, "A1@0 T1@29", "T1", FIRST),
    "the cap reached, no loan waits: arrival": (HALF_HOUR, 1, 90, "A1@0 A2@1", "A1", ARRIVAL),
    "the cap, two staff members: order of arrival": (HALF_HOUR, 2, 90, "A1@0 T1@80", "A1", ARRIVAL),
    "the cap counts from joining, whoever spoke with them": (HALF_HOUR, 1, 40, "A1@0~29 T1@31", "A1", CAP),
    "two over the cap: arrival": (HALF_HOUR, 1, 90, "A1@0 A2@1 T1@80", "A1", CAP),
    "both, only the check is reached: a talk": (BOTH, 1, 18, "A1@0 T1@16", "A1", TALK),
    "both, both are reached: full help rather than a talk": (BOTH, 1, 40, "A1@0 T1@31", "A1", CAP),
    "both, the loan joined between: a talk": (BOTH, 1, 40, "A1@0 T1@20 T2@31", "A1", TALK),
    "both, spoken with, then the cap: full help": (BOTH, 1, 32, "A1@0~20 T1@31", "A1", CAP),
    "a number the library set as large as can be": (
        Rules(next_step_check_min=240), 1, 239, "A1@0 T1@239", "T1", FIRST),
}  # fmt: skip


@pytest.mark.parametrize("case", TURNED_ON)
def test_who_is_next_with_the_check_or_the_cap(case: str) -> None:
    rules, present, now_min, waiting, label, reason = TURNED_ON[case]
    choice = choose(waiting_queue(present, now_min, waiting, rules))
    told = (choice.ticket.id, choice.reason) if choice else (None, None)
    assert told == (label, reason)
    assert choice is None or choice.is_talk == (reason == TALK)


@pytest.mark.parametrize("case", TURNED_ON)
def test_the_order_shown_is_the_order_of_calls_if_nothing_else_happens(case: str) -> None:
    rules, present, now_min, waiting, *_ = TURNED_ON[case]
    queue = waiting_queue(present, now_min, waiting, rules)
    order, called = calling_order(queue), []
    while choice := choose(queue):
        called.append(choice.ticket)
        queue = replace(queue, tickets=tuple(each for each in queue.tickets if each != choice.ticket))
    assert tuple(called) == (order if present else ())


@pytest.mark.parametrize("case", [*WORKED, *MORE])
def test_a_check_and_a_cap_nobody_reaches_change_nothing(case: str) -> None:
    present, now_min, waiting, *_ = {**WORKED, **MORE}[case]
    far = Rules(next_step_check_min=100_000, assistance_cap_min=100_000)
    plain, with_far = (waiting_queue(present, now_min, waiting, rules) for rules in (Rules(), far))
    assert calling_order(plain) == calling_order(with_far)
    assert choose(plain) == choose(with_far)


@pytest.mark.parametrize("case", TURNED_ON)
def test_the_order_does_not_change_by_time_alone(case: str) -> None:
    rules, present, now_min, waiting, *_ = TURNED_ON[case]
    orders = {
        calling_order(waiting_queue(present, now_min + later_min, waiting, rules))
        for later_min in (0, 0.001, 1, 14.999, 15, 30, 60)
    }
    assert len(orders) == 1


def test_a_loan_that_joined_in_a_moment_to_come_is_passed_at_the_due_moment() -> None:
    """The clock has stepped back: the loan joined at 20, it is 10 again."""
    now, later = (waiting_queue(1, now_min, "A1@0 T1@20", CHECK) for now_min in (10, 15))
    assert [ticket.id for ticket in calling_order(now)] == ["T1", "A1"]
    assert [ticket.id for ticket in calling_order(later)] == ["A1", "T1"]
