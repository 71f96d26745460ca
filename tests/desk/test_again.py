"""« Is that all for today? » No: another request in the same visit goes on at once, or honestly waits."""

from __future__ import annotations

import pytest

from desk.errors import NoTicketAtDesk, UnknownService, WrongState
from desk.reminders import box_end_ms
from desk.rules import Rules
from desk.tickets import Kind, Outcome, State
from tests.desk.scene import MINUTE_MS, OPENING_MS, Scene


def served(scene: Scene, service: str = "loan", *, others: tuple[str, ...] = ()) -> None:
    """Desk 1 serves the first patron; the others wait."""
    scene.staffed("1")
    scene.comes(service)
    scene.calls()
    scene.desk.start("1")
    scene.comes(*others)
    scene.go_to("10:10")


@pytest.mark.parametrize("others", [(), ("loan", "research")])
def test_a_transaction_goes_on_at_once_in_the_same_visit(scene: Scene, others: tuple[str, ...]) -> None:
    served(scene, "research", others=others)
    before = scene.stored("B001")
    answer = scene.desk.again("1", "card")
    ticket = answer.ticket
    assert (answer.goes_on, answer.position) == (True, None)
    assert (ticket.label, ticket.service, ticket.kind) == ("B001", "card", Kind.TRANSACTION)
    assert (ticket.state, ticket.desk, ticket.started_ms) == (State.SERVING, "1", before.started_ms)
    assert ticket.sequence == before.sequence
    assert scene.desk.finish("1", Outcome.SERVED).label == "B001"


@pytest.mark.parametrize("others", [(), ("phone",)])
def test_an_assistance_goes_on_when_nobody_waits_on_site(scene: Scene, others: tuple[str, ...]) -> None:
    served(scene, others=others)
    assert scene.desk.again("1", "computer").goes_on


@pytest.mark.parametrize("others", [("loan",), ("research",)])
def test_an_assistance_with_others_waiting_is_a_new_wait_behind_them(
    scene: Scene, others: tuple[str, ...]
) -> None:
    served(scene, "fees", others=others)
    answer = scene.desk.again("1", "computer")
    ticket = answer.ticket
    assert (answer.goes_on, answer.position) == (False, 2)
    assert (ticket.label, ticket.state, ticket.kind) == ("A001", State.WAITING, Kind.ASSISTANCE)
    assert (ticket.joined_ms, ticket.desk) == (OPENING_MS + 10 * MINUTE_MS, None)
    assert scene.line[-1] == "A001"
    scene.staffed("2")
    assert scene.line[-1] == "A001"
    assert scene.comes("research") == [scene.line[-1]]


def test_several_who_wait_anew_keep_the_order_in_which_they_asked(scene: Scene) -> None:
    scene.staffed("1", "2")
    scene.comes("loan", "loan", "research")
    scene.calls("1")
    scene.calls("2")
    scene.desk.again("2", "computer")
    scene.desk.again("1", "computer")
    assert scene.line == ["B001", "A002", "A001"]


def test_another_request_without_start_starts_the_visit(scene: Scene) -> None:
    scene.staffed("1")
    scene.comes("loan")
    scene.calls()
    ticket = scene.desk.again("1", "fees").ticket
    assert (ticket.state, ticket.started_ms) == (State.SERVING, OPENING_MS)


def test_another_request_has_a_time_box_of_its_own(scene: Scene) -> None:
    served(scene, "research")
    ticket = scene.desk.again("1", "computer").ticket
    assert box_end_ms(ticket, Rules()) == OPENING_MS + 20 * MINUTE_MS


def test_another_request_after_a_talk_gets_the_full_time() -> None:
    scene = Scene(rules=Rules(next_step_check_min=5))
    scene.staffed("1", "2")
    scene.comes("research")
    scene.desk.pause("2")
    scene.go_to("10:06")
    scene.comes("loan")
    assert scene.calls() == "B001"
    assert scene.desk.start("1").is_talk
    scene.desk.resume("2")
    assert scene.serves("2") == "A001"
    ticket = scene.desk.again("1", "computer").ticket
    assert (ticket.is_talk, box_end_ms(ticket, Rules())) == (False, OPENING_MS + 16 * MINUTE_MS)


def test_what_cannot_be_asked_again(scene: Scene) -> None:
    scene.staffed("1")
    with pytest.raises(NoTicketAtDesk):
        scene.desk.again("1", "loan")
    with pytest.raises(UnknownService):
        scene.desk.again("1", "haircut")
    scene.comes("phone")
    scene.calls()
    with pytest.raises(WrongState):
        scene.desk.again("1", "loan")
