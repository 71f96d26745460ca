"""What surrounds every screen: languages, the offer of help, the switches, and the idle question.

Must not import Qt. Pure derivations like ``screens``.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.aids import AID_PICTOGRAMS, Aid
from kiosk.door import Rest
from kiosk.journey import Journey, Screen
from kiosk.screens import Tile
from kiosk.sentences import Sentences
from kiosk.unheard import unheard_offer
from ui.languages import LANGUAGES, own_name
from ui.pictograms import glyph

_WITH_HELP = frozenset({Screen.WELCOME, Screen.SERVICES})
"""Screens on which the offer below has a control; others have one of their own, or a number."""

_FRAMES = {
    Screen.CHOICE: Screen.SERVICES,
    Screen.CLOSED: Screen.PAUSE,
    Screen.RETURN: Screen.PAUSE,
    Screen.HELP: Screen.PAUSE,
    Screen.CANCELLED: Screen.PAUSE,
    Screen.UNHEARD: Screen.PAUSE,
}


@dataclass(frozen=True, slots=True)
class ShellProperties:
    """What surrounds every screen."""

    screen: str
    languages: tuple[Tile, ...]
    aids: tuple[Tile, ...]
    isHighContrast: bool
    isLarger: bool
    isLowered: bool
    offer: str
    helpText: str
    isShielded: bool
    isTurning: bool
    isWarned: bool
    isDimmed: bool
    isRightToLeft: bool
    stillThere: str
    touchAnywhere: str
    otherwiseHome: str
    goOn: str


def derive_shell(
    journey: Journey, say: Sentences, languages: Sequence[str], aids: Sequence[Aid]
) -> ShellProperties:
    """What surrounds every screen."""
    return ShellProperties(
        screen=_FRAMES.get(journey.screen, journey.screen).value,
        languages=tuple(Tile(code, own_name(code)) for code in languages if code != journey.language),
        aids=tuple(_aid_tile(aid, journey, say) for aid in aids if aid is not Aid.SPOKEN or journey.is_heard),
        isHighContrast=Aid.CONTRAST in journey.aids,
        isLarger=Aid.LARGER in journey.aids,
        isLowered=Aid.LOWERED in journey.aids,
        offer=_offer(journey, say),
        helpText=say.choice.help() if journey.is_staffed and journey.screen in _WITH_HELP else "",
        isShielded=not journey.is_settled or journey.is_asking,
        isTurning=bool(journey.turned.aids) and not journey.is_asking,
        isWarned=journey.is_warned,
        isDimmed=journey.is_dimmed,
        isRightToLeft=journey.language in LANGUAGES and LANGUAGES[journey.language].is_right_to_left,
        stillThere=say.still_there(),
        touchAnywhere=say.touch_anywhere(),
        otherwiseHome=say.otherwise_home(),
        goOn=say.go_on(),
    )


def _aid_tile(aid: Aid, journey: Journey, say: Sentences) -> Tile:
    is_on = aid in journey.aids
    pictogram = glyph("check" if is_on else AID_PICTOGRAMS[aid])
    return Tile(aid.value, say.aid.name(aid), say.aid.hint(aid), pictogram, isChosen=is_on)


def _offer(journey: Journey, say: Sentences) -> str:
    told = unheard_offer(journey, say)
    if told:
        return told
    if journey.rest is not None and journey.rest.is_closed:
        return say.door.offer()
    if journey.present != 0:
        return say.offer_while_coming() if journey.screen is Screen.HELP else say.offer()
    if journey.rest is Rest.ENDING:
        return say.door.offer_next_time()
    return say.aid.unheard_choice() if journey.screen is Screen.UNHEARD else say.offer_while_away()
