"""The printer models that are known by name, and what their makers' references say of them.

A capability stands here as documented only where a reference was read that names the model; everything else
is unknown until ``votre-tour printer probe`` has asked the printer. Must not import anything but hardware's
own records. Sources: named with each profile.
"""

from collections.abc import Mapping
from types import MappingProxyType

from hardware.profile import DOCUMENTED, DOCUMENTED_ABSENT, Capabilities, PrinterProfile

GENERIC_80_MM = PrinterProfile("generic-80", "Any ESC/POS printer, 80 mm paper", 80, 576)
GENERIC_58_MM = PrinterProfile("generic-58", "Any ESC/POS printer, 58 mm paper", 58, 384)

# The pages gs_la, gs_lparen_ch_fn48 and dle_dc4_fn8 each list the models that know the command.
_EPSON_REFERENCE = "Epson, ESC/POS Command Reference on the web: models under GS a, GS ( H 48, DLE DC4 8"
_EPSON_CAN = Capabilities(pushes_status=DOCUMENTED, process_ids=DOCUMENTED, clears_buffers=DOCUMENTED)
# TM-T88 prints 512 dots on 72 mm, 180 to the inch: Epson's reference of models that play a TM-T88.
_TM_T88_DOTS, _TM_T88_DPI = 512, 180
# 12 mm like every other until the probe's ruler tells: no reference was found.
_TM_T88_HEAD_TO_CUTTER = 85

EPSON_TM_T20III = PrinterProfile(
    "epson-tm-t20iii", "Epson TM-T20III", 80, 576, can=_EPSON_CAN, reference=_EPSON_REFERENCE
)
EPSON_TM_T88V = PrinterProfile(
    "epson-tm-t88v",
    "Epson TM-T88V",
    80,
    _TM_T88_DOTS,
    _TM_T88_HEAD_TO_CUTTER,
    _EPSON_CAN,
    _TM_T88_DPI,
    reference=_EPSON_REFERENCE,
)
EPSON_TM_T88VI = PrinterProfile(
    "epson-tm-t88vi",
    "Epson TM-T88VI",
    80,
    _TM_T88_DOTS,
    _TM_T88_HEAD_TO_CUTTER,
    _EPSON_CAN,
    _TM_T88_DPI,
    reference=_EPSON_REFERENCE,
)
CITIZEN_CT_S310II = PrinterProfile(
    "citizen-ct-s310ii",
    "Citizen CT-S310II",
    80,
    576,
    can=Capabilities(pushes_status=DOCUMENTED, near_end_sensor=DOCUMENTED_ABSENT),
    reference="Citizen, Command Reference of the CT-S models: what differs by model under GS a",
)
CITIZEN_CT_S801 = PrinterProfile(
    "citizen-ct-s801",
    "Citizen CT-S801 and CT-S801II",
    80,
    576,
    can=Capabilities(own_characters=DOCUMENTED),
    reference="Citizen, Command Reference of the CT-S models: what differs by model under ESC &",
)
STAR_ESCPOS = PrinterProfile(
    "star-escpos",
    "Star in ESC/POS mode (mC-Print3, TSP143IV)",
    80,
    576,
    can=Capabilities(answers=DOCUMENTED),
    reference="Star, Line Thermal Printer ESC/POS Mode Command Specifications, Rev. 2.52: DLE EOT",
)

PROFILES: Mapping[str, PrinterProfile] = MappingProxyType(
    {
        profile.name: profile
        for profile in (
            EPSON_TM_T20III,
            EPSON_TM_T88V,
            EPSON_TM_T88VI,
            CITIZEN_CT_S310II,
            CITIZEN_CT_S801,
            STAR_ESCPOS,
            GENERIC_80_MM,
            GENERIC_58_MM,
        )
    }
)
"""Every profile by its name."""

GENERIC_BY_PAPER: Mapping[int, PrinterProfile] = MappingProxyType({80: GENERIC_80_MM, 58: GENERIC_58_MM})
"""The profile of a printer nobody knows, by the width of its paper, millimetres; the usual one first."""
