"""Why this ticket is next stays in sight beside news, and has its place back where there is none for both."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from desk.desk_action import Deed
from staffpanel.notices import News, Notice, undone
from staffpanel.plain_label import PlainLabel
from tests.staffpanel.conftest import SitDown
from tests.staffpanel.moments import LINE, TWO, known, moments
from tests.staffpanel.person import Branch, Person
from tests.staffpanel.still_panel import StillPanel
from ui.fonts import load_fonts
from ui.tokens import LIGHT

ARRIVED_FIRST = {"fr": "B004 est arrivé avant les autres", "en": "B004 arrived first"}
PASSES_BEFORE = {"fr": "A012 passe avant B004", "en": "A012 goes before B004"}
NEWS = (
    Notice(News.NOW_SEVERAL, number=2),
    Notice(undone(Deed.CALL), label="B004"),
    Notice(News.MISSED, label="A011", number=15),
)


@pytest.fixture
def maude(at_file: SitDown) -> Person:
    person = at_file(desk="1", staff="Maude")
    person.wait_until(lambda: person.sees.staff == "Maude" and person.is_free())
    return person


def read_on(panel: StillPanel) -> list[str]:
    page = panel.window.work_page
    return [each.text() for each in page.findChildren(PlainLabel) if each.isVisible()]


def gives_the_reason(panel: StillPanel, language: str) -> bool:
    return any(each.startswith(ARRIVED_FIRST[language]) for each in read_on(panel))


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("size", [(640, 800), (640, 680), (400, 680), (960, 540), (1024, 720)])
def test_news_and_the_reason_are_read_together(qtbot: QtBot, language: str, size: tuple[int, int]) -> None:
    load_fonts()
    panel = StillPanel(language, LIGHT, "full", is_drawn=False)
    panel.window.resize(*size)
    for notice in NEWS:
        panel.show(known(*LINE, presences=TWO, notice=notice))
        assert panel.window.work_page.notice_bar.isVisible()
        assert gives_the_reason(panel, language), notice
        assert panel.window.page_overflow_px == 0
    panel.close()


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("size", [(640, 800), (640, 680), (400, 680), (960, 540), (1024, 720)])
@pytest.mark.parametrize("moment", ["aside-due", "left-at-desk"])
def test_a_prompt_and_the_reason_are_read_together(
    qtbot: QtBot, language: str, size: tuple[int, int], moment: str
) -> None:
    load_fonts()
    panel = StillPanel(language, LIGHT, "full", is_drawn=False)
    panel.window.resize(*size)
    panel.show(dict(moments())[moment])
    assert panel.window.work_page.stage.prompt.isVisible()
    assert any(each.startswith(PASSES_BEFORE[language]) for each in read_on(panel))
    assert panel.window.page_overflow_px == 0
    panel.close()


def test_where_there_is_room_for_one_alone_the_reason_is_back_after_the_news(qtbot: QtBot) -> None:
    load_fonts()
    panel = StillPanel("fr", LIGHT, "smallest", is_drawn=False)
    told = known(*LINE, presences=TWO, notice=NEWS[0])
    panel.show(told)
    assert panel.window.work_page.notice_bar.isVisible()
    assert not gives_the_reason(panel, "fr")
    panel.show(replace(told, notice=None))
    assert gives_the_reason(panel, "fr")
    panel.close()


def pass_by(person: Person) -> None:
    """Let as much time go by as news is shown that asks for nothing."""
    passing = person.window.session._knowledge._passing
    if passing.isActive():
        passing.timeout.emit()


def test_that_a_colleague_came_gives_its_place_back_by_itself(at_file: SitDown, branch: Branch) -> None:
    maude = at_file(desk="1", staff="Maude")
    maude.wait_until(lambda: maude.sees.staff == "Maude")
    at_file(desk="2", staff="Luc")
    maude.wait_for_notice(News.NOW_SEVERAL)
    pass_by(maude)
    assert (maude.notice, maude.sentence) == ("", "")


def test_what_was_undone_is_not_told_for_ever(maude: Person, branch: Branch) -> None:
    branch.issue("loan")
    maude.wait_until(lambda: maude.labels == ["A001"])
    maude.press("Return")
    maude.wait_until(lambda: maude.held == "A001" and maude.is_free())
    maude.press("Z")
    maude.wait_for_notice(undone(Deed.CALL))
    pass_by(maude)
    assert (maude.notice, maude.sentence) == ("", "")


def test_what_asks_for_something_and_words_to_say_stay(maude: Person, branch: Branch) -> None:
    maude.press("H")
    maude.wait_for_notice(News.ON_HOLD)
    pass_by(maude)
    assert maude.notice == News.ON_HOLD
    branch.issue("loan")
    maude.wait_until(lambda: maude.labels[:1] == ["A001"])
    maude.press("Return")
    maude.wait_until(lambda: maude.held == "A001" and maude.is_free())
    maude.press("Q")
    maude.wait_for_notice(News.FINISH_FIRST)
    pass_by(maude)
    assert maude.notice == News.FINISH_FIRST
