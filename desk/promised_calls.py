"""Promised calls: whom staff have promised to phone, kept for as long as it takes and no longer.

The one thing of a patron that may be kept at all, and only where the library chose so; whoever keeps it
(``KeepsCalls``) seals it and leaves no trace of what is taken away. Must not import anything but the
standard library and desk records. No message and no ``repr`` here tells a name, a number or a note.
"""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field
from typing import ClassVar, Protocol

from desk.errors import DeskError
from desk.rules import MINUTE_MS

DAY_MS = 24 * 60 * MINUTE_MS
WHO_LENGTH = 24
NUMBER_LENGTH = 32
NOTE_LENGTH = 80
FEWEST_DIGITS = 3
LONGEST_PROMISE_MS = 60 * DAY_MS
MOST_DAYS = 30
USUAL_DAYS = 7


class BadPromise(DeskError):
    """Something about a promised call cannot be kept as it was given."""

    code: ClassVar[str] = "bad_promise"


class UnknownPromise(DeskError):
    """There is no such promised call any more."""

    code: ClassVar[str] = "unknown_promise"


class PromisesNotKept(DeskError):
    """This library writes promised calls on paper only."""

    code: ClassVar[str] = "promises_not_kept"


class PromisesLocked(DeskError):
    """The promised calls cannot be read: their key is gone, is another one, or others may read it."""

    code: ClassVar[str] = "promises_locked"


@dataclass(frozen=True, slots=True)
class PromisedCall:
    """One call that somebody waits for.

    Attributes:
        id: UUID made by whoever adds it; the same id again is the same call.
        due_ms: When it was promised for, epoch milliseconds.
        purge_ms: When it is forgotten at the latest.
        who: A first name, or what a person wants to be called; at most 24 letters.
        number: Where they can be reached.
        note: What staff need for the call; may be empty.
    """

    id: str
    due_ms: int
    purge_ms: int
    who: str = field(repr=False)
    number: str = field(repr=False)
    note: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class WhatToKeep:
    """What staff typed of a call that they promise.

    Attributes:
        who: See ``PromisedCall``.
        number: See ``PromisedCall``.
        note: See ``PromisedCall``.
    """

    who: str = field(repr=False)
    number: str = field(repr=False)
    note: str = field(default="", repr=False)


class KeepsCalls(Protocol):
    """Keeps promised calls sealed. Belongs to one thread; every method may block for some seconds.

    Each may raise ``StoreUnavailable`` or ``PromisesLocked``; then nothing was changed.
    """

    def add(self, call: PromisedCall) -> None:
        """Keep a call; one of the same id stays as it is."""
        ...

    def all(self) -> Sequence[PromisedCall]:
        """Every call that is kept, in no promised order."""
        ...

    def forget(self, ids: Collection[str]) -> int:
        """Take calls away without a trace; gives how many there were."""
        ...

    def expired(self, now_ms: int) -> Sequence[str]:
        """The ids of those to be forgotten by now; needs no key."""
        ...

    def close(self) -> None:
        """Give everything back."""
        ...


class PromisedCalls:
    """The use cases: promise, see what is due, done, purge. See ``KeepsCalls`` for what each may raise."""

    def __init__(self, kept: KeepsCalls, now_ms: Callable[[], int], *, keep_days: int = USUAL_DAYS) -> None:
        """Take the parts.

        Args:
            kept: Where calls are kept.
            now_ms: The clock, epoch milliseconds.
            keep_days: Days after which a call that nobody made is forgotten, 1 to 30.
        """
        self._kept = kept
        self._now_ms = now_ms
        self._keep_ms = max(1, min(keep_days, MOST_DAYS)) * DAY_MS

    def add(self, call_id: str, what: WhatToKeep, due_ms: int) -> PromisedCall:
        """Keep a promise.

        Args:
            call_id: UUID made by whoever asks.
            what: Whom to call, where, and what about.
            due_ms: When, epoch milliseconds: from now on, within 60 days.

        Raises:
            BadPromise: It cannot be kept like this; the message says what is wrong, and nothing of it.
        """
        self.purge()
        who, number, note = what.who.strip(), what.number.strip(), what.note.strip()
        _check_text("name", who, 1, WHO_LENGTH)
        _check_text("number", number, 1, NUMBER_LENGTH)
        _check_text("note", note, 0, NOTE_LENGTH)
        if sum(each.isdecimal() for each in number) < FEWEST_DIGITS:
            raise BadPromise("a number to call has digits")
        if not -MINUTE_MS <= due_ms - self._now_ms() <= LONGEST_PROMISE_MS:
            raise BadPromise("a call is promised for a moment within the next 60 days")
        call = PromisedCall(call_id, due_ms, due_ms + self._keep_ms, who, number, note)
        self._kept.add(call)
        return call

    def all(self) -> tuple[PromisedCall, ...]:
        """Every promise, the one due first at the front."""
        self.purge()
        return tuple(sorted(self._kept.all(), key=lambda each: (each.due_ms, each.id)))

    def due(self) -> tuple[PromisedCall, ...]:
        """The promises whose time has come, the oldest at the front."""
        now_ms = self._now_ms()
        return tuple(each for each in self.all() if each.due_ms <= now_ms)

    def done(self, call_id: str) -> None:
        """The call was made: it is forgotten at once.

        Raises:
            UnknownPromise: There is no such call any more.
        """
        if self._kept.forget([call_id]) == 0:
            raise UnknownPromise("there is no such promised call any more")

    def purge(self) -> int:
        """Forget what is past its day; gives how many calls that were. Needs no key when there is none."""
        expired = self._kept.expired(self._now_ms())
        return self._kept.forget(expired) if expired else 0

    def forget_all(self) -> int:
        """Forget every call; gives how many there were."""
        return self._kept.forget([each.id for each in self._kept.all()])


def _check_text(name: str, text: str, fewest: int, most: int) -> None:
    if not fewest <= len(text) <= most or not text.isprintable():
        raise BadPromise(f"the {name} of a promised call has {fewest} to {most} letters")
