"""One ticket, one slip: however often it is asked for."""

from __future__ import annotations

import threading

from desk.printer import PrinterCause
from desk.slips import SlipState
from hardware.encoder import SlipEncoder
from hardware.jobs import JobEnd, PrintJob
from hardware.journal import MemoryJournal, PrintJournal
from hardware.profiles import GENERIC_80_MM
from hardware.spooler import PrintSpooler, SlipEnd
from hardware.virtual_printer import VirtualPrinter
from tests.clocks import FixedClock
from tests.hardware.conftest import StartLink
from tests.hardware.listeners import Ear
from tests.hardware.sample_slips import ENGLISH, FRENCH

ENCODE = SlipEncoder(GENERIC_80_MM).encode


class Tray:
    """Keeps the jobs it is given instead of sending them."""

    def __init__(self) -> None:
        self.jobs: list[PrintJob] = []

    def submit(self, job: PrintJob) -> None:
        self.jobs.append(job)


def state_of(journal: PrintJournal, ticket_id: str) -> SlipState | None:
    latest = journal.latest(ticket_id)
    return None if latest is None else latest.state


def test_a_ticket_gets_one_slip_through_the_real_link(printer: VirtualPrinter, start_link: StartLink) -> None:
    ends: Ear[SlipEnd] = Ear()
    journal = MemoryJournal(FixedClock())
    spooler = PrintSpooler(start_link(printer.device).link, ENCODE, journal, on_end=ends)
    assert spooler.submit("ticket-1", FRENCH)
    assert not spooler.submit("ticket-1", FRENCH)
    assert spooler.submit("ticket-2", ENGLISH)
    sent = JobEnd(SlipState.SENT, len(ENCODE(FRENCH)), PrinterCause.READY)
    assert ends.wait_for_count(2)[0] == SlipEnd("ticket-1", "A012", sent)
    assert not spooler.submit("ticket-1", FRENCH)
    assert [slip.largest for slip in printer.wait_for_slips(2)] == ["A012", "B007"]
    assert state_of(journal, "ticket-1") is SlipState.SENT
    assert journal.latest("ticket-3") is None


def test_eight_threads_asking_at_once_get_one_slip() -> None:
    tray = Tray()
    spooler = PrintSpooler(tray, ENCODE, MemoryJournal(FixedClock()))
    begin = threading.Barrier(8)
    taken: Ear[bool] = Ear()

    def ask() -> None:
        begin.wait()
        taken(spooler.submit("ticket-1", FRENCH))

    threads = [threading.Thread(target=ask) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(taken.heard) == [False] * 7 + [True]
    assert len(tray.jobs) == 1


def test_the_journal_says_sending_before_the_first_byte() -> None:
    tray = Tray()
    journal = MemoryJournal(FixedClock())
    spooler = PrintSpooler(tray, ENCODE, journal)
    spooler.submit("ticket-1", FRENCH)
    assert state_of(journal, "ticket-1") is SlipState.QUEUED
    assert tray.jobs[0].frame() == ENCODE(FRENCH)
    assert state_of(journal, "ticket-1") is SlipState.SENDING
    tray.jobs[0].ended(JobEnd(SlipState.UNKNOWN, 12, PrinterCause.UNPLUGGED))
    assert state_of(journal, "ticket-1") is SlipState.UNKNOWN
