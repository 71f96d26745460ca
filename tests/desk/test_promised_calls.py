"""Promised calls: what may be kept, in which order they are shown, and how long they stay."""

from __future__ import annotations

from collections.abc import Collection, Sequence

import pytest

from desk.promised_calls import (
    DAY_MS,
    BadPromise,
    PromisedCall,
    PromisedCalls,
    UnknownPromise,
    WhatToKeep,
)

HOUR_MS = 3_600_000
WHAT = WhatToKeep("Mme T.", "418 555-0199", "Horaire de la salle")


class Book:
    """Keeps calls in memory."""

    def __init__(self) -> None:
        self.calls: dict[str, PromisedCall] = {}

    def add(self, call: PromisedCall) -> None:
        self.calls.setdefault(call.id, call)

    def all(self) -> Sequence[PromisedCall]:
        return list(self.calls.values())

    def forget(self, ids: Collection[str]) -> int:
        return sum(self.calls.pop(each, None) is not None for each in ids)

    def expired(self, now_ms: int) -> Sequence[str]:
        return [each.id for each in self.calls.values() if each.purge_ms <= now_ms]

    def close(self) -> None:
        """Nothing to give back."""


class Morning:
    def __init__(self, keep_days: int = 7) -> None:
        self.now_ms = 100 * DAY_MS
        self.calls = PromisedCalls(Book(), lambda: self.now_ms, keep_days=keep_days)

    def promise(self, call_id: str, in_ms: int = HOUR_MS, what: WhatToKeep = WHAT) -> PromisedCall:
        return self.calls.add(call_id, what, self.now_ms + in_ms)


def ids(calls: Sequence[PromisedCall]) -> list[str]:
    return [each.id for each in calls]


def test_the_call_due_first_is_at_the_front_and_only_what_is_due_is_due() -> None:
    morning = Morning()
    morning.promise("later", 2 * HOUR_MS)
    morning.promise("soon", HOUR_MS)
    assert ids(morning.calls.all()) == ["soon", "later"]
    assert morning.calls.due() == ()
    morning.now_ms += HOUR_MS
    assert ids(morning.calls.due()) == ["soon"]


def test_a_call_that_was_made_is_forgotten_at_once() -> None:
    morning = Morning()
    morning.promise("a")
    morning.calls.done("a")
    assert morning.calls.all() == ()
    with pytest.raises(UnknownPromise):
        morning.calls.done("a")


@pytest.mark.parametrize(("keep_days", "kept"), [(7, 7), (30, 30), (90, 30), (0, 1)])
def test_a_call_that_nobody_made_is_forgotten_after_its_days_30_at_most(keep_days: int, kept: int) -> None:
    morning = Morning(keep_days)
    morning.promise("a")
    morning.now_ms += HOUR_MS + kept * DAY_MS - 1
    assert ids(morning.calls.all()) == ["a"]
    morning.now_ms += 1
    assert morning.calls.purge() == 1
    assert morning.calls.all() == ()


def test_the_same_call_promised_twice_is_kept_once() -> None:
    morning = Morning()
    for _ in range(2):
        morning.promise("a")
    assert ids(morning.calls.all()) == ["a"]


@pytest.mark.parametrize(
    "what",
    [
        WhatToKeep("", "418 555-0199"),
        WhatToKeep("T" * 25, "418 555-0199"),
        WhatToKeep("T\nU", "418 555-0199"),
        WhatToKeep("T", "the usual"),
        WhatToKeep("T", "4" * 33),
        WhatToKeep("T", "418 555-0199", "n" * 81),
    ],
)
def test_what_cannot_be_kept_is_told_without_telling_it(what: WhatToKeep) -> None:
    with pytest.raises(BadPromise) as told:
        Morning().promise("a", what=what)
    assert not any(each and each in str(told.value) for each in ("TTT", "the usual", "418", "444", "nnn"))


@pytest.mark.parametrize("in_ms", [-2 * 60_000, 61 * DAY_MS])
def test_a_call_is_promised_for_a_moment_within_60_days(in_ms: int) -> None:
    with pytest.raises(BadPromise):
        Morning().promise("a", in_ms)


def test_nothing_of_a_person_stands_in_what_a_program_would_log() -> None:
    call = Morning().promise("a")
    assert not any(each in f"{call!r} {WHAT!r}" for each in (WHAT.who, WHAT.number, WHAT.note))
