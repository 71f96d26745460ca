"""What the queue tells of slips: those not known to be printed, those asked for once more, and the printers.

Must not import Qt.
"""

from collections.abc import Iterator

from desk.lost_slips import held_up, to_see_to
from desk.printer import KIOSK, PrinterCause
from desk.queue import LiveQueue
from desk.slips import LostSlip, MissingSlip, ReprintRequest, SlipState, StepSlipRequest
from desk.tickets import Kind
from staffpanel.actions import Action, Offer
from staffpanel.properties import PrinterLine


def printer_lines(queue: LiveQueue) -> tuple[PrinterLine, ...]:
    """One line for each printer, by place."""
    reports = sorted(queue.printers.values(), key=lambda report: report.place)
    return tuple(
        PrinterLine(
            each.place,
            each.cause,
            each.since_ms,
            tuple(_labels_asked(queue, each.place)),
            is_one_of_several=len(reports) > 1,
        )
        for each in reports
    )


def rests_until_ms(queue: LiveQueue) -> int | None:
    """Until when the kiosk gives no numbers after many slips; None while it gives them."""
    report = queue.printers.get(KIOSK)
    until_ms = None if report is None else report.rests_until_ms
    return until_ms if until_ms is not None and until_ms > queue.now_ms else None


def places_to_print(queue: LiveQueue) -> tuple[str, ...]:
    """Where a slip can be asked for once more, whether it may come out now or later."""
    reports = (each for each in queue.printers.values() if each.cause is not PrinterCause.NOT_CONFIGURED)
    return tuple(sorted(report.place for report in reports))


def missing_slips(queue: LiveQueue) -> dict[str, MissingSlip]:
    """The slips not known to be printed, of open tickets alone, newest first, by ticket.

    Where two printers lost the slip of one ticket, the one whose paper must be looked at counts.
    """
    found: dict[str, MissingSlip] = {}
    for _place, slip in _missing(queue):
        known = found.get(slip.ticket_id)
        if known is None or slip.state is SlipState.UNKNOWN:
            found[slip.ticket_id] = slip
    return found


def lost_paper(queue: LiveQueue) -> tuple[LostSlip, ...]:
    """Next steps and quieter times that did not come out, newest first; copies are told with their ticket.

    Those that wait for their printer are QUEUED, and come last here.
    """
    waiting = (LostSlip(each, SlipState.QUEUED) for each in held_up(queue))
    found = (each for each in (*waiting, *to_see_to(queue)) if isinstance(each.request, StepSlipRequest))
    return tuple(found)[::-1]


def places_that_lost(queue: LiveQueue, ticket_id: str) -> tuple[str, ...]:
    """The printers that do not know what became of a ticket's slip; those to look at come first."""
    found = ((place, slip) for place, slip in _missing(queue) if slip.ticket_id == ticket_id)
    lost = ((slip.state is not SlipState.UNKNOWN, place) for place, slip in found)
    return tuple(place for _later, place in sorted(lost))


def asked_ms_of(queue: LiveQueue, ticket_id: str) -> int | None:
    """When a ticket's slip was last asked for once more, while that has not ended; else None."""
    return max((each.asked_ms for each in queue.reprints if each.ticket_id == ticket_id), default=None)


def slips_offer(queue: LiveQueue) -> Offer | None:
    """The list of slips, with how many are not known to be printed; None where there is no printer."""
    if not places_to_print(queue):
        return None
    lost = len(lost_paper(queue))
    has_slips = bool(lost) or any(ticket.kind is not Kind.PHONE for ticket in queue.tickets)
    return Offer(Action.SEE_SLIPS, is_enabled=has_slips, count=len(missing_slips(queue)) + lost)


def _missing(queue: LiveQueue) -> Iterator[tuple[str, MissingSlip]]:
    # Open tickets alone: a report may be older than the end of a visit.
    for _place, report in sorted(queue.printers.items()):
        for slip in reversed(report.to_check):
            ticket = queue.with_id(slip.ticket_id)
            if ticket is not None and ticket.is_open:
                yield report.place, slip
    for lost in reversed(to_see_to(queue)):
        ticket = queue.with_id(lost.request.ticket_id)
        if isinstance(lost.request, ReprintRequest) and ticket is not None and ticket.is_open:
            yield lost.request.place, MissingSlip(ticket.id, ticket.label, lost.state)


def _labels_asked(queue: LiveQueue, place: str) -> Iterator[str]:
    for request in sorted(queue.reprints, key=lambda each: each.asked_ms):
        ticket = queue.with_id(request.ticket_id)
        if request.place == place and ticket is not None:
            yield ticket.label
