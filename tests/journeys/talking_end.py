"""A printer's end of the cable that says what is on paper, as far as the test lets it."""

from __future__ import annotations

import re

from tests.journeys.paper import PaperEnd

# GS ( H function 48, of the command reference: 1D 28 48 06 00 30 30 d1 d2 d3 d4.
_MARK = re.compile(rb"\x1d\x28\x48\x06\x00\x30\x30(....)", re.DOTALL)


class TalkingEnd(PaperEnd):
    """Answers each mark once, in their order."""

    _answered = 0

    def confirm(self, marks: int) -> None:
        """Answer marks that have come until this many of all were answered."""
        came = _MARK.findall(self.data)
        for mark in came[self._answered : marks]:
            self.say(b"\x37\x22" + mark + b"\x00")
        self._answered = max(self._answered, min(marks, len(came)))

    @property
    def marks(self) -> int:
        """How many marks have come."""
        return len(_MARK.findall(self.data))

    def count(self, label: str) -> int:
        """How often a label stands on the paper."""
        return self.data.count(label.encode())
