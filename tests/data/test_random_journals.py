"""Whatever is asked of them, legal or not, the journal in memory and the one on the disk say the same."""

from __future__ import annotations

import tempfile
from pathlib import Path

import hypothesis.strategies as st
import pytest
from hypothesis import settings
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test

from data.journal_keeper import JournalPlace
from data.print_journal import SqlitePrintJournal
from desk.printer import PrinterCause
from desk.slip_journal import JournalRecord, SlipStepRefused
from desk.slips import SlipProof, SlipState
from hardware.journal import MemoryJournal, PrintJournal
from tests.clocks import FixedClock
from tests.data.journal_contract import DAY, entry
from tests.log_watch import ExpectLog

NUMBERS = st.integers(1, 4)
ATTEMPTS = st.integers(0, 9)


class TwoJournals(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self._folder = tempfile.TemporaryDirectory()
        self._place = JournalPlace(Path(self._folder.name) / "journal.sqlite3")
        self._clock = FixedClock()
        self._memory = MemoryJournal(self._clock)
        self._disk = SqlitePrintJournal(self._place, self._clock)

    def teardown(self) -> None:
        self._disk.close()
        self._folder.cleanup()

    @rule(number=NUMBERS, copy=st.integers(1, 3))
    def begin(self, number: int, copy: int) -> None:
        self._clock.advance(1)
        wanted = entry(number, request=f"t{number} {copy}", copy=copy)
        assert self._disk.begin(wanted) == self._memory.begin(wanted)

    @rule(
        attempt=ATTEMPTS,
        state=st.sampled_from(SlipState),
        proof=st.sampled_from(SlipProof),
        cause=st.sampled_from(PrinterCause),
        is_end=st.booleans(),
    )
    def note(
        self, attempt: int, state: SlipState, proof: SlipProof, cause: PrinterCause, is_end: bool
    ) -> None:
        self._clock.advance(1)

        def refused(journal: PrintJournal) -> str:
            try:
                journal.note(attempt, state, proof=proof, cause=cause, is_end=is_end)
            except SlipStepRefused as error:
                return str(error)
            return ""

        assert refused(self._disk) == refused(self._memory)

    @rule()
    def recover(self) -> None:
        self._clock.advance(1)
        assert self._disk.recover() == self._memory.recover()

    @rule()
    def restart(self) -> None:
        """The program ends and another one takes the file over."""
        self._clock.advance(1)
        self._disk.close()
        self._disk = SqlitePrintJournal(self._place, self._clock)
        assert self._disk.recover() == self._memory.recover()

    @rule()
    def lose_the_file(self) -> None:
        """Somebody deletes the file in use; SQLite's own files beside it may stay."""
        self._place.path.unlink(missing_ok=True)

    @invariant()
    def both_tell_the_same(self) -> None:
        assert told(self._disk) == told(self._memory)


def told(journal: PrintJournal) -> tuple[object, ...]:
    latest: list[JournalRecord | None] = [journal.latest(f"t{number}") for number in range(1, 5)]
    return journal.missing(DAY), latest


@pytest.mark.parametrize("examples", [40, pytest.param(1000, marks=pytest.mark.soak)])
def test_both_journals_tell_the_same_whatever_is_asked(expect_log: ExpectLog, examples: int) -> None:
    expect_log("data.journal_keeper", "was gone and is written anew")
    run_state_machine_as_test(TwoJournals, settings=settings(max_examples=examples, stateful_step_count=25))
