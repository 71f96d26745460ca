"""A printer that is opened after the first picture: nothing that was asked before is lost."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from app.late_printing import LatePrinting
from app.program_threads import Threads, desk_threads
from app.programs import journal_printing, late_printing, opened_journal
from app.settings import Settings
from app.settings_check import made
from app.ticket_ids import new_ticket_id
from data.sqlite_meta import Purpose
from desk.errors import DeskError
from desk.printer import PrinterCause
from desk.requests import Issued
from desk.slips import SlipState
from hardware.journal import MemoryJournal, PrintJournal
from hatch_build import compile_catalogues
from kiosk.flood import WHILE_MS
from kiosk.ports import SlipPrinting
from tests.clocks import FixedClock
from tests.hardware.quick_printer import quick_printer
from ui.translation import CATALOGUE_FOLDER

PATIENCE_MS = 15_000


@pytest.fixture(scope="session", autouse=True)
def catalogues() -> None:
    compile_catalogues(CATALOGUE_FOLDER)


def settings_of(folder: Path, device: Path | str) -> Settings:
    return made({"store": {"database": str(folder / "desk.sqlite3")}, "printer": {"device": str(device)}})


@contextmanager
def opened_late(settings: Settings, threads: Threads) -> Iterator[LatePrinting]:
    printing = LatePrinting(
        partial(opened_journal, settings, threads),
        partial(journal_printing, settings, threads),
        has_printer=bool(settings.printer.device),
    )
    try:
        yield printing
    finally:
        printing.close()


def issue(qtbot: QtBot, threads: Threads) -> Issued:
    issued: list[Issued] = []
    ticket_id = new_ticket_id(threads.clock.now_ms())
    threads.worker.ask(lambda desk: desk.issue(ticket_id, "loan", "fr"), issued.append, _fail)
    qtbot.waitUntil(lambda: bool(issued), timeout=PATIENCE_MS)
    return issued[0]


def _fail(error: DeskError) -> None:
    pytest.fail(str(error))


def test_a_slip_asked_for_before_the_printer_is_opened_is_printed_once_it_is(
    qtbot: QtBot, tmp_path: Path
) -> None:
    device = tmp_path / "printer"
    settings = settings_of(tmp_path, device)
    with (
        quick_printer(device_link=device) as printer,
        desk_threads(settings, "kiosk") as threads,
        opened_late(settings, threads) as printing,
    ):
        ends: list[tuple[str, SlipState]] = []
        printing.slip_ended.connect(lambda ticket_id, state: ends.append((ticket_id, state)))
        issued = issue(qtbot, threads)
        printing.print_ticket(issued, "fr")
        causes = [printing.cause]
        printing.begin()
        qtbot.waitUntil(lambda: ends[-1:] == [(issued.ticket.id, SlipState.PRINTED)], timeout=PATIENCE_MS)
        assert issued.ticket.label in printer.wait_for_slips(1)[0].text
        assert [*causes, printing.cause] == [PrinterCause.OFFLINE, PrinterCause.READY]


def test_a_slip_withdrawn_before_the_printer_is_opened_is_never_printed(qtbot: QtBot, tmp_path: Path) -> None:
    device = tmp_path / "printer"
    settings = settings_of(tmp_path, device)
    with (
        quick_printer(device_link=device) as printer,
        desk_threads(settings, "kiosk") as threads,
        opened_late(settings, threads) as printing,
    ):
        gone, stays = issue(qtbot, threads), issue(qtbot, threads)
        printing.print_ticket(gone, "fr")
        printing.withdraw(gone.ticket.id)
        printing.print_ticket(stays, "fr")
        ends: list[str] = []
        printing.slip_ended.connect(lambda ticket_id, _: ends.append(ticket_id))
        printing.begin()
        qtbot.waitUntil(lambda: stays.ticket.id in ends, timeout=PATIENCE_MS)
        slips = printer.wait_for_slips(1)
        assert stays.ticket.label in slips[0].text
        assert gone.ticket.label not in slips[0].text


def test_what_a_program_before_has_printed_is_told_whatever_became_of_its_number(
    qtbot: QtBot, tmp_path: Path
) -> None:
    device = tmp_path / "printer"
    settings = settings_of(tmp_path, device)
    with quick_printer(device_link=device) as printer:
        with desk_threads(settings, "kiosk") as threads, opened_late(settings, threads) as printing:
            issued = issue(qtbot, threads)
            printing.print_ticket(issued, "fr")
            printing.print_return("times", ["14 h"], "fr")
            printing.begin()
            qtbot.waitUntil(lambda: len(printer.slips) == 2, timeout=PATIENCE_MS)
            cancelled: list[object] = []
            threads.worker.ask(lambda desk: desk.cancel(issued.ticket.id), cancelled.append, _fail)
            qtbot.waitUntil(lambda: bool(cancelled), timeout=PATIENCE_MS)
        with desk_threads(settings, "kiosk") as threads, opened_late(settings, threads) as printing:
            found: list[dict[str, int]] = []
            printing.slips_found.connect(found.append)
            printing.begin()
            qtbot.waitUntil(lambda: bool(found), timeout=PATIENCE_MS)
            assert set(found[0]) == {issued.ticket.id, "times"}
            assert all(0 <= age_ms < WHILE_MS for age_ms in found[0].values())


def test_a_kiosk_without_a_printer_says_so_from_the_start(qtbot: QtBot, tmp_path: Path) -> None:
    settings = settings_of(tmp_path, "")
    with desk_threads(settings, "kiosk") as threads, opened_late(settings, threads) as printing:
        assert printing.cause is PrinterCause.NOT_CONFIGURED


def test_printing_that_breaks_while_it_is_opened_ends_the_program(qtbot: QtBot) -> None:
    def broken(journal: PrintJournal) -> AbstractContextManager[SlipPrinting]:
        raise RuntimeError("a fault of ours")

    assert_ends_the_program(LatePrinting(journal_in_memory, broken, has_printer=True))


def test_a_journal_that_breaks_while_it_is_opened_ends_the_program(qtbot: QtBot) -> None:
    def broken() -> AbstractContextManager[PrintJournal]:
        raise RuntimeError("a fault of ours")

    assert_ends_the_program(LatePrinting(broken, never_opened, has_printer=True))


def assert_ends_the_program(printing: LatePrinting) -> None:
    app = QCoreApplication.instance()
    assert app is not None
    printing.begin()
    assert app.exec() == 1
    assert str(printing.trouble) == "a fault of ours"
    printing.close()


def journal_in_memory() -> AbstractContextManager[PrintJournal]:
    return nullcontext(MemoryJournal(FixedClock()))


def never_opened(journal: PrintJournal) -> AbstractContextManager[SlipPrinting]:
    pytest.fail("the printer was opened")


class SlowMaking:
    """Makes nothing, and not before it may; notes the thread that asks it."""

    def __init__(self) -> None:
        self.asked_on: list[threading.Thread] = []
        self.may_end = threading.Event()

    def __call__(self, path: Path, purpose: Purpose, *, may_create: bool) -> None:
        self.asked_on.append(threading.current_thread())
        self.may_end.wait()


def test_the_window_comes_round_while_the_journal_is_brought_up_to_date(qtbot: QtBot, tmp_path: Path) -> None:
    device, making = tmp_path / "printer", SlowMaking()
    settings = settings_of(tmp_path, device)
    with (
        quick_printer(device_link=device) as printer,
        desk_threads(settings, "kiosk") as threads,
        opened_late(settings, replace(threads, making=making)) as printing,
    ):
        issued = issue(qtbot, threads)
        printing.print_ticket(issued, "fr")
        printing.begin()
        qtbot.waitUntil(lambda: bool(making.asked_on), timeout=PATIENCE_MS)
        # The next number is given meanwhile, by the event loop of the window.
        issue(qtbot, threads)
        assert printing.cause is PrinterCause.OFFLINE
        making.may_end.set()
        qtbot.waitUntil(lambda: bool(printer.slips), timeout=PATIENCE_MS)
        assert issued.ticket.label in printer.wait_for_slips(1)[0].text
        assert threading.main_thread() not in making.asked_on


def test_a_printer_at_a_desk_can_be_stopped_while_its_journal_is_brought_up_to_date(
    qtbot: QtBot, tmp_path: Path
) -> None:
    making, place = SlowMaking(), "Comptoir 1"
    settings = settings_of(tmp_path, tmp_path / "printer")
    with desk_threads(settings, f"printer {place}") as threads:
        with late_printing(settings, replace(threads, making=making), place=place):
            qtbot.waitUntil(lambda: bool(making.asked_on), timeout=PATIENCE_MS)
        assert threading.main_thread() not in making.asked_on
        making.may_end.set()
        making.asked_on[0].join()


def test_a_program_that_ends_does_not_wait_for_its_journal(qtbot: QtBot, tmp_path: Path) -> None:
    making = SlowMaking()
    settings = settings_of(tmp_path, tmp_path / "printer")
    with desk_threads(settings, "kiosk") as threads:
        with opened_late(settings, replace(threads, making=making)) as printing:
            printing.begin()
            qtbot.waitUntil(lambda: bool(making.asked_on), timeout=PATIENCE_MS)
        making.may_end.set()
        making.asked_on[0].join()
