"""Steps of the journey that the printer takes: what became of a slip, and how the printer is.

Must not import Qt. Pure like ``journey``.
"""

from dataclasses import replace

from desk.printer import PrinterCause
from desk.slips import SlipState
from kiosk.journey import Journey


def slip_ended(journey: Journey, ticket_id: str, result: SlipState) -> Journey:
    """What became of the slip, which may be known better later; news of an earlier ticket change nothing.

    What is on paper stays there, whatever becomes of a second slip that staff asked for meanwhile.
    """
    if journey.issued is None or journey.issued.ticket.id != ticket_id:
        return journey
    is_on_paper = journey.slip is not None and journey.slip.is_printed
    return journey if is_on_paper and not result.is_printed else replace(journey, slip=result)


def printer_changed(journey: Journey, cause: PrinterCause) -> Journey:
    """The printer is in another state; a slip on its way is told accordingly."""
    may_be_printing = journey.may_be_printing or (journey.issued is not None and cause.may_print)
    return replace(journey, cause=cause, may_be_printing=may_be_printing)
