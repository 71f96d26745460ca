"""How long a ticket takes to be kept: beside the same machine's floor, and with years of history behind it.

The floor is one durable INSERT into a file of its own, with the same journal and the same sync. Every
figure of one journal is measured in one run, each in turn, so that a slow disk slows them all alike.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass
from functools import partial
from itertools import count
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter_ns
from uuid import uuid4

from app.clock import SystemClock
from benchmarks.history import add_history
from data.sqlite_connection import connect
from data.sqlite_file import create_file
from data.sqlite_journal import Journal, best_journal, set_journal
from data.sqlite_store import SqliteStore
from desk.service_desk import ServiceDesk
from desk.tickets import Outcome

BRANCH = "centre"
HISTORIES = (0, 100_000, 1_000_000)
COMMITS_TO_SETTLE = 1500
"""A journal that still grows makes a commit twice as slow; after the first checkpoint it is written over."""

WAITING = 5
"""Patrons in line all the while, besides the one who comes and is called."""

MOST_FLOORS = 4.0
MOST_GROWTH = 1.25

Step = Callable[[], object]


@dataclass(frozen=True)
class StoreFigure:
    """One row of the table.

    Attributes:
        journal: The file's journal, ``wal`` or ``truncate``.
        work: ``floor``, ``issue`` or ``call_next``.
        history: How many tickets of earlier days are kept.
        p50_ms: Half of the times are below, milliseconds.
        p99_ms: All but one in a hundred are below, milliseconds.
        floors: The p50 as a multiple of the floor's.
        growth: The p50 as a multiple of the same work without history.
    """

    journal: Journal
    work: str
    history: int
    p50_ms: float
    p99_ms: float
    floors: float
    growth: float

    @property
    def is_on_target(self) -> bool:
        return self.floors <= MOST_FLOORS and self.growth <= MOST_GROWTH


def measure(
    folder: Path,
    *,
    journal: Journal | None = None,
    histories: Sequence[int] = HISTORIES,
    rounds: int = 1000,
) -> list[StoreFigure]:
    """Measure in an empty folder on the disk in question; a million tickets take some 500 MB there.

    Args:
        folder: Empty.
        journal: The one this SQLite would choose, unless said.
        histories: The first is what growth is measured against.
        rounds: How often each work is done.
    """
    chosen = journal or best_journal()
    with ExitStack() as stack:
        steps: dict[tuple[str, int], Step] = {}
        steps["floor", 0] = stack.enter_context(durable_insert(folder / "floor.db", chosen))
        untimed: list[Step] = []
        for history in histories:
            desk = stack.enter_context(_desk(folder / f"history-{history}.db", chosen, history))
            steps["issue", history] = _issuing(desk)
            steps["call_next", history] = _calling(desk)
            untimed.append(_finishing(desk))
        times_ms = _timed(steps, untimed, rounds)
    return _figures(chosen, times_ms, histories[0])


def _timed(
    steps: dict[tuple[str, int], Step], untimed: Sequence[Step], rounds: int
) -> dict[tuple[str, int], list[float]]:
    times_ms: dict[tuple[str, int], list[float]] = {name: [] for name in steps}
    warm_up = max(1, rounds // 3)
    for each in range(-warm_up, rounds):
        for name, step in steps.items():
            began = perf_counter_ns()
            step()
            if each >= 0:
                times_ms[name].append((perf_counter_ns() - began) / 1e6)
        for step in untimed:
            step()
    return times_ms


def _figures(journal: Journal, times_ms: dict[tuple[str, int], list[float]], first: int) -> list[StoreFigure]:
    floor_ms = median(times_ms["floor", 0])
    return [
        StoreFigure(
            journal,
            work,
            history,
            p50_ms=median(times),
            p99_ms=quantiles(times, n=100)[98],
            floors=median(times) / floor_ms,
            growth=median(times) / median(times_ms[work, 0 if work == "floor" else first]),
        )
        for (work, history), times in times_ms.items()
    ]


@contextmanager
def durable_insert(path: Path, journal: Journal) -> Iterator[Step]:
    """The floor: one durable INSERT into a file of its own."""
    with closing(connect(path, wait_s=5, may_create=True)) as db:
        set_journal(db, journal)
        db.execute("CREATE TABLE floor (id INTEGER PRIMARY KEY, label TEXT) STRICT")
        insert = db.execute
        step = partial(insert, "INSERT INTO floor (label) VALUES (:label)", {"label": "A001"})
        for _ in range(COMMITS_TO_SETTLE):
            step()
        yield step


@contextmanager
def _desk(path: Path, journal: Journal, history: int) -> Iterator[ServiceDesk]:
    create_file(path, "live", journal)
    with closing(connect(path, wait_s=5)) as db:
        add_history(db, BRANCH, history)
    with closing(SqliteStore.open(path, SystemClock("America/Toronto"))) as store:
        desk = ServiceDesk(store, branch=BRANCH, actor="bench")
        desk.sign_in("1", "bench")
        for _ in range(WAITING):
            desk.issue(str(uuid4()), "loan", "fr")
        yield desk


def _issuing(desk: ServiceDesk) -> Step:
    turns = count()
    services = ("loan", "research")
    return lambda: desk.issue(str(uuid4()), services[next(turns) % 2], "fr")


def _calling(desk: ServiceDesk) -> Step:
    return lambda: desk.call_next("1")


def _finishing(desk: ServiceDesk) -> Step:
    return lambda: desk.finish("1", Outcome.SERVED)
