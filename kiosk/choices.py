"""Steps beside the way to a ticket: see better, wait or come back, have somebody come, wait no longer.

Must not import Qt. Pure like ``journey``: what does not fit the moment changes nothing.
"""

from dataclasses import replace

from kiosk.aids import NONE_TURNED, Aid, Turned
from kiosk.flood import KEPT_FOR_A_NUMBER
from kiosk.journey import Journey, Request, Screen, gone_home, listens, moved

ASIDES = frozenset({Screen.RETURN, Screen.HELP, Screen.CANCELLED})
"""Screens that tell what was arranged, and go by themselves."""

_HELPED = frozenset({Screen.WELCOME, Screen.SERVICES, Screen.CHOICE, Screen.CLOSED, Screen.UNHEARD})
"""Screens from which one may ask that somebody comes."""


def aid_chosen(journey: Journey, aid: Aid) -> Journey:
    """Turn an aid on, or off again; a double tap does it once, and another aid need not wait for it."""
    may_turn = journey.is_settled or journey.turned.allows(aid, journey.touched)
    if not listens(replace(journey, is_settled=may_turn), journey.screen):
        return journey
    before = NONE_TURNED if journey.is_settled else journey.turned
    chosen = replace(journey, aids=journey.aids ^ {aid})
    # Whoever wants to hear the screen hears it from its beginning.
    begun = moved(chosen) if aid is Aid.SPOKEN else replace(chosen, is_settled=False, is_rested=True)
    return replace(begun, turned=Turned(before.aids | {aid}, journey.touched))


def wait_chosen(journey: Journey, ticket_id: str) -> Journey:
    """The patron waits: the number that was wished for is asked for, once."""
    if not listens(journey, Screen.CHOICE) or journey.wish is None or journey.request is not None:
        return journey
    request = Request(ticket_id, journey.wish, journey.language)
    return replace(journey, request=request, is_awaited=True, is_asking=True)


def return_chosen(journey: Journey) -> Journey:
    """The patron comes back at a quieter time, on paper where there is some; no number is taken."""
    if not listens(journey, Screen.CHOICE) or journey.request is not None:
        return journey
    is_spared = journey.slips_left is not None and journey.slips_left <= KEPT_FOR_A_NUMBER
    may_print = journey.cause.may_print and not is_spared
    return moved(replace(journey, screen=Screen.RETURN, may_be_printing=may_print))


def help_chosen(journey: Journey) -> Journey:
    """Somebody is asked to come, for no reason that is asked or kept."""
    is_offered = journey.screen in _HELPED and journey.request is None
    if not is_offered or not journey.is_staffed or not listens(journey, journey.screen):
        return journey
    return moved(replace(journey, screen=Screen.HELP, is_help_coming=False))


def help_failed(journey: Journey) -> Journey:
    """It could not be told: the start, which says where to go."""
    return gone_home(journey) if journey.screen is Screen.HELP else journey


def finished(journey: Journey) -> Journey:
    """The patron has read what was arranged."""
    return gone_home(journey) if journey.screen in ASIDES and listens(journey, journey.screen) else journey


def cancel_touched(journey: Journey) -> Journey:
    """The patron waits no longer: asked whether that is meant, since the place would be lost."""
    is_offered = journey.may_cancel and not journey.is_leaving
    if not is_offered or not listens(journey, Screen.TICKET):
        return journey
    return moved(replace(journey, is_leaving=True, is_uncancelled=False))


def cancel_meant(journey: Journey) -> Journey:
    """It is meant: the ticket is to be closed, once."""
    is_asked = journey.is_leaving and not journey.is_cancelling
    if not is_asked or not listens(journey, Screen.TICKET):
        return journey
    return replace(journey, is_cancelling=True)


def number_kept(journey: Journey) -> Journey:
    """It is not meant: the ticket stays, and its screen is there again."""
    is_asked = journey.is_leaving and not journey.is_cancelling
    if not is_asked or not listens(journey, Screen.TICKET):
        return journey
    return moved(replace(journey, is_leaving=False))


def cancelled(journey: Journey, ticket_id: str) -> Journey:
    """The ticket is closed."""
    if journey.issued is None or journey.issued.ticket.id != ticket_id:
        return journey
    return moved(replace(journey, screen=Screen.CANCELLED, issued=None, is_cancelling=False))


def cancel_refused(journey: Journey, ticket_id: str, *, is_called: bool) -> Journey:
    """The ticket stays: it was called meanwhile, or that could not be told now, which its screen says."""
    if journey.issued is None or journey.issued.ticket.id != ticket_id:
        return journey
    issued = replace(journey.issued, position=None) if is_called else journey.issued
    stays = replace(journey, issued=issued, is_leaving=False, is_cancelling=False)
    return moved(replace(stays, is_uncancelled=not is_called))
