"""From a touch on the glass to paper in the hand: real window, real database, real serial path."""

from __future__ import annotations

import re
from contextlib import closing

from PySide6.QtCore import QPoint

from app.clock import SystemClock
from app.wiring import store_opener
from desk.printer import PrinterCause
from desk.tickets import Kind, State, Ticket
from kiosk.ports import KioskTimes
from tests.hardware.escpos_reader import ReadSlip
from tests.journeys.library import NAME, QUICK, Library, OpenKiosk
from tests.journeys.paper import PaperEnd, label_on
from ui.times import time_of_day

PAPER_WIDTH_DOTS = 576
CHARACTER_DOTS = (12, 24)
DOTS_PER_MM = 8


def kept_tickets(library: Library) -> tuple[Ticket, ...]:
    """The open tickets, read from the file by a connection of the test's own."""
    settings = library.settings()
    with closing(store_opener(settings, SystemClock(settings.library.time_zone)).open()) as store:
        return store.view(settings.library.branch).tickets


def ready_kiosk(library: Library, times: KioskTimes | None = QUICK) -> OpenKiosk:
    kiosk = library.open_kiosk(library.with_printer(), times=times)
    kiosk.wait_until_printer_is(PrinterCause.READY)
    return kiosk


def plain(text: str) -> str:
    return " ".join(text.replace("\u00a0", " ").split())


def test_two_touches_bring_a_number_on_the_glass_the_same_on_paper_and_the_ticket_in_the_queue(
    library: Library, paper: PaperEnd
) -> None:
    kiosk = ready_kiosk(library, times=None)
    assert kiosk.take_ticket("transaction", "return") == "A001"
    kiosk.wait_until(lambda: paper.labels == ["A001"])
    kiosk.wait_until(lambda: "Veuillez prendre votre billet" in kiosk.hands.read("slip_text"))
    [ticket] = kept_tickets(library)
    assert (ticket.label, ticket.service, ticket.kind) == ("A001", "return", Kind.TRANSACTION)
    assert (ticket.state, ticket.language) == (State.WAITING, "fr")


def test_the_slip_says_number_next_step_time_and_thanks_and_nothing_of_what_was_asked(
    library: Library, paper: PaperEnd
) -> None:
    kiosk = ready_kiosk(library)
    kiosk.take_ticket("transaction", "fees")
    kiosk.wait_until(lambda: paper.labels == ["A001"])
    [slip] = paper.slips
    [ticket] = kept_tickets(library)
    taken_at = time_of_day(kiosk.threads.clock.local(ticket.joined_ms), "fr")
    words = plain(slip.words)
    assert slip.begins_with_init
    assert slip.is_cut
    assert words.startswith(plain(NAME))
    assert "Votre numéro A001 Veuillez rester à proximité : nous appellerons ce numéro" in words
    assert f"Pris à {plain(taken_at)}" in words
    assert words.endswith("Merci de votre visite.")
    assert not re.search(r"solde|frais|régler|fees|transaction|assistance", words.casefold())
    check_sizes(slip)


def check_sizes(slip: ReadSlip) -> None:
    """The number is at least 24 mm high and fits the roll; everything else can be read without glasses."""
    across, down = CHARACTER_DOTS
    [number] = [line for line in slip.lines if line.text.strip() == "A001"]
    assert number.height * down / DOTS_PER_MM >= 24
    assert len(number.text) * number.width * across <= PAPER_WIDTH_DOTS
    others = [line for line in slip.lines if line is not number and line.text.strip()]
    assert all(line.height * down >= 48 for line in others)


def test_in_english_the_slip_is_english_and_french_comes_back_for_the_next_patron(
    library: Library, paper: PaperEnd
) -> None:
    kiosk = ready_kiosk(library)
    kiosk.wait_for("welcome")
    kiosk.touch("language_en")
    kiosk.take_ticket("transaction", "card")
    kiosk.wait_until(lambda: paper.labels == ["A001"])
    words = plain(paper.slips[0].words)
    assert "Your number A001 Please stay nearby" in words
    assert words.endswith("Thank you for your visit.")
    assert [ticket.language for ticket in kept_tickets(library)] == ["en"]
    kiosk.go_home()
    kiosk.take_ticket("transaction", "card")
    kiosk.wait_until(lambda: paper.labels == ["A001", "A002"])
    assert "Votre numéro A002" in plain(paper.slips[1].words)


def test_a_double_tap_and_impatient_taps_give_one_ticket_and_one_slip(
    library: Library, paper: PaperEnd
) -> None:
    kiosk = ready_kiosk(library, times=None)
    kiosk.wait_for("welcome")
    family = kiosk.hands.place_of("family_transaction")
    for _ in range(2):
        kiosk.hands.touch_at(family)
    kiosk.wait_for("services")
    place = kiosk.hands.place_of("service_loan")
    for _ in range(4):
        kiosk.hands.touch_at(place)
    kiosk.wait_until(lambda: kiosk.journey.screen == "ticket")
    for _ in range(4):
        kiosk.hands.touch_at(place)
    kiosk.wait_until(lambda: paper.labels == ["A001"])
    kiosk.wait_for("ticket")
    assert [ticket.label for ticket in kept_tickets(library)] == ["A001"]
    # A slip on its way would come before the next one.
    kiosk.go_home()
    assert kiosk.take_ticket() == "A002"
    kiosk.wait_until(lambda: paper.labels[-1:] == ["A002"])
    assert paper.labels == ["A001", "A002"]


def test_two_fingers_at_once_on_two_services_give_one_ticket(library: Library, paper: PaperEnd) -> None:
    kiosk = ready_kiosk(library)
    kiosk.wait_for("welcome")
    kiosk.touch("family_transaction")
    kiosk.wait_for("services")
    places = [kiosk.hands.place_of(name) for name in ("service_loan", "service_card")]
    for finger, place in enumerate(places, 1):
        kiosk.hands.press(place, finger)
    for finger, place in enumerate(places, 1):
        kiosk.hands.release(place, finger)
    kiosk.wait_for("ticket")
    kiosk.wait_until(lambda: len(paper.labels) == 1)
    kiosk.go_home()
    assert [ticket.label for ticket in kept_tickets(library)] == [label_on(paper.slips[0])]


def test_a_finger_that_slides_off_a_service_asks_for_nothing(library: Library, paper: PaperEnd) -> None:
    kiosk = ready_kiosk(library)
    kiosk.wait_for("welcome")
    kiosk.touch("family_transaction")
    kiosk.wait_for("services")
    slide(kiosk, kiosk.hands.place_of("service_loan"), kiosk.hands.place_of("service_card"))
    slide(kiosk, kiosk.hands.place_of("service_card"), QPoint(2, 2))
    kiosk.touch("back")
    kiosk.wait_for("welcome")
    assert kept_tickets(library) == ()
    assert kiosk.take_ticket() == "A001"
    kiosk.wait_until(lambda: paper.labels == ["A001"])


def slide(kiosk: OpenKiosk, start: QPoint, end: QPoint) -> None:
    kiosk.hands.press(start)
    for step in range(1, 11):
        kiosk.hands.move(start + (end - start) * (step / 10))
    kiosk.hands.release(end)
