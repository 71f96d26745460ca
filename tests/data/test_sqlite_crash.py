"""Programs are killed at any moment: what was acknowledged is there, once, and the log has no gap."""

from __future__ import annotations

import random
from contextlib import closing
from pathlib import Path

import pytest

from data.sqlite_file import create_file
from data.sqlite_journal import Journal, best_journal
from data.sqlite_store import SqliteStore
from desk.tickets import Outcome
from tests.clocks import FixedClock
from tests.data.programs import BRANCH, Program
from tests.data.replayed import assert_sound


@pytest.mark.parametrize("journal", ["wal", "truncate"])
@pytest.mark.parametrize("rounds", [3, pytest.param(200, marks=pytest.mark.soak)])
def test_killed_programs_lose_and_double_nothing(tmp_path: Path, journal: Journal, rounds: int) -> None:
    if journal == "wal" and best_journal() != "wal":
        pytest.skip("this SQLite may lose tickets in WAL mode, so the store refuses it")
    path = tmp_path / "queue.db"
    create_file(path, "live", journal)
    chance = random.Random(rounds)
    given: list[str] = []
    served: list[str] = []
    for _ in range(rounds):
        killed_round(path, chance, given, served)
    with closing(SqliteStore.open(path, FixedClock())) as store:
        tickets = assert_sound(store, BRANCH)
        assert store.integrity_check() == ()
    assert set(given) <= set(tickets)
    assert len(set(served)) == len(served)
    assert all(tickets[each].outcome is Outcome.SERVED for each in served)
    # At most the one ticket each program was at can be there without having been acknowledged.
    assert len(tickets) - len(given) <= 2 * rounds
    print(f"{rounds} rounds, {journal}: {len(given)} tickets given, {len(served)} served")  # noqa: T201


def killed_round(path: Path, chance: random.Random, given: list[str], served: list[str]) -> None:
    """Two kiosks and a counter work on one file; each is killed after some lines, at work."""
    kiosks = (Program("kiosk", path), Program("kiosk", path))
    counter = Program("counter", path)
    given += [kiosk.line() for kiosk in kiosks]
    served.append(counter.line())
    for _ in range(chance.randrange(40)):
        given.append(chance.choice(kiosks).line())
    for kiosk in chance.sample(kiosks, 2):
        given += kiosk.kill()
    served += counter.kill()
