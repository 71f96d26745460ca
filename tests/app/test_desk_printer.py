"""A printer at a desk, in a process of its own, prints what is asked for there and nothing of the kiosk."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from click.testing import CliRunner

from app.cli import main
from app.clock import SystemClock
from app.settings_check import made, mistakes_of
from app.wiring import desk_opener, journal_path
from desk.printer import PrinterCause
from desk.service_desk import ServiceDesk
from desk.tickets import Outcome
from hardware.virtual_printer import VirtualPrinter
from tests.app.test_printing import catalogues
from tests.hardware.quick_printer import quick_printer

__all__ = ["catalogues"]


@pytest.fixture
def printer(tmp_path: Path) -> Iterator[VirtualPrinter]:
    with quick_printer(device_link=tmp_path / "printer") as printer:
        yield printer


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[ServiceDesk]:
    """Desk 1, whose own printer is beside it."""
    settings = made(
        {
            "store": {"database": str(tmp_path / "desk.sqlite3")},
            "desks": {"printers": {"1": "Comptoir 1"}},
        }
    )
    opened = desk_opener(settings, SystemClock("America/Toronto"), "panel", has_step_slips=True)()
    with closing(opened.store):
        yield opened.desk


@pytest.fixture
def program(tmp_path: Path, printer: VirtualPrinter, desk: ServiceDesk) -> Iterator[subprocess.Popen[bytes]]:
    words = ("--database", tmp_path / "desk.sqlite3", "--set", f"printer.device={printer.device}")
    command = (sys.executable, "-m", "app", "printer", "run", *words, "--set", f"log.folder={tmp_path}")
    with subprocess.Popen([*command, "Comptoir 1"]) as program:
        yield program
        program.kill()


def test_a_next_step_comes_out_at_the_desk_and_the_program_ends_when_told_to(
    tmp_path: Path, printer: VirtualPrinter, desk: ServiceDesk, program: subprocess.Popen[bytes]
) -> None:
    def is_ready() -> bool:
        report = desk.view().printers.get("Comptoir 1")
        return report is not None and report.cause is PrinterCause.READY

    printer.wait_until(is_ready, "word of the printer", 20)
    desk.sign_in("1", "MB")
    desk.issue("t1", "loan", "fr")
    desk.call_next("1")
    desk.finish("1", Outcome.ON_HOLD_PLACED)
    [slip] = printer.wait_for_slips(1, 20)
    assert "Pour la suite" in "\n".join(slip.text)
    printer.wait_until(lambda: not desk.view().step_slips, "end of the request", 20)
    assert desk.view().lost_slips == ()
    program.send_signal(signal.SIGTERM)
    assert program.wait(20) == 0
    names = {each.name for each in tmp_path.iterdir()}
    assert "desk.print-journal-Comptoir_1.sqlite3" in names
    assert journal_path(made({"store": {"database": str(tmp_path / "desk.sqlite3")}})).name not in names


def test_without_its_typeface_it_ends_with_a_sentence(tmp_path: Path, printer: VirtualPrinter) -> None:
    (tmp_path / "fontpkg_noto_sans").mkdir()
    (tmp_path / "fontpkg_noto_sans" / "__init__.py").touch()
    words = ("--database", tmp_path / "desk.sqlite3", "--set", f"printer.device={printer.device}")
    command = (sys.executable, "-m", "app", "printer", "run", *words, "--set", f"log.folder={tmp_path}")
    path = os.pathsep.join([str(tmp_path), *sys.path])
    environment = {**os.environ, "PYTHONPATH": path, "LANG": "en_CA.UTF-8", "LC_ALL": "en_CA.UTF-8"}
    ended = subprocess.run([*command, "Comptoir 1"], env=environment, capture_output=True, text=True)
    assert ended.returncode == 1
    assert "Error: the font package fontpkg_noto_sans lacks its file" in ended.stderr
    assert "Traceback" not in ended.stderr


@pytest.mark.parametrize("place", ["kiosk", "Kiosk", "../x", "a" * 21])
def test_a_place_that_is_none_is_refused(place: str, tmp_path: Path) -> None:
    result = CliRunner().invoke(main, ("printer", "run", place, "--set", "printer.device=/dev/null"))
    assert result.exit_code == 2
    assert "1 to 20 letters" in result.output


def test_without_a_printer_in_the_settings_nothing_runs() -> None:
    result = CliRunner().invoke(main, ("printer", "run", "Comptoir 1"))
    assert result.exit_code == 1
    assert "names no printer" in result.output


def test_a_printer_of_a_desk_that_is_none_is_a_mistake() -> None:
    tree = {"desks": {"names": ["1"], "printers": {"2": "Comptoir 2"}}}
    assert list(mistakes_of(tree)) == [("desks.printers", "no desk is called 2")]
