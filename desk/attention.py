"""When a panel claims attention: service comes before every other task of the library.

Nothing of it is kept. It follows from the live queue, so that all panels agree: somebody waits on site, or a
call on hold is due, and no desk where somebody is signed in has a ticket. A call or a start ends it; so does,
for a minute, anything else that is done at a desk, such as *I have seen it*. Pure functions. Must not import
anything but the standard library and desk records.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum, StrEnum
from functools import partial

from desk.calling_rule import calling_order, choose
from desk.presence import PauseKind, Presence
from desk.queue import LiveQueue
from desk.reminders import phone_due_ms
from desk.rules import Rules
from desk.tickets import Kind

QUIET_MS = 60_000
"""For how long something done at a desk answers for everybody who waited already then."""

LOUDER_MS = 30_000
"""After how long the claim of a ticket is made again, and louder."""

SKEW_MS = 5_000
"""A moment further ahead than this is that of a clock that stepped back, and counts as long ago."""


class Level(IntEnum):
    """How much attention is claimed; each level includes those before it."""

    SOON = 0
    """None yet: it will be in a while, unless something is done before."""
    SHOWN = 1
    """On the panel and in the task-bar, without a sound."""
    HEARD = 2
    """With a quiet sound."""
    LOUD = 3
    """With a loud sound."""


class Cause(StrEnum):
    """Why attention is claimed."""

    TICKET = "ticket"
    PHONE = "phone"


@dataclass(frozen=True, slots=True)
class Attention:
    """What one panel claims at one moment.

    Attributes:
        level: How much.
        cause: Why.
        label: Whose turn it is, or which call is on hold.
        waiting: How many wait on site.
        begins_ms: Since when, or from when, epoch milliseconds.
        times: How often it was claimed since then: 0 at first, one more each 30 s; for a call on hold each
            time a reminder is due, every 60 s.
    """

    level: Level
    cause: Cause
    label: str
    waiting: int
    begins_ms: int
    times: int


@dataclass(frozen=True, slots=True)
class _Claim:
    begins_ms: int
    cause: Cause
    label: str


def attention(queue: LiveQueue, desk: str, now_ms: int) -> Attention | None:
    """What the panel of a desk claims.

    With nobody at a desk everybody who is signed in is told at once, also on a break or in a meeting. With
    somebody at a desk those on a break and in meetings are left alone, and the back office is told when 30 s
    have brought no answer. With several at their desks the one that has been free the longest sounds first,
    the others show it; after 30 s all of them sound.

    Args:
        queue: The newest queue; its own time may lie before ``now_ms``.
        desk: The desk of the panel.
        now_ms: Now, epoch milliseconds.

    Returns:
        None when there is nothing to claim, now or later: nobody waits, a desk where somebody is signed in
        has a ticket, or nobody is signed in at this desk.
    """
    presence = queue.presences.get(desk)
    if presence is None or _is_somebody_serving(queue):
        return None
    first = min(_claims(queue, now_ms), key=partial(_urgency, now_ms=now_ms), default=None)
    if first is None:
        return None
    times = max(0, now_ms - first.begins_ms) // _again_ms(first, queue.rules)
    level = _level(queue, presence, times)
    if level is None:
        return None
    if now_ms < first.begins_ms:
        level = Level.SOON
    waiting = sum(each.kind is not Kind.PHONE for each in queue.waiting)
    return Attention(level, first.cause, first.label, waiting, first.begins_ms, times)


def _is_somebody_serving(queue: LiveQueue) -> bool:
    """Whether a desk has a ticket; one that was left at a desk without anybody serves no patron."""
    return any(each.desk in queue.presences for each in queue.called)


def _urgency(claim: _Claim, now_ms: int) -> tuple[bool, bool, int]:
    """What has begun goes first; of that the patron on site, then who has claimed the longest."""
    return claim.begins_ms > now_ms, claim.cause is Cause.PHONE, claim.begins_ms


def _again_ms(claim: _Claim, rules: Rules) -> int:
    """After how long a claim is made again: of a call on hold no sooner than its next reminder (D10)."""
    return max(LOUDER_MS, rules.phone_prompt_s * 1000) if claim.cause is Cause.PHONE else LOUDER_MS


def _claims(queue: LiveQueue, now_ms: int) -> Iterator[_Claim]:
    """Whoever claims attention, each from its own moment."""
    done_ms = _last_done_ms(queue, now_ms)
    order = calling_order(queue)
    latest_ms = now_ms + SKEW_MS
    for ticket in order:
        due_ms = phone_due_ms(ticket, queue.rules)
        if due_ms is not None:
            latest_due_ms = latest_ms + queue.rules.phone_prompt_s * 1000
            yield _Claim(_begins_ms(due_ms, done_ms, latest_due_ms), Cause.PHONE, ticket.label)
        else:
            yield _Claim(_begins_ms(ticket.joined_ms, done_ms, latest_ms), Cause.TICKET, order[0].label)


def _begins_ms(at_ms: int, done_ms: int, latest_ms: int) -> int:
    """From when a claim counts: its own moment, or the end of the quiet after what was done later.

    What was done in the same millisecond may have been earlier: it leaves nobody unheard.
    """
    if at_ms > latest_ms:
        return done_ms + QUIET_MS if done_ms else 0
    return at_ms if at_ms >= done_ms else done_ms + QUIET_MS


def _last_done_ms(queue: LiveQueue, now_ms: int) -> int:
    """When something was last done at any desk; 0 when that is not known, for the clock stepped back."""
    done = (max(each.since_ms, each.active_ms) for each in queue.presences.values())
    return max((at_ms for at_ms in done if at_ms <= now_ms + SKEW_MS), default=0)


def _level(queue: LiveQueue, presence: Presence, times: int) -> Level | None:
    """How much a desk claims; None where somebody is left alone."""
    at_desks = [each for each in queue.presences.values() if not each.is_paused]
    loud = Level.LOUD if times else Level.HEARD
    if not at_desks:
        return loud
    if presence.is_paused:
        called_out = Level.HEARD if times else Level.SOON
        return called_out if presence.pause is PauseKind.BACK_OFFICE else None
    if times or presence == _freest(queue, at_desks):
        return loud
    return Level.SHOWN


def _freest(queue: LiveQueue, at_desks: list[Presence]) -> Presence:
    """Who has had nothing to do for the longest, among those who are offered somebody."""
    able = [each for each in at_desks if choose(queue, each.desk) is not None] or at_desks
    return min(able, key=lambda each: (max(each.since_ms, each.active_ms), each.desk))
