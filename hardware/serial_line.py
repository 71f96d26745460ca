"""How a serial line is set up: speed and who may say stop.

Must not import anything but the standard library.
"""

from dataclasses import dataclass
from enum import StrEnum

BAUD_RATES = (9_600, 19_200, 38_400, 57_600, 115_200)
# One start bit, eight data bits, one stop bit.
BITS_PER_BYTE = 10


class FlowControl(StrEnum):
    """How the printer tells the computer to wait; it must be what the printer's own switches say."""

    NONE = "none"
    RTS_CTS = "rts_cts"
    DSR_DTR = "dsr_dtr"
    XON_XOFF = "xon_xoff"


@dataclass(frozen=True, slots=True)
class SerialLine:
    """Settings of a serial line, always 8 data bits, no parity, 1 stop bit.

    Attributes:
        baud: Bits a second, one of ``BAUD_RATES``. USB printers ignore it.
        flow: Flow control. None by default: a slip of less than 450 bytes fits the receive buffer of 4 KB
            that printers have, while RTS/CTS on a cable without those wires waits for ever.
    """

    baud: int = 115_200
    flow: FlowControl = FlowControl.NONE

    @property
    def byte_s(self) -> float:
        """How long one byte takes on the line, seconds."""
        return BITS_PER_BYTE / self.baud
