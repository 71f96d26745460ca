"""The words of the promised calls: their list, the form to add one, and what may be wrong with it.

Must not import Qt Widgets.
"""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QDate, QLocale

from desk.errors import DeskError, StoreUnavailable
from desk.promised_calls import BadPromise, PromisedCall, PromisesLocked, UnknownPromise
from staffpanel.call_times import QuickTime, written
from staffpanel.words import PROGRAM
from ui.languages import locale_name
from ui.times import time_of_day
from ui.translation import Catalogue


class PromisedCallsWords:
    """Says in the panel's language what is promised to whom; only staff see it."""

    def __init__(self, language: str, local: Callable[[int], datetime]) -> None:
        self._catalogue = Catalogue(PROGRAM, language)
        self._language = language
        self._local = local

    def tr(self, source: str, note: str = "", count: int = -1) -> str:
        return self._catalogue.translate("PromisedCallsWords", source, note, count)

    def title(self) -> str:
        return self.tr("Promised calls")

    def who(self) -> str:
        return self.tr("First name, or Ms. T.")

    def number(self) -> str:
        return self.tr("Number")

    def note(self) -> str:
        return self.tr("What for, in a few words")

    def when(self) -> str:
        return self.tr("When")

    @property
    def language(self) -> str:
        return self._language

    def when_example(self) -> str:
        """How a time may be typed."""
        return self.tr("For example: 2:30 p.m., tomorrow 10 a.m., Monday 9 a.m.")

    def quick(self, quick: QuickTime, at: datetime, now: datetime) -> str:
        """One of the usual times, with its moment."""
        names = {
            QuickTime.IN_AN_HOUR: self.tr("In an hour"),
            QuickTime.LATER_TODAY: self.tr("This afternoon"),
            QuickTime.TOMORROW_MORNING: self.tr("Tomorrow morning"),
            QuickTime.NEXT_OPENING: self.tr("When we open"),
        }
        is_day_said = quick is not QuickTime.NEXT_OPENING or at.date() == now.date()
        moment = (
            time_of_day(at, self._language) if is_day_said else written(at, now, self._language)
        ).replace(" ", "\u00a0")
        return f"{names[quick]} · {moment}"

    def for_when(self, at: datetime) -> str:
        """A moment in full, as it was understood."""
        full = self.tr("A call for {day}, at {time}.")
        # What ends with an abbreviation has its full stop already.
        return full.format(day=self._full_day(at), time=time_of_day(at, self._language)).replace("..", ".")

    def new_call(self) -> str:
        """Over the form while it is about nobody's ticket."""
        return self.tr("Promise a call")

    def promised_for(self, due_ms: int) -> str:
        """A promise is kept."""
        return self.tr("Noted. {when} Thank you!").format(when=self.for_when(self._local(due_ms)))

    def in_sentence(self, due_ms: int, now_ms: int) -> str:
        """A moment within a sentence of the desk, which has a full stop of its own."""
        at = self._local(due_ms)
        time = time_of_day(at, self._language)
        if at.date() != self._local(now_ms).date():
            time = self.tr("{day}, at {time}", "a moment").format(day=self._full_day(at), time=time)
        return time.removesuffix(".")

    def add(self) -> str:
        return self.tr("Promise the call")

    def done(self) -> str:
        return self.tr("Called: take it off the list")

    def close(self) -> str:
        return self.tr("Back to the desk")

    def enter(self) -> str:
        """The cap of the key."""
        return self.tr("Enter", "key cap")

    def escape(self) -> str:
        """The cap of the key."""
        return self.tr("Esc", "key cap")

    def kept(self) -> str:
        return self.tr("Kept sealed until the call is made, and no longer.")

    def nobody(self) -> str:
        return self.tr("Promised calls will stand here, the one due first on top.")

    def promised_to(self, label: str) -> str:
        """The form is ready for whoever had a ticket that ended with a promise."""
        return self.tr("For {label}: whom to call, where and when?").format(label=label)

    def short_title(self, due: int) -> str:
        """The text of the button that opens them, with how many are due."""
        return self.tr("Calls due: %n", "button: promised calls", due) if due else self.title()

    def line(self, call: PromisedCall, now_ms: int) -> str:
        """One call: when, whom and where; what about in a line of its own."""
        moment = self._moment(call.due_ms, now_ms)
        when = self.tr("Now, promised for %1").replace("%1", moment) if call.due_ms <= now_ms else moment
        first = "   ".join((when, call.who, call.number))
        return f"{first}\n{call.note}" if call.note else first

    def missing(self) -> str:
        """Something is still to be typed."""
        return self.tr("Please give a name, a number with digits, and a time in the next 60 days.")

    def problem(self, error: DeskError) -> str:
        """What went wrong, and what to do."""
        match error:
            case BadPromise():
                return self.missing()
            case UnknownPromise():
                return self.tr("A colleague has made this call already. Thank you both!")
            case PromisesLocked():
                return self.tr("The key of the promised calls is elsewhere: please put its file back.")
            case StoreUnavailable():
                return self.tr("The calls cannot be read just now. Please note this one on paper.")
            case _:
                return self.tr("Something went wrong here; please try again.")

    def _full_day(self, at: datetime) -> str:
        day = QDate(at.year, at.month, at.day)
        return QLocale(locale_name(self._language)).toString(day, self.tr("dddd, MMMM d", "format of a date"))

    def _day(self, at: datetime) -> str:
        month = QLocale(locale_name(self._language)).monthName(at.month)
        return f"{at.day}\u00a0{month}, " if self._language == "fr" else f"{month}\u00a0{at.day}, "

    def _moment(self, at_ms: int, now_ms: int) -> str:
        at, now = self._local(at_ms), self._local(now_ms)
        day = "" if at.date() == now.date() else self._day(at)
        return day + time_of_day(at, self._language)
