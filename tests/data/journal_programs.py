"""Small programs on one print journal, run as processes of their own so that they can really be killed.

``python -m tests.data.journal_programs NAME PATH``; each says on standard output what is done.
"""

from __future__ import annotations

import os
import resource
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from random import Random

from data.journal_keeper import JournalPlace
from data.print_journal import SqlitePrintJournal
from desk.errors import JournalUnavailable
from desk.slip_journal import JournalEntry
from desk.slips import SlipState
from tests.clocks import SteppingClock
from tests.data.journal_contract import DAY, ON_THE_WAY, begun, entry, step
from tests.data.programs import Program, say, wait

USUAL_WAY = (*ON_THE_WAY, SlipState.CUT)
WAYS = {
    **{state: USUAL_WAY[1 : place + 1] for place, state in enumerate(USUAL_WAY)},
    SlipState.NOT_SENT: (SlipState.NOT_SENT,),
    SlipState.CANCELLED: (SlipState.SENDING, SlipState.STARTED, SlipState.CANCELLED),
    SlipState.UNKNOWN: (SlipState.SENDING, SlipState.UNKNOWN),
}
"""How a slip comes to each state, after QUEUED."""


def journal_program(name: str, path: Path) -> Program:
    """Start one of the programs below."""
    return Program(name, path, module="tests.data.journal_programs")


def opened(path: Path) -> SqlitePrintJournal:
    """A journal that waits for nobody."""
    return SqlitePrintJournal(JournalPlace(path, wait_s=0, retry_after_s=0), SteppingClock(step_ms=1))


class FillingClock(SteppingClock):
    """Has a disk take no more from the next time it is asked on: when lines read are taken in."""

    fills = False

    def now_ms(self) -> int:
        if self.fills:
            _, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
            resource.setrlimit(resource.RLIMIT_FSIZE, (1, hard))
        return super().now_ms()


def stop_at(path: Path) -> None:
    """Take one slip to the state of which the name is read, and stand still there."""
    with closing(opened(path)) as journal:
        attempt = begun(journal, entry(1))
        for each in WAYS[SlipState(sys.stdin.readline().strip())]:
            step(journal, attempt, each)
        say(f"{attempt}")
        wait()


def work(path: Path) -> None:
    """Live slip after slip without end; tell each step before it is taken, and again once it is kept."""
    chance = Random(os.getpid())
    with closing(opened(path)) as journal:
        number = 0
        while True:
            number += 1
            ticket = f"{os.getpid()}-{number}"
            say(f"{ticket} queued")
            attempt = journal.begin(JournalEntry(ticket, ticket, "A001", DAY))
            say(f"{ticket} queued {attempt}")
            for state in WAYS[chance.choice(tuple(WAYS))]:
                say(f"{ticket} {state}")
                step(journal, attempt or 0, state)
                say(f"{ticket} {state} {attempt}")


def own(path: Path) -> None:
    """Own a journal with a slip that is being sent, until told."""
    with closing(opened(path)) as journal:
        begun(journal, entry(1), SlipState.SENDING)
        say("owns")
        wait()


def fill_limit(path: Path) -> None:
    """Have a disk that takes no more in the middle of a slip, then one that does again."""
    _, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    with closing(opened(path)) as journal:
        attempt = begun(journal, entry(1))
        resource.setrlimit(resource.RLIMIT_FSIZE, (1, hard))
        for state in (SlipState.SENDING, SlipState.SENT):
            step(journal, attempt, state)
            say(told_trouble(journal))
        journal.begin(entry(2))
        say(told_trouble(journal))
        resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))
        journal.begin(entry(3))
        say(told_trouble(journal))
        wait()


def take_over_full(path: Path) -> None:
    """Find a journal held, and take it over when told; the disk takes no more once its lines were read."""
    _, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    clock = FillingClock()
    with closing(SqlitePrintJournal(JournalPlace(path, wait_s=0, retry_after_s=0), clock)) as journal:
        begun(journal, entry(2))
        say(told_trouble(journal))
        wait()
        clock.fills = True
        say(" ".join(f"{each.entry.label} {each.state}" for each in journal.take_over()))
        say(told_trouble(journal))
        clock.fills = False
        resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))
        say(str(journal.take_over()))
        say(told_trouble(journal))
        wait()


def try_as_nobody(path: Path) -> None:
    """Begin a slip without a superuser's rights, and tell what happens."""
    if os.geteuid() == 0:
        os.setgid(65534)
        os.setuid(65534)
    with closing(opened(path)) as journal:
        journal.begin(entry(1))
        say(told_trouble(journal))


def told_trouble(journal: SqlitePrintJournal) -> str:
    """What keeps the journal from its disk, or ``none``."""
    return "none" if journal.trouble is None else journal.trouble.trouble


def trouble_of(work: Callable[[], object]) -> str:
    """What a journal refuses a step for."""
    try:
        return f"done: {work()}"
    except JournalUnavailable as error:
        return error.trouble


ALL = (stop_at, work, own, fill_limit, take_over_full, try_as_nobody)
PROGRAMS = {each.__name__: each for each in ALL}

if __name__ == "__main__":
    PROGRAMS[sys.argv[1]](Path(sys.argv[2]))
