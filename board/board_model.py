"""The view model of the whole board."""

from functools import cache

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from board.display import DisplayProperties, LastCall, Line, derive
from board.last_room import last_sizes
from board.ports import BoardParts
from board.rows import RowList
from board.sentences import Sentences
from board.wall import Wall
from ui.languages import LANGUAGES, spoken_language
from ui.showing import notify_differences
from ui.translation import Catalogue

QML_IMPORT_NAME = "VotreTour.Board"
QML_IMPORT_MAJOR_VERSION = 1


@cache
def sentences_in(language: str) -> Sentences:
    """The sentences in a language; its catalogue is read once."""
    return Sentences(Catalogue("board", language), language)


@QmlElement
class BoardModel(QObject):
    """What the board shows.

    Properties: clock, label, deskWord, desk, isDeskNamed (by the library), arrow, turn (grows with every
    announcement), announcement (what a screen reader says), welcome, lastTitle, notice, stale (why it is not
    fresh, or nothing); last and lines as ``RowList``, with lastCount and lineCount; and, never changing,
    libraryName, theme, isRightToLeft (the first language), flashMs and flashes.
    """

    clockChanged = Signal()
    labelChanged = Signal()
    deskWordChanged = Signal()
    deskChanged = Signal()
    isDeskNamedChanged = Signal()
    arrowChanged = Signal()
    turnChanged = Signal()
    announcementChanged = Signal()
    welcomeChanged = Signal()
    lastTitleChanged = Signal()
    lastChanged = Signal()
    linesChanged = Signal()
    noticeChanged = Signal()
    staleChanged = Signal()
    neverChanged = Signal()

    def __init__(self, wall: Wall, parts: BoardParts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wall = wall
        self._parts = parts
        self._say = tuple(sentences_in(each) for each in parts.languages)
        self._last = RowList(LastCall, self)
        self._lines = RowList(Line, self)
        self._shown = self._derived()
        self._show_lists()
        wall.changed.connect(self._follow)

    @Property(str, notify=clockChanged)
    def clock(self) -> str:
        return self._shown.clock

    @Property(str, notify=labelChanged)
    def label(self) -> str:
        return self._shown.label

    @Property(str, notify=deskWordChanged)
    def deskWord(self) -> str:
        return self._shown.deskWord

    @Property(str, notify=deskChanged)
    def desk(self) -> str:
        return self._shown.desk

    @Property(bool, notify=isDeskNamedChanged)
    def isDeskNamed(self) -> bool:
        return self._shown.isDeskNamed

    @Property(str, notify=arrowChanged)
    def arrow(self) -> str:
        return self._shown.arrow

    @Property(int, notify=turnChanged)
    def turn(self) -> int:
        return self._shown.turn

    @Property(str, notify=announcementChanged)
    def announcement(self) -> str:
        return self._shown.announcement

    @Property(str, notify=welcomeChanged)
    def welcome(self) -> str:
        return self._shown.welcome

    @Property(str, notify=lastTitleChanged)
    def lastTitle(self) -> str:
        return self._shown.lastTitle

    @Property(QObject, notify=neverChanged)
    def last(self) -> QObject:
        return self._last

    @Property(int, notify=lastChanged)
    def lastCount(self) -> int:
        return len(self._shown.last)

    @Property(QObject, notify=neverChanged)
    def lines(self) -> QObject:
        return self._lines

    @Property(int, notify=linesChanged)
    def lineCount(self) -> int:
        return len(self._shown.lines)

    @Property(str, notify=noticeChanged)
    def notice(self) -> str:
        return self._shown.notice

    @Property(str, notify=staleChanged)
    def stale(self) -> str:
        return self._shown.stale

    @Property(str, notify=neverChanged)
    def libraryName(self) -> str:
        return self._parts.library_name

    @Property(bool, notify=neverChanged)
    def isRightToLeft(self) -> bool:
        return LANGUAGES[spoken_language(self._parts.languages[0])].is_right_to_left

    @Property(str, notify=neverChanged)
    def theme(self) -> str:
        return self._parts.theme

    @Property(int, notify=neverChanged)
    def flashMs(self) -> int:
        return self._parts.times.flash_ms

    @Property(int, notify=neverChanged)
    def flashes(self) -> int:
        return 0 if self._parts.is_calm else self._parts.times.flashes

    @Slot(int, float, float, float, result="QVariantList")
    def fitLast(self, count: int, width_px: float, height_px: float, unit_px: float) -> list[float]:
        """How the last calls stand in that place, as ``LastSizes`` reads it; letters in whole pixels."""
        return last_sizes(self._shown.last[:count], width_px, height_px, unit_px)

    @Slot()
    def _follow(self) -> None:
        old, self._shown = self._shown, self._derived()
        self._show_lists()
        notify_differences(self, old, self._shown)

    def _show_lists(self) -> None:
        self._last.show(self._shown.last)
        self._lines.show(self._shown.lines)

    def _derived(self) -> DisplayProperties:
        return derive(self._wall.scene, self._say, self._parts)
