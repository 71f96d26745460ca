"""One sentence of news with its pictogram; spoken by a screen reader when it changes.

Must not know what happened.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QColor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from staffpanel import look
from staffpanel.notices import Tone
from staffpanel.pictogram import Pictogram
from staffpanel.plain_label import PlainLabel
from staffpanel.tone import set_tone
from ui.tokens import Palette

INDENT = 12


class NoticeBar(QFrame):
    """A frame around a pictogram and a sentence; hidden while there is nothing to say.

    Properties:
        sentence: What it says.
    """

    def __init__(self, name: str, size_px: int = look.TEXT_PX, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._pictogram = Pictogram(20, QColor())
        self._words = PlainLabel(look.font_of(size_px), wraps=True)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(INDENT, 8, INDENT, 8)
        self._row.setSpacing(10)
        self._row.addWidget(self._pictogram, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addWidget(self._words, 1)
        self.hide()

    @property
    def sentence(self) -> str:
        return self._words.text()

    def say(self, sentence: str, pictogram: str, colour: QColor, tone: str = "") -> None:
        """Say something, or nothing."""
        set_tone(self, tone)
        self._pictogram.show_as(pictogram, colour)
        if sentence != self._words.text():
            self._words.setText(sentence)
            self._announce(sentence)
        self.setVisible(bool(sentence))

    def tell(self, sentence: str, tone: Tone, palette: Palette) -> None:
        """Say news or a refusal, with the pictogram and the colour of either."""
        is_refusal = tone is Tone.REFUSED
        colour = palette.notice_line if is_refusal else palette.ink_soft
        self.say(sentence, "alert_outline" if is_refusal else "information_outline", QColor(colour), tone)

    def set_wordless(self, is_wordless: bool) -> None:
        """Show the pictogram alone; the words are its tip, and its name for who hears it."""
        self._words.setHidden(is_wordless)
        if is_wordless:
            self._row.setContentsMargins(0, 8, 0, 8)
        self.setToolTip(self.sentence if is_wordless else "")
        self._pictogram.setAccessibleName(self.sentence if is_wordless else "")

    def set_small(self, is_small: bool) -> None:
        """Take less room."""
        self._words.setFont(look.font_of(look.SMALL_PX if is_small else look.TEXT_PX))

    def set_quiet(self, is_quiet: bool) -> None:
        """Let it be read second, in line with what stands around it, or as a bar of its own."""
        self._words.set_quiet(is_quiet)
        self._row.setContentsMargins(0 if is_quiet else INDENT, 8, INDENT, 8)

    def _announce(self, sentence: str) -> None:
        if sentence and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))
