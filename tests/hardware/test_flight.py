"""What is said of a slip that was cut short or proved, by what its printer could tell."""

from __future__ import annotations

import pytest

from desk.printer import PrinterCause
from desk.slips import SlipState
from hardware.commands import CUT
from hardware.fences import FENCE_ANSWERS
from hardware.flight import SlipFlight
from hardware.frame import Phase, make_frame
from hardware.patience import FlightTimes
from hardware.profile import DOCUMENTED, Capabilities
from tests.hardware.listeners import Job

LAST_LINE = b"thanks\n"
BODY = b"A012\n" + LAST_LINE
MARKED = Capabilities(process_ids=DOCUMENTED, clears_buffers=DOCUMENTED)
FENCED = Capabilities(fence=DOCUMENTED, clears_buffers=DOCUMENTED)
FROM_LAST_LINE = len(LAST_LINE + CUT + b"\x1dr\x01" * FENCE_ANSWERS)


def flight_of(can: Capabilities) -> SlipFlight:
    return SlipFlight(Job(BODY), make_frame(BODY, 1, can, has_fence=can is FENCED), b"", FlightTimes(), 0.0)


def hear(flight: SlipFlight, *phases: Phase) -> None:
    for phase in phases:
        flight.hear_process_id(bytes([phase]) + b"@@A", 0.6)


def cleared(flight: SlipFlight, *, is_all_heard: bool = True) -> SlipState:
    """The end of a slip whose printer ran into trouble and then dropped what it held."""
    flight.meet(PrinterCause.PAPER_OUT, 1.0, is_clean=True, is_answering=True)
    flight.asked_to_clear(1.2)
    flight.hear_cleared()
    return flight.end(PrinterCause.PAPER_OUT, is_all_heard=is_all_heard).state


@pytest.mark.parametrize(
    ("heard", "is_all_heard", "state"),
    [
        ((), True, SlipState.UNKNOWN),
        ((Phase.STARTED,), True, SlipState.CANCELLED),
        ((Phase.STARTED,), False, SlipState.UNKNOWN),
        ((Phase.STARTED, Phase.LAST_LINE), True, SlipState.UNKNOWN),
        ((Phase.STARTED, Phase.LAST_LINE, Phase.PRINTED), True, SlipState.PRINTED),
    ],
)
def test_a_slip_is_cut_short_only_when_its_last_line_was_not_begun(
    heard: tuple[Phase, ...], is_all_heard: bool, state: SlipState
) -> None:
    flight = flight_of(MARKED)
    flight.taken(len(flight.rest), 0.5)
    hear(flight, *heard)

    assert cleared(flight, is_all_heard=is_all_heard) is state


def test_nobody_knows_how_much_was_on_paper_where_the_printer_tells_at_the_end_only() -> None:
    flight = flight_of(FENCED)
    flight.taken(len(flight.rest), 0.5)

    assert cleared(flight) is SlipState.UNKNOWN


@pytest.mark.parametrize(
    ("missing", "state"), [(FROM_LAST_LINE, SlipState.UNKNOWN), (FROM_LAST_LINE + 1, SlipState.CANCELLED)]
)
def test_a_slip_whose_last_line_was_not_sent_has_been_cut_short(missing: int, state: SlipState) -> None:
    flight = flight_of(FENCED)
    flight.taken(len(flight.rest) - missing, 0.5)

    assert cleared(flight) is state


def test_a_mark_behind_one_that_is_missing_proves_nothing() -> None:
    flight = flight_of(MARKED)
    flight.taken(len(flight.rest), 0.5)
    hear(flight, Phase.LAST_LINE, Phase.PRINTED, Phase.CUT)
    before = flight.state

    hear(flight, Phase.STARTED, Phase.CUT)

    assert (before, flight.state) == (SlipState.STARTED, SlipState.CUT)
