"""The printing of a kiosk in a process of its own, so that it can be killed with a slip in the printer.

``python -m tests.app.printing_program print FOLDER`` says its process number, waits for a line, prints one
ticket on ``FOLDER/printer``, beside the database ``FOLDER/desk.sqlite3``, and says its label.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from app.printing import Printing
from app.program_threads import desk_threads
from app.programs import kiosk_printing
from app.settings import Settings
from app.settings_check import made
from desk.errors import DeskError
from desk.printer import PrinterCause
from desk.requests import Issued
from tests.data.programs import say, wait

TICKET_ID = "0190f5a0-0000-7000-8000-000000000001"


def settings_in(folder: Path) -> Settings:
    """Those of the bench."""
    return made(
        {
            "store": {"database": str(folder / "desk.sqlite3")},
            "printer": {"device": str(folder / "printer")},
        }
    )


def fail(error: DeskError) -> None:
    """Say why there is no ticket."""
    say(f"failed {error}")


def print_one(folder: Path) -> None:
    """Print until killed."""
    say(str(os.getpid()))
    wait()
    program = QGuiApplication([])
    settings = settings_in(folder)
    with desk_threads(settings, "kiosk") as threads, kiosk_printing(settings, threads) as printing:

        def begin(cause: PrinterCause) -> None:
            if cause is PrinterCause.READY:
                threads.worker.ask(lambda desk: desk.issue(TICKET_ID, "loan", "fr"), go_on, fail)

        def go_on(issued: Issued) -> None:
            print_ticket(printing, issued)

        printing.cause_changed.connect(begin)
        program.exec()


def print_ticket(printing: Printing, issued: Issued) -> None:
    """Print it and say its number."""
    say(issued.ticket.label)
    printing.print_ticket(issued, "fr")


if __name__ == "__main__":
    print_one(Path(sys.argv[2]))
