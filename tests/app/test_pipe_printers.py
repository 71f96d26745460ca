"""Other systems see how the printers are and have slips printed once more, through the pipe."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from app.clock import SystemClock
from app.pipe import Pipe
from app.settings_check import made
from app.wiring import desk_opener
from desk.printer import PrinterCause, PrinterReport
from desk.service_desk import ServiceDesk
from desk.slips import MissingSlip, SlipState

Ask = Callable[..., dict[str, Any]]
REQUEST = "01937b60-0000-7000-8000-000000000009"
HALF_PAST_TWO_MS = 1795289400000


@pytest.fixture
def kiosk(tmp_path: Path) -> Iterator[ServiceDesk]:
    """The desk as the kiosk's program has it."""
    settings = made({"store": {"database": str(tmp_path / "desk.sqlite3")}})
    opened = desk_opener(settings, SystemClock("America/Toronto"), "kiosk")()
    with closing(opened.store):
        yield opened.desk


@pytest.fixture
def ask(kiosk: ServiceDesk, tmp_path: Path) -> Iterator[Ask]:
    settings = made({"store": {"database": str(tmp_path / "desk.sqlite3")}})
    clock = SystemClock("America/Toronto")
    pipe = Pipe(desk_opener(settings, clock, "pipe"), clock)

    def ask(do: str, **fields: object) -> dict[str, Any]:
        return pipe.answer(json.dumps({"do": do, **fields}).encode())

    yield ask
    pipe.close()


def test_before_any_printer_has_told_of_itself_there_is_nothing_to_tell(ask: Ask) -> None:
    assert ask("printers") == {"ok": True, "printers": [], "reprints": [], "next_steps": [], "lost": []}
    ask("issue", service="loan")
    assert ask("reprint", label="A001")["error"] == "unknown_printer"


def test_the_last_word_of_a_printer_is_told_with_the_slips_nobody_may_count_on(
    ask: Ask, kiosk: ServiceDesk
) -> None:
    ticket = ask("issue", service="loan")["ticket"]
    missing = (MissingSlip(ticket["id"], "A001", SlipState.UNKNOWN),)
    kiosk.report_printer(PrinterReport("kiosk", PrinterCause.PAPER_OUT, HALF_PAST_TWO_MS, missing))
    assert ask("printers")["printers"] == [
        {
            "place": "kiosk",
            "cause": "paper_out",
            "since": "2026-11-21T14:30:00-05:00",
            "missing": [{"id": ticket["id"], "label": "A001", "slip": "unknown"}],
        }
    ]


def test_a_slip_is_asked_for_once_more_and_the_same_id_is_one_request(ask: Ask, kiosk: ServiceDesk) -> None:
    kiosk.report_printer(PrinterReport("kiosk", PrinterCause.READY, HALF_PAST_TWO_MS))
    ticket = ask("issue", service="loan")["ticket"]
    for _ in range(2):
        assert ask("reprint", label="A001", id=REQUEST) == {"ok": True, "id": REQUEST}
    [standing] = ask("printers")["reprints"]
    assert (standing["id"], standing["ticket"], standing["place"]) == (REQUEST, ticket["id"], "kiosk")
    assert standing["desk"] is None
    kiosk.end_slip_request(REQUEST, SlipState.CUT)
    assert ask("printers")["reprints"] == []


@pytest.mark.parametrize(
    ("fields", "error"),
    [
        ({}, "bad_field"),
        ({"label": "A009"}, "unknown_label"),
        ({"label": "A001", "place": "cellar"}, "unknown_printer"),
        ({"label": "A001", "place": 3}, "bad_field"),
        ({"label": "A001", "id": "mine"}, "bad_field"),
    ],
)
def test_a_request_that_cannot_be_carried_out_is_refused(
    ask: Ask, kiosk: ServiceDesk, fields: dict[str, object], error: str
) -> None:
    kiosk.report_printer(PrinterReport("kiosk", PrinterCause.READY, HALF_PAST_TWO_MS))
    ask("issue", service="loan")
    assert ask("reprint", **fields)["error"] == error


def test_what_was_asked_for_and_did_not_come_out_is_told_whatever_it_was(
    ask: Ask, kiosk: ServiceDesk
) -> None:
    kiosk.report_printer(PrinterReport("kiosk", PrinterCause.READY, HALF_PAST_TWO_MS))
    ticket = ask("issue", service="loan")["ticket"]
    ask("reprint", label="A001", id=REQUEST)
    kiosk.end_slip_request(REQUEST, SlipState.CANCELLED)
    [lost] = ask("printers")["lost"]
    assert (lost["id"], lost["ticket"], lost["kind"], lost["slip"]) == (
        REQUEST,
        ticket["id"],
        "reprint",
        "cancelled",
    )
    ask("sign_in", desk="1", staff="a")
    ask("call_next", desk="1")
    slip = ask("finish", desk="1", outcome="on_hold_placed", slip=True)["slip"]
    kiosk.end_slip_request(slip, SlipState.UNKNOWN)
    [lost] = ask("printers")["lost"]
    assert (lost["id"], lost["kind"], lost["slip"], lost["desk"]) == (slip, "next_step", "unknown", "1")
