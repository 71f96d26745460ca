"""What a program loads before its first picture: nothing that only its threads or another program need."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtQuick import QQuickWindow
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from app.clock import SystemClock
from app.first_picture import FirstPicture
from app.program_threads import desk_threads
from app.settings_check import made
from app.ticket_ids import new_ticket_id
from app.wiring import desk_opener
from data.sqlite_driver import sqlite3
from hardware.virtual_printer import VirtualPrinter
from tests.source import ROOT

# 6 MB, see docs/decisions/0047: what makes databases, a second SQLite beside pysqlite3, and OpenSSL.
NOT_AT_WORK = {"sqlite_utils", "pluggy", "hashlib", "_hashlib", "secrets", "hmac", "ssl"} | (
    {"sqlite3"} - {sqlite3.__name__}
)

LOADED = """
import json, sys
from app.qt_loading import load_qt
load_qt()
from importlib import import_module
import linecache
before = len(linecache.cache)
for each in sys.argv[1:]:
    import_module(each)
print(json.dumps([sorted(sys.modules), len(linecache.cache) - before]))
"""


def loaded(*modules: str) -> tuple[set[str], int]:
    """The modules of a new process that has loaded these, and how many sources it keeps in memory."""
    command = [sys.executable, "-c", LOADED, *modules]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    names, sources = json.loads(done.stdout)
    return set(names), sources


def test_a_board_loads_no_other_program_no_printer_and_no_database_before_its_first_picture() -> None:
    modules, _ = loaded("app.settings_file", "app.board_program", "board.program")
    rooms = {each.partition(".")[0] for each in modules}
    assert rooms.isdisjoint({"kiosk", "data", "sqlite_utils", "escpos", "serial", "PIL", "holidays"})
    assert modules.isdisjoint({"staffpanel.ports", "hardware.link", "desk.service_desk"})


def test_a_kiosk_loads_no_printing_and_no_database_before_its_first_picture() -> None:
    modules, _ = loaded("app.settings_file", "app.programs", "kiosk.program")
    rooms = {each.partition(".")[0] for each in modules}
    assert rooms.isdisjoint({"board", "data", "sqlite_utils", "escpos", "serial", "PIL", "holidays"})
    assert modules.isdisjoint({"hardware.link", "app.printing", "app.panel_program", "staffpanel.ports"})


def test_a_kiosk_does_without_what_pyside_has_of_qt_quick_and_of_opengl() -> None:
    modules, _ = loaded("app.settings_file", "app.programs", "kiosk.program")
    assert modules.isdisjoint({"PySide6.QtQuick", "PySide6.QtOpenGL"})


def test_a_kiosk_at_work_does_without_it_too_and_its_first_key_shows_where_the_keyboard_is() -> None:
    command = [sys.executable, "-m", "tests.app.kiosk_by_keys"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    screens, modules = json.loads(done.stdout)
    assert screens == ["welcome", "services"]
    assert set(modules).isdisjoint({"PySide6.QtQuick", "PySide6.QtOpenGL"})


def test_no_program_loads_the_class_of_all_pictograms() -> None:
    modules, _ = loaded("app.board_program", "kiosk.program", "staffpanel.window", "app.pictogram_names")
    assert not {each for each in modules if each.startswith("fonticon_mdi7")}


def test_qt_keeps_no_source_of_the_modules_that_are_loaded_after_it() -> None:
    _, sources = loaded("app.board_program", "kiosk.program", "staffpanel.window")
    assert sources == 0


def loaded_at_work(*words: str, until: Callable[[], object]) -> set[str]:
    """The modules of a kiosk or a board that somebody has stood before."""
    command = [sys.executable, "-m", "tests.app.loaded_by_program", *words]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as program:
        try:
            assert program.stdout is not None
            assert program.stdout.readline() == "done\n"
            until()
        finally:
            program.terminate()
        return set(program.stdout.read().split())


def test_a_kiosk_at_work_holds_one_sqlite_no_migrations_and_no_openssl(tmp_path: Path) -> None:
    with VirtualPrinter(baud=115_200) as printer:
        modules = loaded_at_work(
            "kiosk",
            str(tmp_path / "desk.sqlite3"),
            printer.device,
            until=lambda: printer.wait_for_slips(1, timeout_s=30),
        )
    assert {"kiosk.program", "hardware.link", "data.print_journal", sqlite3.__name__} <= modules
    assert modules.isdisjoint(NOT_AT_WORK)


def test_a_board_at_work_holds_one_sqlite_no_migrations_and_no_openssl(tmp_path: Path) -> None:
    database = tmp_path / "desk.sqlite3"
    settings = made({"store": {"database": str(database)}})
    opened = desk_opener(settings, SystemClock("America/Toronto"), "test")()
    with closing(opened.store):
        opened.desk.sign_in("1", "a")
        opened.desk.issue(new_ticket_id(1), "loan", "fr")
        opened.desk.call_next("1")
    modules = loaded_at_work("board", str(database), until=lambda: None)
    assert {"board.program", "data.sqlite_store", sqlite3.__name__} <= modules
    assert modules.isdisjoint(NOT_AT_WORK)


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QQuickWindow]:
    """A window that is drawn when it is told so."""
    window = QQuickWindow()
    yield window
    delete(window)


def test_the_database_is_opened_after_the_first_picture(
    qtbot: QtBot, tmp_path: Path, window: QQuickWindow
) -> None:
    settings = made({"store": {"database": str(tmp_path / "desk.sqlite3")}})
    picture = FirstPicture()
    picture.follow(window)
    with desk_threads(settings, "board", may_begin=picture.has_come) as threads:
        assert not picture.has_come.is_set()
        with qtbot.waitSignal(picture.came):
            window.frameSwapped.emit()
        qtbot.waitUntil(lambda: threads.watcher.queue is not None)


def test_a_window_that_is_never_drawn_still_follows_the_queue(qtbot: QtBot, tmp_path: Path) -> None:
    settings = made({"store": {"database": str(tmp_path / "desk.sqlite3")}})
    picture = FirstPicture()
    with desk_threads(settings, "board", may_begin=picture.has_come) as threads:
        qtbot.waitUntil(lambda: threads.watcher.queue is not None)
    assert picture.has_come.is_set()


def test_the_first_picture_is_told_once(qtbot: QtBot, window: QQuickWindow) -> None:
    picture, told = FirstPicture(), list[int]()
    picture.came.connect(lambda: told.append(1))
    picture.follow(window)
    window.frameSwapped.emit()
    window.frameSwapped.emit()
    qtbot.waitUntil(picture.has_come.is_set)
    window.frameSwapped.emit()
    qtbot.waitUntil(lambda: told == [1])
