"""On every screen everything is reached by Tab, by arrows, and by whoever has one key to choose with."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.kiosk.gallery import MOMENTS, hang, moments
from tests.kiosk.stand import Stand, standing
from tests.kiosk.test_keyboard import focused, ringed, wait_for_focus

WITHOUT_A_CHOICE = [
    "closed",
    "holiday",
    "full, nobody at the desk",
    "busy, nobody at the desk",
]
"""Screens that say something and ask for nothing."""


def choices(stand: Stand) -> set[str]:
    """Everything that a finger finds."""
    return {item.objectName() for item in stand.hands.items() if item.activeFocusOnTab() and item.isEnabled()}


def reached_by(stand: Stand, key: Qt.Key, most: int) -> set[str]:
    """What has the focus, and is seen to have it, after each of so many keys."""
    names = set()
    for _ in range(most):
        stand.hands.key(key)
        names.add(focused(stand).objectName())
        assert ringed(stand) == [focused(stand).objectName()]
    return names


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_every_way_reaches_everything_on_every_screen(qtbot: QtBot, language: str) -> None:
    with standing(qtbot, languages=(language, "en")) as stand:
        wait_for_focus(stand)
        # Any key at all answers whether somebody is still there.
        for name, moment in ((name, moment) for name, moment in moments() if not moment.is_warned):
            for key in (Qt.Key.Key_Tab, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Left, Qt.Key.Key_Right):
                hang(stand, moment, language)
                wanted = choices(stand)
                assert wanted, name
                assert reached_by(stand, key, len(wanted) + 1) == wanted, f"{name} by {key.name}"


@pytest.mark.parametrize("name", WITHOUT_A_CHOICE)
@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_Tab])
def test_the_first_key_of_a_screen_that_asks_for_nothing_shows_a_choice_and_does_nothing(
    qtbot: QtBot, name: str, key: Qt.Key
) -> None:
    with standing(qtbot) as stand:
        wait_for_focus(stand)
        hang(stand, MOMENTS[name], "fr")
        assert focused(stand).objectName() not in {"retry", *choices(stand)}
        before = stand.kiosk.reception.journey
        stand.hands.key(key)
        assert ringed(stand) == [focused(stand).objectName()]
        assert focused(stand).objectName() in choices(stand)
        after = stand.kiosk.reception.journey
        assert (after.screen, after.language, after.aids) == (before.screen, before.language, before.aids)
