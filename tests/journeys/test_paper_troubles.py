"""A printer that says how it is: what the patron reads, when slips come, that none comes late or twice."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desk.printer import PrinterCause
from desk.slips import SlipState
from tests.journeys.library import Library, OpenKiosk, OpenPanel
from tests.journeys.talking_printer import TalkingPrinter, Trouble

TAKE = "Veuillez prendre votre billet"
ENOUGH = "Ce numéro suffit"
IF_NONE = "Si aucun billet n’est sorti"
AT_DESK = "Passez au\u00a0comptoir"
ON_SCREEN = "Votre numéro s’affichera à\u00a0l’écran"
STOPPED = [(Trouble.PAPER_OUT, PrinterCause.PAPER_OUT), (Trouble.COVER_OPEN, PrinterCause.COVER_OPEN)]


@pytest.fixture
def printer(tmp_path: Path) -> Iterator[TalkingPrinter]:
    """The printer of ``library.with_printer()``, plugged in and well."""
    printer = TalkingPrinter(tmp_path / "printer")
    printer.plug()
    yield printer
    printer.unplug()


@pytest.fixture
def kiosk(library: Library, printer: TalkingPrinter) -> OpenKiosk:
    kiosk = library.open_kiosk(library.with_printer())
    kiosk.wait_until_printer_is(PrinterCause.READY)
    return kiosk


def wait_for_slip_text(kiosk: OpenKiosk, words: str) -> None:
    kiosk.wait_until(lambda: words in kiosk.hands.read("slip_text"))


def check_number_is_large(kiosk: OpenKiosk, label: str) -> None:
    number = kiosk.hands.find("number")
    assert number is not None
    assert number.property("text") == label
    assert number.height() > kiosk.kiosk.window.height() / 5


def check_next_slip_comes(kiosk: OpenKiosk, printer: TalkingPrinter, label: str) -> None:
    """The next patron is served as if nothing had been; what would come late would come before."""
    kiosk.go_home()
    assert kiosk.take_ticket() == label
    wait_for_slip_text(kiosk, TAKE)
    kiosk.wait_until(lambda: printer.labels[-1:] == [label])
    assert printer.labels.count(label) == 1


def trouble_of(panel: OpenPanel) -> PrinterCause | None:
    return panel.shown.printers[0].cause if panel.shown.printers else None


def test_little_paper_is_told_to_the_staff_and_slips_still_come(
    library: Library, printer: TalkingPrinter, kiosk: OpenKiosk
) -> None:
    panel = library.open_panel("1", "MB")
    printer.become(Trouble.NEAR_END)
    kiosk.wait_until_printer_is(PrinterCause.NEAR_END)
    panel.wait_until(lambda: trouble_of(panel) is PrinterCause.NEAR_END)
    kiosk.wait_for("welcome")
    assert kiosk.hands.find("paper_notice") is None
    assert kiosk.take_ticket() == "A001"
    wait_for_slip_text(kiosk, TAKE)
    assert printer.labels == ["A001"]


def test_before_a_slip_it_is_said_beforehand_that_none_comes_and_again_when_the_number_is_there(
    printer: TalkingPrinter, kiosk: OpenKiosk
) -> None:
    printer.become(Trouble.PAPER_OUT)
    kiosk.wait_until_printer_is(PrinterCause.PAPER_OUT)
    kiosk.wait_for("welcome")
    assert ON_SCREEN in kiosk.hands.read("paper_notice")
    assert kiosk.take_ticket() == "A001"
    assert ENOUGH in kiosk.hands.read("slip_text")
    check_number_is_large(kiosk, "A001")
    # Its patron has gone on with the number, and no slip follows.
    kiosk.wait_until(lambda: kiosk.journey.slip is SlipState.NOT_SENT)
    printer.become(Trouble.NONE)
    kiosk.wait_until_printer_is(PrinterCause.READY)
    check_next_slip_comes(kiosk, printer, "A002")
    assert printer.labels == ["A002"]


@pytest.mark.parametrize(("trouble", "cause"), STOPPED)
def test_a_printer_mended_while_the_patron_still_reads_brings_the_slip_after_all(
    printer: TalkingPrinter, kiosk: OpenKiosk, trouble: Trouble, cause: PrinterCause
) -> None:
    printer.become(trouble)
    kiosk.wait_until_printer_is(cause)
    assert kiosk.take_ticket() == "A001"
    assert ENOUGH in kiosk.hands.read("slip_text")
    printer.become(Trouble.NONE)
    wait_for_slip_text(kiosk, TAKE)
    assert printer.labels == ["A001"]
    check_next_slip_comes(kiosk, printer, "A002")


@pytest.mark.parametrize(("trouble", "cause"), STOPPED)
def test_a_printer_mended_after_the_patron_left_keeps_the_slip_to_itself(
    library: Library, printer: TalkingPrinter, kiosk: OpenKiosk, trouble: Trouble, cause: PrinterCause
) -> None:
    panel = library.open_panel("1", "MB")
    printer.become(trouble)
    kiosk.wait_until_printer_is(cause)
    assert kiosk.take_ticket() == "A001"
    kiosk.go_home()
    panel.wait_until(lambda: panel.shown.slips is not None and panel.shown.slips.count == 1)
    printer.become(Trouble.NONE)
    kiosk.wait_until_printer_is(PrinterCause.READY)
    assert kiosk.take_ticket() == "A002"
    wait_for_slip_text(kiosk, TAKE)
    assert printer.labels == ["A002"]


@pytest.mark.parametrize(("trouble", "cause"), STOPPED)
def test_in_the_middle_of_a_slip_the_rest_is_dropped_and_never_comes_late(
    library: Library, printer: TalkingPrinter, kiosk: OpenKiosk, trouble: Trouble, cause: PrinterCause
) -> None:
    panel = library.open_panel("1", "MB")
    printer.become_after(150, trouble)
    assert kiosk.take_ticket() == "A001"
    wait_for_slip_text(kiosk, IF_NONE)
    check_number_is_large(kiosk, "A001")
    panel.wait_until(lambda: trouble_of(panel) is cause)
    panel.wait_until(lambda: panel.shown.slips is not None and panel.shown.slips.count == 1)
    printer.become(Trouble.NONE)
    kiosk.wait_until_printer_is(PrinterCause.READY)
    # There is paper again, and somebody who can have another one printed.
    wait_for_slip_text(kiosk, AT_DESK)
    check_next_slip_comes(kiosk, printer, "A002")
    assert "A001" not in printer.labels


def test_after_a_slip_the_paper_in_the_hand_is_not_doubted(printer: TalkingPrinter, kiosk: OpenKiosk) -> None:
    assert kiosk.take_ticket() == "A001"
    wait_for_slip_text(kiosk, TAKE)
    printer.become(Trouble.PAPER_OUT)
    kiosk.wait_until_printer_is(PrinterCause.PAPER_OUT)
    assert TAKE in kiosk.hands.read("slip_text")
    printer.become(Trouble.NONE)
    kiosk.wait_until_printer_is(PrinterCause.READY)
    check_next_slip_comes(kiosk, printer, "A002")
    assert printer.labels == ["A001", "A002"]


def test_a_printer_unplugged_in_the_middle_of_a_slip_and_put_back_prints_the_next_one_alone(
    printer: TalkingPrinter, kiosk: OpenKiosk
) -> None:
    printer.become_after(150, Trouble.COVER_OPEN)
    kiosk.ask_for("transaction", "loan")
    kiosk.wait_until_printer_is(PrinterCause.COVER_OPEN)
    printer.unplug()
    kiosk.wait_until_printer_is(PrinterCause.UNPLUGGED)
    kiosk.wait_for("ticket")
    check_number_is_large(kiosk, "A001")
    kiosk.wait_until(
        lambda: TAKE not in kiosk.hands.read("slip_text") and "A001" in kiosk.hands.read("slip_text")
    )
    printer.become(Trouble.NONE)
    printer.plug()
    kiosk.wait_until_printer_is(PrinterCause.READY)
    check_next_slip_comes(kiosk, printer, "A002")
    assert printer.labels == ["A002"]


def test_of_a_printer_that_falls_silent_the_number_stands_at_once_and_the_desk_is_asked_once_it_is_well(
    library: Library, printer: TalkingPrinter, kiosk: OpenKiosk
) -> None:
    panel = library.open_panel("1", "MB")
    printer.fall_silent_after(150)
    assert kiosk.take_ticket() == "A001"
    check_number_is_large(kiosk, "A001")
    kiosk.wait_until_printer_is(PrinterCause.MUTE)
    kiosk.wait_until(
        lambda: TAKE not in kiosk.hands.read("slip_text") and "noter" in kiosk.hands.read("slip_text")
    )
    panel.wait_until(lambda: trouble_of(panel) is PrinterCause.MUTE)
    printer.wake_up()
    kiosk.wait_until_printer_is(PrinterCause.READY)
    wait_for_slip_text(kiosk, AT_DESK)
    check_next_slip_comes(kiosk, printer, "A002")
    assert printer.labels == ["A002"]


def test_a_printer_that_was_silent_already_gets_no_slip_until_it_is_well_and_then_the_patron_has_it(
    printer: TalkingPrinter, kiosk: OpenKiosk
) -> None:
    printer.fall_silent()
    assert kiosk.take_ticket() == "A001"
    check_number_is_large(kiosk, "A001")
    kiosk.wait_until_printer_is(PrinterCause.MUTE)
    printer.wake_up()
    wait_for_slip_text(kiosk, TAKE)
    assert printer.labels == ["A001"]
    check_next_slip_comes(kiosk, printer, "A002")
