"""The finer doors between the rooms: which part of Qt where, no Qt at all behind, and one clock.

The coarse doors (which room imports which) are import-linter's, in pyproject.toml.
"""

from __future__ import annotations

import ast
import subprocess
import sys
from functools import cache

import pytest

from tests.source import ROOMS, ROOT, imported_names, modules

WITHOUT_QT = ("desk", "data", "hardware")
QML_PARTS = ("PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtQuickControls2")
# Looks whether Qt finds its libraries on this machine, and uses nothing of it.
THE_QT_PROBE = "app/doctor_machine.py"
THE_CLOCK = "app/clock.py"
CLOCK_READINGS = {
    "datetime.now",
    "datetime.utcnow",
    "datetime.today",
    "date.today",
    "time.time",
    "time.time_ns",
    "time.localtime",
    "time.gmtime",
}

# Blocks PySide6 as if it were not installed, then imports every module of the rooms on the command line.
IMPORT_WITHOUT_QT = """
import importlib, pkgutil, sys
sys.modules["PySide6"] = sys.modules["shiboken6"] = None
for room in map(importlib.import_module, sys.argv[1:]):
    for module in pkgutil.walk_packages(room.__path__, room.__name__ + "."):
        importlib.import_module(module.name)
"""


@cache
def imports() -> dict[str, frozenset[str]]:
    """What each module imports, by its path."""
    return {path: frozenset(imported_names(tree)) for path, tree in modules()}


def who_imports(part: str) -> set[str]:
    return {path for path, names in imports().items() if part in names} - {THE_QT_PROBE}


def in_rooms(path: str, *rooms: str) -> bool:
    return path.split("/")[0] in rooms


def test_widgets_are_only_in_the_staff_panel() -> None:
    strays = {path for path in who_imports("PySide6.QtWidgets") if not in_rooms(path, "staffpanel")}
    assert strays == set()


@pytest.mark.parametrize("part", QML_PARTS)
def test_qml_is_only_in_the_kiosk_and_the_board(part: str) -> None:
    strays = {path for path in who_imports(part) if not in_rooms(path, "kiosk", "board")}
    assert strays == set()


def test_qml_files_are_only_in_the_kiosk_and_the_board() -> None:
    homes = {path.relative_to(ROOT).parts[0] for room in ROOMS for path in (ROOT / room).rglob("*.qml")}
    assert homes <= {"kiosk", "board"}


def test_desk_data_and_hardware_work_where_qt_is_not_installed() -> None:
    done = subprocess.run(
        [sys.executable, "-c", IMPORT_WITHOUT_QT, *WITHOUT_QT],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr


def test_only_the_clock_tells_the_time() -> None:
    readings = {
        f"{path}:{line}: {reading}"
        for path, tree in modules()
        if path != THE_CLOCK
        for line, reading in clock_readings(tree)
    }
    assert readings == set()


def clock_readings(tree: ast.Module) -> list[tuple[int, str]]:
    """Find each reading of the machine's clock: `datetime.now()`, `from time import time` and so on."""
    found: list[tuple[int, str]] = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute):
            reading = ".".join(ast.unparse(node).split(".")[-2:])
            found += [(node.lineno, reading)] if reading in CLOCK_READINGS else []
        elif isinstance(node, ast.ImportFrom) and node.module == "time":
            names = {f"time.{alias.name}" for alias in node.names}
            found += [(node.lineno, name) for name in sorted(names & CLOCK_READINGS)]
    return found


@pytest.mark.parametrize(
    "line",
    [
        "datetime.now(UTC)",
        "datetime.datetime.now()",
        "dt.date.today()",
        "time.time()",
        "from time import monotonic, time",
        "clock = time.time_ns",
    ],
)
def test_each_way_of_reading_the_clock_is_noticed(line: str) -> None:
    assert clock_readings(ast.parse(line))


def test_the_monotonic_clock_is_free_for_time_outs() -> None:
    assert clock_readings(ast.parse("import time\ntime.monotonic()\nfrom time import perf_counter")) == []
