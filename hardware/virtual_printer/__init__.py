"""A printer without a printer: behind a device name like the real ones, for demo, tests and benchmarks.

Imports hardware's own parts only; nothing outside this folder and app imports it.
"""

from hardware.virtual_printer.printer import VirtualPrinter
from hardware.virtual_printer.slips import PrintedSlip

__all__ = ["PrintedSlip", "VirtualPrinter"]
