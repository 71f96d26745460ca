"""The next step on paper: what it says, in both languages and on both papers, and what it never tells."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import UTC, date, datetime
from itertools import product

import pytest

from app.next_step_paper import NextStepPaper
from app.next_step_words import WhatFollows, next_step_slip
from app.settings_check import made
from app.slip_words import NO_EXTRAS, SlipExtras
from desk.next_steps import NextStep
from desk.slips import StepSlipRequest
from desk.tickets import Outcome
from hardware.encoder import BODY_LIMIT, WORDS_LIMIT, SlipEncoder
from hardware.profiles import GENERIC_58_MM, GENERIC_80_MM
from hardware.slip import NextStepSlip
from hatch_build import compile_catalogues
from ui.referral_words import ReferralWords
from ui.translation import CATALOGUE_FOLDER

DAY = date(2026, 12, 1)
NOON = datetime(2026, 12, 1, 12, tzinfo=UTC)
JOBS = ReferralWords(
    "job_centre",
    "Centre d’emploi",
    "Curriculum vitæ et recherche d’emploi",
    "418 555-0123",
    "Du lundi au vendredi, de 9 h à 16 h 30",
    "12, rue de l’Église, bureau 3",
)
STEPS = {
    Outcome.ON_HOLD_PLACED: NextStep.AWAIT_NOTICE,
    Outcome.INTERLIBRARY_LOAN: NextStep.AWAIT_NOTICE,
    Outcome.PURCHASE_SUGGESTED: NextStep.AWAIT_NOTICE,
    Outcome.CALL_PROMISED: NextStep.AWAIT_CALL,
    Outcome.WILL_RETURN: NextStep.COME_BACK,
    Outcome.REFERRED: NextStep.SEE_SERVICE,
}
ALL = [WhatFollows(outcome, step) for outcome, step in STEPS.items()] + [
    WhatFollows(Outcome.SERVED, NextStep.AWAIT_NOTICE),
    WhatFollows(Outcome.REFERRED, "job_centre", JOBS),
]


@pytest.fixture(scope="module", autouse=True)
def catalogues() -> None:
    compile_catalogues(CATALOGUE_FOLDER)


def slip(what: WhatFollows, language: str = "fr") -> NextStepSlip:
    return next_step_slip(what, language, "Bibliothèque de L’Îlet", DAY)


def sentences(said: NextStepSlip) -> list[str]:
    texts = [value for field in fields(said) if isinstance(value := getattr(said, field.name), str)]
    return [*texts, *said.referral]


def test_each_outcome_says_something_else_and_both_languages_do() -> None:
    for language in ("fr", "en"):
        assert len({slip(what, language).next_step for what in ALL}) == len(ALL)
    assert all(slip(what).next_step != slip(what, "en").next_step for what in ALL)


def test_somebody_who_is_referred_reads_all_that_the_directory_has() -> None:
    said = slip(WhatFollows(Outcome.REFERRED, "job_centre", JOBS))
    assert said.referral == (JOBS.name, JOBS.purpose, JOBS.phone, JOBS.hours, JOBS.address)
    assert said.to_do == "Un appel avant de vous déplacer vous dira quoi apporter."


def test_without_a_phone_no_call_is_advised() -> None:
    said = slip(WhatFollows(Outcome.REFERRED, "job_centre", replace(JOBS, phone="", hours="")))
    assert said.referral == (JOBS.name, JOBS.purpose, JOBS.address)
    assert "appel" not in said.to_do


@pytest.mark.parametrize("language", ["fr", "en"])
def test_it_ends_with_thanks_and_says_no_number(language: str) -> None:
    for what in ALL[:-1]:
        said = slip(what, language)
        assert said.thanks in {"Merci de votre visite.", "Thank you for your visit."}
        texts = [text for text in sentences(said) if text != said.given_on]
        assert not any(character.isdigit() for text in texts for character in text)


@pytest.mark.parametrize(("paper", "language"), list(product((GENERIC_58_MM, GENERIC_80_MM), ("fr", "en"))))
def test_usual_words_stay_below_450_bytes_and_every_letter_is_printed(paper: object, language: str) -> None:
    assert paper in (GENERIC_58_MM, GENERIC_80_MM)
    profile = GENERIC_58_MM if paper is GENERIC_58_MM else GENERIC_80_MM
    for what in ALL:
        body = SlipEncoder(profile).encode_body(slip(what, language))
        assert len(body) <= WORDS_LIMIT
        assert "¤".encode("cp1252") not in body
        assert "Îlet".encode("cp1252") in body


def test_the_longest_entry_of_a_directory_is_told_whole() -> None:
    longest = ReferralWords(
        "far", "N" * 80, "où " * 53 + "W", "4" * 40, "heure " * 26 + "hhhh", "rue " * 39 + "rrrr"
    )
    said = slip(WhatFollows(Outcome.REFERRED, "far", longest))
    body = SlipEncoder(GENERIC_58_MM).encode_body(said)
    assert len(body) <= BODY_LIMIT
    assert b"rrrr" in body
    assert b"hhhh" in body
    assert body.count("où".encode("cp1252")) == 53


def test_the_entry_is_found_by_its_code_in_the_language_of_the_patron() -> None:
    entry = {"code": "job_centre", "names": {"fr": "Emploi", "en": "Jobs"}, "purposes": {"fr": "Chercher"}}
    paper = NextStepPaper.of(made({"referral": [entry]}), NO_EXTRAS)
    request = StepSlipRequest(
        "r1", "t1", "A001", "2026-12-01", "kiosk", "1", 0, Outcome.REFERRED, "job_centre", "en"
    )
    assert paper.slip_of(request, NOON).referral == ("Jobs", "Chercher")
    assert paper.slip_of(replace(request, language="eo"), NOON).referral == ("Emploi", "Chercher")
    assert paper.slip_of(replace(request, next_step="gone"), NOON).referral == ()


def test_who_comes_back_gets_the_next_quieter_times_where_the_planned_staff_tells_them() -> None:
    request = StepSlipRequest(
        "r1", "t1", "A001", "2026-12-01", "kiosk", "1", 0, Outcome.WILL_RETURN, NextStep.COME_BACK, "fr"
    )
    general = NextStepPaper.of(made({}), NO_EXTRAS).slip_of(request, NOON)
    settings = made({"hours": {"wednesday": "10:00-17:00"}, "planned_staff": {"wednesday": "13:00-15:00 2"}})
    told = NextStepPaper.of(settings, NO_EXTRAS).slip_of(request, NOON)
    assert general.referral == ()
    [line] = told.times
    assert line.replace("\u00a0", " ") == "Le mercredi 2 décembre de 13 h à 15 h"
    assert "A001" not in repr(told)


def test_the_heading_may_stay_french_while_the_patron_reads_the_rest_in_english() -> None:
    paper = NextStepPaper.of(made({"slip": {"heading_language": "fr"}}), SlipExtras(heading_language="fr"))
    hold = StepSlipRequest(
        "r1", "t1", "A001", "2026-12-01", "kiosk", "1", 0, Outcome.ON_HOLD_PLACED, NextStep.AWAIT_NOTICE, "en"
    )
    said = paper.slip_of(hold, NOON)
    assert said == replace(slip(ALL[0], "en"), library_name="Bibliothèque", headline="Pour la suite")
