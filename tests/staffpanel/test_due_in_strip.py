"""What is due cannot be missed in the strip either, and its keys work there."""

from __future__ import annotations

import pytest

from staffpanel.actions import Action, Stage
from staffpanel.size import ForgetfulMemory, PanelSize, Remembered
from tests.staffpanel.conftest import SitDown
from tests.staffpanel.person import Branch, Person
from tests.staffpanel.test_sizes import written


@pytest.fixture
def maude(at_file: SitDown, branch: Branch) -> Person:
    branch.issue("computer")
    person = at_file(desk="1", staff="Maude", memory=ForgetfulMemory(Remembered(PanelSize.STRIP)))
    person.wait_for(Stage.NEXT)
    return person


def test_a_caller_on_hold_is_remembered_in_the_strip(maude: Person, branch: Branch) -> None:
    maude.press(maude.window.footer.phone.key_cap)
    maude.wait_until(lambda: len(maude.sees.calls) == 1)
    assert "Ne quittez pas" in maude.window.strip.news.sentence
    branch.clock.advance(30)
    maude.look_at_clock()
    assert "0:30" in written(maude.window.strip)
    maude.press("Escape")
    branch.clock.advance(30)
    maude.look_at_clock()
    assert "je ne vous oublie pas" in maude.window.strip.news.sentence
    assert maude.window.strip.news.isVisible()
    assert not maude.window.work_page.isVisible()
    maude.press(maude.window.work_page.calls.button(Action.PHONE_RETURN).key_cap)
    maude.wait_for_notice("line_taken_up")
    assert maude.sees.calls[0].returns == 1


def test_the_end_of_a_time_box_is_said_in_the_strip_and_put_off_there(maude: Person, branch: Branch) -> None:
    maude.press("Return")
    maude.wait_for(Stage.CALLED)
    maude.press("Return")
    maude.wait_for(Stage.SERVING)
    branch.issue("loan")
    branch.clock.advance(10 * 60)
    maude.look_at_clock()
    maude.wait_until(lambda: maude.sees.prompt is not None)
    assert "temps prévu" in maude.window.strip.news.sentence
    maude.press("5")
    assert maude.window.strip.news.sentence == ""


def test_the_last_action_is_taken_back_in_the_strip(maude: Person) -> None:
    maude.press("Return")
    maude.wait_for(Stage.CALLED)
    maude.press("Z")
    maude.wait_for_notice("undone_call")
    assert maude.sees.stage is Stage.NEXT


def test_who_waits_for_a_colleague_is_no_empty_line(maude: Person, branch: Branch) -> None:
    branch.do(lambda desk: desk.sign_in("2", "Luc"))
    branch.do(lambda desk: desk.call_next("1"))
    branch.do(lambda desk: desk.transfer("1", None, to_desk="2"))
    maude.wait_until(lambda: [row.is_for_others for row in maude.sees.rows] == [True])
    assert "Billets pour un autre comptoir" in written(maude.window.strip)
