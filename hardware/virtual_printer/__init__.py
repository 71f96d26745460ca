"""A printer without a printer, behind a device name like the real ones: for people, tests and benchmarks.

``VirtualPrinter`` runs in a thread. Its faults are set and cleared at once, or at an exact moment::

    with VirtualPrinter() as printer:
        printer.set(Fault.PAPER_OUT)
        printer.clear(Fault.PAPER_OUT)
        printer.at(Moment.LINE_PRINTED, 3, lambda: printer.set(Fault.COVER_OPEN))
        printer.at(Moment.REPLY_DUE, 2, lambda: printer.set(Fault.MUTE))

What really happened stands in ``printer.truth``: ``slips`` (cut) and ``pieces`` (also torn), ``received``,
``history``; ``printer.uncut_paper`` and ``printer.dropped`` beside it. ``Abilities`` makes a weaker printer,
``Mechanism`` a quicker one.

Imports hardware's own parts only; nothing outside this folder and app imports it.
"""

from hardware.virtual_printer.abilities import Abilities
from hardware.virtual_printer.faults import Fault, TrueState
from hardware.virtual_printer.mechanism import Mechanism
from hardware.virtual_printer.moments import Moment
from hardware.virtual_printer.printer import VirtualPrinter
from hardware.virtual_printer.slips import PrintedSlip

__all__ = ["Abilities", "Fault", "Mechanism", "Moment", "PrintedSlip", "TrueState", "VirtualPrinter"]
