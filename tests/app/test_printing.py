"""Between kiosk and printer: what the printer says reaches every panel, and so do numbers without paper."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.missing_slips import MISSING_KEPT
from app.printing import Printing
from app.program_threads import Threads, desk_threads
from app.programs import kiosk_printing
from app.settings import Settings
from app.settings_check import made
from app.ticket_ids import new_ticket_id
from app.wiring import store_opener
from desk.errors import DeskError
from desk.printer import PrinterCause, PrinterReport
from desk.requests import Issued
from desk.service_desk import ServiceDesk
from desk.slips import SlipState
from desk.tickets import Outcome
from hatch_build import compile_catalogues
from tests.hardware.quick_printer import quick_printer
from tests.missing_slips import labels_missing
from ui.translation import CATALOGUE_FOLDER

PATIENCE_MS = 15_000


@pytest.fixture(scope="session", autouse=True)
def catalogues() -> None:
    compile_catalogues(CATALOGUE_FOLDER)


class Bench:
    """A printing on its two threads, and a desk to use beside it."""

    def __init__(self, qtbot: QtBot, folder: Path, parts: ExitStack) -> None:
        self.qtbot = qtbot
        self.device = folder / "printer"
        self.ends: list[tuple[str, SlipState]] = []
        self._database = folder / "desk.sqlite3"
        self._parts = parts

    def settings(self, device: Path | str = "") -> Settings:
        return made({"store": {"database": str(self._database)}, "printer": {"device": str(device)}})

    def start(self, device: Path | str = "") -> Printing:
        settings = self.settings(device)
        self.threads: Threads = self._parts.enter_context(desk_threads(settings, "kiosk"))
        printing = self._parts.enter_context(kiosk_printing(settings, self.threads))
        printing.slip_ended.connect(self._note)
        return printing

    def start_without_patience(self) -> Printing:
        """Start with a link that gives up each slip at once, as when stopped, not after ten seconds."""
        printing = self.start(self.device)
        self.wait_for_report(lambda report: report.cause is PrinterCause.ABSENT)
        printing.close()
        return printing

    def close(self) -> None:
        self._parts.close()

    def wait_until(self, is_so: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(is_so, timeout=PATIENCE_MS)

    def wait_for_report(self, is_so: Callable[[PrinterReport], bool]) -> None:
        """Wait for a report as every panel reads it."""
        self.wait_until(lambda: self.report is not None and is_so(self.report))

    @property
    def report(self) -> PrinterReport | None:
        queue = self.threads.watcher.queue
        return None if queue is None else queue.printers.get("kiosk")

    def ask(self, use_case: Callable[[ServiceDesk], object]) -> object:
        """Do something at the desk, and give its answer."""
        answers: list[object] = []
        self.threads.worker.ask(use_case, answers.append, self._fail)
        self.wait_until(lambda: bool(answers))
        return answers[0]

    def issue(self) -> Issued:
        ticket_id = new_ticket_id(self.threads.clock.now_ms())
        issued = self.ask(lambda desk: desk.issue(ticket_id, "loan", "fr"))
        assert isinstance(issued, Issued)
        return issued

    def serve_next(self) -> None:
        """Call the next patron and close the visit."""
        self.ask(lambda desk: desk.sign_in("1", "MB"))
        self.ask(lambda desk: desk.call_next("1"))
        self.ask(lambda desk: desk.finish("1", Outcome.SERVED))

    def _note(self, ticket_id: str, result: SlipState) -> None:
        self.ends.append((ticket_id, result))

    def _fail(self, error: DeskError) -> None:
        pytest.fail(str(error))


@pytest.fixture
def bench(qtbot: QtBot, tmp_path: Path) -> Iterator[Bench]:
    with ExitStack() as parts:
        yield Bench(qtbot, tmp_path, parts)


def test_a_printer_that_is_there_is_reported_ready_and_prints(bench: Bench) -> None:
    with quick_printer(device_link=bench.device) as printer:
        printing = bench.start(bench.device)
        bench.wait_for_report(lambda report: report.cause is PrinterCause.READY)
        issued = bench.issue()
        printing.print_ticket(issued, "fr")
        bench.wait_until(lambda: bench.ends[-1:] == [(issued.ticket.id, SlipState.PRINTED)])
        assert issued.ticket.label in printer.wait_for_slips(1)[0].text
        assert printing.cause is PrinterCause.READY
        assert bench.report is not None
        assert labels_missing(bench.report) == ()
        bench.close()


def test_one_ticket_asked_for_twice_has_one_slip(bench: Bench) -> None:
    with quick_printer(device_link=bench.device) as printer:
        printing = bench.start(bench.device)
        bench.wait_for_report(lambda report: report.cause is PrinterCause.READY)
        first, second = bench.issue(), bench.issue()
        for issued in (first, first, second, first):
            printing.print_ticket(issued, "fr")
        slips = printer.wait_for_slips(2)
        assert [slip.largest for slip in slips] == [first.ticket.label, second.ticket.label]
        bench.wait_until(lambda: [state for _, state in bench.ends].count(SlipState.PRINTED) == 2)
        bench.close()


def test_numbers_without_a_slip_are_told_until_their_visit_is_over(bench: Bench) -> None:
    printing = bench.start_without_patience()
    labels = []
    for _ in range(2):
        issued = bench.issue()
        labels.append(issued.ticket.label)
        printing.print_ticket(issued, "fr")
    bench.wait_for_report(lambda report: labels_missing(report) == tuple(labels))
    assert [state for _, state in bench.ends if state is not SlipState.QUEUED] == [SlipState.NOT_SENT] * 2
    bench.serve_next()
    bench.wait_for_report(lambda report: labels_missing(report) == (labels[1],))
    bench.serve_next()
    bench.wait_for_report(lambda report: labels_missing(report) == ())


def test_a_number_that_nobody_holds_is_told_to_every_panel_until_its_visit_is_over(bench: Bench) -> None:
    with quick_printer(device_link=bench.device) as printer:
        printing = bench.start(bench.device)
        bench.wait_for_report(lambda report: report.cause is PrinterCause.READY)
        unheld, held = bench.issue(), bench.issue()
        printing.leave_unprinted(unheld.ticket)
        printing.print_ticket(held, "fr")
        bench.wait_for_report(lambda report: labels_missing(report) == (unheld.ticket.label,))
        bench.wait_until(lambda: (held.ticket.id, SlipState.PRINTED) in bench.ends)
        assert [slip.largest for slip in printer.wait_for_slips(1)] == [held.ticket.label]
        bench.serve_next()
        bench.wait_for_report(lambda report: labels_missing(report) == ())
        bench.close()


def test_of_many_numbers_without_a_slip_the_latest_are_told(bench: Bench) -> None:
    printing = bench.start_without_patience()
    labels = []
    for _ in range(MISSING_KEPT + 3):
        issued = bench.issue()
        labels.append(issued.ticket.label)
        printing.print_ticket(issued, "fr")
    bench.wait_for_report(lambda report: labels_missing(report) == tuple(labels[-MISSING_KEPT:]))


def test_a_library_without_a_printer_hears_of_none_and_of_no_missing_slips(bench: Bench) -> None:
    printing = bench.start()
    assert printing.cause is PrinterCause.NOT_CONFIGURED
    issued = bench.issue()
    printing.print_ticket(issued, "fr")
    bench.wait_until(lambda: bench.ends[-1:] == [(issued.ticket.id, SlipState.NOT_SENT)])
    bench.wait_for_report(lambda report: report.cause is PrinterCause.NOT_CONFIGURED)
    bench.serve_next()
    assert bench.report is not None
    assert labels_missing(bench.report) == ()


def test_a_printer_that_goes_and_comes_is_reported_each_time_with_its_time(bench: Bench) -> None:
    with quick_printer(device_link=bench.device) as printer:
        printing = bench.start(bench.device)
        causes: list[PrinterCause] = []
        printing.cause_changed.connect(causes.append)
        bench.wait_for_report(lambda report: report.cause is PrinterCause.READY)
        assert bench.report is not None
        ready_ms = bench.report.since_ms
        printer.unplug()
        bench.wait_for_report(lambda report: report.cause is PrinterCause.UNPLUGGED)
        assert bench.report.since_ms >= ready_ms
        printer.plug()
        bench.wait_for_report(lambda report: report.cause is PrinterCause.READY)
        assert causes[-3:] == [PrinterCause.READY, PrinterCause.UNPLUGGED, PrinterCause.READY]
        bench.close()


def test_a_report_that_the_store_could_not_take_is_told_again_when_it_is_back(bench: Bench) -> None:
    with quick_printer(device_link=bench.device) as printer:
        bench.start(bench.device)
        bench.wait_for_report(lambda report: report.cause is PrinterCause.READY)
        database = bench.device.with_name("desk.sqlite3")
        away = database.rename(database.with_name("away.sqlite3"))
        bench.wait_until(lambda: bench.threads.watcher.trouble is not None)
        printer.unplug()
        bench.wait_until(lambda: bench.threads.watcher.trouble is not None)
        away.rename(database)
        bench.wait_for_report(lambda report: report.cause is PrinterCause.UNPLUGGED)
        bench.close()


@pytest.mark.parametrize("has_printer", [True, False])
def test_that_numbers_rest_after_many_is_told_to_the_desk_until_they_are_given_again(
    bench: Bench, has_printer: bool
) -> None:
    printing = bench.start(bench.device if has_printer else "")
    printing.rest(240_000)
    bench.wait_for_report(lambda report: report.rests_until_ms is not None)
    assert bench.report is not None and bench.report.rests_until_ms is not None
    assert 0 < bench.report.rests_until_ms - bench.threads.clock.now_ms() <= 240_000
    printing.rest(0)
    bench.wait_for_report(lambda report: report.rests_until_ms is None)
    bench.close()


@pytest.mark.parametrize("has_printer", [True, False])
def test_a_kiosk_that_ends_while_numbers_rest_leaves_no_panel_saying_so(
    bench: Bench, has_printer: bool
) -> None:
    printing = bench.start(bench.device if has_printer else "")
    printing.rest(240_000)
    bench.wait_for_report(lambda report: report.rests_until_ms is not None)
    bench.close()
    with closing(store_opener(bench.settings(), bench.threads.clock).open()) as store:
        assert store.view("main").printers["kiosk"].rests_until_ms is None
