"""The other end of the kiosk's cable: a plain pseudo-terminal that the test itself opens and reads."""

from __future__ import annotations

import os
import tty
from pathlib import Path

from tests.hardware.escpos_reader import ReadSlip, read_frames

XOFF, XON = b"\x13", b"\x11"


class PaperEnd:
    """A printer's end that keeps every byte, reached under a lasting name as in ``/dev/serial/by-id``."""

    def __init__(self, name: Path) -> None:
        """Be unplugged, under a name that nothing answers to yet."""
        self.name = name
        self._data = b""
        self._ends: tuple[int, int] | None = None

    def plug(self) -> None:
        printer_end, computer_end = os.openpty()
        os.set_blocking(printer_end, False)
        # The computer's end is held open, so that what was sent survives the program that sent it.
        tty.setraw(computer_end)
        self._ends = (printer_end, computer_end)
        self._lead_to(os.ttyname(computer_end))

    def unplug(self) -> None:
        if self._ends is None:
            return
        self._take_in()
        self.name.unlink(missing_ok=True)
        for end in self._ends:
            os.close(end)
        self._ends = None

    def refuse(self) -> None:
        """Lead to a device that nobody may write, not even root: a read-only file of the kernel."""
        self._lead_to("/proc/sys/kernel/osrelease")

    def say(self, word: bytes) -> None:
        """Say something to the computer, such as XOFF."""
        assert self._ends is not None
        os.write(self._ends[0], word)

    @property
    def data(self) -> bytes:
        """Every byte that has come so far."""
        self._take_in()
        return self._data

    @property
    def slips(self) -> list[ReadSlip]:
        """What the independent reader makes of it."""
        return read_frames(self.data)

    @property
    def labels(self) -> list[str]:
        """The largest line of each slip that was cut: its number. White paper may be cut off before one."""
        return [label_on(slip) for slip in self.slips if slip.is_cut and slip.lines]

    def is_cut(self) -> bool:
        """Whether the last slip has come whole."""
        slips = self.slips
        return bool(slips) and slips[-1].is_cut

    def taken(self) -> list[ReadSlip]:
        """Take the slips away, as a hand does; they are not kept."""
        slips, self._data = self.slips, b""
        return slips

    def _lead_to(self, device: str) -> None:
        new = self.name.with_name(f"{self.name.name}.new")
        new.symlink_to(device)
        new.replace(self.name)

    def _take_in(self) -> None:
        while self._ends is not None:
            try:
                self._data += os.read(self._ends[0], 4096)
            except BlockingIOError:
                return


def label_on(slip: ReadSlip) -> str:
    """The line in the tallest letters; of several, the widest."""
    return max(slip.lines, key=lambda line: (line.height, line.width)).text.strip()
