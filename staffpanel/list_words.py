"""The words of the lists to choose from: what each asks, and what it offers.

Must not import Qt Widgets.
"""

from collections.abc import Callable

from desk.presence import PauseKind
from desk.tickets import Outcome, StaffReason
from staffpanel.actions import Drawer
from staffpanel.presence_words import PresenceWords
from staffpanel.properties import DrawerView
from staffpanel.slip_words import SlipWords
from ui.translation import Catalogue


class ListWords:
    """Says in the panel's language what a list asks and offers."""

    def __init__(
        self,
        catalogue: Catalogue,
        slips: SlipWords,
        presence: PresenceWords,
        service: Callable[[str], str],
    ) -> None:
        self._catalogue = catalogue
        self._slips = slips
        self._presence = presence
        self._service = service

    def tr(self, source: str, note: str = "", count: int = -1) -> str:
        return self._catalogue.translate("ListWords", source, note, count)

    def title(self, view: DrawerView) -> str:
        titles = {
            Drawer.OUTCOMES: self.tr("How did the visit of {label} end?"),
            Drawer.SERVICES: self.tr("For which service does {label} wait next?"),
            Drawer.TICKETS: self.tr("Which ticket do you call?"),
            Drawer.REASONS: self.tr("Why {label} before the others?"),
            Drawer.PARKED: self.tr("Which ticket goes back in line?"),
            Drawer.RETURNS: self.tr("Who has come back?"),
            Drawer.PAUSES: self.tr("Where are you going?"),
        } | self._slips.titles()
        return titles[view.drawer].format(label=view.label)

    def hint(self, view: DrawerView) -> str:
        hints = {
            Drawer.OUTCOMES: self.tr("Is that all for today? If not, the visit goes on."),
            Drawer.SERVICES: self.tr("The number stays the same; the place is kept by time of arrival."),
            Drawer.TICKETS: self.tr("Type a number or use the arrows."),
            Drawer.REASONS: self.tr("The reason is kept with the call and is never shown in public."),
            Drawer.PARKED: self.tr("It takes back its place by time of arrival."),
            Drawer.RETURNS: self.tr("Type the number or choose it; the place is kept for a while."),
            Drawer.PAUSES: self.tr("This desk calls again as soon as you resume."),
        } | self._slips.hints()
        return hints[view.drawer].format(place=self._slips.at_place(view.place))

    def choice(self, drawer: Drawer, code: str) -> str:
        """The text of an entry that is no ticket with a row of its own."""
        if drawer is Drawer.OUTCOMES:
            return self._outcome(Outcome(code))
        if drawer is Drawer.REASONS:
            return self.staff_reason(StaffReason(code))
        if drawer is Drawer.PAUSES:
            return self._presence.pause(PauseKind(code))
        if drawer in {Drawer.LOOK_FIRST, Drawer.PRINTERS}:
            return self._slips.choice(drawer, code)
        return self._service(code) if drawer is Drawer.SERVICES else code

    def _outcome(self, outcome: Outcome) -> str:
        return {
            Outcome.SERVED: self.tr("Served"),
            Outcome.REFERRED: self.tr("Referred to somebody who can help"),
            Outcome.ON_HOLD_PLACED: self.tr("A document was put on hold"),
            Outcome.INTERLIBRARY_LOAN: self.tr("Interlibrary loan requested"),
            Outcome.PURCHASE_SUGGESTED: self.tr("Purchase suggested"),
            Outcome.CALL_PROMISED: self.tr("Call back promised"),
            Outcome.WILL_RETURN: self.tr("Will come back another time"),
            Outcome.NO_SHOW: self.tr("Was not there: started by mistake"),
            Outcome.LEFT: self.tr("Left without waiting"),
        }[outcome]

    def staff_reason(self, reason: StaffReason) -> str:
        return {
            StaffReason.ACCOMMODATION: self.tr("Accommodation"),
            StaffReason.CHILD_OR_SAFETY: self.tr("Child or safety"),
            StaffReason.ERROR: self.tr("To correct an error"),
            StaffReason.OTHER: self.tr("Another reason"),
        }[reason]
