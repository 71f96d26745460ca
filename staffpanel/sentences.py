"""The sentences of the panel: why a ticket is next, what was refused, what the printer and the store say.

Each is one sentence that says what to do where something can be done. Must not import Qt Widgets.
"""

from desk.errors import StoreTrouble
from desk.printer import PrinterCause
from desk.tickets import CallReason, Kind
from staffpanel.notices import News, Notice
from staffpanel.properties import Lost, PrinterLine, Why
from staffpanel.words import PROGRAM, PanelWords
from ui.errors import DeskBroken
from ui.translation import Catalogue

SHOWN_LABELS = 6


class PanelSentences:
    """Says in the panel's language what happened and why."""

    def __init__(self, language: str, words: PanelWords) -> None:
        self._catalogue = Catalogue(PROGRAM, language)
        self._words = words

    def tr(self, source: str, note: str = "", count: int = -1) -> str:
        return self._catalogue.translate("PanelSentences", source, note, count)

    def why_next(self, why: Why) -> str:
        """Why this ticket is next."""
        return self._why_next(why).format(label=why.label, passed=why.passed)

    def _why_next(self, why: Why) -> str:
        if why.reason is CallReason.PHONE_NOBODY_WAITING:
            return self.tr("{label} is on the phone, and nobody is waiting here.")
        if why.reason is CallReason.TRANSACTION_FIRST:
            return self.tr(
                "{label} goes before {passed}, who arrived earlier: "
                "one person is at the desk and transactions go first."
            )
        if why.is_only:
            return self.tr("{label} is the only one waiting.")
        if not why.is_alone:
            return self.tr("{label} arrived first: with several people present, order of arrival counts.")
        if why.kind is Kind.ASSISTANCE:
            return self.tr("{label} arrived first, and no transaction is waiting.")
        return self.tr("{label} arrived first.")

    def why_called(self, why: Why) -> str:
        """Why the ticket at the desk was called."""
        if why.reason is CallReason.STAFF_CHOICE and why.staff_reason is not None:
            reason = self._words.staff_reason(why.staff_reason)
            return self.tr("You chose this ticket: {reason}.").format(reason=reason.lower())
        return {
            CallReason.TRANSACTION_FIRST: self.tr("Called as a transaction, by a person alone at the desk."),
            CallReason.ARRIVAL_ORDER: self.tr("Called by order of arrival."),
            CallReason.PHONE_NOBODY_WAITING: self.tr("On the phone; nobody was waiting here."),
            CallReason.STAFF_CHOICE: self.tr("You chose this ticket."),
        }[why.reason]

    def notice(self, notice: Notice) -> str:
        """One sentence of news."""
        if notice.code == "store_unavailable":
            cause = self.trouble(StoreTrouble(notice.detail))
            return self.tr("This was not done: {cause} Please try again in a moment.").format(cause=cause)
        if notice.code == News.NOW_PRESENT:
            return self.tr("%n people are present now.", "", notice.number)
        found = (self._news() | self._refusals()).get(notice.code, self.tr("This cannot be done now."))
        return found.format(label=notice.label, desk=notice.desk, detail=notice.detail, number=notice.number)

    def _news(self) -> dict[str, str]:
        return {
            News.NOW_ALONE: self.tr("One person is at the desk now: transactions go first."),
            News.NOW_SEVERAL: self.tr("A second person is present: everybody is called by order of arrival."),
            News.CALLED_INSTEAD: self.tr("{detail} has just left the line: {label} is called."),
            News.NOBODY_WAITS: self.tr("Nobody is waiting any more."),
            News.PARKED: self.tr("{label} is set aside; its place in line is kept."),
            News.UNPARKED: self.tr("{label} is back in line, at its place."),
            News.RETURNED: self.tr("{label} is back in line, at its old place."),
            News.TRANSFERRED: self.tr("{label} is back in line for: {detail}."),
            News.MISSED: self.tr("{label} did not come; the place is kept for {number} minutes."),
            News.SIGNED_OUT_ELSEWHERE: self.tr("Desk {desk} was signed out from somewhere else."),
            News.DESK_TAKEN_OVER: self.tr("{detail} is at desk {desk} now."),
        }

    def _refusals(self) -> dict[str, str]:
        return {
            News.ALREADY_AT_DESK: self.tr("{label} was just called by desk {desk}."),
            News.ALREADY_HERE: self.tr("{label} is at your desk already."),
            News.ANOTHER_AT_DESK: self.tr("Desk {desk} now holds {detail}; your action was for {label}."),
            News.BACK_IN_LINE: self.tr("{label} is back in line: the desk let go of it meanwhile."),
            News.SET_ASIDE_ELSEWHERE: self.tr("{label} was set aside meanwhile."),
            News.GONE: self.tr("The visit of {label} has ended meanwhile."),
            News.TOO_LATE: self.tr("{label} is not among the recent absences; a new ticket is needed."),
            News.FINISH_FIRST: self.tr("Please finish the visit of {label} first, or set it aside."),
            News.DESK_TAKEN: self.tr("{detail} is at desk {desk} already; would you choose another one?"),
            News.CHOOSE_A_DESK: self.tr("Please choose a desk."),
            News.GIVE_AN_ALIAS: self.tr("Please type an alias of 1 to 12 characters."),
            News.RECALL_FIRST: self.tr("Please call {label} again first."),
            News.WAIT_A_LITTLE: self.tr("Please give {label} {number} more seconds to come."),
            DeskBroken.code: self.tr(
                "Something went wrong in the program and was written down; please try again."
            ),
            "not_signed_in": self.tr("Nobody is signed in at desk {desk} any more."),
            "desk_taken": self.tr("Somebody is at desk {desk} already; would you choose another one?"),
            "desk_paused": self.tr("Desk {desk} is paused; resume to call."),
            "desk_busy": self.tr("Desk {desk} has a visit already."),
            "no_ticket_at_desk": self.tr("Desk {desk} has no ticket any more."),
            "unknown_label": self.tr("No ticket of today has the number {label}."),
            "unknown_service": self.tr("This service is not in the settings any more."),
            "unknown_desk": self.tr("Desk {desk} is not in the settings any more."),
            "wrong_state": self.tr("This cannot be done now: the ticket has moved on."),
        }

    def lost(self, lost: Lost) -> str:
        """Since when the view is an old one, and why."""
        since = self._words.time(lost.since_ms)
        cause = self.trouble(lost.trouble)
        return self.tr("As of {time}: {cause} It will come back by itself.").format(time=since, cause=cause)

    def trouble(self, trouble: StoreTrouble) -> str:
        """What is wrong with the store."""
        return {
            StoreTrouble.MISSING: self.tr("the database is not there."),
            StoreTrouble.CANNOT_OPEN: self.tr("the database cannot be opened."),
            StoreTrouble.READ_ONLY: self.tr("the database cannot be written to."),
            StoreTrouble.DISK_FULL: self.tr("the disk is full."),
            StoreTrouble.LOCKED: self.tr("another program is holding the database."),
            StoreTrouble.NOT_A_DATABASE: self.tr("the file is not a database."),
            StoreTrouble.NEWER_VERSION: self.tr("the database belongs to a newer version of the program."),
            StoreTrouble.DAMAGED: self.tr("the database is damaged."),
            StoreTrouble.REPLACED: self.tr("the database was replaced."),
            StoreTrouble.UNSAFE_SQLITE: self.tr("the database engine of this machine is not safe."),
            StoreTrouble.NETWORK_SHARE: self.tr("the database is on a network share."),
        }[trouble]

    def printer(self, line: PrinterLine) -> str:
        """The state of a printer, since when, and what came out without a slip."""
        cause = self._printer_cause(line.cause)
        if not line.cause.may_print:
            since = self._words.time(line.since_ms)
            cause = self.tr("{cause} Since {time}.").format(cause=cause, time=since)
        if not line.unprinted:
            return cause
        labels = ", ".join(line.unprinted[-SHOWN_LABELS:])
        more = "… " if len(line.unprinted) > SHOWN_LABELS else ""
        return self.tr("{cause} Without a slip: {labels}.").format(cause=cause, labels=more + labels)

    def _printer_cause(self, cause: PrinterCause) -> str:
        return {
            PrinterCause.READY: self.tr("The slip printer is ready."),
            PrinterCause.NEAR_END: self.tr("The paper roll is nearly at its end."),
            PrinterCause.NOT_CONFIGURED: self.tr("No slip printer is set up."),
            PrinterCause.ABSENT: self.tr("The slip printer is not connected."),
            PrinterCause.REFUSED: self.tr("The slip printer may not be used by this account."),
            PrinterCause.BUSY: self.tr("Another program is using the slip printer."),
            PrinterCause.UNPLUGGED: self.tr("The slip printer was unplugged."),
            PrinterCause.WRONG_DEVICE: self.tr("What is connected is not the slip printer."),
            PrinterCause.STALLED: self.tr("The slip printer has stopped taking data."),
            PrinterCause.MUTE: self.tr("The slip printer does not answer."),
            PrinterCause.PAPER_OUT: self.tr("The slip printer has no paper."),
            PrinterCause.COVER_OPEN: self.tr("The cover of the slip printer is open."),
            PrinterCause.CUTTER: self.tr("The cutter of the slip printer is stuck."),
            PrinterCause.OFFLINE: self.tr("The slip printer is off line."),
        }[cause]
