"""What is said of a slip that was cut short or proved, by what its printer could tell."""

from __future__ import annotations

import pytest

from desk.printer import PrinterCause
from desk.slips import SlipState
from hardware.flight import FlightTimes, SlipFlight
from hardware.frame import make_frame
from hardware.profile import DOCUMENTED, Capabilities
from tests.hardware.listeners import Job

BODY = b"A012\n"
MARKED = Capabilities(process_ids=DOCUMENTED, clears_buffers=DOCUMENTED)
FENCED = Capabilities(fence=DOCUMENTED, clears_buffers=DOCUMENTED)
AFTER_BODY = len(b"\x1dVB\x00" + b"\x1dr\x01")


def flight_of(can: Capabilities) -> SlipFlight:
    return SlipFlight(Job(BODY), make_frame(BODY, 1, can), b"", FlightTimes(), 0.0)


def cleared(flight: SlipFlight) -> SlipState:
    """The end of a slip whose printer ran into trouble and then dropped what it held."""
    flight.meet(PrinterCause.PAPER_OUT, 1.0)
    flight.asked_to_clear(1.2)
    flight.hear_cleared()
    return flight.end(PrinterCause.PAPER_OUT).state


def test_a_printer_that_would_have_told_of_the_text_has_cut_the_slip_short() -> None:
    flight = flight_of(MARKED)
    flight.taken(len(flight.rest), 0.5)

    assert cleared(flight) is SlipState.CANCELLED


def test_nobody_knows_how_much_was_on_paper_where_the_printer_tells_at_the_end_only() -> None:
    flight = flight_of(FENCED)
    flight.taken(len(flight.rest), 0.5)

    assert cleared(flight) is SlipState.UNKNOWN


@pytest.mark.parametrize(
    ("missing", "state"), [(AFTER_BODY, SlipState.UNKNOWN), (AFTER_BODY + 1, SlipState.CANCELLED)]
)
def test_a_slip_whose_text_was_not_all_sent_has_been_cut_short(missing: int, state: SlipState) -> None:
    flight = flight_of(FENCED)
    flight.taken(len(flight.rest) - missing, 0.5)

    assert cleared(flight) is state


def test_an_answer_that_comes_before_anybody_looked_whether_all_has_left_is_not_missed() -> None:
    flight = flight_of(FENCED)
    assert not flight.waits_for_fence

    flight.taken(len(flight.rest), 0.5)

    assert not flight.has_left
    assert (flight.waits_for_fence, flight.handed_over_s) == (True, 0.5)


def test_after_bytes_were_dropped_any_of_them_may_be_missing() -> None:
    flight = flight_of(FENCED)
    whole = len(flight.rest)
    flight.taken(whole, 0.5)
    assert flight.unsent_bytes == 0

    flight.dropped()

    assert flight.unsent_bytes == whole
