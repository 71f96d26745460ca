"""The frame of the panel's window in each of its sizes: its flags, its place, and what is remembered of it.

Must not know what the window shows.
"""

from dataclasses import replace

from PySide6.QtCore import QMargins, QObject, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from staffpanel.size import PanelMemory, PanelSize, Place

FULL_SIZE = QSize(1024, 720)
COMPACT_SIZE = QSize(400, 680)
SMALLEST_SIZE = QSize(360, 420)
STRIP_WIDTH = 800
DROP_HEIGHT = 560
NO_LIMIT = 16_777_215
# Windows that may be moved need so much of themselves on a screen to be found again.
IN_SIGHT_PX = 80
TITLE_BAR_PX = 40
SETTLE_MS = 150

ON_TOP = Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint


class WindowFrame(QObject):
    """Gives one window its size.

    Where the window system lets no program place its windows (Wayland) the sizes are kept and the places
    are the system's own.

    Properties:
        size: The size it has.
        is_upward: Whether what drops from the strip opens over it, for want of room below.

    Signals:
        changed(): The size is another one.
    """

    changed = Signal()

    def __init__(self, window: QWidget, memory: PanelMemory) -> None:
        super().__init__(window)
        self._window = window
        self._memory = memory
        self._remembered = memory.recall()
        self._strip_height = 60
        self._drop_height = 0
        self._is_upward = False
        self._grabbed_at: QPoint | None = None
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(SETTLE_MS)
        self._settling.timeout.connect(self.settle)
        self._fit()

    @property
    def size(self) -> PanelSize:
        return self._remembered.size

    @property
    def is_strip(self) -> bool:
        return self.size is PanelSize.STRIP

    @property
    def is_upward(self) -> bool:
        return self._is_upward

    def switch(self, size: PanelSize) -> None:
        """Take another size, or the full one again where this one is taken already."""
        self.remember_place()
        self._drop_height = 0
        self._remembered = replace(self._remembered, size=PanelSize.FULL if size is self.size else size)
        self._memory.keep(self._remembered)
        self._fit()
        self.changed.emit()
        self._settling.start()

    def remember_place(self) -> None:
        """Keep where the window is."""
        if not self._window.isVisible() or self._settling.isActive():
            return
        is_maximised = self._window.isMaximized()
        usual = self._window.normalGeometry() if is_maximised else self._window.geometry()
        place = self._bar() if self.is_strip else usual
        known = Place(place.x(), place.y(), place.width(), place.height(), is_maximised)
        places = {**self._remembered.places, self.size: known}
        self._remembered = replace(self._remembered, places=places)
        self._memory.keep(self._remembered)

    def set_strip(self, height: int, *, is_dropped: bool) -> None:
        """Let the bar be so high, with or without what drops from it."""
        if not self.is_strip:
            return
        bar = self._bar()
        self._strip_height = height
        room = self._room()
        below = room.bottom() - bar.top() - height
        above = bar.top() - room.top()
        self._is_upward = is_dropped and below < DROP_HEIGHT and above > below
        self._drop_height = min(DROP_HEIGHT, max(below, above)) if is_dropped else 0
        self._place_strip(QPoint(bar.left(), bar.top()))

    def grab(self, at: QPoint) -> None:
        """The mouse took the strip there: the system moves it, or where none does we do."""
        self._settling.stop()
        is_moved = self._window.windowHandle().startSystemMove()
        self._grabbed_at = None if is_moved else at - self._window.pos()

    def drag(self, to: QPoint) -> None:
        """The mouse is there."""
        if self._grabbed_at is not None:
            self._window.move(to - self._grabbed_at)

    def let_go(self) -> None:
        """The mouse let go."""
        self._grabbed_at = None
        self.remember_place()

    def snap(self, edge: tuple[int, int]) -> None:
        """Lay the strip against an edge of its screen: -1 left or top, 1 right or bottom, 0 as it is."""
        across, down = edge
        self._settling.stop()
        room, bar = self._room(), self._bar()
        left = {-1: room.left(), 1: room.right() + 1 - bar.width()}.get(across, bar.left())
        top = {-1: room.top(), 1: room.bottom() + 1 - bar.height()}.get(down, bar.top())
        is_dropped = self._drop_height > 0
        self._drop_height, self._is_upward = 0, False
        self._place_strip(QPoint(left, top))
        if is_dropped:
            self.set_strip(self._strip_height, is_dropped=True)
        self.remember_place()

    def settle(self) -> None:
        """Take the place once more: a window manager counts the frame that came or went a moment later."""
        self._settling.stop()
        if not self._window.isMaximized():
            where = (_rect(kept) if (kept := self._kept()) else self._usual_place()).topLeft()
            if self.is_strip:
                self._place_strip(where)
            elif self._window.geometry().topLeft() != where:
                self._window.setGeometry(QRect(where, self._window.size()))

    def _fit(self) -> None:
        is_first = not self._window.isVisible()
        self._window.setWindowState(Qt.WindowState.WindowNoState)
        self._set_flags()
        self._window.setMinimumSize(0, 0)
        self._window.setMaximumSize(NO_LIMIT, NO_LIMIT)
        kept = self._kept()
        if self.is_strip:
            self._is_upward = False
            self._place_strip((_rect(kept) if kept else self._usual_place()).topLeft())
            return
        # A screen of 1024 × 768 pixels at 200 % is lower than the smallest window otherwise is.
        room = self._room().size().shrunkBy(QMargins(0, TITLE_BAR_PX, 0, 0))
        self._window.setMinimumSize(SMALLEST_SIZE.boundedTo(room))
        if is_first and kept is None and self.size is PanelSize.FULL:
            # The window manager knows best where a new window goes.
            self._window.resize(FULL_SIZE.boundedTo(room))
            return
        self._window.setGeometry(_rect(kept) if kept else self._usual_place())
        if kept is not None and kept.is_maximised:
            self._window.setWindowState(Qt.WindowState.WindowMaximized)

    def _set_flags(self) -> None:
        flags = self._window.windowFlags() & ~ON_TOP | (ON_TOP if self.is_strip else Qt.WindowType(0))
        if not self._window.testAttribute(Qt.WidgetAttribute.WA_WState_Created):
            self._window.setWindowFlags(flags)
        else:
            # Through the widget the window would be hidden and made anew, and lose the keyboard.
            self._window.overrideWindowFlags(flags)
            self._window.windowHandle().setFlags(flags)

    def _place_strip(self, top_left: QPoint) -> None:
        """Lay the bar there; what drops from it goes under or over it."""
        height = self._strip_height + self._drop_height
        size = QSize(min(STRIP_WIDTH, self._room().width()), height)
        if self._is_upward:
            top_left = top_left - QPoint(0, self._drop_height)
        if self._window.minimumSize() != size or self._window.maximumSize() != size:
            self._window.setFixedSize(size)
        if self._window.geometry().topLeft() != top_left:
            self._window.move(top_left)

    def _bar(self) -> QRect:
        """The place of the strip alone."""
        whole = self._window.geometry()
        top = whole.top() + (self._drop_height if self._is_upward else 0)
        return QRect(whole.left(), top, whole.width(), self._strip_height)

    def _kept(self) -> Place | None:
        """Where this size was last, if that is still on a screen."""
        kept = self._remembered.places.get(self.size)
        is_there = kept is not None and any(
            _is_in_sight(_rect(kept), screen) for screen in QGuiApplication.screens()
        )
        return kept if is_there else None

    def _usual_place(self) -> QRect:
        """Where this size goes at first: the strip and the narrow window at the right of the screen."""
        room = self._room()
        if self.size is PanelSize.STRIP:
            size = QSize(min(STRIP_WIDTH, room.width()), self._strip_height)
        else:
            usual = COMPACT_SIZE if self.size is PanelSize.COMPACT else FULL_SIZE
            if self.size is PanelSize.COMPACT:
                # As high as the screen, so that those who wait are seen under the stage.
                usual = QSize(usual.width(), max(usual.height(), room.height() - TITLE_BAR_PX))
            size = usual.boundedTo(room.size())
        place = QRect(QPoint(room.right() + 1 - size.width(), room.top()), size)
        if self.size is PanelSize.FULL:
            place.moveCenter(room.center())
        return place

    def _room(self) -> QRect:
        return self._window.screen().availableGeometry()


def _is_in_sight(place: QRect, screen: QScreen) -> bool:
    seen = screen.availableGeometry().intersected(place)
    return seen.width() >= min(IN_SIGHT_PX, place.width()) and seen.height() >= min(
        IN_SIGHT_PX, place.height()
    )


def _rect(place: Place) -> QRect:
    return QRect(place.x, place.y, place.width, place.height)
