"""Where the pages of the panel stand: one of them is there at a time, and scrolls where it must.

Must not know what a page shows.
"""

from collections.abc import Hashable

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from staffpanel.giving_way import GivesWay, Yielding, essence
from staffpanel.sections import Moment


class PageScroll(QScrollArea):
    """Holds the pages; gone while a strip is folded."""

    def __init__(self, *pages: QWidget) -> None:
        super().__init__()
        self._yielding = {page: Yielding(page, page) for page in pages if isinstance(page, GivesWay)}
        self._about: Hashable = None
        body = QWidget()
        body.setObjectName("body")
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        for page in pages:
            column.addWidget(page)
        self.setObjectName("scroll")
        self.setWidget(body)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def follow(self, moment: Moment) -> None:
        """Be there unless the strip is alone."""
        self.setVisible(not moment.is_folded)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settle()

    def settle(self, moment: Moment) -> None:
        """Have the page that is there give way until it needs no more height than there is.

        Args:
            moment: What every section shows by now. As soon as one of them comes or goes Qt may lay the
                window out, when the page is still partly of the moment before: no answer for this one.
        """
        self._about = essence(moment.shown), moment.is_managing
        self._settle()

    def _settle(self) -> None:
        for page, yielding in self._yielding.items():
            if page.isVisibleTo(self):
                yielding.settle(self.viewport().size(), self._about)

    def to_top(self) -> None:
        """Show a page from its beginning."""
        self.verticalScrollBar().setValue(0)
