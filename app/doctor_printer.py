"""The doctor looks for the printer: serial ports of the machine, and the one in the settings."""

import importlib
import os
from collections.abc import Iterator
from types import ModuleType

from serial.tools import list_ports

from app.doctor_finding import Finding, Health
from app.settings import Settings
from desk.printer import PrinterCause
from hardware.serial_line import FlowControl, SerialLine
from hardware.transport import PrinterUnavailable
from hardware.transport_factory import make_transport

# Looked for at once: a process that has given up its rights may import nothing any more.
_GROUPS: ModuleType | None = importlib.import_module("grp") if os.name == "posix" else None

_ADVICE = {
    PrinterCause.ABSENT: "there is no such device; is the printer plugged in and switched on?",
    PrinterCause.REFUSED: "this user may not open it; add the user to the group dialout and log in again",
    PrinterCause.WRONG_DEVICE: "it is not a serial port",
}

_IN_USE = "in use by another program, as by a running kiosk; ModemManager and brltty take ports too"


def examine_serial_ports(settings: Settings) -> Iterator[Finding]:
    """The serial ports of this machine, and whether this user may open them."""
    ports = sorted(port.device for port in list_ports.comports())
    yield Finding(Health.WELL, "serial ports", ", ".join(ports) if ports else "none on this machine")
    if os.name == "posix" and os.geteuid() != 0 and not _is_in_group("dialout"):
        yield Finding(Health.NOTE, "permissions", "this user is not in the group dialout")
    else:
        yield Finding(Health.WELL, "permissions", "this user may open serial ports")


def examine_printer(settings: Settings) -> Iterator[Finding]:
    """Whether the printer of the settings can be opened.

    Sends nothing; yet opening takes the port for a moment, in which a kiosk that starts finds it busy, and
    raises the lines DTR and RTS, as every opening does.
    """
    device = settings.printer.device
    if not device:
        yield Finding(Health.NOTE, "printer", "none in the settings; numbers are shown on the screen only")
        return
    line = SerialLine(settings.printer.baud, FlowControl(settings.printer.flow_control))
    transport = make_transport(device, line)
    try:
        transport.open()
    except PrinterUnavailable as error:
        if error.cause is PrinterCause.BUSY:
            yield Finding(Health.NOTE, "printer", f"{device}: {_IN_USE}")
            return
        advice = _ADVICE.get(error.cause, f"it cannot be opened ({error.detail})")
        yield Finding(Health.ILL, "printer", f"{device}: {advice}")
        return
    transport.close()
    yield Finding(Health.WELL, "printer", f"{device} opens at {settings.printer.baud} baud")


def _is_in_group(name: str) -> bool:
    """Whether this user is in a group; True where there is no such group."""
    try:
        return _GROUPS is None or _GROUPS.getgrnam(name).gr_gid in os.getgroups()
    except KeyError:
        return True
