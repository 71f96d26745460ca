"""What stands between wanting a slip once more and asking for it: a look at the paper, a choice of printer.

Must not import Qt.
"""

from dataclasses import dataclass, replace

from desk.printer import PrinterReport
from desk.queue import LiveQueue
from desk.slips import SlipState
from desk.tickets import Ticket
from staffpanel.actions import Drawer
from staffpanel.notices import News, Notice, Tone, refused
from staffpanel.slip_drawers import printers_for
from staffpanel.slips import missing_slips

ASK_AGAIN_AFTER_MS = 60_000
"""A printer that is well answers long before; younger requests are not asked a second time."""

# Less than the ten minutes after which the program of a printer gives a request up.
_CARRIED_OUT_WITHIN_MS = 9 * 60_000
_OF_A_COPY = frozenset(
    {
        News.REPRINT_ASKED,
        News.REPRINT_LATER,
        News.REPRINT_OUT,
        News.REPRINT_FAILED,
        News.REPRINT_UNKNOWN,
    }
)


@dataclass(frozen=True, slots=True)
class Wanted:
    """A slip that somebody wants once more.

    Attributes:
        label: The ticket.
        has_looked: Somebody looked at the paper, and the slip is not there.
        place: The printer chosen, or "" before.
    """

    label: str
    has_looked: bool = False
    place: str = ""


@dataclass(frozen=True, slots=True)
class Request:
    """All that has to be known to ask for it.

    Attributes:
        ticket_id: The ticket.
        label: What staff know it by.
        place: The printer.
        is_later: It comes out only when somebody has seen to the printer.
        asked_ms: When it is asked for, epoch milliseconds.
    """

    ticket_id: str
    label: str
    place: str
    is_later: bool
    asked_ms: int


def next_step(queue: LiveQueue, wanted: Wanted, now_ms: int) -> Drawer | Notice | Request:
    """A question to answer first, a sentence why nothing is asked, or the request.

    Args:
        queue: The last one seen.
        wanted: What is known so far.
        now_ms: The clock.
    """
    ticket = queue.with_label(wanted.label)
    if ticket is None or not ticket.is_open:
        return refused(News.SLIP_CLOSED, label=wanted.label)
    places = printers_for(queue, ticket.id)
    place = wanted.place or (places[0] if places else "")
    if place not in places:
        return refused("unknown_printer", label=wanted.label)
    under_way = _place_under_way(queue, ticket, now_ms)
    if under_way:
        return Notice(News.REPRINT_UNDER_WAY, label=wanted.label, detail=under_way)
    missing = missing_slips(queue).get(ticket.id)
    if missing is not None and missing.state is SlipState.UNKNOWN and not wanted.has_looked:
        return Drawer.LOOK_FIRST
    if len(places) > 1 and not wanted.place:
        return Drawer.PRINTERS
    is_later = not queue.printers[place].cause.may_print
    return Request(ticket.id, wanted.label, place, is_later, now_ms)


def followed(notice: Notice | None, queue: LiveQueue) -> Notice | None:
    """A notice that a slip was asked for, as it must read now; any other as it is.

    Args:
        notice: The one that stands.
        queue: The newest one.

    Returns:
        What to do now that the slip came out or did not; None when that cannot be told, or nobody waits for
        it any more.
    """
    if notice is None or notice.code not in _OF_A_COPY:
        return notice
    ticket, report = queue.with_label(notice.label), queue.printers.get(notice.detail)
    if ticket is None or not ticket.is_open or report is None:
        return None
    if any((each.ticket_id, each.place) == (ticket.id, notice.detail) for each in queue.reprints):
        return notice
    missing = next((each.state for each in report.to_check if each.ticket_id == ticket.id), None)
    if missing is not None:
        news = News.REPRINT_UNKNOWN if missing is SlipState.UNKNOWN else News.REPRINT_FAILED
        return replace(notice, code=news, tone=Tone.REFUSED)
    if notice.code != News.REPRINT_OUT and not _may_be_out(notice, report, queue.now_ms):
        return None
    return replace(notice, code=News.REPRINT_OUT, tone=Tone.NEWS)


def _may_be_out(notice: Notice, report: PrinterReport, now_ms: int) -> bool:
    """Whether a request that ended was carried out: one that stood for long was given up."""
    return report.cause.may_print and now_ms - notice.at_ms < _CARRIED_OUT_WITHIN_MS


def _place_under_way(queue: LiveQueue, ticket: Ticket, now_ms: int) -> str:
    """The printer that was asked for the same slip a moment ago, or ""."""
    asked = (each for each in queue.reprints if each.ticket_id == ticket.id)
    return next((each.place for each in asked if 0 <= now_ms - each.asked_ms < ASK_AGAIN_AFTER_MS), "")
