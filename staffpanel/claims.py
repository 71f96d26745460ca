"""What asks for the attention of one panel: somebody who waits, or a colleague who calls.

From the queue and the clock alone, as everything the panel shows. Must not import Qt.
"""

from dataclasses import dataclass
from enum import StrEnum

from desk.attention import LOUDER_MS, Cause, Level, attention
from desk.colleague_call import ASKED_FOR_MS, ColleagueCall
from desk.colleagues import open_calls, told_colleagues
from desk.help_calls import open_help
from desk.presence import PauseKind
from desk.queue import LiveQueue

OFFERED_AGAIN_MS = 60_000
"""For how long a call that nobody answered is offered to be made again."""


class Claim(StrEnum):
    """What claims attention, or what became of one's own call."""

    TICKET = "ticket"
    PHONE = "phone"
    COLLEAGUE = "colleague"
    HELP = "help"
    COMING = "coming"
    ASKED = "asked"
    NOT_ANSWERED = "not_answered"


class OwnCall(StrEnum):
    """Where one's own call for a colleague stands, which is what its key does next."""

    NONE = "none"
    ASKED = "asked"
    COMING = "coming"


@dataclass(frozen=True, slots=True)
class ClaimView:
    """What the bar shows.

    Attributes:
        claim: Which.
        level: How much attention it claims.
        label: The ticket it is about, or "".
        waiting: How many wait on site.
        desk: The other desk it is about, or "".
        alias: Who is there, or "".
        since_ms: Since when, epoch milliseconds.
        times: How often it was claimed since then.
        told: How many colleagues are told of one's own call.
    """

    claim: Claim
    level: Level
    label: str = ""
    waiting: int = 0
    desk: str = ""
    alias: str = ""
    since_ms: int = 0
    times: int = 0
    told: int = 0

    @property
    def may_be_answered(self) -> bool:
        """Whether a key of its own answers it."""
        return self.claim in {Claim.TICKET, Claim.PHONE, Claim.COLLEAGUE, Claim.HELP}


@dataclass(frozen=True, slots=True)
class Claims:
    """Everything of the moment.

    Attributes:
        shown: What the bar shows, the most urgent; None when there is nothing.
        own: Where one's own call stands.
        is_ticking: Whether time alone will change it.
    """

    shown: ClaimView | None = None
    own: OwnCall = OwnCall.NONE
    is_ticking: bool = False


def claims_at(queue: LiveQueue, desk: str, now_ms: int) -> Claims:
    """What claims the attention of the panel of a desk.

    A patron who asks that somebody comes goes before everything but the answer to one's own call. A colleague
    who calls goes before who waits, for they are together already, and the rest of one's own call after.
    """
    if desk not in queue.presences:
        return Claims()
    own = queue.colleague_calls.get(desk)
    waits = _who_waits(queue, desk, now_ms)
    others = (
        _coming(queue, own, now_ms),
        _help(queue, desk, now_ms),
        _colleague(queue, desk, now_ms),
        None if waits is None or waits.level is Level.SOON else waits,
        _asked(queue, own, now_ms),
    )
    shown = next((each for each in others if each is not None), None)
    return Claims(shown, _own(own, now_ms), is_ticking=shown is not None or waits is not None)


def _own(call: ColleagueCall | None, now_ms: int) -> OwnCall:
    if call is not None and call.is_answered(now_ms):
        return OwnCall.COMING
    return OwnCall.ASKED if call is not None and call.is_open(now_ms) else OwnCall.NONE


def _who_waits(queue: LiveQueue, desk: str, now_ms: int) -> ClaimView | None:
    found = attention(queue, desk, now_ms)
    if found is None:
        return None
    claim = Claim.PHONE if found.cause is Cause.PHONE else Claim.TICKET
    return ClaimView(
        claim, found.level, found.label, found.waiting, since_ms=found.begins_ms, times=found.times
    )


def _colleague(queue: LiveQueue, desk: str, now_ms: int) -> ClaimView | None:
    call = next((each for each in open_calls(queue, desk) if each.is_open(now_ms)), None)
    if call is None:
        return None
    times = max(0, now_ms - call.asked_ms) // LOUDER_MS
    level = _level(queue, desk, times)
    alias = queue.presences[call.desk].staff
    return ClaimView(Claim.COLLEAGUE, level, desk=call.desk, alias=alias, since_ms=call.asked_ms, times=times)


def _help(queue: LiveQueue, desk: str, now_ms: int) -> ClaimView | None:
    call = open_help(queue, now_ms)
    if call is None:
        return None
    times = max(0, now_ms - call.asked_ms) // LOUDER_MS
    return ClaimView(Claim.HELP, _level(queue, desk, times), since_ms=call.asked_ms, times=times)


def _level(queue: LiveQueue, desk: str, times: int) -> Level:
    """Heard by who is free; only seen by who serves or is away from work."""
    is_free = queue.at_desk(desk) is None
    if not (is_free and queue.presences[desk].pause in {None, PauseKind.BACK_OFFICE}):
        return Level.SHOWN
    return Level.LOUD if times else Level.HEARD


def _coming(queue: LiveQueue, call: ColleagueCall | None, now_ms: int) -> ClaimView | None:
    if call is None or call.answered_by is None or not call.is_answered(now_ms):
        return None
    presence, since_ms = queue.presences.get(call.answered_by), call.answered_ms or 0
    # Whoever signed in there after the answer is somebody else, or may be.
    alias = presence.staff if presence is not None and presence.since_ms <= since_ms else ""
    return ClaimView(Claim.COMING, Level.SHOWN, desk=call.answered_by, alias=alias, since_ms=since_ms)


def _asked(queue: LiveQueue, call: ColleagueCall | None, now_ms: int) -> ClaimView | None:
    if call is None or call.answered_by is not None:
        return None
    told = len(told_colleagues(queue, call.desk))
    if call.is_open(now_ms):
        return ClaimView(Claim.ASKED, Level.SHOWN, since_ms=call.asked_ms, told=told)
    if now_ms < call.asked_ms + ASKED_FOR_MS + OFFERED_AGAIN_MS:
        return ClaimView(Claim.NOT_ANSWERED, Level.SHOWN, since_ms=call.asked_ms, told=told)
    return None
