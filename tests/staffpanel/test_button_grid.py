"""Buttons in rows: two over two rather than three and one, and the words of all in one size."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from staffpanel import look
from staffpanel.action_button import ActionButton
from staffpanel.button_grid import ButtonGrid
from tests.staffpanel.reading import fits
from ui.fonts import load_fonts
from ui.tokens import LIGHT

WORDS = ("Choisir un autre billet", "Rien de côté", "Retour après absence", "Services offerts ici")


def fill(card: QWidget, width: int, columns: int, count: int = 4) -> tuple[ActionButton, ...]:
    """Lay out so many buttons in a card of this width, at most so many beside each other."""
    load_fonts()
    grid = ButtonGrid()
    card.setLayout(grid)
    buttons = []
    for words in (*WORDS, *WORDS)[:count]:
        button = ActionButton(LIGHT, "check")
        button.say(words)
        button.set_key("C")
        buttons.append(button)
    grid.place(buttons, columns)
    card.resize(width, 160)
    card.show()
    QApplication.processEvents()
    return tuple(buttons)


@pytest.mark.parametrize(("count", "beside"), [(3, 3), (4, 2), (5, 3), (6, 3)])
def test_four_stand_two_over_two_and_five_three_over_two(qtbot: QtBot, count: int, beside: int) -> None:
    card = QWidget()
    qtbot.addWidget(card)
    assert len({button.x() for button in fill(card, 900, 3, count)}) == beside


@pytest.mark.parametrize(("width", "size_px"), [(1200, look.TEXT_PX), (420, look.SMALL_PX)])
def test_the_words_of_all_have_the_size_of_those_that_take_two_lines(
    qtbot: QtBot, width: int, size_px: int
) -> None:
    card = QWidget()
    qtbot.addWidget(card)
    buttons = fill(card, width, 2)
    assert {button.words_font().pixelSize() for button in buttons} == {size_px}
    assert all(fits(button) for button in buttons)
