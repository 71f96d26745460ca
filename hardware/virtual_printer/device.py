"""The plug of the virtual printer: a pseudo-terminal that can be pulled out and put back.

POSIX only. Must not import anything but the standard library.
"""

import contextlib
import os
import tempfile
from pathlib import Path


class PtyDevice:
    """Both ends of a pseudo-terminal. Belongs to one thread, except ``name``."""

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

    @property
    def name(self) -> str:
        """The name to open; empty before the first plug."""
        return str(self._link or "")

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
        import tty  # not on Windows

        if self._link is None:
            self._folder = tempfile.TemporaryDirectory(prefix="votre-tour-printer-")
            self._link = Path(self._folder.name) / "printer"
        self._printer_end, self._computer_end = os.openpty()
        os.set_blocking(self._printer_end, False)
        # Held open so that the device outlives the programs that open and close it.
        tty.setraw(self._computer_end)
        new = self._link.with_name(self._link.name + ".new")
        new.unlink(missing_ok=True)
        new.symlink_to(os.ttyname(self._computer_end))
        new.replace(self._link)

    def unplug(self) -> None:
        """Vanish: whoever has the device open finds it gone. Does nothing when unplugged."""
        if self._link:
            self._link.unlink(missing_ok=True)
        for descriptor in (self._printer_end, self._computer_end):
            if descriptor is not None:
                os.close(descriptor)
        self._printer_end = self._computer_end = None

    def remove(self) -> None:
        """Unplug for good and leave nothing behind."""
        self.unplug()
        if self._folder:
            self._folder.cleanup()

    def set_permission(self, *, is_open_to_all: bool) -> None:
        """Let everybody open the device from now on, or nobody but root."""
        with contextlib.suppress(OSError):
            Path(self.name).chmod(0o666 if is_open_to_all else 0o000)
