"""The messenger from a printer to the desk: one report on its way at most, and always the latest one.

Reports stand in the same queue as the patron's touch, so they must never pile up there.
"""

import logging
from functools import partial

from PySide6.QtCore import QObject, Slot

from desk.errors import DeskError
from desk.printer import PrinterReport
from desk.queue import LiveQueue
from desk.service_desk import ServiceDesk
from ui.ports import Asking, QueueWatching

logger = logging.getLogger(__name__)


class PrinterNews(QObject):
    """Sees to it that the desk holds the last word about one printer. Belongs to the GUI thread.

    A report goes to the desk only when it says something else than what the desk holds. One that the desk
    could not take is tried again when the store is found again, when the queue changed, which proves that
    somebody can write, or when there is something new to say.
    """

    def __init__(self, worker: Asking, watcher: QueueWatching, place: str) -> None:
        """Have nothing to say yet.

        Args:
            worker: Takes the reports to the desk.
            watcher: Tells what the desk holds.
            place: Name of the printer for the panels, such as ``kiosk``.
        """
        super().__init__()
        self._worker = worker
        self._watcher = watcher
        self._place = place
        self._wanted: PrinterReport | None = None
        self._on_its_way: PrinterReport | None = None
        self._held: PrinterReport | None = None
        self._is_refused = False
        watcher.queue_changed.connect(self._compare)
        watcher.store_found.connect(self._try_again)

    def tell(self, report: PrinterReport) -> None:
        """Have the desk hold this report, instead of any before it; returns at once.

        Args:
            report: The last word.
        """
        self._wanted = report
        self._is_refused = False
        self._send()

    def tell_last(self, report: PrinterReport) -> None:
        """Have the desk hold this report after any that is on its way, as the program ends; returns at once.

        Args:
            report: The very last word.
        """
        # An answer that still comes, or a look at the queue, would have an earlier word told after it.
        self._wanted = None
        before = self._on_its_way or self._held
        if before is None or _words(report) != _words(before):
            self._worker.ask(partial(_report, report=report), _nobody_waits, _nobody_waits)

    @Slot(object)
    def _compare(self, queue: LiveQueue) -> None:
        # While one is on its way the queue may be older than it.
        if self._on_its_way is None:
            self._held = queue.printers.get(self._place)
        self._try_again()

    @Slot()
    def _try_again(self) -> None:
        self._is_refused = False
        self._send()

    def _send(self) -> None:
        report = self._wanted
        if report is None or self._on_its_way is not None or self._is_refused:
            return
        if self._held is not None and _words(report) == _words(self._held):
            return
        self._on_its_way = report
        use_case = partial(_report, report=report)
        self._worker.ask(use_case, partial(self._told, report), partial(self._not_told, report))

    def _told(self, report: PrinterReport, _: None) -> None:
        self._on_its_way = None
        self._held = report
        self._send()

    def _not_told(self, report: PrinterReport, error: DeskError) -> None:
        logger.info("the panels do not know yet that the printer is %s: %s", report.cause, error)
        self._on_its_way = None
        self._is_refused = report is self._wanted
        self._send()


def _report(desk: ServiceDesk, report: PrinterReport) -> None:
    desk.report_printer(report)


def _nobody_waits(_: object) -> None:
    """The program has ended when the answer comes."""


def _words(report: PrinterReport) -> tuple[object, ...]:
    """What a panel would show of a report; the moment alone is no news."""
    return report.cause, report.missing, report.rests_until_ms
