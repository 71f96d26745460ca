"""How a page gives way where it is higher than its window: step by step, until nothing has to scroll.

Must not know what any page shows.
"""

from collections.abc import Hashable
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLayout, QWidget

from staffpanel.properties import PanelProperties


@runtime_checkable
class GivesWay(Protocol):
    """A page that can say the same with less height.

    Attributes:
        steps: How many steps it knows.
    """

    steps: int

    def give_way(self, step: int) -> None:
        """Take the room of this step: 0 is all it would like, each further one takes less."""
        ...


class Yielding:
    """Finds the first step at which a page fits, anew whenever the room or what is shown has changed."""

    def __init__(self, page: QWidget, way: GivesWay) -> None:
        self._page, self._way = page, way
        self._settled: Hashable = None

    def settle(self, room: QSize, about: Hashable) -> None:
        """Fit into the room; `about` is whatever the height of the page depends on."""
        now = (room.width(), room.height(), about)
        if now == self._settled:
            return
        self._settled = now
        for step in range(self._way.steps):
            self._way.give_way(step)
            if self._needed(room.width()) <= room.height():
                return

    def _needed(self, width: int) -> int:
        """The height the page takes now, in a window of this width."""
        # Qt tells a layout of what has changed within its parts only when events are worked off.
        for layout in self._page.findChildren(QLayout):
            layout.invalidate()
            if (part := layout.parentWidget()) is not None:
                part.updateGeometry()
        return max(self._page.heightForWidth(width), self._page.minimumSizeHint().height())


def essence(shown: PanelProperties) -> Hashable:
    """What the height of a page depends on: all that is shown, but for what only counts on."""
    held = shown.held
    return (
        shown.stage,
        shown.notice,
        (shown.prompt.kind, shown.prompt.ticket_id) if shown.prompt else None,
        shown.undoable is None,
        tuple(offer.action for offer in shown.offers),
        tuple((call.label, bool(call.prompts), call.may_call_back) for call in shown.calls),
        (held.row.label, held.why) if held else (shown.next_up and shown.next_up.label, shown.why_next),
        bool(shown.rows or shown.unattended),
        shown.drawer is None,
        len(shown.desks),
        shown.take_over is None,
    )
