"""What a patron may be told of the slip: what became of it, crossed with the state of the printer.

Must not import Qt. Paper is promised, and drawn, only while it can be expected; a number
is enough without it.
"""

from enum import StrEnum
from typing import assert_never

from desk.printer import PrinterCause
from desk.slips import SlipState
from kiosk.journey import Journey


class SlipNews(StrEnum):
    """COMING: it is being printed. OUT: it can be taken. NOT_COMING: there is none, the number is enough.

    CUT_SHORT: a part of it may be out. UNSURE: it may be out or not. ASK: the same, and there is somebody at
    the desk and paper in the printer for another one.
    """

    COMING = "coming"
    OUT = "out"
    NOT_COMING = "not_coming"
    CUT_SHORT = "cut_short"
    UNSURE = "unsure"
    ASK = "ask"

    @property
    def is_expected(self) -> bool:
        """Whether the patron may look out for paper."""
        return self in {SlipNews.COMING, SlipNews.OUT}


def slip_news(journey: Journey) -> SlipNews:
    """What holds on the ticket screen now."""
    news = _news_of(journey)
    return SlipNews.UNSURE if news is SlipNews.COMING and journey.is_slip_late else news


def _news_of(journey: Journey) -> SlipNews:
    may_print = journey.cause.may_print
    match journey.slip:
        case None:
            # A printer that stopped in the middle may have let go of the slip before.
            stopped = SlipNews.UNSURE if journey.may_be_printing else SlipNews.NOT_COMING
            return SlipNews.COMING if may_print else stopped
        case SlipState.QUEUED:
            return SlipNews.COMING if may_print else SlipNews.NOT_COMING
        case SlipState.SENDING | SlipState.STARTED:
            return SlipNews.COMING if may_print else SlipNews.UNSURE
        case SlipState.SENT:
            # Of a printer that nobody understands, nobody knows whether it printed what it was sent.
            return SlipNews.OUT if journey.cause.is_well else SlipNews.UNSURE
        case SlipState.PRINTED:
            # Printed, but held behind a cutter that is stuck.
            return SlipNews.UNSURE if journey.cause is PrinterCause.CUTTER else SlipNews.OUT
        case SlipState.CUT:
            return SlipNews.OUT
        case SlipState.NOT_SENT:
            return SlipNews.NOT_COMING
        case SlipState.CANCELLED:
            return SlipNews.CUT_SHORT
        case SlipState.UNKNOWN:
            return SlipNews.ASK if may_print and journey.present != 0 else SlipNews.UNSURE
        case _:
            assert_never(journey.slip)
