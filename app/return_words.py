"""The words of the slip for a patron who comes back at a quieter time: when, and nothing of the patron.

The times come written out from the kiosk, so that paper and screen say the same.
"""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP

from app.slip_words import NO_EXTRAS, SlipExtras, say
from hardware.slip import BriefSteps, NextStepSlip
from ui.times import written_date

_HEADLINE = QT_TRANSLATE_NOOP("Slip", "See you soon")
_HELP = QT_TRANSLATE_NOOP("Slip", "We will gladly help you at a quieter time; no appointment is needed.")
_QUIETER = QT_TRANSLATE_NOOP("Slip", "More of us will be at the desk at these times:")
_KEEP = QT_TRANSLATE_NOOP("Slip", "If you have a question meanwhile, we are at your service.")
_THANKS = QT_TRANSLATE_NOOP("Slip", "Thank you for your visit.")

# In fewer words, for three long times; the offer meanwhile then gives way altogether.
_HELP_BRIEF = QT_TRANSLATE_NOOP("Slip", "We will gladly help you; no appointment is needed.")
_QUIETER_BRIEF = QT_TRANSLATE_NOOP("Slip", "Quieter times:")
_THANKS_BRIEF = QT_TRANSLATE_NOOP("Slip", "Thank you!")


def return_slip(
    lines: Sequence[str], language: str, library_name: str, given_on: date, extras: SlipExtras = NO_EXTRAS
) -> NextStepSlip:
    """Say on paper when it is quieter.

    Args:
        lines: The times, each written out.
        language: A language that is installed, such as ``fr``.
        library_name: First line of the slip.
        given_on: The day, in the branch's time zone.
        extras: The logo of the library and the language of its headings.
    """
    brief = BriefSteps(
        next_step=say(_HELP_BRIEF, language),
        to_do="",
        thanks=say(_THANKS_BRIEF, language),
        times_headline=say(_QUIETER_BRIEF, language),
    )
    return NextStepSlip(
        library_name=library_name,
        headline=extras.heading(_HEADLINE, language),
        next_step=say(_HELP, language),
        to_do=say(_KEEP, language),
        given_on=written_date(given_on, language),
        thanks=say(_THANKS, language),
        language=language,
        times_headline=say(_QUIETER, language),
        times=tuple(line[:1].upper() + line[1:] for line in lines),
        logo=extras.logo,
        brief=brief,
    )
