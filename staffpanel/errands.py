"""What the panel asks of the desk, each with what there is to say when it is done.

Must not import Qt.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import Generic, TypeVar

from desk.calling_rule import Choice
from desk.calls import called_by
from desk.errors import StoreUnavailable
from desk.presence import PauseKind
from desk.queue import LiveQueue
from desk.service_desk import ServiceDesk
from desk.tickets import StaffReason, Ticket
from staffpanel.actions import Drawer
from staffpanel.notices import News, Notice, refused
from staffpanel.reprint_steps import Request

Answer = TypeVar("Answer")
UseCase = Callable[[ServiceDesk], Answer]


@dataclass(frozen=True, slots=True)
class AtDesk:
    """The ticket that is shown at a desk, which an action is meant for.

    Attributes:
        desk: The desk.
        ticket_id: The ticket; another one that came to the desk meanwhile is left alone.
        label: What staff know it by.
    """

    desk: str
    ticket_id: str
    label: str


@dataclass(frozen=True, slots=True)
class Errand(Generic[Answer]):
    """One action under way.

    Attributes:
        use_case: What the desk is asked to do.
        told: The notice for its answer, or None when the new view says it all.
        label: The ticket it is about, or "".
        gone: What to say when that ticket is closed already.
        is_for_held: It is meant for the ticket at the desk, and for no other.
        code: What was chosen, should another list have to come before it is done.
        to_desk: The colleague's desk it is about, or "".
        done_in: The list to be in when it is done, or None.
        refused_in: The list to be in when it was refused, or None: most lists may be out of date then.
    """

    use_case: UseCase[Answer]
    told: Callable[[Answer], Notice | None]
    label: str = ""
    gone: News = News.GONE
    is_for_held: bool = False
    code: str = ""
    to_desk: str = ""
    done_in: Drawer | None = None
    refused_in: Drawer | None = None


class Entry:
    """A sign-in that its window may not see the end of. Used on the worker's thread."""

    def __init__(self, desk: str, use_case: UseCase[int]) -> None:
        self._desk = desk
        self._use_case = use_case
        self._is_in = False

    def come(self, desk: ServiceDesk) -> int:
        """Sign in."""
        present = self._use_case(desk)
        self._is_in = True
        return present

    def leave(self, desk: ServiceDesk) -> None:
        """Sign out again, if that sign-in came to be: nobody else's is ended."""
        if self._is_in:
            desk.sign_out(self._desk, is_free_only=True)


@dataclass(frozen=True, slots=True)
class Done(Generic[Answer]):
    """An answer, and the queue right after it; None when that could not be read."""

    answer: Answer
    queue: LiveQueue | None


def and_look(desk: ServiceDesk, use_case: UseCase[Answer]) -> Done[Answer]:
    """Do it, then read the queue, so that the panel need not wait for the watcher."""
    answer = use_case(desk)
    try:
        return Done(answer, desk.view())
    except StoreUnavailable:
        return Done(answer, None)


@dataclass(frozen=True, slots=True)
class NextCall:
    """Who was called, and the desk that was faster with whoever was expected, or ""."""

    choice: Choice | None
    faster: str = ""


def call_next(desk: str, shown: str) -> Errand[NextCall]:
    """Call whoever is next; `shown` is who was expected."""
    return Errand(partial(_call_next, at=desk, shown=shown), partial(_told_of_call, shown=shown))


def call(desk: str, label: str, reason: StaffReason) -> Errand[Choice | None]:
    """Call a given ticket."""
    return Errand(partial(ServiceDesk.call, desk=desk, label=label, reason=reason), silent, label)


def recall(here: AtDesk) -> Errand[Ticket]:
    """Call the same patron again."""
    return for_held(here, ServiceDesk.recall)


def start(here: AtDesk) -> Errand[Ticket]:
    """Start the visit."""
    return for_held(here, ServiceDesk.start)


def no_show(here: AtDesk, return_within_min: int) -> Errand[Ticket]:
    """Mark the called patron a no-show."""
    return for_held(here, ServiceDesk.no_show, partial(about_ticket, News.MISSED, number=return_within_min))


def unpark(label: str) -> Errand[Ticket]:
    """Put a ticket that was set aside back in line."""
    return Errand(partial(ServiceDesk.unpark, label=label), partial(about_ticket, News.UNPARKED), label)


def give_back(label: str) -> Errand[Ticket]:
    """Take a no-show back in line."""
    use_case = partial(ServiceDesk.give_back, label=label)
    # A mistyped label is typed again.
    told = partial(about_ticket, News.RETURNED)
    return Errand(use_case, told, label, gone=News.TOO_LATE, refused_in=Drawer.RETURNS)


def reprint(desk: str, request: Request, request_id: str, back_in: Drawer | None) -> Errand[None]:
    """Ask for a slip once more, and be in this list again afterwards."""
    use_case = partial(
        ServiceDesk.ask_reprint,
        request_id=request_id,
        ticket_id=request.ticket_id,
        place=request.place,
        desk=desk,
    )
    news = News.REPRINT_LATER if request.is_later else News.REPRINT_ASKED
    notice = Notice(news, label=request.label, detail=request.place, at_ms=request.asked_ms)
    return Errand(
        use_case,
        partial(as_expected, notice),
        request.label,
        gone=News.SLIP_CLOSED,
        done_in=back_in,
        refused_in=back_in,
    )


def see_slip(desk: str, ticket_id: str, label: str, back_in: Drawer | None) -> Errand[None]:
    """Say that a slip is there after all, and be in this list again afterwards."""
    use_case = partial(ServiceDesk.see_slip, ticket_id=ticket_id, desk=desk)
    told = partial(as_expected, Notice(News.SLIP_THERE, label=label))
    return Errand(use_case, told, label, done_in=back_in, refused_in=back_in)


def print_again(desk: str, lost_id: str, request_id: str, place: str, *, is_later: bool) -> Errand[None]:
    """Ask once more for a next step that did not come out, and be in the list of slips again."""
    asked = partial(ServiceDesk.print_again, lost_id=lost_id, request_id=request_id, place=place, desk=desk)
    news = Notice(News.STEP_SLIP_LATER if is_later else News.STEP_SLIP_ASKED, detail=place)
    return Errand(asked, partial(as_expected, news), done_in=Drawer.SLIPS, refused_in=Drawer.SLIPS)


def take_off(desk: str, lost_id: str) -> Errand[None]:
    """Say that nobody need see to a slip any more, and be in the list of slips again."""
    seen = partial(ServiceDesk.take_off, lost_id=lost_id, desk=desk)
    told = partial(as_expected, Notice(News.TAKEN_OFF))
    return Errand(seen, told, done_in=Drawer.SLIPS, refused_in=Drawer.SLIPS)


def sign_in(desk: str, staff: str, pin: str | None) -> Errand[int]:
    """Sign in; the PIN is compared on the worker's thread."""
    return Errand(partial(ServiceDesk.sign_in, desk=desk, staff=staff, pin=pin), silent)


def take_over(desk: str, staff: str, pin: str | None) -> Errand[int]:
    """Sign in where somebody was left signed in."""
    return Errand(partial(ServiceDesk.take_over, desk=desk, staff=staff, pin=pin), silent)


def sign_out(desk: str) -> Errand[int]:
    """Sign out, unless somebody has been called to the desk meanwhile."""
    return Errand(partial(ServiceDesk.sign_out, desk=desk, is_free_only=True), silent)


def pause(desk: str, kind: PauseKind) -> Errand[int]:
    """Pause."""
    return Errand(partial(ServiceDesk.pause, desk=desk, kind=kind), silent)


def resume(desk: str) -> Errand[int]:
    """Resume."""
    return Errand(partial(ServiceDesk.resume, desk=desk), silent)


def for_held(
    here: AtDesk, use_case: Callable[..., Ticket], told: Callable[[Ticket], Notice | None] | None = None
) -> Errand[Ticket]:
    """Something meant for the ticket at the desk, and for no other."""
    named = partial(use_case, desk=here.desk, ticket_id=here.ticket_id)
    return Errand(named, told or silent, here.label, is_for_held=True)


def back_in(errand: Errand[Answer], drawer: Drawer | None) -> Errand[Answer]:
    """Be in this list again afterwards, as with a caller: nobody is taken out of the list that is open."""
    return replace(errand, done_in=drawer, refused_in=drawer)


def silent(_answer: object) -> Notice | None:
    """Say nothing: the new view says it all."""
    return None


def as_expected(notice: Notice, _answer: object) -> Notice | None:
    """Say what was known before."""
    return notice


def about_ticket(news: News, ticket: Ticket, *, detail: str = "", number: int = 0) -> Notice:
    """Say something of the ticket that came back."""
    return Notice(news, label=ticket.label, detail=detail, number=number)


def _call_next(desk: ServiceDesk, at: str, shown: str) -> NextCall:
    """Call; if it is not who was expected, ask who was faster."""
    choice = desk.call_next(at)
    if not shown or (choice is not None and choice.ticket.label == shown):
        return NextCall(choice)
    try:
        return NextCall(choice, called_by(desk.view(), shown) or "")
    except StoreUnavailable:
        return NextCall(choice)


def _told_of_call(answer: NextCall, shown: str) -> Notice | None:
    choice, faster = answer.choice, answer.faster
    if choice is None:
        return (
            refused(News.ALREADY_AT_DESK, label=shown, desk=faster) if faster else Notice(News.NOBODY_WAITS)
        )
    label = choice.ticket.label
    if not shown or label == shown:
        return None
    if faster:
        return Notice(News.CALLED_AFTER, label=label, desk=faster, detail=shown)
    return Notice(News.CALLED_INSTEAD, label=label, detail=shown)
