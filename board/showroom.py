"""Every state of the board by name, at its hardest: many calls, named desks, every notice.

A library looks at them before it hangs the board, and tests measure them. Must not import Qt.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime

from board.calls import Call, calls_in
from board.display import Scene
from board.turns import Turns
from desk.hours import Hours, Span, no_holidays
from desk.opening import Opening, opening
from desk.presence import Presence
from desk.queue import LiveQueue
from desk.tickets import Kind, State, Ticket

NOW_MS = 1_795_273_200_000
"""When all of it is shown: 21 November 2026, ten o'clock in Quebec; epoch milliseconds."""

EXAMPLE_DESK = "J"
EXAMPLE_NAMES: Mapping[str, str] = {
    "fr": "Comptoir des jeunes",
    "en": "Children’s desk",
    "es": "Mostrador infantil",
    "ar": "مكتب الأطفال",
}
"""A desk of no library, which whoever draws gives a name: by language, where the library has named none."""


@dataclass(frozen=True, slots=True)
class Shown:
    """One state.

    Attributes:
        names: What a library calls it, by language.
        scene: What there is to show.
    """

    names: Mapping[str, str]
    scene: Scene


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


def opening_at(hour: int, minute: int, *, is_holiday: bool = False) -> Opening:
    """How open the library is on a Saturday, from 10 to 20 h, with the last numbers 15 min before."""
    day = (Span(10 * 60, 20 * 60),)
    hours = Hours(
        week=(*[day] * 6, ()),
        holidays=(lambda _: frozenset({date(2026, 11, 21)})) if is_holiday else no_holidays,
        last_ticket_min=15,
        last_notice_min=15,
    )
    return opening(hours, datetime(2026, 11, 21, hour, minute, tzinfo=UTC))


def at_hour(seen: Scene, hour: int, minute: int, *, is_holiday: bool = False) -> Scene:
    """The same wall at that hour of the day, with its opening hours and its clock."""
    now_ms = NOW_MS + ((hour - 10) * 60 + minute) * 60_000
    return replace(seen, opening=opening_at(hour, minute, is_holiday=is_holiday), now_ms=now_ms)


_several = (ticket(9, "1"), ticket(10, "12B"), ticket(11, "3"), ticket(12, "1"))
_crowd = tuple(
    replace(ticket(each, "123"[each % 3]), id=f"x{each}", called_ms=NOW_MS - 30_000 + each)
    for each in range(1, 14)
)
_line = tuple(ticket(each) for each in range(20, 30))

_SCENES: dict[str, Scene] = {
    "nothing called": scene(queue_of()),
    "one call": scene(queue_of(ticket(12, "1"))),
    "last calls": scene(queue_of(*_several, *_line)),
    "named desk": scene(queue_of(ticket(9, "1"), ticket(1234, EXAMPLE_DESK, Kind.ASSISTANCE))),
    "two at once": scene(queue_of(*_several, *_line), coming=1),
    "many at once": scene(queue_of(*_crowd), coming=4, now_ms=NOW_MS - 10_000),
    "one of us": scene(queue_of(*_several, ticket(30, None, Kind.ASSISTANCE), present=1)),
    "nobody there": scene(queue_of(*_several, present=0)),
    "nobody, nothing": scene(queue_of(present=0)),
    "last numbers": at_hour(scene(queue_of(*_several, *_line)), 19, 40),
    "closing soon": at_hour(scene(queue_of(*_several, *_line)), 19, 50),
    "closing soon, nobody waits": at_hour(scene(queue_of(present=0)), 19, 50),
    "closed, still serving": at_hour(scene(queue_of(*_several)), 20, 5),
    "closed": at_hour(scene(queue_of(*_several, present=0)), 20, 30),
    "holiday": at_hour(scene(queue_of(present=0)), 10, 0, is_holiday=True),
    "not fresh": replace(scene(queue_of(*_several, *_line)), lost_ms=NOW_MS - 60_000),
}

_FRENCH = {
    "nothing called": "rien d’appelé",
    "one call": "un appel",
    "last calls": "derniers appels",
    "named desk": "comptoir nommé",
    "two at once": "deux appels à la fois",
    "many at once": "beaucoup d’appels à la fois",
    "one of us": "une personne au comptoir",
    "nobody there": "comptoir inoccupé",
    "nobody, nothing": "comptoir inoccupé, rien d’appelé",
    "last numbers": "derniers numéros",
    "closing soon": "bientôt fermé",
    "closing soon, nobody waits": "bientôt fermé, plus personne n’attend",
    "closed, still serving": "fermé, service en cours",
    "closed": "fermé",
    "holiday": "jour férié",
    "not fresh": "base de données hors d’atteinte",
}

STATES: Mapping[str, Shown] = {
    name: Shown({"fr": _FRENCH[name], "en": name}, seen) for name, seen in _SCENES.items()
}
"""By their English names."""
