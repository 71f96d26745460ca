"""The printers that ``votre-tour init`` offers: those of this machine, one on the screen, and none."""

import os
from collections.abc import Sequence
from dataclasses import dataclass

from app.init_answers import VIRTUAL
from app.printer_table import GROUPS
from hardware.printer_search import CandidateKind, PrinterCandidate

_LASTING_SERIAL = "/dev/serial/by-id/"
"""Where Linux names ports of USB adapters; a port that stands elsewhere is as likely a modem or nothing."""


@dataclass(frozen=True, slots=True)
class PrinterChoice:
    """One line of the list.

    Attributes:
        device: What goes into ``printer.device``; empty for no printer.
        kind: The way to it; None for no printer.
        description: What it says of itself; may be empty.
        group: The group this account needs to open it; empty where it needs none.
    """

    device: str
    kind: CandidateKind | None
    description: str = ""
    group: str = ""


def printer_choices(candidates: Sequence[PrinterCandidate]) -> list[PrinterChoice]:
    """What is offered: each printer found, one on the screen where this system can play one, none.

    Args:
        candidates: The printers of this machine.
    """
    found = [
        PrinterChoice(
            each.device,
            each.kind,
            each.description,
            GROUPS.get(each.kind, "") if each.may_open is False else "",
        )
        for each in candidates
    ]
    if hasattr(os, "openpty") and VIRTUAL not in [each.device for each in found]:
        found.append(PrinterChoice(VIRTUAL, CandidateKind.VIRTUAL))
    return [*found, PrinterChoice("", None)]


def likely_choice(choices: Sequence[PrinterChoice]) -> PrinterChoice:
    """The one that is probably meant: a printer before a serial adapter, else none.

    Args:
        choices: Of ``printer_choices``; the last one is no printer.
    """
    printers = [each for each in choices if each.kind in {CandidateKind.PRINTER_FILE, CandidateKind.USB}]
    adapters = [each for each in choices if each.device.startswith(_LASTING_SERIAL)]
    return (*printers, *adapters, choices[-1])[0]
