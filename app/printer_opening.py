"""Opens the printer of the settings for a command of its own; says kindly when a kiosk holds it."""

import time
from collections.abc import Iterator
from contextlib import contextmanager

from app.printer_advice import ANSWER_WITHIN_S, UNFINISHED, advised
from app.printer_line import way_to
from app.settings import Settings
from app.terminal_words import labelled, tr
from app.wiring import journal_path
from app.words_of_rooms import retold
from data.journal_examination import examine_journal
from desk.errors import DeskError, StoreUnavailable
from hardware.device_names import NoDevice, PlainFile, check_device, read_device
from hardware.transport import PrinterUnavailable, Transport

_ASK_AGAIN_S = 0.1


class CannotUsePrinter(DeskError):
    """The printer cannot be used by this command; the message tells a person why and what to do."""

    code = "cannot_use_printer"


def kiosk_is_running(settings: Settings) -> bool:
    """Whether a kiosk holds the print journal of these settings, and so their printer. Changes nothing."""
    path = journal_path(settings)
    try:
        return path.exists() and examine_journal(path).is_in_use
    except (StoreUnavailable, OSError):
        return False


def check_named(settings: Settings) -> None:
    """See to it that the settings name a printer.

    Raises:
        CannotUsePrinter: They name none, or in a way that cannot be read.
    """
    name = settings.printer.device
    if why := check_device(name) if name else None:
        raise CannotUsePrinter(labelled(name, retold(why)))
    if isinstance(read_device(name), NoDevice):
        raise CannotUsePrinter(tr("the settings name no printer: set printer.device, or give --device"))


def check_usable(settings: Settings, *, is_spare: bool = False) -> None:
    """See to it that the settings name a printer that no kiosk holds.

    Args:
        settings: With the printer.
        is_spare: Whether it is another one than the kiosk's.

    Raises:
        CannotUsePrinter: There is none, or one that is no printer, or a kiosk is running.
    """
    name = settings.printer.device
    check_named(settings)
    if isinstance(read_device(name), PlainFile):
        raise CannotUsePrinter(tr("{name} is a file: it can neither print nor answer", name=name))
    if not is_spare and kiosk_is_running(settings):
        raise CannotUsePrinter(
            tr("a kiosk is running and holds the printer: close it first, or see votre-tour printer status")
        )


@contextmanager
def opened(settings: Settings, *, is_spare: bool = False) -> Iterator[Transport]:
    """The open way to the printer, closed again at the end. Blocks for 6 s at most.

    Args:
        settings: With the printer.
        is_spare: Whether it is another one than the kiosk's.

    Raises:
        CannotUsePrinter: See ``check_usable``; or it cannot be opened.
    """
    check_usable(settings, is_spare=is_spare)
    transport = way_to(settings.printer)
    try:
        open_patiently(transport)
    except PrinterUnavailable as error:
        words = advised(settings.printer.device, error.cause, error.detail)
        raise CannotUsePrinter(words) from None
    try:
        yield transport
    finally:
        transport.close()


def open_patiently(transport: Transport) -> None:
    """Open, and ask again while the network or a name server is still busy. Blocks for 6 s at most.

    Raises:
        PrinterUnavailable: It cannot be opened.
    """
    deadline_s = time.monotonic() + ANSWER_WITHIN_S
    while True:
        try:
            transport.open()
            return
        except PrinterUnavailable as error:
            if error.detail not in UNFINISHED or time.monotonic() >= deadline_s:
                transport.close()
                raise
        time.sleep(_ASK_AGAIN_S)
