"""A disk that is full: the panel says so until it is seen that somebody's change was kept."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import QObject, Signal

from desk.errors import DeskError, StoreTrouble, StoreUnavailable
from desk.queue import LiveQueue
from staffpanel.actions import Action, Stage
from staffpanel.knowledge import PanelKnowledge
from staffpanel.notices import Notice
from staffpanel.ports import PanelParts
from staffpanel.session import PanelSession
from tests.memory_store import MemoryQueue
from tests.staffpanel.conftest import SitDown
from tests.staffpanel.person import Person, local
from tests.staffpanel.test_view_model import DAY, NOW_MS, present, ticket
from ui.tokens import LIGHT


@pytest.fixture
def maude(at_memory: SitDown, kept: MemoryQueue) -> Person:
    kept.desk().issue("id-1", "loan", "fr")
    person = at_memory(desk="1", staff="Maude")
    person.wait_for(Stage.NEXT)
    return person


def fail(person: Person, kept: MemoryQueue, trouble: StoreTrouble) -> None:
    kept.unkept = trouble
    person.press("Return")
    person.wait_for_notice("store_unavailable")
    kept.unkept = None


def knowledge_of(person: Person) -> PanelKnowledge:
    return person.window.session._knowledge


def test_a_full_disk_is_told_until_a_change_of_anybody_is_kept(maude: Person, kept: MemoryQueue) -> None:
    fail(maude, kept, StoreTrouble.DISK_FULL)
    assert maude.sentence == (
        "Votre demande n’a pas abouti\u00a0: le disque est plein; veuillez prévenir le soutien informatique."
    )
    kept.desk().issue("id-2", "computer", "fr")
    maude.wait_until(lambda: maude.labels == ["A001", "B001"])
    assert (maude.notice, maude.sentence) == ("", "")


def test_a_full_disk_is_not_forgotten_after_a_while(maude: Person, kept: MemoryQueue) -> None:
    fail(maude, kept, StoreTrouble.DISK_FULL)
    passing = knowledge_of(maude)._passing
    assert not passing.isActive()
    passing.timeout.emit()
    assert maude.notice == "store_unavailable"


def test_a_database_that_was_held_keeps_its_own_rule(maude: Person, kept: MemoryQueue) -> None:
    fail(maude, kept, StoreTrouble.LOCKED)
    assert knowledge_of(maude)._passing.isActive()
    kept.desk().issue("id-2", "computer", "fr")
    maude.wait_until(lambda: maude.labels == ["A001", "B001"])
    assert maude.notice == "store_unavailable"


class Asked(QObject):
    """A worker and a watcher; what was asked waits for what a test lets become of it."""

    queue_changed = Signal(object)
    store_lost = Signal(object)
    store_found = Signal()

    def __init__(self, queue: LiveQueue) -> None:
        super().__init__()
        self.queue, self.trouble = queue, None
        self.waiting: list[tuple[Callable[..., None], Callable[[DeskError], None]]] = []

    def ask(self, _use: object, done: Callable[..., None], failed: Callable[[DeskError], None]) -> None:
        self.waiting.append((done, failed))

    def take(self) -> tuple[Callable[..., None], Callable[[DeskError], None]]:
        return self.waiting.pop()


def test_a_change_kept_before_the_disk_was_full_does_not_speak_for_it_when_it_is_read_late(
    qapp: object,
) -> None:
    queue = LiveQueue("main", DAY, NOW_MS, sequence=5, tickets=(ticket("A001", 1),), presences=present("1"))
    at = partial(replace, queue)
    asked = Asked(queue)
    parts = PanelParts(worker=asked, watcher=asked, now_ms=lambda: NOW_MS, local=local, language="fr")
    session = PanelSession(replace(parts, desk="1", palette=LIGHT))
    session._knowledge.know(staff=queue.presences["1"].staff)

    def notice() -> Notice | None:
        return session.properties.notice

    session.perform(Action.CALL_NEXT)
    asked.take()[1](StoreUnavailable(StoreTrouble.DISK_FULL, "full"))
    asked.take()[0](at(sequence=7))
    assert notice() is not None
    asked.queue_changed.emit(at(sequence=6))
    asked.queue_changed.emit(at(sequence=7))
    assert notice() is not None
    asked.queue_changed.emit(at(sequence=8))
    assert notice() is None
    session._knowledge.stop()
