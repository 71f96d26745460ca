"""The words of the lists to choose from: what each asks, and what it offers.

Must not import Qt Widgets.
"""

from typing import Protocol

from desk.next_steps import NextStep
from desk.presence import PauseKind
from desk.tickets import Outcome, ParkReason, StaffReason
from staffpanel.actions import Drawer
from staffpanel.drawers import UnattendedTicket
from staffpanel.presence_words import PresenceWords
from staffpanel.properties import Choice, DrawerView
from staffpanel.slip_words import SlipWords
from staffpanel.visit_drawers import ANOTHER_REQUEST, DESK, NEVER, WAITS_ON
from staffpanel.visit_words import VisitWords
from ui.referral_words import ReferralWords
from ui.translation import Catalogue

A_WHOLE_HOUR = "60"


class OtherWords(Protocol):
    """The words of the panel that stand in lists too."""

    slips: SlipWords
    presence: PresenceWords
    visits: VisitWords

    def service(self, code: str) -> str:
        """Name of a service."""


class ListWords:
    """Says in the panel's language what a list asks and offers."""

    def __init__(
        self, catalogue: Catalogue, words: OtherWords, referrals: tuple[ReferralWords, ...] = ()
    ) -> None:
        self._catalogue = catalogue
        self._words = words
        self._referrals = {each.code: each for each in referrals}

    def tr(self, source: str, note: str = "", count: int = -1) -> str:
        return self._catalogue.translate("ListWords", source, note, count)

    def title(self, view: DrawerView) -> str:
        if view.drawer is Drawer.OUTCOMES and view.is_talk:
            return self.tr("How does the talk with {label} end?").format(label=view.label)
        titles = {
            Drawer.OUTCOMES: self.tr("Is that all for {label} today?"),
            Drawer.AGAIN: self.tr("What else would {label} like?"),
            Drawer.NEXT_STEPS: self.tr("To whom is {label} referred?"),
            Drawer.SERVICES: self.tr("For which service, or for whom, does {label} wait next?"),
            Drawer.TICKETS: self.tr("Which ticket do you call?"),
            Drawer.REASONS: self.tr("Why {label} before the others?"),
            Drawer.PARK_REASONS: self.tr("Why is {label} set aside?"),
            Drawer.REMINDERS: self.tr("When should the panel remind you of {label}?"),
            Drawer.PARKED: self.tr("Which ticket goes back in line?"),
            Drawer.UNATTENDED: self.tr("What happens next for {label}?"),
            Drawer.RETURNS: self.tr("Who has come back?"),
            Drawer.PAUSES: self.tr("Where are you going?"),
            Drawer.CALLS: self.tr("Which call ends?"),
            Drawer.CALL_OUTCOMES: self.tr("How does call {label} end?"),
            Drawer.SKILLS: self.tr("Which services are given at this desk?"),
        } | self._words.slips.titles(view.label)
        return titles[view.drawer].format(label=view.label)

    def hint(self, view: DrawerView) -> str:
        if view.drawer is Drawer.OUTCOMES and view.is_talk:
            return self.tr("Everybody leaves with a next step.")
        hints = {
            Drawer.OUTCOMES: self.tr("If not, the same visit goes on."),
            Drawer.AGAIN: self.tr("It is the same visit and the same number."),
            Drawer.NEXT_STEPS: self.tr("From the directory of the library."),
            Drawer.SERVICES: self.tr("The number stays the same; the place is kept by time of arrival."),
            Drawer.TICKETS: self.tr("Type a number or use the arrows."),
            Drawer.REASONS: self.tr("The reason is kept with the call and is never shown in public."),
            Drawer.PARK_REASONS: self.tr("The place is kept by time of arrival."),
            Drawer.REMINDERS: self.tr("A quiet line on every panel, when the time has come."),
            Drawer.PARKED: self.tr("It takes back its place by time of arrival."),
            Drawer.UNATTENDED: self.tr("This ticket was left at desk {desk}, which is free."),
            Drawer.RETURNS: self.tr("Type the number or choose it; the place is kept for a while."),
            Drawer.PAUSES: self.tr("This desk calls again as soon as you resume."),
            Drawer.CALLS: self.tr("Who was left alone longest comes first."),
            Drawer.CALL_OUTCOMES: self.tr("“Thank you for your call.”"),
            Drawer.SKILLS: self.tr("The same key adds or takes away; it lasts until you sign out."),
        } | self._words.slips.hints()
        return hints[view.drawer].format(place=self._words.slips.at_place(view.place), desk=view.place)

    def choice(self, view: DrawerView, choice: Choice) -> str:
        """The text of an entry that is no ticket with a row of its own."""
        code = choice.code
        match view.drawer:
            case Drawer.OUTCOMES | Drawer.CALL_OUTCOMES:
                return self._end(code, view)
            case Drawer.REASONS:
                return self.staff_reason(StaffReason(code))
            case Drawer.PARK_REASONS:
                return self.park_reason(ParkReason(code))
            case Drawer.REMINDERS:
                return self._reminder(code)
            case Drawer.PAUSES:
                return self._words.presence.pause(PauseKind(code))
            case Drawer.NEXT_STEPS:
                return self._next_step(code)
            case Drawer.UNATTENDED:
                return self._unattended(UnattendedTicket(code), is_call=view.is_call)
            case Drawer.LOST_SLIP | Drawer.LOOK_FIRST | Drawer.PRINTERS | Drawer.STEP_PRINTERS:
                return self._words.slips.choice(view.drawer, code)
            case Drawer.SERVICES if code.startswith(DESK):
                desk = code.removeprefix(DESK)
                return self.tr("Desk {desk} · {alias}").format(desk=desk, alias=choice.staff)
            case Drawer.SERVICES | Drawer.AGAIN | Drawer.SKILLS:
                return self._words.service(code)
            case Drawer.CALLS if choice.call is not None:
                return self._words.visits.call(choice.call)
            case _:
                return code

    def detail(self, view: DrawerView, choice: Choice) -> str:
        """What stands at the right of an entry, or nothing."""
        if view.drawer is Drawer.SKILLS:
            return self.tr("given here") if choice.is_ready else self.tr("left to colleagues")
        if view.drawer is Drawer.AGAIN and not choice.is_ready:
            return self.tr("goes back in line")
        if view.drawer is Drawer.NEXT_STEPS and choice.code in self._referrals:
            return self._referrals[choice.code].purpose
        return ""

    def _end(self, code: str, view: DrawerView) -> str:
        is_question = view.drawer is Drawer.OUTCOMES and not view.is_talk
        if code == ANOTHER_REQUEST:
            return self.tr("No: another request")
        if code == WAITS_ON:
            return self.tr("Waits on, at the same place")
        if code == Outcome.SERVED and is_question:
            return self.tr("Yes: served")
        return self._outcome(Outcome(code), is_call=view.is_call)

    def _unattended(self, way: UnattendedTicket, *, is_call: bool) -> str:
        return {
            UnattendedTicket.HERE: self.tr("Call to this desk"),
            UnattendedTicket.BACK: self.tr("Back in line, at the same place"),
            UnattendedTicket.SERVED: self._outcome(Outcome.SERVED, is_call=is_call),
            UnattendedTicket.LEFT: self._outcome(Outcome.LEFT, is_call=is_call),
        }[way]

    def _reminder(self, code: str) -> str:
        if code == NEVER:
            return self.tr("Without a reminder")
        if code == A_WHOLE_HOUR:
            return self.tr("In an hour")
        return self.tr("In {minutes} min").format(minutes=code)

    def _next_step(self, code: str) -> str:
        if code in self._referrals:
            return self._referrals[code].name
        return self.tr("Another service of the library") if code == NextStep.SEE_SERVICE else code

    def _outcome(self, outcome: Outcome, *, is_call: bool) -> str:
        return {
            Outcome.SERVED: self.tr("Served"),
            Outcome.REFERRED: self.tr("Referred to somebody who can help"),
            Outcome.ON_HOLD_PLACED: self.tr("A document was put on hold"),
            Outcome.INTERLIBRARY_LOAN: self.tr("Interlibrary loan requested"),
            Outcome.PURCHASE_SUGGESTED: self.tr("Purchase suggested"),
            Outcome.CALL_PROMISED: self.tr("Call back promised"),
            Outcome.WILL_RETURN: self.tr("Will come back another time"),
            Outcome.NO_SHOW: self.tr("Was not there: started by mistake"),
            Outcome.LEFT: self.tr("Hung up") if is_call else self.tr("Left before the end"),
        }[outcome]

    def staff_reason(self, reason: StaffReason) -> str:
        return {
            StaffReason.ACCOMMODATION: self.tr("Accommodation"),
            StaffReason.CHILD_OR_SAFETY: self.tr("Child or safety"),
            StaffReason.ERROR: self.tr("To correct an error"),
            StaffReason.OTHER: self.tr("Another reason"),
        }[reason]

    def park_reason(self, reason: ParkReason) -> str:
        return {
            ParkReason.PATRON_AWAY: self.tr("Away for a moment"),
            ParkReason.BEING_PREPARED: self.tr("Being prepared"),
            ParkReason.TRYING_ALONE: self.tr("Trying alone first"),
            ParkReason.OTHER: self.tr("Another reason"),
        }[reason]
