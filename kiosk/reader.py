"""Reads the screens aloud to whoever asks for it: each screen whole, then its news, then what the keys reach.

Nothing private: a screen knows of nobody, and of a ticket only what the board will call.
"""

from functools import partial

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QWindow

from kiosk.aids import Aid
from kiosk.announcements import Said, announced
from kiosk.ports import KioskParts, ReadingAloud
from kiosk.reception import Reception
from kiosk.shell_model import ShellModel
from kiosk.showing import sentences_in
from kiosk.spoken import spoken_screen
from kiosk.unheard import hearing_changed
from ui.spoken_labels import with_spoken_labels

NOTHING = Said("")


class Reader(QObject):
    """Follows the reception, and the focus of a window while keys are used.

    A new screen, and what a key comes to, take the place of what is being said. News of a screen wait until
    that is over, and the newest take the place of others that wait. Last comes a focus that nobody moved.
    """

    def __init__(
        self,
        voice: ReadingAloud,
        reception: Reception,
        shell: ShellModel,
        parts: KioskParts,
        window: QWindow,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._voice, self._reception, self._shell, self._parts = voice, reception, shell, parts
        self._window = window
        self._said, self._news = NOTHING, ""
        self._is_speaking = False
        self._touched = reception.journey.touched
        self._is_focus_led = True
        self._stillness = QTimer(window)
        self._stillness.setObjectName("stillness")
        self._stillness.setSingleShot(True)
        self._stillness.setInterval(parts.times.focus_ms)
        self._stillness.timeout.connect(self._note_still_focus)
        reception.changed.connect(self._follow)
        voice.speaking_changed.connect(self._note_voice)
        voice.heard_changed.connect(self._note_hearing)
        shell.focusMoved.connect(self._note_focus)
        shell.isKeyboardUsedChanged.connect(self._note_focus)
        self._note_hearing(voice.is_heard)

    def close(self) -> None:
        """Follow no more, and be quiet."""
        self._stillness.stop()
        self._reception.changed.disconnect(self._follow)
        self._voice.speaking_changed.disconnect(self._note_voice)
        self._voice.heard_changed.disconnect(self._note_hearing)
        self._shell.focusMoved.disconnect(self._note_focus)
        self._shell.isKeyboardUsedChanged.disconnect(self._note_focus)
        self._voice.hush()

    @Slot()
    def _follow(self) -> None:
        journey, before = self._reception.journey, self._said
        if journey.touched != self._touched:
            # From here on the focus goes where a key takes it.
            self._touched, self._is_focus_led = journey.touched, True
        if Aid.SPOKEN not in journey.aids:
            self._said, self._news = NOTHING, ""
            if before != NOTHING:
                self._voice.hush()
            return
        self._said = announced(before, journey, sentences_in(journey.language), self._parts.slip_outlet)
        is_new = self._said.text != before.text
        if journey.is_warned:
            if is_new:
                self._read(self._said.text)
        elif self._said.entered != before.entered:
            self._read(spoken_screen(journey, self._parts))
        elif is_new:
            self._news = self._said.text
            if not self._is_speaking:
                self._go_on()

    def _read(self, screen: str) -> None:
        """A new screen; the focus that comes with it is told when it was read."""
        self._news, self._is_focus_led = "", False
        self._say(screen)

    @Slot(bool)
    def _note_hearing(self, is_heard: bool) -> None:
        self._reception.step(partial(hearing_changed, is_heard=is_heard))

    @Slot(bool)
    def _note_voice(self, is_speaking: bool) -> None:
        self._is_speaking = is_speaking
        self._reception.be_read(is_speaking)
        if not is_speaking:
            self._go_on()

    def _go_on(self) -> None:
        news, self._news = self._news, ""
        if news:
            self._say(news)
        elif not self._is_focus_led:
            self._is_focus_led = True
            self._tell_focus()

    @Slot()
    def _note_focus(self) -> None:
        self._stillness.start()

    @Slot()
    def _note_still_focus(self) -> None:
        if self._is_focus_led:
            self._tell_focus()

    def _tell_focus(self) -> None:
        item: QObject | None = self._window.property("focused")
        is_heard = Aid.SPOKEN in self._reception.journey.aids and self._shell.isKeyboardUsed
        if item is not None and is_heard and item.property("name"):
            told = (item.property("name"), item.property("hint"))
            self._say(". ".join(part for part in told if part))

    def _say(self, text: str) -> None:
        language = self._reception.journey.language
        self._voice.say(with_spoken_labels(text, language), language)
