"""Moments of a journey, for tests of the pure parts."""

from __future__ import annotations

from dataclasses import replace

from desk.requests import Issued
from desk.tickets import Kind, State, Ticket
from kiosk import journey as steps
from kiosk.journey import Journey
from kiosk.sentences import Sentences


class English:
    """A catalogue that answers with the sources, as the code has them."""

    def translate(self, context: str, source: str, note: str = "", count: int = -1) -> str:
        return source.replace("%n", str(count)) if count >= 0 else source


SAY = Sentences(English())


def settled(journey: Journey) -> Journey:
    return replace(journey, is_settled=True)


def at_welcome(language: str = "fr", present: int | None = 2) -> Journey:
    return settled(replace(steps.begun(language), present=present))


def at_services(family: Kind = Kind.TRANSACTION, present: int | None = 2) -> Journey:
    return settled(steps.family_opened(at_welcome(present=present), family))


def asking(service: str = "loan", ticket_id: str = "t1") -> Journey:
    return steps.service_chosen(at_services(), service, ticket_id)


def ticket(ticket_id: str = "t1", kind: Kind = Kind.TRANSACTION, number: int = 12) -> Ticket:
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
    return Issued(ticket(ticket_id, kind, number), position, present, is_new=True)


def at_ticket(issued: Issued | None = None) -> Journey:
    return settled(steps.ticket_issued(asking(), issued or answer()))


def at_pause() -> Journey:
    return settled(steps.request_failed(asking(), "t1"))


def overdue() -> Journey:
    return settled(steps.answer_overdue(asking()))
