"""While a slip is in the printer it is asked often, and may take longer to answer; but not for ever."""

from __future__ import annotations

import pytest

from hardware.patience import DialogueTimes, ExchangeTimes
from tests.hardware.dialogue_talk import TIMES, Talk

HELD_BACK = ExchangeTimes().held_back().dialogue


def behind_a_slip(times: DialogueTimes) -> Talk:
    """A printer well known, with a slip in it, and the next question."""
    talk = Talk(times=times)
    talk.until_known()
    talk.dialogue.attend(talk.now_s, is_behind_slip=True)
    asked = len(talk.asked)
    talk.wait(times.ask_in_slip_s)
    assert len(talk.asked) == asked + 1
    return talk


@pytest.mark.parametrize("times", [TIMES, HELD_BACK])
def test_a_question_behind_a_slip_may_be_heard_when_the_slip_is_nearly_out(times: DialogueTimes) -> None:
    talk = behind_a_slip(times)
    slip_s = talk.now_s
    talk.wait(times.behind_slip_s - 0.1)
    assert not talk.dialogue.has_failed_since(slip_s)
    talk.answer()
    talk.answer()
    assert talk.dialogue.heard_s is not None
    assert talk.dialogue.heard_s > slip_s
    assert not talk.dialogue.is_prompt_since(slip_s), "it may have been switched off and on"


@pytest.mark.parametrize(("times", "longest_s"), [(TIMES, 1.4), (HELD_BACK, 1.75)])
def test_a_printer_that_says_nothing_with_a_slip_in_it_is_mute_before_it_can_have_started_anew(
    times: DialogueTimes, longest_s: float
) -> None:
    talk = behind_a_slip(times)
    slip_s = talk.now_s - times.ask_in_slip_s
    while not talk.dialogue.is_mute:
        talk.wait(0.01)
    assert talk.now_s - slip_s <= longest_s + 0.01


@pytest.mark.parametrize("times", [TIMES, HELD_BACK])
def test_once_a_slip_has_ended_a_question_behind_it_is_waited_for_as_at_rest(times: DialogueTimes) -> None:
    talk = behind_a_slip(times)
    talk.dialogue.attend(talk.now_s, is_behind_slip=False)
    ended_s = talk.now_s
    talk.wait(times.answer_within_s + 0.01)
    assert talk.dialogue.has_failed_since(ended_s)
