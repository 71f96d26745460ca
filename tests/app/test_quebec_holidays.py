"""The public holidays: those of Quebec, looked up once by another program, and kept."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from app.quebec_holidays import known_days, quebec_holidays


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "cache" / "holidays.json"


def spoil(file: Path, text: str) -> None:
    file.parent.mkdir(exist_ok=True)
    file.write_text(text, encoding="utf-8")


def test_they_are_those_of_quebec() -> None:
    found = quebec_holidays(2026)
    assert {date(2026, 6, 24), date(2026, 5, 18), date(2026, 12, 25), date(2026, 9, 7)} <= found
    assert date(2026, 8, 3) not in found  # the civic holiday of Ontario


def test_the_package_is_not_loaded_by_whoever_asks(file: Path) -> None:
    ask = (
        "import sys; from pathlib import Path; from app.quebec_holidays import known_days;"
        f"print(len(known_days(2026, Path({str(file)!r}))), 'holidays' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", ask], capture_output=True, text=True, check=True)
    count, is_loaded = done.stdout.split()
    assert int(count) == len(known_days(2026, file))
    assert is_loaded == "False"


def test_a_year_is_kept_with_the_next_and_read_from_the_file(file: Path) -> None:
    known_days(2026, file)
    kept = json.loads(file.read_text(encoding="utf-8"))
    assert set(kept["years"]) == {"2026", "2027"}
    # Another day in the file tells who was asked.
    kept["years"]["2027"] = ["2027-02-03"]
    spoil(file, json.dumps(kept))
    assert known_days(2027, file) == {date(2027, 2, 3)}


def test_another_package_is_asked_anew(file: Path) -> None:
    spoil(file, json.dumps({"made_of": 1, "years": {"2026": ["2026-02-03"]}}))
    assert date(2026, 12, 25) in known_days(2026, file)


@pytest.mark.parametrize("text", ["", "{", "[]", '{"made_of": 1}', "\x00"])
def test_a_file_that_holds_something_else_is_made_anew(file: Path, text: str) -> None:
    spoil(file, text)
    assert date(2026, 12, 25) in known_days(2026, file)
    assert "2026" in json.loads(file.read_text(encoding="utf-8"))["years"]


def test_a_cache_that_cannot_be_written_is_done_without(tmp_path: Path) -> None:
    stands_there = tmp_path / "cache"
    stands_there.write_text("", encoding="utf-8")
    assert date(2026, 12, 25) in known_days(2026, stands_there / "holidays.json")


def test_without_another_program_they_are_looked_up_here(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", str(file / "no-python"))
    assert date(2026, 12, 25) in known_days(2026, file)
