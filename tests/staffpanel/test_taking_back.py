"""The last action is taken back by its name, also beside a visit; who was slower hears who has the ticket."""

from __future__ import annotations

from functools import partial

import pytest

from desk.service_desk import ServiceDesk
from desk.tickets import StaffReason
from staffpanel.actions import Action, Stage
from tests.staffpanel.conftest import SitDown
from tests.staffpanel.person import Branch, Person
from tests.staffpanel.test_phone_calls import hold, key
from tests.staffpanel.test_visit import begin_visit, undo_button


@pytest.fixture
def maude(at_file: SitDown) -> Person:
    person = at_file()
    person.sign_in("1", "Maude")
    person.wait_for(Stage.NOBODY)
    return person


def test_who_was_slower_than_a_colleague_is_told_who_has_the_ticket_now(
    maude: Person, branch: Branch
) -> None:
    branch.issue("loan")
    begin_visit(maude, "A001")
    maude.press(maude.key_of(Action.PARK), "1", "1")
    maude.wait_for_notice("parked_until")
    branch.do(partial(ServiceDesk.sign_in, desk="2", staff="Luc"))
    branch.do(partial(ServiceDesk.call, desk="2", label="A001", reason=StaffReason.OTHER))
    maude.wait_until(lambda: not undo_button(maude))
    maude.press("Z")
    maude.wait_for_notice("already_at_desk")
    assert maude.sentence == "A001 vient d’être appelé au comptoir\u00a02."


def test_the_end_of_a_call_and_a_return_to_it_are_taken_back_beside_a_visit(
    maude: Person, branch: Branch
) -> None:
    hold(maude)
    branch.issue("loan")
    maude.wait_until(lambda: maude.sees.stage is Stage.NEXT)
    maude.press("Return")
    maude.wait_for(Stage.CALLED)
    maude.press(key(maude, Action.PHONE_RETURN))
    maude.wait_for_notice("line_taken_up")
    maude.press("Z")
    maude.wait_for_notice("undone_phone_return")
    assert maude.sees.calls[0].returns == 0
    maude.press(key(maude, Action.PHONE_DONE), "1")
    maude.wait_for_notice("call_ended")
    maude.press("Z")
    maude.wait_for_notice("undone_phone_done")
    assert maude.sentence == "Fin de l’appel P001 annulée; il se poursuit."
    assert ([each.label for each in maude.sees.calls], maude.held) == (["P001"], "A001")
