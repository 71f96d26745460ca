"""Undo: the last action of a desk is taken back within ten seconds, and only while nothing else happened."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from desk.desk_action import Deed
from desk.errors import CannotUndo, UnknownDesk
from desk.printer import PrinterCause, PrinterReport
from desk.slips import SlipState
from desk.tickets import CallReason, Outcome, ParkReason, StaffReason, State
from tests.desk.scene import Scene

Act = Callable[[Scene], object]


def missed(scene: Scene) -> None:
    scene.desk.recall("1")
    scene.clock.advance(60)
    scene.desk.no_show("1")


ACTS: dict[str, tuple[bool, Act]] = {
    "start": (False, lambda scene: scene.desk.start("1")),
    "finish without start": (False, lambda scene: scene.desk.finish("1", Outcome.SERVED)),
    "park without start": (False, lambda scene: scene.desk.park("1")),
    "finish": (True, lambda scene: scene.desk.finish("1", Outcome.REFERRED)),
    "park": (True, lambda scene: scene.desk.park("1", reason=ParkReason.OTHER, remind_min=3)),
    "transfer": (True, lambda scene: scene.desk.transfer("1", "loan")),
    "to a colleague": (True, lambda scene: scene.desk.transfer("1", None, to_desk="2")),
    "talk": (True, lambda scene: scene.desk.talk("1")),
    "again, it goes on": (True, lambda scene: scene.desk.again("1", "loan")),
    "again, it waits": (True, lambda scene: scene.desk.again("1", "computer")),
}


@pytest.fixture
def scene() -> Scene:
    """Two desks are staffed; B001 is called at desk 1, B002 waits."""
    scene = Scene()
    scene.staffed("1", "2")
    scene.comes("research", "research")
    scene.go_to("10:05")
    scene.calls()
    return scene


@pytest.mark.parametrize("act", ACTS)
def test_each_action_is_taken_back_as_if_it_had_not_happened(scene: Scene, act: str) -> None:
    is_started, do = ACTS[act]
    if is_started:
        scene.desk.start("1")
    before, line = scene.stored("B001"), scene.line
    do(scene)
    scene.clock.advance(10)
    assert scene.desk.undo("1").ticket == before
    assert (scene.stored("B001"), scene.line) == (before, line)


def test_a_call_is_taken_back(scene: Scene) -> None:
    ticket = scene.desk.undo("1").ticket
    assert (ticket.label, ticket.state, ticket.desk, ticket.called_ms) == ("B001", State.WAITING, None, None)
    assert scene.line == ["B001", "B002"]


def test_a_no_show_is_taken_back_with_its_recall(scene: Scene) -> None:
    missed(scene)
    ticket = scene.desk.undo("1").ticket
    assert (ticket.state, ticket.outcome, ticket.recalled_ms is not None) == (State.CALLED, None, True)


def test_a_call_of_a_parked_ticket_parks_it_again_with_its_reason(scene: Scene) -> None:
    parked = scene.desk.park("1", reason=ParkReason.TRYING_ALONE, remind_min=15)
    scene.clock.advance(60)
    scene.desk.call("1", "B001", StaffReason.OTHER)
    assert scene.desk.undo("1").ticket == parked


def test_after_ten_seconds_it_is_too_late(scene: Scene) -> None:
    scene.clock.advance(10.001)
    with pytest.raises(CannotUndo):
        scene.desk.undo("1")
    assert scene.stored("B001").state is State.CALLED


def test_one_action_is_taken_back_once(scene: Scene) -> None:
    scene.desk.start("1")
    scene.desk.undo("1")
    with pytest.raises(CannotUndo):
        scene.desk.undo("1")
    assert scene.stored("B001").state is State.CALLED


def test_what_somebody_else_has_done_to_the_ticket_since_stands(scene: Scene) -> None:
    scene.desk.park("1")
    scene.desk.unpark("B001")
    with pytest.raises(CannotUndo):
        scene.desk.undo("1")
    scene.calls("2")
    with pytest.raises(CannotUndo):
        scene.desk.undo("1")
    assert scene.stored("B001").desk == "2"


def test_a_recall_is_something_else(scene: Scene) -> None:
    scene.desk.recall("1")
    with pytest.raises(CannotUndo):
        scene.desk.undo("1")


def test_each_desk_takes_back_its_own_action(scene: Scene) -> None:
    scene.calls("2")
    scene.desk.start("1")
    assert scene.desk.undo("2").ticket.label == "B002"
    assert scene.desk.undo("1").ticket.state is State.CALLED


def test_the_last_action_is_meant_not_the_one_before(scene: Scene) -> None:
    scene.desk.finish("1", Outcome.SERVED)
    assert scene.calls() == "B002"
    assert scene.desk.undo("1").ticket.label == "B002"
    with pytest.raises(CannotUndo):
        scene.desk.undo("1")
    assert scene.stored("B001").state is State.CLOSED


def test_a_finished_visit_comes_back_although_the_desk_has_signed_out(scene: Scene) -> None:
    scene.desk.finish("1", Outcome.SERVED)
    scene.desk.sign_out("1")
    assert scene.desk.undo("1").ticket.state is State.CALLED
    assert scene.desk.finish("1", Outcome.SERVED).label == "B001"


def test_the_log_tells_of_both_and_is_never_rewritten(scene: Scene) -> None:
    before = scene.desk.events_after(0, 99)
    scene.desk.undo("1")
    after = scene.desk.events_after(0, 99)
    assert after[:-1] == before
    assert after[-1].kind == "action_undone"
    assert after[-1].data == {"state": "waiting", "called_ms": None, "desk": None, "call_reason": None}


def test_a_desk_that_did_nothing_has_nothing_to_undo(scene: Scene) -> None:
    with pytest.raises(CannotUndo):
        scene.desk.undo("2")
    with pytest.raises(UnknownDesk):
        scene.desk.undo("9")


def test_the_reason_of_the_next_call_is_as_before(scene: Scene) -> None:
    scene.desk.undo("1")
    choice = scene.desk.next_choice()
    assert choice is not None
    assert (choice.ticket.label, choice.reason) == ("B001", CallReason.ARRIVAL_ORDER)


def test_an_action_of_another_ticket_than_the_one_that_is_meant_stands(scene: Scene) -> None:
    first, second = scene.stored("B001").id, scene.stored("B002").id
    with pytest.raises(CannotUndo):
        scene.desk.undo("1", second)
    assert scene.desk.undo("1", first).ticket.state is State.WAITING


@pytest.mark.parametrize("is_somebody_else_there", [False, True])
def test_who_was_meant_for_a_colleague_that_left_since_is_for_all(
    scene: Scene, is_somebody_else_there: bool
) -> None:
    scene.desk.transfer("1", None, to_desk="2")
    scene.desk.call("1", "B001", StaffReason.OTHER)
    scene.desk.sign_out("2")
    if is_somebody_else_there:
        scene.desk.sign_in("2", "somebody else")
    assert scene.desk.undo("1").ticket.meant_for is None
    scene.staffed("3")
    choice = scene.desk.next_choice("3")
    assert choice is not None
    assert choice.ticket.label == "B001"


def test_a_visit_of_yesterday_is_not_opened_again_after_midnight(scene: Scene) -> None:
    scene.go_to("23:59:58")
    scene.desk.finish("1", Outcome.SERVED)
    scene.go_to("00:00:03", "2026-11-22")
    with pytest.raises(CannotUndo):
        scene.desk.undo("1")
    scene.comes("research")
    closed = [each.outcome for each in scene.store.every_ticket("main") if each.day == "2026-11-21"]
    assert closed == [Outcome.SERVED, Outcome.LEFT]


def test_what_was_done_is_named(scene: Scene) -> None:
    scene.comes("phone")
    named = [scene.desk.undo("1").deed]
    scene.calls()
    for act in (
        lambda: scene.desk.start("1"),
        lambda: scene.desk.finish("1", Outcome.REFERRED),
        lambda: scene.desk.park("1"),
        lambda: scene.desk.transfer("1", "loan"),
        lambda: scene.desk.talk("1"),
        lambda: scene.desk.again("1", "loan"),
        lambda: missed(scene),
        lambda: scene.desk.phone_return("P001", "1"),
        lambda: scene.desk.phone_done("P001", Outcome.SERVED, desk="1"),
    ):
        act()
        named.append(scene.desk.undo("1").deed)
    assert named == [
        Deed.CALL,
        Deed.START,
        Deed.FINISH,
        Deed.PARK,
        Deed.TRANSFER,
        Deed.TALK,
        Deed.AGAIN,
        Deed.NO_SHOW,
        Deed.PHONE_RETURN,
        Deed.PHONE_DONE,
    ]


def test_a_call_on_hold_is_taken_up_again_while_somebody_is_at_the_desk(scene: Scene) -> None:
    scene.comes("phone")
    before = scene.stored("P001")
    scene.desk.phone_done("P001", Outcome.LEFT, desk="1")
    assert scene.desk.undo("1").ticket == scene.stored("P001") == before
    assert scene.desk.view().at_desk("1") == scene.stored("B001")


def test_a_call_that_ended_without_a_desk_is_nobody_s_to_take_back(scene: Scene) -> None:
    scene.comes("phone")
    scene.desk.phone_done("P001", Outcome.LEFT)
    assert scene.desk.undo("1").deed is Deed.CALL
    with pytest.raises(UnknownDesk):
        scene.desk.phone_return("P001", "9")


def test_what_was_asked_for_a_ticket_stands_again_with_it(scene: Scene) -> None:
    scene.desk.report_printer(PrinterReport("kiosk", PrinterCause.PAPER_OUT, 0))
    scene.desk.report_printer(PrinterReport("hall", PrinterCause.READY, 0))
    ticket = scene.stored("B001").id
    scene.desk.ask_reprint("r1", ticket, "hall", "1")
    scene.desk.end_slip_request("r1", SlipState.UNKNOWN)
    before = scene.desk.view()
    scene.desk.finish("1", Outcome.SERVED)
    assert scene.desk.view().lost_slips == ()
    scene.desk.undo("1")
    assert scene.desk.view().lost_slips == before.lost_slips
    scene.desk.ask_reprint("r2", ticket, "kiosk", "1")
    scene.desk.finish("1", Outcome.SERVED)
    assert scene.desk.view().reprints == ()
    scene.desk.undo("1")
    assert [each.id for each in scene.desk.view().reprints] == ["r2"]
