"""The view model of the ticket screen."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.choices import cancel_meant, cancel_touched, number_kept
from kiosk.journey import Screen, ticket_taken
from kiosk.ports import KioskParts
from kiosk.reception import Reception
from kiosk.screens import TicketProperties, derive_ticket
from kiosk.showing import sentences_in
from ui.showing import notify_differences

QML_IMPORT_NAME = "VotreTour.Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class TicketModel(QObject):
    """What the ticket screen shows.

    Properties: title, label, nextStep, wait, slipText, isSlipDrawn, isSlipOut, thanks, doneText, cancelText,
    cancelHint, meantText and keepText (the answers to whether the number is to be given up), and outlet,
    which never changes.
    """

    titleChanged = Signal()
    labelChanged = Signal()
    nextStepChanged = Signal()
    waitChanged = Signal()
    slipTextChanged = Signal()
    isSlipDrawnChanged = Signal()
    isSlipOutChanged = Signal()
    thanksChanged = Signal()
    doneTextChanged = Signal()
    cancelTextChanged = Signal()
    cancelHintChanged = Signal()
    meantTextChanged = Signal()
    keepTextChanged = Signal()
    outletChanged = Signal()

    def __init__(self, reception: Reception, parts: KioskParts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reception = reception
        self._outlet = parts.slip_outlet
        self._shown = self._derived()
        reception.changed.connect(self._follow)

    @Property(str, notify=titleChanged)
    def title(self) -> str:
        return self._shown.title

    @Property(str, notify=labelChanged)
    def label(self) -> str:
        return self._shown.label

    @Property(str, notify=nextStepChanged)
    def nextStep(self) -> str:
        return self._shown.nextStep

    @Property(str, notify=waitChanged)
    def wait(self) -> str:
        return self._shown.wait

    @Property(str, notify=slipTextChanged)
    def slipText(self) -> str:
        return self._shown.slipText

    @Property(bool, notify=isSlipDrawnChanged)
    def isSlipDrawn(self) -> bool:
        return self._shown.isSlipDrawn

    @Property(bool, notify=isSlipOutChanged)
    def isSlipOut(self) -> bool:
        return self._shown.isSlipOut

    @Property(str, notify=thanksChanged)
    def thanks(self) -> str:
        return self._shown.thanks

    @Property(str, notify=doneTextChanged)
    def doneText(self) -> str:
        return self._shown.doneText

    @Property(str, notify=cancelTextChanged)
    def cancelText(self) -> str:
        return self._shown.cancelText

    @Property(str, notify=cancelHintChanged)
    def cancelHint(self) -> str:
        return self._shown.cancelHint

    @Property(str, notify=meantTextChanged)
    def meantText(self) -> str:
        return self._shown.meantText

    @Property(str, notify=keepTextChanged)
    def keepText(self) -> str:
        return self._shown.keepText

    @Property(str, notify=outletChanged)
    def outlet(self) -> str:
        return self._outlet.value

    @Slot()
    def finish(self) -> None:
        self._reception.step(ticket_taken)

    @Slot()
    def cancel(self) -> None:
        self._reception.step(cancel_touched)

    @Slot()
    def meanIt(self) -> None:
        self._reception.step(cancel_meant)

    @Slot()
    def keep(self) -> None:
        self._reception.step(number_kept)

    @Slot()
    def _follow(self) -> None:
        if self._reception.journey.screen is not Screen.TICKET:
            return
        old, self._shown = self._shown, self._derived()
        notify_differences(self, old, self._shown)

    def _derived(self) -> TicketProperties:
        journey = self._reception.journey
        return derive_ticket(journey, sentences_in(journey.language), self._outlet)
