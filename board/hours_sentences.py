"""What the board says of the opening hours: the last numbers, the end of the day, and when it opens next.

Must not import Qt. Each sentence ends on a thank-you or an invitation.
"""

from datetime import datetime
from typing import assert_never

from board.sentences import Sentences, Translating
from desk.opening import Opening, OpeningState
from ui.times import day_of_month, month, weekday

WEEK = 7


class HoursSentences:
    """The sentences in one language."""

    def __init__(self, catalogue: Translating, say: Sentences) -> None:
        self._catalogue = catalogue
        self._say = say

    def tr(self, source: str, note: str = "") -> str:
        return self._catalogue.translate("HoursSentences", source, note)

    def line(self, opening: Opening) -> str:
        """Below the calls; nothing while the library is simply open."""
        match opening.state:
            case OpeningState.OPEN:
                return ""
            case OpeningState.LAST_TICKETS:
                said = self.tr("We close at %1; numbers are given until %2. You are welcome until then.")
                return self._timed(self._filled(said, "%2", opening.last_ticket), opening.closes)
            case OpeningState.ENDING | OpeningState.CLOSED | OpeningState.HOLIDAY:
                return " ".join(self._ending(opening))
            case _:
                assert_never(opening.state)

    def ending(self, opening: Opening) -> str:
        """In the place of the calls, once no number is given and nobody waits: a line for each sentence."""
        return "\n".join(self._ending(opening))

    def closed(self, opening: Opening) -> str:
        """In the place of the calls, once everybody of the day is served."""
        if opening.state is OpeningState.HOLIDAY:
            title = self.tr("The library is closed for the holiday.")
        else:
            title = self.tr("The library is closed for now.")
        return f"{title}\n{self._opens(opening)}"

    def _ending(self, opening: Opening) -> tuple[str, str]:
        thanks = self.tr("Thank you for your visit.")
        if opening.state is OpeningState.ENDING:
            return self._timed(self.tr("We close at %1."), opening.closes), thanks
        return self.tr("The library is closing now."), thanks

    def _opens(self, opening: Opening) -> str:
        opens = opening.opens
        if opens is None:
            return self.tr("We look forward to seeing you.")
        days = (opens.date() - opening.at.date()).days
        if days >= WEEK:
            return self._timed(self._dated(opens), opens)
        known = {0: self.tr("We open today at %1."), 1: self.tr("We open tomorrow at %1.")}
        named = weekday(opens, self._say.language)
        said = known.get(days) or self.tr("We open on %2 at %1.").replace("%2", named)
        return self._timed(said, opens)

    def _dated(self, opens: datetime) -> str:
        """The day with its date, where its name alone could mean an earlier one."""
        said = self.tr("We open on %2, %3 %4 at %1.", "%2 Monday, %3 January, %4 the day of the month")
        language = self._say.language
        said = said.replace("%2", weekday(opens, language)).replace("%3", month(opens, language))
        return said.replace("%4", day_of_month(opens, language))

    def _timed(self, said: str, moment: datetime | None) -> str:
        """A sentence that ends on a time such as 8:00 p.m. has one full stop."""
        return self._filled(said, "%1", moment).replace("..", ".")

    def _filled(self, said: str, place: str, moment: datetime | None) -> str:
        return said.replace(place, "") if moment is None else self._say.timed(said, place, moment)
