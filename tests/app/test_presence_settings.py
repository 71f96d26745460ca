"""What the settings of presence do, through the pipe: closing by the branch's time, and the back office."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.clock import ReplayClock, SystemClock
from app.pipe import Pipe
from app.settings import Settings
from app.settings_check import SettingsError
from app.settings_file import load
from app.settings_of_desk import RuleSettings, StaffSettings, StoreSettings
from app.wiring import desk_opener
from tests.clocks import epoch_ms


@pytest.fixture
def pipe(tmp_path: Path) -> Iterator[Pipe]:
    settings = Settings(
        store=StoreSettings(database=str(tmp_path / "desk.sqlite3")),
        rules=RuleSettings(back_office_counts=True),
        staff=StaffSettings(sign_out_at="17:30", idle_min=5),
    )
    clock = ReplayClock("America/Toronto")
    pipe = Pipe(desk_opener(settings, clock, "pipe", "replay"), clock)
    yield pipe
    pipe.close()


def present(pipe: Pipe, do: str, at: str, **fields: str) -> object:
    line = {"do": do, "at": f"2026-11-21T{at}:00-05:00", **fields}
    answer = pipe.answer(json.dumps(line).encode())
    return answer["present"] if answer["ok"] else answer["error"]


def test_desks_are_signed_out_at_closing_and_the_back_office_counts(pipe: Pipe) -> None:
    assert present(pipe, "sign_in", "10:00", desk="1", staff="a") == 1
    assert present(pipe, "sign_in", "10:00", desk="2", staff="b") == 2
    assert present(pipe, "pause", "10:01", desk="2", kind="back_office") == 2
    assert present(pipe, "pause", "10:02", desk="2", kind="meeting") == 1
    assert present(pipe, "pause", "10:02", desk="2", kind="lunch") == "bad_field"
    assert present(pipe, "resume", "10:03", desk="2") == 2
    assert present(pipe, "take_over", "10:07", desk="2", staff="c") == "desk_in_use"
    assert present(pipe, "take_over", "10:08", desk="2", staff="c") == 2
    assert present(pipe, "queue", "17:29") == 2
    assert present(pipe, "queue", "17:30") == 0
    assert present(pipe, "pause", "17:31", desk="1") == "not_signed_in"


@pytest.mark.parametrize(
    ("day", "moment"),
    [
        ("2026-11-21", "2026-11-21T17:30:00-05:00"),
        ("2026-07-01", "2026-07-01T17:30:00-04:00"),
        ("2026-11-01", "2026-11-01T17:30:00-05:00"),
    ],
)
def test_the_library_closes_by_its_own_time(day: str, moment: str) -> None:
    assert SystemClock("America/Toronto").moment_ms(day, "17:30") == epoch_ms(moment)


@pytest.mark.parametrize("time", ["24:00", "9:30", "17h30", "17:30:00", "noon"])
def test_what_is_no_time_of_day_is_told(time: str) -> None:
    with pytest.raises(SettingsError, match=r"a time of day such as 17:30"):
        load(None, {}, {"staff.sign_out_at": time})
