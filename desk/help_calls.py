"""A patron who asks that somebody comes: one touch at a kiosk, no reason asked or kept.

It stands under the place of the kiosk beside the calls for a colleague, and names nobody.
Pure functions from the queue to a decision. Must not import anything but the standard library and
desk records.
"""

from dataclasses import replace

from desk.changes import ColleagueSet, Decision, EventKind
from desk.colleague_call import ColleagueCall
from desk.errors import ColleagueAnswered, NoColleagueCall
from desk.printer import KIOSK
from desk.queue import LiveQueue
from desk.staffing import presence_at

STANDS_MS = 30 * 60_000
"""For how long it stands without an answer; nobody stands at a kiosk for longer."""


def ask(queue: LiveQueue) -> Decision[ColleagueCall]:
    """Ask that somebody comes to the kiosk; asking again is the same until it was answered."""
    standing = open_help(queue, queue.now_ms)
    if standing is not None:
        return Decision((), standing)
    call = ColleagueCall(KIOSK, queue.now_ms)
    return Decision((ColleagueSet(EventKind.HELP_ASKED, KIOSK, call),), call)


def answer(queue: LiveQueue, desk: str) -> Decision[ColleagueCall]:
    """Say at a desk that one is coming to the kiosk; the first answer counts.

    Raises:
        NotSignedIn: Nobody is signed in at the desk.
        ColleagueAnswered: Somebody else was faster.
        NoColleagueCall: Nobody asks for help, or not any more.
    """
    presence_at(queue, desk)
    call = queue.colleague_calls.get(KIOSK)
    if call is not None and call.is_answered(queue.now_ms):
        if call.answered_by == desk:
            return Decision((), call)
        raise ColleagueAnswered(call.answered_by or desk)
    standing = open_help(queue, queue.now_ms)
    if standing is None:
        raise NoColleagueCall("nobody at the kiosk asks for help now")
    coming = replace(standing, answered_by=desk, answered_ms=max(queue.now_ms, standing.asked_ms))
    return Decision((ColleagueSet(EventKind.HELP_ANSWERED, KIOSK, coming),), coming)


def open_help(queue: LiveQueue, now_ms: int) -> ColleagueCall | None:
    """The patron's call that nobody has answered yet.

    Args:
        queue: The queue.
        now_ms: Now, epoch milliseconds.
    """
    call = queue.colleague_calls.get(KIOSK)
    is_open = call is not None and call.answered_ms is None and now_ms - call.asked_ms < STANDS_MS
    return call if is_open else None


def is_coming(queue: LiveQueue) -> bool:
    """Whether somebody said that they are on the way to the kiosk, a moment ago."""
    call = queue.colleague_calls.get(KIOSK)
    return call is not None and call.is_answered(queue.now_ms)
