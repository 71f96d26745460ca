"""A thread rests long with a bell it trusts, looks closely when it rings, and does without when it fails."""

from __future__ import annotations

import threading

import pytest

from ui.watch_rest import CALM_S, FIRST_S, MISSED_AFTER_S, STIRRED_FOR_S, WatchRest

USUAL_S = 0.03
AN_HOUR_S = 3_600.0


class Seconds:
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        self.now_s = 100.0

    def __call__(self) -> float:
        return self.now_s


@pytest.fixture
def clock() -> Seconds:
    return Seconds()


@pytest.fixture
def rest(clock: Seconds) -> WatchRest:
    return WatchRest(clock)


def test_without_a_bell_it_rests_as_usual(rest: WatchRest) -> None:
    assert rest.pause_s(USUAL_S) == USUAL_S
    rest.trust(is_hung=False)
    assert rest.pause_s(USUAL_S) == USUAL_S


def test_after_a_ring_the_looks_move_apart_to_the_usual_pace_and_then_it_is_calm(
    rest: WatchRest, clock: Seconds
) -> None:
    rest.trust(is_hung=True)
    clock.now_s += AN_HOUR_S
    assert rest.pause_s(USUAL_S) == CALM_S
    rest.ring()
    rests = []
    begun_s = clock.now_s
    while clock.now_s < begun_s + STIRRED_FOR_S:
        rests.append(rest.pause_s(USUAL_S))
        clock.now_s += rests[-1]
    assert rests[0] == FIRST_S
    assert rests == sorted(rests)
    assert rests[-1] == USUAL_S
    assert rest.pause_s(USUAL_S) == CALM_S


@pytest.mark.parametrize("after_s", [0.0, MISSED_AFTER_S - 0.1])
def test_a_change_that_was_told_keeps_the_trust(rest: WatchRest, clock: Seconds, after_s: float) -> None:
    rest.trust(is_hung=True)
    clock.now_s += AN_HOUR_S
    rest.ring()
    clock.now_s += after_s
    rest.saw_change()
    clock.now_s += STIRRED_FOR_S
    assert rest.pause_s(USUAL_S) == CALM_S


def test_a_change_that_was_not_told_ends_the_trust_until_the_bell_hangs_anew(
    rest: WatchRest, clock: Seconds
) -> None:
    rest.trust(is_hung=True)
    clock.now_s += AN_HOUR_S
    rest.saw_change()
    assert rest.pause_s(USUAL_S) == USUAL_S
    rest.ring()
    assert rest.pause_s(USUAL_S) == USUAL_S
    rest.trust(is_hung=True)
    clock.now_s += AN_HOUR_S
    assert rest.pause_s(USUAL_S) == CALM_S


@pytest.mark.parametrize(("call", "is_over"), [(WatchRest.ring, False), (WatchRest.end, True)])
def test_a_ring_or_the_end_cuts_a_rest_short(rest: WatchRest, call: object, is_over: bool) -> None:
    assert callable(call)
    looks: list[bool] = []
    thread = threading.Thread(target=lambda: looks.append(rest.wait(AN_HOUR_S)))
    thread.start()
    call(rest)
    thread.join(10)
    assert looks == [not is_over]


def test_rings_before_a_rest_are_one_look(rest: WatchRest) -> None:
    rest.ring()
    rest.ring()
    assert rest.wait(AN_HOUR_S)
    assert rest.wait(0.0)
