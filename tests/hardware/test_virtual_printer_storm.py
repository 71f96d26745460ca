"""Whatever goes wrong at whatever moment, the virtual printer itself never lies and never prints twice."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from hypothesis import given
from hypothesis import strategies as st

from hardware.virtual_printer import Fault, Moment
from tests.hardware.escpos_words import CLEAR, CUT, PUSH, mark, reached
from tests.hardware.printer_on_a_bench import Bench

SLIPS = 3
# Bytes that find no room are missing on paper whatever is confirmed behind them: no small buffer in here.
INSIDE = (Fault.PAPER_OUT, Fault.NEAR_END, Fault.COVER_OPEN, Fault.CUTTER_JAM, Fault.POWER_OFF, Fault.HANG)


@dataclass(frozen=True)
class Strike:
    """A fault at a moment, and how long it lasts."""

    moment: Moment
    number: int
    fault: Fault
    is_over_at_once: bool
    is_cleared_by_order: bool


STRIKES = st.builds(
    Strike,
    st.sampled_from(Moment),
    st.integers(1, 12) | st.integers(1, 120),
    st.sampled_from(INSIDE),
    st.booleans(),
    st.booleans(),
)


def slip(number: int) -> bytes:
    text = b"slip %03d\nline %03d a\nline %03d b\n" % (number, number, number)
    return PUSH + mark(b"A%03d" % number) + text + mark(b"B%03d" % number) + CUT + mark(b"C%03d" % number)


def strike(bench: Bench, what: Strike) -> None:
    bench.engine.set(what.fault, bench.now_s)
    # Power comes back when the rest of the slip is lost: a printer needs longer to start than a slip to come.
    if what.is_over_at_once and what.fault is not Fault.POWER_OFF:
        bench.engine.clear(what.fault, bench.now_s)


@given(st.lists(STRIKES, min_size=1, max_size=4))
def test_what_it_confirms_is_on_paper_and_nothing_is_there_twice(strikes: list[Strike]) -> None:
    bench = Bench()
    for each in strikes:
        bench.moments.at(each.moment, each.number, partial(strike, bench, each))
    for number in range(SLIPS):
        bench.send(slip(number))
        bench.wait(2.0)
        if any(each.is_cleared_by_order for each in strikes):
            bench.send(CLEAR)
        for _ in range(len(strikes) + 1):  # what was planned may strike as late as now
            for fault in INSIDE:
                bench.clear(fault)
            bench.wait()
    assert bench.engine.is_idle
    lines = bench.lines
    assert len(lines) == len(set(lines))
    cut_text = [line for piece in bench.pieces for line in piece.text]
    for number in range(SLIPS):
        if reached(b"B%03d" % number) in bench.said or reached(b"C%03d" % number) in bench.said:
            assert f"line {number:03} b" in lines
        if reached(b"C%03d" % number) in bench.said:
            assert f"line {number:03} b" in cut_text
        for name in (b"A", b"B", b"C"):
            assert bench.said.count(reached(name + b"%03d" % number)) <= 1
