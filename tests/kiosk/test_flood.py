"""Somebody who hammers the screen gets a kind pause, and the roll of paper stays."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from desk.queue import LiveQueue
from desk.tickets import Kind
from kiosk.flood import WHILE_MS, Flood
from kiosk.journey import Screen
from kiosk.waits import Wait, wait_ended, waits_of
from tests.clocks import FixedClock
from tests.kiosk.gallery import hang
from tests.kiosk.moments import closed_at, ticket
from tests.kiosk.stand import Stand, standing
from tests.memory_store import MemoryQueue
from ui.tokens import LIGHT, NIGHT


def ground(stand: Stand) -> str:
    colour: QColor = stand.hands.window.contentItem().childItems()[0].property("color")
    return colour.name()


def numbers(flood: Flood, count: int, at_ms: int = 0) -> None:
    for number in range(count):
        flood.given(f"{at_ms} {number}", at_ms)


@given(most=st.integers(1, 9), steps=st.lists(st.integers(0, WHILE_MS // 3), max_size=60))
def test_never_more_than_so_many_in_any_ten_minutes(most: int, steps: list[int]) -> None:
    flood, now_ms, given_ms = Flood(most), 0, list[int]()
    for number, step_ms in enumerate(steps):
        now_ms += step_ms
        now_ms += 0 if flood.left(now_ms) else flood.more_in_ms(now_ms)
        assert flood.left(now_ms)
        flood.given(f"slip {number}", now_ms)
        given_ms.append(now_ms)
    for begin in given_ms:
        assert sum(begin <= each < begin + WHILE_MS for each in given_ms) <= most


def test_a_usual_day_is_never_stopped() -> None:
    flood = Flood(0)
    for now_ms in range(0, 100_000, 1000):
        assert flood.left(now_ms) is None
        flood.given(f"at {now_ms}", now_ms)
    assert flood.more_in_ms(100_000) == 0


def test_one_slip_counts_once_and_is_forgotten_after_its_ten_minutes() -> None:
    flood = Flood(3)
    numbers(flood, 2, at_ms=0)
    numbers(flood, 2, at_ms=0)
    assert flood.left(WHILE_MS - 1) == 1
    assert flood.more_in_ms(WHILE_MS - 1) == 1
    assert flood.left(WHILE_MS) == 3


def test_of_more_than_there_may_be_so_many_are_waited_for_that_one_may_come() -> None:
    flood = Flood(2)
    for at_ms in (0, 1000, 2000, 3000):
        numbers(flood, 1, at_ms)
    assert flood.left(3000) == 0
    assert flood.more_in_ms(3000) == WHILE_MS - 1000
    assert flood.left(WHILE_MS + 2000) == 1


def in_line(*ages_ms: int, kind: Kind = Kind.TRANSACTION) -> LiveQueue:
    now_ms = 10 * WHILE_MS
    tickets = (replace(ticket(f"age {age_ms}", kind), joined_ms=now_ms - age_ms) for age_ms in ages_ms)
    return LiveQueue("main", "2026-11-21", now_ms, tickets=tuple(tickets))


def test_whoever_is_in_line_since_the_last_ten_minutes_counts_from_the_first_look_on() -> None:
    flood = Flood(9)
    flood.given("age 5000", 700)
    flood.begin(in_line(5000, 60_000, WHILE_MS - 1, WHILE_MS, -2000, -WHILE_MS), 1000)
    assert flood.left(1000) == 5
    assert flood.more_in_ms(1000) == 1
    assert flood.left(1001) == 6
    flood.begin(in_line(1, 2, 3), 1001)
    assert flood.left(1001) == 6


def test_phone_calls_take_no_paper() -> None:
    flood = Flood(9)
    flood.begin(in_line(1, 2, kind=Kind.PHONE), 0)
    assert flood.left(0) == 9


def test_a_kiosk_that_is_started_again_goes_on_counting(qtbot: QtBot) -> None:
    clock = FixedClock()
    queue = MemoryQueue(clock=clock)
    with standing(qtbot, most_given=2, clock=clock, queue=queue) as stand:
        for _ in range(2):
            stand.ask_for("transaction", "loan")
            stand.wait_for("ticket")
            stand.hands.touch("done")
        stand.wait_for("closed")
    clock.advance(200)
    with standing(qtbot, most_given=2, clock=clock, queue=queue) as stand:
        stand.wait_for("closed")
        assert stand.hands.read("pause_title") == "Numéros en pause"
        assert stand.kiosk.reception.rest_clock.interval() == 400_000
        clock.advance(400)
        stand.kiosk.reception.rest_clock.timeout.emit()
        stand.ask_for("transaction", "loan")
        stand.wait_for("ticket")


def test_a_kiosk_that_is_started_again_counts_the_slips_its_printer_knows_of(qtbot: QtBot) -> None:
    clock = FixedClock()
    with standing(qtbot, most_given=4, clock=clock) as stand:
        stand.ask_for("transaction", "loan")
        stand.wait_for("ticket")
        number = next(iter(stand.queue.tickets))
        stand.printer.slips_found.emit(
            {number: 5_000, "cancelled": 90_000, "times": WHILE_MS - 1, "old": WHILE_MS}
        )
        stand.hands.touch("done")
        stand.wait_for("welcome")
        assert stand.kiosk.reception.rest_clock.interval() == 1
        stand.printer.slips_found.emit({"served": 8_000})
        stand.wait_for("closed")
        assert stand.hands.read("pause_title") == "Numéros en pause"


def test_the_kiosk_rests_kindly_keeps_the_number_on_the_glass_and_goes_on_by_itself(qtbot: QtBot) -> None:
    clock = FixedClock()
    with standing(qtbot, most_given=2, clock=clock) as stand:
        for _ in range(2):
            stand.ask_for("transaction", "loan")
            stand.wait_for("ticket")
            stand.hands.touch("done")
        stand.wait_for("closed")
        assert stand.labels == ["A001", "A002"]
        assert stand.hands.read("pause_title") == "Numéros en pause"
        assert stand.printer.rests == [600_000]
        clock.advance(600)
        stand.kiosk.reception.rest_clock.timeout.emit()
        stand.wait_for("welcome")
        assert stand.printer.rests == [600_000, 0]
        stand.ask_for("transaction", "loan")
        stand.wait_for("ticket")


def test_a_closed_library_dims_its_screen_and_a_touch_wakes_it_and_does_nothing_else(qtbot: QtBot) -> None:
    with standing(qtbot, dim_ms=900) as stand:
        hang(stand, closed_at("2026-11-29T08:00"), "fr")
        qtbot.waitUntil(lambda: ground(stand) == NIGHT.paper)
        stand.hands.touch("language_en")
        assert ground(stand) == LIGHT.paper
        assert stand.kiosk.reception.journey.language == "fr"


def test_an_open_library_stays_bright() -> None:
    closed = closed_at("2026-11-29T08:00")
    assert Wait.DIM in waits_of(closed)
    assert wait_ended(closed, Wait.DIM).is_dimmed
    soon = closed_at("2026-11-26T16:52")
    assert soon.screen is Screen.CLOSED
    assert Wait.DIM not in waits_of(soon)
    assert Wait.DIM not in waits_of(replace(closed, is_dimmed=True))
