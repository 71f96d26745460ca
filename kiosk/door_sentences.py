"""What the kiosk says of its hours, and while it gives no numbers: when it opens, and what one may do.

Must not import Qt.
"""

from datetime import datetime
from typing import assert_never

from desk.opening import Opening
from kiosk.door import Rest
from kiosk.time_words import TimeWords
from kiosk.translating import Translating


class DoorSentences:
    """The sentences in one language."""

    def __init__(self, catalogue: Translating, times: TimeWords) -> None:
        self._catalogue = catalogue
        self._times = times

    def tr(self, source: str, note: str = "") -> str:
        return self._catalogue.translate("DoorSentences", source, note)

    def last_tickets(self, opening: Opening, *, is_away: bool = False) -> str:
        """While numbers are given for a little longer, also while nobody is at the desk."""
        said = self.tr("We close at %1; numbers are given until %2. You are welcome until then.")
        if is_away:
            said = self.tr(
                "We are away from the desk for now. Please take a number before %2; we close at %1."
            )
        return self._timed(self._filled(said, "%2", opening.last_ticket), opening.closes)

    def title(self, rest: Rest) -> str:
        match rest:
            case Rest.CLOSED:
                return self.tr("The library is closed for now")
            case Rest.HOLIDAY:
                return self.tr("The library is closed for the holiday")
            case Rest.ENDING:
                return self.tr("We are closing soon")
            case Rest.FULL:
                return self.tr("Many people are waiting")
            case Rest.BUSY:
                return self.tr("Numbers are on a short break")
            case _:
                assert_never(rest)

    def text(self, rest: Rest, opening: Opening | None, *, is_away: bool = False) -> str:
        """What one may do, also while nobody is at the desk."""
        if is_away and not rest.is_closed:
            return self._text_while_away(rest, opening)
        match rest:
            case Rest.CLOSED | Rest.HOLIDAY:
                return self._opens(opening)
            case Rest.ENDING:
                said = self.tr(
                    "We close at %1, and the last numbers have been given. "
                    "For a quick request, please come to the desk; we will do our best."
                )
                return self._timed(said, opening.closes if opening else None)
            case Rest.FULL:
                return self.tr(
                    "More numbers will be available in a moment. "
                    "If it cannot wait, please come to the desk; we will find a way together."
                )
            case Rest.BUSY:
                return self.tr(
                    "Many numbers have just been taken; more will be available in a few minutes. "
                    "If it cannot wait, please come to the desk; we will find a way together."
                )
            case _:
                assert_never(rest)

    def _text_while_away(self, rest: Rest, opening: Opening | None) -> str:
        match rest:
            case Rest.ENDING:
                said = self.tr(
                    "We close at %1, and the last numbers have been given. We are away from the desk for now."
                )
                return self._timed(said, opening.closes if opening else None)
            case Rest.FULL:
                return self.tr(
                    "We are away from the desk for now. More numbers will be available when we are back."
                )
            case _:
                return self.tr(
                    "Many numbers have just been taken; more will be available in a few minutes. "
                    "We are away from the desk for now."
                )

    def thanks(self, rest: Rest, opening: Opening | None) -> str:
        """The last line."""
        if rest in {Rest.FULL, Rest.BUSY}:
            return self.tr("Thank you for your patience.")
        if rest is Rest.ENDING and opening is not None and opening.opens is not None:
            goodbye = self.tr("Thank you for your visit.")
            return f"{self._opens(opening)} {goodbye}"
        return self.tr("We look forward to seeing you.")

    def offer(self) -> str:
        """In the place of the offer to come to the desk, where nobody is."""
        return self.tr("At your service as soon as we open.")

    def offer_next_time(self) -> str:
        """In the same place, shortly before the end of the day."""
        return self.tr("We hope to see you again soon.")

    def _opens(self, opening: Opening | None) -> str:
        if opening is None or opening.opens is None:
            return self.tr("Our hours are posted at the entrance.")
        when = self._times.moment(opening.opens, opening.at.date())
        return _ended(self.tr("We open %1.", "for example: tomorrow at 10:00 a.m.").replace("%1", when))

    def _timed(self, said: str, moment: datetime | None) -> str:
        return _ended(self._filled(said, "%1", moment))

    def _filled(self, said: str, place: str, moment: datetime | None) -> str:
        return said.replace(place, "") if moment is None else self._times.timed(said, place, moment)


def _ended(said: str) -> str:
    """A sentence that ends on a time such as 10:00 a.m. has one full stop."""
    return said.replace("..", ".")
