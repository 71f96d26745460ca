"""The theme of the board as QML reads it: what only the board has, beside ``ui.public_theme``."""

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from board.letters import largest_letters, letters_of_languages, white_between
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

    @Slot(str, float, int, float, float, result=int)
    def largest(self, text: str, most_px: float, weight: int, width_px: float, height_px: float) -> int:
        """The largest letters, in pixels and ``most_px`` at most, in which a text fits its place."""
        return largest_letters(text, round(most_px), weight, (width_px, height_px))

    @Slot(str, float, int, float, float, result=int)
    def ofLanguages(self, text: str, most_px: float, weight: int, width_px: float, height_px: float) -> int:
        """The largest letters, in pixels and ``most_px`` at most, in which every language fits its place."""
        return letters_of_languages(text, round(most_px), weight, (width_px, height_px))

    @Slot(str, float, int, float, float, result=float)
    def between(self, text: str, size_px: float, weight: int, width_px: float, height_px: float) -> float:
        """How much white stands between languages, in pixels."""
        return white_between(text, round(size_px), weight, (width_px, height_px))

    @Property(str, notify=neverChanged)
    def lateGlyph(self) -> str:
        return glyph("clock_alert_outline")

    @Property(str, notify=neverChanged)
    def libraryGlyph(self) -> str:
        return glyph("bookshelf")

    @Property(str, notify=neverChanged)
    def awayGlyph(self) -> str:
        return glyph("account_clock_outline")
