"""A slip that was asked for and waits for its printer is told as long as it waits, and goes by itself."""

from __future__ import annotations

import pytest

from desk.errors import WrongState
from desk.lost_slips import TAKEN_WITHIN_MS, held_up, to_see_to
from desk.printer import PrinterCause, PrinterReport
from desk.slips import SlipState
from desk.step_slips import StepSlipWish
from desk.tickets import Outcome
from tests.desk.scene import Scene


@pytest.fixture
def scene() -> Scene:
    """Desk 1 ends the visit of B001 with a next step on paper; a copy of A001 is asked for at desk 2."""
    scene = Scene()
    scene.staffed("1", "2")
    scene.comes("research", "loan")
    scene.calls()
    tell(scene, PrinterCause.READY)
    tell(scene, PrinterCause.READY, "hall")
    scene.desk.finish("1", Outcome.ON_HOLD_PLACED, slip=StepSlipWish("r1", "kiosk"))
    scene.clock.advance(1)
    scene.desk.ask_reprint("c1", scene.stored("A001").id, "kiosk", "2")
    return scene


def tell(scene: Scene, cause: PrinterCause, place: str = "kiosk") -> None:
    scene.desk.report_printer(PrinterReport(place, cause, scene.clock.now_ms()))


def waiting(scene: Scene) -> list[str]:
    return [each.id for each in held_up(scene.desk.view())]


@pytest.mark.parametrize("cause", [each for each in PrinterCause if not each.may_print])
def test_it_is_told_at_once_while_its_printer_is_in_trouble_and_no_longer(
    scene: Scene, cause: PrinterCause
) -> None:
    assert waiting(scene) == []
    tell(scene, cause)
    assert waiting(scene) == ["r1", "c1"]
    tell(scene, PrinterCause.READY)
    assert waiting(scene) == []


def test_another_printer_in_trouble_is_no_matter(scene: Scene) -> None:
    tell(scene, PrinterCause.PAPER_OUT, "hall")
    assert waiting(scene) == []


def test_it_is_told_too_where_a_printer_that_is_well_does_not_take_it(scene: Scene) -> None:
    scene.clock.advance(TAKEN_WITHIN_MS // 1000 - 1)
    assert waiting(scene) == []
    scene.clock.advance(1)
    assert waiting(scene) == ["r1"]


def test_it_goes_once_it_is_printed_and_a_copy_with_its_ticket(scene: Scene) -> None:
    tell(scene, PrinterCause.COVER_OPEN)
    scene.desk.end_slip_request("r1", SlipState.CUT)
    assert waiting(scene) == ["c1"]
    scene.calls()
    scene.desk.finish("1", Outcome.SERVED)
    assert waiting(scene) == []


def test_once_it_was_given_up_or_left_alone_it_is_one_of_the_lost(scene: Scene) -> None:
    tell(scene, PrinterCause.PAPER_OUT)
    scene.desk.end_slip_request("r1", SlipState.NOT_SENT)
    scene.clock.advance(12 * 60)
    assert waiting(scene) == []
    assert [each.id for each in to_see_to(scene.desk.view())] == ["r1", "c1"]


def test_it_may_come_out_of_another_printer_instead(scene: Scene) -> None:
    with pytest.raises(WrongState):
        scene.desk.print_again("r1", "r2", "hall", "1")
    tell(scene, PrinterCause.PAPER_OUT)
    scene.desk.print_again("r1", "r2", "hall", "1")
    assert [(each.id, each.place) for each in scene.desk.view().step_slips] == [("r2", "hall")]


def test_it_may_be_taken_off(scene: Scene) -> None:
    tell(scene, PrinterCause.PAPER_OUT)
    scene.desk.take_off("r1", "1")
    assert waiting(scene) == ["c1"]
