"""The log: a file for each process, and in it what nobody caught."""

from __future__ import annotations

import gc
import logging
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import click
import pytest
from PySide6.QtCore import QObject, Qt, Signal, Slot
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from app.log_file import LogFile, LogName
from app.logs import logged_exceptions, start_logging
from app.program_edge import told_in_a_sentence
from app.settings import Settings
from app.settings_check import made
from desk.errors import UnknownDesk
from tests.log_watch import ExpectLog
from tests.source import ROOT
from ui.fonts import FontMissing


def test_each_process_of_one_program_has_a_file_of_its_own_and_a_free_name_is_used_again(
    tmp_path: Path,
) -> None:
    first, second = LogName(tmp_path, "pipe"), LogName(tmp_path, "pipe")
    assert (first.name, second.name) == ("pipe", "pipe.2")
    first.close()
    third = LogName(tmp_path, "pipe")
    assert third.name == "pipe"
    for name in (second, third):
        name.close()


def test_a_second_panel_of_no_desk_never_takes_the_file_of_desk_2(tmp_path: Path) -> None:
    with ExitStack() as parts:
        names = [LogName(tmp_path, program) for program in ("panel", "panel", "panel-2", "panel-2")]
        for name in names:
            parts.callback(name.close)
        assert [name.name for name in names] == ["panel", "panel.2", "panel-2", "panel-2.2"]


def test_a_closed_log_file_lets_its_name_go(tmp_path: Path) -> None:
    name = LogName(tmp_path, "kiosk")
    LogFile(tmp_path / "kiosk.log", name).close()
    again = LogName(tmp_path, "kiosk")
    assert again.name == "kiosk"
    again.close()


def test_pipes_that_run_at_once_write_files_of_their_own(tmp_path: Path) -> None:
    words = ["pipe", "--database", str(tmp_path / "q.db"), "--set", f"log.folder={tmp_path}"]
    with ExitStack() as parts:
        pipes = [
            parts.enter_context(
                subprocess.Popen(
                    [sys.executable, "-m", "app", *words],
                    cwd=ROOT,
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                )
            )
            for _ in range(3)
        ]
        for pipe in pipes:
            assert pipe.stdin is not None
            assert pipe.stdout is not None
            pipe.stdin.write(b'{"do":"queue"}\n')
            pipe.stdin.flush()
            assert b'"ok": true' in pipe.stdout.readline()
        assert sorted(file.name for file in tmp_path.glob("*.log")) == [
            "pipe.2.log",
            "pipe.3.log",
            "pipe.log",
        ]


@contextmanager
def kept_handlers() -> Iterator[None]:
    """Put the loggers back that the log of a program sets up."""
    loggers = [logging.getLogger(), logging.getLogger("hardware.wire")]
    before = [(each, each.level, each.propagate, each.handlers[:]) for each in loggers]
    try:
        yield
    finally:
        for each, level, propagate, handlers in before:
            for handler in [handler for handler in each.handlers if handler not in handlers]:
                each.removeHandler(handler)
                handler.close()
            each.setLevel(level)
            each.propagate = propagate


def settings_with_log(folder: Path) -> Settings:
    return made({"log": {"folder": str(folder), "wire": True}})


def test_the_bytes_of_the_printer_go_to_a_file_beside_it(tmp_path: Path) -> None:
    with kept_handlers():
        assert start_logging(settings_with_log(tmp_path / "logs"), "kiosk") == tmp_path / "logs" / "kiosk.log"
        logging.getLogger("hardware.wire").debug("> 1b 40")
    assert "1b 40" in (tmp_path / "logs" / "kiosk-wire.log").read_text(encoding="utf-8")
    assert "1b 40" not in (tmp_path / "logs" / "kiosk.log").read_text(encoding="utf-8")


def test_without_a_folder_the_program_goes_on_and_says_so(tmp_path: Path, expect_log: ExpectLog) -> None:
    expect_log("app.logs", "no log file in")
    (tmp_path / "file").write_text("", encoding="utf-8")
    with kept_handlers():
        assert start_logging(settings_with_log(tmp_path / "file"), "kiosk") is None


class Button(QObject):
    """Something whose slot has a bug."""

    touched = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.touched.connect(self._break, Qt.ConnectionType.DirectConnection)

    @Slot()
    def _break(self) -> None:
        raise LookupError("of a slot")


def test_an_exception_in_a_slot_is_logged_with_its_traceback(
    qtbot: QtBot, expect_log: ExpectLog, caplog: pytest.LogCaptureFixture
) -> None:
    expect_log("app.logs", "nobody caught an exception")
    button = Button()
    with capture_exceptions() as seen, logged_exceptions():
        button.touched.emit()
    assert "LookupError: of a slot" in caplog.text
    assert "in _break" in caplog.text
    assert seen == []


def break_down() -> None:
    raise LookupError("of a thread")


def test_an_exception_in_a_thread_is_logged_with_its_traceback(
    expect_log: ExpectLog, caplog: pytest.LogCaptureFixture
) -> None:
    expect_log("app.logs", "an exception ended the thread printer-link")
    with logged_exceptions():
        thread = threading.Thread(target=break_down, name="printer-link")
        thread.start()
        thread.join()
    assert "LookupError: of a thread" in caplog.text
    assert "in break_down" in caplog.text


class Stubborn:
    """Cannot be thrown away."""

    def __del__(self) -> None:
        raise LookupError("of a finalizer")


def test_an_exception_in_a_finalizer_is_logged(
    expect_log: ExpectLog, caplog: pytest.LogCaptureFixture
) -> None:
    expect_log("app.logs", "Stubborn.__del__")
    with logged_exceptions():
        Stubborn()
        gc.collect()
    assert "LookupError: of a finalizer" in caplog.text


def test_afterwards_everything_is_as_before() -> None:
    before = sys.excepthook, threading.excepthook, sys.unraisablehook
    with pytest.raises(LookupError), logged_exceptions():
        raise LookupError
    assert (sys.excepthook, threading.excepthook, sys.unraisablehook) == before


@pytest.mark.parametrize("error", [FontMissing("a font is missing"), UnknownDesk("a font is missing.")])
def test_a_known_error_ends_a_program_with_one_sentence(error: Exception) -> None:
    with pytest.raises(click.ClickException) as told, told_in_a_sentence():
        raise error
    assert (told.value.message, told.value.exit_code) == ("a font is missing.", 1)


def test_a_bug_ends_a_program_with_one_sentence_and_its_traceback_in_the_log(
    expect_log: ExpectLog, caplog: pytest.LogCaptureFixture
) -> None:
    expect_log("app.program_edge", "ended by a fault of Votre tour")
    with pytest.raises(click.ClickException) as told, told_in_a_sentence(log_file=Path("kiosk.log")):
        break_down()
    sentence = "a fault of Votre tour ended the program (LookupError); kiosk.log tells more."
    assert (told.value.message, told.value.exit_code) == (sentence, 1)
    assert "in break_down" in caplog.text


def test_whoever_breaks_off_at_a_question_meets_no_fault() -> None:
    with pytest.raises(click.Abort), told_in_a_sentence():
        raise click.Abort
