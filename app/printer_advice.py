"""What to do when a printer cannot be opened: one sentence for each way to it and each cause.

The words are the doctor's, for whoever installs; kiosk and panel have their own.
"""

from app.printer_causes import ExpectedBy, to_do_about
from app.terminal_words import labelled, marked, tr
from desk.printer import PrinterCause
from hardware.device_names import (
    Device,
    NetworkPlace,
    NoDevice,
    PlainFile,
    PrinterFile,
    SerialDevice,
    UsbPrinter,
    read_device,
)
from hardware.status import PrinterStatus

_IN_USE = marked("in use by another program, as by a running kiosk")
_NO_DEVICE = marked(
    "there is no such device; is the printer plugged in and switched on? votre-tour printer list shows what "
    "is there"
)

_ADVICE: dict[type[Device], dict[PrinterCause, str]] = {
    SerialDevice: {
        PrinterCause.ABSENT: _NO_DEVICE,
        PrinterCause.REFUSED: marked(
            "this user may not open it; add the user to the group dialout and log in again"
        ),
        PrinterCause.BUSY: marked(
            "in use by another program, as by a running kiosk; ModemManager and brltty take ports too"
        ),
        PrinterCause.WRONG_DEVICE: marked("it is not a serial port"),
    },
    PrinterFile: {
        PrinterCause.ABSENT: _NO_DEVICE,
        PrinterCause.REFUSED: marked(
            "this user may not open it; add the user to the group lp and log in again"
        ),
        PrinterCause.BUSY: marked(
            "in use by another program, as by a running kiosk; CUPS takes printers that are set up there"
        ),
        PrinterCause.WRONG_DEVICE: marked(
            "it is not a device file; somebody may have written a file of that name"
        ),
    },
    NetworkPlace: {
        PrinterCause.ABSENT: marked("it does not answer; is it switched on, and has it still this address?"),
        PrinterCause.REFUSED: marked("this machine may not speak to it; a firewall forbids it"),
        PrinterCause.BUSY: marked(
            "it refuses to be called; another program prints there, or it has another port"
        ),
    },
    UsbPrinter: {
        PrinterCause.ABSENT: marked(
            "there is no such USB printer; is it plugged in and switched on? votre-tour printer list "
            "shows what is there"
        ),
        PrinterCause.REFUSED: marked(
            "this user may not open it; add the user to the group lp and log in again; packaging/udev has a "
            "rule for it"
        ),
        PrinterCause.BUSY: _IN_USE,
        PrinterCause.WRONG_DEVICE: marked(
            "it takes no bytes this way; on Windows it needs the driver WinUSB"
        ),
    },
    PlainFile: {
        PrinterCause.ABSENT: marked("its folder is not there"),
        PrinterCause.REFUSED: marked("this user may not write there"),
        PrinterCause.WRONG_DEVICE: marked("it is neither a plain file nor a FIFO"),
    },
}
# The system's own words that say more than the cause.
_ADVICE_BY_DETAIL = {
    "not_running": marked("no virtual printer of this name runs here; votre-tour printer virtual starts one"),
    "no_pyusb": marked("this needs pyusb: pip install 'votre-tour[usb]'"),
    "no_libusb": marked("this needs libusb 1.0: apt install libusb-1.0-0, or libusb-1.0.dll on Windows"),
    "held_here": _IN_USE,
    "ENXIO": marked("nobody is at the other end"),
}
# Of this machine: no printer can be spoken to before they are there.
_MISSING_PARTS = frozenset({"no_pyusb", "no_libusb"})
_UNKNOWN_NAME = marked("this machine does not know that name; put the address into the settings")
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
        return tr(_ADVICE_BY_DETAIL[detail])
    if detail.startswith("EAI_"):
        return tr(_UNKNOWN_NAME)
    known = _ADVICE.get(type(device), {}).get(cause)
    return tr(known) if known else tr("it cannot be opened ({detail})", detail=detail)


def advised(name: str, cause: PrinterCause, detail: str) -> str:
    """The same with the printer's name before it.

    Args:
        name: Of ``printer.device``.
        cause: Why it could not be opened.
        detail: The system's own word.
    """
    return labelled(name, advice(read_device(name), cause, detail))


def is_out_of_reach(status: PrinterStatus, for_s: float) -> bool:
    """Whether there is no way to the printer, and a person must mend that: waiting alone does not help.

    Args:
        status: What the link knows.
        for_s: How long it has looked for the printer.
    """
    may_come_yet = status.last_error in UNFINISHED and for_s <= ANSWER_WITHIN_S
    return (status.cause in _NO_WAY and not may_come_yet) or status.last_error in _MISSING_PARTS


def what_to_do(device: Device, status: PrinterStatus, expected_by: ExpectedBy | None = None) -> str:
    """One sentence without a full stop, also where there is no way to the printer.

    Args:
        device: The way to the printer.
        status: What the link knows.
        expected_by: What tells that the printer speaks.
    """
    if status.cause in _NO_WAY or status.last_error in _MISSING_PARTS:
        return advice(device, status.cause, status.last_error)
    return to_do_about(status.cause, expected_by)


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
