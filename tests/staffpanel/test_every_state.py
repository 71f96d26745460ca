"""Every state in every size: each control has a name and shows its key, and no word is cut off."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from staffpanel.action_button import ActionButton
from staffpanel.strip_parts import ShortLine
from tests.staffpanel.reading import cut_words
from tests.staffpanel.still_panel import StillPanel
from tests.staffpanel.test_equal_access import CONTROLS, walk
from ui.fonts import load_fonts
from ui.tokens import DARK, LIGHT

SHOWN = [
    ("fr", "smallest"),
    ("fr", "narrow"),
    ("fr", "low"),
    ("fr", "full"),
    ("fr", "strip"),
    ("en", "smallest"),
    ("en", "low"),
    ("en", "full"),
    ("en", "strip"),
]


@pytest.fixture
def heard() -> Iterator[None]:
    """As if somebody heard the panel."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


def cut_lines(strip: QWidget) -> list[str]:
    """The lines of the strip that end in dots, with the names of services as they come with the program."""
    lines = (each for each in strip.findChildren(ShortLine) if each.isVisible())
    return [each.text() for each in lines if each.toolTip()]


def names_of(window: QWidget) -> list[str]:
    """The names of all controls that a screen reader finds in a window."""
    root = QAccessible.queryAccessibleInterface(window)
    assert root is not None
    return [part.text(QAccessible.Text.Name) for part in walk(root) if part.role() in CONTROLS]


def keys_of(window: QWidget) -> list[tuple[str, str]]:
    """Each button in sight with the key it shows."""
    buttons = (each for each in window.findChildren(ActionButton) if each.isVisible())
    return [(each.accessibleName(), each.key_cap) for each in buttons if each.window() is window]


@pytest.mark.usefixtures("heard")
@pytest.mark.parametrize(("language", "size"), SHOWN)
def test_each_control_has_a_name_and_its_key_and_every_word_is_read(
    qtbot: QtBot, language: str, size: str
) -> None:
    load_fonts()
    panel = StillPanel(language, LIGHT if language == "fr" else DARK, size, is_drawn=False)
    seen = 0
    for state, window in panel.states():
        names = names_of(window)
        assert all(names), (state, names)
        assert len(set(names)) == len(names), (state, sorted(names))
        keys = keys_of(window)
        assert all(name and cap for name, cap in keys), (state, keys)
        caps = [cap for _name, cap in keys if len(cap) < 4]
        assert len(set(caps)) == len(caps), (state, sorted(caps))
        assert cut_words(window) == [], state
        assert size != "strip" or cut_lines(panel.window.strip) == [], state
        seen += 1
    assert seen > 60
    panel.close()
