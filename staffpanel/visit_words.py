"""The words of the panel about a visit and about calls on hold: actions, keys, times and what can be undone.

Must not import Qt Widgets.
"""

from desk.desk_action import Deed
from staffpanel.actions import Action, Offer
from staffpanel.properties import HeldCall, Undoable
from ui.translation import Catalogue


class VisitWords:
    """Says in the panel's language what the properties mean of a visit and of calls."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue

    def tr(self, source: str, note: str = "", count: int = -1) -> str:
        return self._catalogue.translate("VisitWords", source, note, count)

    def actions(self) -> dict[Action, str]:
        """The plain names of actions."""
        return {
            Action.UNDO: self.tr("Undo"),
            Action.TALK: self.tr("Waits on"),
            Action.LATER: self.tr("In 5 minutes"),
            Action.PHONE: self.tr("Put a call on hold"),
            Action.PHONE_RETURN: self.tr("Return to the line"),
            Action.PHONE_DONE: self.tr("End a call"),
            Action.SEE_SKILLS: self.tr("Services given here"),
            Action.SEE_UNATTENDED: self.tr("See to it"),
        }

    def keys(self) -> dict[Action, str]:
        """Their keys."""
        return {
            Action.UNDO: self.tr("Z", "key: undo"),
            Action.TALK: self.tr("W", "key: waits on"),
            Action.LATER: self.tr("5", "key: in 5 minutes"),
            Action.PHONE: self.tr("H", "key: put a call on hold"),
            Action.PHONE_RETURN: self.tr("G", "key: return to the line"),
            Action.PHONE_DONE: self.tr("E", "key: end a call"),
            Action.SEE_SKILLS: self.tr("K", "key: services given here"),
            Action.SEE_UNATTENDED: self.tr("V", "key: see to a ticket that was left"),
        }

    def offer(self, offer: Offer) -> str | None:
        """The text of a button where it is another than the plain name, else None."""
        if offer.action is Action.PHONE_RETURN and offer.label:
            return self.tr("Return to {label}").format(label=offer.label)
        if offer.action is Action.PHONE_DONE and offer.label:
            return self.tr("End {label}").format(label=offer.label)
        if offer.is_talk:
            return self.tr("End the talk")
        if not offer.is_phone:
            return None
        return {
            Action.CALL_NEXT: self.tr("Take call {label}"),
            Action.START: self.tr("Speak with {label}"),
            Action.FINISH: self.tr("End the call"),
            Action.TALK: self.tr("Put back on hold"),
        }[offer.action].format(label=offer.label)

    def undo(self, last: Undoable) -> str:
        """What would be taken back."""
        return {
            Deed.CALL: self.tr("Undo the call of {label}"),
            Deed.START: self.tr("Undo the start of {label}"),
            Deed.AGAIN: self.tr("Undo the new request of {label}"),
            Deed.FINISH: self.tr("Undo the end of {label}"),
            Deed.NO_SHOW: self.tr("Undo the absence of {label}"),
            Deed.TALK: self.tr("Undo the further wait of {label}"),
            Deed.PARK: self.tr("Undo the setting aside of {label}"),
            Deed.TRANSFER: self.tr("Undo the transfer of {label}"),
            Deed.PHONE_RETURN: self.tr("Undo the return to {label}"),
            Deed.PHONE_DONE: self.tr("Undo the end of the call {label}"),
        }[last.deed].format(label=last.label)

    def for_colleagues(self) -> tuple[str, str]:
        """What stands in place of a number when those who wait are for colleagues."""
        title = self.tr("Tickets for another desk")
        return title, self.tr("The next ticket for this desk will appear here.")

    def box(self, left_s: int) -> str:
        """Under the running time of a visit that has a time box."""
        if left_s <= 0:
            return self.tr("since the start · time is up")
        return self.tr("since the start · {time} left").format(time=clock_of(left_s))

    def call(self, call: HeldCall) -> str:
        """A call on hold, with its times."""
        words = self.tr("{label} · on hold for {time}").format(label=call.label, time=clock_of(call.hold_s))
        if not call.returns:
            return words
        returns = self.tr("returned to %n times", "a call on hold", call.returns)
        return f"{words} · {returns}"

    def call_shortly(self, call: HeldCall) -> str:
        """The same where there is little room."""
        return f"{call.label}\u00a0·\u00a0{clock_of(call.hold_s)}"


def clock_of(seconds: int) -> str:
    """A running time, such as ``3:07`` or ``1:03:07``."""
    minutes, rest = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02d}:{rest:02d}" if hours else f"{minutes}:{rest:02d}"
