"""The kiosk is switched on, its printer left off: patrons and staff know at once, and nothing comes late."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from app.clock import SystemClock
from app.printer_acquaintance import Acquaintance
from desk.printer import PrinterCause
from hardware.virtual_printer import Fault, VirtualPrinter
from tests.hardware.quick_printer import quick_printer
from tests.journeys.library import Library, OpenPanel
from tests.missing_slips import labels_missing

ON_SCREEN = "Votre numéro s’affichera à\u00a0l’écran"
STAFF_ARE_TOLD = "L’imprimante à billets ne répond plus depuis"


@pytest.fixture
def printer(library: Library) -> Iterator[VirtualPrinter]:
    """It was well yesterday, and is off this morning."""
    settings = library.with_printer()
    with quick_printer(device_link=library.printer) as printer:
        yesterday = library.open_kiosk(settings)
        clock = SystemClock(settings.library.time_zone)
        yesterday.wait_until(lambda: Acquaintance(settings, clock).answered_ms is not None)
        library.close()
        printer.set(Fault.POWER_OFF)
        yield printer
        library.close()


def labels_on_list(panel: OpenPanel) -> tuple[str, ...]:
    """What any panel may have printed again."""
    queue = panel.threads.watcher.queue
    return () if queue is None else labels_missing(queue.printers["kiosk"])


def test_numbers_are_on_the_screen_and_on_the_list_until_the_printer_is_back(
    library: Library, printer: VirtualPrinter
) -> None:
    kiosk = library.open_kiosk(library.with_printer())
    panel = library.open_panel("1", "MB")
    kiosk.wait_until_printer_is(PrinterCause.MUTE)
    kiosk.wait_until(lambda: ON_SCREEN in kiosk.hands.read("paper_notice"))
    panel.wait_for_words(STAFF_ARE_TOLD)
    assert kiosk.take_ticket() == "A001"
    kiosk.go_home()
    panel.wait_until(lambda: labels_on_list(panel) == ("A001",))
    assert printer.slips == ()

    printer.clear(Fault.POWER_OFF)
    kiosk.wait_until_printer_is(PrinterCause.READY)
    assert kiosk.take_ticket() == "A002"
    kiosk.wait_until(lambda: [slip.largest for slip in printer.slips] == ["A002"])
