"""A slip printer as the store knows it, the slips it lost, and what staff do about them at a panel."""

from __future__ import annotations

from desk.printer import PrinterCause, PrinterReport
from desk.slips import MissingSlip, ReprintRequest, SlipState
from staffpanel.actions import Action, Drawer, Stage
from tests.memory_store import BRANCH, MemoryQueue
from tests.staffpanel.person import Person

DUPLICATA = "Le billet de {} sortira à la borne avec la mention DUPLICATA."
SERVICES = ("loan", "computer", "return", "loan")
LABELS = ("A001", "B001", "A002", "A003")


class Printer:
    """The printer at the kiosk, as the store knows it, and the slips it lost."""

    def __init__(self, kept: MemoryQueue, place: str = "kiosk") -> None:
        self._kept = kept
        self._place = place

    def tell(self, cause: PrinterCause, **lost: SlipState) -> None:
        """Report; the slips lost are named by label."""
        missing = tuple(MissingSlip(id_of(label), label, state) for label, state in lost.items())
        now_ms = self._kept.clock.now_ms()
        self._kept.desk().report_printer(PrinterReport(self._place, cause, now_ms, missing))

    @property
    def asked(self) -> list[ReprintRequest]:
        requests = self._kept.book(BRANCH).reprints.values()
        return [each for each in requests if each.place == self._place]

    @property
    def labels_asked(self) -> list[str]:
        return [self._kept.tickets[each.ticket_id].label for each in self.asked]

    def print_all(self) -> None:
        """The slips that were asked for come out."""
        for request in self.asked:
            self._kept.desk().end_slip_request(request.id, SlipState.CUT)


def id_of(label: str) -> str:
    return f"id of {label}"


def call(person: Person) -> None:
    person.press("Return")
    person.wait_for(Stage.CALLED)


def open_slips(person: Person) -> None:
    person.press(person.key_of(Action.SEE_SLIPS))
    assert person.drawer == Drawer.SLIPS


def lose(person: Person, printer: Printer, cause: PrinterCause, **lost: SlipState) -> None:
    """Let the panel see a printer that lost slips."""
    printer.tell(cause, **lost)

    def is_seen() -> bool:
        slips = person.sees.slips
        return person.sees.printers[0].cause is cause and slips is not None and slips.count == len(lost)

    person.wait_until(is_seen)


def spoken(person: Person) -> list[str]:
    """The open list, as a screen reader reads it."""
    return [entry.spoken for entry in person.window.work_page.drawer.list.entries]


def wait_until_asked(person: Person, printer: Printer, *labels: str) -> None:
    person.wait_until(lambda: printer.labels_asked == list(labels) and person.is_free())
