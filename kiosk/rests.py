"""Steps of a kiosk that rests and goes on by itself: it closes, fills up, loses its store, and is well again.

Must not import Qt. Pure like ``journey``.
"""

from collections.abc import Collection
from dataclasses import replace

from desk.queue import LiveQueue
from desk.requests import position_of
from kiosk.door import Door, Rest
from kiosk.journey import Journey, Screen, awaits, gone_home, moved

_STAYS = frozenset(
    {Screen.TICKET, Screen.PAUSE, Screen.RETURN, Screen.HELP, Screen.CANCELLED, Screen.UNHEARD}
)
"""Screens that a store which is lost does not end."""


def request_refused(journey: Journey, ticket_id: str) -> Journey:
    """The library closed meanwhile, or does not give this service now: the start, which tells why."""
    return gone_home(journey) if awaits(journey, ticket_id) else journey


def door_seen(journey: Journey, door: Door | None) -> Journey:
    """What the hours say now."""
    return rested(journey, replace(journey, door=door))


def queue_seen(
    journey: Journey, present: int, waiting: int, ahead: int = 0, called: Collection[str] = ()
) -> Journey:
    """Who is there now, how many wait, and how many of them or at a desk are before somebody new.

    A number that tells of that anew, or offers something else, counts touches in a moment: its controls make
    room for the words.

    Args:
        journey: The journey so far.
        present: How many staff are at a desk.
        waiting: How many wait.
        ahead: How many wait or are at a desk.
        called: The tickets that are called to a desk now, by id; whoever still reads one of these numbers
            is expected there.
    """
    seen = replace(_expected(journey, called), present=present, waiting=waiting, ahead=ahead)
    is_told_anew = (
        seen.is_away_from_number is not journey.is_away_from_number or seen.issued != journey.issued
    )
    return rested(journey, _told_anew(seen) if is_told_anew else seen)


def call_taken_back(journey: Journey, queue: LiveQueue) -> Journey:
    """Whoever still reads a number whose call was a mistake of the staff waits again, and is told how long.

    Args:
        journey: The journey so far.
        queue: As it is now.
    """
    issued = journey.issued
    if issued is None or issued.position is not None:
        return journey
    position = position_of(queue, issued.ticket)
    if position is None:
        return journey
    return _told_anew(replace(journey, issued=replace(issued, position=position)))


def _told_anew(journey: Journey) -> Journey:
    if journey.screen is not Screen.TICKET:
        return journey
    return replace(journey, is_settled=False, is_rested=True, retold=journey.retold + 1)


def _expected(journey: Journey, called: Collection[str]) -> Journey:
    """A number on the glass that was called has no place in the line any more, and none to be given up.

    Where it is being cancelled, the answer to that tells of the call.
    """
    issued = journey.issued
    if issued is None or issued.position is None or issued.ticket.id not in called:
        return journey
    expected = replace(journey, issued=replace(issued, position=None))
    is_asked = journey.is_leaving and not journey.is_cancelling
    return moved(replace(expected, is_leaving=False)) if is_asked else expected


def slips_counted(journey: Journey, left: int | None) -> Journey:
    """How many more slips may come out; with none left numbers rest, and the one on the glass stays there."""
    return rested(journey, replace(journey, slips_left=left))


def store_lost(journey: Journey) -> Journey:
    """The store cannot be reached; a ticket on the glass stays there, a request is answered first."""
    lost = replace(journey, is_store_lost=True)
    if journey.is_asking or journey.screen in _STAYS:
        return lost
    return gone_home(lost)


def store_found(journey: Journey) -> Journey:
    """The store is back; the kiosk opens again by itself."""
    found = replace(journey, is_store_lost=False)
    is_closed = journey.screen is Screen.PAUSE and journey.request is None
    return gone_home(found) if is_closed else found


def rested(before: Journey, journey: Journey) -> Journey:
    """Home where the kiosk rests now, or no more; who has chosen a family may still ask."""
    if journey.is_asking:
        return journey
    if journey.screen is Screen.CLOSED:
        return journey if journey.rest is before.rest else gone_home(journey)
    is_pause = journey.screen is Screen.PAUSE and journey.request is None
    is_begun = journey.screen in {Screen.SERVICES, Screen.CHOICE} or is_pause
    is_stopped = journey.screen is Screen.WELCOME or (is_begun and journey.rest not in {Rest.FULL, Rest.BUSY})
    return gone_home(journey) if journey.rest is not None and is_stopped else journey
