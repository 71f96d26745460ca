"""What stands on the glass is what would be drawn anew, whatever moved before."""

from __future__ import annotations

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
