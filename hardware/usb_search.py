"""Finds USB printers that are spoken to without a driver, and where in them bytes go in and come out.

pyusb is imported at the first look, since few libraries need it: see docs/decisions/0031. Must not import
anything but the standard library, pyusb, desk and hardware's own parts.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from desk.printer import PrinterCause
from hardware.device_names import UsbPrinter
from hardware.transport import PrinterUnavailable

# "Universal Serial Bus Device Class Definition for Printing Devices" 1.1, chapter 4.2.1. Protocol 4 is IPP,
# which carries web requests and no bytes for paper.
PRINTER_CLASS = 7
_IPP_PROTOCOL = 4
# Printers whose switches say so show themselves in a class of their maker.
_MAKER_CLASS = 0xFF
_BULK = 2
_IS_IN = 0x80
# Questions about the device itself, such as its serial number, are answered at once or never.
ANSWER_WITHIN_MS = 100

# Device of pyusb, which ships no types.
UsbDevice = Any


@dataclass(frozen=True, slots=True)
class UsbWay:
    """Where a printer takes bytes and gives them.

    Attributes:
        interface: Number of the interface.
        alternate: Which of its settings, 0 for the usual one.
        is_printer: Whether it is of the printer class.
        out_address: The endpoint that takes bytes.
        in_address: The endpoint that gives bytes; None for a printer that cannot speak.
        in_bytes: The most that one packet from the printer holds.
    """

    interface: int
    alternate: int
    is_printer: bool
    out_address: int
    in_address: int | None = None
    in_bytes: int = 0


def find_usb_printer(wanted: UsbPrinter, backend: object | None = None) -> tuple[UsbDevice, UsbWay]:
    """Look for one printer; with a serial number, the candidates are asked for theirs.

    Args:
        wanted: Maker, model and perhaps serial number.
        backend: A way to USB of pyusb's kind; None for the libusb of this machine.

    Returns:
        The device, not yet claimed, and the way into it.

    Raises:
        PrinterUnavailable: ABSENT; WRONG_DEVICE when it takes no bytes; OFFLINE ``no_pyusb`` or
            ``no_libusb`` when this machine cannot speak to USB devices.
        OSError: It may not be asked for its serial number.
    """
    found = None
    for device in _devices(backend, idVendor=wanted.vendor_id, idProduct=wanted.product_id):
        device.default_timeout = ANSWER_WITHIN_MS
        if not wanted.serial or _serial_of(device) == wanted.serial:
            found = device
            break
    if found is None:
        raise PrinterUnavailable(PrinterCause.ABSENT, "ENODEV")
    way = way_into(found)
    if way is None:
        raise PrinterUnavailable(PrinterCause.WRONG_DEVICE, "no_way_in")
    return found, way


def usb_printers(backend: object | None = None) -> list[UsbPrinter]:
    """All devices of the printer class on this machine, without asking them anything.

    Args:
        backend: As for ``find_usb_printer``.

    Returns:
        Maker and model of each; no serial numbers, which only those may read who may open the device.

    Raises:
        PrinterUnavailable: OFFLINE, as for ``find_usb_printer``.
        OSError: The system does not tell its devices.
    """
    return [
        UsbPrinter(device.idVendor, device.idProduct)
        for device in _devices(backend)
        if (way := way_into(device)) is not None and way.is_printer
    ]


def way_into(device: UsbDevice) -> UsbWay | None:
    """Choose how to speak to a device: as to a printer if it is one, and where it can answer if it can.

    Args:
        device: A device of pyusb's.

    Returns:
        The way; None when it takes no bytes.
    """
    if not device.bNumConfigurations:
        return None
    ways = [way for interface in device[0] if (way := _way_of(interface)) is not None]
    return min(ways, key=lambda way: (not way.is_printer, way.in_address is None), default=None)


def _way_of(interface: Any) -> UsbWay | None:
    kind = interface.bInterfaceClass
    if kind not in {PRINTER_CLASS, _MAKER_CLASS}:
        return None
    if kind == PRINTER_CLASS and interface.bInterfaceProtocol == _IPP_PROTOCOL:
        return None
    bulk = [endpoint for endpoint in interface if endpoint.bmAttributes & 3 == _BULK]
    ins = [endpoint for endpoint in bulk if endpoint.bEndpointAddress & _IS_IN]
    outs = [endpoint for endpoint in bulk if not endpoint.bEndpointAddress & _IS_IN]
    if not outs:
        return None
    return UsbWay(
        interface=interface.bInterfaceNumber,
        alternate=interface.bAlternateSetting,
        is_printer=kind == PRINTER_CLASS,
        out_address=outs[0].bEndpointAddress,
        in_address=ins[0].bEndpointAddress if ins else None,
        in_bytes=ins[0].wMaxPacketSize if ins else 0,
    )


def _devices(backend: object | None, **ids: int) -> list[UsbDevice]:
    try:
        import usb.core
    except ImportError as error:
        raise PrinterUnavailable(PrinterCause.OFFLINE, "no_pyusb") from error
    try:
        return list(usb.core.find(find_all=True, backend=backend, **ids))
    except (usb.core.NoBackendError, ImportError) as error:  # what looks for libusb is imported only here
        raise PrinterUnavailable(PrinterCause.OFFLINE, "no_libusb") from error


def _serial_of(device: UsbDevice) -> str:
    """Its serial number; empty when it has none. Opens the device for the question only."""
    import usb.util

    try:
        return str(device.serial_number or "")
    except ValueError:
        # pyusb says so when it may not open the device: opened here, it says why.
        device.get_active_configuration()
        return ""
    finally:
        usb.util.dispose_resources(device)
