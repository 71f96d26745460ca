"""A screen that is not shown follows a switch once the picture of the one that is shown is there."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from tests.kiosk.stand import Stand


def hidden_list(stand: Stand) -> list[float]:
    [frame] = (
        item for item in stand.kiosk.window.findChildren(QQuickItem) if item.objectName() == "frame_services"
    )
    screen = frame.childItems()[0]
    return [screen.property(name) for name in ("lowTop", "cornerHeight", "height")]


def test_a_screen_that_is_hidden_follows_a_switch_after_the_picture(stand: Stand, qtbot: QtBot) -> None:
    stand.wait_for("welcome")
    stand.hands.touch("family_assistance")
    stand.wait_for("services")
    stand.hands.touch("back")
    stand.wait_for("welcome")
    before = hidden_list(stand)
    assert before[0] == 0
    stand.hands.touch("aid_lowered")
    assert hidden_list(stand) == before
    qtbot.waitUntil(lambda: hidden_list(stand)[0] > 0)


def test_a_screen_that_comes_right_after_a_switch_comes_in_its_look(stand: Stand) -> None:
    stand.wait_for("welcome")
    stand.hands.touch("aid_lowered")
    stand.hands.touch("family_assistance")
    stand.wait_for("services")
    back = stand.hands.find("back")
    assert back is not None
    assert back.mapToScene(QPointF(0, 0)).y() >= stand.kiosk.window.height() / 2
