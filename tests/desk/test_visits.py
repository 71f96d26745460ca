"""From the desk to the end: start, finish, no-show and return, park and unpark, transfer."""

from __future__ import annotations

import pytest

from desk.errors import NoTicketAtDesk, UnknownDesk, UnknownLabel, UnknownService, WrongState
from desk.rules import Rules
from desk.service_desk import ServiceDesk
from desk.tickets import Kind, Outcome, State
from tests.desk.scene import BRANCH, Scene


def test_a_visit_from_the_touch_to_the_outcome(scene: Scene) -> None:
    scene.staffed("1")
    scene.comes("loan")
    joined_ms = scene.clock.now_ms()
    for minute, do in ((4, scene.desk.call_next), (5, scene.desk.start)):
        scene.go_to(f"10:0{minute}")
        do("1")
    scene.go_to("10:09")
    ticket = scene.desk.finish("1", Outcome.REFERRED)
    times = (ticket.joined_ms, ticket.called_ms, ticket.started_ms, ticket.closed_ms)
    assert times == tuple(joined_ms + minute * 60_000 for minute in (0, 4, 5, 9))
    assert (ticket.state, ticket.outcome, ticket.desk) == (State.CLOSED, Outcome.REFERRED, "1")
    assert scene.desk.view().tickets == ()


@pytest.mark.parametrize("outcome", [o for o in Outcome if o is not Outcome.NO_SHOW])
@pytest.mark.parametrize("is_started", [True, False], ids=["started", "only called"])
def test_each_outcome_closes_a_visit(scene: Scene, outcome: Outcome, is_started: bool) -> None:
    scene.staffed("1")
    scene.comes("loan")
    scene.calls()
    if is_started:
        scene.desk.start("1")
    assert scene.desk.finish("1", outcome).outcome is outcome


def test_a_visit_starts_once(scene: Scene) -> None:
    scene.staffed("1")
    scene.comes("loan")
    scene.calls()
    scene.desk.start("1")
    with pytest.raises(WrongState):
        scene.desk.start("1")


def test_a_visit_finishes_once(scene: Scene) -> None:
    scene.staffed("1")
    scene.comes("loan")
    scene.serves()
    with pytest.raises(NoTicketAtDesk):
        scene.desk.finish("1", Outcome.SERVED)


def test_a_desk_cannot_finish_the_visit_of_another(scene: Scene) -> None:
    scene.staffed("1", "2")
    scene.comes("loan")
    scene.calls("1")
    with pytest.raises(NoTicketAtDesk):
        scene.desk.finish("2", Outcome.SERVED)
    with pytest.raises(UnknownDesk):
        scene.desk.finish("7", Outcome.SERVED)


# No-show and return


def test_a_patron_is_a_no_show_one_minute_after_the_recall(scene: Scene) -> None:
    scene.staffed("1")
    scene.comes("loan")
    scene.calls()
    with pytest.raises(WrongState):
        scene.desk.no_show("1")
    scene.clock.advance(3600)
    with pytest.raises(WrongState):
        scene.desk.no_show("1")
    scene.desk.recall("1")
    scene.clock.advance(59.999)
    with pytest.raises(WrongState):
        scene.desk.no_show("1")
    scene.clock.advance(0.001)
    ticket = scene.desk.no_show("1")
    assert (ticket.state, ticket.outcome) == (State.CLOSED, Outcome.NO_SHOW)


def test_recalling_again_and_again_does_not_push_the_minute_away(scene: Scene) -> None:
    scene.staffed("1")
    scene.comes("loan")
    scene.calls()
    for _ in range(3):
        scene.desk.recall("1")
        scene.clock.advance(20)
    assert scene.desk.no_show("1").outcome is Outcome.NO_SHOW


def test_a_recall_of_an_earlier_call_does_not_count_for_the_next_one(scene: Scene) -> None:
    scene.staffed("1")
    scene.comes("loan")
    scene.calls()
    scene.desk.recall("1")
    scene.desk.park("1")
    scene.clock.advance(600)
    scene.desk.unpark("A001")
    scene.calls()
    with pytest.raises(WrongState):
        scene.desk.no_show("1")


def test_finishing_as_no_show_keeps_the_same_minute(scene: Scene) -> None:
    scene.staffed("1")
    scene.comes("loan")
    scene.calls()
    with pytest.raises(WrongState):
        scene.desk.finish("1", Outcome.NO_SHOW)
    scene.desk.recall("1")
    scene.clock.advance(60)
    assert scene.desk.finish("1", Outcome.NO_SHOW).outcome is Outcome.NO_SHOW


def test_a_visit_started_by_mistake_may_end_as_no_show_at_once(scene: Scene) -> None:
    scene.staffed("1")
    scene.comes("loan")
    scene.calls()
    scene.desk.start("1")
    with pytest.raises(WrongState):
        scene.desk.no_show("1")
    assert scene.desk.finish("1", Outcome.NO_SHOW).outcome is Outcome.NO_SHOW
    assert scene.desk.give_back("A001").state is State.WAITING


def test_the_library_may_set_how_long_to_wait_and_how_late_to_return(scene: Scene) -> None:
    rules = Rules(no_show_wait_s=10, return_within_min=1)
    desk = ServiceDesk(scene.store, branch=BRANCH, actor="test", rules=rules)
    scene.staffed("1")
    scene.comes("loan")
    scene.calls()
    desk.recall("1")
    scene.clock.advance(10)
    desk.no_show("1")
    scene.clock.advance(61)
    with pytest.raises(WrongState):
        desk.give_back("A001")


def test_a_patron_back_within_a_quarter_of_an_hour_has_the_old_place(scene: Scene) -> None:
    scene.staffed("1")
    scene.comes("loan", "loan", "loan")
    missed = scene.misses()
    scene.clock.advance(15 * 60)
    back = scene.desk.give_back("A001")
    assert (back.label, back.joined_ms, back.sequence) == (missed.label, missed.joined_ms, missed.sequence)
    assert (back.state, back.outcome, back.closed_ms, back.desk) == (State.WAITING, None, None, None)
    assert scene.line == ["A001", "A002", "A003"]


def test_a_patron_back_later_than_that_takes_a_new_ticket(scene: Scene) -> None:
    scene.staffed("1")
    scene.comes("loan")
    scene.misses()
    scene.clock.advance(15 * 60 + 0.001)
    with pytest.raises(WrongState):
        scene.desk.give_back("A001")
    assert scene.comes("loan") == ["A002"]


def test_a_patron_may_be_missed_and_come_back_twice(scene: Scene) -> None:
    scene.staffed("1")
    scene.comes("loan")
    for _ in range(2):
        scene.misses()
        scene.desk.give_back("A001")
    assert scene.line == ["A001"]


@pytest.mark.parametrize("outcome", [Outcome.SERVED, Outcome.LEFT, Outcome.WILL_RETURN])
def test_only_a_no_show_comes_back_with_its_ticket(scene: Scene, outcome: Outcome) -> None:
    scene.staffed("1")
    scene.comes("loan")
    scene.serves(outcome=outcome)
    with pytest.raises(WrongState):
        scene.desk.give_back("A001")


def test_who_never_left_cannot_come_back(scene: Scene) -> None:
    scene.staffed("1")
    scene.comes("loan")
    with pytest.raises(WrongState):
        scene.desk.give_back("A001")
    with pytest.raises(UnknownLabel):
        scene.desk.give_back("A002")


# Park and transfer


@pytest.mark.parametrize("is_started", [True, False], ids=["started", "only called"])
def test_a_parked_ticket_waits_aside_and_comes_back_to_its_place(scene: Scene, is_started: bool) -> None:
    scene.staffed("1")
    scene.comes("loan", "loan")
    scene.calls()
    if is_started:
        scene.desk.start("1")
    parked = scene.desk.park("1")
    assert (parked.state, parked.desk) == (State.PARKED, None)
    assert scene.line == ["A002"]
    scene.go_to("11:00")
    scene.comes("loan")
    assert scene.desk.unpark("A001").state is State.WAITING
    assert scene.line == ["A001", "A002", "A003"]


def test_only_a_parked_ticket_is_unparked(scene: Scene) -> None:
    scene.staffed("1")
    scene.comes("loan")
    with pytest.raises(WrongState):
        scene.desk.unpark("A001")
    scene.serves()
    with pytest.raises(WrongState):
        scene.desk.unpark("A001")
    with pytest.raises(UnknownLabel):
        scene.desk.unpark("B001")


def test_a_transfer_keeps_label_and_time_and_takes_the_kind_of_the_new_service(scene: Scene) -> None:
    scene.staffed("1")
    scene.comes("research", "computer")
    before = scene.stored("B001")
    scene.calls()
    scene.desk.start("1")
    scene.go_to("10:20")
    sent = scene.desk.transfer("1", "loan")
    assert (sent.label, sent.joined_ms, sent.sequence) == ("B001", before.joined_ms, before.sequence)
    assert (sent.service, sent.kind, sent.state, sent.desk) == ("loan", Kind.TRANSACTION, State.WAITING, None)


def test_a_transfer_to_a_search_makes_a_single_staff_member_call_loans_first(scene: Scene) -> None:
    scene.staffed("1")
    scene.comes("loan", "loan")
    scene.calls()
    scene.desk.transfer("1", "document_search")
    assert scene.line == ["A002", "A001"]
    scene.staffed("2")
    assert scene.line == ["A001", "A002"]


def test_a_transfer_to_a_service_nobody_offers_leaves_the_visit_at_the_desk(scene: Scene) -> None:
    scene.staffed("1")
    scene.comes("loan")
    scene.calls()
    with pytest.raises(UnknownService):
        scene.desk.transfer("1", "haircut")
    assert scene.desk.start("1").label == "A001"


def test_an_empty_desk_transfers_nobody(scene: Scene) -> None:
    scene.staffed("1")
    with pytest.raises(NoTicketAtDesk):
        scene.desk.transfer("1", "loan")


def test_a_clock_that_steps_back_ends_no_visit_before_it_began(scene: Scene) -> None:
    scene.staffed("1")
    scene.comes("loan")
    scene.go_to("10:30")
    scene.calls()
    scene.desk.start("1")
    scene.go_to("10:00")
    ticket = scene.desk.finish("1", Outcome.SERVED)
    assert ticket.closed_ms == ticket.started_ms == ticket.called_ms
