"""Every state of a slip crossed with every state of the printer: paper is promised where it may come only."""

from __future__ import annotations

from dataclasses import replace
from itertools import product

import pytest

from desk.printer import PrinterCause
from desk.slips import SlipState
from kiosk import journey as steps
from kiosk import slip_steps
from kiosk.journey import Journey
from kiosk.slip_news import SlipNews, slip_news
from kiosk.waits import Wait, wait_ended
from tests.kiosk.moments import answer, asking, at_ticket, settled

STOPPED = [cause for cause in PrinterCause if not cause.may_print]
WORKING = [cause for cause in PrinterCause if cause.is_well]


def moment(slip: SlipState | None, cause: PrinterCause, present: int | None = 2) -> Journey:
    """A slip that got so far when the printer came into that state."""
    began = replace(at_ticket(), slip=slip, present=present)
    return slip_steps.printer_changed(began, cause)


@pytest.mark.parametrize("cause", WORKING)
@pytest.mark.parametrize(
    ("slip", "news"),
    [
        (None, SlipNews.COMING),
        (SlipState.QUEUED, SlipNews.COMING),
        (SlipState.SENDING, SlipNews.COMING),
        (SlipState.STARTED, SlipNews.COMING),
        (SlipState.SENT, SlipNews.OUT),
        (SlipState.PRINTED, SlipNews.OUT),
        (SlipState.CUT, SlipNews.OUT),
        (SlipState.NOT_SENT, SlipNews.NOT_COMING),
        (SlipState.CANCELLED, SlipNews.CUT_SHORT),
        (SlipState.UNKNOWN, SlipNews.ASK),
    ],
)
def test_with_paper_also_with_little_a_slip_is_told_by_its_state(
    slip: SlipState | None, news: SlipNews, cause: PrinterCause
) -> None:
    assert slip_news(moment(slip, cause)) is news


@pytest.mark.parametrize("slip", [SlipState.SENT, SlipState.UNKNOWN])
def test_of_a_printer_that_nobody_understands_no_slip_is_said_to_be_out(slip: SlipState) -> None:
    assert not slip_news(moment(slip, PrinterCause.GARBLED)).is_expected


@pytest.mark.parametrize(("slip", "cause"), list(product([None, *SlipState], STOPPED)))
def test_a_printer_that_stopped_is_believed_only_what_it_said_to_be_on_paper(
    slip: SlipState | None, cause: PrinterCause
) -> None:
    news = slip_news(moment(slip, cause))
    is_held = slip is SlipState.PRINTED and cause is PrinterCause.CUTTER
    is_on_paper = slip is not None and slip.is_printed and not is_held
    assert news.is_expected == is_on_paper
    assert news is not SlipNews.COMING
    assert news is not SlipNews.ASK, "the desk could not print another one"


@pytest.mark.parametrize("cause", STOPPED)
def test_a_printer_that_had_stopped_before_gives_no_paper_and_one_that_stops_now_may_have(
    cause: PrinterCause,
) -> None:
    before = settled(steps.ticket_issued(replace(asking(), cause=cause), answer()))
    assert slip_news(before) is SlipNews.NOT_COMING
    assert slip_news(moment(None, cause)) is SlipNews.UNSURE


def test_paper_that_is_back_brings_the_slip_back_on_its_way() -> None:
    before = settled(steps.ticket_issued(replace(asking(), cause=PrinterCause.PAPER_OUT), answer()))
    back = slip_steps.printer_changed(before, PrinterCause.READY)
    assert slip_news(back) is SlipNews.COMING
    assert slip_news(slip_steps.printer_changed(back, PrinterCause.COVER_OPEN)) is SlipNews.UNSURE


def test_nobody_is_sent_to_ask_for_a_slip_at_an_empty_desk() -> None:
    assert slip_news(moment(SlipState.UNKNOWN, PrinterCause.READY, present=0)) is SlipNews.UNSURE


def test_a_slip_of_which_nothing_is_heard_is_not_called_on_its_way_for_ever() -> None:
    late = wait_ended(at_ticket(), Wait.PRINTING)
    assert slip_news(late) is SlipNews.UNSURE
    assert slip_news(slip_steps.slip_ended(late, "t1", SlipState.CUT)) is SlipNews.OUT


@pytest.mark.parametrize("slip", [None, *SlipState])
def test_what_is_known_later_is_followed(slip: SlipState | None) -> None:
    raised = slip_steps.slip_ended(moment(slip, PrinterCause.READY), "t1", SlipState.CUT)
    assert slip_news(raised) is SlipNews.OUT
