"""A board on a stand: the real window, worker and watcher on a queue in memory, and a pretended voice."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from itertools import count
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from board.calls import Call
from board.ports import BoardParts, BoardTimes
from board.program import Board
from board.turns import Saying
from tests.clocks import FixedClock
from tests.kiosk.hands import Hands
from tests.memory_store import MemoryQueue
from ui.desk_worker import DeskWorker
from ui.queue_watcher import QueueWatcher

ZONE = ZoneInfo("America/Toronto")
QUICK = BoardTimes(turn_ms=1, between_ms=1, flash_ms=20, flashes=3)


class PretendedVoice(QObject):
    """Remembers what it is to say, and ends a sentence when a test says so."""

    ended = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.sayings: list[Saying] = []
        self.prepared: set[tuple[str, str]] = set()
        self.speaking = 0

    def prepare(self, calls: Sequence[Call]) -> None:
        self.prepared |= {(each.label, each.desk) for each in calls}

    def say(self, saying: Saying) -> None:
        assert not self.speaking, f"{saying} over {self.sayings[-1]}"
        self.speaking += 1
        self.sayings.append(saying)

    def end(self) -> None:
        self.speaking -= 1
        self.ended.emit()

    @property
    def said(self) -> list[str]:
        return [f"{each.call.label} {each.language}" for each in self.sayings]


@dataclass
class Stand:
    """Everything in front of and behind one board."""

    qtbot: QtBot
    queue: MemoryQueue
    clock: FixedClock
    board: Board
    hands: Hands
    voice: PretendedVoice | None

    def staff(self, *desks: str) -> None:
        for desk in desks:
            self.queue.desk().sign_in(desk, f"staff {desk}")

    def wait_for(self, *labels: str, service: str = "loan") -> None:
        """Somebody takes a ticket, and so on; nobody is called yet."""
        for _ in labels:
            self.queue.desk().issue(f"ticket-{next(_ids)}", service, "fr")

    def shows(self, label: str) -> None:
        """Wait until a label is huge."""
        self.qtbot.waitUntil(lambda: self.hands.read("number") == label, timeout=5000)

    def last(self) -> list[str]:
        """The labels beside the huge one, as they stand."""
        return [
            str(each.property("text")) for each in self.hands.items() if each.objectName() == "last_number"
        ]


_ids = count(1)


@contextmanager
def standing(
    qtbot: QtBot,
    size: tuple[int, int] = (1280, 720),
    voice: PretendedVoice | None = None,
    queue: MemoryQueue | None = None,
    times: BoardTimes = QUICK,
    **parts: Any,
) -> Iterator[Stand]:
    """Put a board on its stand, hand it out, and take everything down again."""
    clock = FixedClock()
    queue = queue or MemoryQueue(clock=clock)
    worker, watcher = DeskWorker(queue.open_desk), QueueWatcher(queue.open_desk)
    board = Board(
        BoardParts(
            watcher=watcher,
            worker=worker,
            now_ms=clock.now_ms,
            local=lambda at_ms: datetime.fromtimestamp(at_ms / 1000, ZONE),
            voice=voice,
            times=times,
            is_full_screen=False,
            **{"library_name": "Bibliothèque des Érables", **parts},
        )
    )
    board.window.resize(*size)
    with qtbot.waitExposed(board.window):
        board.show()
    qtbot.waitUntil(lambda: board.wall.scene.queue is not None or watcher.trouble is not None)
    try:
        yield Stand(qtbot, queue, clock, board, Hands(board.window), voice)
    finally:
        board.close()
        worker.close()
        watcher.close()


def is_arabic(text: str) -> bool:
    """Whether there are Arabic letters in it."""
    return any("\u0600" <= letter <= "\u06ff" for letter in text)
