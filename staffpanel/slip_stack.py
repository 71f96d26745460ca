"""Slips of the virtual printer, one below the other, the newest on top."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from staffpanel import look
from staffpanel.plain_label import PlainLabel

SLIPS_KEPT = 50
_WIDEST_PX = 400


class SlipStack(QScrollArea):
    """A place to lay slips down; the arrow and page keys and the wheel go through them."""

    def __init__(self, words_when_empty: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("scroll")
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._slips: list[_Slip] = []
        body = QWidget()
        body.setObjectName("body")
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(look.PAD, look.PAD, look.PAD, look.PAD)
        self._column.setSpacing(look.PAD)
        self._empty = PlainLabel(look.font_of(look.LEAD_PX), is_quiet=True, wraps=True)
        self._empty.setText(words_when_empty)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._column.addWidget(self._empty, 1)
        self._column.addStretch(1)
        self.setWidget(body)
        self.viewport().installEventFilter(self)

    @property
    def captions(self) -> list[str]:
        """What stands under the slips, top first."""
        return [slip.caption for slip in self._slips]

    def add(self, picture: QImage, caption: str, text: str) -> None:
        """Lay a slip on top.

        Args:
            picture: How it looks.
            caption: Shown below it.
            text: What it says, for those who do not see it.
        """
        self._empty.hide()
        slip = _Slip(picture, caption, text)
        slip.fit(self._width_px())
        self._slips.insert(0, slip)
        self._column.insertWidget(0, slip, 0, Qt.AlignmentFlag.AlignHCenter)
        for old in self._slips[SLIPS_KEPT:]:
            self._column.removeWidget(old)
            old.deleteLater()
        del self._slips[SLIPS_KEPT:]
        self.verticalScrollBar().setValue(0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            for slip in self._slips:
                slip.fit(self._width_px())
        return super().eventFilter(watched, event)

    def _width_px(self) -> int:
        return max(1, min(_WIDEST_PX, self.viewport().width() - 2 * look.PAD))


class _Slip(QWidget):
    """One slip and what is said of it."""

    def __init__(self, picture: QImage, caption: str, text: str) -> None:
        super().__init__()
        self.caption = caption
        # Qt draws a dark line below a grey picture that it makes smaller smoothly.
        self._picture = picture.convertToFormat(QImage.Format.Format_RGB32)
        self._paper = QLabel()
        self._paper.setObjectName("paper")
        self._paper.setAccessibleName(text)
        below = PlainLabel(look.small(), is_quiet=True)
        below.setText(caption)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.GAP // 2)
        column.addWidget(self._paper)
        column.addWidget(below)

    def fit(self, width_px: int) -> None:
        """Take this width, in pixels of a screen at 100 %."""
        ratio = self.devicePixelRatioF()
        seen = self._picture.scaledToWidth(
            round(width_px * ratio), Qt.TransformationMode.SmoothTransformation
        )
        pixmap = QPixmap.fromImage(seen)
        pixmap.setDevicePixelRatio(ratio)
        self._paper.setPixmap(pixmap)
        self._paper.setFixedSize(QSize(width_px, round(seen.height() / ratio)))
