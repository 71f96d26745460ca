"""Steps of a kiosk that rests and goes on by itself: the library closes and opens, it fills up and empties.

Must not import Qt. Pure like ``journey``.
"""

from dataclasses import replace

from kiosk.door import Door, Rest
from kiosk.journey import Journey, Screen, awaits, gone_home


def request_refused(journey: Journey, ticket_id: str) -> Journey:
    """The library closed meanwhile, or does not give this service now: the start, which tells why."""
    return gone_home(journey) if awaits(journey, ticket_id) else journey


def door_seen(journey: Journey, door: Door | None) -> Journey:
    """What the hours say now."""
    return _rested(journey, replace(journey, door=door))


def queue_seen(journey: Journey, present: int, waiting: int, ahead: int = 0) -> Journey:
    """Who is there now, how many wait, and how many of them or at a desk are before somebody new."""
    return _rested(journey, replace(journey, present=present, waiting=waiting, ahead=ahead))


def slips_counted(journey: Journey, left: int | None) -> Journey:
    """How many more slips may come out; with none left numbers rest, and the one on the glass stays there."""
    return _rested(journey, replace(journey, slips_left=left))


def _rested(before: Journey, journey: Journey) -> Journey:
    """Home where the kiosk rests now, or no more; who has chosen a family may still ask."""
    if journey.is_asking:
        return journey
    if journey.screen is Screen.CLOSED:
        return journey if journey.rest is before.rest else gone_home(journey)
    is_pause = journey.screen is Screen.PAUSE and journey.request is None
    is_begun = journey.screen in {Screen.SERVICES, Screen.CHOICE} or is_pause
    is_stopped = journey.screen is Screen.WELCOME or (is_begun and journey.rest not in {Rest.FULL, Rest.BUSY})
    return gone_home(journey) if journey.rest is not None and is_stopped else journey
