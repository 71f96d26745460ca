"""The pictograms of the screens' own parts as QML reads them; those of the services come with their tiles."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from ui.pictograms import glyph, is_directed

QML_IMPORT_NAME = "VotreTour.Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlSingleton
class Glyphs(QObject):
    """One character each, for ``Theme.pictogramFamily``. They never change."""

    changed = Signal()

    @Slot(str, result=bool)
    def isDirected(self, character: str) -> bool:
        return is_directed(character)

    @Property(str, notify=changed)
    def back(self) -> str:
        return glyph("arrow_left")

    @Property(str, notify=changed)
    def forward(self) -> str:
        return glyph("arrow_right")

    @Property(str, notify=changed)
    def down(self) -> str:
        return glyph("arrow_down_bold")

    @Property(str, notify=changed)
    def check(self) -> str:
        return glyph("check")

    @Property(str, notify=changed)
    def again(self) -> str:
        return glyph("refresh")

    @Property(str, notify=changed)
    def hand(self) -> str:
        return glyph("gesture_tap")

    @Property(str, notify=changed)
    def come(self) -> str:
        return glyph("human_greeting_variant")

    @Property(str, notify=changed)
    def language(self) -> str:
        return glyph("translate")

    @Property(str, notify=changed)
    def library(self) -> str:
        return glyph("bookshelf")

    @Property(str, notify=changed)
    def talk(self) -> str:
        return glyph("forum_outline")

    @Property(str, notify=changed)
    def waiting(self) -> str:
        return glyph("account_clock_outline")

    @Property(str, notify=changed)
    def note(self) -> str:
        return glyph("pencil_outline")

    @Property(str, notify=changed)
    def cancel(self) -> str:
        return glyph("close")
