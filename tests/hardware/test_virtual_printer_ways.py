"""The ways to the virtual printer, who has to wait on them, and faults at exact moments on them."""

from __future__ import annotations

import socket
from dataclasses import replace
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from hardware.serial_line import FlowControl
from hardware.virtual_printer import Fault, Mechanism, Moment, VirtualPrinter
from tests.hardware.computer_end import ComputerEnd, Connection, Terminal, connect
from tests.hardware.either_way import QUICK, computer, printer
from tests.hardware.escpos_words import ASK, CUT, DONE, DONE_REPLY, OFF_LINE, SLIP, WELL

__all__ = ["computer", "printer"]


def test_a_network_printer_whose_port_was_taken_stays_unplugged_until_it_is_free() -> None:
    with VirtualPrinter(mechanism=QUICK, tcp_port=0) as printer:
        printer.set(Fault.UNPLUGGED)
        with socket.create_server(("127.0.0.1", urlsplit(printer.address).port or 0)):
            with pytest.raises(OSError, match="in use"):
                printer.clear(Fault.UNPLUGGED)
            assert printer.faults == {Fault.UNPLUGGED}
            assert printer.truth.history[-1].faults == {Fault.UNPLUGGED}
            assert not Path(printer.device).exists()
        printer.clear(Fault.UNPLUGGED)
        assert printer.faults == frozenset()
        with Connection(printer.address) as computer:
            computer.say(ASK)
            assert computer.hear(1) == WELL


LONG = b"0123456789012345678901234567890123456789012345\n" * 40


def test_a_full_buffer_drops_what_comes_where_nobody_says_stop() -> None:
    with VirtualPrinter(mechanism=QUICK) as printer, Terminal(printer.device) as computer:
        printer.set(Fault.SMALL_BUFFER)
        printer.set(Fault.COVER_OPEN)
        computer.say(LONG)
        printer.wait_for_bytes(len(LONG))
        assert printer.dropped == LONG[45:]
        assert printer.truth.received == LONG


@pytest.mark.parametrize("way", ["by wire", "by XOFF", "network"])
def test_nothing_is_dropped_where_the_computer_has_to_wait(way: str) -> None:
    flow = {"by wire": FlowControl.RTS_CTS, "by XOFF": FlowControl.XON_XOFF}.get(way, FlowControl.NONE)
    is_network = way == "network"
    slow = Mechanism(paper_speed_mm_s=500.0)
    with VirtualPrinter(
        mechanism=slow,
        flow=flow,
        buffer_bytes=512,
        has_serial=not is_network,
        tcp_port=0 if is_network else None,
    ) as printer:
        by_xoff = flow is FlowControl.XON_XOFF
        with (
            Connection(printer.address) if is_network else Terminal(printer.device, obeys_xoff=by_xoff)
        ) as computer:
            computer.say(LONG + CUT)
            [slip] = printer.wait_for_slips(1, 20.0)
    assert slip.text == tuple(LONG.decode().splitlines())
    assert printer.dropped == b""


def test_the_network_serves_one_computer_after_the_other() -> None:
    with (
        VirtualPrinter(mechanism=QUICK, has_serial=False, tcp_port=0) as printer,
        Connection(printer.address) as first,
        Connection(printer.address) as second,
    ):
        second.say(ASK)
        first.say(SLIP + DONE)
        assert first.hear(7) == DONE_REPLY
        assert printer.count(Moment.REPLY_DUE) == 1
        first.close()
        assert second.hear(1) == WELL


def test_one_printer_answers_each_way_by_that_way() -> None:
    with (
        VirtualPrinter(mechanism=QUICK, tcp_port=0) as printer,
        Terminal(printer.device) as serial,
        Connection(printer.address) as network,
    ):
        network.say(ASK)
        assert network.hear(1) == WELL
        serial.say(SLIP + DONE)
        assert serial.hear(7) == DONE_REPLY
        network.say(DONE)
        assert network.hear(7) == DONE_REPLY


def test_a_fault_strikes_at_the_byte_it_is_planned_for(
    printer: VirtualPrinter, computer: ComputerEnd
) -> None:
    printer.at(Moment.BYTE_RECEIVED, 4, lambda: printer.set(Fault.POWER_OFF))
    printer.at(Moment.BYTE_RECEIVED, 4, lambda: printer.clear(Fault.POWER_OFF))
    computer.say(b"1234")
    printer.wait_until(lambda: len(printer.truth.history) == 3, "power cut")
    with connect(printer) as again:
        again.say(b"56\n" + CUT)
        assert printer.wait_for_slips(1)[0].text == ("56",)


def test_a_fault_strikes_before_and_after_the_reply_it_is_planned_for(
    printer: VirtualPrinter, computer: ComputerEnd
) -> None:
    printer.at(Moment.REPLY_SENT, 1, lambda: printer.set(Fault.COVER_OPEN))
    printer.at(Moment.REPLY_DUE, 3, lambda: printer.set(Fault.MUTE))
    computer.say(ASK)
    assert computer.hear(1) == WELL
    printer.wait_until(lambda: Fault.COVER_OPEN in printer.faults, "open cover")
    computer.say(ASK)
    assert computer.hear(1) == OFF_LINE
    computer.say(ASK)
    printer.wait_until(lambda: Fault.MUTE in printer.faults, "silence")
    assert printer.count(Moment.REPLY_SENT) == 2


def test_paper_torn_off_by_hand_is_a_piece_that_was_not_cut(
    printer: VirtualPrinter, computer: ComputerEnd
) -> None:
    computer.say(b"torn\n" + DONE)
    assert computer.hear(7) == DONE_REPLY
    printer.tear_paper()
    printer.tear_paper()
    assert [(piece.text, piece.is_cut) for piece in printer.truth.pieces] == [(("torn",), False)]
    assert printer.slips == ()


@pytest.mark.parametrize("faults", [(Fault.UNPLUGGED, Fault.POWER_OFF), (Fault.POWER_OFF, Fault.UNPLUGGED)])
def test_a_network_printer_is_there_only_with_its_cable_and_its_power(faults: tuple[Fault, Fault]) -> None:
    at_once = replace(QUICK, start_time_s=0.0)
    with VirtualPrinter(mechanism=at_once, has_serial=False, tcp_port=0) as printer:
        place = ("127.0.0.1", urlsplit(printer.address).port or 0)
        for fault in faults:
            printer.set(fault)
        for fault in faults:
            with pytest.raises(ConnectionRefusedError):
                socket.create_connection(place, 1.0)
            printer.clear(fault)
        socket.create_connection(place, 1.0).close()


def test_a_network_printer_that_begins_without_power_cannot_be_reached() -> None:
    printer = VirtualPrinter(mechanism=QUICK, has_serial=False, tcp_port=0)
    printer.set(Fault.POWER_OFF)
    with printer:
        port = urlsplit(printer.address).port or 0
        with pytest.raises(ConnectionRefusedError):
            socket.create_connection(("127.0.0.1", port), 1.0)


def test_a_file_that_stands_where_the_device_is_to_be_stays_as_it_is(tmp_path: Path) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text("dear reader")
    printer = VirtualPrinter(device_link=letter)
    with pytest.raises(FileExistsError):
        printer.start()
    assert letter.read_text() == "dear reader"


def test_a_link_that_another_printer_has_taken_is_left_to_it(tmp_path: Path) -> None:
    link = tmp_path / "printer"
    first = VirtualPrinter(device_link=link)
    first.start()
    with VirtualPrinter(device_link=link):
        terminal = link.readlink()
        first.stop()
        assert link.readlink() == terminal
    assert not link.is_symlink()
