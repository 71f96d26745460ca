"""One request, one slip: however often it is asked for, and whatever becomes of the journal."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest

from desk.errors import JournalUnavailable, StoreTrouble
from desk.printer import PrinterCause
from desk.slip_journal import JournalEntry
from desk.slips import SlipProof, SlipState
from hardware.encoder import SlipEncoder
from hardware.frame import make_frame
from hardware.jobs import JobNews, PrintJob
from hardware.journal import MemoryJournal, PrintJournal
from hardware.profile import DOCUMENTED, Capabilities
from hardware.profiles import GENERIC_80_MM
from hardware.spooler import PrintSpooler, SlipNews
from hardware.virtual_printer import VirtualPrinter
from tests.clocks import FixedClock
from tests.hardware.conftest import ONE_WAY, StartLink
from tests.hardware.listeners import Ear
from tests.hardware.sample_slips import ENGLISH, FRENCH
from tests.log_watch import ExpectLog

BODY = SlipEncoder(GENERIC_80_MM).encode_body
FIRST = JournalEntry("ticket-1", "ticket-1", "A012", "2026-11-21")
SECOND = JournalEntry("ticket-2", "ticket-2", "B007", "2026-11-21")
AGAIN = JournalEntry("request-9", "ticket-1", "A012", "2026-11-21", copy=2)
CUT = JobNews(SlipState.CUT, is_end=True, proof=SlipProof.PROCESS_ID)


class Tray:
    """Keeps the jobs it is given instead of sending them."""

    def __init__(self) -> None:
        self.jobs: list[PrintJob] = []

    def withdraw(self, is_meant: Callable[[PrintJob], bool]) -> None:
        self.jobs = [job for job in self.jobs if not is_meant(job)]

    def submit(self, job: PrintJob) -> None:
        self.jobs.append(job)


class BadDisk(MemoryJournal):
    """A journal whose disk may fail at any line."""

    fails = False

    def begin(self, entry: JournalEntry) -> int | None:
        self._try()
        return super().begin(entry)

    def note(
        self, attempt: int, state: SlipState, *, proof: SlipProof, cause: PrinterCause, is_end: bool
    ) -> None:
        self._try()
        super().note(attempt, state, proof=proof, cause=cause, is_end=is_end)

    def _try(self) -> None:
        if self.fails:
            raise JournalUnavailable(StoreTrouble.DISK_FULL, "full")


def state_of(journal: PrintJournal, ticket_id: str) -> SlipState | None:
    latest = journal.latest(ticket_id)
    return None if latest is None else latest.state


def states_of(ear: Ear[SlipNews], entry: JournalEntry) -> list[SlipState]:
    return [heard.news.state for heard in ear.heard if heard.entry == entry]


def has_ended(slip: SlipNews) -> bool:
    return slip.news.is_end


def test_what_was_merely_sent_is_doubted_once_and_what_is_on_paper_never() -> None:
    tray, journal = Tray(), MemoryJournal(FixedClock())
    ear: Ear[SlipNews] = Ear()
    spooler = PrintSpooler(tray, BODY, journal, on_news=ear)
    for entry, end in ((FIRST, JobNews(SlipState.SENT, is_end=True)), (SECOND, CUT)):
        spooler.submit(entry, FRENCH)
        job = tray.jobs[-1]
        assert job.accepted()
        job.frame(has_fence=False)
        job.moved(end)

    sent_ms = FixedClock().now_ms()
    spooler.doubt_sent(FIRST.day, sent_ms - 1)
    spooler.doubt_sent("2026-11-20", sent_ms)
    assert states_of(ear, FIRST)[-1] is SlipState.SENT
    # Another program goes on with the journal: what its printer was sent before is doubted as well.
    for _ in range(2):
        PrintSpooler(tray, BODY, journal, on_news=ear).doubt_sent(FIRST.day, sent_ms)

    assert states_of(ear, FIRST)[-2:] == [SlipState.SENT, SlipState.UNKNOWN]
    assert states_of(ear, SECOND)[-1] is SlipState.CUT
    assert [state_of(journal, each.ticket_id) for each in (FIRST, SECOND)] == [
        SlipState.UNKNOWN,
        SlipState.CUT,
    ]


def test_what_a_late_word_of_the_printer_proves_is_not_doubted_and_keeps_no_other_from_it() -> None:
    tray, journal = Tray(), MemoryJournal(FixedClock())
    ear: Ear[SlipNews] = Ear()
    spooler = PrintSpooler(tray, BODY, journal, on_news=ear)
    for entry in (FIRST, SECOND):
        spooler.submit(entry, FRENCH)
        job = tray.jobs[-1]
        assert job.accepted()
        job.frame(has_fence=False)
        job.moved(JobNews(SlipState.SENT, is_end=True))
    tray.jobs[0].moved(CUT)

    spooler.doubt_sent(FIRST.day, FixedClock().now_ms())

    assert states_of(ear, FIRST)[-1] is SlipState.CUT
    assert states_of(ear, SECOND)[-1] is SlipState.UNKNOWN


def test_a_ticket_gets_one_slip_through_the_real_link(printer: VirtualPrinter, start_link: StartLink) -> None:
    news: Ear[SlipNews] = Ear()
    journal = MemoryJournal(FixedClock())
    spooler = PrintSpooler(start_link(printer.device).link, BODY, journal, can=ONE_WAY, on_news=news)
    for entry, slip in ((FIRST, FRENCH), (FIRST, FRENCH), (SECOND, ENGLISH), (FIRST, FRENCH)):
        spooler.submit(entry, slip)
    news.wait_for(lambda slip: slip.entry == SECOND and has_ended(slip))
    spooler.submit(FIRST, FRENCH)
    assert [slip.largest for slip in printer.wait_for_slips(2)] == ["A012", "B007"]
    way = [SlipState.QUEUED, SlipState.SENDING, SlipState.SENT]
    assert states_of(news, FIRST) == states_of(news, SECOND) == way
    assert state_of(journal, "ticket-1") is SlipState.SENT
    assert journal.latest("ticket-3") is None


def test_eight_threads_asking_at_once_get_one_slip() -> None:
    tray = Tray()
    spooler = PrintSpooler(tray, BODY, MemoryJournal(FixedClock()))
    begin = threading.Barrier(8)

    def ask() -> None:
        begin.wait()
        spooler.submit(FIRST, FRENCH)

    threads = [threading.Thread(target=ask) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(job.accepted() for job in tray.jobs) == [False] * 7 + [True]


def test_the_journal_says_sending_before_the_first_byte() -> None:
    tray, journal = Tray(), MemoryJournal(FixedClock())
    PrintSpooler(tray, BODY, journal).submit(FIRST, FRENCH)
    [job] = tray.jobs
    assert state_of(journal, "ticket-1") is None
    assert job.accepted()
    assert state_of(journal, "ticket-1") is SlipState.QUEUED
    assert job.frame(has_fence=False).data == make_frame(BODY(FRENCH), 1, Capabilities()).data
    assert state_of(journal, "ticket-1") is SlipState.SENDING
    job.moved(JobNews(SlipState.UNKNOWN, is_end=True, bytes_sent=12, cause=PrinterCause.UNPLUGGED))
    latest = journal.latest("ticket-1")
    assert latest is not None
    assert (latest.state, latest.cause, latest.is_ended) == (
        SlipState.UNKNOWN,
        PrinterCause.UNPLUGGED,
        True,
    )


def test_a_reprint_is_another_attempt_with_marks_of_its_own() -> None:
    tray, journal = Tray(), MemoryJournal(FixedClock())
    spooler = PrintSpooler(tray, BODY, journal, can=Capabilities(process_ids=DOCUMENTED))
    spooler.submit(FIRST, FRENCH)
    spooler.submit(AGAIN, FRENCH)
    assert [job.accepted() for job in tray.jobs] == [True, True]
    first, again = (job.frame(has_fence=False) for job in tray.jobs)
    assert first.code != again.code
    tray.jobs[0].moved(JobNews(SlipState.UNKNOWN, is_end=True))
    tray.jobs[1].moved(CUT)
    assert state_of(journal, "ticket-1") is SlipState.CUT
    tray.jobs[0].moved(CUT)
    assert journal.missing("2026-11-21") == ()


def test_a_slip_that_the_journal_cannot_take_is_not_sent_and_may_be_asked_for_again(
    expect_log: ExpectLog,
) -> None:
    expect_log("hardware.spooler", "its journal is in trouble")
    tray, journal, news = Tray(), BadDisk(FixedClock()), Ear[SlipNews]()
    spooler = PrintSpooler(tray, BODY, journal, on_news=news)
    journal.fails = True
    spooler.submit(FIRST, FRENCH)
    assert not tray.jobs[0].accepted()
    assert news.heard == [SlipNews(FIRST, JobNews(SlipState.NOT_SENT, is_end=True))]
    journal.fails = False
    spooler.submit(FIRST, FRENCH)
    assert tray.jobs[1].accepted()


def test_a_slip_the_journal_holds_as_queued_is_not_sent_when_it_cannot_take_sending() -> None:
    tray, journal = Tray(), BadDisk(FixedClock())
    PrintSpooler(tray, BODY, journal).submit(FIRST, FRENCH)
    assert tray.jobs[0].accepted()
    journal.fails = True
    with pytest.raises(JournalUnavailable):
        tray.jobs[0].frame(has_fence=False)


def test_a_disk_that_fails_during_a_slip_leaves_the_line_at_sending(expect_log: ExpectLog) -> None:
    expect_log("hardware.spooler", "its journal cannot take")
    tray, journal, news = Tray(), BadDisk(FixedClock()), Ear[SlipNews]()
    PrintSpooler(tray, BODY, journal, on_news=news).submit(FIRST, FRENCH)
    assert tray.jobs[0].accepted()
    tray.jobs[0].frame(has_fence=False)
    journal.fails = True
    tray.jobs[0].moved(CUT)
    assert states_of(news, FIRST) == [SlipState.QUEUED, SlipState.SENDING, SlipState.CUT]
    assert state_of(journal, "ticket-1") is SlipState.SENDING


def test_of_several_slips_the_one_that_is_withdrawn_is_meant() -> None:
    tray = Tray()
    spooler = PrintSpooler(tray, BODY, MemoryJournal(FixedClock()))
    for entry in (FIRST, SECOND, AGAIN):
        spooler.submit(entry, FRENCH)
    first, *others = tray.jobs
    spooler.withdraw(FIRST.request_id)
    assert first not in tray.jobs
    assert tray.jobs == others
