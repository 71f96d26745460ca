"""An error brings the first screen back, and a window that hangs is ended so that it is started anew."""

from __future__ import annotations

import sys
import threading

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from app.kiosk_watchdog import HUNG_STATUS, watched_over
from tests.log_watch import ExpectLog


def test_an_error_that_nobody_caught_brings_the_first_screen_back(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[BaseException] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, error, trace: told.append(error))
    recovered: list[bool] = []
    with watched_over(lambda: recovered.append(True)):
        error = RuntimeError("a fault")
        for _ in range(3):
            sys.excepthook(RuntimeError, error, None)
        qtbot.waitUntil(lambda: bool(recovered))
    assert told == [error] * 3
    assert recovered == [True]


def test_a_window_that_comes_round_is_left_alone_and_the_watch_ends_at_once(qtbot: QtBot) -> None:
    ended: list[int] = []
    with watched_over(lambda: None, hangs_after_s=30.0, end=ended.append):
        qtbot.wait(20)
    assert not ended
    assert "watchdog" not in {thread.name for thread in threading.enumerate()}


def test_a_window_that_hangs_is_ended(qtbot: QtBot, expect_log: ExpectLog) -> None:
    expect_log("app.kiosk_watchdog", "hangs")
    ended = threading.Event()
    statuses: list[int] = []

    def end(status: int) -> None:
        statuses.append(status)
        ended.set()

    def hang() -> None:
        assert ended.wait(20)

    with watched_over(lambda: None, hangs_after_s=0.2, end=end):
        QTimer.singleShot(0, hang)
        qtbot.waitUntil(ended.is_set, timeout=20_000)
    assert statuses == [HUNG_STATUS]
