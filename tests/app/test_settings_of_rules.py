"""Settings of the calling rule: the numbers reach the desk, and what is out of bounds is told."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from app.settings import Settings
from app.settings_check import SettingsError
from app.settings_file import load
from app.settings_text import commented_file
from desk.rules import Rules

TOYS = '[[service]]\ncode = "toys"\nkind = "transaction"\nseries = "J"\nnames = { fr = "Jouets" }\n'
CALLS = '[[service]]\ncode = "phone"\nkind = "assistance"\nseries = "P"\nnames = { fr = "Appels" }\n'


def written(tmp_path: Path, text: str) -> Path:
    file = tmp_path / "votre-tour.toml"
    file.write_text(text, encoding="utf-8")
    return file


def test_without_settings_it_is_the_plain_policy() -> None:
    assert Settings().rules_of_desk() == Rules()
    assert (Rules().next_step_check_min, Rules().assistance_cap_min) == (0, 0)


def test_each_number_reaches_the_desk(tmp_path: Path) -> None:
    numbers: dict[str, Any] = {
        "no_show_wait_s": 1,
        "return_within_min": 2,
        "next_step_check_min": 3,
        "assistance_box_min": 4,
        "assistance_cap_min": 5,
        "phone_prompt_s": 66,
        "phone_call_back_from": 7,
        "needs_next_step": False,
    }
    text = "\n".join(f"{key} = {json.dumps(value)}" for key, value in numbers.items())
    settings = load(written(tmp_path, f"[rules]\n{text}\n"), {})
    rules = settings.rules_of_desk()
    assert {key: getattr(rules, key) for key in numbers} == numbers


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


def test_skills_are_given_by_alias_and_in_services_there_are(tmp_path: Path) -> None:
    text = '[staff]\nskills = { "A b" = ["loan", "return"], c = [] }\n'
    settings = load(written(tmp_path, text), {})
    assert settings.staff.skills == {"A b": ["loan", "return"], "c": []}
    assert load(written(tmp_path, commented_file(settings)), {}) == settings
    with pytest.raises(SettingsError) as told:
        load(written(tmp_path, '[staff]\nskills = { c = ["loan", "haircut"] }\n'), {})
    assert [str(each.why) for each in told.value.mistakes] == ["no service has the code haircut"]
    assert not load(written(tmp_path, TOYS), {}).staff.skills
    with pytest.raises(SettingsError):
        load(written(tmp_path, f'[staff]\nskills = {{ c = ["loan"] }}\n{TOYS}'), {})
