"""What the panel asks of the desk, each with what there is to say when it is done.

Must not import Qt.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Generic, TypeVar

from desk.calling_rule import Choice
from desk.errors import StoreUnavailable
from desk.queue import LiveQueue
from desk.service_desk import ServiceDesk
from desk.tickets import Outcome, StaffReason, Ticket
from staffpanel.notices import News, Notice

Answer = TypeVar("Answer")
UseCase = Callable[[ServiceDesk], Answer]


@dataclass(frozen=True, slots=True)
class Errand(Generic[Answer]):
    """One action under way.

    Attributes:
        use_case: What the desk is asked to do.
        told: The notice for its answer, or None when the new view says it all.
        label: The ticket it is about, or "".
        gone: What to say when that ticket is closed already.
    """

    use_case: UseCase[Answer]
    told: Callable[[Answer], Notice | None]
    label: str = ""
    gone: News = News.GONE


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


def call_next(desk: str, shown: str) -> Errand[Choice | None]:
    """Call whoever is next; `shown` is who was expected."""
    return Errand(partial(ServiceDesk.call_next, desk=desk), partial(_told_of_call, shown=shown))


def call(desk: str, label: str, reason: StaffReason) -> Errand[Choice | None]:
    """Call a given ticket."""
    return Errand(partial(ServiceDesk.call, desk=desk, label=label, reason=reason), _silent, label)


def recall(desk: str, label: str) -> Errand[Ticket]:
    """Call the same patron again."""
    return Errand(partial(ServiceDesk.recall, desk=desk), _silent, label)


def start(desk: str, label: str) -> Errand[Ticket]:
    """Start the visit."""
    return Errand(partial(ServiceDesk.start, desk=desk), _silent, label)


def finish(desk: str, label: str, outcome: Outcome) -> Errand[Ticket]:
    """Close the visit."""
    return Errand(partial(ServiceDesk.finish, desk=desk, outcome=outcome), _silent, label)


def no_show(desk: str, label: str, return_within_min: int) -> Errand[Ticket]:
    """Mark the called patron a no-show."""
    told = partial(_about, News.MISSED, number=return_within_min)
    return Errand(partial(ServiceDesk.no_show, desk=desk), told, label)


def park(desk: str, label: str) -> Errand[Ticket]:
    """Set the ticket aside."""
    return Errand(partial(ServiceDesk.park, desk=desk), partial(_about, News.PARKED), label)


def transfer(desk: str, label: str, service: str, name: str) -> Errand[Ticket]:
    """Send the patron back in line for another service, called `name`."""
    told = partial(_about, News.TRANSFERRED, detail=name)
    return Errand(partial(ServiceDesk.transfer, desk=desk, service=service), told, label)


def unpark(label: str) -> Errand[Ticket]:
    """Put a ticket that was set aside back in line."""
    return Errand(partial(ServiceDesk.unpark, label=label), partial(_about, News.UNPARKED), label)


def give_back(label: str) -> Errand[Ticket]:
    """Take a no-show back in line."""
    use_case = partial(ServiceDesk.give_back, label=label)
    return Errand(use_case, partial(_about, News.RETURNED), label, gone=News.TOO_LATE)


def sign_in(desk: str, staff: str) -> Errand[int]:
    """Sign in."""
    return Errand(partial(ServiceDesk.sign_in, desk=desk, staff=staff), _silent)


def sign_out(desk: str) -> Errand[int]:
    """Sign out."""
    return Errand(partial(ServiceDesk.sign_out, desk=desk), _silent)


def pause(desk: str) -> Errand[int]:
    """Pause."""
    return Errand(partial(ServiceDesk.pause, desk=desk), _silent)


def resume(desk: str) -> Errand[int]:
    """Resume."""
    return Errand(partial(ServiceDesk.resume, desk=desk), _silent)


def _silent(_answer: object) -> Notice | None:
    return None


def _about(news: News, ticket: Ticket, *, detail: str = "", number: int = 0) -> Notice:
    return Notice(news, label=ticket.label, detail=detail, number=number)


def _told_of_call(choice: Choice | None, shown: str) -> Notice | None:
    if choice is None:
        return Notice(News.NOBODY_WAITS)
    if shown and choice.ticket.label != shown:
        return Notice(News.CALLED_INSTEAD, label=choice.ticket.label, detail=shown)
    return None
