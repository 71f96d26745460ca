"""A thread rests long with a bell it trusts, looks closely when it rings, and does without when it fails."""

from __future__ import annotations

import threading

import pytest

from ui.watch_rest import CALM_S, FIRST_S, GROWS, RINGS_WITHIN_S, WatchRest

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


def looks_s(rest: WatchRest, clock: Seconds, for_s: float) -> list[float]:
    """When the thread looks after now, as it would by itself, in seconds from now."""
    begun_s, looks = clock.now_s, [0.0]
    while looks[-1] < for_s:
        clock.now_s += rest.pause_s(USUAL_S)
        looks.append(clock.now_s - begun_s)
    return looks


def test_after_a_ring_the_looks_move_apart_until_it_is_calm(rest: WatchRest, clock: Seconds) -> None:
    rest.trust(is_hung=True)
    clock.now_s += AN_HOUR_S
    assert rest.pause_s(USUAL_S) == CALM_S
    rest.ring()
    looks = looks_s(rest, clock, CALM_S / GROWS)
    assert looks[1] == pytest.approx(FIRST_S)
    assert rest.pause_s(USUAL_S) == CALM_S


@pytest.mark.parametrize("disk_s", [0.001, 0.01, 0.1, 0.6, 1.0, 3.0])
def test_a_commit_that_the_disk_keeps_late_is_seen_a_quarter_of_that_later_at_most(
    rest: WatchRest, clock: Seconds, disk_s: float
) -> None:
    rest.trust(is_hung=True)
    clock.now_s += AN_HOUR_S
    rest.ring()
    seen_s = next(each for each in looks_s(rest, clock, 10.0) if each >= disk_s)
    assert seen_s - disk_s <= max(USUAL_S, GROWS * disk_s)


@pytest.mark.parametrize("rang_before_s", [0.0, CALM_S / GROWS - 0.1])
def test_a_change_that_was_told_keeps_the_trust(
    rest: WatchRest, clock: Seconds, rang_before_s: float
) -> None:
    rest.trust(is_hung=True)
    clock.now_s += AN_HOUR_S
    rest.ring()
    clock.now_s += rang_before_s
    rest.saw_change()
    clock.now_s += AN_HOUR_S
    assert rest.pause_s(USUAL_S) == CALM_S


def test_a_look_that_is_sooner_than_the_ring_keeps_the_trust(rest: WatchRest, clock: Seconds) -> None:
    rest.trust(is_hung=True)
    clock.now_s += AN_HOUR_S
    rest.saw_change()
    assert rest.pause_s(USUAL_S) == CALM_S
    clock.now_s += RINGS_WITHIN_S - 0.1
    rest.ring()
    clock.now_s += AN_HOUR_S
    assert rest.pause_s(USUAL_S) == CALM_S


def test_a_change_that_was_not_told_ends_the_trust_until_the_bell_hangs_anew(
    rest: WatchRest, clock: Seconds
) -> None:
    rest.trust(is_hung=True)
    clock.now_s += AN_HOUR_S
    rest.saw_change()
    clock.now_s += RINGS_WITHIN_S + 0.1
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
    thread = threading.Thread(target=lambda: looks.append(rest.wait(AN_HOUR_S)), daemon=True)
    thread.start()
    call(rest)
    thread.join(10)
    assert looks == [not is_over]


def test_rings_before_a_rest_are_one_look(rest: WatchRest) -> None:
    rest.ring()
    rest.ring()
    assert rest.wait(AN_HOUR_S)
    assert rest.wait(0.0)
