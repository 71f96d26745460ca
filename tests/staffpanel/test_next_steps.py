"""An outcome that needs a next step asks for it, from the library's directory, by keyboard."""

from __future__ import annotations

import pytest

from desk.tickets import Outcome
from staffpanel.actions import Action, Drawer, Stage
from tests.staffpanel.conftest import SitDown
from tests.staffpanel.person import Branch, Person
from tests.staffpanel.test_morning import kept
from tests.staffpanel.test_phone_calls import hold, key
from tests.staffpanel.test_visit import begin_visit, key_of_choice
from ui.referral_words import ReferralWords

TAX = ReferralWords("tax_clinic", "Comité d’impôt", "Déclarations de revenus")
CLSC = ReferralWords("clsc", "CLSC", "Santé", "418 555-0100")


@pytest.fixture
def branch(branch: Branch) -> Branch:
    branch.referrals = (TAX.code, CLSC.code)
    return branch


@pytest.fixture
def maude(at_file: SitDown, branch: Branch) -> Person:
    person = at_file(desk="1", staff="Maude", referrals=(TAX, CLSC))
    person.wait_for(Stage.NOBODY)
    return person


def test_somebody_who_is_referred_leaves_with_an_entry_of_the_directory(
    maude: Person, branch: Branch
) -> None:
    branch.issue("computer")
    begin_visit(maude, "B001")
    maude.press("Return", "3")
    assert maude.drawer == Drawer.NEXT_STEPS
    entries = maude.window.work_page.drawer.list.entries
    assert [entry.title for entry in entries] == [TAX.name, CLSC.name, "Un autre service de la bibliothèque"]
    assert entries[0].detail == TAX.purpose
    maude.press("2")
    maude.wait_for(Stage.NOBODY)
    ticket = kept(branch, "B001")
    assert (ticket["outcome"], ticket["next_step"]) == (Outcome.REFERRED, "clsc")


def test_escape_from_the_directory_is_back_at_the_outcomes(maude: Person, branch: Branch) -> None:
    branch.issue("computer")
    begin_visit(maude, "B001")
    maude.press("Return", "3", "Escape")
    assert maude.drawer == Drawer.OUTCOMES
    maude.press(key_of_choice(maude, Outcome.ON_HOLD_PLACED))
    maude.wait_for(Stage.NOBODY)
    assert kept(branch, "B001")["next_step"] == "await_notice"


def test_a_caller_is_referred_too(maude: Person, branch: Branch) -> None:
    hold(maude)
    maude.press(key(maude, Action.PHONE_DONE))
    maude.press(key_of_choice(maude, Outcome.REFERRED))
    assert (maude.drawer, maude.sees.drawer.label) == (Drawer.NEXT_STEPS, "P001")  # type: ignore[union-attr]
    maude.press("1")
    maude.wait_for_notice("call_ended")
    assert kept(branch, "P001")["next_step"] == "tax_clinic"


def test_a_panel_that_knows_no_directory_is_shown_what_there_is_to_choose(
    at_file: SitDown, branch: Branch
) -> None:
    luc = at_file(desk="2", staff="Luc")
    luc.wait_for(Stage.NOBODY)
    branch.issue("computer")
    begin_visit(luc, "B001")
    luc.press("Return", "3")
    luc.wait_for_notice("next_step_required")
    assert luc.drawer == Drawer.NEXT_STEPS
    luc.press("1")
    luc.wait_for(Stage.NOBODY)
    assert kept(branch, "B001")["next_step"] == "see_service"
