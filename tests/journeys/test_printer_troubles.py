"""A printer that is absent, refused, unplugged or hanging: the number is kept, the next patron is served."""

from __future__ import annotations

import pytest

from desk.printer import PrinterCause
from hardware.virtual_printer import VirtualPrinter
from tests.hardware.quick_printer import quick_printer
from tests.journeys.library import Library, OpenKiosk, OpenPanel
from tests.journeys.paper import XOFF, XON, PaperEnd

SLOW_BAUD = 9600


def trouble_of(panel: OpenPanel) -> PrinterCause | None:
    """What the panel knows of the kiosk's printer."""
    return panel.shown.printers[0].cause if panel.shown.printers else None


def slips_to_check(panel: OpenPanel) -> int:
    return 0 if panel.shown.slips is None else panel.shown.slips.count


def check_asked_to_note(kiosk: OpenKiosk, label: str) -> None:
    """The number is large on the glass, with the kind sentence that asks to note it."""
    kiosk.wait_for("ticket")
    kiosk.wait_until(lambda: "noter" in kiosk.hands.read("slip_text"))
    number = kiosk.hands.find("number")
    assert number is not None
    assert number.property("text") == label
    assert number.height() > kiosk.kiosk.window.height() / 5


@pytest.mark.parametrize("fault", ["absent", "refused"])
def test_without_a_usable_printer_numbers_are_shown_and_once_it_is_there_slips_come_out(
    library: Library, paper: PaperEnd, fault: str
) -> None:
    paper.unplug()
    if fault == "refused":
        paper.refuse()
    kiosk = library.open_kiosk(library.with_printer())
    panel = library.open_panel("1", "MB")
    kiosk.wait_until_printer_is(PrinterCause(fault))
    assert kiosk.take_ticket() == "A001"
    check_asked_to_note(kiosk, "A001")
    panel.wait_until(lambda: trouble_of(panel) is PrinterCause(fault) and panel.waiting == ["A001"])
    panel.wait_for_words("imprimante à billets")
    paper.plug()
    kiosk.wait_until_printer_is(PrinterCause.READY)
    kiosk.go_home()
    assert kiosk.take_ticket() == "A002"
    kiosk.wait_until(lambda: paper.labels[-1:] == ["A002"])
    # The first patron was still there: the slip may have come out late, but once.
    assert paper.labels in (["A002"], ["A001", "A002"])
    panel.wait_until(lambda: trouble_of(panel) is PrinterCause.READY)


def test_a_cable_pulled_in_the_middle_of_a_slip_prints_nothing_twice_and_the_next_slip_is_whole(
    library: Library,
) -> None:
    settings = library.with_printer(baud=SLOW_BAUD)
    with quick_printer(baud=SLOW_BAUD, device_link=library.printer) as printer:
        kiosk = library.open_kiosk(settings)
        panel = library.open_panel("1", "MB")
        kiosk.wait_until_printer_is(PrinterCause.READY)
        kiosk.ask_for("transaction", "loan")
        kiosk.wait_until(lambda: printer_has_begun(printer))
        printer.unplug()
        kiosk.wait_for("ticket")
        assert kiosk.hands.read("number") == "A001"
        panel.wait_until(lambda: trouble_of(panel) is PrinterCause.UNPLUGGED)
        panel.wait_for_words("débranchée")
        printer.plug()
        kiosk.wait_until_printer_is(PrinterCause.READY)
        kiosk.go_home()
        assert kiosk.take_ticket() == "A002"
        half, paper = printer.wait_for_slips(2, timeout_s=10)
        assert half.data.count(b"A001") <= 1
        assert (paper.data.count(b"A001"), paper.data.count(b"A002")) == (0, 1)
        panel.wait_until(lambda: trouble_of(panel) is PrinterCause.READY)
        library.close()


def printer_has_begun(printer: VirtualPrinter) -> bool:
    try:
        printer.wait_for_bytes(40, timeout_s=0.005)
    except TimeoutError:
        return False
    return True


def test_a_hanging_printer_keeps_nobody_waiting_and_nothing_comes_out_late(
    library: Library, paper: PaperEnd
) -> None:
    kiosk = library.open_kiosk(library.with_printer(flow_control="xon_xoff"))
    panel = library.open_panel("1", "MB")
    kiosk.wait_until_printer_is(PrinterCause.READY)
    paper.say(XOFF)
    assert kiosk.take_ticket() == "A001"
    kiosk.go_home()
    assert kiosk.take_ticket("assistance", "research") == "B001"
    panel.wait_until(lambda: panel.waiting == ["A001", "B001"])
    panel.wait_until(lambda: trouble_of(panel) is PrinterCause.STALLED and slips_to_check(panel) == 1)
    check_asked_to_note(kiosk, "B001")
    paper.say(XON)
    kiosk.wait_until_printer_is(PrinterCause.READY)
    assert paper.labels == ["B001"]
    panel.wait_until(lambda: trouble_of(panel) is PrinterCause.READY)
    assert "A001" in panel.words
