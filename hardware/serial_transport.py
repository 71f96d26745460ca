"""A serial port, real, USB or virtual: pyserial opens and sets it up, the bytes go by its descriptor.

Must not import anything but the standard library, pyserial, desk and hardware's own parts.
"""

import contextlib
import errno
import os
import time

import serial

from desk.printer import PrinterCause
from hardware.device_names import find_device
from hardware.exclusive_use import keep_others_out
from hardware.serial_errors import PORT_ERRORS, cause_of_open_error, word_of
from hardware.serial_line import FlowControl, SerialLine
from hardware.transport import PrinterUnavailable

# WORKAROUND https://github.com/pyserial/pyserial (serialposix.py, serialwin32.py): after its time-out nobody
# knows how much was written, and write_timeout=0 spins on a full port. So the library's own writing is used
# only where there is no descriptor, in pieces small enough that little is uncertain.
LIBRARY_PIECE_BYTES = 64
LIBRARY_WRITE_TIMEOUT_S = 0.5
# Closing a port that still holds bytes makes Linux wait up to 30 s for them, so they are waited for this
# long and then dropped.
DRAIN_S = 0.2
DRAIN_STEP_S = 0.01
READ_BYTES = 4096


class SerialTransport:
    """One serial device, found by name or pattern each time it is opened. See ``Transport``."""

    def __init__(self, device: str, line: SerialLine, *, uses_descriptor: bool = os.name == "posix") -> None:
        """Describe the port; nothing is opened.

        Args:
            device: A device name (``/dev/ttyUSB0``, ``COM3``), a lasting link (``/dev/serial/by-id/...``) or
                a pattern (``/dev/serial/by-id/usb-EPSON*``).
            line: Speed and flow control.
            uses_descriptor: Whether bytes go by the descriptor, as they must on POSIX, or by pyserial, as
                they must on Windows, where 64 bytes of a failed write are uncertain.
        """
        self._device = device
        # Linux has no DSR/DTR flow control, whatever pyserial is told: the line is asked before each write.
        self._asks_dsr = line.flow is FlowControl.DSR_DTR and os.name == "posix"
        self._uses_descriptor = uses_descriptor
        self._line = line
        self._port = _new_port(line)

    @property
    def name(self) -> str:
        """The device as it was asked for."""
        return self._device

    @property
    def descriptor(self) -> int | None:
        """The open port's descriptor on POSIX; None on Windows."""
        return self._port.fileno() if self._uses_descriptor else None

    @property
    def is_always_readable(self) -> bool:
        """False: a port is readable when something has come."""
        return False

    @property
    def byte_s(self) -> float:
        """Ten bits at the speed of the line; a USB printer is faster, and this is still the figure."""
        return self._line.byte_s

    @property
    def may_hold_back(self) -> bool:
        """Whether the line has a flow control."""
        return self._line.flow is not FlowControl.NONE

    def open(self) -> None:
        """See ``Transport.open``."""
        try:
            self._port.port = find_device(self._device)
            self._port.open()
            if self._uses_descriptor:
                keep_others_out(self._port.fileno())
        except PORT_ERRORS as error:
            self.close()
            raise PrinterUnavailable(*cause_of_open_error(error)) from error

    def close(self) -> None:
        """See ``Transport.close``. Bytes still in this computer get 0.2 s to leave, then they are dropped."""
        if not self._port.is_open:
            return
        # A port that is gone raises at every step, and all that is left to do is to let go of it.
        with contextlib.suppress(*PORT_ERRORS):
            deadline = time.monotonic() + DRAIN_S
            while self._port.out_waiting and time.monotonic() < deadline:
                time.sleep(DRAIN_STEP_S)
            if self._port.out_waiting:
                self._port.reset_output_buffer()
        try:
            self._port.close()
        except PORT_ERRORS:
            _abandon(self._port)
            self._port = _new_port(self._line)

    def write_some(self, data: bytes) -> int:
        """See ``Transport.write_some``."""
        try:
            if not self._may_send():
                return 0
            if self._uses_descriptor:
                return os.write(self._port.fileno(), data)
            return self._write_by_library(data[:LIBRARY_PIECE_BYTES])
        except BlockingIOError:
            return 0
        except PORT_ERRORS as error:
            uncertain = 0 if self._uses_descriptor else min(len(data), LIBRARY_PIECE_BYTES)
            raise _gone(error, uncertain) from error

    def read_some(self) -> bytes:
        """See ``Transport.read_some``."""
        try:
            if self._uses_descriptor:
                return os.read(self._port.fileno(), READ_BYTES)
            return self._port.read(self._port.in_waiting)
        except BlockingIOError:
            return b""
        except PORT_ERRORS as error:
            raise _gone(error) from error

    def waiting_bytes(self) -> int:
        """See ``Transport.waiting_bytes``. Always 0 on a pseudo-terminal."""
        try:
            return self._port.out_waiting
        except PORT_ERRORS as error:
            raise _gone(error) from error

    def discard(self) -> None:
        """See ``Transport.discard``."""
        try:
            self._port.reset_output_buffer()
        except PORT_ERRORS as error:
            raise _gone(error) from error

    def _may_send(self) -> bool:
        if not self._asks_dsr:
            return True
        try:
            return self._port.dsr
        except OSError as error:
            if error.errno in {
                errno.ENOTTY,
                errno.EINVAL,
            }:  # a USB printer or a pseudo-terminal has no such line
                return True
            raise

    def _write_by_library(self, piece: bytes) -> int:
        try:
            return self._port.write(piece) or 0
        except serial.SerialTimeoutException as error:
            raise PrinterUnavailable(
                PrinterCause.STALLED, "write_timeout", uncertain_bytes=len(piece)
            ) from error


def _new_port(line: SerialLine) -> serial.Serial:
    return serial.Serial(
        port=None,
        baudrate=line.baud,
        timeout=0,
        write_timeout=LIBRARY_WRITE_TIMEOUT_S,
        rtscts=line.flow is FlowControl.RTS_CTS,
        dsrdtr=line.flow is FlowControl.DSR_DTR,
        xonxoff=line.flow is FlowControl.XON_XOFF,
        exclusive=True if os.name == "posix" else None,
    )


def _abandon(port: serial.Serial) -> None:
    """Let go of a port that could not be closed, and see to it that it never closes anything else.

    WORKAROUND https://github.com/pyserial/pyserial (serialposix.py, ``close``): when the system reports an
    error it keeps ``is_open``, so that it can never be opened again, four ends of pipes, and the number of
    the descriptor, which its finalizer would close once more, whoever has that number by then.
    """
    for name in ("pipe_abort_read_r", "pipe_abort_read_w", "pipe_abort_write_r", "pipe_abort_write_w"):
        end = getattr(port, name, None)
        if end is not None:
            os.close(end)
    port.fd = None
    port.is_open = False


def _gone(error: Exception, uncertain_bytes: int = 0) -> PrinterUnavailable:
    return PrinterUnavailable(PrinterCause.UNPLUGGED, word_of(error), uncertain_bytes=uncertain_bytes)
