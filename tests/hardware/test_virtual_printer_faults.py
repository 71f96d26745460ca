"""Each fault of the virtual printer as a computer sees it, over a real pseudo-terminal and over TCP."""

from __future__ import annotations

import stat
from dataclasses import replace
from pathlib import Path

import pytest

from hardware.virtual_printer import Fault, Moment, VirtualPrinter
from tests.hardware.computer_end import ComputerEnd, Connection, Terminal, terminal_of
from tests.hardware.either_way import QUICK, computer, printer
from tests.hardware.escpos_words import (
    ASK,
    CLEAR,
    CLEARED,
    CUT,
    DONE,
    DONE_REPLY,
    OFF_LINE,
    PUSH,
    PUSHED_CUTTER,
    PUSHED_WELL,
    SLIP,
    WELL,
)

__all__ = ["computer", "printer"]


@pytest.mark.parametrize(
    ("fault", "status"),
    [
        (Fault.PAPER_OUT, b"\x1c\x00\x0f\x0f"),
        (Fault.NEAR_END, b"\x14\x00\x03\x0f"),
        (Fault.COVER_OPEN, b"\x3c\x00\x00\x0f"),
    ],
)
def test_what_the_printer_feels_is_told_unasked(
    printer: VirtualPrinter, computer: ComputerEnd, fault: Fault, status: bytes
) -> None:
    computer.say(PUSH)
    assert computer.hear(4) == PUSHED_WELL
    printer.set(fault)
    assert computer.hear(4) == status
    printer.clear(fault)
    assert computer.hear(4) == PUSHED_WELL
    assert [state.faults for state in printer.truth.history] == [frozenset(), {fault}, frozenset()]


def test_a_cutter_jam_is_told_when_it_comes_to_the_cut(
    printer: VirtualPrinter, computer: ComputerEnd
) -> None:
    printer.set(Fault.CUTTER_JAM)
    computer.say(PUSH + SLIP)
    assert computer.hear(8) == PUSHED_WELL + PUSHED_CUTTER
    assert printer.truth.history[-1].has_cutter_error
    assert not printer.truth.history[-1].is_online
    assert printer.uncut_paper.text == ("hello",)
    printer.clear(Fault.CUTTER_JAM)
    assert computer.hear(4) == PUSHED_WELL
    assert printer.wait_for_slips(1)[0].text == ("hello",)
    assert printer.truth.history[-1].is_online


def test_a_slip_caught_by_the_end_of_the_paper_comes_out_late(
    printer: VirtualPrinter, computer: ComputerEnd
) -> None:
    printer.at(Moment.LINE_PRINTED, 1, lambda: printer.set(Fault.PAPER_OUT))
    computer.say(PUSH + b"one\ntwo\n" + CUT + DONE)
    assert computer.hear(8)[4:] == b"\x1c\x00\x0f\x0f"
    computer.say(ASK)
    assert computer.hear(1) == OFF_LINE
    assert printer.uncut_paper.text == ("one",)
    printer.clear(Fault.PAPER_OUT)
    assert computer.hear(11) == PUSHED_WELL + DONE_REPLY
    assert [piece.text for piece in printer.truth.pieces] == [("one",), ("two",)]
    assert [slip.text for slip in printer.slips] == [("two",)]


def test_a_slip_that_was_cleared_never_comes_out(printer: VirtualPrinter, computer: ComputerEnd) -> None:
    printer.set(Fault.COVER_OPEN)
    computer.say(b"late\n" + CUT + CLEAR)
    assert computer.hear(3) == CLEARED
    printer.clear(Fault.COVER_OPEN)
    computer.say(SLIP + DONE)
    assert computer.hear(7) == DONE_REPLY
    assert [slip.text for slip in printer.slips] == [("hello",)]


def test_a_pulled_serial_cable_takes_the_device_away_and_another_comes_back() -> None:
    with VirtualPrinter(mechanism=QUICK) as printer, Terminal(printer.device) as computer:
        first = terminal_of(printer)
        printer.set(Fault.UNPLUGGED)
        assert not Path(printer.device).is_symlink()
        with pytest.raises((OSError, EOFError)):
            computer.hear(1)
        computer.close()
        printer.clear(Fault.UNPLUGGED)
        assert terminal_of(printer) != first
        with Terminal(printer.device) as again:
            again.say(ASK)
            assert again.hear(1) == WELL


def test_a_pulled_network_cable_says_nothing_and_the_connection_goes_on() -> None:
    with (
        VirtualPrinter(mechanism=QUICK, has_serial=False, tcp_port=0) as printer,
        Connection(printer.address) as computer,
    ):
        computer.say(ASK)
        assert computer.hear(1) == WELL
        printer.set(Fault.UNPLUGGED)
        computer.say(SLIP + DONE)
        with pytest.raises(ConnectionRefusedError):
            Connection(printer.address)
        assert not printer.slips
        printer.clear(Fault.UNPLUGGED)
        assert computer.hear(7) == DONE_REPLY


def test_without_power_nothing_is_kept_and_nothing_is_said() -> None:
    with VirtualPrinter(mechanism=QUICK) as printer, Terminal(printer.device) as computer:
        computer.say(PUSH + b"half a ")
        assert computer.hear(4) == PUSHED_WELL
        printer.wait_for_bytes(len(PUSH) + 7)
        printer.set(Fault.POWER_OFF)
        computer.say(ASK + b"lost\n")
        printer.wait_until(lambda: printer.truth.lost == ASK + b"lost\n", "lost bytes")
        printer.clear(Fault.POWER_OFF)
        printer.set(Fault.NEAR_END)
        computer.say(SLIP + DONE)
        assert computer.hear(7) == DONE_REPLY
        assert b"half" not in b"".join(line.encode() for line in printer.slips[0].text)


def test_a_printer_that_starts_takes_no_byte_yet() -> None:
    slow_to_start = replace(QUICK, start_time_s=0.2)
    with VirtualPrinter(mechanism=slow_to_start) as printer, Terminal(printer.device) as computer:
        printer.set(Fault.POWER_OFF)
        printer.clear(Fault.POWER_OFF)
        assert printer.faults == {Fault.POWER_OFF}
        computer.say(ASK)
        printer.wait_until(lambda: printer.truth.lost == ASK, "lost question")
        printer.wait_until(lambda: not printer.faults, "started printer")
        computer.say(SLIP + DONE)
        assert computer.hear(7) == DONE_REPLY


def test_after_a_power_cut_the_network_connection_is_broken() -> None:
    with VirtualPrinter(mechanism=QUICK, has_serial=False, tcp_port=0) as printer:
        with Connection(printer.address) as computer:
            computer.say(ASK)
            assert computer.hear(1) == WELL
            printer.set(Fault.POWER_OFF)
            computer.say(SLIP)
            with pytest.raises(ConnectionRefusedError):
                Connection(printer.address)
            printer.clear(Fault.POWER_OFF)
            with pytest.raises((ConnectionResetError, EOFError)):
                computer.hear(1)
        with Connection(printer.address) as again:
            again.say(ASK)
            assert again.hear(1) == WELL
        assert not printer.slips


def test_a_mute_printer_prints_and_says_nothing(printer: VirtualPrinter, computer: ComputerEnd) -> None:
    printer.set(Fault.MUTE)
    computer.say(ASK + SLIP + DONE)
    printer.wait_until(lambda: printer.count(Moment.REPLY_DUE) == 2, "second reply")
    assert len(printer.slips) == 1
    printer.clear(Fault.MUTE)
    computer.say(ASK)
    assert computer.hear(1) == WELL
    printer.wait_until(lambda: printer.count(Moment.REPLY_SENT) == 1, "reply")


def test_a_hanging_printer_takes_nothing_and_goes_on_later(
    printer: VirtualPrinter, computer: ComputerEnd
) -> None:
    printer.set(Fault.HANG)
    computer.say(ASK + SLIP + DONE)
    printer.set(Fault.NEAR_END)
    assert printer.count(Moment.BYTE_RECEIVED) == 0
    printer.clear(Fault.HANG)
    assert computer.hear(8) == WELL + DONE_REPLY


def test_noise_stands_among_the_bytes_of_a_reply(printer: VirtualPrinter, computer: ComputerEnd) -> None:
    printer.set(Fault.NOISE)
    computer.say(DONE)
    heard = b""
    while not _is_within(DONE_REPLY, heard):
        heard += computer.hear(1)
    assert heard != DONE_REPLY


def test_the_same_seed_makes_the_same_noise() -> None:
    heard = []
    for _ in range(2):
        with VirtualPrinter(mechanism=QUICK, seed=7) as printer, Terminal(printer.device) as computer:
            printer.set(Fault.NOISE)
            computer.say(ASK * 4)
            heard.append(computer.hear(8))
    assert heard[0] == heard[1]


def test_a_slow_line_carries_1200_baud(printer: VirtualPrinter, computer: ComputerEnd) -> None:
    printer.set(Fault.SLOW_LINE)
    computer.say(SLIP)
    [slip] = printer.wait_for_slips(1)
    assert slip.line_time_s > len(SLIP) * 10 / 1200 * 0.99


def test_confirmations_are_lost_and_other_replies_are_not(
    printer: VirtualPrinter, computer: ComputerEnd
) -> None:
    printer.set(Fault.LOST_CONFIRMATION)
    computer.say(DONE + b"\x1dr\x01" + CLEAR + ASK)
    assert computer.hear(1) == WELL
    assert printer.count(Moment.REPLY_DUE) == 4
    printer.wait_until(lambda: printer.count(Moment.REPLY_SENT) == 1, "reply")


def test_confirmations_come_twice_and_other_replies_once(
    printer: VirtualPrinter, computer: ComputerEnd
) -> None:
    printer.set(Fault.DOUBLED_CONFIRMATION)
    computer.say(DONE + ASK)
    assert sorted(computer.hear(15)) == sorted(DONE_REPLY * 2 + WELL)


def test_a_device_nobody_may_open() -> None:
    with VirtualPrinter(tcp_port=0) as printer:
        printer.set(Fault.REFUSED)
        assert stat.S_IMODE(Path(printer.device).stat().st_mode) == 0
        with pytest.raises(ConnectionRefusedError):
            Connection(printer.address)
        printer.clear(Fault.REFUSED)
        assert stat.S_IMODE(Path(printer.device).stat().st_mode) == 0o666
        Connection(printer.address).close()


def _is_within(wanted: bytes, heard: bytes) -> bool:
    """Whether the bytes stand in what was heard, in their order, others between them or not."""
    rest = iter(heard)
    return all(byte in rest for byte in wanted)
