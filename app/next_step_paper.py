"""From a request for a next-step slip to what it says: the library's words for its printer's program."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from app.next_step_words import WhatFollows, next_step_slip
from app.opening_hours import hours_of
from app.return_words import return_slip
from app.settings import Settings
from app.slip_words import SlipExtras
from app.wiring import referral_words
from desk.hours import Hours
from desk.next_steps import NextStep
from desk.opening import quieter_times
from desk.slip_journal import JournalEntry
from desk.slips import StepSlipRequest
from desk.tickets import Outcome
from hardware.slip import NextStepSlip
from kiosk.showing import sentences_in
from ui.languages import LANGUAGES, spoken_language
from ui.referral_words import ReferralWords


@dataclass(frozen=True, slots=True)
class NextStepPaper:
    """Says what follows, in the name of one library.

    Attributes:
        library_name: First line of each slip.
        extras: The logo.
        referrals: The directory, by language and code.
        hours: The opening hours, with the planned staff; None where the library set none.
    """

    library_name: str
    extras: SlipExtras
    referrals: dict[str, dict[str, ReferralWords]] = field(default_factory=dict)
    hours: Hours | None = None

    @classmethod
    def of(cls, settings: Settings, extras: SlipExtras) -> "NextStepPaper":
        """Take the words of the settings."""
        by_language = {
            language: {each.code: each for each in referral_words(settings, language)}
            for language in LANGUAGES
        }
        return cls(settings.name_on_slips(), extras, by_language, hours_of(settings))

    def return_of(self, lines: Sequence[str], language: str, given_on: date) -> NextStepSlip:
        """What the slip of somebody who comes back says; see ``return_words``."""
        return return_slip(lines, language, self.library_name, given_on, self.extras)

    def slip_of(self, request: StepSlipRequest, given_at: datetime) -> NextStepSlip:
        """What the slip of a request says.

        Who comes back gets the next quieter times, where the planned staff tells some.

        Args:
            request: What is wanted; a language that slips do not speak becomes French.
            given_at: An aware time of the branch.
        """
        language = spoken_language(request.language)
        referral = self.referrals.get(language, {}).get(request.next_step)
        lines = self._quieter(given_at, language) if request.next_step == NextStep.COME_BACK else ()
        if lines:
            return self.return_of(lines, language, given_at.date())
        what = WhatFollows(request.outcome, request.next_step, referral)
        return next_step_slip(what, language, self.library_name, given_at.date(), self.extras)

    def _quieter(self, at: datetime, language: str) -> tuple[str, ...]:
        """The next quieter times as the kiosk writes them; none where nothing is known of them."""
        times = sentences_in(language).times
        found = () if self.hours is None else quieter_times(self.hours, at)
        return tuple(times.dated_span(each.begins, each.ends) for each in found)


def return_request(entry: JournalEntry, place: str, asked_ms: int, language: str) -> StepSlipRequest:
    """How somebody at a desk would ask for the quieter times of a kiosk.

    Args:
        entry: Their slip.
        place: Name of the printer, such as ``kiosk``.
        asked_ms: Now, epoch milliseconds.
        language: Of the slip, such as ``fr``.

    Returns:
        The request, of no desk and no ticket.
    """
    step = NextStep.COME_BACK
    return StepSlipRequest(
        entry.request_id, "", "", entry.day, place, "", asked_ms, Outcome.WILL_RETURN, step, language
    )
