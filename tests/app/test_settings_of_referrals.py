"""The directory in the settings: whom patrons are referred to, and what would leave one without words."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.clock import ReplayClock
from app.pipe import Pipe
from app.settings import Settings
from app.settings_check import SettingsError, made
from app.settings_file import load
from app.settings_text import commented_file
from app.wiring import desk_opener, referral_words
from ui.referral_words import ReferralWords

JOBS = '[[referral]]\ncode = "job_centre"\n'
WORDS = 'names = { fr = "Centre d’emploi" }\npurposes = { fr = "Recherche d’emploi" }\n'
FULL = """
[[referral]]
code = "job_centre"
names = { fr = "Centre d’emploi", en = "Job centre" }
purposes = { fr = "Recherche d’emploi", en = "Job search" }
phone = " 418 555-0123 "
hours = { fr = "De 9 h à 16 h 30" }
addresses = { fr = "12, rue de l’Église" }
"""


def written(tmp_path: Path, text: str) -> Path:
    file = tmp_path / "votre-tour.toml"
    file.write_text(text, encoding="utf-8")
    return file


def mistakes(tmp_path: Path, text: str) -> dict[str, str]:
    try:
        load(written(tmp_path, text), {})
    except SettingsError as error:
        return {mistake.key: mistake.why for mistake in error.mistakes}
    return {}


def test_a_name_and_what_for_are_enough(tmp_path: Path) -> None:
    settings = load(written(tmp_path, JOBS + WORDS), {})
    assert referral_words(settings, "fr") == (
        ReferralWords("job_centre", "Centre d’emploi", "Recherche d’emploi"),
    )


def test_words_come_in_the_language_asked_for_where_the_library_wrote_them(tmp_path: Path) -> None:
    settings = load(written(tmp_path, FULL), {})
    assert referral_words(settings, "en") == (
        ReferralWords(
            "job_centre",
            "Job centre",
            "Job search",
            "418 555-0123",
            "De 9 h à 16 h 30",
            "12, rue de l’Église",
        ),
    )


@pytest.mark.parametrize(
    ("text", "key", "why"),
    [
        ("referral = 3", "referral", "should be tables [[referral]]"),
        ("referral = [3]", "referral", "should be tables [[referral]]"),
        (WORDS.join(("[[referral]]\n", "")), "referral 1.code", "is missing"),
        (JOBS + 'purposes = { fr = "Emploi" }', "referral 1.names", "is missing"),
        (JOBS + 'names = { fr = "Emploi" }', "referral 1.purposes", "is missing"),
        (JOBS + "names = {}", "referral 1.names", "names by language"),
        (JOBS + WORDS + 'adress = "12"', "referral 1.adress", "is not a setting"),
        (JOBS + WORDS + 'phone = "418\\n555"', "referral 1.phone", "at most 40 letters"),
        (JOBS + WORDS + 'hours = "9 h"', "referral 1.hours", "lines by language, at most 160 letters"),
        (JOBS + WORDS + 'hours = { fr = "9 h\\n10 h" }', "referral 1.hours", "lines by language"),
        (JOBS + WORDS + f'hours = {{ fr = "{"9" * 161}" }}', "referral 1.hours", "at most 160"),
        (JOBS + WORDS + 'hours = { en = "9 am" }', "referral 1.hours", "has no words in fr"),
        ((JOBS + WORDS) * 2, "referral", "no two may have the same code, job_centre"),
        (
            JOBS.replace("job_centre", "come_back") + WORDS,
            "referral",
            "the code come_back is kept for a next step of its own",
        ),
        ('[library]\nlanguages = ["en"]\n' + JOBS + WORDS, "referral 1.names", "has no words in en"),
    ],
)
def test_each_mistake_says_what_is_allowed(tmp_path: Path, text: str, key: str, why: str) -> None:
    assert why in mistakes(tmp_path, text)[key]


def test_all_mistakes_are_told_at_once(tmp_path: Path) -> None:
    text = '[[referral]]\ncode = "Job centre"\nphone = 3\n[[service]]\ncode = "toys"\n'
    assert {"referral 1.code", "referral 1.phone", "referral 1.names", "service 1.kind"} <= set(
        mistakes(tmp_path, text)
    )


def test_more_entries_than_can_be_found_are_a_mistake(tmp_path: Path) -> None:
    entries = [JOBS.replace("job_centre", f"place_{number}") + WORDS for number in range(31)]
    assert mistakes(tmp_path, "".join(entries[:30])) == {}
    assert "at most 30" in mistakes(tmp_path, "".join(entries))["referral"]


def test_a_directory_is_written_and_read_back(tmp_path: Path) -> None:
    given = load(written(tmp_path, FULL), {})
    assert load(written(tmp_path, commented_file(given)), {}) == given


def test_the_example_of_init_works_once_it_is_switched_on(tmp_path: Path) -> None:
    example = commented_file(Settings()).split("\n# [[referral]]\n")[1].split("\n# [[")[0]
    lines = [line.removeprefix("# ") for line in example.splitlines() if " = " in line]
    settings = load(written(tmp_path, "\n".join(["[[referral]]", *lines])), {})
    [entry] = referral_words(settings, "en")
    assert entry.name == "Job centre"
    assert all((entry.phone, entry.hours, entry.address))


def test_with_a_directory_the_pipe_asks_where_to_and_keeps_the_answer(tmp_path: Path) -> None:
    entry = {"code": "job_centre", "names": {"fr": "Emploi"}, "purposes": {"fr": "Emploi"}}
    settings = made({"store": {"database": str(tmp_path / "desk.sqlite3")}, "referral": [entry]})
    clock = ReplayClock("America/Toronto")
    pipe = Pipe(desk_opener(settings, clock, "pipe", "replay"), clock)

    def ask(**request: str) -> dict[str, object]:
        return pipe.answer(json.dumps({"at": "2026-11-21T10:00:00-05:00", **request}).encode())

    ask(do="sign_in", desk="1", staff="Ana")
    ask(do="issue", service="research")
    ask(do="call_next", desk="1")
    unclear = ask(do="finish", desk="1", outcome="referred")
    wrong = ask(do="finish", desk="1", outcome="referred", next_step="nowhere")
    done = ask(do="finish", desk="1", outcome="referred", next_step="job_centre")
    pipe.close()
    assert (unclear["error"], wrong["error"]) == ("next_step_required", "unknown_next_step")
    assert done["next_step"] == "job_centre"
