"""What a voice says of a screen: all that it tells, what may be chosen there, the offer, and its controls.

Must not import Qt. A screen reader finds choices and controls by itself; who only hears has them told.
"""

from typing import assert_never

from kiosk.announcements import one_after_other, sentences_of
from kiosk.choice_screens import derive_choice
from kiosk.journey import Journey, Screen
from kiosk.messages import derive_message
from kiosk.ports import KioskParts
from kiosk.screens import (
    ServicesProperties,
    Tile,
    derive_services,
    derive_ticket,
    derive_welcome,
)
from kiosk.sentences import Sentences
from kiosk.shell_screen import ShellProperties, derive_shell
from kiosk.showing import sentences_in
from ui.languages import listed


def spoken_screen(journey: Journey, parts: KioskParts) -> str:
    """The whole screen, as one text."""
    say = sentences_in(journey.language)
    around = derive_shell(journey, say, parts.languages, parts.aids)
    choices = [_told(tile) for tile in _choices(journey, say, parts)]
    controls = listed(_controls(journey, say, parts, around), journey.language)
    told = [*_head(journey, say, parts), *choices, around.offer, controls]
    # Of a text of several lines each is a sentence, but for what they are announced with.
    lines = "\n".join(told).replace(":\n", ": ").split("\n")
    return one_after_other(line for line in lines if line)


def _head(journey: Journey, say: Sentences, parts: KioskParts) -> list[str]:
    if journey.screen in {Screen.SERVICES, Screen.CHOICE}:
        shown = _list(journey, say, parts)
        return [shown.title, shown.asked, shown.notice]
    return sentences_of(journey, say, parts.slip_outlet)


def _choices(journey: Journey, say: Sentences, parts: KioskParts) -> tuple[Tile, ...]:
    match journey.screen:
        case Screen.WELCOME:
            return derive_welcome(journey, say, parts.services).families
        case Screen.SERVICES | Screen.CHOICE:
            return _list(journey, say, parts).services
        case Screen.TICKET if journey.is_leaving:
            asked = derive_ticket(journey, say, parts.slip_outlet)
            return Tile("meant", asked.meantText), Tile("keep", asked.keepText)
        case Screen.TICKET:
            return ()
        case Screen.PAUSE | Screen.CLOSED | Screen.UNHEARD | Screen.RETURN | Screen.HELP | Screen.CANCELLED:
            return ()
        case _:
            assert_never(journey.screen)


def _controls(journey: Journey, say: Sentences, parts: KioskParts, around: ShellProperties) -> list[str]:
    """The names of all that may be touched besides the choices.

    The switches are told on the first screen only: they are the same below every other one.
    """
    languages = [tile.name for tile in around.languages]
    switches = [tile.name for tile in around.aids] if journey.screen is Screen.WELCOME else []
    named = [*_own_controls(journey, say, parts), around.helpText, *languages, *switches]
    return [name for name in named if name]


def _own_controls(journey: Journey, say: Sentences, parts: KioskParts) -> list[str]:
    match journey.screen:
        case Screen.WELCOME:
            return []
        case Screen.SERVICES | Screen.CHOICE:
            return [say.back()]
        case Screen.TICKET:
            ticket = derive_ticket(journey, say, parts.slip_outlet)
            return [ticket.cancelText, ticket.doneText]
        case Screen.PAUSE | Screen.CLOSED | Screen.UNHEARD | Screen.RETURN | Screen.HELP | Screen.CANCELLED:
            shown = derive_message(journey, say)
            return [shown.retryText] if shown.isRetryOffered else []
        case _:
            assert_never(journey.screen)


def _list(journey: Journey, say: Sentences, parts: KioskParts) -> ServicesProperties:
    if journey.screen is Screen.CHOICE:
        return derive_choice(journey, say)
    return derive_services(journey, say, parts.services)


def _told(tile: Tile) -> str:
    return f"{tile.name}: {tile.hint}" if tile.hint else tile.name
