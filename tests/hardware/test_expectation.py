"""Which printers are missed when they say nothing from the first moment on."""

from __future__ import annotations

import pytest

from hardware.profile import DOCUMENTED, PROBED_ABSENT, Capabilities
from hardware.profiles import PROFILES
from tests.hardware.dialogue_talk import TIMES, Talk

SPEAKING = ("epson-tm-t20iii", "epson-tm-t88v", "epson-tm-t88vi", "citizen-ct-s310ii", "star-escpos")


def is_missed(can: Capabilities) -> bool:
    """Whether a printer that says nothing is mute when it has left as many questions open as one may."""
    talk = Talk(can)
    talk.wait(TIMES.misses * TIMES.answer_within_s + 0.01)
    return talk.dialogue.is_mute


def test_a_model_that_is_documented_to_speak_in_any_way_is_missed_when_it_says_nothing() -> None:
    assert {name for name, profile in PROFILES.items() if is_missed(profile.can)} == set(SPEAKING)


@pytest.mark.parametrize("name", ["answers", "pushes_status", "process_ids"])
def test_each_way_to_speak_counts(name: str) -> None:
    assert is_missed(Capabilities(**{name: DOCUMENTED}))


@pytest.mark.parametrize("name", ["fence", "clears_buffers", "near_end_sensor", "native_qr"])
def test_nothing_else_that_is_documented_does(name: str) -> None:
    assert not is_missed(Capabilities(**{name: DOCUMENTED}))


def test_one_that_only_pushes_as_the_probe_has_seen_is_not_waited_for() -> None:
    assert not is_missed(Capabilities(answers=PROBED_ABSENT, pushes_status=DOCUMENTED))


def test_one_that_nobody_knows_is_missed_once_it_has_answered() -> None:
    talk = Talk(Capabilities(pushes_status=PROBED_ABSENT, fence=PROBED_ABSENT))
    assert not is_missed(Capabilities())
    talk.until_known()
    talk.dialogue.opened(talk.now_s)
    talk.wait(TIMES.misses * TIMES.answer_within_s + 0.01)
    assert talk.dialogue.is_mute
