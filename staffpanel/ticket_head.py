"""The ticket in front of the staff member, large: label, service, kind, and a time.

Must not know what comes next.
"""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QWidget

from desk.tickets import Kind
from staffpanel import look
from staffpanel.pictogram import Pictogram, draw_pictogram
from staffpanel.plain_label import PlainLabel
from staffpanel.tickets_shown import Row
from staffpanel.words import KIND_PICTOGRAMS, PanelWords
from ui.tokens import Palette

NUMBER_HEIGHT = 1.02
# Narrower than this, what the time means takes two lines.
NOTE_WRAPS_BELOW_PX = 330
FLAT_NOTE_PX, NO_LIMIT_PX = 124, 16_777_215


class KindChip(QWidget):
    """Pictogram and word of a kind on its quiet ground.

    Properties:
        kind, word: What it shows.
    """

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._palette = palette
        self._kind = Kind.TRANSACTION
        self._word = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_kind(self, kind: Kind, word: str) -> None:
        """Show another kind."""
        self._kind, self._word = kind, word
        self.setAccessibleName(word)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(QFontMetrics(look.strong()).horizontalAdvance(self._word) + 50, 32)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = look.kind_colours(self._palette, self._kind)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.soft)
        painter.drawRoundedRect(self.rect(), 16, 16)
        icon = self.rect().adjusted(12, 7, 0, -7).toRectF()
        icon.setWidth(18)
        draw_pictogram(painter, KIND_PICTOGRAMS[self._kind], icon, colours.strong)
        painter.setPen(QColor(self._palette.ink))
        painter.setFont(look.strong())
        painter.drawText(self.rect().adjusted(36, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self._word)


class TicketHead(QWidget):
    """The label as large as it goes, a running time, and a line on what it is for.

    Properties:
        label: The number shown.
        timer: The running time shown, or "".
    """

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ink = QColor(palette.ink)
        self.number = PlainLabel(look.heavy(look.NUMBER_PX))
        self.time = PlainLabel(look.strong(look.TITLE_PX))
        self.time_note = PlainLabel(look.small(), is_quiet=True)
        self.time_note.setObjectName("time_note")
        self.time_note.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        self._note = ""
        self._pictogram = Pictogram(24, self._ink)
        self._service = PlainLabel(look.strong(look.LEAD_PX), wraps=True)
        self._service.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._chip = KindChip(palette)
        self._grid, self._about = QGridLayout(self), QWidget()
        self._line = QHBoxLayout(self._about)
        self._is_dense = self._is_flat = self._is_low = False
        self._lay_out()

    def show_ticket(self, row: Row, time: str, time_note: str, words: PanelWords) -> None:
        """Show a ticket."""
        self.number.setText(row.label)
        self.time.setText(time)
        self._note = time_note
        self._wrap_note()
        self._pictogram.show_as(words.pictogram(row.service, row.kind), self._ink)
        self._service.setText(words.service(row.service))
        self._chip.show_kind(row.kind, words.kind(row.kind))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._wrap_note()

    def _wrap_note(self) -> None:
        wraps = self._is_flat or self.width() < NOTE_WRAPS_BELOW_PX
        self.time_note.setWordWrap(wraps)
        # No line ends with the dot between the two things it says.
        self.time_note.setText(self._note.replace(" · ", "\n") if wraps else self._note)
        self.time_note.setAccessibleName(self._note if wraps else "")

    def set_dense(self, is_dense: bool) -> None:
        """Take less room: the time stands beside the heading."""
        self._is_dense = is_dense
        self._set_number()

    def set_low(self, is_low: bool) -> None:
        """Take less height, with a smaller number."""
        self._is_low = is_low
        self._line.setContentsMargins(0, look.GAP // 2 if is_low else 0, 0, 0)
        self._set_number()

    def set_flat(self, is_flat: bool) -> None:
        """Stand in two lines: the number, and beside it what it is for, its kind and the time."""
        if is_flat == self._is_flat:
            return
        self._is_flat = is_flat
        self._service.setFont(look.strong(look.TEXT_PX if is_flat else look.LEAD_PX))
        self.time_note.setMinimumWidth(FLAT_NOTE_PX if is_flat else 0)
        self.time_note.setMaximumWidth(FLAT_NOTE_PX if is_flat else NO_LIMIT_PX)
        self._wrap_note()
        if is_flat:
            self._grid.addWidget(self._about, 1, 1)
            self._grid.addWidget(self._chip, 2, 1, Qt.AlignmentFlag.AlignLeft)
        else:
            self._grid.addWidget(self._about, 3, 0, 1, 3)
            self._line.addWidget(self._chip)
        self._set_number()

    def _set_number(self) -> None:
        size_px = look.DENSE_NUMBER_PX if self._is_dense else look.NUMBER_PX
        size_px = look.FLAT_NUMBER_PX if self._is_flat else look.LOW_NUMBER_PX if self._is_low else size_px
        self.number.setFont(look.heavy(size_px))
        # Capitals and figures alone: the room that letters with a tail would need is given to other things.
        self.number.setFixedHeight(round(size_px * NUMBER_HEIGHT))

    def _lay_out(self) -> None:
        grid = self._grid
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(0)
        grid.setHorizontalSpacing(look.GAP)
        right = Qt.AlignmentFlag.AlignRight
        grid.addWidget(self.number, 1, 0, 2, 1)
        grid.addWidget(self.time, 1, 2, right | Qt.AlignmentFlag.AlignBottom)
        grid.addWidget(self.time_note, 2, 2)
        grid.setColumnStretch(1, 1)
        line = self._line
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(look.GAP)
        line.addWidget(self._pictogram)
        line.addWidget(self._service, 1)
        line.addWidget(self._chip)
        grid.addWidget(self._about, 3, 0, 1, 3)
