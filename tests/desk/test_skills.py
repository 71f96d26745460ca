"""Skills and colleagues: what a desk is offered, and that nobody is left to wait for ever."""

from __future__ import annotations

import pytest

from desk.calling_rule import choose
from desk.errors import NoTicketAtDesk, NotSignedIn, UnknownService, WrongState
from desk.service_desk import ServiceDesk
from desk.tickets import StaffReason
from tests.desk.scene import BRANCH, Scene


@pytest.fixture
def scene() -> Scene:
    """Two desks; at desk 2 somebody does loans and returns only."""
    scene = Scene()
    scene.staffed("1", "2")
    scene.desk.set_skills("2", ["loan", "return"])
    return scene


def offered(scene: Scene, desk: str) -> tuple[str, bool] | None:
    choice = scene.desk.next_choice(desk)
    return None if choice is None else (choice.ticket.label, choice.is_beyond_all)


def test_a_desk_is_offered_only_what_can_be_given_there(scene: Scene) -> None:
    scene.comes("computer", "loan")
    assert (offered(scene, "1"), offered(scene, "2")) == (("B001", False), ("A001", False))
    assert scene.calls("2") == "A001"
    assert scene.calls("1") == "B001"


def test_a_desk_that_can_give_nothing_of_what_is_asked_calls_nobody(scene: Scene) -> None:
    scene.comes("computer")
    assert offered(scene, "2") is None
    assert scene.calls("2") is None


def test_what_nobody_present_can_give_is_offered_to_all_with_a_note(scene: Scene) -> None:
    scene.comes("computer", "loan")
    scene.desk.pause("1")
    scene.desk.set_skills("2", ["return"])
    assert offered(scene, "2") == ("A001", True)
    scene.staffed("3")
    assert offered(scene, "2") is None
    assert offered(scene, "3") == ("B001", False)


def test_alone_somebody_is_offered_everything(scene: Scene) -> None:
    scene.desk.sign_out("1")
    scene.comes("computer")
    assert offered(scene, "2") == ("B001", True)
    assert scene.calls("2") == "B001"


def test_a_busy_colleague_who_can_is_waited_for(scene: Scene) -> None:
    scene.comes("computer", "computer")
    scene.calls("1")
    assert offered(scene, "2") is None


def test_no_call_on_the_phone_while_anybody_on_site_waits_for_a_colleague(scene: Scene) -> None:
    scene.comes("phone", "computer")
    assert offered(scene, "2") is None
    scene.calls("1")
    assert offered(scene, "2") == ("P001", False)


def test_staff_may_call_whomever_they_choose_whatever_they_can(scene: Scene) -> None:
    scene.comes("computer")
    assert scene.desk.call("2", "B001", StaffReason.OTHER) is not None


def test_skills_leave_with_their_person(scene: Scene) -> None:
    scene.comes("computer")
    scene.desk.pause("2")
    scene.desk.resume("2")
    scene.desk.sign_in("2", "staff 2")
    assert offered(scene, "2") is None
    scene.desk.sign_out("2")
    scene.desk.sign_in("2", "somebody else")
    assert offered(scene, "2") == ("B001", False)


def test_capitals_make_nobody_forget_skills_or_whom_a_colleague_sent(scene: Scene) -> None:
    scene.comes("loan")
    scene.calls("1")
    scene.desk.transfer("1", None, to_desk="2")
    scene.desk.pause("2")
    scene.desk.sign_in("2", "STAFF 2")
    assert scene.desk.view().skills == {"2": frozenset({"loan", "return"})}
    assert scene.stored("A001").meant_for == "2"


@pytest.mark.parametrize("services", [["loan", "return"], None])
def test_whoever_goes_to_another_desk_takes_their_skills_along(
    scene: Scene, services: list[str] | None
) -> None:
    desk = ServiceDesk(scene.store, branch=BRANCH, actor="test", skills_by_staff={"Staff 2": ["fees"]})
    desk.set_skills("2", services)
    desk.take_over("3", "staff 2")
    assert desk.view().skills == ({} if services is None else {"3": frozenset(services)})
    desk.sign_out("3")
    desk.sign_in("2", "staff 2")
    assert desk.view().skills == {"2": frozenset({"fees"})}


def test_skills_may_be_all_again(scene: Scene) -> None:
    scene.comes("computer")
    assert scene.desk.set_skills("2", None) is None
    assert offered(scene, "2") == ("B001", False)


def test_skills_are_of_somebody_who_is_there_and_of_services_there_are(scene: Scene) -> None:
    with pytest.raises(NotSignedIn):
        scene.desk.set_skills("3", ["loan"])
    with pytest.raises(UnknownService):
        scene.desk.set_skills("1", ["loan", "haircut"])


def test_skills_of_the_settings_come_with_the_alias(scene: Scene) -> None:
    desk = ServiceDesk(scene.store, branch=BRANCH, actor="test", skills_by_staff={"Ana ": ["return"]})
    desk.sign_in("3", "ana")
    desk.sign_in("4", "Bo")
    scene.comes("computer")
    assert scene.desk.view().skills == {"2": frozenset({"loan", "return"}), "3": frozenset({"return"})}
    assert (offered(scene, "3"), offered(scene, "4")) == (None, ("B001", False))


def test_whoever_was_there_yesterday_leaves_no_skills(scene: Scene) -> None:
    scene.go_to("09:00", "2026-11-22")
    scene.staffed("2")
    assert scene.desk.view().skills == {}


def test_whoever_forgot_to_sign_out_has_their_skills_the_next_morning(scene: Scene) -> None:
    desk = ServiceDesk(scene.store, branch=BRANCH, actor="test", skills_by_staff={"ana": ["return"]})
    desk.sign_in("3", "ana")
    scene.go_to("09:00", "2026-11-22")
    desk.sign_in("3", "ana")
    assert scene.desk.view().skills == {"3": frozenset({"return"})}


# To a colleague


def sent(scene: Scene) -> None:
    """Desk 2 sends the patron at it to desk 1."""
    scene.comes("loan", "research", "loan")
    scene.calls("2")
    scene.desk.transfer("2", None, to_desk="1")


def test_a_patron_sent_to_a_colleague_keeps_label_and_place_and_waits_for_that_desk(scene: Scene) -> None:
    before = scene.ticket("fees")
    scene.calls("2") if offered(scene, "2") else scene.calls("1")
    ticket = scene.desk.transfer("1", None, to_desk="2")
    assert (ticket.label, ticket.sequence, ticket.joined_ms) == (
        before.label,
        before.sequence,
        before.joined_ms,
    )
    assert (ticket.service, ticket.meant_for) == ("fees", "2")
    assert (offered(scene, "1"), offered(scene, "2")) == (None, ("A001", False))


def test_others_are_offered_the_next_patron(scene: Scene) -> None:
    sent(scene)
    assert offered(scene, "2") == ("A002", False)
    assert offered(scene, "1") == ("A001", False)
    assert scene.calls("1") == "A001"
    assert scene.stored("A001").meant_for is None


def test_when_the_colleague_pauses_the_patron_is_for_all(scene: Scene) -> None:
    sent(scene)
    scene.desk.pause("1")
    assert offered(scene, "2") == ("A001", False)
    scene.desk.resume("1")
    assert offered(scene, "2") == ("A002", False)


def test_when_the_colleague_leaves_the_patron_is_for_all_whoever_comes_then(scene: Scene) -> None:
    sent(scene)
    scene.desk.sign_out("1")
    assert scene.stored("A001").meant_for is None
    scene.desk.sign_in("1", "somebody else")
    assert offered(scene, "2") == ("A001", False)


def test_a_patron_sent_to_a_colleague_and_a_service_follows_both(scene: Scene) -> None:
    scene.comes("loan")
    scene.calls("2")
    ticket = scene.desk.transfer("2", "computer", to_desk="1")
    assert (ticket.service, ticket.kind, ticket.meant_for) == ("computer", "assistance", "1")


def test_a_call_may_be_sent_to_a_colleague(scene: Scene) -> None:
    scene.comes("phone")
    scene.calls("2")
    assert scene.desk.transfer("2", None, to_desk="1").meant_for == "1"
    assert (offered(scene, "1"), offered(scene, "2")) == (("P001", False), None)


def test_nobody_is_sent_to_an_empty_desk_or_to_where_they_are(scene: Scene) -> None:
    with pytest.raises(NoTicketAtDesk):
        scene.desk.transfer("1", None, to_desk="2")
    scene.comes("loan")
    scene.calls("1")
    with pytest.raises(NotSignedIn):
        scene.desk.transfer("1", None, to_desk="4")
    with pytest.raises(WrongState):
        scene.desk.transfer("1", None, to_desk="1")


def test_whoever_asks_for_any_desk_sees_the_whole_line(scene: Scene) -> None:
    sent(scene)
    choice = choose(scene.desk.view())
    assert choice is not None
    assert choice.ticket.label == "A001"
    assert scene.line == ["A001", "B001", "A002"]
