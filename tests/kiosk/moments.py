"""Moments of a journey, for tests of the pure parts, and the sentences as the code has them."""

from __future__ import annotations

from kiosk.examples import (
    HOURS,
    answer,
    asking,
    at_choice,
    at_pause,
    at_services,
    at_ticket,
    at_welcome,
    closed_at,
    door,
    overdue,
    settled,
    ticket,
)
from kiosk.sentences import Sentences

__all__ = [
    "HOURS",
    "SAY",
    "English",
    "answer",
    "asking",
    "at_choice",
    "at_pause",
    "at_services",
    "at_ticket",
    "at_welcome",
    "closed_at",
    "door",
    "overdue",
    "settled",
    "ticket",
]


class English:
    """A catalogue that answers with the sources, as the code has them."""

    def translate(self, context: str, source: str, note: str = "", count: int = -1) -> str:
        return source.replace("%n", str(count)) if count >= 0 else source


SAY = Sentences(English(), "en")
