"""The view model of the first screen."""

from functools import partial

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from desk.tickets import Kind
from kiosk.journey import Journey, Screen, family_opened
from kiosk.ports import KioskParts
from kiosk.reception import Reception
from kiosk.screens import WelcomeProperties, derive_welcome
from kiosk.showing import sentences_in
from kiosk.tiles import TileList
from ui.showing import notify_differences

QML_IMPORT_NAME = "VotreTour.Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class WelcomeModel(QObject):
    """What the welcome screen shows.

    Properties: greeting, question, touchHere, notice, noticePictogram, paperNotice, and families as a
    ``TileList``, with their names and hints.
    """

    greetingChanged = Signal()
    questionChanged = Signal()
    touchHereChanged = Signal()
    noticeChanged = Signal()
    noticePictogramChanged = Signal()
    paperNoticeChanged = Signal()
    familiesChanged = Signal()

    def __init__(self, reception: Reception, parts: KioskParts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reception = reception
        self._services = parts.services
        self._families = TileList(self)
        self._shown = self._derived()
        self._families.show(self._shown.families)
        reception.changed.connect(self._follow)

    @Property(str, notify=greetingChanged)
    def greeting(self) -> str:
        return self._shown.greeting

    @Property(str, notify=questionChanged)
    def question(self) -> str:
        return self._shown.question

    @Property(str, notify=touchHereChanged)
    def touchHere(self) -> str:
        return self._shown.touchHere

    @Property(str, notify=noticeChanged)
    def notice(self) -> str:
        return self._shown.notice

    @Property(str, notify=noticePictogramChanged)
    def noticePictogram(self) -> str:
        return self._shown.noticePictogram

    @Property(str, notify=paperNoticeChanged)
    def paperNotice(self) -> str:
        return self._shown.paperNotice

    @Property(QObject, notify=familiesChanged)
    def families(self) -> QObject:
        return self._families

    @Property("QStringList", notify=familiesChanged)  # type: ignore[arg-type]  # a Qt type by its name
    def names(self) -> list[str]:
        return [tile.name for tile in self._shown.families]

    @Property("QStringList", notify=familiesChanged)  # type: ignore[arg-type]  # a Qt type by its name
    def hints(self) -> list[str]:
        return [tile.hint for tile in self._shown.families]

    @Slot(str)
    def openFamily(self, code: str) -> None:
        self._reception.step(partial(_opened, code=code))

    @Slot()
    def _follow(self) -> None:
        if self._reception.journey.screen is not Screen.WELCOME:
            return
        old, self._shown = self._shown, self._derived()
        self._families.show(self._shown.families)
        notify_differences(self, old, self._shown)

    def _derived(self) -> WelcomeProperties:
        journey = self._reception.journey
        return derive_welcome(journey, sentences_in(journey.language), self._services)


def _opened(journey: Journey, code: str) -> Journey:
    return family_opened(journey, Kind(code))
