"""What a line of the pipe tells of printers, and of the slips that staff wait for or see to."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from desk.lost_slips import to_see_to
from desk.printer import PrinterReport
from desk.queue import LiveQueue
from desk.slips import LostSlip, ReprintRequest, SlipRequest

Answer = dict[str, Any]
Local = Callable[[int], datetime]
"""Gives a moment, epoch milliseconds, as an aware time of the branch."""


def papers(queue: LiveQueue, local: Local) -> Answer:
    """What each printer last said, the slips that staff wait for, and those they see to."""
    return {
        "printers": [_printer(queue.printers[place], local) for place in sorted(queue.printers)],
        "reprints": [_asked(each, local) for each in queue.reprints],
        "next_steps": [_asked(each, local) for each in queue.step_slips],
        "lost": [_lost(each, local) for each in to_see_to(queue)],
    }


def iso(moment: datetime) -> str:
    """A moment as the pipe writes it."""
    return moment.isoformat(timespec="milliseconds" if moment.microsecond else "seconds")


def _printer(report: PrinterReport, local: Local) -> Answer:
    return {
        "place": report.place,
        "cause": report.cause,
        "since": iso(local(report.since_ms)),
        "missing": [
            {"id": each.ticket_id, "label": each.label, "slip": each.state} for each in report.to_check
        ],
    }


def _asked(request: SlipRequest, local: Local) -> Answer:
    return {
        "id": request.id,
        "ticket": request.ticket_id or None,
        "place": request.place,
        "desk": request.desk or None,
        "asked": iso(local(request.asked_ms)),
    }


def _lost(lost: LostSlip, local: Local) -> Answer:
    kind = "reprint" if isinstance(lost.request, ReprintRequest) else "next_step"
    return {**_asked(lost.request, local), "kind": kind, "slip": lost.state}
