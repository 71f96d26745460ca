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
from staffpanel.notices import FULL_DISK, Notice
from staffpanel.notices import NO_ROOM as NO_ROOM_NOTICE
from staffpanel.ports import PanelParts
from staffpanel.session import PanelSession
from tests.memory_store import MemoryQueue
from tests.staffpanel.conftest import SitDown
from tests.staffpanel.person import Person, local
from tests.staffpanel.test_trouble import maude
from tests.staffpanel.test_view_model import DAY, NOW_MS, present, ticket
from ui.tokens import LIGHT

__all__ = ["maude"]

FULL = "Votre demande n’a pas abouti\u00a0: le disque est plein; veuillez prévenir le soutien informatique."


NO_ROOM = (
    "Le disque est plein et la borne pourrait ne plus donner de numéros; "
    "veuillez accueillir les usagers au comptoir et prévenir le soutien informatique."
)


def fail(person: Person, kept: MemoryQueue, trouble: StoreTrouble) -> None:
    kept.unkept = trouble
    person.press("Return")
    person.wait_for_notice("store_unavailable")
    kept.unkept = None


def lose_and_find(person: Person, kept: MemoryQueue) -> None:
    kept.lost = StoreTrouble.MISSING
    person.wait_until(lambda: person.sees.lost is not None)
    kept.lost = None
    person.wait_until(lambda: person.sees.lost is None)


def test_a_full_disk_is_told_until_a_change_of_anybody_is_kept(maude: Person, kept: MemoryQueue) -> None:
    fail(maude, kept, StoreTrouble.DISK_FULL)
    assert maude.sentence == FULL
    kept.desk().issue("id-2", "computer", "fr")
    maude.wait_until(lambda: maude.labels == ["A001", "B001"])
    assert (maude.notice, maude.sentence) == ("", "")


def test_a_full_disk_is_not_forgotten_after_a_while(maude: Person, kept: MemoryQueue) -> None:
    fail(maude, kept, StoreTrouble.DISK_FULL)
    assert not maude.let_news_pass()
    assert maude.sentence == FULL


@pytest.mark.parametrize("action", [Action.CALL_ANOTHER, Action.GIVE_BACK, Action.PAUSE, Action.SEE_SKILLS])
def test_a_full_disk_is_told_in_a_list_that_is_opened_and_when_it_is_left(
    maude: Person, kept: MemoryQueue, action: Action
) -> None:
    fail(maude, kept, StoreTrouble.DISK_FULL)
    maude.window.session.perform(action)
    assert maude.drawer
    assert maude.sentence == FULL
    for _ in range(2):
        maude.press("Escape")
        assert (maude.drawer, maude.sentence) == ("", FULL)


def test_a_full_disk_is_told_again_when_a_lost_store_is_found(maude: Person, kept: MemoryQueue) -> None:
    fail(maude, kept, StoreTrouble.DISK_FULL)
    lose_and_find(maude, kept)
    assert maude.sentence == FULL
    fail(maude, kept, StoreTrouble.LOCKED)
    assert maude.sentence != FULL
    lose_and_find(maude, kept)
    assert maude.sentence == FULL
    maude.press("Return")
    maude.wait_for(Stage.CALLED)
    assert maude.notice == ""


def test_other_news_stand_before_a_full_disk_for_their_time(maude: Person, kept: MemoryQueue) -> None:
    maude.press("Return")
    maude.wait_for(Stage.CALLED)
    fail(maude, kept, StoreTrouble.DISK_FULL)
    for _ in range(2):
        maude.press(maude.key_of(Action.NO_SHOW))
        assert maude.notice == "recall_first"
        assert maude.let_news_pass()
        assert maude.sentence == FULL


def test_a_refusal_for_another_reason_stands_before_a_full_disk_for_its_time(
    maude: Person, kept: MemoryQueue
) -> None:
    fail(maude, kept, StoreTrouble.DISK_FULL)
    maude.press(maude.key_of(Action.GIVE_BACK))
    maude.type("B009")
    maude.press("Return")
    maude.wait_for_notice("unknown_label")
    assert maude.let_news_pass()
    assert maude.sentence == FULL


def test_a_database_that_was_held_keeps_its_own_rule(maude: Person, kept: MemoryQueue) -> None:
    fail(maude, kept, StoreTrouble.LOCKED)
    kept.desk().issue("id-2", "computer", "fr")
    maude.wait_until(lambda: maude.labels == ["A001", "B001"])
    assert maude.notice == "store_unavailable"
    assert maude.let_news_pass()
    assert maude.notice == ""


def test_with_nobody_in_line_the_disk_tells_of_itself_that_it_is_full_until_it_has_room(
    at_memory: SitDown,
) -> None:
    room = [False]
    maude = at_memory(desk="1", staff="Maude", has_room=lambda: room[0])
    maude.wait_for(Stage.NOBODY)
    maude.let_news_pass()
    assert maude.sentence == NO_ROOM
    room[0] = True
    maude.look_at_clock()
    assert maude.sentence == ""
    room[0] = False
    maude.look_at_clock()
    assert maude.sentence == NO_ROOM


def test_news_that_stand_as_the_disk_fills_up_stand_before_that_for_their_time_too(
    at_memory: SitDown, kept: MemoryQueue
) -> None:
    room = [True]
    kept.desk().issue("id-1", "loan", "fr")
    maude = at_memory(desk="1", staff="Maude", has_room=lambda: room[0])
    maude.wait_for(Stage.NEXT)
    maude.press(maude.key_of(Action.GIVE_BACK))
    maude.type("B009")
    maude.press("Return")
    maude.wait_for_notice("unknown_label")
    room[0] = False
    maude.look_at_clock()
    assert maude.notice == "unknown_label"
    assert maude.let_news_pass()
    assert maude.sentence == NO_ROOM


def test_who_comes_in_the_morning_reads_before_signing_in_that_the_disk_is_full(at_memory: SitDown) -> None:
    maude = at_memory(has_room=lambda: False)
    maude.wait_for(Stage.CHOOSE_DESK)
    assert maude.sentence == NO_ROOM


def test_a_request_that_was_not_kept_is_told_before_what_the_disk_says_of_itself(
    at_memory: SitDown, kept: MemoryQueue
) -> None:
    kept.desk().issue("id-1", "loan", "fr")
    maude = at_memory(desk="1", staff="Maude", has_room=lambda: False)
    maude.wait_for(Stage.NEXT)
    fail(maude, kept, StoreTrouble.DISK_FULL)
    assert maude.sentence == FULL


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


QUEUE = LiveQueue("main", DAY, NOW_MS, sequence=5, tickets=(ticket("A001", 1),), presences=present("1"))
at = partial(replace, QUEUE)


def session_at(asked: Asked) -> PanelSession:
    parts = PanelParts(worker=asked, watcher=asked, now_ms=lambda: NOW_MS, local=local, language="fr")
    session = PanelSession(replace(parts, desk="1", palette=LIGHT))
    session._knowledge.know(staff=QUEUE.presences["1"].staff)
    return session


def notice_of(session: PanelSession) -> Notice | None:
    return session.properties.notice


def test_a_change_kept_before_the_disk_was_full_does_not_speak_for_it_when_it_is_read_late(
    qapp: object,
) -> None:
    asked = Asked(QUEUE)
    session = session_at(asked)
    session.perform(Action.CALL_NEXT)
    asked.take()[1](StoreUnavailable(StoreTrouble.DISK_FULL, "full"))
    asked.take()[0](at(sequence=7))
    assert notice_of(session) == FULL_DISK
    asked.queue_changed.emit(at(sequence=6))
    asked.queue_changed.emit(at(sequence=7))
    assert notice_of(session) == FULL_DISK
    asked.queue_changed.emit(at(sequence=8))
    assert notice_of(session) is None
    session._knowledge.stop()


def test_a_database_that_came_back_with_lower_numbers_keeps_its_next_change_too(qapp: object) -> None:
    asked = Asked(QUEUE)
    session = session_at(asked)
    session.perform(Action.CALL_NEXT)
    asked.take()[1](StoreUnavailable(StoreTrouble.DISK_FULL, "full"))
    asked.take()[0](at(sequence=7))
    asked.store_lost.emit(StoreUnavailable(StoreTrouble.MISSING, "lost"))
    asked.store_found.emit()
    asked.queue_changed.emit(at(sequence=3))
    assert notice_of(session) == FULL_DISK
    asked.queue_changed.emit(at(sequence=4))
    assert notice_of(session) is None
    session._knowledge.stop()


def test_while_it_is_tried_again_nothing_is_said_to_have_failed(qapp: object) -> None:
    asked = Asked(QUEUE)
    session = session_at(asked)
    for _ in range(2):
        session.perform(Action.CALL_NEXT)
        assert session.properties.is_busy
        assert notice_of(session) is None
        asked.take()[1](StoreUnavailable(StoreTrouble.DISK_FULL, "full"))
        asked.take()[0](QUEUE)
        assert notice_of(session) == FULL_DISK
    session._knowledge.stop()


def test_what_the_disk_says_of_itself_stays_while_something_is_done(qapp: object) -> None:
    asked = Asked(QUEUE)
    session = session_at(asked)
    session._knowledge.know(is_out_of_room=True)
    session.perform(Action.CALL_NEXT)
    assert session.properties.is_busy
    assert notice_of(session) == NO_ROOM_NOTICE
    session._knowledge.stop()
