"""The view model of the screen without numbers: it sends to the desk, or says when the library opens."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.choices import finished, help_chosen
from kiosk.journey import Journey, Screen, asked_again
from kiosk.messages import MESSAGES, derive_message
from kiosk.reception import Reception
from kiosk.screens import PauseProperties, derive_pause
from kiosk.showing import sentences_in
from kiosk.unheard import passed
from ui.showing import notify_differences

QML_IMPORT_NAME = "VotreTour.Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class PauseModel(QObject):
    """What the pause screen shows.

    Properties: title, text, thanks, pictogram, retryText, retryPictogram,
    isRetryOffered.
    """

    titleChanged = Signal()
    textChanged = Signal()
    thanksChanged = Signal()
    pictogramChanged = Signal()
    retryTextChanged = Signal()
    retryPictogramChanged = Signal()
    isRetryOfferedChanged = Signal()

    def __init__(self, reception: Reception, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reception = reception
        # A kiosk may begin with any screen, and the place for messages is made beforehand.
        self._shown = derive_pause(reception.journey, sentences_in(reception.journey.language))
        self._follow()
        reception.changed.connect(self._follow)

    @Property(str, notify=titleChanged)
    def title(self) -> str:
        return self._shown.title

    @Property(str, notify=textChanged)
    def text(self) -> str:
        return self._shown.text

    @Property(str, notify=thanksChanged)
    def thanks(self) -> str:
        return self._shown.thanks

    @Property(str, notify=pictogramChanged)
    def pictogram(self) -> str:
        return self._shown.pictogram

    @Property(str, notify=retryTextChanged)
    def retryText(self) -> str:
        return self._shown.retryText

    @Property(str, notify=retryPictogramChanged)
    def retryPictogram(self) -> str:
        return self._shown.retryPictogram

    @Property(bool, notify=isRetryOfferedChanged)
    def isRetryOffered(self) -> bool:
        return self._shown.isRetryOffered

    @Slot()
    def retry(self) -> None:
        self._reception.step(_acted)

    @Slot()
    def _follow(self) -> None:
        if self._reception.journey.screen not in MESSAGES:
            return
        old, self._shown = self._shown, self._derived()
        notify_differences(self, old, self._shown)

    def _derived(self) -> PauseProperties:
        journey = self._reception.journey
        return derive_message(journey, sentences_in(journey.language))


def _acted(journey: Journey) -> Journey:
    """What the one button of these screens does."""
    match journey.screen:
        case Screen.PAUSE:
            return asked_again(journey)
        case Screen.CLOSED:
            return help_chosen(journey)
        case Screen.UNHEARD:
            return help_chosen(journey) if journey.is_staffed else passed(journey)
        case _:
            return finished(journey)
