"""What stands on the glass is what would be drawn anew, whatever moved before."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from kiosk.portraits import drawn_whole, window_of
from tests.kiosk.stand import Stand, standing

STEPS = (
    "aid_larger",
    "family_transaction",
    "aid_lowered",
    "back",
    "aid_contrast",
    "aid_larger",
    "family_assistance",
)


def wait_until_drawn(stand: Stand) -> QImage:
    """What stands once the window was drawn whole after its last change."""
    window = window_of(stand.kiosk)
    afresh = window.findChild(QQuickItem, "afresh")
    assert afresh is not None
    stand.qtbot.waitUntil(stand.is_ready)
    with stand.qtbot.waitSignal(afresh.visibleChanged):
        pass
    stand.qtbot.waitUntil(lambda: not afresh.isVisible())
    return window.grabWindow().copy()


def test_a_screen_that_has_settled_is_drawn_whole(qtbot: QtBot) -> None:
    with standing(qtbot) as stand:
        for name in STEPS:
            stand.hands.touch(name)
            standing_there = wait_until_drawn(stand)
            assert standing_there == drawn_whole(window_of(stand.kiosk)), name


def wait_until_at_rest(stand: Stand) -> QImage:
    """What stands once nothing more is going to be drawn whole."""
    window = window_of(stand.kiosk)
    afresh, moment = window.findChild(QQuickItem, "afresh"), window.findChild(QObject, "afresh_moment")
    assert afresh is not None
    assert moment is not None
    stand.qtbot.waitUntil(lambda: not moment.property("running") and not afresh.isVisible())
    return window.grabWindow().copy()


@pytest.mark.parametrize(("size", "keys"), [((1366, 768), 7), ((1024, 768), 14)])
def test_the_ring_of_the_keyboard_leaves_no_line_where_it_stood(
    qtbot: QtBot, size: tuple[int, int], keys: int
) -> None:
    with standing(qtbot, size, languages=("fr", "en", "es", "ar")) as stand:
        window = window_of(stand.kiosk)
        stand.staff(1)
        stand.wait_for("welcome")
        qtbot.waitUntil(window.isActive)
        wait_until_at_rest(stand)
        for _ in range(keys):
            with qtbot.waitSignal(window.frameSwapped):
                stand.hands.key(Qt.Key.Key_Tab)
        assert wait_until_at_rest(stand) == drawn_whole(window)
        with qtbot.waitSignal(window.frameSwapped):
            stand.hands.touch_at(QPoint(3, window.height() // 2))
        assert wait_until_at_rest(stand) == drawn_whole(window)
