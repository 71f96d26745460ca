"""Every fault before, during and after a slip, over a line of real speed: paper and words agree.

All faults of one moment and one speed go on at once, each with a printer, a link and a journal of its own.
"""

from __future__ import annotations

import random
import sys
import threading
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field, replace

import pytest

from desk.printer import PrinterCause
from desk.slip_journal import JournalEntry, JournalRecord
from desk.slips import SlipState
from hardware.encoder import SlipEncoder
from hardware.journal import MemoryJournal
from hardware.link import PrinterLink
from hardware.profile import DOCUMENTED, Capabilities
from hardware.profiles import GENERIC_80_MM
from hardware.serial_line import BAUD_RATES, FlowControl, SerialLine
from hardware.serial_transport import SerialTransport
from hardware.spooler import PrintSpooler
from hardware.status import PrinterStatus
from hardware.virtual_printer import VirtualPrinter
from hardware.virtual_printer.faults import Fault
from hardware.virtual_printer.moments import Moment
from tests.clocks import FixedClock
from tests.hardware.listeners import Ear
from tests.hardware.sample_slips import FRENCH

CAN = replace(
    Capabilities(*[DOCUMENTED] * 9), native_qr=GENERIC_80_MM.can.native_qr, raster=GENERIC_80_MM.can.raster
)
PROFILE = replace(GENERIC_80_MM, can=CAN)
BODY = SlipEncoder(PROFILE).encode_body
DAY = "2026-11-21"
WHENS = ("before", "during", "after")
LONGEST_S = 40.0
LASTS_S = 2.5
# What each fault may let a printer be called; a change of fault is known within two seconds.
BLAME = {
    PrinterCause.PAPER_OUT: {Fault.PAPER_OUT},
    PrinterCause.NEAR_END: {Fault.NEAR_END},
    PrinterCause.COVER_OPEN: {Fault.COVER_OPEN},
    PrinterCause.CUTTER: {Fault.CUTTER_JAM},
    PrinterCause.OFFLINE: {Fault.PAPER_OUT, Fault.COVER_OPEN, Fault.CUTTER_JAM},
    PrinterCause.MUTE: {Fault.MUTE, Fault.POWER_OFF, Fault.HANG, Fault.SLOW_LINE},
    PrinterCause.GARBLED: {Fault.NOISE},
    PrinterCause.STALLED: {Fault.HANG, Fault.SLOW_LINE},
    PrinterCause.UNPLUGGED: {Fault.UNPLUGGED},
    PrinterCause.REFUSED: {Fault.REFUSED},
}


@dataclass
class Run:
    """One fault, one moment, one speed: three slips, the second of which meets the fault."""

    fault: Fault
    when: str
    baud: int
    flow: FlowControl
    printer: VirtualPrinter
    statuses: Ear[PrinterStatus] = field(default_factory=Ear)
    journal: MemoryJournal = field(default_factory=lambda: MemoryJournal(FixedClock()))
    labels: list[str] = field(default_factory=list)

    def start(self, stack: ExitStack) -> None:
        transport = SerialTransport(self.printer.device, SerialLine(self.baud, self.flow))
        self._changed = threading.Condition()
        link = PrinterLink(transport, can=CAN, on_status=self.statuses)
        self._spooler = PrintSpooler(link, BODY, self.journal, can=CAN, on_news=self._wake)
        link.start()
        stack.callback(link.stop)

    def print_slip(self) -> str:
        label = f"A{len(self.labels) + 1:03}"
        self.labels.append(label)
        self._spooler.submit(JournalEntry(label, label, label, DAY), replace(FRENCH, label=label))
        return label

    def record(self, label: str) -> JournalRecord:
        record = self.journal.latest(label)
        assert record is not None
        return record

    def has_ended(self, label: str) -> bool:
        record = self.journal.latest(label)
        return record is not None and record.is_ended

    def wait_for_end(self, label: str) -> None:
        with self._changed:
            assert self._changed.wait_for(lambda: self.has_ended(label), LONGEST_S), f"{label} hangs"

    def _wake(self, _: object) -> None:
        with self._changed:
            self._changed.notify_all()

    def go(self, chance: random.Random) -> None:
        self.wait_for_end(self.print_slip())
        if self.when == "before":
            self.printer.set(self.fault)
        elif self.when == "during":
            lines = self.printer.count(Moment.LINE_PRINTED) + chance.randint(1, 12)
            self.printer.at(Moment.LINE_PRINTED, lines, lambda: self._strike())
        met = self.print_slip()
        if self.when == "after":
            self.wait_for_end(met)
            self.printer.set(self.fault)
        time.sleep(LASTS_S)  # the fault lasts; nothing is waited for
        self.printer.clear_all()
        self.wait_for_end(met)
        self.wait_until_well()
        last = self.print_slip()
        self.wait_for_end(last)
        self.wait_for_paper(last)

    def _strike(self) -> None:
        # On the printer's own thread, which cannot ask itself.
        threading.Thread(target=self.printer.set, args=(self.fault,), daemon=True).start()

    def wait_until_well(self) -> None:
        self.statuses.wait_for(lambda _: self.statuses.heard[-1].cause is PrinterCause.READY)

    def wait_for_paper(self, label: str) -> None:
        if self.record(label).state is SlipState.CUT:
            self.printer.wait_until(lambda: any(label in piece.text for piece in self.printer.slips), label)

    def judge(self) -> Counter[str]:
        """Compare the journal with the paper."""
        paper = [*self.printer.truth.pieces, self.printer.uncut_paper]
        said: Counter[str] = Counter()
        for label in self.labels:
            pieces = [piece for piece in paper if label in piece.text]
            whole = [piece for piece in pieces if FRENCH.thanks.split()[-1] in " ".join(piece.text)]
            state = self.record(label).state
            paper_says = f"{len(whole)} of {len(pieces)} whole"
            told = f"{self.fault} {self.when} at {self.baud}: {label} is {state}, {paper_says}"
            assert len(pieces) <= 1, told
            assert len(whole) == 1 or not state.is_printed, told
            assert not whole or state is not SlipState.CANCELLED, told
            assert not pieces or state is not SlipState.NOT_SENT, told
            said[state] += 1
        for piece in paper:
            labels = [label for label in self.labels if label in piece.text]
            states = [self.record(label).state for label in self.labels]
            assert len(labels) <= 1, (
                f"{self.fault} {self.when} at {self.baud}: {states}, {piece.text}, {piece.data!r}"
            )
        self._judge_causes()
        return said

    def _judge_causes(self) -> None:
        history = self.printer.truth.history
        for status in self.statuses.heard:
            blamed = BLAME.get(status.cause)
            if blamed is None:
                continue
            ends = [*(state.at_s for state in history[1:]), float("inf")]
            lately = [
                state
                for state, end_s in zip(history, ends, strict=True)
                if state.at_s <= status.since_s and end_s >= status.since_s - 2.0
            ]
            assert any(blamed & state.faults or state.has_cutter_error for state in lately), (
                f"{self.fault} {self.when} at {self.baud}: {status.cause} without a reason"
            )


@contextmanager
def started(fault: Fault, when: str, baud: int, flow: FlowControl) -> Iterator[Run]:
    with ExitStack() as stack:
        printer = stack.enter_context(VirtualPrinter(PROFILE, baud=baud, flow=flow))
        run = Run(fault, when, baud, flow, printer)
        run.start(stack)
        yield run


def storm(fault: Fault, when: str, baud: int, flow: FlowControl) -> Counter[str]:
    with started(fault, when, baud, flow) as run:
        run.go(random.Random(f"{fault} {when} {baud}"))
        return run.judge()


@pytest.mark.soak
@pytest.mark.parametrize("baud", BAUD_RATES)
@pytest.mark.parametrize("when", WHENS)
def test_paper_and_words_agree_whatever_happens(
    when: str, baud: int, capsys: pytest.CaptureFixture[str]
) -> None:
    check_all(Fault, when, baud, FlowControl.NONE, capsys)


@pytest.mark.soak
@pytest.mark.parametrize("baud", [BAUD_RATES[0], BAUD_RATES[-1]])
@pytest.mark.parametrize("flow", [FlowControl.RTS_CTS, FlowControl.XON_XOFF])
@pytest.mark.parametrize("when", WHENS)
def test_paper_and_words_agree_where_the_printer_may_say_stop(
    when: str, flow: FlowControl, baud: int, capsys: pytest.CaptureFixture[str]
) -> None:
    # Noise that looks like XOFF stops such a line until the printer says XON, and no computer can see that.
    left_out = {Fault.NOISE} if flow is FlowControl.XON_XOFF else set()
    check_all([fault for fault in Fault if fault not in left_out], when, baud, flow, capsys)


def check_all(
    faults: Iterable[Fault], when: str, baud: int, flow: FlowControl, capsys: pytest.CaptureFixture[str]
) -> None:
    with ThreadPoolExecutor(len(Fault)) as pool:
        runs = {fault: pool.submit(storm, fault, when, baud, flow) for fault in faults}
    failures = [f"{fault}: {run.exception()}" for fault, run in runs.items() if run.exception()]
    unknown = {fault: run.result()[SlipState.UNKNOWN] for fault, run in runs.items() if not run.exception()}
    tell = {fault.value: count for fault, count in unknown.items() if count}
    with capsys.disabled():
        sys.stdout.write(f"\n{when} at {baud} baud, flow control {flow}, unknown: {tell}\n")
    assert not failures, "\n".join(failures)
