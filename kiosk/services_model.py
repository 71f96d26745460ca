"""The view model of the services of one family, and of the choice between waiting and coming back."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.choice_screens import COME_BACK, WAIT, derive_choice
from kiosk.choices import help_chosen, return_chosen
from kiosk.journey import Screen, went_back
from kiosk.pages import MORE, more_chosen
from kiosk.ports import KioskParts
from kiosk.reception import Reception
from kiosk.screens import ServicesProperties, derive_services
from kiosk.showing import sentences_in
from kiosk.tiles import TileList
from ui.showing import notify_differences

QML_IMPORT_NAME = "VotreTour.Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class ServicesModel(QObject):
    """What the services screen shows.

    Properties: title, titles (of all families), question, asked (the question, also while a moment is asked
    for), pictogram, isTransaction, backText, doubt, notice, isList (one below the other), isAsking, and
    services as a ``TileList``, with their names and hints.
    """

    titleChanged = Signal()
    titlesChanged = Signal()
    questionChanged = Signal()
    askedChanged = Signal()
    pictogramChanged = Signal()
    isTransactionChanged = Signal()
    backTextChanged = Signal()
    doubtChanged = Signal()
    noticeChanged = Signal()
    isListChanged = Signal()
    isAskingChanged = Signal()
    servicesChanged = Signal()

    def __init__(self, reception: Reception, parts: KioskParts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reception = reception
        self._words = parts.services
        self._services = TileList(self)
        self._shown = self._derived()
        self._services.show(self._shown.services)
        reception.changed.connect(self._follow)

    @Property(str, notify=titleChanged)
    def title(self) -> str:
        return self._shown.title

    @Property("QStringList", notify=titlesChanged)  # type: ignore[arg-type]  # a Qt type by its name
    def titles(self) -> list[str]:
        return list(self._shown.titles)

    @Property(str, notify=questionChanged)
    def question(self) -> str:
        return self._shown.question

    @Property(str, notify=askedChanged)
    def asked(self) -> str:
        return self._shown.asked

    @Property(str, notify=pictogramChanged)
    def pictogram(self) -> str:
        return self._shown.pictogram

    @Property(bool, notify=isTransactionChanged)
    def isTransaction(self) -> bool:
        return self._shown.isTransaction

    @Property(str, notify=backTextChanged)
    def backText(self) -> str:
        return self._shown.backText

    @Property(str, notify=doubtChanged)
    def doubt(self) -> str:
        return self._shown.doubt

    @Property(str, notify=noticeChanged)
    def notice(self) -> str:
        return self._shown.notice

    @Property(bool, notify=isListChanged)
    def isList(self) -> bool:
        return self._shown.isList

    @Property(bool, notify=isAskingChanged)
    def isAsking(self) -> bool:
        return self._shown.isAsking

    @Property(QObject, notify=servicesChanged)
    def services(self) -> QObject:
        return self._services

    @Property("QStringList", notify=servicesChanged)  # type: ignore[arg-type]  # a Qt type by its name
    def names(self) -> list[str]:
        return [tile.name for tile in self._shown.services]

    @Property("QStringList", notify=servicesChanged)  # type: ignore[arg-type]  # a Qt type by its name
    def hints(self) -> list[str]:
        return [tile.hint for tile in self._shown.services]

    @Slot(str)
    def choose(self, code: str) -> None:
        screen = self._reception.journey.screen
        if code == MORE:
            self._reception.step(more_chosen)
            return
        if screen is not Screen.CHOICE or code == WAIT:
            self._reception.choose_service(code)
        else:
            self._reception.step(return_chosen if code == COME_BACK else help_chosen)

    @Slot()
    def goBack(self) -> None:
        self._reception.step(went_back)

    @Slot()
    def _follow(self) -> None:
        if self._reception.journey.screen not in {Screen.SERVICES, Screen.CHOICE}:
            return
        old, self._shown = self._shown, self._derived()
        self._services.show(self._shown.services)
        notify_differences(self, old, self._shown)

    def _derived(self) -> ServicesProperties:
        journey = self._reception.journey
        say = sentences_in(journey.language)
        if journey.screen is Screen.CHOICE:
            return derive_choice(journey, say)
        return derive_services(journey, say, self._words)
