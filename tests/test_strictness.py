"""The watch kept over every other test: a stray record, thread, timer or window is seen and told."""

from __future__ import annotations

import logging
import threading

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.leaks import QtLeaks, ThreadLeaks
from tests.log_watch import ExpectLog, LogWatch


def record(level: int, text: str) -> logging.LogRecord:
    return logging.LogRecord("hardware.link", level, "link.py", 1, text, None, None)


def test_a_warning_nobody_expected_is_told_and_an_information_is_not() -> None:
    watch = LogWatch()
    watch.handle(record(logging.WARNING, "paper out"))
    assert watch.complaint() == "unexpected log record: WARNING hardware.link: paper out"
    assert watch.level == logging.WARNING


def test_an_expected_warning_is_well_and_one_that_never_comes_is_not(expect_log: ExpectLog) -> None:
    expect_log("hardware.link", "paper")
    logging.getLogger("hardware.link").warning("paper out")
    watch = LogWatch()
    watch.expect("hardware.link", "cover")
    assert "never came" in watch.complaint()


def test_a_thread_left_running_is_told() -> None:
    leaks = ThreadLeaks(grace_s=0.0)
    release = threading.Event()
    thread = threading.Thread(target=release.wait, name="forgotten")
    thread.start()
    assert "forgotten" in leaks.complaint()
    release.set()
    thread.join()
    assert leaks.complaint() == ""


def test_a_timer_left_running_is_told(qtbot: QtBot) -> None:
    leaks = QtLeaks()
    timer = QTimer()
    timer.setObjectName("forgotten")
    timer.start(1000)
    assert "forgotten" in leaks.complaint()
    timer.stop()
    assert leaks.complaint() == ""


def test_a_window_left_open_is_told_and_one_that_is_deleted_later_is_not(qtbot: QtBot) -> None:
    leaks = QtLeaks()
    window = QLabel("Votre tour")
    window.setObjectName("forgotten")
    window.show()
    assert "forgotten" in leaks.complaint()
    window.close()
    window.deleteLater()
    assert leaks.complaint() == ""
