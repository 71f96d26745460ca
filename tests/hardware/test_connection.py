"""How soon a port is believed: a loose contact is told once, a cable put back is noticed at once."""

from __future__ import annotations

from desk.printer import PrinterCause
from hardware.connection import Connection, Trust
from hardware.transport import PrinterUnavailable

TURN_S = 0.05
GONE = PrinterUnavailable(PrinterCause.UNPLUGGED, "EIO")
READY, UNPLUGGED = PrinterCause.READY, PrinterCause.UNPLUGGED


class Plug:
    """A port that is there or not, as the test says."""

    name = "/dev/ttyUSB0"
    descriptor = None
    is_always_readable = False
    byte_s = 0.0
    may_hold_back = False

    def __init__(self) -> None:
        self.is_in = True
        self.openings = 0

    def open(self) -> None:
        if not self.is_in:
            raise PrinterUnavailable(PrinterCause.ABSENT, "ENOENT")
        self.openings += 1

    def close(self) -> None:
        pass

    def write_some(self, data: bytes) -> int:
        return len(data)

    def read_some(self) -> bytes:
        return b""

    def waiting_bytes(self) -> int:
        return 0

    def discard(self) -> None:
        pass


class Watched:
    """A connection on a clock that the test moves."""

    def __init__(self) -> None:
        self.plug = Plug()
        self.connection = Connection(self.plug, trust=Trust())
        self.causes: list[PrinterCause] = []
        self.now_s = 1000.0

    def look(self) -> None:
        """Write down the cause when it is another one."""
        before = self.causes[-1] if self.causes else PrinterCause.OFFLINE
        if self.connection.cause is not before:
            self.causes.append(self.connection.cause)

    def go_on(self, seconds: float, *, lasts_s: float = 1e9) -> None:
        """Let time go by; the open port is lost each time it has been open for ``lasts_s``."""
        end_s = self.now_s + seconds
        opened_s = self.now_s
        while self.now_s < end_s:
            was_open = self.connection.is_open
            try:
                self.connection.keep(self.now_s)
            except PrinterUnavailable as error:
                self.connection.lost(error, self.now_s)
            if self.connection.is_open and not was_open:
                opened_s = self.now_s
            if self.connection.is_open and self.now_s - opened_s >= lasts_s:
                self.connection.lost(GONE, self.now_s)
            self.look()
            self.now_s += TURN_S

    def pull(self) -> None:
        self.plug.is_in = False
        self.connection.lost(GONE, self.now_s)
        self.look()


def test_a_port_that_stays_is_ready_after_a_moment() -> None:
    watched = Watched()
    watched.go_on(0.2)
    assert watched.connection.is_open
    assert watched.causes == []
    watched.go_on(0.3)
    assert watched.causes == [READY]


def test_a_port_that_falls_out_at_once_is_told_once_and_looked_for_less_and_less() -> None:
    watched = Watched()
    watched.go_on(60, lasts_s=0.0)
    assert watched.causes == [UNPLUGGED]
    assert watched.plug.openings < 20


def test_a_loose_contact_that_holds_for_half_a_second_is_told_a_few_times_only() -> None:
    watched = Watched()
    watched.go_on(60, lasts_s=0.5)
    assert watched.causes == [READY, UNPLUGGED] * 2


def test_a_cable_pulled_and_put_back_is_noticed_within_a_second() -> None:
    watched = Watched()
    watched.go_on(20)
    watched.pull()
    assert watched.causes == [READY, UNPLUGGED]
    watched.go_on(30)
    watched.plug.is_in = True
    watched.go_on(1.0)
    assert watched.causes[-1] is READY


def test_a_contact_that_is_good_again_is_noticed_as_soon_as_ever() -> None:
    watched = Watched()
    watched.go_on(30, lasts_s=0.0)
    watched.go_on(20)
    assert watched.causes == [UNPLUGGED, READY]
    watched.pull()
    watched.plug.is_in = True
    watched.go_on(1.0)
    assert watched.causes == [UNPLUGGED, READY, UNPLUGGED, READY]


def test_a_slip_that_went_through_proves_the_port_at_once() -> None:
    watched = Watched()
    watched.go_on(30, lasts_s=0.0)
    watched.go_on(4.0)
    assert watched.connection.is_open
    watched.connection.worked()
    watched.look()
    assert watched.causes == [UNPLUGGED, READY]
    watched.pull()
    watched.plug.is_in = True
    watched.go_on(1.0)
    assert watched.causes[-1] is READY
