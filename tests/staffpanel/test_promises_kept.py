"""Promised calls where the library keeps them: from the end of a visit to the form, and told when due."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desk.promised_calls import WhatToKeep
from desk.tickets import Outcome
from staffpanel.actions import Action, Stage
from staffpanel.promise_room import PromiseRoom
from staffpanel.properties import PromptKind
from tests.staffpanel.conftest import SitDown
from tests.staffpanel.person import Branch, Person
from tests.staffpanel.test_morning import kept as kept_of
from tests.staffpanel.test_phone_calls import hold, key
from tests.staffpanel.test_promised_calls import opened
from tests.staffpanel.test_visit import begin_visit, key_of_choice, prompt_kind
from ui.promise_worker import PromiseWorker


@pytest.fixture
def worker(tmp_path: Path, branch: Branch) -> Iterator[PromiseWorker]:
    with closing(PromiseWorker(partial(opened, tmp_path, branch.clock))) as worker:
        yield worker


@pytest.fixture(params=["fr", "en"])
def maude(worker: PromiseWorker, at_file: SitDown, request: pytest.FixtureRequest) -> Person:
    person = at_file(desk="1", staff="Maude", language=request.param, promises=worker)
    person.wait_for(Stage.NOBODY)
    return person


def room(person: Person) -> PromiseRoom:
    assert person.window.promises is not None
    return person.window.promises


def promise(folder: Path, branch: Branch, call_id: str, in_s: int) -> None:
    with opened(folder, branch.clock) as calls:
        calls.add(call_id, WhatToKeep("Mme T.", "418 555-0199"), branch.clock.now_ms() + in_s * 1000)


def wait_for_form(person: Person, label: str) -> None:
    window = room(person).window
    person.wait_until(lambda: window.isVisible() and window.form.who.hasFocus())
    assert label in window.form.heading.text()


def test_a_visit_that_ends_with_a_promise_leads_to_the_form_and_back(
    maude: Person, branch: Branch, tmp_path: Path
) -> None:
    branch.issue("computer")
    begin_visit(maude, "B001")
    maude.press("Return")
    maude.press(key_of_choice(maude, Outcome.CALL_PROMISED))
    wait_for_form(maude, "B001")
    assert maude.notice == "promise_to_keep"
    assert "F7" in maude.sentence and "B001" in maude.sentence
    assert maude.sees.stage is Stage.NOBODY
    assert kept_of(branch, "B001")["outcome"] == Outcome.CALL_PROMISED
    maude.type("Ali")
    maude.press("Tab")
    maude.type("418 555-0142")
    maude.press("Return")
    maude.wait_until(lambda: not room(maude).window.isVisible())
    with opened(tmp_path, branch.clock) as calls:
        assert [each.who for each in calls.all()] == ["Ali"]
    maude.wait_for_notice("promise_kept")
    assert maude.sentence in {
        "Rappel promis pour 11\u00a0h\u00a005.",
        "A call is promised for 11:05\u00a0a.m.",
    }
    maude.come_forward()
    maude.press("Escape")
    assert maude.notice == ""


def test_after_the_third_return_two_keys_end_the_call_and_open_the_form(
    maude: Person, branch: Branch
) -> None:
    hold(maude)
    for returns in range(1, 4):
        branch.clock.advance(60)
        maude.look_at_clock()
        maude.press(key(maude, Action.PHONE_RETURN))
        maude.wait_for_notice("offer_call_back" if returns == 3 else "line_taken_up")
    maude.press(key(maude, Action.PHONE_DONE), "Return")
    wait_for_form(maude, "P001")
    assert kept_of(branch, "P001")["outcome"] == Outcome.CALL_PROMISED


def test_a_call_that_is_promised_for_another_day_is_told_with_its_day(maude: Person, branch: Branch) -> None:
    hold(maude)
    maude.press(key(maude, Action.PHONE_DONE))
    maude.press(key_of_choice(maude, Outcome.CALL_PROMISED))
    wait_for_form(maude, "P001")
    maude.type("Ali")
    maude.press("Tab")
    maude.type("418 555-0142")
    maude.press("F3", "Return")
    maude.wait_for_notice("promise_kept")
    assert maude.sentence in {
        "Rappel promis pour dimanche 22\u00a0novembre, à\u00a010\u00a0h.",
        "A call is promised for Sunday, November\u00a022, at\u00a010:00\u00a0a.m.",
    }
    assert "Ali" not in maude.sentence


def test_what_is_due_is_counted_on_the_button_and_told_while_nobody_is_there(
    maude: Person, branch: Branch, tmp_path: Path
) -> None:
    promise(tmp_path, branch, "a", in_s=60)
    promise(tmp_path, branch, "b", in_s=3600)
    maude.press("F7")
    window = room(maude).window
    maude.wait_until(lambda: window.calls.count() == 2)
    maude.press("Escape")
    maude.wait_until(lambda: not window.isVisible())
    maude.come_forward()
    button = room(maude).button
    assert (button.isVisible(), button.key_cap, prompt_kind(maude)) == (True, "F7", None)
    assert button.accessibleName() in {"Appels promis", "Promised calls"}
    branch.clock.advance(60)
    maude.look_at_clock()
    prompt = maude.window.work_page.stage.prompt
    assert prompt.isVisible() and "F7" in prompt.sentence and "1" in prompt.sentence
    assert button.accessibleName() in {"Rappel à faire\u00a0: 1", "Call due: 1"}
    assert button.text() in {"1", button.accessibleName()}
    branch.issue("loan")
    maude.wait_for(Stage.NEXT)
    maude.look_at_clock()
    assert prompt_kind(maude) is None, "nobody on site waits for a call"
    assert "1" in button.text()
    begin_visit(maude, "A001")
    assert prompt_kind(maude) is None, "no visit is disturbed"
    maude.press("Return", "Return")
    maude.wait_for(Stage.NOBODY)
    maude.wait_until(lambda: prompt_kind(maude) is PromptKind.PROMISED)
    maude.press("5")
    maude.wait_until(lambda: prompt_kind(maude) is None)
    branch.clock.advance(300)
    maude.look_at_clock()
    assert prompt_kind(maude) is PromptKind.PROMISED
    maude.press("F7")
    maude.wait_until(lambda: window.isVisible() and window.calls.count() == 2)
    maude.press("F5")
    maude.wait_until(lambda: maude.sees.promised_due == 0)
    assert prompt_kind(maude) is None


def test_who_is_not_signed_in_sees_no_promised_call(maude: Person, branch: Branch, tmp_path: Path) -> None:
    promise(tmp_path, branch, "a", in_s=60)
    maude.press("Q")
    maude.wait_for(Stage.CHOOSE_DESK)
    maude.press("F7")
    assert not room(maude).window.isVisible()
    assert not room(maude).button.isVisible()


def test_the_calls_are_put_away_when_somebody_is_signed_out_from_elsewhere(
    maude: Person, branch: Branch, tmp_path: Path
) -> None:
    promise(tmp_path, branch, "a", in_s=60)
    maude.press("F7")
    maude.wait_until(lambda: room(maude).window.calls.count() == 1)
    branch.do(lambda desk: desk.sign_out("1"))
    maude.wait_until(lambda: not room(maude).window.isVisible())
    assert room(maude).window.calls.count() == 0


def test_a_library_that_keeps_none_has_neither_button_nor_key(at_file: SitDown, branch: Branch) -> None:
    luc = at_file(desk="2", staff="Luc")
    luc.wait_for(Stage.NOBODY)
    assert luc.window.promises is None
    branch.issue("computer")
    begin_visit(luc, "B001")
    luc.press("Return")
    luc.press(key_of_choice(luc, Outcome.CALL_PROMISED))
    luc.wait_for_notice("promise_on_paper")
    assert luc.sentence.endswith("quand.")
    luc.press("F7")
    assert QApplication.activeWindow() is luc.window
