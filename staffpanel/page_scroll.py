"""Where the pages of the panel stand: one of them is there at a time, and scrolls where it must.

Must not know what a page shows.
"""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from staffpanel.sections import Moment


class PageScroll(QScrollArea):
    """Holds the pages; gone while a strip is folded."""

    def __init__(self, *pages: QWidget) -> None:
        super().__init__()
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

    def to_top(self) -> None:
        """Show a page from its beginning."""
        self.verticalScrollBar().setValue(0)
