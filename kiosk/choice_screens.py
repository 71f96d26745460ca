"""What the screens beside the way to a ticket show; they hang in the frames of the services and of the pause.

Must not import Qt.
"""

from desk.opening import QuietTime
from desk.tickets import Kind
from kiosk.journey import Journey, Screen
from kiosk.screens import FAMILY_PICTOGRAMS, PauseProperties, ServicesProperties, Tile, titles
from kiosk.sentences import Sentences
from ui.pictograms import glyph

WAIT, COME_BACK, HELP = "wait", "come_back", "help"
"""Codes of the three things one may choose."""


def derive_choice(journey: Journey, say: Sentences) -> ServicesProperties:
    """Wait, come back, or ask that somebody comes."""
    choice = say.choice
    tiles = (
        _tile(WAIT, choice.wait(), choice.wait_hint(), "ticket_outline", is_chosen=journey.is_asking),
        _tile(COME_BACK, choice.come_back(), choice.come_back_hint(), "calendar_clock_outline"),
        _tile(HELP, choice.help(), choice.help_hint(), "human_greeting_variant"),
    )
    return ServicesProperties(
        title=say.family(Kind.ASSISTANCE),
        titles=titles(say),
        question=say.one_moment() if journey.is_slow else choice.question(),
        asked=choice.question(),
        pictogram=glyph(FAMILY_PICTOGRAMS[Kind.ASSISTANCE]),
        isTransaction=False,
        backText=say.back(),
        doubt="",
        notice=choice.why(_spans(journey, say)[:1]),
        isList=True,
        isAsking=journey.is_asking,
        services=tiles,
    )


def derive_aside(journey: Journey, say: Sentences) -> PauseProperties:
    """What was arranged: a time to come back, somebody who comes, a number given back."""
    choice = say.choice
    match journey.screen:
        case Screen.RETURN:
            is_on_paper = journey.may_be_printing and journey.cause.may_print
            title, text = choice.return_title(), choice.return_text(_spans(journey, say))
            thanks = choice.return_slip() if is_on_paper else choice.return_noted()
            name = "calendar_clock_outline"
        case Screen.HELP:
            title, thanks, name = choice.help_title(), choice.help_thanks(), "human_greeting_variant"
            text = choice.help_coming() if journey.is_help_coming else choice.help_text()
        case _:
            title, text = choice.cancelled_title(), choice.cancelled_text()
            thanks, name = say.thanks(), "check"
    return PauseProperties(
        title=title,
        text=text,
        thanks=thanks,
        pictogram=glyph(name),
        retryText=say.done(),
        retryPictogram=glyph("check"),
        isRetryOffered=True,
    )


def return_lines(journey: Journey, say: Sentences) -> tuple[str, ...]:
    """The quieter times as they stand on paper, with their dates."""
    return tuple(say.times.dated_span(each.begins, each.ends) for each in _quieter(journey))


def _quieter(journey: Journey) -> tuple[QuietTime, ...]:
    return journey.door.quieter if journey.door is not None else ()


def _spans(journey: Journey, say: Sentences) -> tuple[str, ...]:
    if journey.door is None:
        return ()
    today = journey.door.opening.at.date()
    return tuple(say.times.span(each.begins, each.ends, today) for each in _quieter(journey))


def _tile(code: str, name: str, hint: str, pictogram: str, *, is_chosen: bool = False) -> Tile:
    return Tile(code, name, hint, glyph(pictogram), isTransaction=False, isChosen=is_chosen)
