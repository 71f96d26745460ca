"""The foot of the panel: the store when it is lost, and one line for each printer.

Must not know any other part of the panel than what it shows.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desk.printer import PrinterCause
from staffpanel import look
from staffpanel.machine_sentences import MachineSentences
from staffpanel.notice_bar import NoticeBar
from staffpanel.pictogram import Pictogram
from staffpanel.plain_label import PlainLabel
from staffpanel.properties import Lost, PanelProperties, PrinterLine
from ui.tokens import Palette

QUIET_CAUSES = frozenset({PrinterCause.READY, PrinterCause.NOT_CONFIGURED})


class PrinterRow(QWidget):
    """The state of one printer: a pictogram and a sentence."""

    def __init__(self, palette: Palette) -> None:
        super().__init__()
        self._palette = palette
        self._pictogram = Pictogram(18, QColor(palette.ink_soft))
        self._words = PlainLabel(look.small(), wraps=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.GAP)
        row.addWidget(self._pictogram, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)

    @property
    def sentence(self) -> str:
        return self._words.text()

    def show_line(self, line: PrinterLine, sentence: str) -> None:
        """Show the last word about a printer."""
        self._words.setText(sentence)
        name, colour = "printer_check", self._palette.success
        if line.cause is PrinterCause.NOT_CONFIGURED:
            name, colour = "printer_off_outline", self._palette.ink_soft
        elif line.cause is not PrinterCause.READY:
            name, colour = "printer_alert", self._palette.alert
        self._pictogram.show_as(name, QColor(colour))
        self._words.setFont(look.small() if line.cause in QUIET_CAUSES else look.strong(look.SMALL_PX))


class Footer(QFrame):
    """What does not belong to any ticket.

    Properties:
        trouble: The bar that tells of a lost store.
        sentences: What is said of each printer.
    """

    def __init__(self, palette: Palette, sentences: MachineSentences) -> None:
        super().__init__()
        self.setObjectName("footer")
        self._palette = palette
        self._sentences = sentences
        self.trouble = NoticeBar("trouble")
        self._printers: list[PrinterRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(look.PAD, look.GAP, look.PAD, look.GAP)
        self._column.setSpacing(look.GAP)
        self._column.addWidget(self.trouble)

    @property
    def sentences(self) -> tuple[str, ...]:
        return tuple(row.sentence for row in self._printers if not row.isHidden())

    def show_properties(self, shown: PanelProperties) -> None:
        """Show the store and the printers."""
        self._show_lost(shown.lost)
        while len(self._printers) < len(shown.printers):
            self._printers.append(PrinterRow(self._palette))
            self._column.addWidget(self._printers[-1])
        for place, row in enumerate(self._printers):
            row.setVisible(place < len(shown.printers))
        for row, line in zip(self._printers, shown.printers, strict=False):
            row.show_line(line, self._sentences.printer(line))
        self.setVisible(shown.lost is not None or bool(shown.printers))

    def _show_lost(self, lost: Lost | None) -> None:
        sentence = "" if lost is None else self._sentences.lost(lost)
        self.trouble.say(sentence, "database_alert_outline", QColor(self._palette.alert))
