"""People who are added with their role, and who take another alias while they are at work."""

from __future__ import annotations

from functools import partial

from desk.service_desk import ServiceDesk
from desk.staff_register import StaffRegister
from staffpanel.actions import Stage
from staffpanel.people_view import Step
from tests.staffpanel.conftest import SitDown
from tests.staffpanel.person import Branch, Person
from tests.staffpanel.test_people_page import choose, listed, maude, step_of, told, wait_for_step
from tests.staffpanel.test_sign_in import MAUDE, begin, staffed

__all__ = ["maude", "staffed"]


def test_a_manager_is_added_at_once_by_a_key_of_its_own(maude: Person, staffed: Branch) -> None:
    maude.press("F2")
    wait_for_step(maude, Step.ADD)
    maude.type("Rosalie")
    maude.press("Return")
    maude.type("8642")
    maude.press("Return")
    maude.type("8642")
    maude.press("F2")
    wait_for_step(maude, Step.LIST)
    assert told(maude) == "Rosalie peut maintenant prendre place."
    assert "Rosalie, gestionnaire" in listed(maude)
    assert not maude.window.people_page.as_manager.isVisible()


def test_a_manager_who_takes_another_alias_goes_on_at_the_page_and_at_the_desk(maude: Person) -> None:
    choose(maude, "Maude", "2")
    wait_for_step(maude, Step.RENAME)
    maude.type("Magali")
    maude.press("Return")
    wait_for_step(maude, Step.LIST)
    assert told(maude) == "Maude s’appelle maintenant Magali."
    maude.wait_until(lambda: maude.sees.staff == "Magali")
    assert step_of(maude) is Step.LIST
    choose(maude, "Luc", "4")
    wait_for_step(maude, Step.LIST)
    assert told(maude) == "L’accès de Luc est suspendu; vous pouvez le rétablir ici."


def test_who_is_renamed_at_work_goes_on_there_with_what_was_theirs(
    maude: Person, at_file: SitDown, staffed: Branch
) -> None:
    given: dict[str, frozenset[str]] = {}
    luc = at_file()
    begin(luc, "2", "Luc", "2580")
    luc.wait_for(Stage.NOBODY)
    staffed.do(partial(ServiceDesk.set_skills, desk="2", services=["loan", "return"]))
    staffed.issue("loan")
    maude.press("Escape")
    luc.wait_until(lambda: luc.sees.stage is Stage.NEXT)
    luc.come_forward()
    luc.press("Return")
    luc.wait_for(Stage.CALLED)
    staffed.manage(partial(StaffRegister.rename, by=MAUDE, alias="Luc", new_alias="Lucien"))
    luc.wait_until(lambda: luc.sees.staff == "Lucien")
    assert (luc.held, luc.notice) == ("A001", "")
    luc.press("Return")
    luc.wait_for(Stage.SERVING)
    assert luc.sees.present == 2
    staffed.do(lambda desk: given.update(desk.view().skills))
    assert given == {"2": frozenset({"loan", "return"})}
