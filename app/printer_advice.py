"""What to do when a printer cannot be opened: one sentence for each way to it and each cause.

The words are the doctor's, English and for whoever installs; kiosk and panel have their own.
"""

from app.printer_causes import WORDS
from desk.printer import PrinterCause
from hardware.device_names import (
    Device,
    NetworkPlace,
    NoDevice,
    PlainFile,
    PrinterFile,
    SerialDevice,
    UsbPrinter,
)
from hardware.status import PrinterStatus

_SHOWN = "votre-tour printer list shows what is there"
_GROUP_LP = "this user may not open it; add the user to the group lp and log in again"
_IN_USE = "in use by another program, as by a running kiosk"

_ADVICE: dict[type[Device], dict[PrinterCause, str]] = {
    SerialDevice: {
        PrinterCause.ABSENT: f"there is no such device; is the printer plugged in and switched on? {_SHOWN}",
        PrinterCause.REFUSED: "this user may not open it; add the user to the group dialout and log in again",
        PrinterCause.BUSY: f"{_IN_USE}; ModemManager and brltty take ports too",
        PrinterCause.WRONG_DEVICE: "it is not a serial port",
    },
    PrinterFile: {
        PrinterCause.ABSENT: f"there is no such device; is the printer plugged in and switched on? {_SHOWN}",
        PrinterCause.REFUSED: _GROUP_LP,
        PrinterCause.BUSY: f"{_IN_USE}; CUPS takes printers that are set up there",
        PrinterCause.WRONG_DEVICE: "it is not a device file; somebody may have written a file of that name",
    },
    NetworkPlace: {
        PrinterCause.ABSENT: "it does not answer; is it switched on, and has it still this address?",
        PrinterCause.REFUSED: "this machine may not speak to it; a firewall forbids it",
        PrinterCause.BUSY: "it refuses to be called; another program prints there, or it has another port",
    },
    UsbPrinter: {
        PrinterCause.ABSENT: f"there is no such USB printer; is it plugged in and switched on? {_SHOWN}",
        PrinterCause.REFUSED: f"{_GROUP_LP}; packaging/udev has a rule for it",
        PrinterCause.BUSY: _IN_USE,
        PrinterCause.WRONG_DEVICE: "it takes no bytes this way; on Windows it needs the driver WinUSB",
    },
    PlainFile: {
        PrinterCause.ABSENT: "its folder is not there",
        PrinterCause.REFUSED: "this user may not write there",
        PrinterCause.WRONG_DEVICE: "it is neither a plain file nor a FIFO",
    },
}
# The system's own words that say more than the cause.
_ADVICE_BY_DETAIL = {
    "not_running": "no virtual printer of this name runs here; votre-tour printer virtual starts one",
    "no_pyusb": "this needs pyusb: pip install 'votre-tour[usb]'",
    "no_libusb": "this needs libusb 1.0: apt install libusb-1.0-0, or libusb-1.0.dll on Windows",
    "held_here": _IN_USE,
    "ENXIO": "nobody is at the other end",
}
# Of this machine: no printer can be spoken to before they are there.
_MISSING_PARTS = frozenset({"no_pyusb", "no_libusb"})
_UNKNOWN_NAME = "this machine does not know that name; put the address into the settings"
# What the system may still be busy with; the printer is there for all it knows.
UNFINISHED = frozenset({"EINPROGRESS", "EAI_AGAIN"})
ANSWER_WITHIN_S = 6.0
"""Longer than a network printer is given to answer."""
_NO_WAY = frozenset({PrinterCause.ABSENT, PrinterCause.REFUSED, PrinterCause.BUSY, PrinterCause.WRONG_DEVICE})


def advice(device: Device, cause: PrinterCause, detail: str) -> str:
    """Say what to do.

    Args:
        device: The way to the printer.
        cause: Why it could not be opened.
        detail: The system's own word.

    Returns:
        One sentence without a full stop; with the system's word where nothing better is known.
    """
    if detail in _ADVICE_BY_DETAIL:
        return _ADVICE_BY_DETAIL[detail]
    if detail.startswith("EAI_"):
        return _UNKNOWN_NAME
    return _ADVICE.get(type(device), {}).get(cause, f"it cannot be opened ({detail})")


def is_out_of_reach(status: PrinterStatus, for_s: float) -> bool:
    """Whether there is no way to the printer, and a person must mend that: waiting alone does not help.

    Args:
        status: What the link knows.
        for_s: How long it has looked for the printer.
    """
    may_come_yet = status.last_error in UNFINISHED and for_s <= ANSWER_WITHIN_S
    return (status.cause in _NO_WAY and not may_come_yet) or status.last_error in _MISSING_PARTS


def what_to_do(device: Device, status: PrinterStatus) -> str:
    """One sentence without a full stop, also where there is no way to the printer."""
    if status.cause in _NO_WAY or status.last_error in _MISSING_PARTS:
        return advice(device, status.cause, status.last_error)
    return WORDS[status.cause]


def group_for(device: Device) -> tuple[str, ...]:
    """The groups an account is in for such printers on Debian and its kin; both when there is none yet."""
    match device:
        case SerialDevice():
            return ("dialout",)
        case PrinterFile() | UsbPrinter():
            return ("lp",)
        case NoDevice():
            return ("dialout", "lp")
        case _:
            return ()
