"""The next step on paper: asked for as a visit ends, withdrawn when that is taken back, never for a call."""

from __future__ import annotations

import pytest

from desk.errors import UnknownPrinter, WrongState
from desk.printer import PrinterCause, PrinterReport
from desk.step_slips import StepSlipWish
from desk.tickets import Outcome, Ticket
from tests.desk.scene import Scene

WISH = StepSlipWish("r1", "kiosk")


@pytest.fixture
def scene() -> Scene:
    """Desk 1 serves B001; the kiosk has a printer."""
    scene = Scene()
    scene.staffed("1", "2")
    scene.comes("research")
    scene.calls()
    scene.desk.report_printer(PrinterReport("kiosk", PrinterCause.READY, 0))
    return scene


def finished(scene: Scene, outcome: Outcome = Outcome.ON_HOLD_PLACED) -> Ticket:
    return scene.desk.finish("1", outcome, slip=WISH)


def standing(scene: Scene) -> list[str]:
    return [each.id for each in scene.desk.view().step_slips]


def test_a_visit_with_a_next_step_leaves_a_request_that_tells_what_follows(scene: Scene) -> None:
    ticket = finished(scene)
    [request] = scene.desk.view().step_slips
    assert (request.id, request.ticket_id, request.place, request.desk) == ("r1", ticket.id, "kiosk", "1")
    assert (request.outcome, request.next_step) == (Outcome.ON_HOLD_PLACED, "await_notice")
    assert request.language == "fr"


@pytest.mark.parametrize("outcome", [Outcome.SERVED, Outcome.LEFT])
def test_a_visit_without_a_next_step_leaves_no_request(scene: Scene, outcome: Outcome) -> None:
    finished(scene, outcome)
    assert standing(scene) == []


def test_without_a_wish_nothing_is_printed(scene: Scene) -> None:
    scene.desk.finish("1", Outcome.ON_HOLD_PLACED)
    assert standing(scene) == []


@pytest.mark.parametrize("cause", [None, PrinterCause.NOT_CONFIGURED])
def test_where_no_printer_is_the_visit_is_not_closed_in_silence(
    scene: Scene, cause: PrinterCause | None
) -> None:
    if cause is not None:
        scene.desk.report_printer(PrinterReport("hall", cause, 0))
    with pytest.raises(UnknownPrinter):
        scene.desk.finish("1", Outcome.ON_HOLD_PLACED, slip=StepSlipWish("r1", "hall"))
    assert scene.desk.view().at_desk("1") is not None


def test_a_visit_that_is_taken_back_takes_its_slip_back(scene: Scene) -> None:
    finished(scene)
    scene.clock.advance(9)
    scene.desk.undo("1")
    assert standing(scene) == []
    finished(scene, Outcome.INTERLIBRARY_LOAN)
    [request] = scene.desk.view().step_slips
    assert request.outcome is Outcome.INTERLIBRARY_LOAN


def test_what_another_desk_does_leaves_the_slip_alone(scene: Scene) -> None:
    finished(scene)
    scene.comes("loan")
    scene.serves("2")
    assert standing(scene) == ["r1"]


def test_a_slip_may_be_asked_for_afterwards_and_once_more_and_only_the_last_request_stands(
    scene: Scene,
) -> None:
    ticket = finished(scene)
    for _ in range(2):
        scene.desk.ask_step_slip(ticket.id, "1", StepSlipWish("r2", "kiosk"))
    assert standing(scene) == ["r2"]
    scene.desk.end_slip_request("r2")
    scene.desk.end_slip_request("r2")
    assert standing(scene) == []


def test_a_visit_that_needed_no_next_step_has_no_slip_to_ask_for(scene: Scene) -> None:
    ticket = finished(scene, Outcome.SERVED)
    with pytest.raises(WrongState):
        scene.desk.ask_step_slip(ticket.id, "1", WISH)


def test_a_call_on_the_phone_leaves_no_paper(scene: Scene) -> None:
    scene.desk.finish("1", Outcome.SERVED)
    scene.comes("phone")
    scene.calls()
    with pytest.raises(WrongState):
        finished(scene, Outcome.CALL_PROMISED)


def test_the_next_day_nobody_waits_for_the_slip(scene: Scene) -> None:
    finished(scene)
    scene.go_to("09:00", "2026-11-22")
    scene.comes("loan")
    assert standing(scene) == []
