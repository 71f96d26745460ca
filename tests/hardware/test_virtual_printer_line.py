"""The virtual printer's line and receive buffer: as fast as the line, and no urgent command is missed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware.virtual_printer.line import IncomingLine, OutgoingLine, ReceivedByte
from hardware.virtual_printer.receive_buffer import ReceiveBuffer, Urgent, UrgentKind

BAUD = 1000  # ten milliseconds a byte
BYTE_S = 0.01


def test_bytes_come_one_after_the_other_at_the_speed_of_the_line() -> None:
    line = IncomingLine(BAUD)
    line.begin(b"abc", 5.0)
    assert line.busy_until_s == pytest.approx(5.03)
    assert line.arrived(5.02) == []
    bytes_ = line.arrived(5.03)
    assert bytes(byte.value for byte in bytes_) == b"abc"
    assert [byte.start_s for byte in bytes_] == pytest.approx([5.0, 5.01, 5.02])
    assert [byte.end_s for byte in bytes_] == pytest.approx([5.01, 5.02, 5.03])


def test_what_stood_ready_follows_without_a_gap_and_what_comes_later_does_not() -> None:
    line = IncomingLine(BAUD)
    line.begin(b"a", 5.0)
    line.arrived(5.02)
    line.begin(b"b", 5.02)
    assert line.busy_until_s == pytest.approx(5.02)
    line.arrived(5.02)
    line.begin(b"", 5.02)
    line.begin(b"c", 7.0)
    assert line.busy_until_s == pytest.approx(7.01)


def test_a_reply_leaves_byte_by_byte_behind_the_one_before() -> None:
    line = OutgoingLine(BAUD)
    line.put(b"ab", 5.0, is_reply=True)
    line.put(b"cd", 5.0, is_reply=True)
    assert line.due_s == pytest.approx(5.01)
    assert line.take(5.0101) == (b"a", 0)
    assert line.take(5.05) == (b"b", 1)
    assert line.take(5.05) == (b"cd", 1)
    assert line.due_s is None


@given(st.binary(max_size=30), st.sampled_from([1, 2, 3, 4]))
def test_a_question_is_seen_whatever_came_before_it(before: bytes, number: int) -> None:
    buffer = ReceiveBuffer(8)
    urgent = [buffer.put(ReceivedByte(value, 0.0, 0.0)) for value in before + bytes((0x10, 0x04, number))]
    assert urgent[-1] == Urgent(UrgentKind.ASK, number)
    assert len(buffer) == min(8, len(before) + 3)
    assert buffer.dropped == (before + bytes((0x10, 0x04, number)))[8:]


@pytest.mark.parametrize(
    "almost", [b"\x10\x04\x05", b"\x10\x04\x00", b"\x10\x05\x03", b"\x10\x14\x08\x01\x03\x14"]
)
def test_what_is_no_urgent_command_is_none(almost: bytes) -> None:
    buffer = ReceiveBuffer(100)
    assert [buffer.put(ReceivedByte(value, 0.0, 0.0)) for value in almost] == [None] * len(almost)


def test_what_was_dropped_on_the_way_out_keeps_no_later_reply_waiting() -> None:
    line = OutgoingLine(BAUD)
    line.put(b"0123456789", 5.0, is_reply=True)
    line.drop()
    line.put(b"a", 5.0, is_reply=True)
    assert line.due_s == pytest.approx(5.01)
