"""The window of the virtual printer: a button and a key for each fault, and slips as they come out."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import pytest
import serial
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.virtual_printer import FAULTS, Choices, played, read_choices
from app.virtual_printer_window import PrinterDesk, PrinterNews
from hardware.encoder import SlipEncoder
from hardware.profiles import GENERIC_80_MM
from hardware.virtual_printer import Fault, VirtualPrinter
from hatch_build import compile_catalogues
from staffpanel.printer_window import PrinterWindow
from staffpanel.printer_words import GROUPS, KEYS, TEAR_KEY, WELL_KEY
from tests.hardware.sample_slips import FRENCH
from ui.tokens import LIGHT
from ui.translation import CATALOGUE_FOLDER

FRAME = SlipEncoder(GENERIC_80_MM).encode(FRENCH)


@dataclass(frozen=True)
class Shown:
    """A printer with its window open."""

    printer: VirtualPrinter
    window: PrinterWindow
    desk: PrinterDesk
    pictures: Path


@pytest.fixture(scope="module", autouse=True)
def catalogues() -> None:
    compile_catalogues(CATALOGUE_FOLDER)


@pytest.fixture(params=["fr", "en"])
def shown(request: pytest.FixtureRequest, qtbot: QtBot, tmp_path: Path) -> Iterator[Shown]:
    choices = Choices(
        80, None, str(tmp_path / "lp"), None, 115_200, "none", tmp_path / "slips", ("near-end",)
    )
    plan = read_choices(choices)
    news = PrinterNews()
    with played(plan, news.slip_came.emit, news.state_changed.emit) as printer:
        window = PrinterWindow(LIGHT, request.param, (plan.setting,))
        desk = PrinterDesk(window, printer, news, plan)
        window.show()
        qtbot.waitExposed(window)
        yield Shown(printer, window, desk, tmp_path / "slips")
        window.close()
        window.deleteLater()


def press(shown: Shown, key: str) -> None:
    QTest.keyClick(shown.window, Qt.Key[f"Key_{key}"])


def is_shown(shown: Shown, name: str, is_wrong: bool) -> bool:
    """Whether the fault is set or not, and the button says so."""
    return (FAULTS[name] in shown.printer.faults) == shown.window.faults[name].isChecked() == is_wrong


def test_each_fault_has_a_button_a_key_and_words_of_its_own(shown: Shown) -> None:
    assert {name for names in GROUPS.values() for name in names} == set(FAULTS) == set(KEYS)
    keys = [*KEYS.values(), TEAR_KEY, WELL_KEY]
    assert len(keys) == len(set(keys))
    names = {button.accessibleName() for button in shown.window.faults.values()}
    assert len(names) == len(FAULTS)
    assert all(names)


def test_a_screen_reader_hears_what_is_wrong(shown: Shown) -> None:
    for name, is_wrong in (("near-end", True), ("paper-out", False)):
        part = QAccessible.queryAccessibleInterface(shown.window.faults[name])
        assert part is not None
        assert part.role() == QAccessible.Role.CheckBox or part.state().checkable
        assert bool(part.state().checked) == is_wrong


@pytest.mark.parametrize("name", FAULTS)
def test_a_key_sets_a_fault_and_clears_it(shown: Shown, qtbot: QtBot, name: str) -> None:
    was_wrong = FAULTS[name] in shown.printer.faults
    for is_wrong in (not was_wrong, was_wrong):
        press(shown, KEYS[name])
        qtbot.waitUntil(partial(is_shown, shown, name, is_wrong))


def test_the_buttons_follow_faults_set_elsewhere(shown: Shown, qtbot: QtBot) -> None:
    before = shown.window.state_words
    shown.printer.set(Fault.COVER_OPEN)
    qtbot.waitUntil(shown.window.faults["cover-open"].isChecked)
    assert shown.window.state_words != before
    press(shown, WELL_KEY)
    qtbot.waitUntil(lambda: not any(button.isChecked() for button in shown.window.faults.values()))


def test_slips_appear_with_the_newest_on_top(shown: Shown, qtbot: QtBot) -> None:
    with serial.Serial(shown.printer.device, 115_200) as port:
        port.write(FRAME)
        qtbot.waitUntil(lambda: len(shown.window.stack.captions) == 1)
        port.write(b"torn\n\x1d(H\x06\x0000abcd")
        assert port.read(7)
        press(shown, TEAR_KEY)
    qtbot.waitUntil(lambda: len(shown.window.stack.captions) == 2)
    newest, first = shown.window.stack.captions
    assert "2" in newest
    assert f"1 · {len(FRAME)}" in first
    assert sorted(file.name for file in shown.pictures.iterdir()) == ["slip-001.png", "slip-002.png"]


def test_a_slip_whose_picture_cannot_be_kept_is_shown_all_the_same(shown: Shown, qtbot: QtBot) -> None:
    shown.pictures.rmdir()
    with serial.Serial(shown.printer.device, 115_200) as port:
        port.write(FRAME)
        qtbot.waitUntil(lambda: len(shown.window.stack.captions) == 1)
    assert os.strerror(errno.ENOENT) in shown.window.trouble_words


def test_nothing_is_cut_off_where_the_window_is_small(shown: Shown) -> None:
    shown.window.resize(shown.window.minimumSize())
    for button in shown.window.faults.values():
        metrics = button.fontMetrics()
        room = button.words_box().toRect()
        words = metrics.boundingRect(room, int(Qt.TextFlag.TextWordWrap), button.text())
        assert words.width() <= room.width()
        assert words.height() <= room.height()
