"""Where a next step comes out: asked only where several printers could take it."""

from __future__ import annotations

from functools import partial

import pytest

from desk.printer import PrinterCause, PrinterReport
from desk.service_desk import ServiceDesk
from desk.tickets import Outcome
from staffpanel.actions import Drawer, Stage
from tests.staffpanel.conftest import SitDown
from tests.staffpanel.person import Branch, Person
from tests.staffpanel.test_visit import begin_visit, key_of_choice
from ui.referral_words import ReferralWords

JOBS = ReferralWords("job_centre", "Centre d’emploi", "Recherche d’emploi", "", "", "")


@pytest.fixture
def maude(at_file: SitDown, branch: Branch) -> Person:
    branch.referrals = (JOBS.code,)
    person = at_file(has_step_slips=True, referrals=(JOBS,))
    person.sign_in("1", "Maude")
    person.wait_for(Stage.NOBODY)
    return person


def printers(branch: Branch, *places: str) -> None:
    for place in places:
        report = PrinterReport(place, PrinterCause.READY, branch.clock.now_ms(), ())
        branch.do(partial(ServiceDesk.report_printer, report=report))


def wanted(branch: Branch) -> list[tuple[str, str]]:
    opened = branch.open_desk()
    slips = [(each.place, each.next_step) for each in opened.desk.view().step_slips]
    opened.store.close()
    return slips


def choose(person: Person, code: str) -> None:
    person.press(key_of_choice(person, code))


def test_of_two_printers_one_is_chosen_and_prints_the_next_step(maude: Person, branch: Branch) -> None:
    printers(branch, "kiosk", "office")
    branch.issue("loan")
    begin_visit(maude, "A001")
    maude.press("Return")
    choose(maude, Outcome.ON_HOLD_PLACED)
    maude.wait_until(lambda: maude.drawer == Drawer.STEP_PRINTERS)
    assert wanted(branch) == []
    choose(maude, "office")
    maude.wait_for(Stage.NOBODY)
    assert wanted(branch) == [("office", "await_notice")]


def test_the_printer_is_asked_after_whom_somebody_is_referred_to(maude: Person, branch: Branch) -> None:
    printers(branch, "kiosk", "office")
    branch.issue("loan")
    begin_visit(maude, "A001")
    maude.press("Return")
    choose(maude, Outcome.REFERRED)
    maude.wait_until(lambda: maude.drawer == Drawer.NEXT_STEPS)
    choose(maude, JOBS.code)
    maude.wait_until(lambda: maude.drawer == Drawer.STEP_PRINTERS)
    maude.press("Escape")
    maude.wait_until(lambda: maude.drawer == Drawer.OUTCOMES)
    choose(maude, Outcome.REFERRED)
    choose(maude, JOBS.code)
    choose(maude, "kiosk")
    maude.wait_for(Stage.NOBODY)
    assert wanted(branch) == [("kiosk", JOBS.code)]


@pytest.mark.parametrize(
    ("places", "outcome"),
    [(("kiosk",), Outcome.ON_HOLD_PLACED), (("kiosk", "office"), Outcome.SERVED)],
    ids=["one printer", "no next step"],
)
def test_nothing_is_asked_where_nothing_is_to_be_chosen(
    maude: Person, branch: Branch, places: tuple[str, ...], outcome: Outcome
) -> None:
    printers(branch, *places)
    branch.issue("loan")
    begin_visit(maude, "A001")
    maude.press("Return")
    choose(maude, outcome)
    maude.wait_for(Stage.NOBODY)


def test_the_printer_of_the_desk_comes_first_so_that_one_key_takes_it(
    at_file: SitDown, branch: Branch
) -> None:
    maude = at_file(has_step_slips=True, own_printers={"1": "Comptoir 1", "2": "Comptoir 2"})
    maude.sign_in("1", "Maude")
    maude.wait_for(Stage.NOBODY)
    printers(branch, "kiosk", "Comptoir 2", "Comptoir 1")
    branch.issue("loan")
    begin_visit(maude, "A001")
    maude.press("Return")
    choose(maude, Outcome.ON_HOLD_PLACED)
    maude.wait_until(lambda: maude.drawer == Drawer.STEP_PRINTERS)
    maude.press("Return")
    maude.wait_for(Stage.NOBODY)
    assert wanted(branch) == [("Comptoir 1", "await_notice")]
