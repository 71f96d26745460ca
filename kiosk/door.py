"""The door of the library as the kiosk sees it: open or not, what is given now, and why no numbers are.

Must not import Qt. Pure: hours and a moment in, a frozen record out.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from desk.hours import Hours
from desk.opening import Opening, OpeningState, QuietTime, is_given, opening, quieter_times


class Rest(StrEnum):
    """Why no numbers are given, although everything works.

    CLOSED, HOLIDAY: The library is closed. ENDING: It closes too soon. FULL: Too many wait. BUSY: Too many
    numbers were given in a while.
    """

    CLOSED = "closed"
    HOLIDAY = "holiday"
    ENDING = "ending"
    FULL = "full"
    BUSY = "busy"

    @property
    def is_closed(self) -> bool:
        """Whether nobody is expected."""
        return self in {Rest.CLOSED, Rest.HOLIDAY}


_RESTS = {
    OpeningState.CLOSED: Rest.CLOSED,
    OpeningState.HOLIDAY: Rest.HOLIDAY,
    OpeningState.ENDING: Rest.ENDING,
}


@dataclass(frozen=True, slots=True)
class Door:
    """What the hours say at a moment.

    Attributes:
        opening: How open the library is.
        given: Codes of the services given now.
        quieter: The next quieter times; empty where none are planned.
    """

    opening: Opening
    given: frozenset[str]
    quieter: tuple[QuietTime, ...] = ()

    @property
    def rest(self) -> Rest | None:
        """Why no numbers are given; None while they are."""
        return _RESTS.get(self.opening.state)


def door_at(hours: Hours, at: datetime, services: Iterable[str]) -> Door:
    """The door at a time of the branch."""
    given = frozenset(code for code in services if is_given(hours, code, at))
    return Door(opening(hours, at), given, quieter_times(hours, at))
