"""Text of any script drawn for paper by Qt, which shapes letters and knows the direction of each script.

Used where a printer's own characters end: Arabic, Hebrew, Chinese, Inuktitut, a Polish name.
"""

import logging
import threading
from math import ceil

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QImage, QPainter, QTextLayout, QTextOption

from hardware.raster import Raster, cropped, raster_of
from hardware.text_drawing import CannotDraw
from ui.fonts import FAMILY, font, load_fonts, script_families
from ui.languages import LANGUAGES

logger = logging.getLogger(__name__)

_BOLD_WEIGHT, _TEXT_WEIGHT = 700, 500
_MARGIN = 8
_INK_SHADE = 128


class QtTextDrawing:
    """Draws paragraphs as black dots. Made on the GUI thread; ``draw`` may be called from any thread."""

    def __init__(self) -> None:
        """Load the typefaces; needs a ``QGuiApplication``.

        Raises:
            FontMissing: A typeface of the screens is not installed.
        """
        load_fonts()
        # Of every language that is installed, also for a name in its letters.
        self._families = [FAMILY, *script_families(LANGUAGES, is_mapped=True)]
        # Qt keeps glyphs for each thread; one at a time is enough for slips and spares its memory.
        self._lock = threading.Lock()
        self._told: set[str] = set()

    def draw(self, text: str, size: int, width: int, *, is_bold: bool) -> tuple[Raster, ...]:
        """See ``hardware.text_drawing.TextDrawing``. Takes about a millisecond a line."""
        with self._lock:
            layout = self._layout(text, size, is_bold=is_bold)
            _break(layout, width)
            if missing := _missing_from(layout):
                self._tell(missing)
                raise CannotDraw(f"no typeface at hand has all the characters of {missing!r}")
            lines = [_draw_line(layout, number, width) for number in range(layout.lineCount())]
        return tuple(line for line in lines if line)

    def _tell(self, missing: str) -> None:
        if missing not in self._told:
            self._told.add(missing)
            logger.warning("slips show ¤ for %r: install a font that has it", missing)

    def _layout(self, text: str, size: int, *, is_bold: bool) -> QTextLayout:
        face = font(size, _BOLD_WEIGHT if is_bold else _TEXT_WEIGHT)
        face.setFamilies(self._families)
        face.setHintingPreference(QFont.HintingPreference.PreferFullHinting)
        face.setStyleStrategy(QFont.StyleStrategy.NoAntialias)
        layout = QTextLayout(text, face)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        layout.setTextOption(option)
        return layout


def _break(layout: QTextLayout, width: int) -> None:
    """Break into as few lines as fit, then narrower as long as that costs no further line."""
    fewest = _lines_at(layout, width)
    low, high = 1, width
    while low < high:
        middle = (low + high) // 2
        if _lines_at(layout, middle) <= fewest:
            high = middle
        else:
            low = middle + 1
    _lines_at(layout, high)


def _lines_at(layout: QTextLayout, width: int) -> int:
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
    layout.endLayout()
    return layout.lineCount()


def _missing_from(layout: QTextLayout) -> str:
    """The characters that no typeface at hand has; empty when all can be drawn."""
    units = layout.text().encode("utf-16-le", errors="surrogatepass")  # what Qt counts in
    missing = ""
    for run in layout.glyphRuns(-1, -1, QTextLayout.GlyphRunRetrievalFlag.RetrieveAll):
        places = zip(run.glyphIndexes(), run.stringIndexes(), strict=True)
        missing += "".join(_character_at(units, place) for glyph, place in places if glyph == 0)
    return "".join(dict.fromkeys(missing))


def _character_at(units: bytes, place: int) -> str:
    return units[2 * place : 2 * place + 4].decode("utf-16-le", errors="ignore")[:1]


def _draw_line(layout: QTextLayout, number: int, width: int) -> Raster | None:
    line = layout.lineAt(number)
    ink = line.naturalTextRect()
    height = ceil(ink.height()) + 2 * _MARGIN
    image = QImage(width, height, QImage.Format.Format_Grayscale8)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setPen(Qt.GlobalColor.black)
    line.draw(painter, QPointF((width - ink.width()) / 2 - ink.x(), _MARGIN - ink.y()))
    painter.end()
    shades, stride = image.constBits(), image.bytesPerLine()
    return cropped(raster_of(width, height, lambda x, y: shades[y * stride + x] < _INK_SHADE))
