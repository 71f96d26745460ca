"""From a request for a next-step slip to what it says: the library's words for its printer's program."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from app.next_step_words import WhatFollows, next_step_slip
from app.return_words import return_slip
from app.settings import Settings
from app.slip_words import SlipExtras
from app.wiring import referral_words
from desk.slips import StepSlipRequest
from hardware.slip import NextStepSlip
from ui.languages import LOCALES
from ui.referral_words import ReferralWords


@dataclass(frozen=True, slots=True)
class NextStepPaper:
    """Says what follows, in the name of one library.

    Attributes:
        library_name: First line of each slip.
        extras: The logo.
        referrals: The directory, by language and code.
    """

    library_name: str
    extras: SlipExtras
    referrals: dict[str, dict[str, ReferralWords]] = field(default_factory=dict)

    @classmethod
    def of(cls, settings: Settings, extras: SlipExtras) -> "NextStepPaper":
        """Take the words of the settings."""
        by_language = {
            language: {each.code: each for each in referral_words(settings, language)} for language in LOCALES
        }
        return cls(settings.library.name, extras, by_language)

    def return_of(self, lines: Sequence[str], language: str, given_on: date) -> NextStepSlip:
        """What the slip of somebody who comes back says; see ``return_words``."""
        return return_slip(lines, language, self.library_name, given_on, self.extras)

    def slip_of(self, request: StepSlipRequest, given_on: date) -> NextStepSlip:
        """What the slip of a request says.

        Args:
            request: What is wanted; a language that slips do not speak becomes French.
            given_on: The day, in the branch's time zone.
        """
        language = request.language if request.language in LOCALES else next(iter(LOCALES))
        referral = self.referrals.get(language, {}).get(request.next_step)
        what = WhatFollows(request.outcome, request.next_step, referral)
        return next_step_slip(what, language, self.library_name, given_on, self.extras)
