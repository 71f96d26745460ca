"""The words of a next-step slip, in the patron's language: what follows, what to bring or do, a thank-you.

It tells what kind of thing was arranged and whom to see, and nothing of the patron, the request or the
number. Quieter times are told where the planned staff tells them, see ``next_step_paper``; else the staff do.
"""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP

from app.slip_words import NO_EXTRAS, SlipExtras, say
from desk.next_steps import NextStep
from desk.tickets import Outcome
from hardware.slip import BriefSteps, NextStepSlip
from ui.referral_words import ReferralWords
from ui.times import written_date

_HEADLINE = QT_TRANSLATE_NOOP("Slip", "What comes next")
_THANKS = QT_TRANSLATE_NOOP("Slip", "Thank you for your visit.")

_NOTICE = QT_TRANSLATE_NOOP("Slip", "We will let you know as soon as there is news.")
_HOLD = QT_TRANSLATE_NOOP("Slip", "It is on hold for you: we will let you know when it is ready.")
_LOAN = QT_TRANSLATE_NOOP("Slip", "We are asking another library, and will let you know when it is here.")
_PURCHASE = QT_TRANSLATE_NOOP(
    "Slip", "Your suggestion has been passed on: we will let you know what is decided."
)
_CALL = QT_TRANSLATE_NOOP("Slip", "We will phone you, as agreed.")
_BACK = QT_TRANSLATE_NOOP("Slip", "Come back when it suits you: we will gladly continue from there.")
_SERVICE = QT_TRANSLATE_NOOP("Slip", "The service that we told you about can help you.")
_REFERRAL = QT_TRANSLATE_NOOP("Slip", "Here is who can help you:")

_KEEP = QT_TRANSLATE_NOOP("Slip", "If you have a question meanwhile, we are at your service.")
_CARD = QT_TRANSLATE_NOOP("Slip", "Please bring your library card when you come to pick it up.")
_BORROW = QT_TRANSLATE_NOOP("Slip", "Meanwhile another library may be able to lend it: just ask us.")
_QUIETER = QT_TRANSLATE_NOOP("Slip", "We will gladly tell you when it is usually quieter, here or by phone.")
_REACH = QT_TRANSLATE_NOOP("Slip", "If you wish, we will help you to reach them.")
_RING_FIRST = QT_TRANSLATE_NOOP("Slip", "A phone call beforehand will tell you what to bring.")

# In fewer words, for the long entry of a directory.
_THANKS_BRIEF = QT_TRANSLATE_NOOP("Slip", "Thank you!")
_REACH_BRIEF = QT_TRANSLATE_NOOP("Slip", "We can help you to reach them.")
_RING_FIRST_BRIEF = QT_TRANSLATE_NOOP("Slip", "Please phone beforehand.")


@dataclass(frozen=True, slots=True)
class WhatFollows:
    """What a slip is about.

    Attributes:
        outcome: How the visit ended.
        next_step: Its next step, a code of ``NextStep`` or of the directory.
        referral: The entry of that code, in the patron's language; None where it is no such code, or the
            library has taken the entry out.
    """

    outcome: Outcome
    next_step: str
    referral: ReferralWords | None = None


def next_step_slip(
    what: WhatFollows, language: str, library_name: str, given_on: date, extras: SlipExtras = NO_EXTRAS
) -> NextStepSlip:
    """Say on paper what follows.

    Args:
        what: What it is about.
        language: A language that is installed, such as ``fr``.
        library_name: First line of the slip.
        given_on: The day, in the branch's time zone.
        extras: Its logo and the language of its headings; a code that leads to a place in line has none here.
    """
    next_step, to_do = _sentences(what)
    return NextStepSlip(
        library_name=library_name,
        headline=extras.heading(_HEADLINE, language),
        next_step=say(next_step, language),
        to_do=say(to_do, language),
        given_on=written_date(given_on, language),
        thanks=say(_THANKS, language),
        language=language,
        referral=() if what.referral is None else _told(what.referral),
        logo=extras.logo,
        brief=None if what.referral is None else _brief(what.referral, say(next_step, language), language),
    )


def _brief(referral: ReferralWords, next_step: str, language: str) -> BriefSteps:
    to_do = _RING_FIRST_BRIEF if referral.phone else _REACH_BRIEF
    return BriefSteps(next_step, say(to_do, language), say(_THANKS_BRIEF, language))


def _sentences(what: WhatFollows) -> tuple[object, object]:
    """What happens next, and what to bring or do."""
    if what.referral is not None:
        return _REFERRAL, _RING_FIRST if what.referral.phone else _REACH
    match what.next_step:
        case NextStep.AWAIT_CALL:
            return _CALL, _KEEP
        case NextStep.COME_BACK:
            return _BACK, _QUIETER
        case NextStep.AWAIT_NOTICE:
            return _NOTICES.get(what.outcome, (_NOTICE, _KEEP))
        case _:
            return _SERVICE, _REACH


_NOTICES: dict[Outcome, tuple[object, object]] = {
    Outcome.ON_HOLD_PLACED: (_HOLD, _CARD),
    Outcome.INTERLIBRARY_LOAN: (_LOAN, _CARD),
    Outcome.PURCHASE_SUGGESTED: (_PURCHASE, _BORROW),
}


def _told(referral: ReferralWords) -> tuple[str, ...]:
    lines = (referral.name, referral.purpose, referral.phone, referral.hours, referral.address)
    return tuple(line for line in lines if line)
