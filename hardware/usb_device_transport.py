"""A printer behind a device file of its own, such as /dev/usb/lp0: no line speed and no line settings. POSIX.

Linux makes it by its driver usblp for USB printers, and by lp for parallel ports. What usblp does was read
in its source (drivers/usb/class/usblp.c) and stands beside the lines that need it.
Must not import anything but the standard library, desk and hardware's own parts.
"""

from __future__ import annotations

import errno
import os
import stat

from desk.printer import PrinterCause
from hardware.device_names import find_device
from hardware.open_file import close_for_good, has_room, open_alone
from hardware.serial_errors import cause_of_open_error, word_of
from hardware.transport import PrinterUnavailable

# usblp takes up to 8 KB at once and then tells nothing until all of it has gone; in small pieces it is
# seen how far a slip is, and less is lost sight of when the printer hangs.
PIECE_BYTES = 512
READ_BYTES = 4096
DRAIN_S = 0.2


class UsbDeviceTransport:
    """One printer file, found by name or pattern each time it is opened. See ``Transport``."""

    def __init__(self, device: str) -> None:
        """Describe the device; nothing is opened.

        Args:
            device: A name (``/dev/usb/lp0``), a link or a pattern (``/dev/usb/lp*``).
        """
        self._device = device
        self._open_file: int | None = None
        self._may_read = True
        self._sends_empty_packets = False
        self._last_piece_bytes = 0

    @property
    def name(self) -> str:
        """The device as it was asked for."""
        return self._device

    @property
    def descriptor(self) -> int | None:
        """The open device."""
        return self._file

    @property
    def is_always_readable(self) -> bool:
        """Whether the printer answers even when it has nothing to say.

        Such a printer, and there are many, sends an empty packet to each question of the driver usblp, which
        asks once, and anew when that was read: what is read is as old as the last look.
        """
        return self._sends_empty_packets

    @property
    def byte_s(self) -> float:
        """0.0: USB is faster than any printer."""
        return 0.0

    @property
    def may_hold_back(self) -> bool:
        """False: such a printer has room for a whole slip."""
        return False

    def open(self) -> None:
        """See ``Transport.open``. A device that may only be written is taken too, and not heard."""
        try:
            self._open_file = self._open(find_device(self._device))
        except OSError as error:
            raise PrinterUnavailable(*cause_of_open_error(error)) from error
        if not stat.S_ISCHR(os.fstat(self._open_file).st_mode):
            # A file that somebody made by writing to the name while the printer was not there.
            self.close()
            raise PrinterUnavailable(PrinterCause.WRONG_DEVICE, "no_device_file")
        self._sends_empty_packets = False
        self._last_piece_bytes = 0

    def close(self) -> None:
        """See ``Transport.close``. Bytes still in this computer get 0.2 s to leave, then they are dropped."""
        if self._open_file is None:
            return
        # usblp drops what is under way at once when it is closed.
        if self._last_piece_bytes:
            has_room(self._open_file, within_s=DRAIN_S)
        close_for_good(self._open_file)
        self._open_file = None

    def write_some(self, data: bytes) -> int:
        """See ``Transport.write_some``."""
        try:
            count = os.write(self._file, data[:PIECE_BYTES])
        except BlockingIOError:
            return 0
        except OSError as error:
            raise _gone(error) from error
        self._last_piece_bytes = count
        return count

    def read_some(self) -> bytes:
        """See ``Transport.read_some``. Always empty for a printer that cannot speak."""
        if not self._may_read:
            return b""
        try:
            said = os.read(self._file, READ_BYTES)
        except BlockingIOError:
            return b""
        except OSError as error:
            if error.errno == errno.EINVAL:  # usblp: the printer has no way back
                self._may_read = False
                return b""
            raise _gone(error) from error
        # usblp says ENODEV when the printer is gone; nothing read is an empty packet, never the end.
        self._sends_empty_packets = self._sends_empty_packets or not said
        return said

    def waiting_bytes(self) -> int:
        """See ``Transport.waiting_bytes``. The last piece, until the driver is done with it.

        What usblp could not hand over it forgets: only the printer's own word proves a slip.
        """
        if self._last_piece_bytes and has_room(self._file):
            self._last_piece_bytes = 0
        return self._last_piece_bytes

    def discard(self) -> None:
        """See ``Transport.discard``. The device is closed, which drops all that is under way, and opened."""
        self._last_piece_bytes = 0
        self.close()
        self.open()

    @property
    def _file(self) -> int:
        if self._open_file is None:
            raise PrinterUnavailable(PrinterCause.UNPLUGGED, "not_open")
        return self._open_file

    def _open(self, path: str) -> int:
        self._may_read = True
        try:
            return open_alone(path, os.O_RDWR)
        except PermissionError:
            self._may_read = False
            return open_alone(path, os.O_WRONLY)


def _gone(error: OSError) -> PrinterUnavailable:
    # usblp says ENOSPC when the printer reports that it has no paper.
    cause = PrinterCause.PAPER_OUT if error.errno == errno.ENOSPC else PrinterCause.UNPLUGGED
    return PrinterUnavailable(cause, word_of(error))
