"""Moments of a journey at the kiosk, made by its own steps: for the pictures of every state, and for tests.

Must not import Qt.
"""

from dataclasses import replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from desk.hours import Hours, Span, StaffSpan
from desk.requests import Issued
from desk.tickets import Kind, State, Ticket
from kiosk import journey as steps
from kiosk import rests
from kiosk.aids import Aid
from kiosk.door import Door, door_at
from kiosk.journey import Journey
from ui.service_words import DEFAULT_SERVICE_WORDS

_DAY = (Span(600, 1020),)
HOURS = Hours(
    week=((), *((_DAY,) * 6)),
    exceptions={date(2026, 12, 24): (Span(600, 840),), date(2026, 12, 26): (), date(2026, 12, 27): ()}
    | {date(2026, 12, number): () for number in range(28, 32)},
    holidays=lambda year: frozenset({date(year, 1, 1), date(year, 12, 25)}),
    staff=((), *(((StaffSpan(Span(600, 780), 1), StaffSpan(Span(780, 1020), 2)),) * 6)),
)
"""A library that is open from ten to five, but on Mondays, with two staff members in the afternoon."""


def settled(journey: Journey) -> Journey:
    """The same once touches count."""
    return replace(journey, is_settled=True)


def door(at: str, hours: Hours = HOURS) -> Door:
    """The door of that library, such as ``2026-11-26T16:40``."""
    moment = datetime.fromisoformat(at).replace(tzinfo=ZoneInfo("America/Toronto"))
    return door_at(hours, moment, [each.code for each in DEFAULT_SERVICE_WORDS])


def closed_at(at: str, hours: Hours = HOURS) -> Journey:
    """The kiosk at a time at which it gives no numbers."""
    return settled(rests.door_seen(at_welcome(), door(at, hours)))


def at_welcome(language: str = "fr", present: int | None = 2) -> Journey:
    """The first screen."""
    return settled(replace(steps.begun(language), present=present))


def listening(journey: Journey) -> Journey:
    """The same while its patron has it read aloud."""
    return replace(journey, aids=journey.aids | {Aid.SPOKEN})


def at_services(family: Kind = Kind.TRANSACTION, present: int | None = 2) -> Journey:
    """The services of a family."""
    return settled(steps.family_opened(at_welcome(present=present), family))


def at_choice(at: str = "2026-11-26T10:30") -> Journey:
    """A search is wished for, of the only staff member, while somebody is at the desk."""
    begun = replace(at_services(Kind.ASSISTANCE, present=1), door=door(at), ahead=1)
    return settled(steps.service_chosen(begun, "document_search", "unused"))


def asking(service: str = "loan", ticket_id: str = "t1") -> Journey:
    """A number was asked for, and has not come."""
    return steps.service_chosen(at_services(), service, ticket_id)


def ticket(ticket_id: str = "t1", kind: Kind = Kind.TRANSACTION, number: int = 12) -> Ticket:
    """A ticket that waits."""
    series = "A" if kind is Kind.TRANSACTION else "B"
    return Ticket(
        ticket_id,
        "main",
        "2026-11-21",
        series,
        number,
        "loan",
        kind,
        State.WAITING,
        "fr",
        sequence=1,
        joined_ms=1,
    )


def answer(
    position: int | None = 1,
    present: int = 2,
    kind: Kind = Kind.TRANSACTION,
    number: int = 12,
    ticket_id: str = "t1",
) -> Issued:
    """What the desk answers."""
    return Issued(ticket(ticket_id, kind, number), position, present, is_new=True)


def at_ticket(issued: Issued | None = None) -> Journey:
    """The number is there, and those who were at the desk are."""
    issued = issued or answer()
    return settled(steps.ticket_issued(replace(asking(), present=issued.present), issued))


def at_pause() -> Journey:
    """The number could not be had."""
    return settled(steps.request_failed(asking(), "t1"))


def overdue() -> Journey:
    """The number has not come in time."""
    return settled(steps.answer_overdue(asking()))
