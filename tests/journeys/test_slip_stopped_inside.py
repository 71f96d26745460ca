"""A slip that stops inside the printer: cut short by empty paper, or behind a cutter that is stuck."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from desk.printer import PrinterCause
from desk.slips import SlipState
from hardware.profiles import EPSON_TM_T20III
from hardware.virtual_printer import Abilities, Fault, VirtualPrinter
from hardware.virtual_printer.moments import Moment
from hardware.virtual_printer.slips import PrintedSlip
from tests.journeys.library import Library, OpenKiosk, OpenPanel

BAUD = 9600
TAKE = "Veuillez prendre votre billet"
CUT_SHORT = "Si votre billet est incomplet"
IF_NONE = "Si aucun billet n’est sorti"
AT_DESK = "Passez au\u00a0comptoir"
THANKS = "Merci"
# With the opening of the slip read and its last line still to come, at 9600 baud.
INSIDE_BYTES = 120


@pytest.fixture
def printer(library: Library) -> Iterator[VirtualPrinter]:
    """A printer with process ids that drops what it holds on an order, as those of its profile."""
    with VirtualPrinter(EPSON_TM_T20III, baud=BAUD, device_link=library.printer) as printer:
        yield printer
        library.close()


@pytest.fixture
def fenced_printer(library: Library) -> Iterator[VirtualPrinter]:
    """A printer that answers in the order of its data and cannot tell what is on paper."""
    abilities = replace(Abilities(), process_ids=False)
    with VirtualPrinter(baud=BAUD, device_link=library.printer, abilities=abilities) as printer:
        yield printer
        library.close()


def open_kiosk(library: Library, profile: str) -> OpenKiosk:
    kiosk = library.open_kiosk(library.with_printer(baud=BAUD, profile=profile))
    kiosk.wait_until_printer_is(PrinterCause.READY)
    return kiosk


def wait_for_slip_text(kiosk: OpenKiosk, words: str) -> None:
    kiosk.wait_until(lambda: words in kiosk.hands.read("slip_text"))


def check_number_is_large(kiosk: OpenKiosk, label: str) -> None:
    number = kiosk.hands.find("number")
    assert number is not None
    assert number.property("text") == label
    assert number.height() > kiosk.kiosk.window.height() / 5


def wait_until_panel_knows(panel: OpenPanel, cause: PrinterCause, slips: int) -> None:
    panel.wait_until(lambda: bool(panel.shown.printers) and panel.shown.printers[0].cause is cause)
    panel.wait_until(lambda: (0 if panel.shown.slips is None else panel.shown.slips.count) == slips)


def missing(panel: OpenPanel) -> list[str]:
    """The list of slips on the panel, as a screen reader reads it."""
    panel.press(Qt.Key.Key_B)
    panel.wait_until(lambda: bool(panel.window.work_page.drawer.list.entries))
    return [entry.spoken for entry in panel.window.work_page.drawer.list.entries]


def pieces(printer: VirtualPrinter, label: str) -> list[PrintedSlip]:
    """The pieces of paper that say a number, torn off, cut or still in the printer."""
    paper = [*printer.truth.pieces, printer.uncut_paper]
    return [piece for piece in paper if label in piece.text]


def check_next_slip_comes(kiosk: OpenKiosk, printer: VirtualPrinter, label: str) -> None:
    """The next patron is served as if nothing had been; what would come late would come before."""
    kiosk.go_home()
    assert kiosk.take_ticket() == label
    wait_for_slip_text(kiosk, TAKE)
    kiosk.wait_until(lambda: any(label in slip.text for slip in printer.slips))
    [piece] = pieces(printer, label)
    assert THANKS in " ".join(piece.text)


@pytest.mark.parametrize(
    ("fault", "cause"),
    [(Fault.PAPER_OUT, PrinterCause.PAPER_OUT), (Fault.COVER_OPEN, PrinterCause.COVER_OPEN)],
)
def test_a_slip_cut_short_is_said_to_be_and_its_rest_never_comes(
    library: Library, printer: VirtualPrinter, fault: Fault, cause: PrinterCause
) -> None:
    kiosk = open_kiosk(library, EPSON_TM_T20III.name)
    panel = library.open_panel("1", "MB")
    inside = printer.count(Moment.BYTE_RECEIVED) + INSIDE_BYTES
    printer.at(Moment.BYTE_RECEIVED, inside, lambda: printer.set(fault))
    assert kiosk.take_ticket() == "A001"
    wait_for_slip_text(kiosk, CUT_SHORT)
    assert kiosk.journey.slip is SlipState.CANCELLED
    check_number_is_large(kiosk, "A001")
    wait_until_panel_knows(panel, cause, slips=1)
    assert missing(panel)[0].startswith("A001, Coupé avant la fin")
    printer.clear(fault)
    kiosk.wait_until_printer_is(PrinterCause.READY)
    wait_until_panel_knows(panel, PrinterCause.READY, slips=1)
    check_next_slip_comes(kiosk, printer, "A002")
    assert all(THANKS not in " ".join(piece.text) for piece in pieces(printer, "A001"))


def test_behind_a_stuck_cutter_a_slip_that_is_on_paper_is_doubted_and_taken_once_it_is_free(
    library: Library, printer: VirtualPrinter
) -> None:
    kiosk = open_kiosk(library, EPSON_TM_T20III.name)
    panel = library.open_panel("1", "MB")
    printer.set(Fault.CUTTER_JAM)
    assert kiosk.take_ticket() == "A001"
    kiosk.wait_until_printer_is(PrinterCause.CUTTER)
    kiosk.wait_until(lambda: kiosk.journey.slip is SlipState.PRINTED)
    wait_for_slip_text(kiosk, IF_NONE)
    check_number_is_large(kiosk, "A001")
    wait_until_panel_knows(panel, PrinterCause.CUTTER, slips=0)
    panel.wait_for_words("coupe-papier")
    printer.clear(Fault.CUTTER_JAM)
    kiosk.wait_until_printer_is(PrinterCause.READY)
    wait_until_panel_knows(panel, PrinterCause.READY, slips=0)
    wait_for_slip_text(kiosk, TAKE)
    check_next_slip_comes(kiosk, printer, "A002")
    assert len(pieces(printer, "A001")) == 1


def test_behind_a_stuck_cutter_of_a_printer_that_cannot_tell_a_slip_is_unknown_and_the_desk_is_asked(
    library: Library, fenced_printer: VirtualPrinter
) -> None:
    kiosk = open_kiosk(library, "auto")
    panel = library.open_panel("1", "MB")
    fenced_printer.set(Fault.CUTTER_JAM)
    assert kiosk.take_ticket() == "A001"
    kiosk.wait_until_printer_is(PrinterCause.CUTTER)
    kiosk.wait_until(lambda: kiosk.journey.slip is SlipState.UNKNOWN)
    wait_for_slip_text(kiosk, IF_NONE)
    check_number_is_large(kiosk, "A001")
    wait_until_panel_knows(panel, PrinterCause.CUTTER, slips=1)
    assert missing(panel)[0].startswith("A001, Regarder d’abord le papier")
    fenced_printer.clear(Fault.CUTTER_JAM)
    kiosk.wait_until_printer_is(PrinterCause.READY)
    wait_for_slip_text(kiosk, AT_DESK)
    check_next_slip_comes(kiosk, fenced_printer, "A002")
    assert len(pieces(fenced_printer, "A001")) == 1
