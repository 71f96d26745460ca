"""How many bytes the slips take that go with a next step or a quieter time, with their whole frame."""

from __future__ import annotations

from datetime import date

import pytest

from app.next_step_words import WhatFollows, next_step_slip
from app.return_words import return_slip
from app.slip_room import LONGEST_NAME
from desk.next_steps import NextStep
from desk.tickets import Outcome
from hardware.encoder import SlipEncoder
from hardware.frame import make_frame
from hardware.profile import PrinterProfile
from hardware.slip import NextStepSlip
from tests.app.test_slip_bytes import LIMIT_BYTES, PAPERS, catalogues, plain
from tests.hardware.escpos_reader import read_frames
from ui.referral_words import ReferralWords

__all__ = ["catalogues"]

DAY = date(2026, 9, 30)
NAMES = [(word * LONGEST_NAME)[:LONGEST_NAME] for word in ("aaaaaaa-", "aaaaaaaa ", "a" * 16 + "-")]
TIMES = {
    "fr": "le mercredi 23 septembre de 10\u00a0h\u00a030 à 22\u00a0h\u00a030",
    "en": "on Wednesday, September\u00a023 from 10:30\u00a0a.m. to 10:30\u00a0p.m.",
}
USUAL = [
    WhatFollows(outcome, step)
    for outcome, step in (
        (Outcome.ON_HOLD_PLACED, NextStep.AWAIT_NOTICE),
        (Outcome.INTERLIBRARY_LOAN, NextStep.AWAIT_NOTICE),
        (Outcome.PURCHASE_SUGGESTED, NextStep.AWAIT_NOTICE),
        (Outcome.SERVED, NextStep.AWAIT_NOTICE),
        (Outcome.CALL_PROMISED, NextStep.AWAIT_CALL),
        (Outcome.WILL_RETURN, NextStep.COME_BACK),
        (Outcome.REFERRED, NextStep.SEE_SERVICE),
    )
]
EVERY_PAPER = pytest.mark.parametrize("paper", PAPERS, ids=lambda paper: f"{paper.width_dots} dots")


def framed(slip: NextStepSlip, paper: PrinterProfile) -> bytes:
    return make_frame(SlipEncoder(paper).encode_body(slip), 1, paper.can).data


def read(slip: NextStepSlip, paper: PrinterProfile) -> str:
    [found] = read_frames(framed(slip, paper))
    return plain(found.words)


@EVERY_PAPER
@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_next_step_is_under_450_bytes_in_all_its_words(language: str, paper: PrinterProfile) -> None:
    for what in USUAL:
        for name in NAMES:
            slip = next_step_slip(what, language, name, DAY)
            assert len(framed(slip, paper)) < LIMIT_BYTES, slip
            said = read(slip, paper)
            assert plain(slip.next_step) in said
            assert plain(slip.to_do) in said


@EVERY_PAPER
@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("times", [1, 2, 3])
def test_the_slip_of_quieter_times_is_under_450_bytes_and_says_each(
    times: int, language: str, paper: PrinterProfile
) -> None:
    for name in NAMES:
        slip = return_slip([TIMES[language]] * times, language, name, DAY)
        assert len(framed(slip, paper)) < LIMIT_BYTES, slip
        said = read(slip, paper)
        assert said.lower().count(plain(TIMES[language]).lower()) == times
        assert said.endswith((slip.thanks, slip.brief.thanks if slip.brief else ""))


def entry(letters: int, phone: str) -> ReferralWords:
    """The entry of a directory of so many letters, in words that break badly."""
    of_each = (letters - len(phone)) // 4
    words = ("bbbbbbbb " * letters)[: of_each - 1] + "b"
    return ReferralWords("office", words, words, phone, words, words)


@EVERY_PAPER
@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("phone", ["418 555-0123", ""])
@pytest.mark.parametrize("name", NAMES)
def test_an_entry_of_180_letters_is_under_450_bytes_and_keeps_every_line(
    name: str, phone: str, language: str, paper: PrinterProfile
) -> None:
    what = WhatFollows(Outcome.REFERRED, "office", entry(180, phone))
    slip = next_step_slip(what, language, name, DAY)
    assert len(framed(slip, paper)) < LIMIT_BYTES
    said = read(slip, paper)
    assert said.count(plain(slip.referral[0])) == 4
    assert phone in said
    assert plain(slip.next_step) in said
    assert said.endswith((slip.thanks, slip.brief.thanks if slip.brief else ""))


def test_a_longer_entry_keeps_all_its_words() -> None:
    slip = next_step_slip(WhatFollows(Outcome.REFERRED, "office", entry(400, "")), "fr", "a" * 80, DAY)
    said = read(slip, PAPERS[0])
    for text in (slip.next_step, *slip.referral, slip.to_do, slip.thanks):
        assert plain(text) in said
