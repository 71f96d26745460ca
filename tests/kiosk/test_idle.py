"""A patron who walks away: a question, a moment to answer, and the first screen in the first language."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from tests.kiosk.stand import Stand, standing


def wait_until_warned(stand: Stand) -> None:
    stand.qtbot.waitUntil(lambda: stand.hands.find("go_on") is not None)


def test_nobody_answers_and_the_first_screen_comes_back_in_french(qtbot: QtBot) -> None:
    with standing(qtbot, idle_warning_ms=80, idle_answer_ms=80) as stand:
        stand.wait_for("welcome")
        stand.hands.touch("language_en")
        wait_until_warned(stand)
        assert stand.hands.read("heading") == "Hello!"
        qtbot.waitUntil(lambda: stand.kiosk.reception.journey.is_home)
        stand.wait_for("welcome")
        assert stand.hands.read("heading") == "Bonjour!"


def test_one_touch_anywhere_answers_and_touches_nothing_else(qtbot: QtBot) -> None:
    with standing(qtbot, idle_warning_ms=150, settle_ms=50) as stand:
        stand.wait_for("welcome")
        stand.hands.touch("family_transaction")
        stand.wait_for("services")
        under = stand.hands.place_of("service_card")
        wait_until_warned(stand)
        stand.hands.touch_at(under)
        assert stand.screen == "services"
        assert stand.kiosk.reception.journey.request is None
        assert not stand.kiosk.reception.journey.is_warned


def test_any_key_answers(qtbot: QtBot) -> None:
    with standing(qtbot, idle_warning_ms=150, settle_ms=50) as stand:
        stand.wait_for("welcome")
        stand.hands.touch("family_transaction")
        wait_until_warned(stand)
        stand.hands.key(Qt.Key.Key_Return)
        assert not stand.kiosk.reception.journey.is_warned
        assert stand.kiosk.reception.journey.request is None


def test_touches_beside_every_control_keep_the_screen(stand: Stand) -> None:
    stand.wait_for("welcome")
    stand.hands.touch("family_transaction")
    stand.wait_for("services")
    before = stand.kiosk.reception.journey.touched
    stand.hands.touch_at(QPoint(2, 2))
    assert stand.kiosk.reception.journey.touched == before + 1


def test_the_number_leaves_by_itself_and_the_ticket_stays_in_line(qtbot: QtBot) -> None:
    with standing(qtbot, ticket_ms=80) as stand:
        stand.ask_for("transaction", "loan")
        qtbot.waitUntil(lambda: stand.labels == ["A001"] and stand.screen == "welcome")
        assert [ticket.label for ticket in stand.queue.desk().view().waiting] == ["A001"]


def test_an_idle_kiosk_runs_no_clock_and_draws_nothing(stand: Stand) -> None:
    stand.wait_until_present(0)
    stand.wait_for("welcome")
    assert not any(timer.isActive() for timer in stand.kiosk.reception.clocks)
    running = [item for item in stand.hands.items() if item.property("running") is True]
    assert running == []
