"""The virtual printer: it obeys, reports what it does not know, and keeps time."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware.encoder import SlipEncoder
from hardware.line_measure import measure_line
from hardware.profiles import GENERIC_80_MM
from hardware.serial_line import BAUD_RATES
from hardware.virtual_printer.asked import Event
from hardware.virtual_printer.interpreter import EscposInterpreter
from hardware.virtual_printer.mechanism import Mechanism
from hardware.virtual_printer.paper import Align, LinePrinted, NotUnderstood, PaperCut, PaperFed
from tests.hardware.escpos_reader import read_frames
from tests.hardware.sample_slips import FRENCH

FRAME = SlipEncoder(GENERIC_80_MM).encode(FRENCH)


def events_of(data: bytes, width_dots: int = 576) -> list[Event]:
    interpreter = EscposInterpreter(width_dots)
    return [event for byte in data for event in interpreter.feed(byte)]


def texts_of(data: bytes) -> list[str]:
    return [event.text for event in events_of(data) if isinstance(event, LinePrinted)]


def test_text_is_read_in_the_code_page_that_was_set() -> None:
    assert texts_of(b"\x1bt\x10\xe9\x9c\x80\n") == ["éœ€"]
    assert texts_of(b"\x1bt\x10\x1b@\x82\n") == ["é"]


def test_a_line_too_long_goes_on_below() -> None:
    assert texts_of(b"a" * 50 + b"\n") == ["a" * 48, "aa"]
    assert texts_of(b"\x1d!\x77" + b"A" * 7 + b"\n") == ["AAAAAA", "A"]
    assert texts_of(b"\x1bM\x01" + b"b" * 65 + b"\n") == ["b" * 64, "b"]


def test_sizes_feeds_and_alignment() -> None:
    line, empty, fed, cut = events_of(b"\x1ba\x02\x1d!\x11\x1bE\x01hi\n\n\x1bd\x03\x1dVB\x00")
    assert isinstance(line, LinePrinted)
    assert (line.align, line.feed_dots, line.marks[0].is_bold) == (Align.RIGHT, 48, True)
    assert (line.marks[0].width_dots, line.marks[0].height_dots) == (24, 48)
    assert (empty, fed, cut) == (PaperFed(30), PaperFed(90), PaperCut())


@pytest.mark.parametrize(
    "unknown",
    [
        b"\x1bz",
        b"\x1d(Z\x02\x00ab",
        b"\x07",
        b"\x1ba\x09",
        b"\x1d!\x80",
        b"\x1bt\x63",
        b"\x1bM\x07",
        b"\x1b-\x08",
        b"\x1dV\x09",
    ],
)
def test_what_it_does_not_know_is_reported_and_printing_goes_on(unknown: bytes) -> None:
    first, *_, last = events_of(unknown + b"on\n")
    assert first == NotUnderstood(unknown)
    assert isinstance(last, LinePrinted)
    assert last.text == "on"


@given(st.binary(max_size=200))
def test_noise_never_breaks_it(data: bytes) -> None:
    events_of(data + b"\x1b@")


@given(st.lists(st.integers(1, len(FRAME) - 1), max_size=5))
def test_a_frame_reads_the_same_however_it_is_cut_into_pieces(cuts: list[int]) -> None:
    assert events_of(FRAME) == events_of(
        b"".join(FRAME[a:b] for a, b in zip([0, *sorted(cuts)], [*sorted(cuts), None], strict=True))
    )


def test_two_readers_agree_on_text_size_and_cut() -> None:
    events = events_of(FRAME)
    [read] = read_frames(FRAME)
    mine = [
        (e.text, e.marks[-1].width, e.marks[-1].height, e.marks[-1].is_bold)
        for e in events
        if isinstance(e, LinePrinted)
    ]
    assert [(line.text, line.width, line.height, line.is_bold) for line in read.lines] == mine
    assert isinstance(events[-1], PaperCut)
    assert read.is_cut


def test_the_mechanism_takes_its_time() -> None:
    mechanism = Mechanism()
    assert mechanism.duration_s(PaperFed(2000), 96) == pytest.approx(1.0)
    assert mechanism.duration_s(PaperCut(), 96) == pytest.approx(12 / 250 + 0.3)
    assert mechanism.duration_s(PaperCut(is_fed=False), 96) == pytest.approx(0.3)
    assert mechanism.duration_s(NotUnderstood(b"?"), 96) == 0.0


@pytest.mark.parametrize("baud", BAUD_RATES)
def test_no_slip_goes_over_the_line_faster_than_its_speed_allows(baud: int) -> None:
    measure = measure_line(FRAME, baud)
    assert measure.line_limit_s == pytest.approx(len(FRAME) * 10 / baud)
    assert measure.over_limit > -0.001


@pytest.mark.parametrize(
    "unknown", [b"\x1ba\x60", b"\x1bM\x91", b"\x1b-\x61", b"\x1dv0\x60\x01\x00\x01\x00\xff"]
)
def test_values_that_only_look_like_known_ones_are_not_taken(unknown: bytes) -> None:
    assert events_of(unknown) == [NotUnderstood(unknown)]
