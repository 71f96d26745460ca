"""Opening hours from the settings file to the pipe: read, checked all at once, and kept by the desk."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.clock import ReplayClock
from app.hours_text import service_week, spans, staff_spans
from app.opening_hours import hours_of
from app.pipe import Pipe
from app.settings import Settings
from app.settings_check import SettingsError
from app.settings_file import load
from app.settings_of_desk import StoreSettings
from app.settings_of_hours import HoursSettings, PlannedStaffSettings
from app.wiring import desk_opener
from desk.hours import Span, StaffSpan

WRONG = """
[hours]
monday = "10:00-12:00, 11:00-17:00"
tuesday = "25:00-26:00"
wednesday = "17:00-9:00"
thursday = 9
exceptions = { "2026-13-01" = "", "2026-12-24" = "morning" }
services = { computer = "tusday 10:00-12:00", haircut = "10:00-11:00", printing = "" }

[planned_staff]
monday = "10:00-11:00"
"""


@pytest.fixture
def pipe(tmp_path: Path) -> Iterator[Pipe]:
    settings = Settings(
        store=StoreSettings(database=str(tmp_path / "desk.sqlite3")),
        hours=HoursSettings(
            thursday="10:00-17:00",
            friday="10:00-17:00",
            saturday="10:00-16:00",
            exceptions={"2026-11-27": "13:00-17:00"},
            services={"computer": "friday 14:00-16:00"},
        ),
    )
    clock = ReplayClock("America/Toronto")
    pipe = Pipe(desk_opener(settings, clock, "pipe", "replay"), clock)
    yield pipe
    pipe.close()


def asked(pipe: Pipe, at: str, service: str = "loan", **more: str) -> dict[str, object]:
    line = {"do": "issue", "service": service, "at": f"{at}:00-05:00", **more}
    return pipe.answer(json.dumps(line).encode())


def test_every_mistake_is_told_at_once(tmp_path: Path) -> None:
    file = tmp_path / "votre-tour.toml"
    file.write_text(WRONG, encoding="utf-8")
    with pytest.raises(SettingsError) as caught:
        load(file, {})
    assert [each.key for each in caught.value.mistakes] == [
        "hours.thursday",
        "hours.monday",
        "hours.tuesday",
        "hours.wednesday",
        "planned_staff.monday",
        "hours.exceptions",
        "hours.exceptions",
        "hours.services",
        "hours.services",
        "hours.services",
    ]
    assert "two of the times lie over one another" in str(caught.value)
    assert "'tusday' is no day; write monday to sunday" in str(caught.value)


def test_exceptions_alone_ask_for_the_week(tmp_path: Path) -> None:
    file = tmp_path / "votre-tour.toml"
    file.write_text('[hours]\nexceptions = { "2026-12-24" = "" }\n', encoding="utf-8")
    with pytest.raises(SettingsError, match="needs the hours of the week"):
        load(file, {})


def test_planned_staff_without_hours_asks_for_the_week(tmp_path: Path) -> None:
    file = tmp_path / "votre-tour.toml"
    file.write_text('[planned_staff]\nwednesday = "13:00-17:00 2"\nfriday = "13:00-17:00 2"\n', "utf-8")
    with pytest.raises(SettingsError, match=r"in \[hours\]") as caught:
        load(file, {})
    assert [each.key for each in caught.value.mistakes] == ["planned_staff.wednesday"]
    file.write_text(file.read_text("utf-8") + '[hours]\nfriday = "13:00-17:00"\n', "utf-8")
    assert hours_of(load(file, {})) is not None


def test_an_unknown_day_of_the_week_is_told_with_the_nearest(tmp_path: Path) -> None:
    file = tmp_path / "votre-tour.toml"
    file.write_text('[hours]\nmoonday = "10:00-17:00"\n', encoding="utf-8")
    with pytest.raises(SettingsError, match=r"did you mean hours\.monday"):
        load(file, {})


def test_times_are_read_as_people_write_them() -> None:
    assert spans(" 9:30 - 12:00,13:00-24:00 ") == (Span(570, 720), Span(780, 1440))
    assert staff_spans("10:00-12:00 1, 12:00-17:00 2") == (
        StaffSpan(Span(600, 720), 1),
        StaffSpan(Span(720, 1020), 2),
    )
    assert service_week("tuesday 13:00-16:00, 10:00-11:00")[0:2] == (
        (Span(600, 660),),
        (Span(600, 660), Span(780, 960)),
    )


def test_nothing_set_is_always_open() -> None:
    assert hours_of(Settings()) is None
    assert hours_of(Settings(planned_staff=PlannedStaffSettings(monday="10:00-12:00 2"))) is None


def test_the_desk_refuses_outside_the_hours_and_tells_when_it_opens(pipe: Pipe) -> None:
    early = asked(pipe, "2026-11-26T09:59")
    assert early == {
        "ok": False,
        "error": "closed",
        "message": "no tickets are given now; the next ones from 2026-11-26 10:00",
        "opens": "2026-11-26T10:00:00-05:00",
    }
    assert asked(pipe, "2026-11-26T10:00")["ok"]
    assert asked(pipe, "2026-11-26T16:49")["ok"]
    assert asked(pipe, "2026-11-26T16:50")["opens"] == "2026-11-27T13:00:00-05:00"


def test_a_ticket_that_was_given_is_told_again_after_closing(pipe: Pipe) -> None:
    ticket_id = "01937b60-0000-7000-8000-000000000001"
    given = asked(pipe, "2026-11-26T16:49", id=ticket_id)
    assert asked(pipe, "2026-11-26T18:00", id=ticket_id)["ticket"] == given["ticket"]


def test_a_service_has_its_own_hours_and_a_call_has_none(pipe: Pipe) -> None:
    refused = asked(pipe, "2026-11-26T14:00", "computer")
    assert (refused["error"], refused["opens"]) == ("service_closed", "2026-11-27T14:00:00-05:00")
    assert asked(pipe, "2026-11-27T14:00", "computer")["ok"]
    assert asked(pipe, "2026-11-27T18:00", "haircut")["error"] == "unknown_service"
    assert pipe.answer(b'{"do": "phone", "at": "2026-11-27T18:00:00-05:00"}')["ok"]


def test_a_patron_cancels_and_asks_for_somebody_through_the_pipe(pipe: Pipe) -> None:
    ticket_id = "01937b60-0000-7000-8000-000000000001"
    asked(pipe, "2026-11-26T10:00", id=ticket_id)
    left = pipe.answer(json.dumps({"do": "cancel", "id": ticket_id}).encode())
    assert left["ticket"]["outcome"] == "left"
    assert pipe.answer(b'{"do": "cancel"}')["error"] == "bad_field"
    assert pipe.answer(b'{"do": "help_answer", "desk": "1"}')["error"] == "not_signed_in"
    assert pipe.answer(b'{"do": "sign_in", "desk": "1", "staff": "a"}')["ok"]
    assert pipe.answer(b'{"do": "help"}')["answered_by"] is None
    assert pipe.answer(b'{"do": "help_answer", "desk": "1"}')["answered_by"] == "1"
    assert pipe.answer(b'{"do": "help_answer", "desk": "1"}')["ok"]


def test_christmas_is_closed_without_being_named(pipe: Pipe) -> None:
    assert asked(pipe, "2026-12-25T11:00")["opens"] == "2026-12-26T10:00:00-05:00"
