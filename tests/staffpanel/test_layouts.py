"""No hand of Python is left on what Qt's layouts make for themselves."""

from __future__ import annotations

import gc

import pytest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLayout, QLayoutItem, QPushButton, QWidget

from tests.staffpanel.still_panel import StillPanel
from ui.tokens import LIGHT


def held_places() -> int:
    """How many places in layouts Python has a hand on; layouts themselves are its own."""
    return sum(isinstance(each, QLayoutItem) and not isinstance(each, QLayout) for each in gc.get_objects())


@pytest.mark.parametrize("size", ["narrow", "full", "strip"])
def test_python_holds_no_place_in_a_layout(qapp: QApplication, size: str) -> None:
    """A layout is added to another while it is empty, see CONTRIBUTING.md."""
    before = held_places()
    panel = StillPanel("fr", LIGHT, size)
    for _ in panel.states():
        pass
    held = held_places() - before
    panel.close()
    assert held == 0


def test_a_layout_that_is_added_with_something_in_it_leaves_a_hand(qapp: QApplication) -> None:
    """If PySide has learnt better, the rule above may go."""
    before = held_places()
    window, inner = QWidget(), QHBoxLayout()
    inner.addWidget(QPushButton())
    QHBoxLayout(window).addLayout(inner)
    assert held_places() == before + 1
