"""The sentences of the panel about tickets and desks: why one is next, what happened, what was refused.

Those about store and printers are in ``staffpanel.machine_sentences``. Each is one sentence that says what
to do where something can be done. Must not import Qt Widgets.
"""

from collections.abc import Iterable

from desk.errors import StoreTrouble
from desk.tickets import CallReason, Kind
from staffpanel.machine_sentences import MachineSentences
from staffpanel.notices import News, Notice
from staffpanel.phrase_book import DEFAULT_PHRASES
from staffpanel.phrases import Phrase
from staffpanel.tickets_shown import Why
from staffpanel.visit_sentences import VisitSentences
from staffpanel.words import PROGRAM, PanelWords
from ui.errors import DeskBroken
from ui.translation import Catalogue

A_MINUTE_MS = 60_000


class PanelSentences:
    """Says in the panel's language what happened and why.

    Properties:
        machines: What there is to say of the store and of the printers.
        visits: What there is to say of a visit, and of calls on hold.
    """

    def __init__(self, language: str, words: PanelWords, phrases: Iterable[Phrase] = DEFAULT_PHRASES) -> None:
        self._catalogue = Catalogue(PROGRAM, language)
        self._words = words
        self.machines = MachineSentences(language, words)
        self.visits = VisitSentences(language, self._catalogue, words, phrases)

    def tr(self, source: str, note: str = "", count: int = -1) -> str:
        return self._catalogue.translate("PanelSentences", source, note, count)

    def why_next(self, why: Why) -> str:
        """Why this ticket is next."""
        sentence = self._why_next(why)
        if why.is_beyond_all:
            sentence += " " + self.visits.nobody_present_can()
        return sentence.format(label=why.label, passed=why.passed, hidden=why.hidden)

    def _why_next(self, why: Why) -> str:
        if why.reason is CallReason.PHONE_NOBODY_WAITING:
            return self.tr("Nobody is waiting here, and {label} is on the phone.")
        if why.reason is CallReason.TRANSACTION_FIRST:
            return self.tr(
                "{label} goes before {passed}, who arrived earlier: "
                "one person is at the desk and transactions go first."
            )
        if why.reason is CallReason.NEXT_STEP_DUE:
            return self.tr(
                "{label} has waited long: a short talk about the next step, then transactions go on."
            )
        if why.reason is CallReason.CAP_REACHED:
            return self.tr(
                "{label} has waited as long as the library allows, and goes before the transactions."
            )
        if why.hidden and why.reason is CallReason.ARRIVAL_ORDER:
            return self.tr("{label} is the first for this desk: {hidden} waits for a colleague.")
        if why.is_only:
            return self.tr("{label} is the only one waiting.")
        if not why.is_alone:
            return self.tr("{label} arrived first: with several people present, order of arrival counts.")
        if why.kind is Kind.ASSISTANCE:
            return self.tr("No transaction is waiting, and {label} arrived first.")
        return self.tr("{label} arrived first.")

    def why_called(self, why: Why) -> str:
        """Why the ticket at the desk was called."""
        if why.reason is CallReason.STAFF_CHOICE and why.staff_reason is not None:
            reason = self._words.lists.staff_reason(why.staff_reason)
            return self.tr("You chose this ticket: {reason}.").format(reason=reason.lower())
        return {
            CallReason.TRANSACTION_FIRST: self.tr("Called as a transaction, by a person alone at the desk."),
            CallReason.ARRIVAL_ORDER: self.tr("Called by order of arrival."),
            CallReason.PHONE_NOBODY_WAITING: self.tr("Nobody was waiting here: a call on the phone."),
            CallReason.NEXT_STEP_DUE: self.tr("Called for a short talk about the next step."),
            CallReason.CAP_REACHED: self.tr("Called after the longest wait the library allows."),
            CallReason.STAFF_CHOICE: self.tr("You chose this ticket."),
        }[why.reason]

    def notice(self, notice: Notice) -> str:
        """One sentence of news."""
        if notice.code == "store_unavailable":
            return self.machines.not_done(StoreTrouble(notice.detail))
        if notice.code == News.NO_ROOM:
            return self.machines.no_room()
        if notice.code == News.NOW_PRESENT:
            return self.tr(
                "%n people are at the desks now: everybody by order of arrival.", "", notice.number
            )
        known = (
            self._news()
            | self._people()
            | self._slips()
            | self.visits.news()
            | self._refusals()
            | self._rare()
        )
        found = known.get(notice.code, self.tr("This cannot be done now; please try again in a moment."))
        return found.format(
            label=notice.label,
            desk=notice.desk,
            detail=notice.detail,
            number=notice.number,
            time=self._words.time(notice.at_ms + A_MINUTE_MS - 1) if notice.at_ms else "",
            place=self._words.slips.at_place(notice.detail),
        )

    def _news(self) -> dict[str, str]:
        return {
            News.NOW_ALONE: self.tr("One person is at the desks now: transactions go first."),
            News.NOW_SEVERAL: self.tr("Two people are at the desks now: everybody by order of arrival."),
            News.CALLED_INSTEAD: self.tr("{detail} has just left the line: {label} is called."),
            News.CALLED_AFTER: self.tr("{detail} was just called by desk {desk}: {label} is called here."),
            News.NOBODY_WAITS: self.tr("The line is empty now."),
            News.PARKED: self.tr("{label} is set aside; its place is kept."),
            News.UNPARKED: self.tr("{label} is back in line, at its place."),
            News.RETURNED: self.tr("{label} is back in line, at its old place."),
            News.TRANSFERRED: self.tr("{label} is back in line for: {detail}."),
            News.MISSED: self.tr("{label} is noted as an absence; its place is kept for {number} minutes."),
            News.SIGNED_OUT_ELSEWHERE: self.tr("Desk {desk} was signed out from somewhere else."),
            News.SIGNED_OUT_AT_CLOSING: self.tr(
                "The library has closed: desk {desk} is free. Thank you for today!"
            ),
            News.DESK_TAKEN_OVER: self.tr("{detail} is at desk {desk} now."),
        }

    def _people(self) -> dict[str, str]:
        return {
            News.GIVE_A_PIN: self.tr("Please type your PIN."),
            "wrong_pin": self.tr("This is not the PIN of this alias; please type it again."),
            "staff_locked": self.tr(
                "After several tries this alias waits until {time}; a manager can help you sooner."
            ),
            "unknown_staff": self.tr("This alias is not known here; please check it or ask a manager."),
            "staff_disabled": self.tr("This alias is not active for now; a manager can change that."),
            "signed_in_elsewhere": self.tr(
                "You are still signed in at desk {desk}; would you like to go on here?"
            ),
            "desk_in_use": self.tr("Somebody is at work at desk {desk}; would you choose another one?"),
        }

    def _slips(self) -> dict[str, str]:
        return {
            News.REPRINT_ASKED: self.tr("The slip of {label} will come out {place} and says DUPLICATA."),
            News.REPRINT_LATER: self.tr(
                "Please see to the printer; the slip of {label} will then come out {place}, marked DUPLICATA."
            ),
            News.REPRINT_UNDER_WAY: self.tr(
                "The slip of {label} was asked for just now {place}; please give it a moment."
            ),
            News.REPRINT_OUT: self.tr("Please take the slip of {label} {place}; it is marked DUPLICATA."),
            News.REPRINT_FAILED: self.tr(
                "The slip of {label} did not come out {place}; please see to the printer, then ask once more."
            ),
            News.REPRINT_UNKNOWN: self.tr(
                "Nothing confirms the slip of {label}; please look at the paper {place}."
            ),
            News.SLIP_THERE: self.tr("Thank you for looking; please hand the slip of {label} to its patron."),
            News.STEP_SLIP_ASKED: self.tr("Please take the slip about what follows {place}."),
            News.STEP_SLIP_LATER: self.tr(
                "Please see to the printer; the slip about what follows will then come out {place}."
            ),
            News.TAKEN_OFF: self.tr("Thank you for looking; the slip is off the list."),
            News.SLIP_CLOSED: self.tr("The visit of {label} has ended; please offer a new ticket."),
            "unknown_printer": self.tr(
                "No slip printer is set up any more; please write {label} on a piece of paper."
            ),
        }

    def _refusals(self) -> dict[str, str]:
        return {
            News.ALREADY_AT_DESK: self.tr("{label} was just called by desk {desk}."),
            News.ALREADY_HERE: self.tr("{label} is at your desk already."),
            News.ANOTHER_AT_DESK: self.tr("Desk {desk} now holds {detail}; your action was for {label}."),
            News.BACK_IN_LINE: self.tr("{label} is back in line: the desk let go of it meanwhile."),
            News.SET_ASIDE_ELSEWHERE: self.tr("{label} was set aside meanwhile."),
            News.GONE: self.tr("The visit of {label} has ended meanwhile."),
            News.TOO_LATE: self.tr("{label} is not among the recent absences; please offer a new ticket."),
            News.FINISH_FIRST: self.tr("Please finish the visit of {label} first, or set it aside."),
            News.DESK_TAKEN: self.tr("{detail} is at desk {desk} already; would you choose another one?"),
            News.CHOOSE_A_DESK: self.tr("Please choose a desk."),
            News.GIVE_AN_ALIAS: self.tr("Please type an alias of 1 to 12 characters."),
            News.RECALL_FIRST: self.tr("Please call {label} again first."),
            News.WAIT_A_LITTLE: self.tr("Please give {label} a little more time to come."),
            DeskBroken.code: self.tr(
                "Something went wrong in the program and was written down; please try again."
            ),
            "not_signed_in": self.tr("Desk {desk} is free again; please sign in there."),
            "desk_taken": self.tr("Somebody is at desk {desk} already; would you choose another one?"),
            "desk_paused": self.tr("Desk {desk} is paused; resume to call."),
            "desk_busy": self.tr("A visit is under way at desk {desk}; please finish it first."),
            "no_ticket_at_desk": self.tr("Desk {desk} is free; the next ticket may be called."),
            "unknown_label": self.tr("No ticket of today has the number {label}; please check it."),
            "unknown_service": self.tr("This service has left the settings; please choose another one."),
            "unknown_desk": self.tr("Desk {desk} has left the settings; please choose another one."),
            "wrong_state": self.tr("The ticket has moved on meanwhile; what you see is up to date."),
        }

    def _rare(self) -> dict[str, str]:
        """What a panel hardly ever meets: other programs manage people, and ask what cannot be read."""
        return {
            "bad_field": self.tr("This request was unclear to the program; please try again."),
            "reason_required": self.tr("Please choose a reason first."),
            "unknown_outcome": self.tr("Please choose how the visit ended from the list."),
            "not_a_replay_database": self.tr("This database serves another use; please ask your technician."),
            "not_a_manager": self.tr("A manager can do this; please ask one of them."),
            "alias_taken": self.tr("Somebody has this alias already; would you choose another one?"),
            "bad_alias": self.tr("Please choose an alias of 1 to 12 characters."),
            "weak_pin": self.tr("Please choose a PIN that is harder to guess."),
            "last_manager": self.tr("One manager stays at all times; please name another one first."),
        }
