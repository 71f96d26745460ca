"""The serial plug of the virtual printer: a pseudo-terminal that can be pulled out and put back.

POSIX only. Must not import anything but the standard library.
"""

import contextlib
import errno
import os
import tempfile
from pathlib import Path


class PtyDevice:
    """Both ends of a pseudo-terminal. See ``Port``."""

    def __init__(self, link: Path | None) -> None:
        """Make a device that is not plugged in.

        Args:
            link: The name that leads to the device while it is plugged in; None for one of its own in a
                temporary folder. Terminal names are given to other programs as soon as they are free, so a
                program that looks for this printer must never look for one of those.
        """
        self._link = link
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        self._printer_end: int | None = None
        self._computer_end: int | None = None
        self._is_open_to_all = True
        self._last_terminal = ""

    @property
    def name(self) -> str:
        """See ``Port.name``."""
        return str(self._link or "")

    @property
    def descriptor(self) -> int | None:
        """See ``Port.descriptor``."""
        return self._printer_end

    @property
    def obeys_xoff(self) -> bool:
        """See ``Port.obeys_xoff``. So does a terminal that was set so by the program that opened it."""
        import termios  # not on Windows

        return self._computer_end is not None and bool(
            termios.tcgetattr(self._computer_end)[0] & termios.IXON
        )

    def plug(self) -> None:
        """See ``Port.plug``. It appears as a new device.

        Raises:
            OSError: The system has no pseudo-terminal left, or the link cannot be made: something that is no
                link stands there.
        """
        if self._printer_end is not None:
            return
        import tty  # not on Windows

        if self._link is None:
            self._folder = tempfile.TemporaryDirectory(prefix="votre-tour-printer-")
            self._link = Path(self._folder.name) / "printer"
        if self._link.exists() and not self._link.is_symlink():
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(self._link))
        self._printer_end, self._computer_end = self._new_terminal()
        os.set_blocking(self._printer_end, False)
        # Held open so that the device outlives the programs that open and close it.
        tty.setraw(self._computer_end)
        new = self._link.with_name(self._link.name + ".new")
        new.unlink(missing_ok=True)
        new.symlink_to(self._last_terminal)
        new.replace(self._link)
        if not self._is_open_to_all:
            self.set_permission(is_open_to_all=False)

    def unplug(self) -> None:
        """See ``Port.unplug``. Whoever has the device open finds it gone."""
        # Another printer may have taken the link over.
        with contextlib.suppress(OSError):
            if self._link and str(self._link.readlink()) == self._last_terminal:
                self._link.unlink()
        for descriptor in (self._printer_end, self._computer_end):
            if descriptor is not None:
                os.close(descriptor)
        self._printer_end = self._computer_end = None

    def lose_power(self) -> None:
        """See ``Port.lose_power``. A serial port knows nothing of the power at the other end of its cable."""

    def regain_power(self) -> None:
        """See ``Port.regain_power``."""

    def set_permission(self, *, is_open_to_all: bool) -> None:
        """See ``Port.set_permission``."""
        self._is_open_to_all = is_open_to_all
        with contextlib.suppress(OSError):
            Path(self.name).chmod(0o666 if is_open_to_all else 0o000)

    def read(self, most: int) -> bytes:
        """See ``Port.read``."""
        if self._printer_end is None:
            return b""
        try:
            return os.read(self._printer_end, most)
        except BlockingIOError:
            return b""

    def write(self, data: bytes) -> None:
        """See ``Port.write``."""
        with contextlib.suppress(BlockingIOError):
            if self._printer_end is not None:
                os.write(self._printer_end, data)

    def remove(self) -> None:
        """See ``Port.remove``."""
        self.unplug()
        if self._folder:
            self._folder.cleanup()

    def _new_terminal(self) -> tuple[int, int]:
        """Open one under another name than the last one, as an adapter that is plugged in again has."""
        ends = os.openpty()
        if os.ttyname(ends[1]) == self._last_terminal:
            taken = ends
            ends = os.openpty()
            for descriptor in taken:
                os.close(descriptor)
        self._last_terminal = os.ttyname(ends[1])
        return ends
