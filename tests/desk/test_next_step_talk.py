"""The next-step talk of rule D4, its time and the time box of D5, told as mornings of one staff member."""

from __future__ import annotations

import pytest

from desk.errors import NoTicketAtDesk, WrongState
from desk.reminders import box_end_ms, may_propose_wrap_up
from desk.rules import Rules
from desk.tickets import CallReason, Outcome, State, Ticket
from tests.desk.scene import MINUTE_MS, OPENING_MS, Scene


@pytest.fixture
def scene() -> Scene:
    """A library that speaks with whoever has waited a quarter of an hour; one staff member."""
    scene = Scene(rules=Rules(next_step_check_min=15))
    scene.staffed("1")
    return scene


def talked(scene: Scene) -> Ticket:
    """A search at 10:00 is called at 10:18 for a talk, before the loan of 10:17; it ends at 10:20."""
    scene.comes("research")
    scene.go_to("10:17")
    scene.comes("loan")
    scene.go_to("10:18")
    choice = scene.desk.call_next("1")
    assert choice is not None
    assert (choice.ticket.label, choice.reason, choice.is_talk) == ("B001", CallReason.NEXT_STEP_DUE, True)
    scene.desk.start("1")
    scene.go_to("10:20")
    return scene.desk.talk("1")


def test_who_stays_after_the_talk_keeps_the_place_and_is_due_again_a_quarter_of_an_hour_later(
    scene: Scene,
) -> None:
    ticket = talked(scene)
    assert (ticket.state, ticket.joined_ms, ticket.sequence) == (State.WAITING, OPENING_MS, 2)
    assert (ticket.contact_ms, ticket.contacts) == (OPENING_MS + 20 * MINUTE_MS, 1)
    assert (ticket.desk, ticket.called_ms, ticket.call_reason) == (None, None, None)
    assert scene.line == ["A001", "B001"]
    scene.go_to("10:34")
    scene.comes("loan")
    scene.go_to("10:36")
    scene.comes("loan")
    assert scene.line == ["A001", "A002", "B001", "A003"]


def test_after_the_loans_whoever_was_spoken_with_gets_the_full_help(scene: Scene) -> None:
    talked(scene)
    assert scene.serves() == "A001"
    choice = scene.desk.call_next("1")
    assert choice is not None
    assert (choice.ticket.label, choice.reason, choice.is_talk) == ("B001", CallReason.ARRIVAL_ORDER, False)


def test_a_talk_may_end_the_visit_like_any_other(scene: Scene) -> None:
    scene.comes("research")
    scene.go_to("10:17")
    scene.comes("loan")
    scene.go_to("10:18")
    assert scene.serves(outcome=Outcome.WILL_RETURN) == "B001"
    assert scene.line == ["A001"]


def test_a_talk_needs_no_start(scene: Scene) -> None:
    scene.comes("research")
    scene.calls()
    assert scene.desk.talk("1").contacts == 1


def test_a_full_help_may_be_cut_short_and_goes_on_later(scene: Scene) -> None:
    scene.comes("research", "computer")
    scene.calls()
    scene.desk.start("1")
    scene.desk.talk("1")
    assert scene.line == ["B001", "B002"]


def test_a_transaction_needs_no_talk_and_an_empty_desk_has_none(scene: Scene) -> None:
    with pytest.raises(NoTicketAtDesk):
        scene.desk.talk("1")
    scene.comes("loan")
    scene.calls()
    with pytest.raises(WrongState):
        scene.desk.talk("1")


def test_a_second_staff_member_ends_the_talks_at_once(scene: Scene) -> None:
    talked(scene)
    scene.staffed("2")
    assert scene.line == ["B001", "A001"]
    choice = scene.desk.call_next("2")
    assert choice is not None
    assert choice.reason is CallReason.ARRIVAL_ORDER


@pytest.mark.parametrize("service", ["computer", "loan"])
def test_a_started_visit_that_goes_back_in_line_was_a_contact(scene: Scene, service: str) -> None:
    scene.comes("research")
    scene.calls()
    assert scene.desk.transfer("1", service).contact_ms is None
    scene.calls()
    scene.desk.start("1")
    scene.go_to("10:07")
    assert scene.desk.transfer("1", service).contact_ms == OPENING_MS + 7 * MINUTE_MS


def test_a_no_show_was_no_contact(scene: Scene) -> None:
    scene.comes("research")
    scene.misses()
    assert scene.desk.give_back("B001").contact_ms is None


# The time box


def boxed(scene: Scene, loans: int = 1) -> bool:
    """A search is started at 10:00, loans come; does the panel propose to wrap up?"""
    scene.comes("research")
    scene.calls()
    scene.desk.start("1")
    scene.comes(*["loan"] * loans)
    scene.clock.advance(10 * 60)
    return may_propose_wrap_up(scene.desk.view(), "1")


def test_after_ten_minutes_with_a_loan_waiting_the_panel_proposes_to_wrap_up(scene: Scene) -> None:
    assert boxed(scene)
    scene.clock.advance(-0.001)
    assert not may_propose_wrap_up(scene.desk.view(), "1")


def test_with_nobody_waiting_the_help_may_last(scene: Scene) -> None:
    assert not boxed(scene, loans=0)
    scene.comes("research", "phone")
    assert not may_propose_wrap_up(scene.desk.view(), "1")


def test_with_two_staff_members_the_help_may_last(scene: Scene) -> None:
    scene.staffed("2")
    assert not boxed(scene)
    scene.desk.pause("2")
    assert may_propose_wrap_up(scene.desk.view(), "1")


def test_the_box_may_be_turned_off() -> None:
    scene = Scene(rules=Rules(assistance_box_min=0))
    scene.staffed("1")
    assert not boxed(scene)


def test_a_transaction_an_empty_desk_and_a_call_nobody_started_have_no_box(scene: Scene) -> None:
    assert not may_propose_wrap_up(scene.desk.view(), "1")
    scene.comes("loan", "loan", "research")
    scene.calls()
    scene.desk.start("1")
    scene.clock.advance(3600)
    assert not may_propose_wrap_up(scene.desk.view(), "1")
    assert box_end_ms(scene.stored("B001"), Rules()) is None


def test_a_talk_has_a_box_of_two_minutes(scene: Scene) -> None:
    scene.comes("research")
    scene.go_to("10:17")
    scene.comes("loan")
    scene.go_to("10:18")
    scene.calls()
    assert box_end_ms(scene.desk.start("1"), Rules()) == OPENING_MS + 20 * MINUTE_MS
