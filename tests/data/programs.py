"""Small programs on one database file, run as processes of their own so that they can really be killed.

``python -m tests.data.programs NAME PATH ...``; each says on standard output, line by line, what is done.
"""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path
from uuid import uuid4

from data.sqlite_driver import sqlite3
from data.sqlite_store import SqliteStore
from desk.errors import DeskError, StoreUnavailable
from desk.service_desk import ServiceDesk
from desk.tickets import Outcome
from tests.clocks import SteppingClock
from tests.source import ROOT

BRANCH = "centre"
FEW = 10


class Program:
    """One of the programs below, running as a process; killed at the end of the ``with``."""

    def __init__(
        self, name: str, path: Path, *, within: tuple[str, ...] = (), module: str = "tests.data.programs"
    ) -> None:
        """Start a program, within another one such as ``unshare`` if asked."""
        self._process = subprocess.Popen(
            [*within, sys.executable, "-m", module, name, str(path)],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def __enter__(self) -> Program:
        return self

    def __exit__(self, *_: object) -> None:
        if self._process.stdout is not None and not self._process.stdout.closed:
            self.kill()

    def line(self) -> str:
        """Wait for one line; empty when the program ended."""
        assert self._process.stdout is not None
        return self._process.stdout.readline().rstrip("\n")

    def go(self, word: str = "") -> None:
        """Let a program that waits go on, with a word if it reads one."""
        assert self._process.stdin is not None
        self._process.stdin.write(f"{word}\n")
        self._process.stdin.flush()

    def kill(self) -> list[str]:
        """Kill it as a power cut would, and give what it had said and nobody had read."""
        self._process.kill()
        with self._process:  # waits for its end and closes the pipes
            assert self._process.stdout is not None
            return self._process.stdout.read().splitlines()


def say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def wait() -> None:
    sys.stdin.readline()


def start(path: Path) -> None:
    """Open or make the database when told, and give one ticket."""
    say("ready")
    wait()
    with closing(SqliteStore.open(path, SteppingClock())) as store:
        say(ServiceDesk(store, branch=BRANCH, actor="start").issue(str(uuid4()), "loan", "fr").ticket.label)


def kiosk(path: Path) -> None:
    """Give tickets as long as few wait, telling the id of each as soon as it is given."""
    with closing(SqliteStore.open(path, SteppingClock())) as store:
        desk = ServiceDesk(store, branch=BRANCH, actor="kiosk")
        while True:
            ticket_id = str(uuid4())
            desk.issue(ticket_id, "loan", "fr")
            say(ticket_id)
            while len(desk.view().waiting) > FEW:
                time.sleep(0.005)  # as patrons would


def counter(path: Path) -> None:
    """Call and finish without end, telling the id of each finished ticket."""
    with closing(SqliteStore.open(path, SteppingClock())) as store:
        desk = ServiceDesk(store, branch=BRANCH, actor="desk 1")
        desk.sign_in("1", "a")
        if store.view(BRANCH).at_desk("1") is not None:
            desk.finish("1", Outcome.SERVED)
        while True:
            if desk.call_next("1") is None:
                time.sleep(0.005)  # until somebody comes
            else:
                say(desk.finish("1", Outcome.SERVED).id)


def steady(path: Path) -> None:
    """Give a ticket now and then without end, telling how long each took, in milliseconds."""
    with closing(SqliteStore.open(path, SteppingClock())) as store:
        desk = ServiceDesk(store, branch=BRANCH, actor="steady")
        while True:
            began_s = time.perf_counter()
            desk.issue(str(uuid4()), "loan", "fr")
            say(f"{(time.perf_counter() - began_s) * 1000:.1f}")
            time.sleep(0.15)  # as patrons would


def die_writing(path: Path) -> None:
    """Write half of a change into the file itself, and be killed in the middle of it."""
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA cache_size = 1")
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("DELETE FROM event")
    connection.execute("DELETE FROM ticket")
    say("writing")
    wait()


def hold(path: Path) -> None:
    """Hold the lock until told."""
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("BEGIN IMMEDIATE")
    say("holding")
    wait()
    connection.close()


def try_as_nobody(path: Path) -> None:
    """Open and give a ticket without a superuser's rights, and tell what happens."""
    if os.geteuid() == 0:
        os.setgid(65534)
        os.setuid(65534)
    try:
        with closing(SqliteStore.open(path, SteppingClock())) as store:
            ServiceDesk(store, branch=BRANCH, actor="test").issue(str(uuid4()), "loan", "fr")
    except DeskError as error:
        say(f"{getattr(error, 'trouble', error.code)}: {error}")
    else:
        say("done")


def fill_limit(path: Path) -> None:
    """Give tickets until no file may grow any more, then allow it again."""
    _, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    with closing(SqliteStore.open(path, SteppingClock())) as store:
        resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, hard))
        fill(store)
        resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))
        say(ServiceDesk(store, branch=BRANCH, actor="test").issue(str(uuid4()), "loan", "fr").ticket.label)


def fill_disk(path: Path) -> None:
    """Give tickets until the disk is full, then remove another file from it."""
    ballast = path.with_name("ballast")
    ballast.write_bytes(bytes(200_000))
    with closing(SqliteStore.open(path, SteppingClock())) as store:
        fill(store)
        ballast.unlink()
        say(ServiceDesk(store, branch=BRANCH, actor="test").issue(str(uuid4()), "loan", "fr").ticket.label)


def fill(store: SqliteStore) -> None:
    """Give tickets until the store refuses; tell how many, why, and what can still be read."""
    desk = ServiceDesk(store, branch=BRANCH, actor="test")
    given = 0
    try:
        while True:
            desk.issue(str(uuid4()), "loan", "fr")
            given += 1
    except StoreUnavailable as error:
        say(f"{given}")
        say(error.trouble)
        say(f"{len(store.view(BRANCH).tickets)}")


ALL = (start, kiosk, counter, steady, die_writing, hold, try_as_nobody, fill_limit, fill_disk)
PROGRAMS = {each.__name__: each for each in ALL}

if __name__ == "__main__":
    PROGRAMS[sys.argv[1]](Path(sys.argv[2]))
