"""Reads the screens aloud to whoever asks for it: each screen whole, then its news, then what the keys reach.

Nothing private: a screen knows of nobody, and of a ticket only what the board will call.
"""

from PySide6.QtCore import QObject, Slot
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.aids import Aid
from kiosk.announcements import Said, announced
from kiosk.journey import Journey, Screen
from kiosk.ports import KioskParts, ReadingAloud
from kiosk.reception import Reception
from kiosk.shell_model import ShellModel
from kiosk.showing import sentences_in
from kiosk.spoken import spoken_screen
from ui.spoken_labels import with_spoken_labels

NOTHING = Said("")


class Reader(QObject):
    """Follows the reception, and the focus of a window while keys are used."""

    def __init__(
        self,
        voice: ReadingAloud,
        reception: Reception,
        shell: ShellModel,
        parts: KioskParts,
        window: QQuickWindow,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._voice, self._reception, self._shell, self._parts = voice, reception, shell, parts
        self._window = window
        self._said = NOTHING
        reception.changed.connect(self._follow)
        window.activeFocusItemChanged.connect(self._tell_focus)
        shell.isKeyboardUsedChanged.connect(self._tell_focus)

    def close(self) -> None:
        """Follow no more, and be quiet."""
        self._reception.changed.disconnect(self._follow)
        self._window.activeFocusItemChanged.disconnect(self._tell_focus)
        self._shell.isKeyboardUsedChanged.disconnect(self._tell_focus)
        self._voice.hush()

    @Slot()
    def _follow(self) -> None:
        journey, before = self._reception.journey, self._said
        if Aid.SPOKEN not in journey.aids:
            self._said = NOTHING
            if before != NOTHING:
                self._voice.hush()
            return
        self._said = announced(before, journey, sentences_in(journey.language), self._parts.slip_outlet)
        if self._said.entered != before.entered and not journey.is_warned:
            self._say(spoken_screen(journey, self._said, self._parts), journey)
        elif self._said.text != before.text:
            self._say(self._news(journey), journey)

    def _news(self, journey: Journey) -> str:
        """What is new; on the ticket screen all of it, as the slip is out before the number is read."""
        if journey.screen is not Screen.TICKET or journey.is_warned:
            return self._said.text
        whole = announced(NOTHING, journey, sentences_in(journey.language), self._parts.slip_outlet)
        return spoken_screen(journey, whole, self._parts)

    @Slot()
    def _tell_focus(self) -> None:
        item: QQuickItem | None = self._window.activeFocusItem()
        journey = self._reception.journey
        is_heard = Aid.SPOKEN in journey.aids and self._shell.isKeyboardUsed
        if item is not None and is_heard and item.property("name"):
            told = (item.property("name"), item.property("hint"))
            self._say(". ".join(part for part in told if part), journey)

    def _say(self, text: str, journey: Journey) -> None:
        self._voice.say(with_spoken_labels(text, journey.language), journey.language)
