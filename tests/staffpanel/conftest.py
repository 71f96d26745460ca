"""What tests of the panel stand on: compiled catalogues, a database file, and people at panels."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desk.printer import PrinterCause
from hatch_build import compile_catalogues
from tests.clocks import FixedClock
from tests.memory_store import MemoryQueue
from tests.staffpanel.lost_slips import LABELS, SERVICES, Printer, id_of
from tests.staffpanel.person import Branch, Person, sit_down
from ui.translation import CATALOGUE_FOLDER

SitDown = Callable[..., Person]


@pytest.fixture(scope="session", autouse=True)
def catalogues() -> None:
    """Compile the catalogues that are older than their sources, as the installation does."""
    compile_catalogues(CATALOGUE_FOLDER)


@pytest.fixture
def branch(tmp_path: Path) -> Branch:
    return Branch(tmp_path / "queue.sqlite3")


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock()


@pytest.fixture
def kept(clock: FixedClock) -> MemoryQueue:
    return MemoryQueue(clock)


@pytest.fixture
def printer(kept: MemoryQueue) -> Printer:
    """The printer at the kiosk, and four people who took a ticket there."""
    for label, service in zip(LABELS, SERVICES, strict=True):
        assert kept.desk().issue(id_of(label), service, "fr").ticket.label == label
    printer = Printer(kept)
    printer.tell(PrinterCause.READY)
    return printer


@pytest.fixture
def people(qtbot: QtBot) -> Iterator[list[Person]]:
    """Whoever is added here leaves at the end."""
    seated: list[Person] = []
    yield seated
    for person in seated:
        person.leave()


@pytest.fixture
def at_file(qtbot: QtBot, branch: Branch, people: list[Person]) -> SitDown:
    """Sits people down at the database file."""
    return partial(_seat, people, partial(sit_down, qtbot, branch.open_desk, branch.clock))


@pytest.fixture
def at_memory(qtbot: QtBot, kept: MemoryQueue, people: list[Person]) -> SitDown:
    """Sits people down at a queue in memory that can be locked and lost."""
    return partial(_seat, people, partial(sit_down, qtbot, kept.open_desk, kept.clock))


def _seat(people: list[Person], sit: Callable[..., Person], **choices: object) -> Person:
    person = sit(**choices)
    people.append(person)
    return person
