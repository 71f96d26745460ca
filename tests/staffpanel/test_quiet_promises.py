"""The promised calls put themselves away: names stay on no screen that nobody has touched for a while."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest

from staffpanel.quiet_time import QUIET_MS
from tests.staffpanel.test_promised_calls import Desk, desk, ids, promised

__all__ = ["desk"]

LONG_MS = 1_000 * QUIET_MS


def counting(desk: Desk) -> QTimer:
    return desk.window._quiet._timer


def begins_anew(desk: Desk) -> bool:
    return counting(desk).isActive() and counting(desk).interval() == QUIET_MS


def test_after_two_quiet_minutes_the_window_has_gone_with_all_it_showed_and_what_was_typed(
    desk: Desk,
) -> None:
    promised(desk, "Ali")
    desk.open()
    desk.wait(lambda: len(desk.lines) == 1)
    desk.type("Lou")
    assert counting(desk).isActive()
    assert counting(desk).interval() == 120_000
    counting(desk).timeout.emit()
    assert not desk.window.isVisible()
    assert not counting(desk).isActive()
    assert (desk.lines, desk.window.form.who.text()) == ([], "")
    assert ids(desk) == ["Ali"]
    desk.panel.activateWindow()
    desk.wait(desk.panel.isActiveWindow)
    desk.open()
    assert counting(desk).isActive()


@pytest.mark.parametrize("touch", ["letter", "key of a button", "mouse"])
def test_whoever_is_still_at_it_keeps_it_open(desk: Desk, touch: str) -> None:
    desk.open()
    counting(desk).start(LONG_MS)
    assert not begins_anew(desk)
    match touch:
        case "letter":
            desk.type("L")
        case "key of a button":
            desk.press(Qt.Key.Key_F2)
        case _:
            QTest.mouseClick(desk.window.form.heading, Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
    assert begins_anew(desk)


def test_looking_at_the_calls_anew_by_itself_is_no_touch(desk: Desk) -> None:
    promised(desk, "Ali")
    desk.open()
    counting(desk).start(LONG_MS)
    desk.window._look()
    desk.wait(lambda: len(desk.lines) == 1)
    assert not begins_anew(desk)
