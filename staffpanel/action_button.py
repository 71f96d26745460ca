"""A button that shows its pictogram, its text and the key that does the same.

Must not know what any action does.
"""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QShortcut,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from staffpanel import look
from staffpanel.pictogram import draw_pictogram
from ui.tokens import Palette

INSET = 4.5
AIR = 2
"""What stays free over and under the words."""
WORDLESS_ROOM = 28
CAP_EDGE = 0.75 * look.GAP
"""Beside the key where there are no words."""
ENTER_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True, slots=True)
class _Colours:
    ground: QColor
    edge: QColor
    text: QColor


class ActionButton(QAbstractButton):
    """One action.

    Properties:
        is_primary: Drawn strong and large.
        key_cap: The key shown beside the text; a letter also works from anywhere in the window.

    Signals:
        clicked(): By mouse, Space, Enter or its key; never by a key that is held down.
    """

    def __init__(
        self, palette: Palette, pictogram: str, *, is_primary: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._palette = palette
        self._pictogram = pictogram
        self._is_primary = is_primary
        self._key_cap = ""
        self._is_dim = self._has_small_words = False
        self._is_dense = self._is_low = self._is_warm = self._is_compact = self._is_bare = self._is_small = (
            False
        )
        self._shortcut = QShortcut(self)
        self._shortcut.setAutoRepeat(False)
        self._shortcut.activated.connect(self.click)
        self.setFont(look.strong(look.LEAD_PX) if is_primary else look.text())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    @property
    def key_cap(self) -> str:
        return self._key_cap

    def say(self, words: str, pictogram: str = "", *, spoken: str = "") -> None:
        """Show another text; `spoken` is its name for who hears it, the text itself where it is empty."""
        self._pictogram = pictogram or self._pictogram
        if words != self.text():
            self.setText(words)
            self.updateGeometry()
        self.setAccessibleName(spoken or words)
        self.update()

    def set_key(self, cap: str, *, works_anywhere: bool = True) -> None:
        """Show a key; a letter then works wherever the focus is, Enter and Esc are the window's own."""
        if cap == self._key_cap:
            return
        self._key_cap = cap
        self._shortcut.setKey(QKeySequence(cap if works_anywhere else ""))
        self.setAccessibleDescription(cap)
        self.update()

    def set_dim(self, is_dim: bool) -> None:
        """Look as if disabled, while a press still tells why it is too early."""
        if is_dim != self._is_dim:
            self._is_dim = is_dim
            self.update()

    def set_dense(self, is_dense: bool) -> None:
        """Take less room: lower, and without a pictogram unless it is the big one."""
        if is_dense != self._is_dense:
            self._is_dense = is_dense
            self.updateGeometry()
            self.update()

    def set_low(self, is_low: bool = True) -> None:
        """Stand in a line of its own at the foot: as low as one line, and its words never wrap."""
        self._is_low = is_low
        self.setFont(look.font_of(look.SMALL_PX) if is_low else look.text())
        self.updateGeometry()

    def set_bare(self, is_bare: bool) -> None:
        """Show the key alone where there are no words."""
        if is_bare != self._is_bare:
            self._is_bare = is_bare
            self.updateGeometry()
            self.update()

    def set_small(self, is_small: bool) -> None:
        """Take less height, with two lines of small words."""
        if is_small != self._is_small:
            self._is_small = is_small
            self.setFont(look.small() if is_small else look.text())
            self.updateGeometry()

    def set_small_words(self, is_small: bool) -> None:
        """Write as small as a neighbour whose words take two lines."""
        if is_small != self._has_small_words:
            self._has_small_words = is_small
            self.update()

    def set_compact(self) -> None:
        """Stand in a line beside other parts: the big action without its pictogram, its words never cut."""
        self._is_compact = True
        self.setFont(look.strong())
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.updateGeometry()

    def set_warm(self, is_warm: bool) -> None:
        """Ask quietly for a look, by the ground of an honest notice."""
        if is_warm != self._is_warm:
            self._is_warm = is_warm
            self.update()

    def sizeHint(self) -> QSize:
        words = QFontMetrics(self.font()).horizontalAdvance(self.text())
        room = 40 if self._is_dense or self._is_compact else 3 * look.PAD + 4
        if not self.text():
            room = round(2 * (INSET + CAP_EDGE)) if self._is_bare else WORDLESS_ROOM
        width = words + self._icon_px() + self._cap_width() + room
        if self._is_low:
            return QSize(width, look.LOW_BUTTON_HEIGHT)
        if self._is_compact:
            return QSize(width, look.DENSE_BUTTON_HEIGHT)
        if self._is_primary:
            return QSize(width, look.DENSE_PRIMARY_HEIGHT if self._is_dense else look.PRIMARY_HEIGHT)
        if self._is_small:
            return QSize(width, look.SMALL_BUTTON_HEIGHT)
        return QSize(width, look.DENSE_BUTTON_HEIGHT if self._is_dense else look.BUTTON_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        return hint if self._is_low or self._is_compact else QSize(96, hint.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.isAutoRepeat():
            event.accept()
        elif event.key() in ENTER_KEYS:
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = self._colours()
        box = self._box()
        painter.setPen(QPen(colours.edge, 1.5))
        painter.setBrush(colours.ground)
        painter.drawRoundedRect(box, look.RADIUS - 2, look.RADIUS - 2)
        self._draw_content(painter, box, colours)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(self._palette.focus), 2.2))
            ring = QRectF(self.rect()).adjusted(1.2, 1.2, -1.2, -1.2)
            painter.drawRoundedRect(ring, look.RADIUS + 1, look.RADIUS + 1)

    def words_box(self) -> QRectF:
        """Where the text stands."""
        box = self._box()
        icon = self._icon_px()
        left = box.left() + look.PAD * 0.75 + (icon + look.GAP if icon else 0)
        cap = self._cap_width()
        right = box.right() - (cap + 2 * look.GAP if cap else look.PAD * 0.75)
        return QRectF(left, box.top() + AIR, right - left, box.height() - 2 * AIR)

    @property
    def wraps(self) -> bool:
        """Whether the text has no room on one line in its usual size."""
        return QFontMetrics(self.font()).horizontalAdvance(self.text()) > self.words_box().width()

    def words_font(self) -> QFont:
        """The font of the text: smaller where it takes two lines, so that they keep off the edges."""
        is_small = self._has_small_words or self.wraps
        return look.small() if is_small and not self._is_primary else self.font()

    def _box(self) -> QRectF:
        return QRectF(self.rect()).adjusted(INSET, INSET, -INSET, -INSET)

    def _draw_content(self, painter: QPainter, box: QRectF, colours: _Colours) -> None:
        icon = self._icon_px()
        if icon:
            left = box.left() + (look.PAD if self.text() else look.GAP) * 0.75
            where = QRectF(left, box.center().y() - icon / 2, icon, icon)
            draw_pictogram(painter, self._pictogram, where, colours.text)
        painter.setPen(colours.text)
        painter.setFont(self.words_font())
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(self.words_box(), flags, self.text())
        if self._key_cap:
            width = self._cap_width()
            right = box.right() - (look.GAP if self.text() else CAP_EDGE)
            cap = QRectF(right - width, box.center().y() - 12, width, 24)
            draw_key_cap(painter, self._key_cap, cap, colours.text)

    def _icon_px(self) -> int:
        if self._is_compact:
            return 0
        if self._is_primary:
            return 26
        if not self.text():
            return 0 if self._is_bare else 20
        return 0 if self._is_dense else 20

    def _cap_width(self) -> int:
        return key_cap_width(self._key_cap)

    def _colours(self) -> _Colours:
        look_of = self._palette
        if not self.isEnabled() or self._is_dim:
            return _Colours(QColor(look_of.surface), QColor(look_of.line), QColor(look_of.ink_soft))
        is_lifted = self.isDown() or self.underMouse()
        if self._is_primary:
            ground = QColor(look_of.transaction_pressed if is_lifted else look_of.transaction)
            return _Colours(ground, ground, QColor(look_of.on_transaction))
        if self._is_warm and not is_lifted:
            return _Colours(QColor(look_of.notice), QColor(look_of.notice_line), QColor(look_of.ink))
        ground = QColor(look_of.raised if is_lifted else look_of.surface)
        return _Colours(ground, QColor(look_of.control_line), QColor(look_of.ink))


def key_cap_width(cap: str) -> int:
    """Width of a key cap, 0 for none."""
    return max(24, QFontMetrics(look.small()).horizontalAdvance(cap) + 12) if cap else 0


def draw_key_cap(painter: QPainter, cap: str, where: QRectF, colour: QColor) -> None:
    """Paint the key that does something."""
    painter.save()
    edge = QColor(colour)
    edge.setAlphaF(0.55)
    painter.setPen(QPen(edge, 1.2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(where, 5, 5)
    painter.setPen(colour)
    painter.setFont(look.small())
    painter.drawText(where, Qt.AlignmentFlag.AlignCenter, cap)
    painter.restore()
