"""The plug of the virtual printer: a pseudo-terminal that can be pulled out and put back.

POSIX only. Must not import anything but the standard library.
"""

import contextlib
import os
import tty
from pathlib import Path


class PtyDevice:
    """Both ends of a pseudo-terminal. Belongs to one thread, except ``name``."""

    def __init__(self, link: Path | None) -> None:
        """Make a device that is not plugged in.

        Args:
            link: A name kept pointing at the device while it is plugged in, or None.
        """
        self._link = link
        self._printer_end: int | None = None
        self._computer_end: int | None = None
        self._terminal = ""

    @property
    def name(self) -> str:
        """The name to open: the link where there is one, else the terminal; the last one when unplugged."""
        return str(self._link) if self._link else self._terminal

    @property
    def descriptor(self) -> int | None:
        """What the printer reads from, non-blocking; None when unplugged."""
        return self._printer_end

    def plug(self) -> None:
        """Appear as a new device. Does nothing when plugged in.

        Raises:
            OSError: The system has no pseudo-terminal left, or the link cannot be made.
        """
        if self._printer_end is not None:
            return
        self._printer_end, self._computer_end = os.openpty()
        os.set_blocking(self._printer_end, False)
        # Held open so that the device outlives the programs that open and close it.
        tty.setraw(self._computer_end)
        self._terminal = os.ttyname(self._computer_end)
        if self._link:
            new = self._link.with_name(self._link.name + ".new")
            new.unlink(missing_ok=True)
            new.symlink_to(self._terminal)
            new.replace(self._link)

    def unplug(self) -> None:
        """Vanish: whoever has the device open finds it gone. Does nothing when unplugged."""
        if self._link:
            self._link.unlink(missing_ok=True)
        for descriptor in (self._printer_end, self._computer_end):
            if descriptor is not None:
                os.close(descriptor)
        self._printer_end = self._computer_end = None

    def set_permission(self, *, is_open_to_all: bool) -> None:
        """Let everybody open the device from now on, or nobody but root."""
        with contextlib.suppress(OSError):
            Path(self._terminal).chmod(0o666 if is_open_to_all else 0o000)
