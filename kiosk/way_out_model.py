"""The view model of the hidden way out: a corner, ten keys and a manager's PIN."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Property, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from desk.errors import DeskError
from desk.service_desk import ServiceDesk
from kiosk import way_out as steps
from kiosk.ports import KioskParts
from kiosk.showing import sentences_in
from kiosk.way_out import STAYS_MS, WayOut
from kiosk.way_out_sentences import WayOutSentences, held_together
from ui.showing import notify_differences

QML_IMPORT_NAME = "VotreTour.Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

DOT = "●"
_MINUTE_MS = 60_000


@dataclass(frozen=True, slots=True)
class WayOutProperties:
    """What the keys show."""

    isOpen: bool
    hasKeys: bool
    isLocked: bool
    news: str
    dots: str


@QmlElement
class WayOutModel(QObject):
    """What the hidden way out shows.

    Properties: isOpen, hasKeys (some PIN is right), isLocked (no PIN is taken for a while), news, dots (one
    for each figure typed); title, commandText, eraseText, giveText, backText, which never change.

    Signals:
        left(): The right PIN was given.
    """

    isOpenChanged = Signal()
    hasKeysChanged = Signal()
    isLockedChanged = Signal()
    newsChanged = Signal()
    dotsChanged = Signal()
    wordsChanged = Signal()
    left = Signal()

    def __init__(self, parts: KioskParts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker, self._now_ms = parts.worker, parts.steady_ms
        self._command = held_together(parts.manager_command)
        self._say: WayOutSentences = sentences_in(parts.languages[0]).way_out
        self._way = WayOut()
        self._shown = self._derived()
        self._stays = QTimer(self)
        self._stays.setSingleShot(True)
        self._stays.setInterval(STAYS_MS)
        self._stays.timeout.connect(self.hide)
        self._waits = QTimer(self)
        self._waits.setSingleShot(True)
        self._waits.timeout.connect(self._show)

    @property
    def stays(self) -> QTimer:
        """Hides the keys when nobody types."""
        return self._stays

    @property
    def waits(self) -> QTimer:
        """Says each minute how long no PIN is taken yet, and then asks for one."""
        return self._waits

    @Property(bool, notify=isOpenChanged)
    def isOpen(self) -> bool:
        return self._shown.isOpen

    @Property(bool, notify=hasKeysChanged)
    def hasKeys(self) -> bool:
        return self._shown.hasKeys

    @Property(bool, notify=isLockedChanged)
    def isLocked(self) -> bool:
        return self._shown.isLocked

    @Property(str, notify=newsChanged)
    def news(self) -> str:
        return self._shown.news

    @Property(str, notify=dotsChanged)
    def dots(self) -> str:
        return self._shown.dots

    @Property(str, notify=wordsChanged)
    def title(self) -> str:
        return self._say.title()

    @Property(str, notify=wordsChanged)
    def commandText(self) -> str:
        return self._command

    @Property(str, notify=wordsChanged)
    def eraseText(self) -> str:
        return self._say.erase()

    @Property(str, notify=wordsChanged)
    def giveText(self) -> str:
        return self._say.give()

    @Property(str, notify=wordsChanged)
    def backText(self) -> str:
        return self._say.back()

    @Slot()
    def tapCorner(self) -> None:
        before = self._way
        self._become(steps.corner_tapped(before, self._now_ms()))
        if self._way.is_open and not before.is_open:
            self._worker.ask(_has_manager, self._count, _ask_all_the_same)

    @Slot(str)
    def type(self, digit: str) -> None:
        self._become(steps.digit_typed(self._way, digit, self._now_ms()))

    @Slot(int, str, result=bool)
    def press(self, key: int, text: str) -> bool:
        """Take a key of a keyboard, and tell whether it was a digit of a PIN, which Enter ends."""
        match key:
            case Qt.Key.Key_Backspace:
                self.erase()
            case Qt.Key.Key_Escape:
                self.hide()
            case _ if len(text) == 1:
                self.type(text)
        return self._shown.dots != "" and text.isdecimal()

    @Slot()
    def erase(self) -> None:
        self._become(steps.erased(self._way))

    @Slot()
    def give(self) -> None:
        before, way = self._way, steps.given(self._way)
        self._become(way)
        if way.is_checking and not before.is_checking:
            self._worker.ask(partial(_knows, way.digits), self._judge, self._miss)

    @Slot()
    def hide(self) -> None:
        self._become(steps.hidden(self._way))

    def stand_still(self, way: WayOut) -> None:
        """Show a moment until the next one, for pictures that a library approves."""
        self._become(way)
        self._stays.stop()
        self._waits.stop()

    def _count(self, has_manager: bool) -> None:
        self._become(steps.counted(self._way, has_manager=has_manager))

    def _judge(self, is_right: bool) -> None:
        self._become(steps.judged(self._way, self._now_ms(), is_right=is_right))
        if self._way.is_free:
            self.left.emit()

    def _miss(self, _error: DeskError) -> None:
        self._become(steps.unanswered(self._way))

    def _become(self, way: WayOut) -> None:
        self._way = way
        if way.is_open:
            self._stays.start()
        else:
            self._stays.stop()
        self._show()

    @Slot()
    def _show(self) -> None:
        """Show how it is now; while it is locked, again when fewer minutes are left."""
        locked_ms = self._way.locked_ms(self._now_ms())
        if self._way.is_open and locked_ms:
            self._waits.start(locked_ms % _MINUTE_MS or _MINUTE_MS)
        else:
            self._waits.stop()
        old, self._shown = self._shown, self._derived()
        notify_differences(self, old, self._shown)

    def _derived(self) -> WayOutProperties:
        way, locked_ms = self._way, self._way.locked_ms(self._now_ms())
        dots = DOT * len(way.digits)
        return WayOutProperties(way.is_open, way.has_manager, locked_ms > 0, self._news(locked_ms)(), dots)

    def _news(self, locked_ms: int) -> Callable[[], str]:
        if not self._way.has_manager:
            return self._say.no_manager
        if self._way.is_checking:
            return self._say.checking
        if locked_ms:
            return partial(self._say.locked, locked_ms)
        return self._say.wrong if self._way.is_refused and not self._way.digits else self._say.ask


def _ask_all_the_same(_error: DeskError) -> None:
    """Where nobody knows whether there is a manager a PIN is asked for, and what is typed meanwhile stays."""


def _has_manager(desk: ServiceDesk) -> bool:
    return bool(desk.register.people())  # the last manager who may sign in stays one


def _knows(pin: str, desk: ServiceDesk) -> bool:
    return desk.register.has_manager_pin(pin)
