"""Settings of the calling rule: the numbers reach the desk, and what is out of bounds is told."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.settings import Settings
from app.settings_check import SettingsError
from app.settings_file import load
from desk.rules import Rules

CALLS = '[[service]]\ncode = "phone"\nkind = "assistance"\nseries = "P"\nnames = { fr = "Appels" }\n'


def written(tmp_path: Path, text: str) -> Path:
    file = tmp_path / "votre-tour.toml"
    file.write_text(text, encoding="utf-8")
    return file


def test_without_settings_it_is_the_plain_policy() -> None:
    assert Settings().rules_of_desk() == Rules()
    assert (Rules().next_step_check_min, Rules().assistance_cap_min) == (0, 0)


def test_each_number_reaches_the_desk(tmp_path: Path) -> None:
    numbers = {
        "no_show_wait_s": 1,
        "return_within_min": 2,
        "next_step_check_min": 3,
        "assistance_box_min": 4,
        "assistance_cap_min": 5,
        "phone_prompt_s": 66,
        "phone_call_back_from": 7,
    }
    text = "\n".join(f"{key} = {value}" for key, value in numbers.items())
    settings = load(written(tmp_path, f"[rules]\n{text}\n"), {})
    assert settings.rules_of_desk() == Rules(**numbers)


def test_everything_out_of_bounds_is_told_at_once(tmp_path: Path) -> None:
    wrong = (
        "next_step_check_min = -1\nassistance_cap_min = 9999\nphone_prompt_s = 59\nassistance_box_mn = 1\n"
    )
    with pytest.raises(SettingsError) as told:
        load(written(tmp_path, f"[rules]\n{wrong}{CALLS}"), {})
    found = {mistake.key: mistake.why for mistake in told.value.mistakes}
    assert set(found) == {
        "rules.next_step_check_min",
        "rules.assistance_cap_min",
        "rules.phone_prompt_s",
        "rules.assistance_box_mn",
        "service",
    }
    assert "from 60 to 600" in found["rules.phone_prompt_s"]
    assert "assistance_box_min" in found["rules.assistance_box_mn"]
    assert found["service"] == "the code phone is kept for calls on hold"
