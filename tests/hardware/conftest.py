"""Printers and links that are stopped after each test, whatever happened in it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import pytest

from desk.printer import PrinterCause
from hardware.connection import Trust
from hardware.link import PrinterLink
from hardware.link_limits import LinkLimits
from hardware.patience import ExchangeTimes, FlightTimes
from hardware.profile import DOCUMENTED_ABSENT, Capabilities
from hardware.serial_line import FlowControl, SerialLine
from hardware.serial_transport import SerialTransport
from hardware.status import PrinterStatus
from hardware.transport import Transport
from hardware.virtual_printer import VirtualPrinter
from tests.hardware.listeners import Ear
from tests.hardware.quick_printer import quick_printer

QUICK_TRUST = Trust(reopen_after_s=0.02, ready_after_s=0.01, stable_after_s=0.5, reopen_at_most_s=0.1)
# Quick enough for a test, slow enough for a busy machine.
HASTY = LinkLimits(
    stale_after_s=1.0,
    finish_within_s=0.3,
    exchange=ExchangeTimes(flight=FlightTimes(stalled_after_s=0.3, confirm_within_s=1.0)),
    trust=QUICK_TRUST,
)
# Of a printer that can only listen nothing is asked.
ONE_WAY = Capabilities(answers=DOCUMENTED_ABSENT, pushes_status=DOCUMENTED_ABSENT, fence=DOCUMENTED_ABSENT)
PLAIN_LINE = SerialLine(115_200, FlowControl.NONE)


@dataclass
class StartedLink:
    """A running link and what it has told."""

    link: PrinterLink
    statuses: Ear[PrinterStatus] = field(default_factory=Ear)

    def wait_for(self, cause: PrinterCause, *, after: int = 0) -> PrinterStatus:
        return self.statuses.wait_for(lambda status: status.cause is cause, after=after)


StartLink = Callable[..., StartedLink]


@pytest.fixture
def printer() -> Iterator[VirtualPrinter]:
    """A quick virtual printer, plugged in."""
    with quick_printer() as printer:
        yield printer


@pytest.fixture
def start_link() -> Iterator[StartLink]:
    """Start a link to a device name or over a transport."""
    links: list[PrinterLink] = []

    def start(
        way: str | Transport,
        *,
        limits: LinkLimits = HASTY,
        line: SerialLine = PLAIN_LINE,
        can: Capabilities = ONE_WAY,
        is_wire_logged: bool = False,
    ) -> StartedLink:
        transport = SerialTransport(way, line) if isinstance(way, str) else way
        statuses: Ear[PrinterStatus] = Ear()
        link = PrinterLink(
            transport, can=can, limits=limits, on_status=statuses, is_wire_logged=is_wire_logged
        )
        link.start()
        links.append(link)
        return StartedLink(link, statuses)

    yield start
    for link in links:
        link.stop()
