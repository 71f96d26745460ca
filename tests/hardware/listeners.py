"""Small real parts that stand at the ends of the link and remember what they heard."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Generic, TypeVar

from desk.printer import PrinterCause
from desk.slips import SlipProof, SlipState
from hardware.frame import Frame
from hardware.jobs import JobNews

LONGEST_S = 5.0
Heard = TypeVar("Heard")


class Ear(Generic[Heard]):
    """Remembers everything it is called with; any thread may call it and wait on it."""

    def __init__(self) -> None:
        self._heard: list[Heard] = []
        self._changed = threading.Condition()

    def __call__(self, thing: Heard) -> None:
        with self._changed:
            self._heard.append(thing)
            self._changed.notify_all()

    @property
    def heard(self) -> list[Heard]:
        with self._changed:
            return list(self._heard)

    def wait_for(self, wanted: Callable[[Heard], bool], *, after: int = 0) -> Heard:
        """Wait until something wanted was heard, at or after the given place, and give it."""
        with self._changed:
            found = self._changed.wait_for(lambda: any(wanted(t) for t in self._heard[after:]), LONGEST_S)
            assert found, f"never heard; heard instead: {self._heard[after:]}"
            return next(thing for thing in self._heard[after:] if wanted(thing))

    def wait_for_count(self, count: int) -> list[Heard]:
        with self._changed:
            enough = self._changed.wait_for(lambda: len(self._heard) >= count, LONGEST_S)
            assert enough, f"heard only {self._heard}"
            return list(self._heard)


class Job:
    """A job of given bytes that remembers how far it came and how often it was asked for its bytes."""

    def __init__(self, data: bytes | Frame, *, is_wanted: bool = True) -> None:
        self._frame = Frame(data, b"", SlipProof.NONE) if isinstance(data, bytes) else data
        self._is_wanted = is_wanted
        self.asked = 0
        self.news: Ear[JobNews] = Ear()
        self.ends: Ear[JobNews] = Ear()

    def accepted(self) -> bool:
        return self._is_wanted

    def frame(self, *, has_fence: bool) -> Frame:
        self.asked += 1
        return self._frame

    def moved(self, news: JobNews) -> None:
        self.news(news)
        if news.is_end:
            self.ends(news)

    @property
    def end(self) -> JobNews:
        """How it ended; waits for it."""
        return self.ends.wait_for_count(1)[0]

    @property
    def states(self) -> list[SlipState]:
        """The states so far."""
        return [news.state for news in self.news.heard]


def ended(state: SlipState, bytes_sent: int, cause: PrinterCause) -> JobNews:
    """An end without any word of the printer."""
    return JobNews(state, is_end=True, bytes_sent=bytes_sent, cause=cause)
