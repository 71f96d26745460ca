"""A ticket left at a desk where nobody is signed in stands on every panel, with keys to see to it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desk.service_desk import ServiceDesk
from desk.tickets import Outcome, State
from staffpanel.actions import Action, Drawer, Stage
from staffpanel.giving_way import essence
from staffpanel.inputs import PutOff
from staffpanel.properties import PromptKind
from staffpanel.view_model import derive
from tests.staffpanel.conftest import SitDown
from tests.staffpanel.person import Branch, Person
from tests.staffpanel.test_view_model import NOW_MS, held, inputs, present, ticket

LEFT = held("A009", State.SERVING, desk="2")


@pytest.fixture
def maude(at_file: SitDown, branch: Branch) -> Person:
    """Maude is at desk 1; Luc serves A001 at desk 2 and is signed out there."""
    person = at_file(desk="1", staff="Maude")
    person.wait_for(Stage.NOBODY)
    branch.issue("loan", "computer")

    def leave(desk: ServiceDesk) -> None:
        desk.sign_in("2", "Luc")
        desk.call_next("2")
        desk.start("2")
        desk.sign_out("2")

    branch.do(leave)
    person.wait_until(lambda: [row.unattended_at for row in person.sees.unattended] == ["2"])
    person.wait_for(Stage.NEXT)
    return person


def first_entry(person: Person) -> str:
    return person.window.work_page.waiting.list.entries[0].spoken


def test_it_stands_over_those_who_wait_and_is_proposed(maude: Person) -> None:
    assert first_entry(maude).endswith("laissé au comptoir\u00a02")
    assert maude.labels == ["B001"], "nobody is counted who does not wait in line"
    prompt = maude.window.work_page.stage.prompt
    assert prompt.sentence == "A001 est resté au comptoir\u00a02\u00a0: voulez-vous vous en occuper?"
    assert prompt.see.isVisible()


def test_two_keys_call_it_here(maude: Person, branch: Branch) -> None:
    maude.press("V")
    assert maude.drawer == Drawer.UNATTENDED
    maude.press("1")
    maude.wait_for(Stage.CALLED)
    assert maude.held == "A001"
    assert maude.sees.unattended == ()
    maude.press("Z")
    maude.wait_until(lambda: [row.label for row in maude.sees.unattended] == ["A001"])


def test_two_keys_put_it_back_in_line(maude: Person) -> None:
    maude.press("V", "2")
    maude.wait_for_notice("unparked")
    assert maude.labels == ["A001", "B001"]


@pytest.mark.parametrize(("key", "outcome"), [("3", Outcome.SERVED), ("4", Outcome.LEFT)])
def test_two_keys_end_it_and_one_takes_that_back(
    maude: Person, branch: Branch, key: str, outcome: Outcome
) -> None:
    ended: list[Outcome | None] = []
    maude.press("V", key)
    maude.wait_for_notice("ended")
    assert maude.sentence == "La visite de A001 est notée comme terminée."
    assert maude.sees.unattended == ()
    branch.do(lambda desk: ended.append(desk.view().actions["1"].ticket.outcome))
    assert ended == [outcome]
    maude.press("Z")
    maude.wait_until(lambda: [row.label for row in maude.sees.unattended] == ["A001"])


def test_it_is_in_the_list_of_those_set_aside_too_also_when_the_proposal_was_put_off(maude: Person) -> None:
    maude.press("5")
    maude.wait_until(lambda: maude.sees.prompt is None)
    maude.press(maude.key_of(Action.SEE_PARKED), "Return")
    assert maude.drawer == Drawer.UNATTENDED
    maude.press("1")
    maude.wait_for(Stage.CALLED)


def test_it_is_in_the_list_to_call_another_one(maude: Person) -> None:
    maude.press(maude.key_of(Action.CALL_ANOTHER))
    maude.type("a001")
    maude.press("Return", "4")
    maude.wait_for(Stage.CALLED)
    assert maude.held == "A001"


def test_whoever_signs_in_there_has_it_and_the_others_are_told_no_more(
    maude: Person, at_file: SitDown, branch: Branch
) -> None:
    maude.press("V")
    luc = at_file(desk="2", staff="Luc")
    luc.wait_for(Stage.SERVING)
    assert luc.held == "A001"
    maude.wait_until(lambda: maude.sees.unattended == () and maude.drawer == "")


def test_the_page_to_choose_a_desk_tells_of_it(maude: Person, at_file: SitDown) -> None:
    luc = at_file()
    luc.wait_until(lambda: luc.sees.desks[1].unattended == "A001")
    assert luc.window.choose_page.desks.entries[1].detail == "libre · A001 s’y trouve"


def test_two_who_see_to_it_at_once_one_does_and_the_other_reads_who(
    maude: Person, at_file: SitDown, branch: Branch
) -> None:
    luc = at_file(desk="3", staff="Luc")
    for person in (maude, luc):
        person.wait_until(lambda person=person: bool(person.sees.unattended))  # type: ignore[misc]
        person.window.session.perform(Action.SEE_UNATTENDED)
        assert person.drawer == Drawer.UNATTENDED
    for person in (maude, luc):
        person.window.session.choose("here")
    for person in (maude, luc):
        person.wait_until(person.is_free)
    late, first = (luc, "1") if maude.held else (maude, "3")
    late.wait_for_notice("already_at_desk")
    assert late.sentence == f"A001 vient d’être appelé au comptoir\u00a0{first}."


def test_a_desk_that_is_busy_or_paused_may_not_call_it_but_put_it_back() -> None:
    for known in (
        inputs(LEFT, held("A011", State.SERVING)),
        inputs(LEFT, presences=present("1", paused=("1",))),
    ):
        view = derive(replace(known, drawer=Drawer.UNATTENDED, drawer_label="A009")).drawer
        assert view is not None
        assert [each.code for each in view.choices] == ["back", "served", "left"]


def test_somebody_who_is_greeted_comes_first_then_the_one_who_was_left() -> None:
    called = inputs(LEFT, held("A011", State.CALLED))
    serving = inputs(LEFT, held("A011", State.SERVING), ticket("B001", 10, state=State.PARKED, remind_ms=1))
    kinds = [shown.prompt.kind for shown in map(derive, (called, serving)) if shown.prompt is not None]
    assert kinds == [PromptKind.GREET, PromptKind.UNATTENDED]


def test_a_page_finds_its_room_anew_when_who_was_left_is_seen_to_without_a_word() -> None:
    """Put off, no prompt tells of it; the list over those who wait comes and goes with it all the same."""
    known = replace(inputs(LEFT), put_off=(PutOff(LEFT.id, NOW_MS + 1),))
    shown = derive(known)
    assert (shown.prompt, shown.rows, len(shown.unattended)) == (None, (), 1)
    assert essence(shown) != essence(replace(shown, unattended=()))


def test_where_who_waits_is_one_line_it_is_told_with_its_desk_and_those_who_wait_with_their_minutes(
    maude: Person, branch: Branch
) -> None:
    maude.window.resize(360, 420)
    line = maude.window.work_page.waiting._few
    maude.wait_until(line.isVisible)
    assert line.text() == "A001 au comptoir\u00a02 · B001 1\u00a0min"
    assert line.width() >= line.sizeHint().width()
    branch.issue("loan")

    def leave_another(desk: ServiceDesk) -> None:
        desk.sign_in("3", "Luc")
        desk.call_next("3")
        desk.sign_out("3")

    branch.do(leave_another)
    maude.wait_until(lambda: len(maude.sees.unattended) == 2)
    assert line.text().startswith("A001 au comptoir\u00a02 · A002 ")
    assert line.width() >= line.sizeHint().width()
    assert maude.window.width() == 360
