"""A printer that takes nothing and never comes back: everything else at the kiosk and at a desk goes on."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt

from desk.printer import PrinterCause
from hardware.virtual_printer import VirtualPrinter
from staffpanel.actions import Stage
from tests.hardware.quick_printer import quick_printer
from tests.journeys.library import Library, OpenKiosk, OpenPanel


@pytest.fixture
def printer(library: Library) -> Iterator[VirtualPrinter]:
    with quick_printer(device_link=library.printer) as printer:
        yield printer
        library.close()


@pytest.fixture
def kiosk(library: Library, printer: VirtualPrinter) -> OpenKiosk:
    """A kiosk whose printer hung with the slip of A001 on its way."""
    kiosk = library.open_kiosk(library.with_printer())
    kiosk.wait_until_printer_is(PrinterCause.READY)
    printer.hang()
    assert kiosk.take_ticket() == "A001"
    return kiosk


def test_every_action_of_the_kiosk_goes_on(kiosk: OpenKiosk, printer: VirtualPrinter) -> None:
    kiosk.touch("language_en")
    kiosk.wait_until(lambda: kiosk.hands.read("heading") == "Here is your number")
    kiosk.go_home()
    kiosk.touch("family_assistance")
    kiosk.wait_for("services")
    kiosk.touch("back")
    assert kiosk.take_ticket("assistance", "research") == "B001"
    kiosk.go_home()
    assert kiosk.take_ticket("transaction", "card") == "A002"
    assert kiosk.hands.read("number") == "A002"
    assert printer.slips == ()


def test_every_action_of_a_desk_goes_on(library: Library, kiosk: OpenKiosk, printer: VirtualPrinter) -> None:
    panel = library.open_panel("1", "MB")
    panel.wait_until(lambda: panel.waiting == ["A001"])
    visit(panel)
    kiosk.go_home()
    assert kiosk.take_ticket() == "A002"
    panel.wait_until(lambda: panel.waiting == ["A002"])
    visit(panel)
    assert panel.waiting == []
    assert printer.slips == ()


def visit(panel: OpenPanel) -> None:
    """Call the next patron, start, and finish with the first outcome."""
    for stage in (Stage.NEXT, Stage.CALLED, Stage.SERVING):
        panel.enter(stage)
    panel.wait_until(lambda: panel.shown.drawer is not None)
    panel.press(Qt.Key.Key_Return)
    panel.wait_for(Stage.NOBODY)
