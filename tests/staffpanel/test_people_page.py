"""The page of the people, by keyboard: seen by managers alone, after their PIN, and forgotten with it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from desk.admission import Credentials
from desk.errors import DeskError
from desk.people import FREE_TRIES, Role
from desk.service_desk import ServiceDesk
from desk.staff_register import StaffRegister
from staffpanel.action_button import ActionButton
from staffpanel.actions import Stage
from staffpanel.people_view import Step
from tests.staffpanel.conftest import SitDown
from tests.staffpanel.person import Branch, Person
from tests.staffpanel.reading import cut_words
from tests.staffpanel.test_equal_access import controls
from tests.staffpanel.test_sign_in import MAUDE, begin, staffed

__all__ = ["staffed"]


def step_of(person: Person) -> Step:
    return person.window.people.view.step


def wait_for_step(person: Person, step: Step) -> None:
    person.wait_until(lambda: step_of(person) is step and not person.window.people.view.is_busy)


def told(person: Person) -> str:
    return person.window.people_page.notice.sentence


def listed(person: Person) -> list[str]:
    return [each.spoken for each in person.window.people_page.list.entries]


def test_any_key_or_touch_keeps_the_page_open(maude: Person) -> None:
    forget = maude.window.people._forget
    page = maude.window.people_page
    signs_of_life: tuple[Callable[[], object], ...] = (
        lambda: maude.press("Down"),
        lambda: maude.press("F2"),
        lambda: maude.type("J"),
        lambda: QTest.mouseClick(page, Qt.MouseButton.LeftButton),
    )
    for sign_of_life in signs_of_life:
        forget.stop()
        sign_of_life()
        assert forget.isActive()
        assert maude.window.people.is_open


@pytest.fixture
def maude(at_file: SitDown, staffed: Branch) -> Person:
    """Maude, a manager, before the list of people."""
    maude = at_file()
    begin(maude, "1", "Maude", "4711")
    maude.wait_for(Stage.NOBODY)
    maude.wait_until(maude.window.header.people.isVisible)
    maude.press("F11")
    wait_for_step(maude, Step.PIN)
    maude.type("4711")
    maude.press("Return")
    wait_for_step(maude, Step.LIST)
    return maude


def choose(person: Person, alias: str, key: str) -> None:
    """Type an alias, Enter, and a digit."""
    person.type(alias)
    person.press("Return")
    wait_for_step(person, Step.PERSON)
    person.press(key)


def test_staff_see_nothing_of_it(at_file: SitDown, staffed: Branch) -> None:
    luc = at_file()
    begin(luc, "2", "Luc", "2580")
    luc.wait_for(Stage.NOBODY)
    luc.worker.ask(ServiceDesk.view, lambda _queue: None, lambda _error: None)
    luc.press("F11")
    assert step_of(luc) is Step.CLOSED
    assert not luc.window.header.people.isVisible()


def test_without_people_nobody_manages_any(at_file: SitDown) -> None:
    maude = at_file()
    maude.sign_in()
    maude.wait_for(Stage.NOBODY)
    maude.press("F11")
    assert step_of(maude) is Step.CLOSED


def test_the_pin_is_asked_before_anybody_is_shown(at_file: SitDown, staffed: Branch) -> None:
    maude = at_file()
    begin(maude, "1", "Maude", "4711")
    maude.wait_for(Stage.NOBODY)
    maude.wait_until(maude.window.header.people.isVisible)
    maude.press("F11")
    wait_for_step(maude, Step.PIN)
    assert isinstance(maude.focused, QLineEdit)
    assert maude.focused.echoMode() is QLineEdit.EchoMode.Password
    maude.type("9999")
    maude.press("Return")
    maude.wait_until(lambda: told(maude) != "")
    assert told(maude) == "Ce n’est pas votre NIP; veuillez le saisir de nouveau."
    assert listed(maude) == []
    assert maude.window.people_page.fields["pin"].text() == ""
    maude.press("Escape")
    assert step_of(maude) is Step.CLOSED
    assert maude.window.work_page.isVisible()


def test_everybody_is_listed_with_role_and_state(maude: Person) -> None:
    assert listed(maude) == ["Maude, gestionnaire", "Luc, personnel"]


def test_somebody_is_added_by_keyboard_and_signs_in(maude: Person, staffed: Branch) -> None:
    maude.press("F2")
    wait_for_step(maude, Step.ADD)
    maude.type("Rosalie")
    maude.press("Return")
    maude.type("8642")
    maude.press("Return")
    maude.type("8642")
    maude.press("Return")
    wait_for_step(maude, Step.LIST)
    assert told(maude) == "Rosalie peut maintenant prendre place."
    assert "Rosalie, personnel" in listed(maude)
    staffed.do(partial(ServiceDesk.sign_in, desk="3", staff="Rosalie", pin="8642"))


def test_pins_that_differ_or_are_weak_are_typed_again_and_the_alias_stays(maude: Person) -> None:
    maude.press("F2")
    wait_for_step(maude, Step.ADD)
    maude.type("Rosalie")
    for first, second, said in (
        ("8642", "8643", "Les deux NIP diffèrent; veuillez les saisir de nouveau."),
        ("1111", "1111", "Veuillez choisir de 4 à 12 chiffres plus difficiles à deviner."),
    ):
        maude.window.people_page.fields["pin"].setFocus()
        maude.type(first)
        maude.press("Return")
        maude.type(second)
        maude.press("Return")
        maude.wait_until(lambda said=said: told(maude) == said)  # type: ignore[misc]
        assert maude.window.people_page.fields["alias"].text() == "Rosalie"
        assert maude.window.people_page.fields["pin"].text() == ""


def test_a_new_alias_a_new_pin_and_another_role(maude: Person, staffed: Branch) -> None:
    choose(maude, "Luc", "2")
    wait_for_step(maude, Step.RENAME)
    maude.type("Lucien")
    maude.press("Return")
    wait_for_step(maude, Step.LIST)
    assert told(maude) == "Luc s’appelle maintenant Lucien."
    choose(maude, "Luc", "1")
    wait_for_step(maude, Step.NEW_PIN)
    maude.type("1357")
    maude.press("Return")
    maude.type("1357")
    maude.press("Return")
    wait_for_step(maude, Step.LIST)
    staffed.do(partial(ServiceDesk.sign_in, desk="2", staff="Lucien", pin="1357"))
    choose(maude, "Luc", "3")
    maude.wait_until(lambda: "Lucien, gestionnaire" in listed(maude))


def test_who_is_not_active_is_marked_and_let_in_again(maude: Person, staffed: Branch) -> None:
    choose(maude, "Luc", "4")
    maude.wait_until(lambda: "Luc, personnel · inactif" in listed(maude))
    with pytest.raises(DeskError):
        staffed.do(partial(ServiceDesk.sign_in, desk="2", staff="Luc", pin="2580"))
    choose(maude, "Luc", "4")
    maude.wait_until(lambda: "Luc, personnel" in listed(maude))


def test_the_last_manager_stays_one(maude: Person) -> None:
    choose(maude, "Maude", "3")
    maude.wait_until(lambda: told(maude) != "")
    assert told(maude).startswith("Maude est la seule personne")
    assert step_of(maude) is Step.PERSON


def test_a_lock_out_is_shown_with_its_end_and_lifted(at_file: SitDown, staffed: Branch) -> None:
    for _ in range(FREE_TRIES):
        with pytest.raises(DeskError):
            staffed.do(partial(ServiceDesk.sign_in, desk="2", staff="Luc", pin="0000"))
    maude = at_file()
    begin(maude, "1", "Maude", "4711")
    maude.wait_for(Stage.NOBODY)
    maude.wait_until(maude.window.header.people.isVisible)
    maude.press("F11")
    wait_for_step(maude, Step.PIN)
    maude.type("4711")
    maude.press("Return")
    wait_for_step(maude, Step.LIST)
    assert listed(maude)[1] == "Luc, personnel · attend jusqu’à 10\u00a0h\u00a001"
    choose(maude, "Luc", "1")
    maude.wait_until(lambda: listed(maude)[1:] == ["Luc, personnel"])
    assert told(maude) == "Luc peut de nouveau saisir son NIP dès maintenant."
    staffed.do(partial(ServiceDesk.sign_in, desk="2", staff="Luc", pin="2580"))


def test_somebody_removed_meanwhile_is_told(maude: Person, staffed: Branch) -> None:
    maude.type("Luc")
    maude.press("Return")
    wait_for_step(maude, Step.PERSON)
    staffed.manage(partial(StaffRegister.remove, by=MAUDE, alias="Luc"))
    maude.press("4")
    maude.wait_until(lambda: told(maude) != "")
    assert told(maude).startswith("Luc a changé d’alias ou n’est plus dans la liste")


def test_a_manager_who_is_one_no_more_is_asked_and_refused(maude: Person, staffed: Branch) -> None:
    staffed.manage(partial(StaffRegister.add, by=MAUDE, alias="Ève", role=Role.MANAGER, pin="8642"))
    staffed.manage(
        partial(StaffRegister.set_role, by=Credentials("Ève", "8642"), alias="Maude", role=Role.STAFF)
    )
    choose(maude, "Luc", "4")
    wait_for_step(maude, Step.PIN)
    assert told(maude) == "La gestion du personnel revient aux gestionnaires; l’un d’eux peut vous aider."


def test_the_pin_is_forgotten_with_the_page_and_with_the_desk(maude: Person) -> None:
    forget = maude.window.people.findChild(QTimer, "forget")
    assert isinstance(forget, QTimer)
    assert forget.isActive()
    assert forget.interval() == 180_000
    forget.timeout.emit()
    assert step_of(maude) is Step.CLOSED
    maude.press("F11")
    wait_for_step(maude, Step.PIN)
    maude.press("Escape", "Q")
    maude.wait_for(Stage.CHOOSE_DESK)
    maude.press("F11")
    assert step_of(maude) is Step.CLOSED


def test_on_every_step_each_control_has_a_name_of_its_own_and_each_key_one_meaning(maude: Person) -> None:
    for keys, step in (
        ((), Step.LIST),
        (("Return",), Step.PERSON),
        (("1",), Step.NEW_PIN),
        (("Escape", "2"), Step.RENAME),
    ):
        maude.press(*keys)
        wait_for_step(maude, step)
        names = controls(maude)
        assert all(names), (step, names)
        assert len(set(names)) == len(names), (step, names)
        buttons = [each for each in maude.window.findChildren(ActionButton) if each.isVisible()]
        caps = [each.key_cap for each in buttons]
        assert all(caps), step
        assert len(set(caps)) == len(caps), (step, caps)
        maude.wait_until(lambda: cut_words(maude.window) == [])
