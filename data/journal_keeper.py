"""Keeps a journal's file and its memory alike: opens the file, makes it anew, waits for a better moment.

Must not import anything but the driver and desk records.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from math import inf
from pathlib import Path
from time import monotonic
from typing import TypeVar

from data.journal_file import JournalFile, set_aside
from data.journal_memory import JournalMemory
from data.sqlite_faults import faults_of, unavailable
from data.sqlite_file import Making
from desk.errors import JournalUnavailable, StoreTrouble, StoreUnavailable
from desk.ports import Clock

logger = logging.getLogger(__name__)

Found = TypeVar("Found")

# What a new file helps against; MISSING is a journal of SQLite without its database.
_SPOILED = frozenset({StoreTrouble.DAMAGED, StoreTrouble.MISSING})
# What may be over at the next step, with the file open all the while.
_PASSING = frozenset({StoreTrouble.DISK_FULL, StoreTrouble.READ_ONLY})
# Whether another program still holds the file is known in a millisecond, whatever the disk does.
_LOCKED_AGAIN_AFTER_S = 0.5


@dataclass(frozen=True, slots=True)
class JournalPlace:
    """Where a journal is kept.

    Attributes:
        path: The file.
        is_usual: Whether the name is the program's own choice: then a file there that is no database can only
            be a damaged journal. One that somebody named in the settings is left alone.
        makes_folder: Whether the file's folder may be made.
        wait_s: Seconds to wait, at the first opening, for a program that is just ending.
        retry_after_s: After a failed opening the next one is tried when this time has passed; after half a
            second at most where another program holds the file.
        making: See ``open_file``.
    """

    path: Path
    is_usual: bool = True
    makes_folder: bool = False
    wait_s: float = 2.0
    retry_after_s: float = 5.0
    making: Making | None = None


class JournalKeeper:
    """One thread at a time may call its methods."""

    def __init__(self, place: JournalPlace, memory: JournalMemory, clock: Clock) -> None:
        """Open nothing yet.

        Args:
            place: Where the file is.
            memory: Takes in what the file holds at the first opening, and is written into it ever after.
            clock: Tells when a line was changed.
        """
        self._clock = clock
        self._path = place.path.absolute()
        self._place = place
        self._memory = memory
        self._spoiled = _SPOILED | ({StoreTrouble.NOT_A_DATABASE} if place.is_usual else set())
        self._file: JournalFile | None = None
        self._mark: str | None = None
        self._wait_s = place.wait_s
        self._refused: tuple[StoreUnavailable, float] | None = None
        self._is_closed = False

    def load(self) -> None:
        """Open the file if it is not open yet.

        Raises:
            JournalUnavailable: Why it cannot be opened.
        """
        self._on_file(lambda _: None)

    def write(self) -> None:
        """Have every line on the disk.

        Raises:
            JournalUnavailable: Some are not; they are tried again the next time.
        """
        self._on_file(self._write)

    def forget(self, attempts: Sequence[int]) -> None:
        """Delete lines from the file.

        Raises:
            JournalUnavailable: They are still there.
        """
        self._on_file(lambda file: file.forget(attempts))

    def close(self) -> None:
        """Give the file back, with all that is known in it if that can be."""
        if not self._is_closed and (self._memory.is_filled or self._memory.unwritten):
            with suppress(JournalUnavailable):
                self.write()
        self._let_go()
        self._is_closed = True

    def _write(self, file: JournalFile) -> None:
        # Only now, since opening the file may have changed lines.
        unwritten = self._memory.unwritten
        file.write(unwritten)
        self._memory.written(unwritten)

    def _let_go(self) -> None:
        if self._file is not None:
            self._file.close()
        self._file = None

    def _on_file(self, work: Callable[[JournalFile], Found]) -> Found:
        """Do something with the file, and once more with a new one when it turns out to be damaged."""
        try:
            try:
                return work(self._opened())
            except StoreUnavailable as error:
                if error.trouble not in self._spoiled:
                    raise
                self._replace(error)
                return work(self._opened())
        except StoreUnavailable as error:
            if error.trouble not in _PASSING:
                self._let_go()
            raise JournalUnavailable(error.trouble, f"the print journal: {error}") from error

    def _opened(self) -> JournalFile:
        if self._file is not None and self._file.is_in_place:
            return self._file
        self._let_go()
        if self._is_closed:
            raise StoreUnavailable(StoreTrouble.CANNOT_OPEN, f"{self._path} was closed")
        if self._refused is not None and monotonic() < self._refused[1]:
            raise self._refused[0]
        try:
            self._make_folder()
            self._file = self._taken(JournalFile.open(self._path, self._wait_s, self._place.making))
        except StoreUnavailable as error:
            if error.trouble not in self._spoiled:
                self._refused = error, monotonic() + self._again_after_s(error)
            raise
        finally:
            self._wait_s = 0.0
        self._refused = None
        return self._file

    def _again_after_s(self, error: StoreUnavailable) -> float:
        is_locked = error.trouble is StoreTrouble.LOCKED
        return min(self._place.retry_after_s, _LOCKED_AGAIN_AFTER_S if is_locked else inf)

    def _taken(self, file: JournalFile) -> JournalFile:
        """A file that was just opened, alike with the memory."""
        try:
            if self._mark is None:
                self._memory.take_in(file.read(), self._clock.now_ms())
            elif file.mark != self._mark:
                self._write_anew(file)
            self._mark = file.mark
        except BaseException:
            file.close()
            raise
        return file

    def _write_anew(self, file: JournalFile) -> None:
        """Write what the memory holds into a file that is not the one it came from.

        Raises:
            StoreUnavailable: MISSING when the file holds lines of its own, so that it has to be set aside.
        """
        if file.read().last_attempt:
            raise unavailable(StoreTrouble.MISSING, self._path)
        kept = self._memory.kept
        file.fill(kept)
        self._memory.written(kept.records)
        logger.warning("the print journal %s was gone and is written anew", self._path)

    def _replace(self, error: StoreUnavailable) -> None:
        self._let_go()
        with faults_of(self._path):
            aside = set_aside(self._path)
        if aside is not None:
            logger.warning("%s; it is kept as %s and a new journal is begun", error, aside.name)

    def _make_folder(self) -> None:
        if self._place.makes_folder:
            with faults_of(self._path):
                self._path.parent.mkdir(parents=True, exist_ok=True)
