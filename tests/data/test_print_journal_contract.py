"""The print journal in memory and the one on the disk keep the same contract."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from data.journal_keeper import JournalPlace
from data.print_journal import SqlitePrintJournal
from hardware.journal import MemoryJournal, PrintJournal
from tests.clocks import SteppingClock
from tests.data.journal_contract import JournalContract


class TestMemoryJournal(JournalContract):
    @pytest.fixture
    def journal(self) -> PrintJournal:
        return MemoryJournal(SteppingClock(step_ms=1))


class TestSqlitePrintJournal(JournalContract):
    @pytest.fixture
    def journal(self, tmp_path: Path) -> Iterator[PrintJournal]:
        place = JournalPlace(tmp_path / "journal.sqlite3")
        with closing(SqlitePrintJournal(place, SteppingClock(step_ms=1))) as journal:
            yield journal
