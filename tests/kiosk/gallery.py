"""Every screen in its hardest moments: the longest sentences, the most notices, the largest number."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import count

from desk.printer import PrinterCause
from desk.slips import SlipState
from desk.tickets import Kind
from kiosk import choices, rests
from kiosk import journey as steps
from kiosk.journey import Journey
from tests.kiosk.moments import (
    HOURS,
    answer,
    asking,
    at_choice,
    at_pause,
    at_services,
    at_ticket,
    at_welcome,
    closed_at,
    door,
)
from tests.kiosk.stand import Stand

SIZES = [(1280, 800), (1920, 1080), (1080, 1920), (800, 480), (1024, 768), (1366, 768), (768, 1366)]
LANGUAGES = [("fr", "en"), ("en", "fr")]

_many = answer(position=38, present=1, kind=Kind.ASSISTANCE, number=1234)
_alone = answer(position=4, present=0)

MOMENTS: dict[str, Journey] = {
    "welcome": at_welcome(),
    "welcome, one at the desk": at_welcome(present=1),
    "welcome, nobody at the desk": at_welcome(present=0),
    "welcome, no paper": replace(at_welcome(), cause=PrinterCause.PAPER_OUT),
    "welcome, no paper, one at the desk": replace(at_welcome(present=1), cause=PrinterCause.PAPER_OUT),
    "welcome, no paper, nobody": replace(at_welcome(present=0), cause=PrinterCause.UNPLUGGED),
    "transactions": at_services(Kind.TRANSACTION),
    "assistance": at_services(Kind.ASSISTANCE),
    "assistance, one at the desk": at_services(Kind.ASSISTANCE, present=1),
    "slow": replace(asking(), is_slow=True),
    "ticket, on its way": at_ticket(_many),
    "ticket": replace(at_ticket(), slip=SlipState.CUT),
    "ticket, many wait, no paper": replace(at_ticket(_many), slip=SlipState.NOT_SENT, present=1),
    "ticket, cut short": replace(at_ticket(_many), slip=SlipState.CANCELLED, present=1),
    "ticket, slip unknown, nobody": replace(at_ticket(_alone), slip=SlipState.UNKNOWN, present=0),
    "ticket, slip unknown": replace(at_ticket(_many), slip=SlipState.UNKNOWN, present=1),
    "ticket, printer stopped": replace(at_ticket(_many), cause=PrinterCause.COVER_OPEN),
    "pause": steps.store_lost(at_welcome()),
    "pause, may be tried again": at_pause(),
    "idle question": replace(at_services(), is_warned=True),
}

MOMENTS |= {
    "closed": closed_at("2026-11-29T08:00"),
    "closed, for long": closed_at("2026-12-24T18:00"),
    "closed, nobody knows until when": closed_at("2026-12-24T18:00", replace(HOURS, week=((),) * 7)),
    "holiday": closed_at("2026-12-25T11:00"),
    "closes soon": closed_at("2026-11-26T16:52"),
    "full": rests.queue_seen(replace(at_welcome(), most_waiting=2), present=1, waiting=2),
    "welcome, last tickets": rests.door_seen(at_welcome(present=1), door("2026-11-26T16:40")),
    "welcome, last tickets, no paper": replace(
        rests.door_seen(at_welcome(present=1), door("2026-11-26T16:40")), cause=PrinterCause.PAPER_OUT
    ),
}

MOMENTS |= {
    "full, somebody may come": rests.queue_seen(replace(at_welcome(), most_waiting=2), present=1, waiting=2),
    "choice": at_choice(),
    "choice, slow": replace(choices.wait_chosen(at_choice(), "t1"), is_slow=True),
    "return": choices.return_chosen(at_choice()),
    "return, no paper": replace(choices.return_chosen(at_choice()), cause=PrinterCause.PAPER_OUT),
    "help": choices.help_chosen(at_choice()),
    "help, coming": replace(choices.help_chosen(at_choice()), is_help_coming=True),
    "ticket, leaving": replace(at_ticket(_many), slip=SlipState.CUT, is_leaving=True),
    "cancelled": choices.cancelled(at_ticket(), "t1"),
}

_hung = count(1)


def hang(stand: Stand, moment: Journey, language: str) -> None:
    """Bring the screen of a moment before the eyes, at rest; nothing is asked of the desk."""
    here = replace(
        moment,
        language=language,
        home_language=language,
        is_awaited=False,
        is_settled=True,
        entered=10_000 + next(_hung),
    )
    # The printer says nothing of its own: the moment does.
    stand.printer.ends_as = None
    stand.kiosk.reception.step(lambda journey: here)
    stand.hands.names()
    frames = [item for item in stand.hands.items() if item.objectName().startswith("frame_")]
    stand.qtbot.waitUntil(lambda: all(frame.property("shift") == 0 for frame in frames))


def moments() -> Iterator[tuple[str, Journey]]:
    yield from MOMENTS.items()
