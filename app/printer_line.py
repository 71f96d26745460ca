"""The way to the printer of the settings."""

from app.settings_of_machines import PrinterSettings
from hardware.serial_line import FlowControl, SerialLine
from hardware.transport import Transport
from hardware.transport_factory import make_transport


def line_of(printer: PrinterSettings) -> SerialLine:
    """The serial line as the settings have it."""
    return SerialLine(printer.baud, FlowControl(printer.flow_control))


def way_to(printer: PrinterSettings) -> Transport:
    """The way to the printer that the settings name, not opened; to none where they name none."""
    return make_transport(printer.device, line_of(printer))
