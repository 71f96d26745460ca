"""Days and times as people say them: « demain à 10 h », « le mardi 5 janvier à 13 h 30 ».

Must not import Qt.
"""

from datetime import date, datetime

from kiosk.translating import Translating
from ui.times import day_of_month, month, time_of_day, time_span, weekday, with_time

WEEK = 7


class TimeWords:
    """Times in one language."""

    def __init__(self, catalogue: Translating, language: str) -> None:
        self._catalogue = catalogue
        self._language = language

    def tr(self, source: str, note: str = "") -> str:
        return self._catalogue.translate("TimeWords", source, note)

    def time(self, moment: datetime) -> str:
        """The time of day: ``14 h 30``, ``20 h``, ``2:30 p.m.``."""
        return time_of_day(moment, self._language)

    def timed(self, said: str, place: str, moment: datetime) -> str:
        """A sentence with a time of day in it, in the place of ``%1`` or the like; 0:00 is midnight."""
        return with_time(said, place, moment, self._language)

    def moment(self, moment: datetime, today: date) -> str:
        """The day as seen from today, and the time."""
        days = (moment.date() - today).days
        if days == 0:
            pattern = self.tr("today at %1")
        elif days == 1:
            pattern = self.tr("tomorrow at %1")
        else:
            pattern = self.tr("%2 at %1", "day and time").replace("%2", self.day(moment.date(), today))
        return self.timed(pattern, "%1", moment)

    def span(self, begins: datetime, ends: datetime, today: date) -> str:
        """A time of a day, from its beginning to its end."""
        days = (begins.date() - today).days
        known = {0: self.tr("today, %1 to %2"), 1: self.tr("tomorrow, %1 to %2")}
        pattern = known.get(days) or self.tr("%3, %1 to %2", "day and times").replace(
            "%3", self.day(begins.date(), today)
        )
        return self._timed(pattern, begins, ends)

    def dated_span(self, begins: datetime, ends: datetime) -> str:
        """The same as it stands on paper, which is read on another day."""
        day = self._dated(begins.date())
        said = self.tr("%3, %1 to %2", "day and times").replace("%3", day)
        return self._timed(said, begins, ends)

    def _timed(self, pattern: str, begins: datetime, ends: datetime) -> str:
        begun, ended = time_span(begins, ends, self._language)
        return pattern.replace("%1", begun).replace("%2", ended)

    def day(self, day: date, today: date) -> str:
        """A day by its name, with its date where the name alone could mean an earlier one."""
        if (day - today).days < WEEK:
            return self.tr("on %1", "a day of the week").replace("%1", weekday(day, self._language))
        return self._dated(day)

    def _dated(self, day: date) -> str:
        said = self.tr("on %1, %2 %3", "Monday, January 4").replace("%1", weekday(day, self._language))
        return said.replace("%2", month(day, self._language)).replace("%3", day_of_month(day, self._language))
