"""The board in its states, at its hardest: long names, many calls, every notice."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from board.calls import Call, calls_in
from board.display import Scene
from board.ports import Arrow
from board.turns import Turns
from desk.presence import Presence
from desk.queue import LiveQueue
from desk.tickets import Kind, State, Ticket
from tests.clocks import TEN_O_CLOCK, epoch_ms

SIZES = [
    (1280, 720),
    (1920, 1080),
    (1080, 1920),
    (3840, 2160),
    (2160, 3840),
    (1366, 768),
    (1024, 768),
    (720, 1280),
]
LANGUAGES = [("fr",), ("fr", "en"), ("en", "fr")]
NOW_MS = epoch_ms(TEN_O_CLOCK)
ARROWS = {"1": Arrow.LEFT, "2": Arrow.RIGHT, "3": Arrow.UP_RIGHT, "12B": Arrow.DOWN}
NAMES: Mapping[str, Mapping[str, str]] = {
    "2": {"fr": "Accueil", "en": "Welcome desk"},
    "3": {"fr": "Comptoir des jeunes", "en": "Children’s desk"},
}
NOTICES = {
    "fr": ["Heure du conte samedi à 10 h 30, pour les petits et les grands."],
    "en": ["Story time on Saturday at 10:30, for young and old."],
}
PARTS: dict[str, Any] = {"arrows": ARROWS, "desk_names": NAMES, "notices": NOTICES}


def ticket(number: int, desk: str | None = None, kind: Kind = Kind.TRANSACTION) -> Ticket:
    """A ticket: called to a desk five seconds ago times its number, or waiting."""
    series = {Kind.TRANSACTION: "A", Kind.ASSISTANCE: "B", Kind.PHONE: "T"}[kind]
    return Ticket(
        f"{series}-{number}", "central", "2026-11-21", series, number, "loan", kind,
        State.CALLED if desk else State.WAITING, "fr", sequence=number, joined_ms=1,
        called_ms=NOW_MS - 100_000 + 5_000 * number if desk else None, desk=desk,
    )  # fmt: skip


def queue_of(*tickets: Ticket, present: int = 2) -> LiveQueue:
    """A queue with some staff."""
    desks = {
        str(each): Presence(str(each), "staff", None, True, 1, "2026-11-21", 1)
        for each in range(1, present + 1)
    }
    return LiveQueue("central", "2026-11-21", NOW_MS, 1, tickets, desks)


def scene(queue: LiveQueue, coming: int = 0, now_ms: int = NOW_MS) -> Scene:
    """All the queue's calls seen, the newest huge but for those that still come."""
    calls = calls_in(queue, ())
    now = calls[-1 - coming] if calls else None
    waiting: tuple[Call, ...] = calls[len(calls) - coming :] if coming else ()
    return Scene(calls, Turns(now, waiting, count=1), queue, None, now_ms)


_several = (ticket(9, "1"), ticket(10, "12B"), ticket(11, "3"), ticket(12, "1"))
_crowd = tuple(
    replace(ticket(each, "123"[each % 3]), id=f"x{each}", called_ms=NOW_MS - 30_000 + each)
    for each in range(1, 14)
)
_line = tuple(ticket(each) for each in range(20, 30))

SCENES: dict[str, Scene] = {
    "nothing called": scene(queue_of()),
    "one call": scene(queue_of(ticket(12, "1"))),
    "last calls": scene(queue_of(*_several, *_line)),
    "named desk": scene(queue_of(ticket(9, "1"), ticket(1234, "3", Kind.ASSISTANCE))),
    "two at once": scene(queue_of(*_several, *_line), coming=1),
    "many at once": scene(queue_of(*_crowd), coming=4, now_ms=NOW_MS - 10_000),
    "one of us": scene(queue_of(*_several, ticket(30, None, Kind.ASSISTANCE), present=1)),
    "nobody there": scene(queue_of(*_several, present=0)),
    "nobody, nothing": scene(queue_of(present=0)),
    "not fresh": replace(scene(queue_of(*_several, *_line)), lost_ms=NOW_MS - 60_000),
}


def scenes() -> Iterator[tuple[str, Scene]]:
    yield from SCENES.items()
