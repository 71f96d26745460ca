"""The virtual printer answers at the right moment, and tells unasked what it was asked to tell."""

from __future__ import annotations

import pytest

from hardware.virtual_printer import Abilities, Fault
from hardware.virtual_printer.abilities import ONE_WAY
from tests.hardware.escpos_words import ASK_ALL, CLEAR, CUT, FENCE, PUSH, PUSHED_WELL, mark, reached
from tests.hardware.printer_on_a_bench import BYTE_S, CUT_S, LINE_S, Bench


@pytest.mark.parametrize(
    ("fault", "answers"),
    [
        (None, b"\x16\x12\x12\x12"),
        (Fault.NEAR_END, b"\x16\x12\x12\x1e"),
        (Fault.PAPER_OUT, b"\x1e\x32\x12\x7e"),
        (Fault.COVER_OPEN, b"\x1e\x16\x12\x12"),
    ],
)
def test_it_says_at_once_how_it_is(fault: Fault | None, answers: bytes) -> None:
    bench = Bench()
    if fault:
        bench.set(fault)
    bench.send(ASK_ALL)
    assert b"".join(bench.said) == answers


def test_a_question_is_answered_on_reception_in_the_middle_of_a_picture_and_before_the_lines_in_front() -> (
    None
):
    bench = Bench()
    bench.send(b"line\n" * 3 + b"\x1dv0\x00\x03\x00\x01\x00\x10\x04\x01")
    assert bench.said == [b"\x16"]
    assert bench.lines == []
    bench.wait()
    assert bench.lines == ["line"] * 3


def test_a_question_is_answered_although_the_buffer_is_full() -> None:
    bench = Bench(buffer_bytes=45)
    bench.set(Fault.PAPER_OUT)
    bench.send(b"x" * 100 + b"\x10\x04\x04")
    assert bench.said == [b"\x7e"]


@pytest.mark.parametrize(
    ("fault", "status"),
    [
        (Fault.NEAR_END, b"\x14\x00\x03\x0f"),
        (Fault.PAPER_OUT, b"\x1c\x00\x0f\x0f"),
        (Fault.COVER_OPEN, b"\x3c\x00\x00\x0f"),
    ],
)
def test_a_change_is_pushed_when_it_comes_and_when_it_goes(fault: Fault, status: bytes) -> None:
    bench = Bench()
    bench.send(PUSH)
    bench.set(fault)
    bench.clear(fault)
    assert bench.said == [PUSHED_WELL, status, PUSHED_WELL]


@pytest.mark.parametrize("silence", [b"\x1b@", b"\x1da\x00", b""])
def test_nothing_is_pushed_unless_it_was_asked_for_since_the_last_reset(silence: bytes) -> None:
    bench = Bench()
    bench.send(PUSH + silence if silence else b"")
    before = len(bench.said)
    bench.set(Fault.PAPER_OUT)
    assert len(bench.said) == before


def test_only_the_classes_asked_for_are_pushed() -> None:
    bench = Bench()
    bench.send(b"\x1da\x08")
    bench.set(Fault.COVER_OPEN)
    assert bench.said == [PUSHED_WELL]
    bench.set(Fault.NEAR_END)
    assert bench.said == [PUSHED_WELL, b"\x3c\x00\x03\x0f"]


def test_a_process_id_comes_back_when_all_before_it_is_on_paper() -> None:
    bench = Bench()
    begin_s = bench.now_s
    bench.send(mark(b"A001") + b"hello\n" + mark(b"B001") + CUT + mark(b"C001"))
    assert bench.said == [reached(b"A001")]
    bench.wait()
    (first_s, first), (second_s, second), (third_s, third) = bench.replies
    assert [first, second, third] == [reached(b"A001"), reached(b"B001"), reached(b"C001")]
    assert first_s == pytest.approx(begin_s + 11 * BYTE_S)
    assert second_s == pytest.approx(begin_s + 17 * BYTE_S + LINE_S)
    assert third_s == pytest.approx(second_s + CUT_S)


def test_the_fence_waits_for_its_turn() -> None:
    bench = Bench()
    bench.set(Fault.NEAR_END)
    bench.send(b"hello\n" + FENCE)
    assert bench.said == []
    bench.wait()
    assert bench.said == [b"\x03"]


def test_it_says_what_it_is() -> None:
    bench = Bench(Abilities(maker="Exemple", model="EX-1"))
    bench.send(b"\x1dI\x01\x1dI\x02\x1dI\x42\x1dIC")
    assert bench.said == [b"\x20", b"\x02", b"\x5fExemple\x00", b"\x5fEX-1\x00"]


def test_many_keys_come_in_blocks() -> None:
    bench = Bench()
    for number in range(41):
        bench.send(b"\x1d(L\x0c\x000C0" + b"%02d" % number + b"\x01\x08\x00\x01\x001\xff")
    bench.send(b"\x1d(L\x04\x000@KC")
    first, last = bench.said
    assert (first[:3], len(first), last) == (b"\x37\x72\x41", 84, b"\x37\x72\x4040\x00")


def test_a_printer_that_never_speaks_prints_all_the_same() -> None:
    bench = Bench(ONE_WAY)
    bench.send(PUSH + ASK_ALL + FENCE + b"\x1dI\x01" + mark(b"A001") + CLEAR + b"on\n" + CUT)
    bench.set(Fault.NEAR_END)
    bench.wait()
    assert bench.said == []
    assert "on" in bench.lines


@pytest.mark.parametrize(
    ("without", "question"),
    [
        (Abilities(answers=False), ASK_ALL),
        (Abilities(pushes_status=False), PUSH),
        (Abilities(fence=False), FENCE),
        (Abilities(process_ids=False), mark(b"A001")),
        (Abilities(clears_buffers=False), CLEAR),
        (Abilities(tells_model=False), b"\x1dI\x01"),
        (Abilities(stored_graphics=False), b"\x1d(L\x04\x000@KC"),
    ],
)
def test_each_ability_can_be_taken_away(without: Abilities, question: bytes) -> None:
    able, unable = Bench(), Bench(without)
    for bench in (able, unable):
        bench.send(question + b"\x1b@on\n")
        bench.wait()
        assert bench.lines == ["on"]
    assert able.said
    assert not unable.said


def test_without_a_sensor_for_it_the_near_end_is_not_felt() -> None:
    bench = Bench(Abilities(near_end_sensor=False))
    bench.send(PUSH)
    bench.set(Fault.NEAR_END)
    bench.send(b"\x10\x04\x04" + FENCE)
    assert bench.said == [PUSHED_WELL, b"\x12", b"\x00"]
