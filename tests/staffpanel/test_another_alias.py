"""Another alias is typed over the one before: nothing of what was that one's stays, neither PIN nor offer."""

from __future__ import annotations

from functools import partial

import pytest

from desk.people import Role
from desk.service_desk import ServiceDesk
from staffpanel.actions import Stage
from tests.staffpanel.conftest import SitDown
from tests.staffpanel.person import Branch
from tests.staffpanel.test_sign_in import MAUDE, begin


@pytest.fixture
def staffed(branch: Branch) -> Branch:
    """A library with a manager, Maude, and Luc, who is at desk 1."""
    branch.manage(lambda register: register.add_first("Maude", "4711"))
    branch.manage(lambda register: register.add(MAUDE, "Luc", Role.STAFF, "2580"))
    branch.do(partial(ServiceDesk.sign_in, desk="1", staff="Luc", pin="2580"))
    return branch


def test_what_was_offered_to_a_manager_goes_with_the_alias_and_the_desk_stays_taken(
    at_file: SitDown, staffed: Branch
) -> None:
    person = at_file()
    begin(person, "1", "Maude", "4711")
    person.wait_for_notice("desk_taken_by")
    page = person.window.choose_page
    assert page.take_over.isVisible()
    page.alias.setFocus()
    page.alias.selectAll()
    person.type("Z")
    assert not page.take_over.isVisible()
    assert person.sentence == "Luc est déjà au comptoir\u00a01; voulez-vous en choisir un autre?"
    person.press("F2")
    assert (person.notice, person.sees.stage) == ("desk_taken_by", Stage.CHOOSE_DESK)
    staffed.clock.advance(10 * 60)
    person.look_at_clock()
    assert page.take_over.isVisible()


@pytest.mark.usefixtures("staffed")
def test_another_alias_is_not_told_where_the_one_before_is_signed_in(at_file: SitDown) -> None:
    person = at_file()
    begin(person, "2", "Luc", "2580")
    person.wait_for_notice("signed_in_elsewhere")
    page = person.window.choose_page
    page.alias.setFocus()
    page.alias.selectAll()
    person.type("M")
    assert (page.take_over.isVisible(), person.notice, page.pin.text()) == (False, "", "")


@pytest.mark.usefixtures("staffed")
def test_another_alias_begins_with_an_empty_pin(at_file: SitDown) -> None:
    person = at_file()
    begin(person, "1", "Maude", "4711")
    person.wait_for_notice("desk_taken_by")
    assert person.window.choose_page.pin.text() == "4711"
    begin(person, "2", "Luc", "")
    assert person.window.choose_page.pin.text() == ""
