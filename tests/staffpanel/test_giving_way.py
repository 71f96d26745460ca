"""Where a window is small its page gives way, step by step, so that nothing has to be scrolled for."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk.errors import StoreTrouble, StoreUnavailable
from staffpanel import look
from staffpanel.entry import Entry
from staffpanel.entry_list import EntryList
from staffpanel.notices import refused
from staffpanel.prompt_bar import PromptBar
from staffpanel.properties import Prompt, PromptKind
from staffpanel.window import PanelWindow
from tests.staffpanel.moments import moments
from tests.staffpanel.still_panel import StillPanel
from tests.staffpanel.test_view_model import NOW_MS
from tests.staffpanel.test_words import sentences_in, words_in
from ui.fonts import load_fonts
from ui.tokens import LIGHT

LONG = "Orientation vers une personne qui peut aider"


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("size", ["narrow", "low", "full"])
def test_the_fullest_moment_is_seen_without_scrolling(qtbot: QtBot, language: str, size: str) -> None:
    load_fonts()
    panel = StillPanel(language, LIGHT, size, is_drawn=False)
    for state, window in panel.states():
        if isinstance(window, PanelWindow):
            assert window.page_overflow_px == 0, state
    panel.close()


def test_who_waits_has_rows_again_once_there_is_room(qtbot: QtBot) -> None:
    load_fonts()
    panel = StillPanel("fr", LIGHT, "narrow", is_drawn=False)
    rows = panel.window.work_page.waiting.list
    has_rows = {state: rows.isVisible() for state, _window in panel.states()}
    assert not has_rows["call-due"]
    assert has_rows["next-undo"]
    assert has_rows["paused"]
    panel.close()


def test_a_choice_of_two_lines_keeps_off_the_lines_around_it(qtbot: QtBot) -> None:
    load_fonts()
    shown = EntryList(LIGHT, "choices", is_choice=True)
    qtbot.addWidget(shown)
    shown.set_entries((Entry("1", LONG, LONG, key="1"), Entry("2", "x", "x", key="2")))
    for width, height in ((700, look.CHOICE_HEIGHT), (300, look.TALL_CHOICE_HEIGHT)):
        shown.resize(width, 400)
        shown.show()
        QApplication.processEvents()
        assert shown.sizeHintForRow(0) == height
        assert shown.visualRect(shown.model().index(1, 0)).top() == height


def test_what_has_no_room_at_the_right_stands_under_every_choice_of_the_list(qtbot: QtBot) -> None:
    load_fonts()
    shown = EntryList(LIGHT, "choices", is_choice=True)
    qtbot.addWidget(shown)
    shown.set_entries(
        (
            Entry("1", "x", "Carte de bibliothèque", key="1", detail="laissé aux collègues"),
            Entry("2", "x", "Rendre", key="2", detail="offert ici"),
        )
    )
    shown.resize(300, 400)
    shown.show()
    QApplication.processEvents()
    assert {shown.sizeHintForRow(0), shown.sizeHintForRow(1)} == {look.TALL_CHOICE_HEIGHT}


@pytest.mark.parametrize("moment", ["aside-due", "printers"])
def test_who_waits_has_rows_again_as_soon_as_a_message_is_gone(qtbot: QtBot, moment: str) -> None:
    load_fonts()
    panel = StillPanel("fr", LIGHT, "full", is_drawn=False)
    panel.window.resize(640, 800)
    rows = panel.window.work_page.waiting.list
    usual = dict(moments())[moment]
    panel.show(usual)
    assert rows.isVisible()
    failed = refused(StoreUnavailable.code, detail=StoreTrouble.DISK_FULL)
    panel.show(replace(usual, trouble=StoreTrouble.DISK_FULL, lost_since_ms=NOW_MS, notice=failed))
    assert panel.window.work_page.notice_bar.isVisible()
    panel.show(usual)
    assert rows.isVisible()
    panel.close()


@pytest.mark.parametrize("width", [340, 700])
def test_a_prompt_without_words_to_say_has_its_button_beside_it(qtbot: QtBot, width: int) -> None:
    load_fonts()
    bar = PromptBar(LIGHT, words_in("fr"), sentences_in("fr").visits)
    qtbot.addWidget(bar)
    bar.resize(width, 60)
    bar.show_prompt(Prompt(PromptKind.ASIDE, "x", "B002", minutes=4, may_wait=True), is_free=True)
    bar.show()
    QApplication.processEvents()
    assert bar.later.isVisible()
    assert bar.heightForWidth(width) <= look.LOW_BUTTON_HEIGHT + 30
