"""The plan of a screen as QML reads it: weighed once a picture, however much of its room changed before.

One touch changes the room of a screen in ten steps, one binding after the other, and none of the rooms
between is ever seen. So a plan waits for the next picture, as the layouts of Qt do; that of a screen which is
not shown waits until that picture is there. While nothing happens it is weighed for the other size of
letters, so that whoever asks for that has it as soon as anybody.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields, is_dataclass
from types import MappingProxyType
from typing import Any

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.list_plan import ListRoom, list_plan
from kiosk.welcome_plan import WelcomeRoom, welcome_plan

QML_IMPORT_NAME = "VotreTour.Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

Weigh = Callable[[dict[str, Any]], object]
"""What a room leads to: a record of figures."""

# After the picture that a touch changed, and before another touch.
HIDDEN_REST_MS = 30
# So long nothing changed: nobody touches.
AHEAD_REST_MS = 1000
# Letters of a screen that is still being made: QML reads each figure by its place.
_NOT_YET = [1.0] * 15


def _welcome(room: dict[str, Any]) -> object:
    return welcome_plan(WelcomeRoom(**room))


def _list(room: dict[str, Any]) -> object:
    return list_plan(ListRoom(**room))


PLANS: Mapping[str, Weigh] = MappingProxyType({"welcome": _welcome, "list": _list})
"""By the name of the screen."""


@QmlElement
class Plan(QObject):
    """Shares the room of a screen; ``Planned.qml`` tells it when a picture is due.

    Properties: screen, ``welcome`` or ``list``; isShown, whether it is; room, what is to stand there, named
    as in ``WelcomeRoom`` or ``ListRoom``; asked, how often it wanted to be weighed for the next picture;
    figures, those of its plan in their order.

    Attributes:
        plans: How a room is weighed, by the name of the screen.
    """

    screenChanged = Signal()
    isShownChanged = Signal()
    roomChanged = Signal()
    askedChanged = Signal()
    figuresChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.plans = PLANS
        self._screen = ""
        self._is_shown = False
        self._asked = 0
        self._room: dict[str, Any] = {}
        self._figures = _NOT_YET
        self._is_due = False
        self._rest = QTimer(self, singleShot=True, interval=HIDDEN_REST_MS)
        self._rest.timeout.connect(self._weigh)
        self._ahead = QTimer(self, singleShot=True, interval=AHEAD_REST_MS)
        self._ahead.timeout.connect(self._weigh_ahead)

    @Property(str, notify=screenChanged)
    def screen(self) -> str:
        return self._screen

    @screen.setter  # type: ignore[no-redef]  # how PySide spells a property that QML sets
    def screen(self, screen: str) -> None:
        self._screen = screen
        self.screenChanged.emit()

    @Property(bool, notify=isShownChanged)
    def isShown(self) -> bool:
        return self._is_shown

    @isShown.setter  # type: ignore[no-redef]  # how PySide spells a property that QML sets
    def isShown(self, is_shown: bool) -> None:
        self._is_shown = is_shown
        self.isShownChanged.emit()
        self._ask()

    @Property("QVariantMap", notify=roomChanged)
    def room(self) -> dict[str, Any]:
        return self._room

    @room.setter  # type: ignore[no-redef]  # how PySide spells a property that QML sets
    def room(self, room: dict[str, Any]) -> None:
        self._room = room
        self._is_due = True
        self._ahead.stop()
        self._ask()

    @Property(int, notify=askedChanged)
    def asked(self) -> int:
        return self._asked

    @Property("QVariantList", notify=figuresChanged)  # type: ignore[arg-type]  # a Qt type by its name
    def figures(self) -> list[float]:
        return self._figures

    @property
    def is_waiting(self) -> bool:
        """Whether anything is to be weighed once nothing is drawn."""
        return self._rest.isActive() or self._ahead.isActive()

    @Slot()
    def weighShown(self) -> None:
        """Have the figures of this picture, where the screen is in it."""
        if self._is_shown:
            self._weigh()

    def _ask(self) -> None:
        if not self._is_due:
            return
        if self._is_shown:
            self._asked += 1
            self.askedChanged.emit()
        else:
            self._rest.start()

    @Slot()
    def _weigh(self) -> None:
        if not self._is_due or not self._screen:
            return
        self._is_due = False
        self._rest.stop()
        self._ahead.start()
        found = list(figures(self.plans[self._screen](_as_record(self._room))))
        if found != self._figures:
            self._figures = found
            self.figuresChanged.emit()

    @Slot()
    def _weigh_ahead(self) -> None:
        """Have the plan for the other size of letters kept by whoever weighs."""
        room = _as_record(self._room)
        self.plans[self._screen]({**room, "is_larger": not room["is_larger"]})


def field_of(key: str) -> str:
    """The field of a record that QML means: ``heightPx`` is ``height_px``."""
    return "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in key)


def figures(plan: object) -> Iterator[float]:
    """The figures of a record, and of those in it, in the order of their fields."""
    if is_dataclass(plan):
        for each in fields(plan):
            yield from figures(getattr(plan, each.name))
    elif isinstance(plan, tuple):
        for told in plan:
            yield from figures(told)
    else:
        yield float(plan)  # type: ignore[arg-type]  # all else in a plan is a number


def _as_record(room: dict[str, Any]) -> dict[str, Any]:
    """What QML tells as the fields of a record, with lists that do not change."""
    return {field_of(key): tuple(told) if isinstance(told, list) else told for key, told in room.items()}
