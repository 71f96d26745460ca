"""The words of a slip, in the patron's language: what happens next, and the time as people say it.

The language of the paper never depends on the language of a screen. A slip tells its number and nothing
of the request.
"""

from dataclasses import dataclass
from datetime import datetime
from functools import cache

from PySide6.QtCore import QT_TRANSLATE_NOOP

from app.slip_room import coded_address
from desk.requests import Issued
from hardware.raster import Raster
from hardware.slip import BriefWords, SlipQr, TicketSlip
from ui.times import with_time
from ui.translation import Catalogue

_HEADLINE = QT_TRANSLATE_NOOP("Slip", "Your number")
_COPY = QT_TRANSLATE_NOOP("Slip", "DUPLICATE")
_TAKEN_AT = QT_TRANSLATE_NOOP("Slip", "Taken at %1")
_CAPTION = QT_TRANSLATE_NOOP("Slip", "The library online")
_CAPTION_BRIEF = QT_TRANSLATE_NOOP("Slip", "Online")
_THANKS = QT_TRANSLATE_NOOP("Slip", "Thank you for your visit.")
_THANKS_FOR_PATIENCE = QT_TRANSLATE_NOOP("Slip", "Thank you for your patience.")
_THANKS_BRIEF = QT_TRANSLATE_NOOP("Slip", "Thank you!")

# What happens next, in all words, in fewer, and in as few as can be.
_NEXT_STEPS = (
    QT_TRANSLATE_NOOP("Slip", "Please stay nearby: we will call this number."),
    QT_TRANSLATE_NOOP("Slip", "Stay nearby: we will call this number."),
    QT_TRANSLATE_NOOP("Slip", "We will call this number."),
)
_NEXT_STEPS_NOBODY = (
    QT_TRANSLATE_NOOP("Slip", "Please stay nearby: we will call this number when we are back."),
    QT_TRANSLATE_NOOP("Slip", "Stay nearby: we will call this number when we are back."),
    QT_TRANSLATE_NOOP("Slip", "We will call this number when we are back."),
)
# By how many staff are present: in all words, and in fewer.
_NOTICES = {
    0: (
        QT_TRANSLATE_NOOP("Slip", "There is nobody at the desk just now; your place is kept."),
        QT_TRANSLATE_NOOP("Slip", "Your place is kept."),
    ),
    1: (
        QT_TRANSLATE_NOOP("Slip", "Only one of us is at the desk: quick requests go first."),
        QT_TRANSLATE_NOOP("Slip", "One person at the desk: quick requests first."),
    ),
}


@dataclass(frozen=True, slots=True)
class SlipExtras:
    """What a library may have on its slips.

    Attributes:
        logo: Stands in the place of the name; None for the name.
        qr_address: What the QR code holds, where ``{label}`` stands for the number; empty for no code.
        qr_caption: What stands below the code; empty for the usual words in the patron's language.
        heading_language: Of its headings; empty for the patron's language.
    """

    logo: Raster | None = None
    qr_address: str = ""
    qr_caption: str = ""
    heading_language: str = ""

    def heading(self, source: object, language: str) -> str:
        """A heading of a slip whose patron reads a language."""
        return say(source, self.heading_language or language)


NO_EXTRAS = SlipExtras()


def ticket_slip(
    issued: Issued,
    language: str,
    library_name: str,
    taken_at: datetime,
    extras: SlipExtras = NO_EXTRAS,
    *,
    is_copy: bool = False,
) -> TicketSlip:
    """Say on paper what a ticket means.

    Args:
        issued: The ticket and how many staff were present.
        language: A language that is installed, such as ``fr``.
        library_name: First line of the slip.
        taken_at: When it was taken, in the branch's time zone.
        extras: Logo and QR code of the library, and the language of its headings.
        is_copy: Whether staff had it printed once more: then it says DUPLICATA.
    """
    label, present = issued.ticket.label, issued.present
    notice, _ = _notices(present, language)
    return TicketSlip(
        library_name=library_name,
        headline=extras.heading(_HEADLINE, language),
        label=label,
        next_step=_next_steps(present, language)[0],
        taken_at=with_time(say(_TAKEN_AT, language), "%1", taken_at, language),
        thanks=say(_THANKS_FOR_PATIENCE if present == 1 else _THANKS, language),
        language=language,
        notice=notice,
        copy_mark=extras.heading(_COPY, language) if is_copy else None,
        logo=extras.logo,
        qr=_qr(extras, label, language),
        brief=_brief(present, language, has_own_caption=bool(extras.qr_caption)),
    )


def _brief(present: int, language: str, *, has_own_caption: bool) -> BriefWords:
    _, next_step, briefest = _next_steps(present, language)
    _, notice = _notices(present, language)
    caption = None if has_own_caption else say(_CAPTION_BRIEF, language)
    return BriefWords(next_step, briefest, say(_THANKS_BRIEF, language), notice, caption)


def _next_steps(present: int, language: str) -> tuple[str, str, str]:
    all_words, fewer, fewest = _NEXT_STEPS if present else _NEXT_STEPS_NOBODY
    return say(all_words, language), say(fewer, language), say(fewest, language)


def _notices(present: int, language: str) -> tuple[str | None, str | None]:
    if present not in _NOTICES:
        return None, None
    all_words, fewer = _NOTICES[present]
    return say(all_words, language), say(fewer, language)


def _qr(extras: SlipExtras, label: str, language: str) -> SlipQr | None:
    if not extras.qr_address:
        return None
    return SlipQr(coded_address(extras.qr_address, label), extras.qr_caption or say(_CAPTION, language))


def say(source: object, language: str) -> str:
    """A sentence of the slip catalogue in a language."""
    return _catalogue(language).translate("Slip", str(source))


@cache
def _catalogue(language: str) -> Catalogue:
    return Catalogue("slip", language)
