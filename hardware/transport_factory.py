"""Picks the transport for what the settings call a device: the one factory for real and virtual printers.

Must not import anything but hardware's own parts.
"""

from typing import assert_never

from hardware.device_names import (
    NetworkPlace,
    NoDevice,
    PlainFile,
    PrinterFile,
    SerialDevice,
    UsbPrinter,
    read_device,
)
from hardware.file_transport import FileTransport
from hardware.network_transport import NetworkTransport
from hardware.no_printer import NoPrinter
from hardware.serial_line import SerialLine
from hardware.serial_transport import SerialTransport
from hardware.transport import Transport
from hardware.usb_device_transport import UsbDeviceTransport
from hardware.usb_transport import UsbTransport


def make_transport(device: str, line: SerialLine | None = None) -> Transport:
    """Describe the way to a printer; nothing is opened yet.

    Args:
        device: What ``printer.device`` says: a serial device name, link or pattern, ``virtual:NAME``, a
            printer file such as ``/dev/usb/lp0``, ``tcp://host:port``, ``usb:VENDOR:PRODUCT[:SERIAL]``,
            ``file:/path``; empty for no printer.
        line: Speed and flow control of a serial line; None for the usual ones.

    Returns:
        A transport that is not open.

    Raises:
        BadDeviceName: It cannot be read; the settings have been checked for that.
    """
    match read_device(device):
        case NoDevice():
            return NoPrinter()
        case SerialDevice(name):
            return SerialTransport(name, line or SerialLine())
        case PrinterFile(name):
            return UsbDeviceTransport(name)
        case NetworkPlace() as place:
            return NetworkTransport(place)
        case UsbPrinter() as printer:
            return UsbTransport(printer)
        case PlainFile(path):
            return FileTransport(path)
        case never:
            assert_never(never)
