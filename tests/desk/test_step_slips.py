"""The next step on paper: asked for as a visit ends, withdrawn when that is taken back, never for a call."""

from __future__ import annotations

import pytest

from desk.errors import UnknownPrinter, WrongState
from desk.printer import PrinterCause, PrinterReport
from desk.service_desk import ServiceDesk
from desk.slips import SlipState
from desk.step_slips import StepSlipWish
from desk.tickets import Outcome, Ticket
from tests.desk.scene import BRANCH, Scene

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


def test_a_slip_that_came_out_is_over_however_often_that_is_said(scene: Scene) -> None:
    finished(scene)
    for _ in range(2):
        scene.desk.end_slip_request("r1", SlipState.CUT)
        assert standing(scene) == []
        assert scene.desk.view().lost_slips == ()


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


def panel_of(scene: Scene) -> ServiceDesk:
    """A desk whose visits print their next step without being asked."""
    return ServiceDesk(scene.store, branch=BRANCH, actor="test", has_step_slips=True)


def test_where_it_is_usual_a_next_step_is_printed_by_the_printer_of_the_kiosk(scene: Scene) -> None:
    scene.desk.report_printer(PrinterReport("hall", PrinterCause.READY, 0))
    panel_of(scene).finish("1", Outcome.ON_HOLD_PLACED)
    [request] = scene.desk.view().step_slips
    assert request.place == "kiosk"


def test_the_same_visit_ended_again_after_an_undo_is_printed_anew(scene: Scene) -> None:
    panel = panel_of(scene)
    panel.finish("1", Outcome.ON_HOLD_PLACED)
    [first] = standing(scene)
    panel.undo("1")
    panel.finish("1", Outcome.ON_HOLD_PLACED)
    [second] = standing(scene)
    assert first != second


def test_without_a_printer_a_visit_ends_as_usual_and_so_does_a_call_on_the_phone(scene: Scene) -> None:
    scene.desk.report_printer(PrinterReport("kiosk", PrinterCause.NOT_CONFIGURED, 0))
    panel = panel_of(scene)
    assert panel.finish("1", Outcome.ON_HOLD_PLACED).outcome is Outcome.ON_HOLD_PLACED
    scene.desk.report_printer(PrinterReport("kiosk", PrinterCause.READY, 0))
    scene.comes("phone")
    scene.calls()
    assert panel.finish("1", Outcome.CALL_PROMISED).outcome is Outcome.CALL_PROMISED
    assert standing(scene) == []


@pytest.mark.parametrize(
    ("cause", "place"), [(PrinterCause.READY, "Comptoir 1"), (PrinterCause.NOT_CONFIGURED, "kiosk")]
)
def test_the_printer_of_the_desk_comes_before_that_of_the_kiosk(
    scene: Scene, cause: PrinterCause, place: str
) -> None:
    own = {"1": "Comptoir 1", "2": "Comptoir 2"}
    desk = ServiceDesk(scene.store, branch=BRANCH, actor="test", has_step_slips=True, own_printers=own)
    for each in own.values():
        desk.report_printer(PrinterReport(each, cause, 0))
    desk.finish("1", Outcome.ON_HOLD_PLACED)
    [request] = desk.view().step_slips
    assert request.place == place
