"""One-sentence news for staff, as meaning: what was refused and why, what changed meanwhile.

Must not import Qt.
"""

from dataclasses import dataclass, replace
from enum import StrEnum

from desk.desk_action import Deed
from desk.errors import DeskError, DeskTaken, SignedInElsewhere, StaffLocked, StoreTrouble, StoreUnavailable
from desk.queue import LiveQueue
from desk.tickets import State, Ticket


class Tone(StrEnum):
    """How a notice looks: NEWS is quiet, REFUSED asks for attention."""

    NEWS = "news"
    REFUSED = "refused"


class News(StrEnum):
    """What happened. Refusals without an explanation carry the error's own code instead."""

    NOW_ALONE = "now_alone"
    NOW_SEVERAL = "now_several"
    NOW_PRESENT = "now_present"
    CALLED_INSTEAD = "called_instead"
    CALLED_AFTER = "called_after"
    NOBODY_WAITS = "nobody_waits"
    PARKED = "parked"
    UNPARKED = "unparked"
    RETURNED = "returned"
    TRANSFERRED = "transferred"
    MISSED = "missed"
    GOES_ON = "goes_on"
    WAITS_ANEW = "waits_anew"
    WAITS_ON = "waits_on"
    PARKED_UNTIL = "parked_until"
    SENT_TO_DESK = "sent_to_desk"
    ON_HOLD = "on_hold"
    ON_HOLD_AGAIN = "on_hold_again"
    LINE_TAKEN_UP = "line_taken_up"
    OFFER_CALL_BACK = "offer_call_back"
    CALL_ENDED = "call_ended"
    ENDED = "ended"
    ALREADY_AT_DESK = "already_at_desk"
    ALREADY_HERE = "already_here"
    ANOTHER_AT_DESK = "another_at_desk"
    BACK_IN_LINE = "back_in_line"
    SET_ASIDE_ELSEWHERE = "set_aside_elsewhere"
    GONE = "gone"
    TOO_LATE = "too_late"
    FINISH_FIRST = "finish_first"
    DESK_TAKEN = "desk_taken_by"
    COLLEAGUE_LEFT = "colleague_left"
    UNDO_ANOTHER_HERE = "undo_another_here"
    SIGNED_OUT_ELSEWHERE = "signed_out_elsewhere"
    SIGNED_OUT_AT_CLOSING = "signed_out_at_closing"
    DESK_TAKEN_OVER = "desk_taken_over"
    CHOOSE_A_DESK = "choose_a_desk"
    GIVE_AN_ALIAS = "give_an_alias"
    GIVE_A_PIN = "pin_required"
    RECALL_FIRST = "recall_first"
    WAIT_A_LITTLE = "wait_a_little"
    REPRINT_ASKED = "reprint_asked"
    REPRINT_LATER = "reprint_later"
    REPRINT_UNDER_WAY = "reprint_under_way"
    REPRINT_OUT = "reprint_out"
    REPRINT_FAILED = "reprint_failed"
    REPRINT_UNKNOWN = "reprint_unknown"
    SLIP_THERE = "slip_there"
    STEP_SLIP_ASKED = "step_slip_asked"
    STEP_SLIP_LATER = "step_slip_later"
    TAKEN_OFF = "taken_off"
    PROMISE_TO_KEEP = "promise_to_keep"
    PROMISE_ON_PAPER = "promise_on_paper"
    PROMISE_KEPT = "promise_kept"
    SLIP_CLOSED = "slip_closed"
    NO_ROOM = "no_room"


@dataclass(frozen=True, slots=True)
class Notice:
    """One sentence.

    Attributes:
        code: A ``News``, or the code of a ``DeskError``.
        tone: How it looks.
        label: The ticket it is about.
        desk: The desk it is about.
        detail: A store's trouble, an alias, another label, the place of a printer, or a moment in words.
        number: Staff present, or seconds.
        at_ms: A moment, epoch milliseconds, or 0.
        is_to_manager: It is known to be told to a manager.
    """

    code: str
    tone: Tone = Tone.NEWS
    label: str = ""
    desk: str = ""
    detail: str = ""
    number: int = 0
    at_ms: int = 0
    is_to_manager: bool = False


def refused(
    code: str, *, label: str = "", desk: str = "", detail: str = "", number: int = 0, at_ms: int = 0
) -> Notice:
    """A notice that something was not done."""
    return Notice(code, Tone.REFUSED, label, desk, detail, number, at_ms)


def for_anybody(notice: Notice | None) -> Notice | None:
    """What of a refused sign-in holds for another alias: not where the one before is, nor what they may."""
    is_of_alias = notice is not None and notice.code == SignedInElsewhere.code
    return None if notice is None or is_of_alias else replace(notice, is_to_manager=False)


FULL_DISK = refused(StoreUnavailable.code, detail=StoreTrouble.DISK_FULL)
"""That an action could not be kept because the disk is full."""

NO_ROOM = Notice(News.NO_ROOM, Tone.REFUSED)
"""That the disk has no room for what a kiosk has to keep, though nobody was refused here."""


def undone(deed: Deed) -> str:
    """The code of the news that an action was taken back."""
    return f"undone_{deed}"


OF_PRESENCE = frozenset({News.NOW_ALONE, News.NOW_SEVERAL, News.NOW_PRESENT})
"""News of how many are at the desks."""

ONLY_TELLS: frozenset[str] = frozenset(
    {
        *OF_PRESENCE,
        News.CALLED_INSTEAD,
        News.NOBODY_WAITS,
        News.PARKED,
        News.PARKED_UNTIL,
        News.UNPARKED,
        News.RETURNED,
        News.TRANSFERRED,
        News.SENT_TO_DESK,
        News.MISSED,
        News.GOES_ON,
        News.WAITS_ON,
        News.LINE_TAKEN_UP,
        News.ENDED,
        News.CALL_ENDED,
        News.TAKEN_OFF,
        News.PROMISE_KEPT,
        *(undone(deed) for deed in Deed),
    }
)
"""Codes of news that asks for nothing, and has no words to say: once it is read its place is free again."""


def presence_notice(before: LiveQueue | None, after: LiveQueue) -> Notice | None:
    """News of a changed number of staff, or None: it changes who is called first.

    That there is nobody changes nothing of that, and the head of the panel says it as long as it is so.
    """
    if before is None or before.present == after.present or not after.present:
        return None
    if after.present == 1:
        return Notice(News.NOW_ALONE)
    code = News.NOW_SEVERAL if before.present <= 1 and after.present == 2 else News.NOW_PRESENT
    return Notice(code, number=after.present)


@dataclass(frozen=True, slots=True)
class Asked:
    """What an action was meant for.

    Attributes:
        desk: The desk that asked.
        label: The ticket it was about, or "".
        gone: What to say of a ticket that is closed.
        is_for_held: It was meant for the ticket at the desk, and for no other.
        to_desk: The colleague's desk it was to go to, or "".
    """

    desk: str
    label: str = ""
    gone: News = News.GONE
    is_for_held: bool = False
    to_desk: str = ""


def refusal(error: DeskError, queue: LiveQueue | None, asked: Asked) -> Notice:
    """Why an action was refused, in terms of what somebody else did meanwhile where that is known.

    Args:
        error: The refusal.
        queue: The queue as it is now, or None when it cannot be read.
        asked: What was refused.
    """
    if isinstance(error, StoreUnavailable):
        return refused(error.code, detail=error.trouble)
    if isinstance(error, SignedInElsewhere):
        return refused(error.code, desk=error.desk)
    if isinstance(error, StaffLocked):
        return refused(error.code, at_ms=error.until_ms)
    if isinstance(error, DeskTaken) and queue is not None and asked.desk in queue.presences:
        told = refused(News.DESK_TAKEN, desk=asked.desk, detail=queue.presences[asked.desk].staff)
        return replace(told, is_to_manager=error.is_to_manager)
    if queue is not None:
        explained = _explained(error.code, queue, asked)
        if explained is not None:
            return explained
    return refused(error.code, label=asked.label, desk=asked.desk)


def _explained(code: str, queue: LiveQueue, asked: Asked) -> Notice | None:
    desk, label, held = asked.desk, asked.label, queue.at_desk(asked.desk)
    if code == "not_signed_in" and asked.to_desk:
        return refused(News.COLLEAGUE_LEFT, label=label, desk=asked.to_desk)
    if code == "cannot_undo" and label:
        return _why_no_undo(queue, asked, held)
    if code == "desk_busy":
        return None if held is None else refused(News.ALREADY_HERE, label=held.label, desk=desk)
    if asked.is_for_held and held is not None and held.label != label:
        return refused(News.ANOTHER_AT_DESK, label=label, desk=desk, detail=held.label)
    if code in {"wrong_state", "no_ticket_at_desk"} and label:
        ticket = queue.with_label(label)
        return refused(asked.gone, label=label) if ticket is None else _whereabouts(ticket, desk)
    return None


def _why_no_undo(queue: LiveQueue, asked: Asked, held: Ticket | None) -> Notice | None:
    """What a colleague did meanwhile with the ticket, or that another one has come to the desk."""
    ticket = queue.with_label(asked.label)
    if ticket is not None and ticket.is_at_desk and ticket.desk != asked.desk:
        return refused(News.ALREADY_AT_DESK, label=asked.label, desk=ticket.desk or "")
    if held is not None and held.label != asked.label:
        return refused(News.UNDO_ANOTHER_HERE, label=asked.label, detail=held.label)
    return None


def _whereabouts(ticket: Ticket, desk: str) -> Notice:
    if ticket.is_at_desk:
        code = News.ALREADY_HERE if ticket.desk == desk else News.ALREADY_AT_DESK
        return refused(code, label=ticket.label, desk=ticket.desk or "")
    is_parked = ticket.state is State.PARKED
    return refused(News.SET_ASIDE_ELSEWHERE if is_parked else News.BACK_IN_LINE, label=ticket.label)
