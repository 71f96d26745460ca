"""Fingers as they are: double taps, sliding, two at once, a child that taps and taps. One thing, once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QEventPoint, QTouchEvent
from pytestqt.qtbot import QtBot

from tests.kiosk.stand import Stand, standing
from tests.log_watch import ExpectLog

FAR = QPoint(3, 3)


def test_a_double_tap_on_a_family_opens_it_and_asks_for_nothing(qtbot: QtBot) -> None:
    with standing(qtbot, settle_ms=120) as stand:
        stand.wait_for("welcome")
        place = stand.hands.place_of("family_transaction")
        stand.hands.touch_at(place)
        stand.hands.touch_at(place)
        stand.wait_for("services")
        assert stand.kiosk.reception.journey.request is None


def test_a_press_that_began_before_the_screen_had_settled_does_nothing_when_it_ends(qtbot: QtBot) -> None:
    with standing(qtbot, settle_ms=120) as stand:
        stand.wait_for("welcome")
        place = stand.hands.place_of("family_transaction")
        stand.hands.touch_at(place)
        stand.hands.press(place)
        stand.wait_for("services")
        stand.hands.release(place)
        assert stand.kiosk.reception.journey.request is None


def test_a_double_tap_on_a_service_gives_one_number(stand: Stand) -> None:
    stand.wait_for("welcome")
    stand.hands.touch("family_transaction")
    stand.wait_for("services")
    place = stand.hands.place_of("service_loan")
    stand.hands.touch_at(place)
    stand.hands.touch_at(place)
    stand.wait_for("ticket")
    assert stand.labels == stand.printer.labels == ["A001"]


def test_taps_that_go_on_after_a_ticket_start_nothing(qtbot: QtBot) -> None:
    with standing(qtbot, rest_ms=200) as stand:
        stand.ask_for("transaction", "loan")
        stand.wait_for("ticket")
        under_done = stand.hands.place_of("done")
        stand.hands.touch_at(under_done)
        qtbot.waitUntil(lambda: stand.screen == "welcome")
        for _ in range(5):
            stand.hands.touch_at(stand.hands.place_of("family_assistance"))
        assert stand.screen == "welcome"
        stand.wait_for("welcome")
        assert stand.labels == ["A001"]


@pytest.mark.parametrize(("pressed", "released"), [("loan", "return"), ("return", "loan")])
def test_a_finger_that_slides_to_another_tile_asks_for_nothing(
    stand: Stand, pressed: str, released: str
) -> None:
    stand.wait_for("welcome")
    stand.hands.touch("family_transaction")
    stand.wait_for("services")
    start, end = stand.hands.place_of(f"service_{pressed}"), stand.hands.place_of(f"service_{released}")
    stand.hands.press(start)
    for part in (0.25, 0.5, 0.75, 1.0):
        stand.hands.move(start + (end - start) * part)
    stand.hands.release(end)
    assert stand.kiosk.reception.journey.request is None


def test_a_finger_that_slides_onto_a_tile_asks_for_nothing(stand: Stand) -> None:
    stand.wait_for("welcome")
    place = stand.hands.place_of("family_transaction")
    stand.hands.press(FAR)
    stand.hands.move(place)
    stand.hands.release(place)
    assert stand.screen == "welcome"


def test_a_finger_may_tremble_on_its_tile(stand: Stand) -> None:
    stand.wait_for("welcome")
    place = stand.hands.place_of("family_transaction")
    stand.hands.press(place)
    for shift in (QPoint(9, 4), QPoint(-7, 12), QPoint(3, -11)):
        stand.hands.move(place + shift)
    stand.hands.release(place + QPoint(5, 5))
    stand.wait_for("services")


def test_two_fingers_on_two_tiles_give_one_number(stand: Stand) -> None:
    stand.wait_for("welcome")
    stand.hands.touch("family_transaction")
    stand.wait_for("services")
    one, other = stand.hands.place_of("service_loan"), stand.hands.place_of("service_fees")
    stand.hands.press(one, finger=1)
    stand.hands.press(other, finger=2)
    stand.hands.release(one, finger=1)
    stand.hands.release(other, finger=2)
    stand.wait_for("ticket")
    assert len(stand.labels) == len(stand.printer.labels) == 1


def test_a_tile_answers_while_the_finger_is_down(stand: Stand) -> None:
    stand.wait_for("welcome")
    place = stand.hands.place_of("family_assistance")
    stand.hands.press(place)
    tile = stand.hands.find("family_assistance")
    assert tile is not None
    assert tile.property("isPressed") is True
    stand.hands.release(place)
    stand.wait_for("services")


def test_the_touched_service_stands_out_until_the_number_comes(stand: Stand) -> None:
    with stand.queue.lock:
        stand.ask_for("transaction", "fees")
        chosen = [item.objectName() for item in stand.hands.items() if item.property("isChosen") is True]
        assert chosen == ["service_fees"]
        stand.hands.touch("back")
        assert stand.screen == "services"
    stand.wait_for("ticket")


def test_back_leads_to_the_first_screen_in_the_same_language(stand: Stand) -> None:
    stand.wait_for("welcome")
    stand.hands.touch("language_en")
    stand.wait_for("welcome")
    stand.hands.touch("family_transaction")
    stand.wait_for("services")
    stand.hands.touch("back")
    stand.wait_for("welcome")
    assert stand.hands.read("heading") == "Hello!"


def test_english_lasts_until_the_ticket_is_taken(stand: Stand) -> None:
    stand.wait_for("welcome")
    stand.hands.touch("language_en")
    stand.ask_for("assistance", "research")
    stand.wait_for("ticket")
    assert stand.hands.read("heading") == "Here is your number"
    assert [language for _, language in stand.printer.given] == ["en"]
    stand.hands.touch("done")
    stand.wait_for("welcome")
    assert stand.hands.read("heading") == "Bonjour!"


RESTING = QPoint(640, 20)


def test_a_hand_may_rest_on_the_screen_while_the_other_takes_a_number(stand: Stand) -> None:
    stand.wait_for("welcome")
    stand.hands.press(RESTING)
    stand.hands.touch_beside(RESTING, stand.hands.place_of("family_transaction"))
    stand.wait_for("services")
    stand.hands.touch_beside(RESTING, stand.hands.place_of("service_loan"))
    stand.wait_for("ticket")
    stand.hands.release(RESTING)
    assert stand.labels == ["A001"]


def test_touches_beside_a_resting_hand_tell_that_somebody_is_there(stand: Stand) -> None:
    stand.wait_for("welcome")
    stand.hands.press(RESTING)
    before = stand.kiosk.reception.journey.touched
    stand.hands.touch_beside(RESTING, QPoint(2, 2))
    stand.hands.touch_beside(RESTING, QPoint(2, 2))
    stand.hands.release(RESTING)
    assert stand.kiosk.reception.journey.touched == before + 2


def test_a_finger_that_is_told_twice_in_one_event_does_nothing_and_is_logged_once(
    stand: Stand, expect_log: ExpectLog, caplog: pytest.LogCaptureFixture
) -> None:
    expect_log("kiosk.input_watch", "garbled")
    stand.wait_for("welcome")
    place = QPointF(stand.hands.place_of("family_transaction"))
    states = (QEventPoint.State.Pressed, QEventPoint.State.Released)
    for _ in range(2):
        points = [QEventPoint(0, state, place, place) for state in states]
        event = QTouchEvent(
            QEvent.Type.TouchUpdate, stand.hands.screen, Qt.KeyboardModifier.NoModifier, points
        )
        QCoreApplication.sendEvent(stand.hands.window, event)
    assert [record.name for record in caplog.records].count("kiosk.input_watch") == 1
    stand.hands.touch("family_transaction")
    stand.wait_for("services")
