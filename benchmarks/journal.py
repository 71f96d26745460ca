"""How long a step of the print journal takes, beside one durable INSERT on the same disk."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path
from statistics import median
from time import perf_counter_ns

from app.clock import SystemClock
from benchmarks.store import durable_insert
from benchmarks.tables import Figure, percentile
from data.journal_keeper import JournalPlace
from data.print_journal import SqlitePrintJournal
from data.sqlite_journal import best_journal
from desk.printer import PrinterCause
from desk.slip_journal import JournalEntry
from desk.slips import SlipProof, SlipState

MOST_FLOORS = 4.0
ROUNDS = 1000
LINES = 2000
"""Two weeks of a library; enough commits for SQLite's own journal to have settled."""

DAY = "2026-11-21"
WAY = (SlipState.SENDING, SlipState.SENT, SlipState.STARTED, SlipState.PRINTED, SlipState.CUT)


def measure_journal() -> list[Figure]:
    """Measure on the disk of the temporary folder (TMPDIR chooses another)."""
    with tempfile.TemporaryDirectory(prefix="votre-tour-bench-") as name, ExitStack() as stack:
        folder = Path(name)
        floor = stack.enter_context(durable_insert(folder / "floor.db", best_journal()))
        journal = stack.enter_context(_journal(folder / "journal.sqlite3"))
        times_ms: dict[str, list[float]] = {"floor": [], "begin": [], "step": []}
        for number in range(ROUNDS):
            with _timed(times_ms["floor"]):
                floor()
            with _timed(times_ms["begin"]):
                attempt = _begin(journal, number)
            for state in WAY:
                with _timed(times_ms["step"]):
                    _step(journal, attempt, state)
    return list(_figures(times_ms))


def _figures(times_ms: dict[str, list[float]]) -> Iterator[Figure]:
    floor_ms = median(times_ms["floor"])
    for name, times in times_ms.items():
        told = f"floor: one durable INSERT ({best_journal()})" if name == "floor" else name
        yield Figure(f"{told}, p50", median(times), "ms")
        yield Figure(f"{told}, p99", percentile(times, 99), "ms")
        if name != "floor":
            yield Figure(f"{told}, p50 / floor", median(times) / floor_ms, "x", MOST_FLOORS)


@contextmanager
def _journal(path: Path) -> Iterator[SqlitePrintJournal]:
    with closing(SqlitePrintJournal(JournalPlace(path), SystemClock("America/Toronto"))) as journal:
        for number in range(-LINES, 0):
            _step(journal, _begin(journal, number), SlipState.NOT_SENT)
        yield journal


@contextmanager
def _timed(times_ms: list[float]) -> Iterator[None]:
    began = perf_counter_ns()
    yield
    times_ms.append((perf_counter_ns() - began) / 1e6)


def _begin(journal: SqlitePrintJournal, number: int) -> int:
    attempt = journal.begin(JournalEntry(f"request {number}", f"ticket {number}", "A001", DAY))
    if attempt is None:
        raise AssertionError(number)
    return attempt


def _step(journal: SqlitePrintJournal, attempt: int, state: SlipState) -> None:
    journal.note(attempt, state, proof=SlipProof.NONE, cause=PrinterCause.READY, is_end=False)
