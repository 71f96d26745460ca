"""A program that prints one slip and is killed, by itself, at one exact step of its journal; no cleaning up.

python -m tests.second_printer.storm_child DEVICE JOURNAL VARIANT STATE before|after
"""

from __future__ import annotations

import os
import signal
import sys
import threading
from pathlib import Path

from data.journal_keeper import JournalPlace
from data.print_journal import SqlitePrintJournal
from desk.printer import PrinterCause
from desk.slip_journal import JournalEntry
from desk.slips import SlipProof, SlipState
from tests.clocks import FixedClock
from tests.second_printer.storm_desk import SlipMaker, journal_entry
from tests.second_printer.storm_scenes import documented
from tests.second_printer.variants import VARIANTS

LABEL = "A102"
LONGEST_S = 30.0


class MortalJournal(SqlitePrintJournal):
    """A journal whose program dies right before or right after it notes a state."""

    def __init__(self, path: Path, state: SlipState | None, *, is_after: bool) -> None:
        """`state` None: it lives."""
        super().__init__(JournalPlace(path), FixedClock())
        self._state = state
        self._is_after = is_after

    def begin(self, entry: JournalEntry) -> int | None:
        """See `SqlitePrintJournal`."""
        self._die(SlipState.QUEUED, is_after=False)
        attempt = super().begin(entry)
        self._die(SlipState.QUEUED, is_after=True)
        return attempt

    def note(
        self, attempt: int, state: SlipState, *, proof: SlipProof, cause: PrinterCause, is_end: bool
    ) -> None:
        """See `SqlitePrintJournal`."""
        self._die(state, is_after=False)
        super().note(attempt, state, proof=proof, cause=cause, is_end=is_end)
        self._die(state, is_after=True)

    def _die(self, state: SlipState, *, is_after: bool) -> None:
        if state is self._state and is_after is self._is_after:
            os.kill(os.getpid(), signal.SIGKILL)


def main(device: str, path: str, variant_name: str, state: str, when: str) -> None:
    """Print one slip, and die on the way."""
    variant = next(each for each in VARIANTS if each.name == variant_name)
    journal = MortalJournal(Path(path), SlipState(state) if state else None, is_after=when == "after")
    maker = SlipMaker(device, documented(variant), journal)
    maker.submit(journal_entry(LABEL))
    threading.Event().wait(LONGEST_S)


if __name__ == "__main__":
    main(*sys.argv[1:])
