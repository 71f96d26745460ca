"""The waits of a journey: which clocks run in a given moment, and what happens when one ends.

Must not import Qt. A wait carries a token; when the token changes, the wait starts anew.
"""

from collections.abc import Mapping
from dataclasses import replace
from enum import Enum, auto
from typing import assert_never

from kiosk import journey as steps
from kiosk.aids import NONE_TURNED, Aid
from kiosk.journey import Journey, Screen
from kiosk.ports import KioskTimes
from kiosk.slip_news import SlipNews, slip_news
from kiosk.unheard import went_on


class Wait(Enum):
    """One reason to wait."""

    SETTLE = auto()
    REST = auto()
    SLOW = auto()
    OVERDUE = auto()
    IDLE = auto()
    ANSWER = auto()
    TICKET = auto()
    UNPRINTED = auto()
    PRINTING = auto()
    PAUSE = auto()
    DIM = auto()


Token = tuple[int, ...]


def waits_of(journey: Journey, *, is_being_read: bool = False) -> Mapping[Wait, Token]:
    """The waits that run now; never an idle one at home, so that an idle kiosk sleeps.

    While a screen is being read aloud none runs that would end it.
    """
    running: dict[Wait, Token] = {}
    if not journey.is_settled:
        running[Wait.SETTLE if journey.is_rested else Wait.REST] = _settling(journey)
    if journey.is_asking:
        running[Wait.OVERDUE] = ()
        return running if journey.is_slow else {**running, Wait.SLOW: ()}
    if journey.screen is Screen.TICKET and slip_news(journey) is SlipNews.COMING:
        running[Wait.PRINTING] = ()
    is_night = journey.screen is Screen.CLOSED and journey.rest is not None and journey.rest.is_closed
    if is_night and not journey.is_dimmed:
        running[Wait.DIM] = (journey.touched,)
    long_wait = None if is_being_read else _long_wait(journey)
    if long_wait is not None:
        running[long_wait] = (journey.entered, journey.touched, _is_to_be_noted(journey))
    return running


def duration_ms(wait: Wait, times: KioskTimes) -> int:
    """How long a wait lasts."""
    match wait:
        case Wait.SETTLE:
            return times.settle_ms
        case Wait.REST:
            return times.rest_ms
        case Wait.SLOW:
            return times.slow_ms
        case Wait.OVERDUE:
            return times.overdue_ms
        case Wait.IDLE:
            return times.idle_warning_ms
        case Wait.ANSWER:
            return times.idle_answer_ms
        case Wait.TICKET:
            return times.ticket_ms
        case Wait.UNPRINTED:
            return times.unprinted_ms
        case Wait.PRINTING:
            return times.printing_ms
        case Wait.PAUSE:
            return times.pause_ms
        case Wait.DIM:
            return times.dim_ms
        case _:
            assert_never(wait)


def wait_ended(journey: Journey, wait: Wait) -> Journey:
    """What the end of a wait brings."""
    if wait not in waits_of(journey):
        return journey
    match wait:
        case Wait.SETTLE | Wait.REST:
            return replace(journey, is_settled=True, turned=NONE_TURNED)
        case Wait.SLOW:
            return replace(journey, is_slow=True)
        case Wait.PRINTING:
            return replace(journey, is_slip_late=True)
        case Wait.DIM:
            return replace(journey, is_dimmed=True)
        case Wait.OVERDUE:
            return steps.answer_overdue(journey)
        case Wait.IDLE:
            return replace(journey, is_warned=True)
        case Wait.ANSWER | Wait.TICKET | Wait.UNPRINTED | Wait.PAUSE:
            return went_on(journey) if journey.screen is Screen.UNHEARD else steps.gone_home(journey)
        case _:
            assert_never(wait)


def _settling(journey: Journey) -> Token:
    # A switch that is turned after another has its whole moment.
    return (journey.entered, journey.retold, len(journey.turned.aids))


def _long_wait(journey: Journey) -> Wait | None:
    if journey.is_warned:
        return Wait.ANSWER
    match journey.screen:
        case Screen.WELCOME | Screen.SERVICES | Screen.CHOICE:
            return None if journey.is_home else Wait.IDLE
        case Screen.TICKET:
            is_slip_out = slip_news(journey) is SlipNews.OUT
            # Whoever listens finds their way by ear, once the whole of it was read.
            return Wait.TICKET if is_slip_out and Aid.SPOKEN not in journey.aids else Wait.UNPRINTED
        case Screen.RETURN | Screen.HELP:
            return Wait.UNPRINTED
        case Screen.CANCELLED | Screen.UNHEARD:
            return Wait.PAUSE
        case Screen.CLOSED:
            return None if journey.is_as_found else Wait.PAUSE
        case Screen.PAUSE:
            is_closed = journey.request is None and journey.is_as_found
            # Whoever stands there may still get the number, so the screen stays until that is known.
            return None if is_closed or journey.is_awaited else Wait.PAUSE
        case _:
            assert_never(journey.screen)


def _is_to_be_noted(journey: Journey) -> bool:
    # Whoever is told late that no paper comes has the whole time anew.
    return journey.screen is Screen.TICKET and not slip_news(journey).is_expected
