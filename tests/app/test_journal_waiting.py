"""Waiting for a journal that another program holds ends also where it turns out to be in another trouble."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from app.journal_waiting import JournalWaiting
from desk.errors import JournalUnavailable, StoreTrouble
from desk.slip_journal import JournalRecord
from hardware.journal import MemoryJournal
from tests.clocks import FixedClock
from tests.log_watch import ExpectLog


class SpoiledMeanwhile(MemoryJournal):
    """A journal that is held at the first look, and cannot be read at the second."""

    looks = 0

    def is_held_elsewhere(self) -> bool:
        return self.looks < 2

    def take_over(self) -> tuple[JournalRecord, ...]:
        self.looks += 1
        raise JournalUnavailable(StoreTrouble.CANNOT_OPEN, "no disk")


def test_a_journal_that_cannot_be_read_after_its_owner_ended_is_gone_on_without(
    qtbot: QtBot, expect_log: ExpectLog
) -> None:
    expect_log("app.journal_waiting", "what became of the last slips is not known: no disk")
    journal = SpoiledMeanwhile(FixedClock())
    waiting = JournalWaiting(journal)
    with qtbot.waitSignal(waiting.over) as over:
        waiting.begin()
    waiting.close()
    assert over.args == [()]
    assert journal.looks == 2
