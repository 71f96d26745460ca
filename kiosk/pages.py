"""The services of a family on as many screens as they need: never more than seven things to choose on one.

Must not import Qt. Pure.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import TypeVar

from kiosk.journey import Journey, Screen, listens, moved
from ui.service_words import MORE

__all__ = ["MORE", "MOST_ON_SCREEN", "more_chosen", "page_of"]

MOST_ON_SCREEN = 7
Each = TypeVar("Each")


def page_of(all_of_them: Sequence[Each], page: int) -> tuple[Sequence[Each], bool]:
    """What is on a screen, and whether more follow.

    Args:
        all_of_them: In their order.
        page: From 0; one that is not there any more is the last.

    Returns:
        At most seven of them, or six where the way to the others takes the place of the seventh.
    """
    begin = 0
    while len(all_of_them) - begin > MOST_ON_SCREEN:
        if page == 0:
            return all_of_them[begin : begin + MOST_ON_SCREEN - 1], True
        begin, page = begin + MOST_ON_SCREEN - 1, page - 1
    return all_of_them[begin:], False


def more_chosen(journey: Journey) -> Journey:
    """The next screen of services."""
    if not listens(journey, Screen.SERVICES) or journey.request is not None:
        return journey
    return moved(replace(journey, page=journey.page + 1))
