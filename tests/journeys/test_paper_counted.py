"""A kiosk that is started again goes on counting its paper, whatever became of the numbers on it."""

from __future__ import annotations

from contextlib import closing

from app.clock import SystemClock
from app.wiring import desk_opener
from tests.hardware.quick_printer import quick_printer
from tests.journeys.library import Library


def test_numbers_that_are_gone_from_the_line_stand_on_paper_all_the_same(library: Library) -> None:
    settings = library.settings(
        printer={"device": str(library.printer)}, kiosk={"full_screen": False, "most_per_10_min": 2}
    )
    with quick_printer(device_link=library.printer) as printer:
        kiosk = library.open_kiosk(settings)
        for slips in (1, 2):
            assert kiosk.take_ticket() == f"A00{slips}"
            kiosk.touch("done")
            printer.wait_for_slips(slips)
        kiosk.wait_for("closed")
        library.close()

        opened = desk_opener(settings, SystemClock(settings.library.time_zone), "panel")()
        with closing(opened.store):
            for ticket in opened.desk.view().tickets:
                opened.desk.cancel(ticket.id)
            assert opened.desk.view().tickets == ()

        kiosk = library.open_kiosk(settings)
        kiosk.wait_until(lambda: kiosk.hands.read("pause_title") == "Numéros en pause")
        library.close()
