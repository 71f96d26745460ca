"""Whose turn it is to be huge and to be spoken: one call after the other, never one over another.

Must not import Qt. Pure steps on a frozen line of calls; who shows and speaks is told what to do next. When
many calls come at once the repeats are dropped first, then the second language and the chime; the first
saying never.
"""

from dataclasses import dataclass, field, replace

from board.calls import FRESH_MS, Call

HURRIED_FROM = 2
"""So many calls that wait for their turn make the turns short."""


@dataclass(frozen=True, slots=True)
class Saying:
    """One sentence to be spoken.

    Attributes:
        call: What of.
        language: In which language.
        has_chime: Whether the chime comes first.
        is_brisk: Whether it is said as shortly and quickly as can still be understood.
    """

    call: Call
    language: str
    has_chime: bool
    is_brisk: bool


@dataclass(frozen=True, slots=True)
class Turns:
    """The line of calls before the one huge place.

    Attributes:
        now: The call that is huge, or None before the first.
        waiting: Those that come after it, oldest first.
        said: How many sentences of the present turn have been spoken.
        is_over: Whether the present turn has had all its sentences and its time.
        follows: Whether another turn ended just before this one.
        count: How many turns there were; the wall flashes when it grows.
    """

    now: Call | None = None
    waiting: tuple[Call, ...] = ()
    said: int = 0
    is_over: bool = True
    follows: bool = False
    count: int = 0


@dataclass(frozen=True, slots=True)
class Manner:
    """How a library wants its calls spoken.

    Attributes:
        languages: The first is always said.
        repeats: Whether every call is said once more when nobody else waits for the voice.
    """

    languages: tuple[str, ...] = field(default=("fr",))
    repeats: bool = False


def found(turns: Turns, calls: tuple[Call, ...], now_ms: int) -> Turns:
    """Calls made while nobody looked: what is fresh is announced, older calls only stand there.

    A board that is started again in the middle of a day is not to speak the whole morning.
    """
    fresh = tuple(each for each in calls if now_ms - each.called_ms < FRESH_MS)
    old = tuple(each for each in calls if each not in fresh)
    if old and turns.is_over:
        turns = replace(turns, now=old[-1])
    return joined(turns, fresh)


def joined(turns: Turns, calls: tuple[Call, ...]) -> Turns:
    """Calls come to the end of the line; the first begins at once if the place is free."""
    longer = replace(turns, waiting=(*turns.waiting, *calls))
    return next_turn(longer, follows=False) if turns.is_over and calls else longer


def forgotten(turns: Turns, calls: tuple[Call, ...]) -> Turns:
    """Only these calls still stand; those taken back leave the line, and the huge place too."""
    still = {each.is_of for each in calls}
    waiting = tuple(each for each in turns.waiting if each.is_of in still)
    shorter = replace(turns, waiting=waiting)
    if turns.now is None or turns.now.is_of in still:
        return shorter
    if waiting:
        return next_turn(shorter)
    # The voice ends its sentence; the wall shows the call before, at rest.
    return replace(shorter, now=calls[-1] if calls else None, is_over=True)


def next_turn(turns: Turns, calls: tuple[Call, ...] = (), *, follows: bool = True) -> Turns:
    """The turn is over: the next call in line has the place, or the last one keeps it in silence.

    Args:
        turns: The line.
        calls: All that stand, oldest first: one that was found late leaves the place to the newest of them
            once it was announced, for its desk may call somebody else by now.
        follows: Whether another turn ended just before.
    """
    if not turns.waiting:
        now = turns.now
        is_passed = (
            now is not None and not now.recalls and bool(calls) and calls[-1].called_ms > now.called_ms
        )
        return replace(turns, now=calls[-1] if is_passed else now, is_over=True)
    first, *others = turns.waiting
    return Turns(first, tuple(others), 0, False, follows, turns.count + 1)


def next_saying(turns: Turns, manner: Manner) -> Saying | None:
    """The sentence that comes now in the present turn, or None when enough is said."""
    if turns.now is None or turns.is_over or not manner.languages:
        return None
    in_line = len(turns.waiting)
    is_hurried = in_line >= HURRIED_FROM
    rounds = 2 if manner.repeats and not in_line else 1
    sentences = 1 if is_hurried else rounds * len(manner.languages)
    if turns.said >= sentences:
        return None
    place = turns.said % len(manner.languages)
    has_chime = place == 0 and not (is_hurried and turns.follows)
    return Saying(turns.now, manner.languages[place], has_chime, is_hurried)
