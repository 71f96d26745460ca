"""Decisions about calling a colleague: ask, answer, take back.

One row a desk is kept. What is too old does not count and lies there until the next call takes its row; a
call ends with whoever made it. Pure functions from the queue to a decision. Must not import anything but the
standard library and desk records.
"""

from collections.abc import Iterable
from dataclasses import replace

from desk.changes import Change, ColleagueSet, Decision, EventKind, PresenceSet
from desk.colleague_call import ColleagueCall
from desk.errors import ColleagueAnswered, NoColleagueCall
from desk.queue import LiveQueue
from desk.staffing import presence_at


def ask(queue: LiveQueue, desk: str) -> Decision[ColleagueCall]:
    """Ask for a colleague at a desk; asking twice is asking once, until it was answered.

    Raises:
        NotSignedIn: Nobody is signed in at the desk.
    """
    presence_at(queue, desk)
    standing = queue.colleague_calls.get(desk)
    if standing is not None and standing.is_open(queue.now_ms):
        return Decision((), standing)
    call = ColleagueCall(desk, queue.now_ms)
    return Decision((ColleagueSet(EventKind.COLLEAGUE_ASKED, desk, call),), call)


def answer(queue: LiveQueue, desk: str, to_desk: str) -> Decision[ColleagueCall]:
    """Say at a desk that one is coming to another one; the first answer counts.

    Args:
        queue: The queue.
        desk: Who is coming.
        to_desk: The desk that asked.

    Raises:
        NotSignedIn: Nobody is signed in at the desk that answers.
        ColleagueAnswered: Somebody else was faster.
        NoColleagueCall: That desk does not ask, or not any more, or it is the same desk.
    """
    presence_at(queue, desk)
    call = _told(queue, to_desk)
    if call is None or desk == to_desk:
        raise NoColleagueCall(f"desk {to_desk} asks for nobody now")
    if call.answered_by == desk:
        return Decision((), call)
    if call.answered_by is not None:
        raise ColleagueAnswered(call.answered_by)
    answered = replace(call, answered_by=desk, answered_ms=max(queue.now_ms, call.asked_ms))
    return Decision((ColleagueSet(EventKind.COLLEAGUE_ANSWERED, to_desk, answered),), answered)


def end(queue: LiveQueue, desk: str) -> Decision[None]:
    """Take a call back, or say thank you to whoever came; nothing happens when there is none."""
    if desk not in queue.colleague_calls:
        return Decision((), None)
    return Decision((ColleagueSet(EventKind.COLLEAGUE_ENDED, desk, None),), None)


def ended_with(queue: LiveQueue, changes: Iterable[Change]) -> tuple[ColleagueSet, ...]:
    """The calls that end because whoever made them leaves the desk; who comes there next asks for nobody.

    Args:
        queue: The queue before the changes.
        changes: What is about to be kept.
    """
    left = {each.desk for each in changes if isinstance(each, PresenceSet) and _is_left(queue, each)}
    over = sorted(desk for desk in left if _told(queue, desk) is not None)
    return tuple(ColleagueSet(EventKind.COLLEAGUE_ENDED, desk, None) for desk in over)


def told_colleagues(queue: LiveQueue, desk: str) -> tuple[str, ...]:
    """The other desks where somebody is signed in, paused or not: those that are told of a call."""
    return tuple(sorted(other for other in queue.presences if other != desk))


def open_calls(queue: LiveQueue, desk: str) -> tuple[ColleagueCall, ...]:
    """The calls that somebody at a desk may answer, the oldest first.

    Args:
        queue: The queue, whose ``now_ms`` says what is too old.
        desk: The desk that would answer.
    """
    theirs = (_told(queue, other) for other in queue.colleague_calls if other != desk)
    standing = [each for each in theirs if each is not None and each.is_open(queue.now_ms)]
    return tuple(sorted(standing, key=lambda each: (each.asked_ms, each.desk)))


def _is_left(queue: LiveQueue, change: PresenceSet) -> bool:
    before = queue.presences.get(change.desk)
    if change.kind is EventKind.PERSON_CHANGED:
        return False  # another alias is no other person
    return before is not None and (change.presence is None or not change.presence.is_of(before.staff))


def _told(queue: LiveQueue, desk: str) -> ColleagueCall | None:
    """The call of a desk that still counts, open or answered."""
    call = queue.colleague_calls.get(desk)
    if call is None or desk not in queue.presences:
        return None
    return call if call.is_open(queue.now_ms) or call.is_answered(queue.now_ms) else None
