"""A virtual printer whose moving parts are a hundred times quicker than real ones, so that tests are, too."""

from __future__ import annotations

from pathlib import Path

from hardware.profile import PrinterProfile
from hardware.profiles import GENERIC_80_MM
from hardware.virtual_printer import VirtualPrinter
from hardware.virtual_printer.mechanism import Mechanism

QUICK_PARTS = Mechanism(paper_speed_mm_s=25_000.0, cut_time_s=0.003)


def quick_printer(
    profile: PrinterProfile = GENERIC_80_MM, *, baud: int = 115_200, device_link: Path | None = None
) -> VirtualPrinter:
    """One of them."""
    return VirtualPrinter(profile, baud=baud, device_link=device_link, mechanism=QUICK_PARTS)
