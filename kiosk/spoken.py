"""What a voice says of a screen: what a screen reader says of it, and what may be chosen there.

Must not import Qt. A screen reader finds the choices by itself; who only hears has them told.
"""

from kiosk.announcements import Said
from kiosk.journey import Journey, Screen
from kiosk.ports import KioskParts
from kiosk.screens import Tile, derive_services, derive_ticket, derive_welcome
from kiosk.showing import sentences_in


def spoken_screen(journey: Journey, said: Said, parts: KioskParts) -> str:
    """The whole screen, as one text."""
    return " ".join([said.text, *(_told(tile) for tile in _choices(journey, parts))])


def _choices(journey: Journey, parts: KioskParts) -> tuple[Tile, ...]:
    say = sentences_in(journey.language)
    match journey.screen:
        case Screen.WELCOME:
            return derive_welcome(journey, say, parts.services).families
        case Screen.SERVICES:
            return derive_services(journey, say, parts.services).services
        case Screen.TICKET if journey.is_leaving:
            asked = derive_ticket(journey, say, parts.slip_outlet)
            return Tile("meant", asked.meantText), Tile("keep", asked.keepText)
        case _:
            return ()


def _told(tile: Tile) -> str:
    return f"{tile.name}: {tile.hint}." if tile.hint else f"{tile.name}."
