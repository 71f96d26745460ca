"""Every slip a patron may hold, drawn as the library's printer prints it, with its name, logo and code."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from PIL import Image

from app.next_step_words import WhatFollows, next_step_slip
from app.printer_profile import profile_of
from app.return_words import return_slip
from app.settings import Settings
from app.slip_extras import slip_extras
from app.slip_words import ticket_slip
from app.text_strips import QtTextDrawing
from app.wiring import referral_words
from desk.next_steps import NextStep
from desk.requests import Issued
from desk.tickets import Kind, Outcome
from hardware.encoder import SlipEncoder
from hardware.profile import PrinterProfile
from hardware.slip import Slip
from hardware.virtual_printer.interpreter import EscposInterpreter
from hardware.virtual_printer.paper import LinePrinted, PaperFed, PicturePrinted
from hardware.virtual_printer.picture import draw_slip
from hardware.virtual_printer.slips import PrintedSlip
from kiosk.choice_screens import return_lines
from kiosk.choices import return_chosen
from kiosk.examples import at_choice, ticket
from kiosk.showing import sentences_in


@dataclass(frozen=True, slots=True)
class SlipPreview:
    """One slip.

    Attributes:
        code: For the name of its file.
        names: What a library calls it, by language.
        picture: Its paper, one pixel a dot.
    """

    code: str
    names: Mapping[str, str]
    picture: Image.Image


_TICKETS = {
    "ticket": ({"fr": "billet", "en": "slip"}, 2, 12, False),
    "ticket-one": ({"fr": "billet, une personne au comptoir", "en": "slip, one at the desk"}, 1, 12, False),
    "ticket-nobody": ({"fr": "billet, comptoir inoccupé", "en": "slip, nobody at the desk"}, 0, 12, False),
    "ticket-thousand": ({"fr": "billet au-delà de 999", "en": "slip past 999"}, 1, 1234, False),
    "copy": ({"fr": "duplicata", "en": "duplicate"}, 1, 12, True),
}
_NEXT_STEPS = {
    "next-hold": (
        {"fr": "document réservé", "en": "hold placed"},
        WhatFollows(Outcome.ON_HOLD_PLACED, NextStep.AWAIT_NOTICE),
    ),
    "next-loan": (
        {"fr": "prêt entre bibliothèques", "en": "interlibrary loan"},
        WhatFollows(Outcome.INTERLIBRARY_LOAN, NextStep.AWAIT_NOTICE),
    ),
    "next-purchase": (
        {"fr": "suggestion d’achat", "en": "purchase suggestion"},
        WhatFollows(Outcome.PURCHASE_SUGGESTED, NextStep.AWAIT_NOTICE),
    ),
    "next-call": (
        {"fr": "rappel promis", "en": "promised call"},
        WhatFollows(Outcome.CALL_PROMISED, NextStep.AWAIT_CALL),
    ),
    "next-back": (
        {"fr": "revenir plus tard", "en": "come back"},
        WhatFollows(Outcome.WILL_RETURN, NextStep.COME_BACK),
    ),
    "next-service": (
        {"fr": "service qui peut aider", "en": "a service that can help"},
        WhatFollows(Outcome.REFERRED, NextStep.SEE_SERVICE),
    ),
}
_RETURN = {"fr": "moments plus calmes", "en": "quieter times"}


def slips_per_language(settings: Settings) -> int:
    """How many slips there are in each language: the usual ones, and one for each entry of the directory."""
    return len(_TICKETS) + len(_NEXT_STEPS) + 1 + len(settings.referral)


def slip_previews(settings: Settings, language: str, at: datetime) -> Iterator[SlipPreview]:
    """Draw every slip in a language. Needs an application object; takes some 30 ms for each.

    Args:
        settings: The library's settings.
        language: ``fr`` or ``en``.
        at: When they are printed, in the branch's own time.
    """
    profile = profile_of(settings.printer)
    for code, (names, slip) in _slips(settings, language, at).items():
        yield SlipPreview(code, names, _drawn(slip, profile))


def _slips(settings: Settings, language: str, at: datetime) -> Mapping[str, tuple[Mapping[str, str], Slip]]:
    """What each says, by the code of its file."""
    extras, name = slip_extras(settings), settings.name_on_slips()
    slips: dict[str, tuple[Mapping[str, str], Slip]] = {}
    for code, (called, present, number, is_copy) in _TICKETS.items():
        kind = Kind.ASSISTANCE if present == 1 else Kind.TRANSACTION
        issued = Issued(ticket("preview", kind, number), 1, present, is_new=True)
        slips[code] = called, ticket_slip(issued, language, name, at, extras, is_copy=is_copy)
    for code, (names, what) in _next_steps(settings, language).items():
        slips[code] = names, next_step_slip(what, language, name, at.date(), extras)
    quieter = return_lines(return_chosen(at_choice()), sentences_in(language))
    slips["return"] = _RETURN, return_slip(quieter, language, name, at.date(), extras)
    return slips


def _next_steps(settings: Settings, language: str) -> Mapping[str, tuple[Mapping[str, str], WhatFollows]]:
    """The usual ones and the entries of the library's directory, by the code of their files."""
    return _NEXT_STEPS | {
        f"referral-{each.code}": (
            {"fr": f"répertoire : {each.name}", "en": f"directory: {each.name}"},
            WhatFollows(Outcome.REFERRED, each.code, each),
        )
        for each in referral_words(settings, language)
    }


def _drawn(slip: Slip, profile: PrinterProfile) -> Image.Image:
    """What a printer of this profile makes of a slip."""
    body = SlipEncoder(profile, QtTextDrawing()).encode_body(slip)
    interpreter = EscposInterpreter(profile.width_dots)
    events = [event for byte in b"\x1b@" + body for event in interpreter.feed(byte)]
    kept = tuple(event for event in events if isinstance(event, LinePrinted | PicturePrinted | PaperFed))
    return draw_slip(PrintedSlip(1, profile.width_dots, body, kept, 0.0, 0.0, 0.0, 0.0))
