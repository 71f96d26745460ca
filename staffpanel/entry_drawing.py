"""Draws one line of a list: a ticket with its service, kind and waited time, or a choice with its key.

Must not know what the list is for.
"""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from staffpanel import look
from staffpanel.action_button import draw_key_cap, key_cap_width
from staffpanel.entry import ENTRY_ROLE, Entry
from staffpanel.pictogram import draw_pictogram
from ui.fonts import font
from ui.tokens import Palette

LABEL_WIDTH = 84
NARROW_LABEL_WIDTH = 68
NARROW_ROW_PX = 340
STRIPE = 4
# The two lines of a choice whose detail stands under its text, and what stays free over and under all words.
UPPER_PX, LOWER_PX = 22, 18
AIR_PX = 4
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
Index = QModelIndex | QPersistentModelIndex


class EntryDelegate(QStyledItemDelegate):
    """Draws entries in the colours of a palette, all of a list in the same way."""

    def __init__(self, palette: Palette, parent: QWidget) -> None:
        super().__init__(parent)
        self._palette = palette
        self._is_stacked = self._is_tall = False

    def fit(self, entries: tuple[Entry, ...], width: int) -> bool:
        """Lay out choices for lines of this width; tells whether the height of a line is another now.

        Where one of them has no room for what stands at its right, that of all stands under the text.
        """
        was_tall = self._is_tall
        choices = [entry for entry in entries if entry.kind is None]
        self._is_stacked = any(entry.detail and not _is_beside(entry, width) for entry in choices)
        self._is_tall = self._is_stacked or any(not _is_beside(entry, width) for entry in choices)
        return self._is_tall != was_tall

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        entry: Entry = index.data(ENTRY_ROLE)
        choice = look.TALL_CHOICE_HEIGHT if self._is_tall else look.CHOICE_HEIGHT
        return QSize(160, choice if entry.kind is None else look.ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry: Entry = index.data(ENTRY_ROLE)
        box = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_ground(painter, box, entry, option.state)
        if entry.kind is None:
            self._draw_choice(painter, box, entry)
        else:
            self._draw_ticket(painter, box, entry, look.kind_colours(self._palette, entry.kind))
        painter.restore()

    def _draw_ground(self, painter: QPainter, box: QRectF, entry: Entry, state: QStyle.StateFlag) -> None:
        inner = box.adjusted(2, 2, -2, -2)
        if state & QStyle.StateFlag.State_Selected or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._palette.raised))
            painter.drawRoundedRect(inner, 8, 8)
        if entry.is_marked and entry.kind is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.kind_colours(self._palette, entry.kind).soft)
            painter.drawRoundedRect(inner, 8, 8)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(self._palette.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(inner.adjusted(1, 1, -1, -1), 7, 7)
        # A marked ticket has a ground of its own, and no line under it.
        if entry.kind is None or not entry.is_marked:
            painter.setPen(QPen(QColor(self._palette.line), 1))
            painter.drawLine(box.bottomLeft(), box.bottomRight())

    def cut_words(self, box: QRectF, entry: Entry) -> list[str]:
        """What has less room in a line of this size than it needs; nothing, if the line is wide enough."""
        if entry.kind is None:
            words, font_of_it = self._title_box(box, entry), _choice_font(entry)
            flags = LEFT | Qt.TextFlag.TextWordWrap
            needed = QFontMetricsF(font_of_it).boundingRect(words, flags, entry.title)
            is_cut = needed.height() > words.height() or needed.width() > words.width() + 1
            return [entry.title] if is_cut else []
        upper, lower = self._lines_of_ticket(box, entry)
        size_px = _service_px(entry, upper)
        lines = ((upper, entry.service, size_px), (lower, entry.kind_word, look.SMALL_PX))
        return [word for line, word, size_px in lines if _word_width(word, size_px) > line.width()]

    def _draw_choice(self, painter: QPainter, box: QRectF, entry: Entry) -> None:
        left = box.left() + look.PAD * 0.75
        if entry.key:
            width = key_cap_width(entry.key)
            cap = QRectF(left, box.center().y() - 12, width, 24)
            draw_key_cap(painter, entry.key, cap, QColor(self._palette.ink))
            left += width + look.GAP * 1.5
        if entry.pictogram:
            where = QRectF(left, box.center().y() - 11, 22, 22)
            draw_pictogram(painter, entry.pictogram, where, QColor(self._palette.ink))
        title = self._title_box(box, entry)
        if self._is_stacked and entry.detail:
            painter.setFont(look.small())
            painter.setPen(QColor(self._palette.ink_soft))
            below = QRectF(title.left(), title.bottom(), title.width(), LOWER_PX)
            painter.drawText(below, LEFT, entry.detail)
        else:
            self._draw_detail(painter, box, entry)
        painter.setPen(QColor(self._palette.ink))
        painter.setFont(_choice_font(entry))
        painter.drawText(title, LEFT | Qt.TextFlag.TextWordWrap, entry.title)

    def _title_box(self, box: QRectF, entry: Entry) -> QRectF:
        """Where the text of a choice stands: beside what is at the right, or over it."""
        left, right = _title_left(box, entry), box.right() - look.PAD * 0.75 - look.GAP
        if self._is_stacked and entry.detail:
            return QRectF(left, box.center().y() - (UPPER_PX + LOWER_PX) / 2, right - left, UPPER_PX)
        right -= _detail_width(entry) if entry.detail else 0
        return QRectF(left, box.top() + AIR_PX, right - left, box.height() - 2 * AIR_PX)

    def _draw_ticket(self, painter: QPainter, box: QRectF, entry: Entry, colours: look.KindColours) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.strong)
        painter.drawRoundedRect(QRectF(box.left() + 6, box.top() + 10, STRIPE, box.height() - 20), 2, 2)
        label = QRectF(box.left() + 20, box.top(), _label_width(box), box.height())
        painter.setPen(QColor(self._palette.ink))
        painter.setFont(look.heavy(20))
        painter.drawText(label, LEFT, entry.title)
        upper, lower = self._lines_of_ticket(box, entry)
        # Beside both lines, or beside the shorter one.
        time = box if upper.right() == lower.right() else min(upper, lower, key=QRectF.right)
        self._draw_detail(painter, QRectF(box.left(), time.top(), box.width(), time.height()), entry)
        ink = QColor(self._palette.alert if entry.is_warned else self._palette.ink)
        size_px = _service_px(entry, upper)
        self._draw_word(painter, upper, entry.pictogram, entry.service, ink, size_px)
        self._draw_word(painter, lower, entry.kind_pictogram, entry.kind_word, colours.strong, look.SMALL_PX)

    def _lines_of_ticket(self, box: QRectF, entry: Entry) -> tuple[QRectF, QRectF]:
        """Where the service and the kind stand; the longer takes the place over or under the waited time."""
        left = box.left() + 20 + _label_width(box)
        end = box.right() - look.PAD * 0.75
        beside = end - (_detail_width(entry) + look.GAP if entry.detail else 0)
        is_service_long = left + _word_width(entry.service, look.TEXT_PX) + 1 > beside
        is_kind_long = left + _word_width(entry.kind_word, look.SMALL_PX) + 1 > beside
        upper_end = end if is_service_long and not is_kind_long else beside
        lower_end = end if is_kind_long else beside
        upper = QRectF(left, box.top() + 7, upper_end - left, 22)
        return upper, QRectF(left, box.top() + 28, lower_end - left, 19)

    def _draw_detail(self, painter: QPainter, box: QRectF, entry: Entry) -> float:
        right = box.right() - look.PAD * 0.75
        if not entry.detail:
            return right
        painter.setFont(look.small())
        painter.setPen(QColor(self._palette.ink_soft))
        width = _detail_width(entry)
        painter.drawText(QRectF(right - width, box.top(), width, box.height()), RIGHT, entry.detail)
        return right - width

    def _draw_word(
        self, painter: QPainter, box: QRectF, pictogram: str, word: str, colour: QColor, size_px: int
    ) -> None:
        icon = size_px + 3
        draw_pictogram(
            painter, pictogram, QRectF(box.left(), box.center().y() - icon / 2, icon, icon), colour
        )
        painter.setPen(colour)
        painter.setFont(font(size_px))
        rest = box.adjusted(icon + 6, 0, 0, 0)
        shown = QFontMetricsF(painter.font()).elidedText(word, Qt.TextElideMode.ElideRight, rest.width())
        painter.drawText(rest, LEFT, shown)


def _is_beside(entry: Entry, width: int) -> bool:
    """Whether the text of a choice, and what is drawn at its right, have their place on one line."""
    box = QRectF(0, 0, width, look.CHOICE_HEIGHT)
    title = QFontMetricsF(_choice_font(entry)).horizontalAdvance(entry.title)
    right = box.right() - look.PAD * 0.75 - look.GAP - (_detail_width(entry) if entry.detail else 0)
    return _title_left(box, entry) + title <= right


def _label_width(box: QRectF) -> int:
    return LABEL_WIDTH if box.width() >= NARROW_ROW_PX else NARROW_LABEL_WIDTH


def _choice_font(entry: Entry) -> QFont:
    return look.strong() if entry.is_marked else look.text()


def _detail_width(entry: Entry) -> float:
    return QFontMetricsF(look.small()).horizontalAdvance(entry.detail) + 2


def _title_left(box: QRectF, entry: Entry) -> float:
    """Where the text of a choice begins, after its key and its pictogram."""
    left = box.left() + look.PAD * 0.75
    left += key_cap_width(entry.key) + look.GAP * 1.5 if entry.key else 0
    return left + (22 + look.GAP if entry.pictogram else 0)


def _service_px(entry: Entry, line: QRectF) -> int:
    """Type size of a service: smaller where it would end in dots."""
    return look.TEXT_PX if _word_width(entry.service, look.TEXT_PX) <= line.width() else look.SMALL_PX


def _word_width(word: str, size_px: int) -> float:
    """How much a word takes with its pictogram; see ``_draw_word``."""
    return QFontMetricsF(font(size_px)).horizontalAdvance(word) + size_px + 9
