"""Slips added to a plain file, or given to another program through a FIFO. Nothing ever comes back.

Must not import anything but the standard library, desk and hardware's own parts.
"""

from __future__ import annotations

import errno
import os
import stat
import struct
import sys
from pathlib import Path

from desk.printer import PrinterCause
from hardware.open_file import close_for_good, open_alone
from hardware.serial_errors import cause_of_open_error, word_of
from hardware.transport import PrinterUnavailable

READ_BYTES = 65_536


class FileTransport:
    """One file, made when its folder exists, or one FIFO that somebody reads. See ``Transport``."""

    def __init__(self, path: str) -> None:
        """Describe the file; nothing is opened.

        Args:
            path: A plain file or a FIFO; anything else is WRONG_DEVICE.
        """
        self._path = Path(path)
        self._open_file: int | None = None
        self._quiet_ends: tuple[int, ...] = ()

    @property
    def name(self) -> str:
        """``file:`` and the path."""
        return f"file:{self._path}"

    @property
    def descriptor(self) -> int | None:
        """The FIFO; for a plain file the end of an empty pipe, ready to be written and never to be read.

        A plain file is always ready to be read, and whoever waited for it would never rest.
        """
        if os.name != "posix":
            return None
        return self._quiet_ends[1] if self._quiet_ends else self._file

    @property
    def is_always_readable(self) -> bool:
        """False: see ``descriptor``."""
        return False

    @property
    def byte_s(self) -> float:
        """0.0: there is no line."""
        return 0.0

    @property
    def may_hold_back(self) -> bool:
        """False: nobody answers."""
        return False

    def open(self) -> None:
        """See ``Transport.open``. A FIFO that nobody reads is ABSENT."""
        try:
            if self._path.exists() and not (self._path.is_file() or self._path.is_fifo()):
                raise PrinterUnavailable(PrinterCause.WRONG_DEVICE, "no_plain_file")
            self._open_file = open_alone(str(self._path), os.O_WRONLY | os.O_APPEND | os.O_CREAT)
            if stat.S_ISREG(os.fstat(self._open_file).st_mode):
                self._quiet_ends = os.pipe()
        except OSError as error:
            self.close()
            raise PrinterUnavailable(*cause_of_open_error(error)) from error

    def close(self) -> None:
        """See ``Transport.close``. What the reader of a FIFO has not taken yet stays there for it."""
        ends = self._quiet_ends if self._open_file is None else (self._open_file, *self._quiet_ends)
        for end in ends:
            close_for_good(end)
        self._open_file, self._quiet_ends = None, ()

    def write_some(self, data: bytes) -> int:
        """See ``Transport.write_some``. A full disk is STALLED, a file that was deleted UNPLUGGED."""
        try:
            if self._quiet_ends and not os.fstat(self._file).st_nlink:
                raise PrinterUnavailable(PrinterCause.UNPLUGGED, "deleted")
            return os.write(self._file, data)
        except BlockingIOError:
            return 0
        except OSError as error:
            is_full = error.errno in {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
            cause = PrinterCause.STALLED if is_full else PrinterCause.UNPLUGGED
            raise PrinterUnavailable(cause, word_of(error)) from error

    def read_some(self) -> bytes:
        """See ``Transport.read_some``. Always empty."""
        return b""

    def waiting_bytes(self) -> int:
        """See ``Transport.waiting_bytes``. What the reader of a FIFO has not taken; 0 for a plain file."""
        if self._quiet_ends or sys.platform != "linux":
            return 0
        import fcntl
        import termios

        # Linux tells it at either end: pipe(7).
        return int(struct.unpack("i", fcntl.ioctl(self._file, termios.FIONREAD, b"\0\0\0\0"))[0])

    def discard(self) -> None:
        """See ``Transport.discard``. What the reader of a FIFO has not taken is taken back.

        Raises:
            PrinterUnavailable: STALLED when it cannot be taken back.
        """
        if self._quiet_ends:
            return
        try:
            reader = os.open(self._path, os.O_RDONLY | os.O_NONBLOCK)
        except OSError as error:
            raise PrinterUnavailable(PrinterCause.STALLED, word_of(error)) from error
        try:
            while os.read(reader, READ_BYTES):
                pass
        except BlockingIOError:  # no more
            pass
        finally:
            os.close(reader)

    @property
    def _file(self) -> int:
        if self._open_file is None:
            raise PrinterUnavailable(PrinterCause.UNPLUGGED, "not_open")
        return self._open_file
