"""Two panels on one database never disagree, and each explains what the other did."""

from __future__ import annotations

from functools import partial

import pytest

from desk.service_desk import ServiceDesk
from desk.tickets import Outcome, StaffReason
from staffpanel import errands
from staffpanel.actions import Action, Stage
from staffpanel.notices import News, Notice, refused
from tests.memory_store import MemoryQueue
from tests.staffpanel.conftest import SitDown
from tests.staffpanel.person import Branch, Person


@pytest.fixture
def maude(at_file: SitDown) -> Person:
    person = at_file()
    person.sign_in("1", "Maude")
    person.wait_for(Stage.NOBODY)
    return person


@pytest.fixture
def luc(maude: Person, at_file: SitDown) -> Person:
    person = at_file(language="en")
    person.sign_in("2", "Luc")
    person.wait_for(Stage.NOBODY)
    return person


def wait_for_line(person: Person, *labels: str) -> None:
    person.wait_until(lambda: person.labels == list(labels))


def test_the_second_to_choose_a_desk_gets_a_kind_sentence(maude: Person, at_file: SitDown) -> None:
    luc = at_file()
    luc.wait_until(lambda: luc.sees.desks[0].staff == "Maude")
    luc.sign_in("1", "Luc")
    luc.wait_for_notice("desk_taken_by")
    assert luc.sentence == "Maude est déjà au comptoir\u00a01; voulez-vous en choisir un autre?"
    assert luc.sees.stage is Stage.CHOOSE_DESK
    luc.window.choose_page.desks.setFocus()
    luc.press("2", "Return")
    luc.wait_for(Stage.NOBODY)


def test_both_show_the_same_line_and_never_call_the_same_ticket(
    maude: Person, luc: Person, branch: Branch
) -> None:
    branch.issue("computer", "loan", "loan", "other")
    wait_for_line(maude, "B001", "A001", "A002", "B002")
    wait_for_line(luc, "B001", "A001", "A002", "B002")
    # Both press at the same moment: neither waits for the other.
    maude.window.session.perform(Action.CALL_NEXT)
    luc.window.session.perform(Action.CALL_NEXT)
    for person in (maude, luc):
        person.wait_for(Stage.CALLED)
    assert {maude.held, luc.held} == {"B001", "A001"}
    wait_for_line(maude, "A002", "B002")
    wait_for_line(luc, "A002", "B002")


def test_who_was_expected_next_but_left_the_line_is_named(maude: Person, luc: Person, branch: Branch) -> None:
    branch.issue("loan", "loan")
    luc.wait_until(lambda: luc.labels == ["A001", "A002"])
    maude.wait_until(lambda: maude.labels == ["A001", "A002"])
    maude.window.session.perform(Action.CALL_NEXT)
    luc.window.session.perform(Action.CALL_NEXT)
    maude.wait_for(Stage.CALLED)
    luc.wait_for(Stage.CALLED)
    late = luc if luc.held == "A002" else maude
    assert late.notice == "called_after"
    assert late.sentence in {
        "A001 vient d’être appelé au comptoir\u00a02\u00a0: A002 est appelé ici.",
        "A001 was just called by desk 1: A002 is called here.",
    }


def test_two_who_press_at_once_for_the_only_one_both_read_where_it_went(
    maude: Person, luc: Person, branch: Branch
) -> None:
    branch.issue("loan")
    for person in (maude, luc):
        person.wait_until(lambda person=person: person.labels == ["A001"])  # type: ignore[misc]
    for person in (maude, luc):
        person.window.session.perform(Action.CALL_NEXT)
    for person in (maude, luc):
        person.wait_until(person.is_free)
    late = luc if maude.held else maude
    late.wait_for_notice("already_at_desk")
    assert late.sentence in {
        "A001 vient d’être appelé au comptoir\u00a02.",
        "A001 was just called by desk 1.",
    }


def test_who_was_faster_just_now_is_not_told_for_ever(maude: Person, luc: Person, branch: Branch) -> None:
    branch.issue("loan")
    for person in (maude, luc):
        person.wait_until(lambda person=person: person.labels == ["A001"])  # type: ignore[misc]
    for person in (maude, luc):
        person.window.session.perform(Action.CALL_NEXT)
    for person in (maude, luc):
        person.wait_until(person.is_free)
    late = luc if maude.held else maude
    late.wait_for_notice("already_at_desk")
    assert late.let_news_pass()
    assert late.notice == ""


def test_who_presses_a_moment_after_the_only_one_left_the_page_reads_where_it_went(
    maude: Person, luc: Person, branch: Branch
) -> None:
    branch.issue("loan")
    for person in (maude, luc):
        person.wait_until(lambda person=person: person.labels == ["A001"])  # type: ignore[misc]
    luc.window.session.perform(Action.CALL_NEXT)
    maude.wait_for(Stage.NOBODY)
    maude.come_forward()
    maude.press("Return")
    assert maude.sentence == "A001 vient d’être appelé au comptoir\u00a02."
    maude.press("Escape")
    branch.clock.advance(3)
    maude.press("Return")
    assert maude.notice == ""


def test_who_was_faster_is_told_also_when_that_visit_is_over(
    maude: Person, luc: Person, branch: Branch
) -> None:
    branch.issue("loan")
    told: list[Notice | None] = []

    def lose(desk: ServiceDesk) -> None:
        desk.call_next("2")
        desk.finish("2", Outcome.SERVED)
        errand = errands.call_next("1", "A001")
        told.append(errand.told(errand.use_case(desk)))

    branch.do(lose)
    assert told == [refused(News.ALREADY_AT_DESK, label="A001", desk="2")]


def test_a_line_that_is_empty_for_another_reason_is_told_to_be_so(maude: Person, branch: Branch) -> None:
    branch.issue("loan")

    def come_late(desk: ServiceDesk) -> None:
        desk.cancel("id-1")
        errand = errands.call_next("1", "A001")
        assert errand.told(errand.use_case(desk)) == Notice(News.NOBODY_WAITS)

    branch.do(come_late)


def test_a_ticket_called_elsewhere_meanwhile_is_explained(maude: Person, luc: Person, branch: Branch) -> None:
    branch.issue("loan", "computer")
    luc.wait_until(lambda: luc.labels == ["A001", "B001"])
    luc.press(luc.key_of(Action.CALL_ANOTHER), "Down", "Return")
    call = partial(ServiceDesk.call, desk="1", label="B001", reason=StaffReason.ERROR)
    branch.do(call)
    luc.press("4")
    luc.wait_for_notice("already_at_desk")
    assert luc.sentence == "B001 was just called by desk 1."
    assert luc.drawer == ""


def test_a_changed_number_of_people_is_told_in_one_sentence(
    maude: Person, at_file: SitDown, branch: Branch
) -> None:
    branch.issue("computer", "loan")
    maude.wait_until(lambda: maude.labels == ["A001", "B001"])
    branch.do(partial(ServiceDesk.sign_in, desk="3", staff="Luc"))
    maude.wait_for_notice("now_several")
    assert maude.labels == ["B001", "A001"]
    begun, order = maude.sentence.split("\u00a0: ")
    assert begun == "Deux personnes sont maintenant au comptoir"
    assert order == "les demandes passent dans l’ordre d’arrivée."
    branch.do(partial(ServiceDesk.pause, desk="3"))
    maude.wait_for_notice("now_alone")
    assert maude.labels == ["A001", "B001"]


def test_a_desk_signed_out_from_elsewhere_goes_back_to_the_first_page(maude: Person, branch: Branch) -> None:
    branch.do(partial(ServiceDesk.sign_out, desk="1"))
    maude.wait_for(Stage.CHOOSE_DESK)
    assert maude.notice == "signed_out_elsewhere"


def test_a_desk_taken_over_by_somebody_else_says_who(maude: Person, branch: Branch) -> None:
    def take_over(desk: ServiceDesk) -> None:
        desk.sign_out("1")
        desk.sign_in("1", "Luc")

    branch.do(take_over)
    maude.wait_for(Stage.CHOOSE_DESK)
    maude.wait_until(lambda: maude.sees.desks[0].staff == "Luc")
    assert maude.notice in {"desk_taken_over", "signed_out_elsewhere"}


def test_a_visit_moved_by_another_program_is_followed(maude: Person, branch: Branch) -> None:
    branch.issue("loan")
    maude.wait_for(Stage.NEXT)
    branch.do(partial(ServiceDesk.call_next, desk="1"))
    maude.wait_for(Stage.CALLED)
    maude.press(maude.key_of(Action.FINISH))
    branch.do(partial(ServiceDesk.park, desk="1"))
    maude.wait_for(Stage.NOBODY)
    assert maude.drawer == ""


def test_a_panel_that_is_told_desk_and_alias_signs_in_by_itself(at_file: SitDown) -> None:
    person = at_file(desk="4", staff="Ève")
    person.wait_for(Stage.NOBODY)
    assert (person.sees.desk, person.sees.staff) == ("4", "Ève")


def test_who_closes_the_window_while_a_call_is_under_way_stays_with_the_patron(
    at_memory: SitDown, kept: MemoryQueue
) -> None:
    luc = at_memory(desk="2", staff="Luc")
    luc.wait_for(Stage.NOBODY)
    kept.desk().issue("0193a000-0000-7000-8000-000000000001", "loan", "fr")
    luc.wait_for(Stage.NEXT)
    with kept.lock:
        luc.press("Return")
        luc.window.close()
    luc.worker.close()
    queue = kept.desk().view()
    held = queue.at_desk("2")
    assert held is not None and held.label == "A001"
    assert list(queue.presences) == ["2"]


def test_nobody_signs_out_from_under_a_patron_that_a_second_window_called(
    at_memory: SitDown, kept: MemoryQueue
) -> None:
    luc = at_memory(desk="2", staff="Luc")
    luc.wait_for(Stage.NOBODY)
    with kept.lock:
        desk = kept.desk()
        desk.issue("0193a000-0000-7000-8000-000000000001", "loan", "fr")
        assert desk.call_next("2") is not None
        luc.press("Q")
    luc.wait_for_notice("already_here")
    assert (luc.held, list(kept.desk().view().presences)) == ("A001", ["2"])
