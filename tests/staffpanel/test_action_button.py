"""A button is as wide as what is drawn on it."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from staffpanel.action_button import CAP_EDGE, INSET, ActionButton, key_cap_width
from ui.tokens import LIGHT


def test_a_key_alone_stands_in_the_middle_of_its_button(qtbot: QtBot) -> None:
    """Where there is hardly any room the pictogram is left out, and its place too."""
    button = ActionButton(LIGHT, "dock_right")
    qtbot.addWidget(button)
    button.set_low()
    button.set_key("F9")
    button.set_bare(is_bare=True)
    beside = button.sizeHint().width() - key_cap_width("F9")
    assert beside == 2 * (INSET + CAP_EDGE)
