"""The printer models that are known by name.

Each capability is marked by how it is known. Must not import anything but hardware's own records.
"""

from collections.abc import Mapping
from types import MappingProxyType

from hardware.profile import PrinterProfile

GENERIC_80_MM = PrinterProfile("generic-80", "Any ESC/POS printer, 80 mm paper", 80, 576)
GENERIC_58_MM = PrinterProfile("generic-58", "Any ESC/POS printer, 58 mm paper", 58, 384)

PROFILES: Mapping[str, PrinterProfile] = MappingProxyType(
    {profile.name: profile for profile in (GENERIC_80_MM, GENERIC_58_MM)}
)
"""Every profile by its name."""

GENERIC_BY_PAPER: Mapping[int, PrinterProfile] = MappingProxyType({80: GENERIC_80_MM, 58: GENERIC_58_MM})
"""The profile of a printer nobody knows, by the width of its paper, millimetres; the usual one first."""
