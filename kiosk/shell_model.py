"""The view model of what surrounds every screen: name, languages, offer, idle question."""

from functools import partial

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.aids import Aid
from kiosk.announcements import Said, announced
from kiosk.choices import aid_chosen, help_chosen
from kiosk.journey import language_chosen, touched, went_back
from kiosk.ports import KioskParts
from kiosk.reception import Reception
from kiosk.shell_screen import ShellProperties, derive_shell
from kiosk.showing import sentences_in
from kiosk.tiles import TileList
from ui.showing import notify_differences

QML_IMPORT_NAME = "VotreTour.Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class ShellModel(QObject):
    """What every screen has around it.

    Properties: screen, offer, helpText, isShielded, isTurning (other switches may be touched nevertheless),
    isWarned, isDimmed, isRightToLeft, stillThere, touchAnywhere, otherwiseHome, goOn, languages and aids as
    ``TileList``, isHighContrast, isLarger, isLowered, announcement (what a reader says unasked),
    isKeyboardUsed (show where the keyboard is), and libraryName, which stays. Signals: ``turning`` before a
    switch is turned; ``focusMoved``, which the window emits, once the keyboard has come to another control.
    """

    screenChanged = Signal()
    offerChanged = Signal()
    helpTextChanged = Signal()
    isShieldedChanged = Signal()
    isTurningChanged = Signal()
    isWarnedChanged = Signal()
    isDimmedChanged = Signal()
    isRightToLeftChanged = Signal()
    stillThereChanged = Signal()
    touchAnywhereChanged = Signal()
    otherwiseHomeChanged = Signal()
    goOnChanged = Signal()
    announcementChanged = Signal()
    languagesChanged = Signal()
    aidsChanged = Signal()
    isHighContrastChanged = Signal()
    isLargerChanged = Signal()
    isLoweredChanged = Signal()
    libraryNameChanged = Signal()
    isKeyboardUsedChanged = Signal()
    turning = Signal()
    focusMoved = Signal()

    def __init__(self, reception: Reception, parts: KioskParts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reception = reception
        self._library_name = parts.library_name
        self._codes, self._offered = parts.languages, parts.aids
        self._outlet = parts.slip_outlet
        self._is_keyboard_used = False
        self._languages, self._aids = TileList(self), TileList(self)
        self._shown = self._derived()
        self._said = self._announced(Said(""))
        self._show_tiles()
        reception.changed.connect(self._follow)

    @Property(str, notify=screenChanged)
    def screen(self) -> str:
        return self._shown.screen

    @Property(str, notify=offerChanged)
    def offer(self) -> str:
        return self._shown.offer

    @Property(str, notify=helpTextChanged)
    def helpText(self) -> str:
        return self._shown.helpText

    @Property(bool, notify=isShieldedChanged)
    def isShielded(self) -> bool:
        return self._shown.isShielded

    @Property(bool, notify=isTurningChanged)
    def isTurning(self) -> bool:
        return self._shown.isTurning

    @Property(bool, notify=isWarnedChanged)
    def isWarned(self) -> bool:
        return self._shown.isWarned

    @Property(bool, notify=isDimmedChanged)
    def isDimmed(self) -> bool:
        return self._shown.isDimmed

    @Property(bool, notify=isRightToLeftChanged)
    def isRightToLeft(self) -> bool:
        return self._shown.isRightToLeft

    @Property(str, notify=stillThereChanged)
    def stillThere(self) -> str:
        return self._shown.stillThere

    @Property(str, notify=touchAnywhereChanged)
    def touchAnywhere(self) -> str:
        return self._shown.touchAnywhere

    @Property(str, notify=otherwiseHomeChanged)
    def otherwiseHome(self) -> str:
        return self._shown.otherwiseHome

    @Property(str, notify=goOnChanged)
    def goOn(self) -> str:
        return self._shown.goOn

    @Property(str, notify=announcementChanged)
    def announcement(self) -> str:
        return self._said.text

    @Property(QObject, notify=languagesChanged)
    def languages(self) -> QObject:
        return self._languages

    @Property(QObject, notify=aidsChanged)
    def aids(self) -> QObject:
        return self._aids

    @Property(bool, notify=isHighContrastChanged)
    def isHighContrast(self) -> bool:
        return self._shown.isHighContrast

    @Property(bool, notify=isLargerChanged)
    def isLarger(self) -> bool:
        return self._shown.isLarger

    @Property(bool, notify=isLoweredChanged)
    def isLowered(self) -> bool:
        return self._shown.isLowered

    @Property(str, notify=libraryNameChanged)
    def libraryName(self) -> str:
        return self._library_name

    @Property(bool, notify=isKeyboardUsedChanged)
    def isKeyboardUsed(self) -> bool:
        return self._is_keyboard_used

    @Slot(str)
    def chooseLanguage(self, code: str) -> None:
        self._reception.step(partial(language_chosen, language=code))

    @Slot(str)
    def turn(self, code: str) -> None:
        self.turning.emit()
        self._reception.step(partial(aid_chosen, aid=Aid(code)))

    @Slot()
    def askHelp(self) -> None:
        self._reception.step(help_chosen)

    @Slot()
    def goBack(self) -> None:
        self._reception.step(went_back)

    @Slot()
    def noteTouch(self) -> None:
        self._use_keyboard(False)
        self._reception.step(touched)

    @Slot()
    def noteKey(self) -> None:
        self._use_keyboard(True)
        self._reception.step(touched)

    def _use_keyboard(self, is_used: bool) -> None:
        if self._is_keyboard_used != is_used:
            self._is_keyboard_used = is_used
            self.isKeyboardUsedChanged.emit()

    @Slot()
    def _follow(self) -> None:
        old, self._shown = self._shown, self._derived()
        self._show_tiles()
        notify_differences(self, old, self._shown)
        said, self._said = self._said, self._announced(self._said)
        if said.text != self._said.text:
            self.announcementChanged.emit()

    def _show_tiles(self) -> None:
        self._languages.show(self._shown.languages)
        self._aids.show(self._shown.aids)

    def _derived(self) -> ShellProperties:
        journey = self._reception.journey
        return derive_shell(journey, sentences_in(journey.language), self._codes, self._offered)

    def _announced(self, before: Said) -> Said:
        journey = self._reception.journey
        return announced(before, journey, sentences_in(journey.language), self._outlet)
