"""The way to a printer, made beside a running event loop: what is asked before it is there waits for it."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, ExitStack
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot

from desk.printer import PrinterCause
from desk.requests import Issued
from desk.slips import SlipState
from desk.tickets import Ticket

if TYPE_CHECKING:
    from hardware.journal import PrintJournal
    from kiosk.ports import SlipPrinting


PARTS_OF_PRINTING = ("app.printing", "app.reprinting")
"""What is loaded on a thread, for the window answers meanwhile: a tenth of a second of work."""

CLOSE_WITHIN_S = 1.0
"""A journal that is still being brought up to date keeps no program from its end for longer."""

Errand = Callable[["SlipPrinting"], None]


class LatePrinting(QObject):
    """A ``kiosk.ports.SlipPrinting`` that passes everything on to the real one, once there is one.

    Signals:
        cause_changed(PrinterCause), slip_ended(str, SlipState), slips_found(Mapping[str, int]): Those of the
            real one.
    """

    cause_changed = Signal(object)
    slip_ended = Signal(str, object)
    slips_found = Signal(object)
    _loaded = Signal()

    def __init__(
        self,
        open_journal: Callable[[], AbstractContextManager[PrintJournal]],
        open_printing: Callable[[PrintJournal], AbstractContextManager[SlipPrinting]],
        *,
        has_printer: bool,
    ) -> None:
        """Open nothing yet.

        Args:
            open_journal: Opens its journal and reads it, on a thread: after an update that may take long.
            open_printing: Opens the real one, on the GUI thread.
            has_printer: Whether the settings name a printer.
        """
        super().__init__()
        self._open_journal, self._open_printing = open_journal, open_printing
        self._journal: PrintJournal | None = None
        self._trouble: Exception | None = None
        self._first_cause = PrinterCause.OFFLINE if has_printer else PrinterCause.NOT_CONFIGURED
        self._printing: SlipPrinting | None = None
        self._waiting: list[Errand] = []
        self._parts = ExitStack()
        self._loading: threading.Thread | None = None
        self._is_closed = False
        self._loaded.connect(self._open, Qt.ConnectionType.QueuedConnection)

    @property
    def trouble(self) -> Exception | None:
        """Why the event loop was ended, for whoever runs it to raise; None where it was not."""
        return self._trouble

    @property
    def cause(self) -> PrinterCause:
        """The state of the printer; before it was looked at, as the real one begins."""
        return self._first_cause if self._printing is None else self._printing.cause

    def print_ticket(self, issued: Issued, language: str) -> None:
        """Have a ticket's slip printed; returns at once."""
        self._pass_on(lambda printing: printing.print_ticket(issued, language))

    def print_return(self, request_id: str, lines: Sequence[str], language: str) -> None:
        """Have quieter times printed; returns at once."""
        self._pass_on(lambda printing: printing.print_return(request_id, lines, language))

    def leave_unprinted(self, ticket: Ticket) -> None:
        """Have the slip of a ticket that nobody holds told as missing; returns at once."""
        self._pass_on(lambda printing: printing.leave_unprinted(ticket))

    def rest(self, for_ms: int) -> None:
        """Have staff told that no numbers are given for so long, milliseconds; returns at once."""
        self._pass_on(lambda printing: printing.rest(for_ms))

    def withdraw(self, ticket_id: str) -> None:
        """Print a slip no more if it has not been begun; returns at once."""
        self._pass_on(lambda printing: printing.withdraw(ticket_id))

    @Slot()
    def begin(self) -> None:
        """Load what printing needs and open its journal, on a thread, then the printer; once."""
        if self._loading is None and not self._is_closed:
            self._loading = threading.Thread(target=self._load, name="loading printing", daemon=True)
            self._loading.start()

    def close(self) -> None:
        """Close the real one and its journal; a thread that is still opening it ends with the program."""
        self._is_closed = True
        if self._loading is not None:
            self._loading.join(CLOSE_WITHIN_S)
        self._parts.close()

    def _load(self) -> None:
        try:
            for each in PARTS_OF_PRINTING:
                import_module(each)
            self._journal = self._parts.enter_context(self._open_journal())
        except Exception as error:  # the edge of the thread: whoever runs the event loop raises it
            self._trouble = error
        if not self._is_closed:
            self._loaded.emit()

    @Slot()
    def _open(self) -> None:
        if self._is_closed:
            return
        printing = self._opened()
        if printing is None:
            QCoreApplication.exit(1)
            return
        self._printing = printing
        printing.cause_changed.connect(self._tell_cause)
        printing.slip_ended.connect(self._tell_end)
        printing.slips_found.connect(self.slips_found)
        waiting, self._waiting = self._waiting, []
        for errand in waiting:
            errand(printing)
        if printing.cause is not self._first_cause:
            self.cause_changed.emit(printing.cause)

    def _opened(self) -> SlipPrinting | None:
        """The real one; None where it cannot be had: a program that cannot print for a fault ends by that."""
        if self._journal is None:
            return None
        try:
            return self._parts.enter_context(self._open_printing(self._journal))
        except Exception as error:  # the edge of a slot: whoever runs the event loop raises it
            self._trouble = error
            return None

    def _pass_on(self, errand: Errand) -> None:
        if self._printing is None:
            self._waiting.append(errand)
        else:
            errand(self._printing)

    @Slot(object)
    def _tell_cause(self, cause: PrinterCause) -> None:
        self.cause_changed.emit(cause)

    @Slot(str, object)
    def _tell_end(self, ticket_id: str, state: SlipState) -> None:
        self.slip_ended.emit(ticket_id, state)
