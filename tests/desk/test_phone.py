"""Calls on the phone: on hold, never before anybody on site, not forgotten (D1, D10)."""

from __future__ import annotations

from uuid import UUID

import pytest

from desk.errors import NoTicketAtDesk, UnknownLabel, WrongState
from desk.printer import PrinterCause, PrinterReport
from desk.reminders import may_offer_call_back, phone_due_ms, phone_prompts
from desk.rules import Rules
from desk.services import DEFAULT_SERVICES, Service, phone_service
from desk.tickets import Kind, Outcome, State
from tests.desk.scene import OPENING_MS, Scene

RULES = Rules()


def test_a_call_is_held_with_a_label_of_its_own_series(scene: Scene) -> None:
    scene.comes("loan")
    held = scene.desk.phone(str(UUID(int=9)), "fr")
    assert (held.ticket.label, held.ticket.kind, held.ticket.state) == ("P001", Kind.PHONE, State.WAITING)
    assert held.position == 2
    assert scene.desk.phone(str(UUID(int=9)), "fr").ticket == held.ticket
    assert scene.line == ["A001", "P001"]


def test_nothing_of_the_caller_is_kept(scene: Scene) -> None:
    scene.comes("phone")
    (event,) = scene.desk.events_after(0, 9)
    texts = {name: value for name, value in event.data.items() if isinstance(value, str)}
    assert texts == {
        "day": "2026-11-21",
        "series": "P",
        "service": "phone",
        "kind": "phone",
        "state": "waiting",
        "language": "fr",
    }


@pytest.mark.parametrize("desks", [("1",), ("1", "2", "3")])
def test_a_call_is_answered_when_nobody_waits_on_site(scene: Scene, desks: tuple[str, ...]) -> None:
    scene.staffed(*desks)
    scene.comes("phone", "research", "loan")
    assert {scene.serves(), scene.serves()} == {"B001", "A001"}
    assert scene.serves() == "P001"


def test_each_return_is_counted_and_puts_the_next_prompt_a_minute_away(scene: Scene) -> None:
    call = scene.ticket("phone")
    assert phone_due_ms(call, RULES) == OPENING_MS + 60_000
    for returns in (1, 2, 3):
        scene.clock.advance(50)
        call = scene.desk.phone_return("P001")
        assert call.contacts == returns
        assert phone_due_ms(call, RULES) == scene.clock.now_ms() + 60_000
        assert may_offer_call_back(call, RULES) == (returns >= 3)
    assert (call.state, call.joined_ms) == (State.WAITING, OPENING_MS)


@pytest.mark.parametrize(
    ("after_s", "prompts"), [(0, 0), (59.999, 0), (60, 1), (119, 1), (120, 2), (600, 10)]
)
def test_one_prompt_a_minute_until_somebody_returns(scene: Scene, after_s: float, prompts: int) -> None:
    call = scene.ticket("phone")
    now_ms = OPENING_MS + round(after_s * 1000)
    assert phone_prompts(call, now_ms, RULES) == prompts


def test_only_a_call_on_hold_has_a_prompt(scene: Scene) -> None:
    scene.staffed("1")
    assert phone_due_ms(scene.ticket("loan"), RULES) is None
    scene.serves()
    scene.comes("phone")
    scene.calls()
    assert phone_due_ms(scene.stored("P001"), RULES) is None
    assert phone_prompts(scene.stored("P001"), OPENING_MS + 3_600_000, RULES) == 0


def test_an_answered_call_may_go_back_on_hold_where_it_was(scene: Scene) -> None:
    scene.staffed("1")
    scene.comes("phone", "phone")
    scene.calls()
    scene.desk.start("1")
    scene.clock.advance(30)
    held = scene.desk.talk("1")
    assert (held.contacts, phone_due_ms(held, RULES)) == (1, scene.clock.now_ms() + 60_000)
    assert scene.line == ["P001", "P002"]


@pytest.mark.parametrize("outcome", [Outcome.CALL_PROMISED, Outcome.LEFT, Outcome.SERVED])
@pytest.mark.parametrize("where", ["on hold", "called", "started", "set aside"])
def test_a_call_ends_with_an_outcome_wherever_it_is(scene: Scene, where: str, outcome: Outcome) -> None:
    scene.staffed("1")
    scene.comes("phone")
    if where != "on hold":
        scene.calls()
    if where == "started":
        scene.desk.start("1")
    if where == "set aside":
        scene.desk.park("1")
    scene.clock.advance(30)
    closed = scene.desk.phone_done("P001", outcome)
    assert (closed.state, closed.outcome, closed.closed_ms) == (State.CLOSED, outcome, scene.clock.now_ms())
    with pytest.raises(NoTicketAtDesk):
        scene.desk.recall("1")


def test_what_is_no_call_on_hold_is_refused(scene: Scene) -> None:
    scene.staffed("1")
    scene.comes("loan", "phone")
    for label, error in (("A001", WrongState), ("P009", UnknownLabel)):
        with pytest.raises(error):
            scene.desk.phone_return(label)
        with pytest.raises(error):
            scene.desk.phone_done(label, Outcome.LEFT)
    with pytest.raises(WrongState):
        scene.desk.phone_done("P001", Outcome.NO_SHOW)
    scene.desk.phone_done("P001", Outcome.LEFT)
    for again in (scene.desk.phone_return, lambda label: scene.desk.phone_done(label, Outcome.LEFT)):
        with pytest.raises(WrongState):
            again("P001")


def test_a_call_on_hold_that_a_colleague_took_meanwhile_is_not_ended_under_them(scene: Scene) -> None:
    scene.staffed("1", "2")
    scene.comes("phone")
    assert scene.calls("2") == "P001"
    with pytest.raises(WrongState):
        scene.desk.phone_done("P001", Outcome.LEFT, is_on_hold=True)
    scene.desk.talk("2")
    assert scene.desk.phone_done("P001", Outcome.LEFT, is_on_hold=True).outcome is Outcome.LEFT


@pytest.mark.parametrize("is_started", [False, True])
def test_a_caller_is_no_no_show_at_a_desk_either(scene: Scene, is_started: bool) -> None:
    scene.staffed("1")
    scene.comes("phone")
    scene.calls()
    scene.desk.recall("1")
    if is_started:
        scene.desk.start("1")
    scene.clock.advance(60)
    with pytest.raises(WrongState):
        scene.desk.no_show("1")
    with pytest.raises(WrongState):
        scene.desk.finish("1", Outcome.NO_SHOW)
    assert scene.desk.finish("1", Outcome.LEFT).state is State.CLOSED


def test_the_id_of_a_ticket_is_that_of_no_call_and_the_other_way_round(scene: Scene) -> None:
    ticket, call = scene.ticket("loan"), scene.ticket("phone")
    with pytest.raises(WrongState):
        scene.desk.phone(ticket.id, "fr")
    with pytest.raises(WrongState):
        scene.desk.issue(call.id, "loan", "fr")
    assert scene.desk.phone(call.id, "fr").ticket == call
    assert scene.line == ["A001", "P001"]


def test_a_call_never_becomes_a_ticket_on_site(scene: Scene) -> None:
    scene.staffed("1")
    scene.comes("phone")
    scene.calls()
    with pytest.raises(WrongState):
        scene.desk.transfer("1", "renewal")


def test_calls_have_a_series_that_no_service_of_the_library_has() -> None:
    assert phone_service(DEFAULT_SERVICES).series == "P"
    printing = Service("printing", Kind.ASSISTANCE, "P")
    assert phone_service([printing]).series == "PH"
    many = [Service("x", Kind.ASSISTANCE, series) for series in ("P", "PH", "PT", "PX", "PA")]
    assert phone_service(many).series == "PB"


def test_a_call_has_no_slip(scene: Scene) -> None:
    call = scene.ticket("phone")
    scene.staffed("1")
    scene.desk.report_printer(PrinterReport("kiosk", PrinterCause.READY, 5))
    with pytest.raises(WrongState):
        scene.desk.ask_reprint("r1", call.id, "kiosk", "1")


def test_a_return_that_is_named_is_counted_once_however_often_it_is_said(scene: Scene) -> None:
    scene.comes("phone")
    for _ in range(3):
        assert scene.desk.phone_return("P001", number=1).contacts == 1
    assert scene.desk.phone_return("P001", number=2).contacts == 2
    assert scene.desk.phone_return("P001").contacts == 3
