"""A program is killed at any step of a slip: its journal says afterwards what can be true."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from desk.slips import SlipState
from tests.data.journal_contract import entry, line
from tests.data.journal_programs import WAYS, journal_program, opened

AFTER_A_KILL = {
    SlipState.QUEUED: SlipState.NOT_SENT,
    SlipState.SENDING: SlipState.UNKNOWN,
    SlipState.SENT: SlipState.UNKNOWN,
    SlipState.STARTED: SlipState.UNKNOWN,
}


@pytest.mark.parametrize("state", WAYS)
def test_a_program_killed_at_a_state_leaves_what_can_be_true_and_the_slip_is_never_taken_again(
    tmp_path: Path, state: SlipState
) -> None:
    path = tmp_path / "journal.sqlite3"
    with journal_program("stop_at", path) as program:
        program.go(state)
        attempt = int(program.line())
        program.kill()
    with closing(opened(path)) as journal:
        assert journal.begin(entry(1)) is None
        recovered = journal.recover()
        kept = line(journal, 1)
        assert (kept.attempt, kept.is_ended) == (attempt, True)
        assert kept.state is AFTER_A_KILL.get(state, state)
        assert recovered == ((kept,) if state in AFTER_A_KILL else ())
        later = journal.begin(entry(2))
        assert later is not None
        assert later > attempt


@pytest.mark.parametrize("rounds", [5, pytest.param(200, marks=pytest.mark.soak)])
def test_programs_killed_at_work_one_after_the_other_lose_no_step_and_no_number(
    tmp_path: Path, rounds: int
) -> None:
    path = tmp_path / "journal.sqlite3"
    attempts: dict[str, str] = {}
    for each in range(rounds):
        with journal_program("work", path) as program:
            said = [program.line() for _ in range(1 + 13 * each % 40)]
            said += program.kill()
        check_kept(path, said, attempts)


def check_kept(path: Path, said: list[str], attempts: dict[str, str]) -> None:
    """Each slip is where it was last kept, or where it was about to be when the program was killed."""
    possible: dict[str, set[str]] = {}
    for ticket, state, *attempt in map(str.split, said):
        if attempt:
            assert attempts.setdefault(attempt[0], ticket) == ticket
            possible[ticket] = {state}
        else:
            possible.setdefault(ticket, {"none"}).add(state)
    with closing(opened(path)) as journal:
        for ticket, states in possible.items():
            kept = journal.latest(ticket)
            after = {AFTER_A_KILL.get(SlipState(each), each) for each in states - {"none"}}
            assert kept is not None or "none" in states
            assert kept is None or (kept.state in after and kept.is_ended)
