"""One byte can be noise: answers behind a slip are believed when all agree and silence follows."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware.fences import FENCE_ANSWERS, Fences


def heard(values: list[int], wanted: int = FENCE_ANSWERS) -> Fences:
    fences = Fences(wanted)
    for place, value in enumerate(values):
        fences.hear(value, 1.0 + place * 0.001)
    return fences


def test_all_answers_and_then_silence_are_believed() -> None:
    fences = heard([0, 0, 0, 0])
    assert not fences.are_told(1.004)
    told_s = fences.told_s
    assert told_s is not None
    assert fences.are_told(told_s)


@pytest.mark.parametrize("count", [5, 7, 8])
def test_answers_said_twice_or_some_of_them_are_believed(count: int) -> None:
    assert heard([0] * count).told_s is not None


def test_answers_asked_for_again_count_alone() -> None:
    fences = heard([0, 0, 0, 0])
    fences.ask_again(2.0)
    for _ in range(FENCE_ANSWERS):
        assert not fences.are_told(100.0)
        fences.hear(0, 2.1)
    assert fences.are_told(100.0)


def test_noise_spoils_all_answers_that_came() -> None:
    fences = heard([0, 0, 0, 0])
    fences.spoil()
    assert not fences.are_told(100.0)


@pytest.mark.parametrize(
    "values", [[], [0], [0, 0, 0], [0, 0, 0, 3], [0] * 9, [0x0C] * 4], ids=lambda values: bytes(values).hex()
)
def test_anything_else_says_nothing(values: list[int]) -> None:
    assert heard(values).told_s is None
    assert not heard(values).are_told(100.0)


@given(st.lists(st.integers(0, 0x6F), max_size=8))
def test_a_slip_without_a_fence_is_never_told_by_one(values: list[int]) -> None:
    assert not heard(values, wanted=0).are_told(100.0)
