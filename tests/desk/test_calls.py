"""Calling patrons: the next one, a given one, the same one again; one ticket at a desk at a time."""

from __future__ import annotations

import pytest

from desk.calls import called_by
from desk.errors import (
    DeskBusy,
    DeskPaused,
    NoTicketAtDesk,
    NotSignedIn,
    UnknownDesk,
    UnknownLabel,
    WrongState,
)
from desk.service_desk import ServiceDesk
from desk.tickets import CallReason, Outcome, StaffReason, State
from tests.desk.scene import Scene


def test_a_single_staff_member_calls_loans_before_searches_and_says_why(scene: Scene) -> None:
    scene.staffed("1")
    scene.comes("research", "loan")
    first, _, second = scene.desk.call_next("1"), scene.desk.park("1"), scene.desk.call_next("1")
    assert first is not None
    assert second is not None
    assert (first.ticket.label, first.reason) == ("A001", CallReason.TRANSACTION_FIRST)
    assert (second.ticket.label, second.reason) == ("B001", CallReason.ARRIVAL_ORDER)


def test_the_reason_is_kept_with_the_call(scene: Scene) -> None:
    scene.staffed("1")
    scene.comes("research", "loan")
    scene.go_to("10:07")
    scene.calls("1")
    ticket = scene.stored("A001")
    assert (ticket.state, ticket.desk, ticket.call_reason) == (
        State.CALLED,
        "1",
        CallReason.TRANSACTION_FIRST,
    )
    assert ticket.called_ms == ticket.joined_ms + 7 * 60_000


def test_two_desks_never_call_the_same_ticket(scene: Scene) -> None:
    scene.staffed("1", "2")
    scene.comes("loan")
    assert [scene.calls("1"), scene.calls("2")] == ["A001", None]


def test_nobody_waits_so_nobody_is_called(scene: Scene) -> None:
    scene.staffed("1")
    assert scene.desk.call_next("1") is None
    assert len(scene.desk.events_after(0, 99)) == 1


def test_who_was_faster_is_known_while_the_visit_lasts_and_right_after_it(scene: Scene) -> None:
    scene.staffed("1", "2")
    scene.comes("loan", "loan")
    assert called_by(scene.desk.view(), "A001") is None
    scene.calls("2")
    assert called_by(scene.desk.view(), "A001") == "2"
    scene.desk.finish("2", Outcome.SERVED)
    assert called_by(scene.desk.view(), "A001") == "2"
    scene.desk.undo("2")
    scene.desk.park("2")
    assert called_by(scene.desk.view(), "A001") is None
    scene.desk.unpark("A001")
    assert called_by(scene.desk.view(), "A001") is None
    assert called_by(scene.desk.view(), "A009") is None


def test_a_phone_call_is_answered_only_when_nobody_waits_on_site(scene: Scene) -> None:
    scene.staffed("1", "2")
    scene.comes("phone", "loan", "research")
    assert [scene.serves() for _ in range(4)] == ["A001", "B001", "P001", None]


def test_a_desk_nobody_signed_in_at_calls_nobody(scene: Scene) -> None:
    scene.comes("loan")
    with pytest.raises(NotSignedIn):
        scene.desk.call_next("1")
    with pytest.raises(NotSignedIn):
        scene.desk.call("1", "A001", StaffReason.OTHER)


def test_a_paused_desk_calls_nobody_but_may_finish_its_visit(scene: Scene) -> None:
    scene.staffed("1", "2")
    scene.comes("loan", "loan")
    scene.calls("1")
    scene.desk.pause("1")
    scene.desk.start("1")
    assert scene.desk.finish("1", Outcome.SERVED).label == "A001"
    with pytest.raises(DeskPaused):
        scene.desk.call_next("1")
    with pytest.raises(DeskPaused):
        scene.desk.call("1", "A002", StaffReason.OTHER)


def test_a_desk_serves_one_ticket_at_a_time(scene: Scene) -> None:
    scene.staffed("1")
    scene.comes("loan", "loan")
    scene.calls("1")
    for _ in ("called", "serving"):
        with pytest.raises(DeskBusy):
            scene.desk.call_next("1")
        with pytest.raises(DeskBusy):
            scene.desk.call("1", "A002", StaffReason.OTHER)
        if scene.stored("A001").state is State.CALLED:
            scene.desk.start("1")


@pytest.mark.parametrize(
    "free", [lambda d: d.park("1"), lambda d: d.transfer("1", "fees")], ids=["park", "transfer"]
)
def test_a_desk_that_let_its_ticket_go_may_call_again(scene: Scene, free: object) -> None:
    assert callable(free)
    scene.staffed("1")
    scene.comes("loan", "loan")
    scene.calls("1")
    free(scene.desk)
    assert scene.calls("1") is not None


def test_a_desk_that_is_not_in_the_settings_calls_nobody(scene: Scene) -> None:
    with pytest.raises(UnknownDesk):
        scene.desk.call_next("counter")


def test_staff_may_call_anybody_for_a_reason_and_that_is_told(scene: Scene) -> None:
    scene.staffed("1")
    scene.comes("loan", "research")
    choice = scene.desk.call("1", "B001", StaffReason.ACCOMMODATION)
    assert choice is not None
    assert (choice.ticket.label, choice.reason) == ("B001", CallReason.STAFF_CHOICE)
    assert scene.stored("B001").staff_reason is StaffReason.ACCOMMODATION


def test_a_choice_of_the_staff_that_is_also_next_is_still_a_choice_of_the_staff(scene: Scene) -> None:
    scene.staffed("1")
    scene.comes("loan")
    choice = scene.desk.call("1", "A001", StaffReason.CHILD_OR_SAFETY)
    assert choice is not None
    assert choice.reason is CallReason.STAFF_CHOICE


def test_staff_may_call_a_parked_ticket(scene: Scene) -> None:
    scene.staffed("1")
    scene.comes("loan")
    scene.calls("1")
    scene.desk.park("1")
    assert scene.desk.call("1", "A001", StaffReason.OTHER) is not None


def test_the_reason_of_the_staff_does_not_stick_to_a_later_call(scene: Scene) -> None:
    scene.staffed("1")
    scene.comes("loan")
    scene.desk.call("1", "A001", StaffReason.ERROR)
    sent = scene.desk.transfer("1", "fees")
    assert (sent.call_reason, sent.staff_reason, sent.called_ms) == (None, None, None)
    scene.calls("1")
    ticket = scene.stored("A001")
    assert (ticket.call_reason, ticket.staff_reason) == (CallReason.ARRIVAL_ORDER, None)


def test_a_ticket_at_another_desk_cannot_be_called(scene: Scene) -> None:
    scene.staffed("1", "2")
    scene.comes("loan")
    scene.calls("1")
    with pytest.raises(WrongState):
        scene.desk.call("2", "A001", StaffReason.ERROR)
    scene.desk.finish("1", Outcome.SERVED)
    with pytest.raises(WrongState):
        scene.desk.call("2", "A001", StaffReason.ERROR)


@pytest.mark.parametrize("label", ["A002", "B001", "Z001", "a001", "", "A0001", "not a label"])
def test_a_label_nobody_has_cannot_be_called(scene: Scene, label: str) -> None:
    scene.staffed("1")
    scene.comes("loan")
    with pytest.raises(UnknownLabel):
        scene.desk.call("1", label, StaffReason.ERROR)


def test_a_recall_keeps_the_time_of_the_first_one(scene: Scene) -> None:
    scene.staffed("1")
    scene.comes("loan")
    scene.calls("1")
    first = scene.desk.recall("1")
    scene.clock.advance(30)
    assert scene.desk.recall("1") == first
    assert first.recalled_ms == first.called_ms


def test_each_recall_is_told_to_the_other_screens(scene: Scene) -> None:
    scene.staffed("1")
    scene.comes("loan")
    scene.calls("1")
    before = len(scene.desk.events_after(0, 99))
    scene.desk.recall("1")
    scene.desk.recall("1")
    assert [event.kind for event in scene.desk.events_after(before, 99)] == ["ticket_recalled"] * 2


def test_a_visit_that_started_is_not_called_again(scene: Scene) -> None:
    scene.staffed("1")
    scene.comes("loan")
    scene.calls("1")
    scene.desk.start("1")
    with pytest.raises(WrongState):
        scene.desk.recall("1")


@pytest.mark.parametrize("verb", ["recall", "start", "no_show", "park"])
def test_an_empty_desk_has_nothing_to_do_it_with(scene: Scene, verb: str) -> None:
    scene.staffed("1")
    with pytest.raises(NoTicketAtDesk):
        getattr(ServiceDesk, verb)(scene.desk, "1")
