"""The ticket of sample slips, in tests, figures and pictures: number 12, taken on a Saturday afternoon."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from desk.tickets import Kind, State, Ticket

TICKET = Ticket(
    id="01937b60-0000-7000-8000-000000000001",
    branch="main",
    day="2026-11-21",
    series="A",
    number=12,
    service="loan",
    kind=Kind.TRANSACTION,
    state=State.WAITING,
    language="fr",
    sequence=1,
    joined_ms=0,
)
TAKEN_AT = datetime(2026, 11, 21, 14, 30, tzinfo=ZoneInfo("America/Toronto"))
