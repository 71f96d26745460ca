"""Decisions about slips to check: the word of a printer is kept, and staff see a slip it did not confirm.

Pure functions from the queue to a decision. Must not import anything but the standard library and desk
records.
"""

from dataclasses import replace

from desk.changes import Decision, EventKind, LostSlipRemoved, PrinterSet
from desk.errors import UnknownPrinter
from desk.printer import PrinterCause, PrinterReport
from desk.queue import LiveQueue
from desk.slips import LostSlip, ReprintRequest, SlipState


def keep_report(queue: LiveQueue, report: PrinterReport) -> Decision[None]:
    """Keep the last word about a printer; what staff saw of its slips stays, as long as it is about the same.

    Args:
        queue: The queue.
        report: As the program of the printer knows it: without what staff saw.
    """
    held = queue.printers.get(report.place)
    same = set() if held is None else {slip.ticket_id for slip in report.missing if slip in held.missing}
    seen = () if held is None else tuple(each for each in held.seen if each in same)
    kept = replace(report, seen=seen)
    return Decision(() if held == kept else (PrinterSet(EventKind.PRINTER_REPORTED, kept),), None)


def see(queue: LiveQueue, ticket_id: str, desk: str) -> Decision[None]:
    """Note that somebody sees a slip on paper which no printer confirmed: nobody need look for it any more.

    Nothing happens where it is not to be looked for: it was confirmed meanwhile, it is known not to have come
    out, or somebody saw it before. A copy of it that nobody confirmed is the same paper.

    Args:
        queue: The queue.
        ticket_id: Its ticket.
        desk: Where it is said; kept nowhere.
    """
    changes = [
        PrinterSet(EventKind.SLIP_SEEN, replace(report, seen=(*report.seen, ticket_id)))
        for report in queue.printers.values()
        if any(slip.ticket_id == ticket_id and slip.state is SlipState.UNKNOWN for slip in report.to_check)
    ]
    copies = [
        LostSlipRemoved(EventKind.LOST_SLIP_ENDED, each)
        for each in queue.lost_slips
        if _is_copy_of(each, ticket_id) and each.state is SlipState.UNKNOWN
    ]
    return Decision((*changes, *copies), None)


def check_printer(queue: LiveQueue, place: str) -> None:
    """See that a slip can be asked for at a printer, whether it may come out now or later.

    Raises:
        UnknownPrinter: No printer has told of itself at this place, or it has none.
    """
    report = queue.printers.get(place)
    if report is None or report.cause is PrinterCause.NOT_CONFIGURED:
        raise UnknownPrinter(f"there is no printer at {place!r}")


def want_again(queue: LiveQueue, ticket_id: str) -> tuple[PrinterSet, ...]:
    """What changes when a slip is asked for once more: what was seen of it before counts no longer."""
    return tuple(
        PrinterSet(
            EventKind.PRINTER_REPORTED,
            replace(report, seen=tuple(each for each in report.seen if each != ticket_id)),
        )
        for report in queue.printers.values()
        if ticket_id in report.seen
    )


def come_out(queue: LiveQueue, ticket_id: str, place: str) -> tuple[PrinterSet, ...]:
    """What changes when a copy is out: no other printer's slip of that ticket need be looked for any more.

    Args:
        queue: The queue.
        ticket_id: Its ticket.
        place: Where it came out; the program of that printer tells of its own slips.
    """
    return tuple(
        PrinterSet(EventKind.PRINTER_REPORTED, replace(report, seen=(*report.seen, ticket_id)))
        for report in queue.printers.values()
        if report.place != place and any(each.ticket_id == ticket_id for each in report.to_check)
    )


def _is_copy_of(lost: LostSlip, ticket_id: str) -> bool:
    return isinstance(lost.request, ReprintRequest) and lost.request.ticket_id == ticket_id
