"""Nobody leaves the entrance screen but by a hidden corner and a manager's PIN."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QCloseEvent
from pytestqt.qtbot import QtBot

from desk.errors import StoreTrouble
from desk.people import FREE_TRIES
from kiosk import way_out as steps
from kiosk.close_guard import CloseGuard
from kiosk.way_out import TAPS, TAPS_WITHIN_MS, WayOut
from tests.desk.staffed_scene import PINS
from tests.kiosk.gallery import SIZES, wall
from tests.kiosk.stand import Stand, standing

CORNER = QPoint(8, 30)
WITH_PATHS = (
    "/home/kiosk/votre-tour/.venv/bin/votre-tour init /home/kiosk/votre-tour/votre-tour.toml --manager ALIAS"
)
HELD = "\u2060"
BREAKS = re.compile(rf"[-/.](?!{HELD})")


def tapped(times: int, step_ms: int = 100) -> WayOut:
    way = WayOut()
    for tap in range(times):
        way = steps.corner_tapped(way, tap * step_ms)
    return way


def test_five_quick_taps_show_the_keys_and_four_or_slow_ones_do_not() -> None:
    assert tapped(TAPS).is_open
    assert not tapped(TAPS - 1).is_open
    assert not tapped(20, TAPS_WITHIN_MS // 2).is_open


def test_wrong_pins_are_counted_over_every_visit_of_the_corner_and_lock_it_longer_and_longer() -> None:
    way = tapped(TAPS)
    for _ in range(FREE_TRIES):
        way = steps.given(replace(way, digits="9137"))
        way = steps.hidden(steps.judged(way, 1000, is_right=False))
        way = replace(way, is_open=True)
    first_ms = way.locked_ms(1000)
    assert first_ms > 0
    assert steps.digit_typed(way, "1", 1000) == way
    again = steps.judged(steps.given(replace(way, digits="9137")), 1000, is_right=False)
    assert again.locked_ms(1000) > first_ms
    assert steps.digit_typed(way, "1", 1000 + first_ms).digits == "1"


def test_a_record_of_the_way_tells_no_pin() -> None:
    assert "9137" not in repr(replace(tapped(TAPS), digits="9137"))


def open_keys(stand: Stand) -> None:
    register = stand.queue.desk().register
    if not register.people():
        register.add_first("Maude", PINS["Maude"])
    open_corner(stand)


def open_corner(stand: Stand) -> None:
    for _ in range(TAPS):
        stand.hands.touch_at(CORNER)
    assert stand.hands.find("way_out") is not None


def edges(stand: Stand, name: str) -> list[float]:
    item = stand.hands.find(name)
    assert item is not None
    return [item.mapToScene(QPointF(x, 0)).x() for x in (0.0, item.width())]


def type_digits(stand: Stand, pin: str) -> None:
    for digit in pin:
        stand.hands.touch(f"digit_{digit}")


def type_pin(stand: Stand, pin: str) -> None:
    type_digits(stand, pin)
    stand.hands.touch("way_out_give")


def test_a_manager_closes_the_screen_and_a_colleague_does_not(qtbot: QtBot) -> None:
    with standing(qtbot) as stand:
        stand.wait_for("welcome")
        open_keys(stand)
        type_pin(stand, "9137")
        qtbot.waitUntil(lambda: "pas reconnu" in stand.hands.read("way_out_news"))
        assert stand.kiosk.window.isVisible()
        type_pin(stand, PINS["Maude"])
        qtbot.waitUntil(lambda: not stand.kiosk.window.isVisible())


@pytest.mark.parametrize("size", [(1280, 800), (1080, 1920), (800, 480)])
@pytest.mark.parametrize("language", ["fr", "en", "es", "ar"])
def test_the_keys_stay_where_they_are_and_the_last_row_is_as_wide(
    qtbot: QtBot, language: str, size: tuple[int, int]
) -> None:
    with standing(qtbot, languages=(language,), size=size) as stand:
        stand.wait_for("welcome")
        open_keys(stand)
        places = {name: stand.hands.place_of(name) for name in ("digit_1", "way_out_give")}
        asked = stand.hands.read("way_out_news")
        type_pin(stand, "9137")
        qtbot.waitUntil(lambda: stand.hands.read("way_out_dots") == "")
        assert stand.hands.read("way_out_news") != asked
        assert {name: stand.hands.place_of(name) for name in places} == places
        row = sorted(edges(stand, "way_out_back") + edges(stand, "way_out_give"))
        keys = sorted(edges(stand, "digit_1") + edges(stand, "digit_5"))
        assert (row[0], row[-1]) == pytest.approx((keys[0], keys[-1]), abs=1)
        assert min(edges(stand, "way_out")) >= 0.055 * min(size)
        for name in ("way_out_back", "way_out_erase", "way_out_give"):
            item = stand.hands.find(name)
            assert item is not None and item.width() >= item.implicitWidth()


@pytest.mark.parametrize("language", ["fr", "en", "es", "ar"])
@pytest.mark.parametrize("size", [(1280, 800), (1080, 1920), (800, 480)])
def test_where_nobody_has_a_pin_it_says_how_the_first_manager_is_made_and_asks_for_none(
    qtbot: QtBot, language: str, size: tuple[int, int]
) -> None:
    with standing(qtbot, languages=(language,), size=size) as stand:
        stand.wait_for("welcome")
        open_corner(stand)
        qtbot.waitUntil(lambda: stand.hands.find("way_out_command") is not None)
        command = stand.hands.find("way_out_command")
        assert command is not None
        assert command.property("text").replace(HELD, "").startswith("votre-tour init ")
        assert command.property("lineCount") == 1
        assert all(stand.hands.find(name) is None for name in ("digit_1", "way_out_give", "way_out_erase"))
        stand.hands.key(Qt.Key.Key_4)
        assert stand.kiosk.way_out.property("dots") == ""
        stand.hands.touch("way_out_back")
        open_keys(stand)
        qtbot.waitUntil(lambda: stand.hands.find("digit_1") is not None)
        assert stand.hands.find("way_out_command") is None
        type_pin(stand, PINS["Maude"])
        qtbot.waitUntil(lambda: not stand.kiosk.window.isVisible())


@pytest.mark.parametrize("language", ["fr", "ar"])
@pytest.mark.parametrize("size", SIZES)
def test_a_command_with_paths_stands_on_two_lines_and_is_parted_at_a_space_alone(
    qtbot: QtBot, language: str, size: tuple[int, int]
) -> None:
    with wall(qtbot, size, (language,), manager_command=WITH_PATHS) as hung:
        hung.kiosk.way_out.stand_still(WayOut(is_open=True, has_manager=False))
        qtbot.waitUntil(lambda: hung.hands.find("way_out_command") is not None)
        command, box = (hung.hands.find(name) for name in ("way_out_command", "way_out"))
        assert command is not None
        assert box is not None
        shown = command.property("text")
        assert shown.replace(HELD, "") == WITH_PATHS
        assert not set(BREAKS.findall(shown))
        assert command.property("lineCount") == 2
        assert command.property("contentHeight") <= command.height()
        assert command.property("contentWidth") <= command.width() < box.width() < size[0]


def test_leaving_is_not_named_like_closing_a_dialogue(qtbot: QtBot) -> None:
    with standing(qtbot) as stand:
        stand.wait_for("welcome")
        open_keys(stand)
        give = stand.hands.find("way_out_give")
        assert give is not None
        assert give.property("name").replace("\u00a0", " ") == "Quitter la borne"


def test_the_keys_hide_again_and_a_keyboard_types_too(qtbot: QtBot) -> None:
    with standing(qtbot) as stand:
        stand.wait_for("welcome")
        open_keys(stand)
        stand.hands.key(Qt.Key.Key_4)
        stand.hands.key(Qt.Key.Key_7)
        assert stand.hands.read("way_out_dots") == "●●"
        stand.hands.touch("way_out_erase")
        assert stand.hands.read("way_out_dots") == "●"
        stand.hands.touch("way_out_back")
        assert stand.hands.find("way_out") is None
        open_keys(stand)
        assert stand.hands.read("way_out_dots") == ""
        stand.kiosk.way_out.stays.timeout.emit()
        assert stand.hands.find("way_out") is None


def test_enter_ends_a_pin_that_was_typed_on_a_keyboard(qtbot: QtBot) -> None:
    with standing(qtbot) as stand:
        stand.wait_for("welcome")
        qtbot.waitUntil(lambda: stand.kiosk.window.isActive())
        open_keys(stand)
        for digit in PINS["Maude"]:
            stand.hands.key(Qt.Key(Qt.Key.Key_0 + int(digit)))
        assert stand.hands.read("way_out_dots") == "●" * len(PINS["Maude"])
        stand.hands.key(Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: not stand.kiosk.window.isVisible())


def test_a_database_that_is_away_counts_nothing(qtbot: QtBot) -> None:
    with standing(qtbot) as stand:
        stand.wait_for("welcome")
        stand.queue.lost = StoreTrouble.CANNOT_OPEN
        # For a moment after a screen has changed touches do nothing, on the keys neither.
        stand.wait_for("pause")
        open_corner(stand)
        type_digits(stand, "9137")
        assert stand.hands.read("way_out_dots") == "●●●●"
        stand.hands.touch("way_out_give")
        qtbot.waitUntil(lambda: stand.hands.read("way_out_dots") == "")
        assert "veuillez taper" in stand.hands.read("way_out_news").lower()


def test_a_manager_made_since_the_last_visit_is_asked_for_a_pin_while_the_database_is_away(
    qtbot: QtBot,
) -> None:
    with standing(qtbot) as stand:
        stand.wait_for("welcome")
        open_corner(stand)
        qtbot.waitUntil(lambda: stand.hands.find("way_out_command") is not None)
        stand.hands.touch("way_out_back")
        stand.queue.desk().register.add_first("Maude", PINS["Maude"])
        stand.queue.lost = StoreTrouble.CANNOT_OPEN
        stand.wait_for("pause")
        open_corner(stand)
        type_digits(stand, PINS["Maude"])
        assert stand.hands.read("way_out_dots") == "●" * len(PINS["Maude"])
        stand.queue.lost = None
        stand.hands.touch("way_out_give")
        qtbot.waitUntil(lambda: not stand.kiosk.window.isVisible())


def test_the_window_refuses_to_be_closed_until_it_may(qtbot: QtBot) -> None:
    guard = CloseGuard()
    event = QCloseEvent()
    assert guard.eventFilter(guard, event)
    assert not event.isAccepted()
    assert not guard.eventFilter(guard, QEvent(QEvent.Type.MouseMove))
    guard.open()
    assert not guard.eventFilter(guard, QCloseEvent())
