"""The wall itself: follows the queue, gives every call its turn, and has it spoken.

What is shown is derived elsewhere; here the pure steps meet the watcher, the voice and the timers.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from board.calls import Call, call_of, called_again, called_between, calls_in, followed, with_missed
from board.display import Scene
from board.ports import BoardParts
from board.turns import Manner, Turns, forgotten, found, joined, next_saying, next_turn
from desk.changes import Event, EventKind
from desk.errors import DeskError, StoreUnavailable
from desk.queue import LiveQueue
from desk.tickets import Kind

if TYPE_CHECKING:
    from desk.service_desk import ServiceDesk

logger = logging.getLogger(__name__)

EVENTS_AT_ONCE = 200
PREPARED_AHEAD = 8
"""Tickets whose sound is made before they are called."""

MINUTE_MS = 60_000


class Wall(QObject):
    """The state of one board.

    Properties:
        scene: All it knows now.

    Signals:
        changed(): The scene is another one.
    """

    changed = Signal()

    def __init__(self, parts: BoardParts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._manner = Manner(parts.languages if parts.voice else (), parts.repeats)
        self._scene = Scene(now_ms=parts.now_ms())
        self._has_looked_away = True
        self._is_closed = False
        self._spoken_turn: int | None = None
        self._turn_timer = self._timer(self._go_on)
        self._pause_timer = self._timer(self._go_on)
        self._clock_timer = self._timer(self._tick, Qt.TimerType.CoarseTimer)
        parts.watcher.queue_changed.connect(self._take)
        parts.watcher.store_lost.connect(self._lose)
        if parts.voice is not None:
            parts.voice.ended.connect(self._end_saying)
        if parts.watcher.queue is not None:
            self._take(parts.watcher.queue)
        if parts.watcher.trouble is not None:
            self._lose(parts.watcher.trouble)
        self._tick()

    @property
    def scene(self) -> Scene:
        return self._scene

    def stand_still(self, scene: Scene) -> None:
        """Show a moment and follow nothing, for pictures that a library approves."""
        self.close()
        self._scene = scene
        self.changed.emit()

    def close(self) -> None:
        """Follow nothing any more."""
        if self._is_closed:
            return
        self._is_closed = True
        for timer in (self._turn_timer, self._pause_timer, self._clock_timer):
            timer.stop()
        self._parts.watcher.queue_changed.disconnect(self._take)
        self._parts.watcher.store_lost.disconnect(self._lose)
        if self._parts.voice is not None:
            self._parts.voice.ended.disconnect(self._end_saying)

    @Slot(object)
    def _take(self, queue: LiveQueue) -> None:
        was, has_looked_away = self._scene, self._has_looked_away
        self._has_looked_away = False
        is_new_day = was.queue is not None and was.queue.day != queue.day
        before = () if is_new_day else was.calls
        turns = Turns(count=was.turns.count) if is_new_day else was.turns
        calls = followed(before, queue, self._parts.desks)
        known = {each.is_of for each in before}
        new = tuple(each for each in calls if each.is_of not in known)
        turns = forgotten(turns, calls)
        turns = found(turns, new, queue.now_ms) if has_looked_away else joined(turns, new)
        self._become_now(replace(was, calls=calls, turns=turns, queue=queue, lost_ms=None))
        self._prepare(queue)
        if was.queue is not None and queue.sequence > was.queue.sequence and not has_looked_away:
            read = partial(_events_between, after=was.queue.sequence, last=queue.sequence)
            self._parts.worker.ask(read, partial(self._take_events, was.queue, queue), self._miss_events)

    def _take_events(self, before: LiveQueue, now: LiveQueue, events: Sequence[Event]) -> None:
        self._catch_up(before, now, events)
        again = [each.ticket for each in events if each.kind is EventKind.TICKET_RECALLED and each.ticket]
        calls = called_again(self._scene.calls, again)
        turns = self._scene.turns
        coming = {each.is_of for each in turns.waiting}
        recalled = [each for each in calls if each.ticket_id in again and each.is_of not in coming]
        if recalled:
            self._become(replace(self._scene, calls=calls, turns=joined(turns, tuple(recalled))))

    def _catch_up(self, before: LiveQueue, now: LiveQueue, events: Sequence[Event]) -> None:
        """Give a turn to the calls that began and ended between two looks."""
        known = {each.is_of for each in self._scene.calls}
        made = called_between(events, before, now, self._parts.desks)
        missed = tuple(each for each in made if each.is_of not in known)
        if missed:
            calls = with_missed(self._scene.calls, missed)
            turns = joined(forgotten(self._scene.turns, calls), missed)
            self._become(replace(self._scene, calls=calls, turns=turns))

    def _miss_events(self, error: DeskError) -> None:
        logger.info("a repeated call may have been missed: %s", error)

    @Slot(object)
    def _lose(self, trouble: StoreUnavailable) -> None:
        self._has_looked_away = True
        if self._scene.lost_ms is None:
            now_ms = self._parts.now_ms()
            self._become_now(replace(self._scene, lost_ms=now_ms))

    def _become_now(self, scene: Scene) -> None:
        """Become what is known, at the present moment."""
        now_ms, opening = self._parts.now_ms(), None
        # Public holidays are loaded when they are asked for first, which is to be after the first picture.
        if self._parts.opening is not None and scene.queue is not None:
            opening = self._parts.opening(now_ms)
        self._become(replace(scene, now_ms=now_ms, opening=opening))

    def _become(self, scene: Scene) -> None:
        was, self._scene = self._scene, scene
        if scene.turns.count != was.turns.count:
            self._pause_timer.stop()
            self._turn_timer.start(self._parts.times.turn_ms)
        if scene != was:
            self.changed.emit()
        if scene.turns != was.turns:
            self._go_on()

    @Slot()
    def _go_on(self) -> None:
        """Say what comes now, or give the place to the next; waits for whatever is under way."""
        turns = self._scene.turns
        if self._spoken_turn is not None or self._pause_timer.isActive() or turns.is_over:
            return
        saying = next_saying(turns, self._manner)
        if saying is not None and self._parts.voice is not None:
            self._spoken_turn = turns.count
            self._parts.voice.say(saying)
        elif not self._turn_timer.isActive():
            self._become_now(replace(self._scene, turns=next_turn(turns, self._scene.calls)))

    @Slot()
    def _end_saying(self) -> None:
        turn, self._spoken_turn = self._spoken_turn, None
        turns = self._scene.turns
        if turn == turns.count:
            turns = replace(turns, said=turns.said + 1)
            self._scene = replace(self._scene, turns=turns)
            if not turns.waiting and next_saying(turns, self._manner) is not None:
                self._pause_timer.start(self._parts.times.between_ms)
                return
        self._go_on()

    @Slot()
    def _tick(self) -> None:
        now_ms = self._parts.now_ms()
        self._become_now(self._scene)
        self._clock_timer.start(MINUTE_MS - now_ms % MINUTE_MS)

    def _prepare(self, queue: LiveQueue) -> None:
        if self._parts.voice is None:
            return
        desks = [
            each for each in sorted(queue.presences) if not self._parts.desks or each in self._parts.desks
        ]
        waiting = [each for each in queue.waiting if each.kind is not Kind.PHONE][:PREPARED_AHEAD]
        soon: list[Call] = [replace(call_of(each), desk=desk) for each in waiting for desk in desks]
        self._parts.voice.prepare([*calls_in(queue, self._parts.desks), *soon])

    def _timer(self, slot: object, kind: Qt.TimerType = Qt.TimerType.PreciseTimer) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setTimerType(kind)
        timer.timeout.connect(slot)
        return timer


def _events_between(desk: ServiceDesk, after: int, last: int) -> Sequence[Event]:
    """The log is read a moment after the queue: what is later than that comes with the next look."""
    return [each for each in desk.events_after(after, EVENTS_AT_ONCE) if each.sequence <= last]
