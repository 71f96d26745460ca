"""Picks the transport for what the settings call a device: the one factory for real and virtual printers.

Must not import anything but hardware's own parts.
"""

from hardware.no_printer import NoPrinter
from hardware.serial_line import SerialLine
from hardware.serial_transport import SerialTransport
from hardware.transport import Transport


def make_transport(device: str, line: SerialLine | None = None) -> Transport:
    """Describe the way to a printer; nothing is opened yet.

    Args:
        device: A serial device name, link or pattern, of a real or a virtual printer; empty for no printer.
        line: Speed and flow control of a serial line; None for the usual ones.

    Returns:
        A transport that is not open.
    """
    if not device:
        return NoPrinter()
    return SerialTransport(device, line or SerialLine())
