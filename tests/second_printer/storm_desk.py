"""The system under test in a storm: the real spooler, link and transport, with ears at their outputs."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TypeVar

from desk.slip_journal import JournalEntry, JournalRecord
from hardware.encoder import SlipEncoder
from hardware.journal import PrintJournal
from hardware.link import PrinterLink
from hardware.logo_keeping import LogoKeeper
from hardware.profile import Capabilities
from hardware.profiles import GENERIC_80_MM
from hardware.raster import Raster, raster_of
from hardware.serial_line import FlowControl, SerialLine
from hardware.slip import Slip
from hardware.spooler import PrintSpooler, SlipNews
from hardware.status import PrinterStatus
from hardware.transport_factory import make_transport
from tests.hardware.sample_slips import FRENCH
from tests.second_printer.ends import End, PtyEnd
from tests.second_printer.flow import Flow
from tests.second_printer.storm_scenes import Scene
from tests.second_printer.verdict import Said

T = TypeVar("T")
DAY = "2026-11-28"
LOGO = raster_of(200, 60, lambda x, y: (x // 10 + y // 10) % 2 == 0)
# A pseudo-terminal has no such wires: the printer's end holds the bytes back by itself.
_FLOWS = {Flow.NONE: FlowControl.NONE, Flow.WIRE: FlowControl.RTS_CTS, Flow.XON_XOFF: FlowControl.XON_XOFF}


@dataclass(frozen=True, slots=True)
class Ended:
    """The end of a slip as the program told it."""

    label: str
    state: str
    cause: str
    at: float


def journal_entry(label: str) -> JournalEntry:
    """The first slip of the ticket of this label."""
    return JournalEntry(label, label, label, DAY)


class SlipMaker:
    """Spooler, link and transport put together as the program does it, and started."""

    def __init__(
        self,
        device: str,
        can: Capabilities,
        journal: PrintJournal,
        *,
        line: SerialLine | None = None,
        on_status: Callable[[PrinterStatus], None] | None = None,
        on_news: Callable[[SlipNews], None] | None = None,
        logo: Raster | None = None,
    ) -> None:
        """Start."""
        self._encoder = SlipEncoder(replace(GENERIC_80_MM, can=can))
        self.keeper = LogoKeeper(logo) if logo and can.stored_graphics.is_there else None
        self._slip = replace(FRENCH, logo=logo)
        self.link = PrinterLink(
            make_transport(device, line),
            can=can,
            on_status=on_status,
            may_hold_slip=journal.may_hold_slip(),
            talk=self.keeper,
        )
        self._spooler = PrintSpooler(self.link, self._encode, journal, can=can, on_news=on_news)
        self.link.start()

    def _encode(self, slip: Slip) -> bytes:
        return self._encoder.encode_body(slip, self.keeper.stored_keys if self.keeper else ())

    def submit(self, entry: JournalEntry) -> None:
        """Have a slip printed."""
        self._spooler.submit(entry, replace(self._slip, label=entry.label))


class StormDesk:
    """One program at one printer; it may be stopped and started again with the same journal."""

    def __init__(self, scene: Scene, end: End, journal: PrintJournal) -> None:
        """Make it and start it."""
        self._device = end.pattern if isinstance(end, PtyEnd) else end.device
        self._line = SerialLine(scene.baud or 115_200, _FLOWS[scene.flow])
        self._can: Capabilities = scene.can
        self._has_logo = scene.has_logo
        self._heard = threading.Condition()
        self.journal = journal
        self.statuses: list[Said] = []
        self.ends: list[Ended] = []
        self.stops_s: list[float] = []
        self.start()

    def start(self) -> None:
        """Start the program; what an earlier one left under way is ended first."""
        for record in self.journal.recover():
            self._hear_end(record.entry.label, record.state.value, record.cause.value)
        self._maker = SlipMaker(
            self._device,
            self._can,
            self.journal,
            line=self._line,
            on_status=self._hear_status,
            on_news=self._hear_news,
            logo=LOGO if self._has_logo else None,
        )

    def stop(self) -> None:
        """Stop the program and note how long that took."""
        began = time.monotonic()
        self._maker.link.stop()
        self.stops_s.append(time.monotonic() - began)

    def submit(self, label: str) -> None:
        """Have a slip printed."""
        self._maker.submit(journal_entry(label))

    def record(self, label: str) -> JournalRecord | None:
        """What the journal says of a slip."""
        return self.journal.latest(label)

    def wait_for_end(self, label: str, within_s: float) -> Ended | None:
        """Wait for the end of a slip; None when it does not come."""
        return self._wait(lambda: next((each for each in self.ends if each.label == label), None), within_s)

    def wait_until_well(self, within_s: float) -> bool:
        """Wait until the program calls the printer fit to print."""
        return bool(
            self._wait(lambda: self._maker.link.status.cause.may_print and bool(self.statuses), within_s)
        )

    def _wait(self, look: Callable[[], T], within_s: float) -> T:
        with self._heard:
            self._heard.wait_for(look, within_s)
            return look()

    def _hear_status(self, status: PrinterStatus) -> None:
        with self._heard:
            self.statuses.append(Said(time.monotonic(), status.cause.value))
            self._heard.notify_all()

    def _hear_news(self, slip: SlipNews) -> None:
        if slip.news.is_end:
            self._hear_end(slip.entry.label, slip.news.state.value, slip.news.cause.value)

    def _hear_end(self, label: str, state: str, cause: str) -> None:
        with self._heard:
            self.ends.append(Ended(label, state, cause, time.monotonic()))
            self._heard.notify_all()
