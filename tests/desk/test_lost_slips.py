"""A slip that was asked for and did not come out is told until somebody has seen to it, and no longer."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desk.errors import UnknownPrinter, WrongState
from desk.lost_slips import GIVEN_UP_AFTER_MS, to_see_to
from desk.next_steps import NextStep
from desk.printer import PrinterCause, PrinterReport
from desk.slips import MissingSlip, SlipState, StepSlipRequest
from desk.step_slips import StepSlipWish
from desk.tickets import Outcome
from tests.desk.scene import DAY, Scene

WISH = StepSlipWish("r1", "kiosk")
TIMES = StepSlipRequest("k1", "", "", DAY, "kiosk", "", 0, Outcome.WILL_RETURN, NextStep.COME_BACK, "fr")
LOST = (SlipState.NOT_SENT, SlipState.CANCELLED, SlipState.UNKNOWN)


@pytest.fixture
def scene() -> Scene:
    """Desk 1 serves B001, A001 waits; the kiosk and the hall have printers."""
    scene = Scene()
    scene.staffed("1", "2")
    scene.comes("research", "loan")
    scene.calls()
    for place in ("kiosk", "hall"):
        scene.desk.report_printer(PrinterReport(place, PrinterCause.READY, 0))
    return scene


def told(scene: Scene) -> list[tuple[str, SlipState]]:
    return [(each.id, each.state) for each in to_see_to(scene.desk.view())]


def lose_next_step(scene: Scene, state: SlipState = SlipState.NOT_SENT) -> None:
    """The next step of B001 does not come out."""
    scene.desk.finish("1", Outcome.ON_HOLD_PLACED, slip=WISH)
    scene.desk.end_slip_request("r1", state)


def lose_copy(scene: Scene, state: SlipState = SlipState.NOT_SENT) -> None:
    """A copy of A001 does not come out."""
    scene.desk.ask_reprint("c1", scene.stored("A001").id, "kiosk", "2")
    scene.desk.end_slip_request("c1", state)


@pytest.mark.parametrize("state", LOST)
def test_a_next_step_that_did_not_come_out_is_told_with_what_became_of_it(
    scene: Scene, state: SlipState
) -> None:
    lose_next_step(scene, state)
    assert told(scene) == [("r1", state)]
    assert scene.desk.view().step_slips == ()


@pytest.mark.parametrize("state", [each for each in SlipState if each not in LOST])
def test_one_that_came_out_or_of_which_no_more_is_ever_known_is_not_told(
    scene: Scene, state: SlipState
) -> None:
    lose_next_step(scene, state)
    assert told(scene) == []


def test_a_copy_and_quieter_times_are_told_in_the_same_list(scene: Scene) -> None:
    lose_copy(scene)
    scene.clock.advance(1)
    lose_next_step(scene)
    scene.desk.lose_slip(TIMES, SlipState.CANCELLED)
    assert [each for each, _ in told(scene)] == ["k1", "c1", "r1"]


def test_what_the_printer_confirms_after_all_is_told_no_more(scene: Scene) -> None:
    lose_next_step(scene, SlipState.UNKNOWN)
    scene.desk.end_slip_request("r1", SlipState.CANCELLED)
    assert told(scene) == [("r1", SlipState.CANCELLED)]
    scene.desk.end_slip_request("r1", SlipState.PRINTED)
    scene.desk.lose_slip(TIMES, SlipState.UNKNOWN)
    scene.desk.lose_slip(TIMES, SlipState.UNKNOWN)
    scene.desk.lose_slip(TIMES, SlipState.PRINTED)
    assert told(scene) == []


def test_it_is_printed_again_where_staff_choose_and_told_no_more(scene: Scene) -> None:
    lose_next_step(scene)
    for _ in range(2):  # asked twice after a lost answer
        scene.desk.print_again("r1", "r2", "hall", "2")
    assert told(scene) == []
    [request] = scene.desk.view().step_slips
    assert (request.id, request.place, request.desk, request.label) == ("r2", "hall", "2", "B001")
    assert (request.outcome, request.next_step) == (Outcome.ON_HOLD_PLACED, NextStep.AWAIT_NOTICE)
    with pytest.raises(WrongState):
        scene.desk.print_again("r1", "r3", "hall", "2")


def test_a_copy_is_asked_for_again_as_a_copy_and_the_times_as_a_next_step(scene: Scene) -> None:
    lose_copy(scene)
    scene.desk.lose_slip(TIMES, SlipState.NOT_SENT)
    scene.desk.print_again("c1", "c2", "kiosk", "1")
    scene.desk.print_again("k1", "k2", "kiosk", "1")
    queue = scene.desk.view()
    assert [each.id for each in queue.reprints] == ["c2"]
    assert [(each.id, each.next_step) for each in queue.step_slips] == [("k2", NextStep.COME_BACK)]


def test_a_place_without_a_printer_prints_nothing_and_the_list_stays(scene: Scene) -> None:
    lose_next_step(scene)
    with pytest.raises(UnknownPrinter):
        scene.desk.print_again("r1", "r2", "cellar", "1")
    assert told(scene) == [("r1", SlipState.NOT_SENT)]


def test_it_is_taken_off_the_list_once_and_for_every_desk(scene: Scene) -> None:
    lose_next_step(scene)
    for desk in ("1", "2"):
        scene.desk.take_off("r1", desk)
    assert told(scene) == []


def test_a_visit_that_goes_on_again_needs_no_next_step(scene: Scene) -> None:
    lose_next_step(scene)
    scene.desk.undo("1")
    assert told(scene) == []


def test_a_copy_is_told_no_more_once_its_ticket_is_closed_or_its_slip_was_seen(scene: Scene) -> None:
    lose_copy(scene, SlipState.UNKNOWN)
    scene.desk.see_slip(scene.stored("A001").id, "1")
    assert told(scene) == []
    scene.desk.ask_reprint("c2", scene.stored("A001").id, "kiosk", "2")
    scene.desk.end_slip_request("c2", SlipState.NOT_SENT)
    scene.calls("2")
    scene.desk.finish("2", Outcome.SERVED)
    assert told(scene) == []


def test_a_copy_that_is_asked_for_anew_is_told_no_more(scene: Scene) -> None:
    lose_copy(scene)
    scene.desk.ask_reprint("c2", scene.stored("A001").id, "hall", "2")
    assert told(scene) == []


@pytest.mark.parametrize("lost", LOST)
def test_where_a_copy_came_out_elsewhere_the_slip_is_told_no_more_until_a_later_copy_is_lost(
    scene: Scene, lost: SlipState
) -> None:
    ticket = scene.stored("A001")
    report = PrinterReport("kiosk", PrinterCause.MUTE, 0, (MissingSlip(ticket.id, "A001", lost),))

    def to_check() -> list[str]:
        return [each.label for each in scene.desk.view().printers["kiosk"].to_check]

    scene.desk.report_printer(report)
    for request, end in (("c1", SlipState.NOT_SENT), ("c2", SlipState.STARTED)):
        scene.desk.ask_reprint(request, ticket.id, "hall", "2")
        scene.desk.end_slip_request(request, end)
        assert to_check() == ["A001"]
    scene.desk.ask_reprint("c3", ticket.id, "hall", "2")
    scene.desk.end_slip_request("c3", SlipState.CUT)
    assert to_check() == []
    scene.desk.report_printer(replace(report, cause=PrinterCause.READY))
    assert to_check() == []
    scene.desk.ask_reprint("c4", ticket.id, "kiosk", "2")
    assert to_check() == ["A001"]


def test_a_request_that_nobody_carries_out_is_told_too(scene: Scene) -> None:
    scene.desk.finish("1", Outcome.ON_HOLD_PLACED, slip=WISH)
    scene.clock.advance(GIVEN_UP_AFTER_MS / 1000)
    assert told(scene) == []
    scene.clock.advance(61)
    assert told(scene) == [("r1", SlipState.UNKNOWN)]
    scene.desk.print_again("r1", "r2", "hall", "1")
    assert [each.id for each in scene.desk.view().step_slips] == ["r2"]
    scene.clock.advance(GIVEN_UP_AFTER_MS / 1000 + 61)
    scene.desk.take_off("r2", "1")
    assert (told(scene), scene.desk.view().step_slips) == ([], ())


def test_a_copy_that_nobody_carries_out_is_asked_for_elsewhere(scene: Scene) -> None:
    scene.desk.ask_reprint("c1", scene.stored("A001").id, "kiosk", "2")
    scene.clock.advance(GIVEN_UP_AFTER_MS / 1000 + 61)
    scene.desk.print_again("c1", "c2", "kiosk", "1")
    assert [each.id for each in scene.desk.view().reprints] == ["c2"]


def test_the_next_day_tells_of_none(scene: Scene) -> None:
    lose_next_step(scene)
    lose_copy(scene)
    scene.desk.lose_slip(TIMES, SlipState.NOT_SENT)
    scene.go_to("09:00", "2026-11-22")
    assert told(scene) == []
    scene.comes("loan")
    assert scene.store.view("main").lost_slips == ()


def test_the_log_tells_the_paper_the_place_and_what_became_of_it(scene: Scene) -> None:
    scene.desk.finish("1", Outcome.ON_HOLD_PLACED, slip=WISH)
    before = scene.desk.view().sequence
    scene.desk.end_slip_request("r1", SlipState.CANCELLED)
    scene.desk.take_off("r1", "1")
    found = [(each.kind, dict(each.data)) for each in scene.desk.events_after(before, 9)]
    lost = {"request": "r1", "place": "kiosk", "state": "cancelled"}
    assert found == [
        ("step_slip_ended", {"request": "r1", "place": "kiosk", "desk": "1"}),
        ("slip_lost", lost),
        ("lost_slip_ended", lost),
    ]
