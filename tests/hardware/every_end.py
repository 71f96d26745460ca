"""Every way to a printer by its name, with the printer's end of it."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path

from tests.hardware.packet_file import PacketFileEnd
from tests.hardware.printer_ends import (
    FifoEnd,
    FileEnd,
    NetworkEnd,
    PatternEnd,
    PrinterEnd,
    PrinterFileEnd,
    ResettingEnd,
    TerminalEnd,
    UsbEnd,
)

ENDS = (
    "serial",
    "pattern",
    "printer file",
    "empty packets",
    "network",
    "network reset",
    "fifo",
    "usb",
    "file",
)


def make_end(kind: str, folder: Path, stack: ExitStack) -> PrinterEnd:
    end: PrinterEnd
    match kind:
        case "serial":
            end = TerminalEnd(folder)
        case "pattern":
            end = PatternEnd(folder)
        case "printer file":
            end = PrinterFileEnd(folder)
        case "empty packets":
            end = PacketFileEnd(folder)
        case "network":
            end = NetworkEnd()
        case "network reset":
            end = ResettingEnd()
        case "fifo":
            end = FifoEnd(folder)
        case "usb":
            end = UsbEnd()
        case _:
            end = FileEnd(folder)
    stack.callback(end.close)
    return end
