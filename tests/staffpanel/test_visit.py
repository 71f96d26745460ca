"""A visit from the greeting to its end, by keyboard, on a real database file."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desk.desk_action import Deed
from desk.rules import Rules
from desk.service_desk import ServiceDesk
from desk.tickets import Outcome, ParkReason, State
from staffpanel.actions import Action, Drawer, Stage
from staffpanel.properties import PromptKind
from staffpanel.visit_drawers import ANOTHER_REQUEST
from tests.staffpanel.conftest import SitDown
from tests.staffpanel.person import Branch, Person
from tests.staffpanel.test_morning import kept, wait_for_line


@pytest.fixture
def maude(at_file: SitDown) -> Person:
    person = at_file()
    person.sign_in("1", "Maude")
    person.wait_for(Stage.NOBODY)
    return person


def begin_visit(person: Person, label: str) -> None:
    person.wait_until(lambda: person.sees.next_up is not None and person.sees.next_up.label == label)
    person.press("Return")
    person.wait_for(Stage.CALLED)
    person.press("Return")
    person.wait_for(Stage.SERVING)


def key_of_choice(person: Person, code: str) -> str:
    assert person.sees.drawer is not None
    return next(choice.key for choice in person.sees.drawer.choices if choice.code == code)


def prompt_kind(person: Person) -> PromptKind | None:
    return None if person.sees.prompt is None else person.sees.prompt.kind


def undo_button(person: Person) -> bool:
    return person.window.work_page.stage.undo.isVisible()


def test_the_called_patron_is_greeted(maude: Person, branch: Branch) -> None:
    branch.issue("loan")
    wait_for_line(maude, "A001")
    maude.press("Return")
    maude.wait_for(Stage.CALLED)
    prompt = maude.window.work_page.stage.prompt
    assert prompt.isVisible()
    assert prompt.to_say == "«\u00a0Bonjour et bienvenue! Comment puis-je vous aider?\u00a0»"


def test_that_is_not_all_and_another_transaction_goes_on_at_once(maude: Person, branch: Branch) -> None:
    branch.issue("return", "loan")
    begin_visit(maude, "A001")
    maude.press("Return")
    assert maude.drawer == Drawer.OUTCOMES
    maude.press(key_of_choice(maude, ANOTHER_REQUEST))
    assert maude.drawer == Drawer.AGAIN
    maude.press(key_of_choice(maude, "card"))
    maude.wait_for_notice("goes_on")
    assert (maude.held, maude.sees.stage) == ("A001", Stage.SERVING)
    maude.press("Return", "Return")
    maude.wait_for(Stage.NEXT)
    assert (kept(branch, "A001")["service"], kept(branch, "A001")["outcome"]) == ("card", Outcome.SERVED)


def test_another_request_for_help_with_others_waiting_is_said_beforehand_and_goes_back_in_line(
    maude: Person, branch: Branch
) -> None:
    branch.issue("return", "computer")
    begin_visit(maude, "A001")
    maude.press("Return", "2")
    assert maude.sees.drawer is not None
    ready = {choice.code: choice.is_ready for choice in maude.sees.drawer.choices}
    assert (ready["loan"], ready["document_search"]) == (True, False)
    maude.press(key_of_choice(maude, "document_search"))
    maude.wait_for_notice("waits_anew")
    wait_for_line(maude, "B001", "A001")
    assert maude.sentence.startswith("A001 est de retour dans la file, au rang 2")


def test_escape_from_another_request_is_back_at_the_question(maude: Person, branch: Branch) -> None:
    branch.issue("return")
    begin_visit(maude, "A001")
    maude.press("Return", "2", "Escape")
    assert maude.drawer == Drawer.OUTCOMES
    maude.press("Return")
    maude.wait_for(Stage.NOBODY)


def test_the_last_action_is_taken_back_by_one_key_for_ten_seconds(maude: Person, branch: Branch) -> None:
    branch.issue("loan", "loan")
    begin_visit(maude, "A001")
    maude.press("Return", "Return")
    maude.wait_for(Stage.NEXT)
    assert maude.sees.undoable is not None
    assert (maude.sees.undoable.deed, maude.sees.undoable.label) == (Deed.FINISH, "A001")
    assert undo_button(maude)
    maude.press(maude.window.work_page.stage.undo.key_cap)
    maude.wait_for_notice("undone_finish")
    assert maude.sentence == "Fin de la visite A001 annulée; elle se poursuit."
    assert (maude.held, maude.sees.stage) == ("A001", Stage.SERVING)
    maude.press("Return", "Return")
    maude.wait_for(Stage.NEXT)
    branch.clock.advance(10)
    maude.look_at_clock()
    assert not undo_button(maude)
    maude.press("Z")
    assert maude.sees.stage is Stage.NEXT
    maude.wait_for_notice("cannot_undo")


def test_control_z_takes_a_call_back(maude: Person, branch: Branch) -> None:
    branch.issue("loan")
    wait_for_line(maude, "A001")
    maude.press("Return")
    maude.wait_for(Stage.CALLED)
    QTest.keyClick(maude.focused, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    maude.wait_for_notice("undone_call")
    wait_for_line(maude, "A001")


def test_what_a_colleague_did_since_is_not_undone(maude: Person, branch: Branch) -> None:
    branch.issue("loan")
    begin_visit(maude, "A001")
    maude.press(maude.key_of(Action.PARK), "1", "1")
    maude.wait_for(Stage.NOBODY)
    assert undo_button(maude)
    branch.do(partial(ServiceDesk.unpark, label="A001"))
    maude.wait_until(lambda: not undo_button(maude))
    maude.press("Z")
    maude.wait_for_notice("cannot_undo")


def test_a_patron_is_sent_to_a_colleague_by_one_key_of_the_list(
    maude: Person, at_file: SitDown, branch: Branch
) -> None:
    luc = at_file()
    luc.sign_in("2", "Luc")
    luc.wait_for(Stage.NOBODY)
    branch.issue("computer")
    maude.come_forward()
    begin_visit(maude, "B001")
    maude.press(maude.key_of(Action.TRANSFER))
    key = key_of_choice(maude, "desk:2")
    assert key == "A"
    maude.press(key)
    maude.wait_for_notice("sent_to_desk")
    assert maude.sees.next_up is None
    assert [(row.label, row.meant_for) for row in maude.sees.rows] == [("B001", "2")]
    luc.wait_until(lambda: luc.sees.next_up is not None and luc.sees.next_up.label == "B001")


def test_a_colleague_who_left_meanwhile_is_said(maude: Person, branch: Branch) -> None:
    branch.do(partial(ServiceDesk.sign_in, desk="2", staff="Luc"))
    branch.issue("computer")
    begin_visit(maude, "B001")
    maude.press(maude.key_of(Action.TRANSFER))
    view = maude.sees.drawer
    branch.do(partial(ServiceDesk.sign_out, desk="2"))
    maude.wait_until(lambda: maude.sees.drawer != view)
    maude.window.session.choose("desk:2")
    maude.wait_for_notice("colleague_left")
    assert (maude.held, maude.sees.stage) == ("B001", Stage.SERVING)


def test_a_ticket_is_set_aside_with_a_reason_and_comes_to_mind_in_time(maude: Person, branch: Branch) -> None:
    branch.issue("loan")
    begin_visit(maude, "A001")
    maude.press(maude.key_of(Action.PARK), "2", "2")
    maude.wait_for_notice("parked_until")
    ticket = kept(branch, "A001")
    assert (ticket["state"], ticket["park_reason"]) == (State.PARKED, ParkReason.BEING_PREPARED)
    assert prompt_kind(maude) is None
    branch.clock.advance(5 * 60)
    maude.look_at_clock()
    assert maude.sees.prompt is not None
    assert (maude.sees.prompt.kind, maude.sees.prompt.label) == (PromptKind.ASIDE, "A001")
    assert "en préparation" in maude.window.work_page.stage.prompt.sentence
    maude.press("5")
    assert prompt_kind(maude) is None
    branch.clock.advance(5 * 60)
    maude.look_at_clock()
    assert prompt_kind(maude) is PromptKind.ASIDE


def test_after_the_time_box_a_wrap_up_is_proposed_and_can_be_put_off(maude: Person, branch: Branch) -> None:
    branch.issue("computer")
    begin_visit(maude, "B001")
    assert maude.sees.held is not None
    assert maude.sees.held.box_left_s == 600
    branch.clock.advance(10 * 60)
    maude.look_at_clock()
    assert prompt_kind(maude) is None
    branch.issue("loan")
    maude.wait_until(lambda: maude.sees.prompt is not None)
    assert maude.sees.prompt is not None
    assert (maude.sees.prompt.kind, maude.sees.prompt.other) == (PromptKind.WRAP_UP, "A001")
    assert maude.focused is maude.window.work_page.stage.primary
    maude.press("5")
    assert (prompt_kind(maude), maude.sees.stage) == (None, Stage.SERVING)
    branch.clock.advance(5 * 60)
    maude.look_at_clock()
    maude.press(maude.key_of(Action.TALK))
    maude.wait_for_notice("waits_on")
    wait_for_line(maude, "A001", "B001")


def test_with_a_colleague_nobody_is_hurried(maude: Person, branch: Branch) -> None:
    branch.do(partial(ServiceDesk.sign_in, desk="2", staff="Luc"))
    branch.issue("computer")
    begin_visit(maude, "B001")
    branch.issue("loan")
    branch.clock.advance(20 * 60)
    maude.look_at_clock()
    assert prompt_kind(maude) is None
    assert maude.sees.held is not None
    assert maude.sees.held.box_left_s is None


def test_the_services_of_a_desk_are_switched_by_their_keys(maude: Person, branch: Branch) -> None:
    branch.do(partial(ServiceDesk.sign_in, desk="2", staff="Luc"))
    branch.issue("computer", "loan")
    wait_for_line(maude, "B001", "A001")
    maude.press(maude.key_of(Action.SEE_SKILLS))
    maude.press(key_of_choice(maude, "computer"))
    maude.wait_until(lambda: not ready(maude, "computer"))
    maude.press("Escape")
    assert maude.sees.why_next is not None
    assert (maude.sees.why_next.label, maude.sees.why_next.hidden) == ("A001", "B001")
    assert [row.is_for_others for row in maude.sees.rows] == [True, False]
    maude.press(maude.key_of(Action.SEE_SKILLS))
    maude.press(key_of_choice(maude, "computer"))
    maude.wait_until(lambda: ready(maude, "computer"))


def ready(person: Person, code: str) -> bool:
    view = person.sees.drawer
    return view is not None and any(each.code == code and each.is_ready for each in view.choices)


def test_a_patron_who_waited_long_is_called_for_a_talk_that_ends_in_two_keys(
    branch: Branch, at_file: SitDown
) -> None:
    branch.rules = Rules(next_step_check_min=15)
    maude = at_file(desk="1", staff="Maude", rules=branch.rules)
    maude.wait_for(Stage.NOBODY)
    branch.issue("computer")
    branch.clock.advance(15 * 60)
    branch.issue("loan")
    begin_visit(maude, "B001")
    assert prompt_kind(maude) is PromptKind.TALK
    bar = maude.window.work_page.stage.prompt
    said: list[str] = []
    assert "deux minutes" in bar.sentence.lower()
    bar.said.connect(said.append)
    branch.clock.advance(2 * 60)
    maude.look_at_clock()
    assert prompt_kind(maude) is PromptKind.WRAP_UP
    maude.look_at_clock()
    assert said == [f"{bar.sentence} {bar.to_say}"], "that the time is over is said, once"
    maude.press("Return", "Return")
    maude.wait_for_notice("waits_on")
    wait_for_line(maude, "A001", "B001")
    assert kept(branch, "B001")["contacts"] == 1


def test_an_undo_that_comes_too_late_says_so_in_one_sentence(maude: Person, branch: Branch) -> None:
    branch.issue("loan")
    begin_visit(maude, "A001")
    maude.press("Return", "Return")
    maude.wait_for(Stage.NOBODY)
    last = maude.sees.undoable
    assert last is not None
    branch.clock.advance(11)
    maude.window.session.perform(Action.UNDO)
    maude.wait_for_notice("cannot_undo")
    assert maude.sentence.endswith("à jour.")
