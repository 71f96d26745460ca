"""What belongs together in an open list stands together, also while there is nothing to choose."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from staffpanel.actions import Drawer
from staffpanel.drawer_card import DrawerCard
from staffpanel.properties import Choice, DrawerView
from staffpanel.words import PanelWords
from tests.staffpanel.person import local
from ui.service_words import DEFAULT_SERVICE_WORDS
from ui.tokens import LIGHT

TALL_PX = 560


def test_while_nobody_is_away_the_field_stands_right_under_its_title(qtbot: QtBot) -> None:
    card = DrawerCard(LIGHT, PanelWords("fr", DEFAULT_SERVICE_WORDS, local))
    qtbot.addWidget(card)
    card.resize(480, TALL_PX)
    card.show_drawer(DrawerView(Drawer.RETURNS, "", (), has_field=True))
    card.show()
    QApplication.processEvents()
    assert card.list.isHidden()
    assert card.field.geometry().bottom() < TALL_PX / 2


def test_with_nothing_typed_enter_takes_the_one_that_is_marked(qtbot: QtBot) -> None:
    card = DrawerCard(LIGHT, PanelWords("fr", DEFAULT_SERVICE_WORDS, local))
    qtbot.addWidget(card)
    choices = (Choice("B002"), Choice("A001"))
    card.show_drawer(DrawerView(Drawer.RETURNS, "", choices, has_field=True))
    card.show()
    card.activateWindow()
    qtbot.waitUntil(card.isActiveWindow)
    chosen: list[str] = []
    card.chosen.connect(chosen.append)
    card.field.setFocus()
    QTest.keyClick(card.field, Qt.Key.Key_Return)
    QTest.keyClicks(card.field, "a1")
    QTest.keyClick(card.field, Qt.Key.Key_Return)
    assert chosen == ["B002", "a1"]
