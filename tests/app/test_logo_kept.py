"""A kiosk whose printer has a memory for pictures keeps the library's logo there, over every restart."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from app.logo import read_logo
from app.settings import Settings
from app.settings_check import made
from desk.printer import PrinterCause
from desk.slips import SlipState
from hardware.commands import INITIALIZE
from hardware.profile import DOCUMENTED, PROBED, Capabilities
from hardware.profile_file import profile_text
from hardware.profiles import GENERIC_80_MM
from hardware.stored_graphics import define_picture, list_keys, print_picture, stored_key
from hardware.virtual_printer import VirtualPrinter
from tests.app.test_printing import Bench
from tests.hardware.quick_printer import quick_printer

CAN = Capabilities(answers=DOCUMENTED, process_ids=DOCUMENTED, raster=PROBED, stored_graphics=PROBED)


class LogoBench(Bench):
    """A bench whose slips show a logo."""

    def __init__(self, qtbot: QtBot, folder: Path, parts: ExitStack) -> None:
        super().__init__(qtbot, folder, parts)
        self._folder = folder
        self.logo = folder / "logo.png"
        Image.linear_gradient("L").resize((120, 40)).save(self.logo)
        profile = replace(GENERIC_80_MM, name="mine", title="Mine", can=CAN)
        (folder / "mine.toml").write_text(profile_text(profile), encoding="utf-8")

    def settings(self, device: Path | str = "") -> Settings:
        return made(
            {
                "store": {"database": str(self._folder / "desk.sqlite3")},
                "printer": {"device": str(device), "profile": str(self._folder / "mine.toml")},
                "slip": {"logo": str(self.logo)},
            }
        )


@pytest.fixture
def bench(qtbot: QtBot, tmp_path: Path) -> Iterator[LogoBench]:
    with ExitStack() as parts:
        yield LogoBench(qtbot, tmp_path, parts)


def print_one(bench: LogoBench, printer: VirtualPrinter, *, lists: int) -> bytes:
    """Start a kiosk, wait until it has asked for the list so often, print, and give the slip's bytes."""
    with ExitStack() as parts:
        kiosk = LogoBench(bench.qtbot, bench.device.parent, parts)
        printing = kiosk.start(bench.device)
        kiosk.wait_for_report(lambda report: report.cause is PrinterCause.READY)
        printer.wait_until(lambda: printer.truth.received.count(list_keys() + b"\x06") >= lists, "list")
        issued = kiosk.issue()
        printing.print_ticket(issued, "fr")
        kiosk.wait_until(lambda: kiosk.ends[-1:] == [(issued.ticket.id, SlipState.CUT)])
    data = printer.slips[-1].data
    return data[data.rindex(INITIALIZE) :]


def test_the_logo_is_stored_by_the_first_kiosk_and_named_by_every_later_one(bench: LogoBench) -> None:
    logo = read_logo(bench.logo, 80)
    with quick_printer(device_link=bench.device) as printer:
        first = print_one(bench, printer, lists=3)
        second = print_one(bench, printer, lists=4)
        for data in (first, second):
            assert print_picture(stored_key(logo)) in data
            assert logo.rows not in data
        assert printer.truth.received.count(define_picture(logo)) == 1
