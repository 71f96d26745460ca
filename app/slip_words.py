"""The words of a slip, in the patron's language: what happens next, and the time as people say it.

The language of the paper never depends on the language of a screen. A slip tells its number and nothing
of the request.
"""

from datetime import datetime
from functools import cache

from PySide6.QtCore import QT_TRANSLATE_NOOP

from desk.requests import Issued
from hardware.slip import TicketSlip
from ui.translation import Catalogue

NO_BREAK_SPACE = "\u00a0"

_HEADLINE = QT_TRANSLATE_NOOP("Slip", "Your number")
_NEXT_STEP = QT_TRANSLATE_NOOP("Slip", "Please stay nearby: we will call this number at a desk.")
_SINGLE = QT_TRANSLATE_NOOP(
    "Slip",
    "One person is at the desk: quick requests go first, then each in turn. Thank you for your patience.",
)
_NOBODY = QT_TRANSLATE_NOOP(
    "Slip", "There is nobody at the desk just now. Your place is kept: we will call you when we are back."
)
_TAKEN_AT = QT_TRANSLATE_NOOP("Slip", "Taken at %1")
_THANKS = QT_TRANSLATE_NOOP("Slip", "Thank you for your visit.")


def ticket_slip(issued: Issued, language: str, library_name: str, taken_at: datetime) -> TicketSlip:
    """Say on paper what a ticket means.

    Args:
        issued: The ticket and how many staff were present.
        language: ``fr`` or ``en``.
        library_name: First line of the slip.
        taken_at: When it was taken, in the branch's time zone.
    """
    notice = {0: _NOBODY, 1: _SINGLE}.get(issued.present)
    return TicketSlip(
        library_name=library_name,
        headline=_say(_HEADLINE, language),
        label=issued.ticket.label,
        next_step=_say(_NEXT_STEP, language),
        taken_at=_say(_TAKEN_AT, language).replace("%1", time_of_day(taken_at, language)),
        thanks=_say(_THANKS, language),
        language=language,
        notice=_say(notice, language) if notice else None,
    )


def time_of_day(moment: datetime, language: str) -> str:
    """A time as people of Quebec write it: ``14 h 30``, ``20 h``, ``2:30 p.m.``."""
    if language == "fr":
        minutes = f"{NO_BREAK_SPACE}{moment.minute:02d}" if moment.minute else ""
        return f"{moment.hour}{NO_BREAK_SPACE}h{minutes}"
    half = "a.m." if moment.hour < 12 else "p.m."
    return f"{(moment.hour - 1) % 12 + 1}:{moment.minute:02d}{NO_BREAK_SPACE}{half}"


def _say(source: object, language: str) -> str:
    return _catalogue(language).translate("Slip", str(source))


@cache
def _catalogue(language: str) -> Catalogue:
    return Catalogue("slip", language)
