"""Between the kiosk and the link: knows slips by their request, and writes down each step of their life.

Must not import anything but the standard library, desk and hardware's own parts.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from desk.errors import JournalUnavailable
from desk.printer import PrinterCause
from desk.slip_journal import JournalEntry, JournalRecord
from desk.slips import SlipState
from hardware.frame import Frame, make_frame
from hardware.jobs import JobNews, PrintJob
from hardware.journal import PrintJournal
from hardware.profile import Capabilities
from hardware.slip import Slip

logger = logging.getLogger(__name__)


class TakesJobs(Protocol):
    """The part of the link that the spooler needs."""

    def submit(self, job: PrintJob) -> None:
        """Queue a job without blocking."""
        ...

    def withdraw(self, is_meant: Callable[[PrintJob], bool]) -> None:
        """Drop jobs that have not been begun, without blocking."""
        ...


@dataclass(frozen=True, slots=True)
class SlipNews:
    """How far a slip has come.

    Attributes:
        entry: Which slip.
        news: How far.
    """

    entry: JournalEntry
    news: JobNews


class PrintSpooler:
    """Takes slips by request and sends each at most once. Any thread may submit."""

    def __init__(
        self,
        link: TakesJobs,
        encode_body: Callable[[Slip], bytes],
        journal: PrintJournal,
        *,
        can: Capabilities | None = None,
        on_news: Callable[[SlipNews], None] | None = None,
    ) -> None:
        """Put the parts together.

        Args:
            link: Where jobs go.
            encode_body: Makes the bytes inside the frame; called on the link's thread.
            journal: Remembers what was sent; written to on the link's thread.
            can: What the printer can do; None for nothing known.
            on_news: Called with each step of each slip, from QUEUED on, on the link's thread.
        """
        self._link = link
        self._encode_body = encode_body
        self._journal = journal
        self._can = can or Capabilities()
        self._on_news = on_news

    def doubt_sent(self, day: str, until_ms: int) -> None:
        """Take the slips that ended as merely sent for unknown, on the link's thread; earlier programs' too.

        Called when a printer has spoken: what it was sent before anybody had heard it may be lost, since it
        may have been off.

        Args:
            day: Whose slips, ISO 8601.
            until_ms: When it was heard first, epoch milliseconds.
        """
        for record in self._journal.merely_sent(day):
            if record.changed_ms <= until_ms:
                self._doubt(record)

    def withdraw(self, request_id: str) -> None:
        """Let a slip that has not been begun not be printed any more: it ends NOT_SENT. Never blocks.

        Args:
            request_id: As it was entered; one that is under way or unknown goes its way.
        """
        self._link.withdraw(lambda job: isinstance(job, _SlipJob) and job.request_id == request_id)

    def submit(self, entry: JournalEntry, slip: Slip) -> None:
        """Have a slip printed, unless its request was taken before; then nothing is said of it. Never blocks.

        Args:
            entry: Which slip.
            slip: What to say.
        """

        def make(attempt: int, has_fence: bool) -> Frame:
            return make_frame(self._encode_body(slip), attempt, self._can, has_fence=has_fence)

        self._link.submit(_SlipJob(entry, make, self._journal, self._on_news))

    def _doubt(self, record: JournalRecord) -> None:
        news = JobNews(SlipState.UNKNOWN, is_end=True, cause=PrinterCause.MUTE)
        try:
            self._journal.note(record.attempt, news.state, proof=news.proof, cause=news.cause, is_end=True)
        except JournalUnavailable as error:
            _warn_unwritten(record.entry, news, error)
        finally:
            if self._on_news is not None:
                self._on_news(SlipNews(record.entry, news))


def _warn_unwritten(entry: JournalEntry, news: JobNews, error: JournalUnavailable) -> None:
    """Its line stays behind: QUEUED of a slip that was not begun, SENDING or later of any other."""
    logger.warning("slip %s is %s, which its journal cannot take: %s", entry.label, news.state, error)


class _SlipJob:
    """One slip and its lines in the journal. A journal in trouble lets nothing be sent; see ``PrintJob``."""

    def __init__(
        self,
        entry: JournalEntry,
        make: Callable[[int, bool], Frame],
        journal: PrintJournal,
        on_news: Callable[[SlipNews], None] | None,
    ) -> None:
        self._entry = entry
        self._make = make
        self._journal = journal
        self._on_news = on_news
        self._attempt = 0

    @property
    def request_id(self) -> str:
        """Which request it carries out."""
        return self._entry.request_id

    def accepted(self) -> bool:
        try:
            attempt = self._journal.begin(self._entry)
        except JournalUnavailable as error:
            logger.warning("slip %s is not printed, its journal is in trouble: %s", self._entry.label, error)
            self._tell(JobNews(SlipState.NOT_SENT, is_end=True))
            return False
        if attempt is None:
            return False
        self._attempt = attempt
        self._tell(JobNews(SlipState.QUEUED, is_end=False))
        return True

    def frame(self, *, has_fence: bool) -> Frame:
        frame = self._make(self._attempt, has_fence)
        sending = JobNews(SlipState.SENDING, is_end=False)
        self._note(sending)
        self._tell(sending)
        return frame

    def moved(self, news: JobNews) -> None:
        try:
            self._note(news)
        except JournalUnavailable as error:
            _warn_unwritten(self._entry, news, error)
        finally:
            self._tell(news)

    def _note(self, news: JobNews) -> None:
        self._journal.note(self._attempt, news.state, proof=news.proof, cause=news.cause, is_end=news.is_end)

    def _tell(self, news: JobNews) -> None:
        if self._on_news is not None:
            self._on_news(SlipNews(self._entry, news))
