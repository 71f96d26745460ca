"""The logo goes into a printer's memory once, over a real line between slips, which name it from then on."""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

import pytest

from desk.printer import PrinterCause
from desk.slips import SlipState
from hardware.commands import INITIALIZE
from hardware.journal import MemoryJournal
from hardware.logo_keeping import Keeping
from hardware.profile import DOCUMENTED, Capabilities
from hardware.raster import raster_of
from hardware.spooler import SlipNews
from hardware.status import PrinterStatus
from hardware.stored_graphics import define_picture, print_picture, stored_key
from hardware.virtual_printer import VirtualPrinter
from hardware.virtual_printer.abilities import Abilities
from hardware.virtual_printer.faults import Fault
from hardware.virtual_printer.moments import Moment
from hardware.virtual_printer.paper import PicturePrinted
from hardware.virtual_printer.slips import PrintedSlip
from tests.clocks import FixedClock
from tests.hardware.listeners import Ear
from tests.hardware.quick_printer import QUICK_PARTS
from tests.second_printer.ends import PtyEnd
from tests.second_printer.paper import Picture
from tests.second_printer.station import SecondPrinter
from tests.second_printer.storm_desk import LOGO, SlipMaker, journal_entry
from tests.second_printer.variants import TM_T20III

CAN = Capabilities(
    answers=DOCUMENTED,
    pushes_status=DOCUMENTED,
    process_ids=DOCUMENTED,
    clears_buffers=DOCUMENTED,
    raster=DOCUMENTED,
    stored_graphics=DOCUMENTED,
)
DEFINITION = define_picture(LOGO)
NAMED, CARRIED = print_picture(stored_key(LOGO)), LOGO.rows


def new_printer(
    link: Path | None = None, *, abilities: Abilities | None = None, tcp_port: int | None = None
) -> VirtualPrinter:
    abilities = abilities or Abilities()
    return VirtualPrinter(device_link=link, mechanism=QUICK_PARTS, abilities=abilities, tcp_port=tcp_port)


class Program:
    """A program that prints slips with a logo."""

    def __init__(self, device: str) -> None:
        self._news: Ear[SlipNews] = Ear()
        self.statuses: Ear[PrinterStatus] = Ear()
        self._maker = SlipMaker(
            device, CAN, MemoryJournal(FixedClock()), on_status=self.statuses, on_news=self._news, logo=LOGO
        )
        self.stop = self._maker.link.stop

    @property
    def keeping(self) -> Keeping:
        assert self._maker.keeper is not None
        return self._maker.keeper.keeping

    def submit(self, label: str) -> None:
        self._maker.submit(journal_entry(label))

    def end_of(self, label: str) -> SlipState:
        is_end: Callable[[SlipNews], bool] = lambda each: each.news.is_end and each.entry.label == label  # noqa: E731
        return self._news.wait_for(is_end).news.state

    def print(self, label: str) -> None:
        self.submit(label)
        assert self.end_of(label) is SlipState.CUT


StartProgram = Callable[[str], Program]


@pytest.fixture
def start_program() -> Iterator[StartProgram]:
    with ExitStack() as programs:

        def start(device: str) -> Program:
            program = Program(device)
            programs.callback(program.stop)
            return program

        yield start


def wait_until_kept(printer: VirtualPrinter, program: Program) -> None:
    printer.wait_until(lambda: program.keeping is Keeping.KEPT, "logo in the memory")


def definitions(printer: VirtualPrinter) -> int:
    return printer.truth.received.count(DEFINITION)


def alone(slip: PrintedSlip) -> bytes:
    """The bytes of the slip without those that came before it."""
    return slip.data[slip.data.rindex(INITIALIZE) :]


def shown(slip: PrintedSlip) -> list[bytes]:
    """The dots of the pictures on a slip."""
    return [event.data for event in slip.events if isinstance(event, PicturePrinted)]


def test_slips_name_the_logo_from_the_first_connection_on_and_it_is_stored_once(
    start_program: StartProgram,
) -> None:
    with new_printer() as printer:
        first = start_program(printer.device)
        wait_until_kept(printer, first)
        first.print("A001")
        printer.set(Fault.POWER_OFF)
        first.statuses.wait_for(lambda status: status.cause is PrinterCause.MUTE)
        heard = len(first.statuses.heard)
        printer.clear(Fault.POWER_OFF)
        first.statuses.wait_for(lambda status: status.cause is PrinterCause.READY, after=heard)
        first.print("A002")
        first.stop()
        second = start_program(printer.device)
        wait_until_kept(printer, second)
        second.print("A003")
        slips = printer.wait_for_slips(3)
        assert [shown(slip) for slip in slips] == [[LOGO.rows]] * 3
        assert NAMED in alone(slips[0])
        assert NAMED in alone(slips[2])
        assert CARRIED not in alone(slips[0]) + alone(slips[2])
        assert definitions(printer) == 1
        assert [slip.not_understood for slip in slips] == [()] * 3


def test_a_slip_that_waits_goes_before_the_logo(start_program: StartProgram) -> None:
    with new_printer() as printer:
        program = start_program(printer.device)
        program.print("A001")
        wait_until_kept(printer, program)
        program.print("A002")
        first, second = printer.wait_for_slips(2)
        assert CARRIED in first.data or NAMED in first.data
        assert NAMED in second.data
        assert shown(first) == shown(second) == [LOGO.rows]


def test_another_printer_on_the_same_cable_gets_the_logo_too(
    start_program: StartProgram, tmp_path: Path
) -> None:
    link = tmp_path / "printer"
    with new_printer(link) as printer:
        program = start_program(str(link))
        wait_until_kept(printer, program)
    with new_printer(link) as other:
        other.wait_until(lambda: definitions(other) == 1, "logo")
        wait_until_kept(other, program)
        program.print("A001")
        [slip] = other.wait_for_slips(1)
        assert NAMED in slip.data
        assert shown(slip) == [LOGO.rows]


def test_a_printer_whose_memory_is_full_gets_the_logo_with_each_slip(start_program: StartProgram) -> None:
    large = raster_of(1024, 500, lambda x, y: x == y)
    with new_printer(tcp_port=0) as printer:
        host, port = printer.address.removeprefix("tcp://").split(":")
        filling = b"".join(define_picture(large, b"z%d" % each) for each in range(4))
        filling += define_picture(raster_of(1024, 47, lambda x, y: x == y), b"zz")
        with socket.create_connection((host, int(port))) as filler:
            filler.sendall(filling)
            printer.wait_for_bytes(len(filling), timeout_s=20)
        program = start_program(printer.address)
        printer.wait_until(lambda: program.keeping is Keeping.REFUSED, "refusal")
        program.print("A001")
        program.print("A002")
        for slip in printer.wait_for_slips(2):
            assert CARRIED in alone(slip)
            assert shown(slip) == [LOGO.rows]
        assert definitions(printer) == 1


def test_a_printer_without_the_memory_its_profile_claims_prints_the_logo_all_the_same(
    start_program: StartProgram,
) -> None:
    with new_printer(abilities=replace(Abilities(), stored_graphics=False)) as printer:
        program = start_program(printer.device)
        printer.wait_until(lambda: program.keeping is Keeping.REFUSED, "refusal")
        program.print("A001")
        [slip] = printer.wait_for_slips(1)
        assert shown(slip) == [LOGO.rows]
        assert definitions(printer) == 0


@pytest.mark.parametrize("fault", [Fault.UNPLUGGED, Fault.POWER_OFF, Fault.PAPER_OUT])
def test_trouble_while_the_logo_is_stored_costs_no_slip_and_leaves_no_half_logo(
    start_program: StartProgram, fault: Fault
) -> None:
    with new_printer() as printer:
        printer.at(Moment.BYTE_RECEIVED, 700, lambda: printer.set(fault))
        program = start_program(printer.device)
        printer.wait_until(lambda: fault in printer.faults, "trouble")
        printer.clear(fault)
        program.print("A001")
        wait_until_kept(printer, program)
        program.print("A002")
        first, second = printer.wait_for_slips(2)
        assert NAMED in second.data
        assert shown(first) == shown(second) == [LOGO.rows]
        assert printer.truth.pieces == (first, second)


def test_the_second_printer_keeps_the_logo_through_a_power_cut(start_program: StartProgram) -> None:
    with SecondPrinter(TM_T20III, PtyEnd()) as printer:
        program = start_program(printer.device)
        assert printer.wait_until(lambda: program.keeping is Keeping.KEPT)
        program.print("A001")
        printer.do(lambda: printer.machine.lose_power(0.0))
        program.print("A002")
        pictures = [[mark for mark in each.marks if isinstance(mark, Picture)] for each in printer.pieces()]
        assert [[each.key for each in marks] for marks in pictures if marks] == [[stored_key(LOGO)]] * 2
