"""Where no screen can be read aloud any more: what becomes of whoever listens, and what is shown to them.

Must not import Qt. Whoever listened may not see the screen: staff are offered in place of the voice.
"""

from dataclasses import replace

from kiosk.aids import NONE_TURNED, Aid
from kiosk.journey import Journey, Screen, listens, moved
from kiosk.rests import rested, store_lost
from kiosk.screens import PauseProperties
from kiosk.sentences import Sentences
from ui.pictograms import glyph

_LEFT = frozenset({Screen.WELCOME, Screen.SERVICES, Screen.CHOICE})
"""Screens that give way to the message; others tell more than it, and the offer below them says it."""


def hearing_changed(journey: Journey, *, is_heard: bool) -> Journey:
    """It is known now whether screens can be read aloud."""
    # A switch comes or goes, so that the others may stand elsewhere.
    stirred = replace(journey, is_heard=is_heard, turned=NONE_TURNED)
    known = replace(stirred, is_unheard=journey.is_unheard and not is_heard)
    if is_heard or Aid.SPOKEN not in journey.aids:
        return known
    off = replace(known, aids=journey.aids - {Aid.SPOKEN}, is_unheard=True)
    if journey.is_asking or journey.screen not in _LEFT:
        return off
    return moved(replace(off, screen=Screen.UNHEARD, is_warned=False))


def went_on(journey: Journey) -> Journey:
    """From the message to the screen that gave way to it, or to the start where that is no more."""
    screen = Screen.WELCOME if journey.family is None else Screen.SERVICES
    if journey.wish is not None:
        screen = Screen.CHOICE
    back = moved(replace(journey, screen=screen))
    return store_lost(back) if journey.is_store_lost else rested(back, back)


def passed(journey: Journey) -> Journey:
    """The patron has read the message."""
    return went_on(journey) if listens(journey, Screen.UNHEARD) else journey


def unheard_offer(journey: Journey, say: Sentences) -> str:
    """The message in one sentence, below a screen that has not given way to it; empty where it is not due."""
    is_told = journey.screen in {Screen.UNHEARD, Screen.HELP}
    return say.aid.unheard_offer(is_away=_is_away(journey)) if journey.is_unheard and not is_told else ""


def derive_unheard(journey: Journey, say: Sentences) -> PauseProperties:
    """What happened, and who reads it to them instead."""
    return PauseProperties(
        title=say.aid.unheard_title(),
        text=say.aid.unheard_text(is_away=_is_away(journey)),
        thanks=say.choice.help_thanks(),
        pictogram=glyph("volume_off"),
        retryText=say.choice.help() if journey.is_staffed else say.go_on(),
        retryPictogram=glyph("human_greeting_variant" if journey.is_staffed else "check"),
        isRetryOffered=True,
    )


def _is_away(journey: Journey) -> bool:
    return journey.present == 0 or (journey.rest is not None and journey.rest.is_closed)
