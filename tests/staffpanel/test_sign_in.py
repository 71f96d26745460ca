"""Signing in at a real panel window by keyboard: PINs, places where one is not, and pauses of each kind."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtWidgets import QLineEdit

from desk.admission import Credentials
from desk.leaving import Leaving
from desk.people import Role
from desk.presence import PauseKind
from desk.service_desk import ServiceDesk
from desk.staff_register import StaffRegister
from staffpanel.actions import Drawer, Stage
from tests.clocks import epoch_ms
from tests.staffpanel.conftest import SitDown
from tests.staffpanel.person import Branch, Person

MAUDE = Credentials("Maude", "4711")
PINS = {"Maude": "4711", "Luc": "2580"}


def closes_at_five(day: str) -> int:
    return epoch_ms(f"{day}T17:00:00-05:00")


@pytest.fixture
def staffed(branch: Branch) -> Branch:
    """A library with a manager, Maude, and Luc."""
    branch.manage(lambda register: register.add_first("Maude", "4711"))
    branch.manage(lambda register: register.add(MAUDE, "Luc", Role.STAFF, "2580"))
    return branch


def begin(person: Person, desk: str, alias: str, pin: str) -> None:
    """Choose a desk, then alias, Enter, PIN, Enter."""
    person.sign_in(desk, alias)
    person.wait_until(lambda: person.focused is person.window.choose_page.pin)
    person.type(pin)
    person.press("Return")


def set_pin(pin: str, register: StaffRegister) -> None:
    register.set_pin(MAUDE, "Luc", pin)


@pytest.mark.usefixtures("staffed")
def test_with_a_pin_one_more_enter_brings_the_work_page(at_file: SitDown) -> None:
    luc = at_file()
    begin(luc, "2", "luc", "2580")
    luc.wait_for(Stage.NOBODY)
    assert (luc.sees.desk, luc.sees.staff, luc.sees.present) == ("2", "Luc", 1)
    assert luc.window.choose_page.pin.text() == ""
    luc.press("Q")
    luc.wait_for(Stage.CHOOSE_DESK)
    assert luc.window.choose_page.alias.text() == ""


@pytest.mark.usefixtures("staffed")
def test_the_pin_is_hidden_named_and_takes_digits_only(at_file: SitDown) -> None:
    luc = at_file()
    pin = luc.window.choose_page.pin
    luc.wait_until(pin.isVisible)
    assert pin.echoMode() is QLineEdit.EchoMode.Password
    assert (pin.accessibleName(), pin.accessibleDescription()) == (
        "Votre NIP",
        "De 4 à 12\u00a0chiffres, qui ne s’affichent pas.",
    )
    begin(luc, "2", "Luc", "a2b5 8-0")
    luc.wait_for(Stage.NOBODY)


def test_without_people_there_is_no_field_for_a_pin(at_file: SitDown) -> None:
    person = at_file()
    person.wait_for(Stage.CHOOSE_DESK)
    assert not person.window.choose_page.pin.isVisible()


def test_a_first_manager_made_meanwhile_brings_the_field(at_file: SitDown, branch: Branch) -> None:
    person = at_file()
    person.wait_for(Stage.CHOOSE_DESK)
    branch.manage(lambda register: register.add_first("Maude", "4711"))
    person.wait_until(person.window.choose_page.pin.isVisible)


@pytest.mark.usefixtures("staffed")
def test_a_wrong_pin_is_typed_again_and_five_lock_with_the_time(at_file: SitDown, staffed: Branch) -> None:
    luc = at_file()
    begin(luc, "1", "Luc", "0000")
    luc.wait_for_notice("wrong_pin")
    assert luc.sentence == "Ce NIP n’est pas celui de cet alias; veuillez le saisir de nouveau."
    for _ in range(4):
        assert luc.focused is luc.window.choose_page.pin
        assert luc.window.choose_page.pin.text() == ""
        luc.type("0000")
        luc.press("Return")
        luc.wait_until(luc.is_free)
    luc.wait_for_notice("staff_locked")
    assert "jusqu’à 10\u00a0h\u00a001;" in luc.sentence
    staffed.clock.advance(60)
    luc.type("2580")
    luc.press("Return")
    luc.wait_for(Stage.NOBODY)


@pytest.mark.usefixtures("staffed")
def test_enter_without_a_pin_asks_for_it_kindly(at_file: SitDown, staffed: Branch) -> None:
    luc = at_file()
    begin(luc, "1", "Luc", "")
    luc.wait_for_notice("pin_required")
    assert luc.sentence == "Veuillez saisir votre NIP."
    luc.type("2580")
    luc.press("Return")
    luc.wait_for(Stage.NOBODY)


@pytest.mark.usefixtures("staffed")
def test_an_alias_given_beforehand_waits_for_its_pin(at_file: SitDown) -> None:
    luc = at_file(desk="2", staff="Luc")
    luc.wait_until(lambda: luc.focused is luc.window.choose_page.pin)
    luc.type("2580")
    luc.press("Return")
    luc.wait_for(Stage.NOBODY)


@pytest.mark.parametrize("alias", ["Nobody", "Zoe"])
def test_who_is_unknown_or_not_active_is_told_so(at_file: SitDown, staffed: Branch, alias: str) -> None:
    staffed.manage(lambda register: register.add(MAUDE, "Zoe", Role.STAFF, "9024"))
    staffed.manage(lambda register: register.disable(MAUDE, "Zoe"))
    person = at_file()
    begin(person, "1", alias, "9024")
    person.wait_for_notice("unknown_staff" if alias == "Nobody" else "staff_disabled")
    assert "votre gestionnaire" in person.sentence


@pytest.mark.usefixtures("staffed")
def test_from_another_place_one_key_goes_on_here(at_file: SitDown) -> None:
    there, here = at_file(), at_file()
    begin(there, "1", "Luc", "2580")
    there.wait_for(Stage.NOBODY)
    begin(here, "2", "Luc", "2580")
    here.wait_for_notice("signed_in_elsewhere")
    assert here.sentence == "Vous êtes encore en poste au comptoir\u00a01; aimeriez-vous continuer ici?"
    button = here.window.choose_page.take_over
    assert (button.isVisible(), button.text(), button.key_cap) == (True, "Continuer ici", "F2")
    here.press("F2")
    here.wait_for(Stage.NOBODY)
    assert (here.sees.desk, here.sees.present) == ("2", 1)
    there.wait_for(Stage.CHOOSE_DESK)
    there.wait_for_notice("signed_out_elsewhere")


@pytest.mark.usefixtures("staffed")
def test_a_manager_takes_over_and_others_are_told_that_somebody_works_there(at_file: SitDown) -> None:
    luc, second = at_file(), at_file()
    begin(luc, "1", "Luc", "2580")
    luc.wait_for(Stage.NOBODY)
    begin(second, "1", "Maude", "4711")
    second.wait_for_notice("desk_taken_by")
    assert second.window.choose_page.take_over.text() == "Prendre la relève de Luc"
    second.press("F2")
    second.wait_for(Stage.NOBODY)
    luc.wait_for_notice("desk_taken_over")
    assert luc.sentence == "Maude est maintenant au comptoir\u00a01."
    begin(luc, "1", "Luc", "2580")
    luc.wait_for_notice("desk_taken_by")
    assert luc.sentence == "Maude est déjà au comptoir\u00a01; voulez-vous en choisir un autre?"
    assert not luc.window.choose_page.take_over.isVisible()
    luc.press("F2")
    assert (luc.notice, luc.sees.stage) == ("desk_taken_by", Stage.CHOOSE_DESK)


@pytest.mark.usefixtures("staffed")
def test_a_desk_that_is_left_meanwhile_is_offered_without_another_key(
    at_file: SitDown, staffed: Branch
) -> None:
    staffed.do(partial(ServiceDesk.sign_in, desk="1", staff="Maude", pin="4711"))
    luc = at_file()
    begin(luc, "1", "Luc", "2580")
    luc.wait_for_notice("desk_taken_by")
    button = luc.window.choose_page.take_over
    staffed.clock.advance(10 * 60 - 1)
    luc.look_at_clock()
    assert not button.isVisible()
    staffed.clock.advance(1)
    luc.look_at_clock()
    assert (button.isVisible(), button.text()) == (True, "Prendre la relève de Maude")
    luc.press("F2")
    luc.wait_for(Stage.NOBODY)


def test_without_pins_a_desk_is_offered_once_it_is_left(at_file: SitDown, branch: Branch) -> None:
    branch.do(partial(ServiceDesk.sign_in, desk="1", staff="Luc"))
    maude = at_file()
    maude.sign_in("1", "Maude")
    maude.wait_for_notice("desk_taken_by")
    assert not maude.window.choose_page.take_over.isVisible()
    maude.press("F2")
    assert maude.sees.stage is Stage.CHOOSE_DESK
    branch.clock.advance(10 * 60)
    maude.press("Return")
    maude.wait_until(maude.window.choose_page.take_over.isVisible)
    maude.press("F2")
    maude.wait_for(Stage.NOBODY)


@pytest.mark.parametrize(("key", "kind"), [*zip("123", PauseKind, strict=True)])
def test_each_kind_of_pause_has_its_key(at_file: SitDown, branch: Branch, key: str, kind: PauseKind) -> None:
    maude = at_file()
    maude.sign_in("1", "Maude")
    maude.wait_for(Stage.NOBODY)
    maude.press("P")
    assert maude.drawer == Drawer.PAUSES
    maude.press("Escape")
    assert maude.drawer == ""
    maude.press("P", key)
    maude.wait_for(Stage.PAUSED)
    assert maude.sees.pause is kind
    maude.press("Return")
    maude.wait_for(Stage.NOBODY)
    assert maude.sees.pause is None


def test_every_panel_says_in_one_sentence_that_the_number_changed(at_file: SitDown, branch: Branch) -> None:
    maude, luc = at_file(), at_file()
    maude.sign_in("1", "Maude")
    maude.wait_for(Stage.NOBODY)
    luc.sign_in("2", "Luc")
    luc.wait_for(Stage.NOBODY)
    two = "Deux personnes sont maintenant au comptoir\u00a0: les demandes passent dans l’ordre d’arrivée."
    for person in (maude, luc):
        person.wait_for_notice("now_several")
        assert person.sentence == two
    branch.issue("research", "loan")
    for person in (maude, luc):
        person.wait_until(lambda person=person: person.labels == ["B001", "A001"])  # type: ignore[misc]
    luc.come_forward()
    luc.press("P", "2")
    for person in (maude, luc):
        person.wait_for_notice("now_alone")
        assert person.labels == ["A001", "B001"]
        assert person.sentence.startswith("Une seule personne est maintenant au comptoir")


def test_at_closing_the_panel_thanks_and_asks_for_the_next_sign_in(at_file: SitDown, branch: Branch) -> None:
    leaving = Leaving(idle_min=10, closes_ms=closes_at_five)
    branch.leaving = leaving
    maude = at_file(leaving=leaving)
    maude.sign_in("1", "Maude")
    maude.wait_for(Stage.NOBODY)
    branch.clock.set_to("2026-11-21T17:00:00-05:00")
    branch.issue("loan")
    maude.wait_for_notice("signed_out_at_closing")
    assert maude.sees.stage is Stage.CHOOSE_DESK
    assert maude.sentence.endswith("Merci pour votre journée!")


def test_the_pin_is_asked_again_when_it_was_set_anew(at_file: SitDown, staffed: Branch) -> None:
    staffed.manage(partial(set_pin, "1357"))
    luc = at_file()
    begin(luc, "1", "Luc", PINS["Luc"])
    luc.wait_for_notice("wrong_pin")
    assert luc.sees.take_over is None


def test_the_desk_that_was_walked_to_is_the_one_that_is_taken(at_file: SitDown) -> None:
    maude = at_file(desk="3")
    maude.wait_for(Stage.CHOOSE_DESK)
    desks = maude.window.choose_page.desks
    desks.setFocus()
    maude.wait_until(lambda: maude.focused is desks)
    maude.press("Home", "Down", "Tab")
    assert maude.focused is maude.window.choose_page.alias
    assert maude.sees.desk == "2"
    maude.type("Maude")
    maude.press("Return")
    maude.wait_for(Stage.NOBODY)
    assert (maude.sees.desk, maude.sees.staff) == ("2", "Maude")
