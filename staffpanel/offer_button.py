"""A button that stands for one of the desk's actions, and tells which when it is used.

Must not know how an action is done.
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from staffpanel.action_button import ActionButton
from staffpanel.actions import Action
from ui.tokens import Palette

PICTOGRAMS = {
    Action.SIGN_IN: "login",
    Action.TAKE_OVER: "account_arrow_right_outline",
    Action.CALL_NEXT: "bullhorn_outline",
    Action.START: "account_arrow_right_outline",
    Action.FINISH: "check",
    Action.RESUME: "play",
    Action.RECALL: "bullhorn_outline",
    Action.NO_SHOW: "account_off_outline",
    Action.PARK: "tray_arrow_down",
    Action.TRANSFER: "transfer_right",
    Action.CALL_ANOTHER: "format_list_bulleted",
    Action.SEE_PARKED: "tray_full",
    Action.GIVE_BACK: "undo_variant",
    Action.PAUSE: "pause",
    Action.SIGN_OUT: "logout",
    Action.REPRINT: "printer_outline",
    Action.SEE_SLIPS: "receipt_text_outline",
    Action.UNDO: "undo",
    Action.TALK: "account_clock_outline",
    Action.LATER: "clock_outline",
    Action.PHONE: "phone_plus_outline",
    Action.PHONE_RETURN: "phone_return_outline",
    Action.PHONE_DONE: "phone_hangup_outline",
    Action.SEE_SKILLS: "tune_variant",
    Action.SEE_UNATTENDED: "account_arrow_right_outline",
}


class OfferButton(ActionButton):
    """One action, which may become another one.

    Signals:
        asked(Action): The button or its key was used.
    """

    asked = Signal(object)

    def __init__(
        self, palette: Palette, action: Action, *, is_primary: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(palette, PICTOGRAMS[action], is_primary=is_primary, parent=parent)
        self._action = action
        self.clicked.connect(self._ask)

    def offer(self, action: Action, words: str) -> None:
        """Stand for this action, said in these words."""
        self._action = action
        self.say(words, PICTOGRAMS[action])

    def _ask(self) -> None:
        self.asked.emit(self._action)
