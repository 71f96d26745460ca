"""Slips that are not known to be printed, in few words."""

from __future__ import annotations

from desk.printer import PrinterReport
from desk.slips import MissingSlip, SlipState


def missing(*labels: str, state: SlipState = SlipState.UNKNOWN) -> tuple[MissingSlip, ...]:
    """One missing slip a label, of a ticket whose id is made of its label."""
    return tuple(MissingSlip(f"id of {label}", label, state) for label in labels)


def labels_missing(report: PrinterReport) -> tuple[str, ...]:
    """The labels a report names, in its order."""
    return tuple(each.label for each in report.missing)
