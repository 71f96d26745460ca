"""The theme of the board as QML reads it: what only the board has, beside ``ui.public_theme``."""

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from ui.pictograms import glyph
from ui.public_theme import PublicTheme
from ui.tokens import LIGHT, PALETTES

QML_IMPORT_NAME = "VotreTour.Board"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlSingleton
class Theme(PublicTheme):
    """The pictograms. ``wear`` takes a name of the settings; ``transaction`` is the one strong colour."""

    neverChanged = Signal()

    @Slot(float, float)
    def fit(self, width_px: float, height_px: float) -> None:
        self._fit_window(width_px, height_px)

    @Slot(str)
    def wear(self, name: str) -> None:
        self._wear_palette(PALETTES.get(name, LIGHT))

    @Property(str, notify=neverChanged)
    def lateGlyph(self) -> str:
        return glyph("clock_alert_outline")

    @Property(str, notify=neverChanged)
    def libraryGlyph(self) -> str:
        return glyph("bookshelf")

    @Property(str, notify=neverChanged)
    def awayGlyph(self) -> str:
        return glyph("account_clock_outline")
