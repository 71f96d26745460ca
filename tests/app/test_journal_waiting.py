"""Waiting for a journal that another program holds ends with it, also in another trouble or by a fault."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.journal_waiting import JournalWaiting
from app.program_threads import desk_threads
from app.programs import journal_printing
from app.settings_check import made
from desk.errors import JournalUnavailable, StoreTrouble
from desk.slip_journal import JournalEntry, JournalRecord
from hardware.journal import MemoryJournal
from tests.clocks import FixedClock
from tests.log_watch import ExpectLog

LEFT = (JournalRecord.begun(1, JournalEntry("t1", "t1", "A001", "2026-11-21"), 0),)


class HeldAtFirst(MemoryJournal):
    """A journal that is held at the first look, and that a step takes over before anybody asks once more."""

    def __init__(self, trouble: Exception | None = None) -> None:
        """Hold it once.

        Args:
            trouble: Met at the second look; None when all is well there.
        """
        super().__init__(FixedClock())
        self.looks = 0
        self._trouble = trouble

    def take_over(self) -> tuple[JournalRecord, ...]:
        self.looks += 1
        if self.looks == 1:
            raise JournalUnavailable(StoreTrouble.LOCKED, "held")
        if self._trouble is not None:
            raise self._trouble
        return LEFT


def told_at_the_end(qtbot: QtBot, journal: HeldAtFirst) -> object:
    """Wait for a journal, and give what is told at the end of the waiting."""
    waiting = JournalWaiting(journal)
    try:
        with qtbot.waitSignal(waiting.over) as over:
            waiting.begin()
    finally:
        waiting.close()
    assert over.args is not None
    return over.args[0]


@pytest.mark.parametrize(
    ("trouble", "told"),
    [
        (
            JournalUnavailable(StoreTrouble.CANNOT_OPEN, "no disk"),
            "what became of the last slips is not known: no disk",
        ),
        (RuntimeError("a fault of ours"), "what became of the last slips is not known"),
    ],
    ids=["in trouble", "by a fault"],
)
def test_a_journal_that_cannot_be_read_after_its_owner_ended_is_gone_on_without(
    qtbot: QtBot, expect_log: ExpectLog, trouble: Exception, told: str
) -> None:
    expect_log("app.journal_waiting", told)
    journal = HeldAtFirst(trouble)
    assert told_at_the_end(qtbot, journal) == ()
    assert journal.looks == 2


def test_what_was_left_is_told_where_a_step_opened_the_journal_right_after_it_was_found_held(
    qtbot: QtBot,
) -> None:
    assert told_at_the_end(qtbot, HeldAtFirst()) == LEFT


class BrokenJournal(MemoryJournal):
    """Held by another program, and with a fault."""

    def is_held_elsewhere(self) -> bool:
        return True

    def may_hold_slip(self) -> bool:
        raise RuntimeError("a fault of ours")


def test_printing_that_cannot_be_opened_leaves_nobody_waiting_for_the_journal(
    qtbot: QtBot, tmp_path: Path
) -> None:
    settings = made({"store": {"database": str(tmp_path / "desk.sqlite3")}})
    with desk_threads(settings, "kiosk") as threads:
        opening = journal_printing(settings, threads, BrokenJournal(threads.clock))
        with pytest.raises(RuntimeError, match="a fault of ours"), opening:
            pytest.fail("it was opened")
        assert "waiting for the journal" not in [each.name for each in threading.enumerate()]
