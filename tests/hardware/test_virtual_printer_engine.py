"""The virtual printer stops, goes on, forgets and drops as a real one, and prints nothing twice."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware.virtual_printer import Fault, Moment
from tests.hardware.escpos_words import (
    ASK_ALL,
    CLEAR,
    CLEARED,
    CUT,
    FENCE,
    PUSH,
    PUSHED_CUTTER,
    PUSHED_WELL,
    mark,
    reached,
)
from tests.hardware.printer_on_a_bench import BYTE_S, LINE_S, Bench


def test_off_line_nothing_is_printed_or_answered_in_turn_until_paper_is_back() -> None:
    bench = Bench()
    bench.set(Fault.PAPER_OUT)
    bench.send(b"late\n" + FENCE + CUT)
    bench.wait()
    assert (bench.said, bench.lines) == ([], [])
    bench.clear(Fault.PAPER_OUT)
    bench.wait()
    assert bench.said == [b"\x00"]
    assert [piece.text for piece in bench.pieces] == [("late",)]


def test_paper_out_in_the_middle_leaves_two_halves() -> None:
    bench = Bench()
    bench.moments.at(Moment.LINE_PRINTED, 2, lambda: bench.engine.set(Fault.PAPER_OUT, bench.now_s))
    bench.send(b"one\ntwo\nthree\n" + CUT + mark(b"C001"))
    bench.wait()
    assert bench.lines == ["one", "two"]
    assert bench.said == []
    bench.clear(Fault.PAPER_OUT)
    bench.wait()
    assert [(piece.text, piece.is_cut) for piece in bench.pieces] == [
        (("one", "two"), False),
        (("three",), True),
    ]
    assert bench.said == [reached(b"C001")]


def test_what_is_cleared_while_off_line_never_comes_out() -> None:
    bench = Bench()
    bench.moments.at(Moment.LINE_PRINTED, 1, lambda: bench.engine.set(Fault.PAPER_OUT, bench.now_s))
    bench.send(b"one\ntwo\n" + CUT)
    bench.wait()
    bench.send(CLEAR)
    assert bench.said == [CLEARED]
    bench.clear(Fault.PAPER_OUT)
    bench.wait()
    assert bench.lines == ["one"]
    bench.send(b"next\n" + CUT)
    bench.wait()
    assert bench.pieces[-1].text == ("next",)


def test_clearing_waits_for_the_line_in_hand() -> None:
    bench = Bench()
    bench.send(b"one\ntwo\n" + CLEAR)
    assert bench.said == []
    bench.wait(LINE_S)
    assert bench.said == [CLEARED]
    bench.wait()
    assert bench.lines == ["one"]


def test_a_jammed_cutter_stops_everything_from_the_next_cut_on() -> None:
    bench = Bench()
    bench.send(PUSH)
    bench.set(Fault.CUTTER_JAM)
    assert bench.said == [PUSHED_WELL]
    bench.send(b"one\n" + CUT + mark(b"C001") + b"two\n")
    bench.wait()
    assert bench.said[1:] == [PUSHED_CUTTER]
    assert bench.engine.has_cutter_error
    assert bench.lines == ["one"]
    bench.send(b"\x10\x04\x03")
    assert bench.said[-1] == b"\x1a"
    bench.clear(Fault.CUTTER_JAM)
    bench.wait()
    assert bench.said[3:] == [PUSHED_WELL, reached(b"C001")]
    assert bench.lines == ["one", "two"]


def test_talk_before_a_slip_is_no_part_of_it() -> None:
    bench = Bench()
    bench.send(ASK_ALL + b"\x1da\x0e")
    bench.wait()
    bench.send(ASK_ALL)
    bench.wait()
    slip = PUSH + b"one\n" + CUT
    bench.send(slip)
    bench.wait()
    [piece] = bench.pieces
    assert piece.data == slip
    assert piece.line_time_s == pytest.approx(piece.line_limit_s) == pytest.approx(len(slip) * BYTE_S)


@pytest.mark.parametrize(("order", "lines"), [(b"\x10\x05\x01", ["one", "two"]), (b"\x10\x05\x02", ["one"])])
def test_after_a_jam_the_computer_may_have_it_go_on_or_forget(order: bytes, lines: list[str]) -> None:
    bench = Bench()
    bench.moments.at(Moment.CUT_BEGUN, 1, lambda: bench.engine.set(Fault.CUTTER_JAM, bench.now_s))
    bench.send(b"one\n" + CUT + b"two\n")
    bench.wait()
    assert bench.lines == ["one"]
    bench.send(order)
    bench.wait()
    assert bench.engine.has_cutter_error == (order[-1] == 1)  # the blade is still stuck: it failed again
    bench.clear(Fault.CUTTER_JAM)
    bench.wait()
    assert bench.lines == lines


def test_without_power_the_data_and_the_modes_are_lost_and_the_pictures_stay() -> None:
    bench = Bench()
    define = b"\x1d(L\x0c\x000C0lo\x01\x08\x00\x01\x001\xff"
    bench.send(define + PUSH + b"\x1b3\x60lost\nlost\n")
    bench.set(Fault.POWER_OFF)
    bench.send(b"lost\n" + ASK_ALL)
    bench.wait()
    assert bench.said == [PUSHED_WELL]
    bench.clear(Fault.POWER_OFF)
    bench.set(Fault.NEAR_END)
    bench.send(b"\x1d(L\x04\x000@KC" + b"new\n" + CUT)
    bench.wait()
    assert bench.said[1:] == [b"\x37\x72\x40lo\x00"]
    [slip] = bench.pieces
    assert slip.text == ("new",)


def test_power_lost_in_the_middle_of_a_line_prints_nothing_more() -> None:
    bench = Bench()
    bench.send(b"one\ntwo\nthree\n")
    bench.wait(LINE_S * 1.5)
    bench.set(Fault.POWER_OFF)
    bench.wait()
    bench.clear(Fault.POWER_OFF)
    bench.wait()
    assert bench.lines == ["one"]


def test_what_the_buffer_has_no_room_for_is_dropped() -> None:
    bench = Bench(buffer_bytes=45)
    bench.set(Fault.COVER_OPEN)
    bench.send(bytes(range(0x30, 0x30 + 50)))
    assert bench.engine.dropped == bytes(range(0x30 + 45, 0x30 + 50))
    bench.clear(Fault.COVER_OPEN)
    bench.send(b"\n")
    bench.wait()
    assert bench.lines == [bytes(range(0x30, 0x30 + 45)).decode()]


def test_a_small_buffer_drops_what_a_large_one_holds() -> None:
    bench = Bench()
    bench.set(Fault.COVER_OPEN)
    bench.set(Fault.SMALL_BUFFER)
    bench.send(b"x" * 50)
    assert len(bench.engine.dropped) == 5
    bench.clear(Fault.SMALL_BUFFER)
    bench.send(b"x" * 50)
    assert len(bench.engine.dropped) == 5


def test_it_asks_the_computer_to_wait_and_to_go_on() -> None:
    bench = Bench(buffer_bytes=40)
    bench.set(Fault.COVER_OPEN)
    bench.send(b"\n" * 29)
    assert bench.engine.asks_to_wait() is None
    bench.send(b"\n")
    assert bench.engine.asks_to_wait() is True
    assert bench.engine.asks_to_wait() is None
    bench.clear(Fault.COVER_OPEN)
    bench.wait()
    assert bench.engine.asks_to_wait() is False


def test_a_moment_that_is_over_cannot_be_planned() -> None:
    bench = Bench()
    bench.send(b"x")
    with pytest.raises(ValueError, match="over"):
        bench.moments.at(Moment.BYTE_RECEIVED, 1, bench.wait)


def test_questions_after_a_cut_belong_to_the_slip_before() -> None:
    bench = Bench()
    slip = PUSH + b"one\n" + CUT
    for _ in range(2):
        bench.send(slip + mark(b"C001") + FENCE + ASK_ALL)
        bench.wait()
    assert [piece.data for piece in bench.pieces] == [slip, slip]
    assert bench.pieces[1].line_time_s == pytest.approx(len(slip) * BYTE_S)


@given(st.lists(st.sampled_from(Fault), max_size=6), st.integers(0, 40))
def test_whatever_happens_no_line_is_printed_twice(faults: list[Fault], at_byte: int) -> None:
    bench = Bench()
    lines = [f"line {number}" for number in range(8)]
    data = "".join(f"{line}\n" for line in lines).encode()
    bench.send(data[:at_byte])
    for fault in faults:
        bench.set(fault)
    bench.send(data[at_byte:])
    for fault in faults:
        bench.clear(fault)
    bench.wait()
    assert len(bench.lines) == len(set(bench.lines))
    if Fault.POWER_OFF not in faults and Fault.SMALL_BUFFER not in faults:
        assert bench.lines == lines
