"""A virtual printer, and the commands of ``votre-tour printer`` as a person types them for it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from click.testing import CliRunner, Result

from app.cli import main
from app.settings import Settings
from app.settings_of_desk import StoreSettings
from app.settings_of_machines import PrinterSettings
from hardware.virtual_printer import Abilities, VirtualPrinter
from tests.hardware.quick_printer import QUICK_PARTS


@contextmanager
def played(abilities: Abilities | None = None) -> Iterator[VirtualPrinter]:
    """A printer that is quick."""
    with VirtualPrinter(mechanism=QUICK_PARTS, abilities=abilities or Abilities()) as printer:
        yield printer


def typed(printer: VirtualPrinter | None, *words: str, answers: str = "") -> Result:
    """What the command says; for the printer of the settings when none is named."""
    named = () if printer is None else ("--device", printer.device)
    return CliRunner().invoke(main, ["printer", *words, *named], input=answers)


def settings_of(printer: VirtualPrinter, tmp_path: Path) -> Settings:
    """The settings of a kiosk with this printer."""
    return Settings(
        store=StoreSettings(database=str(tmp_path / "desk.sqlite3")),
        printer=PrinterSettings(device=printer.device),
    )
