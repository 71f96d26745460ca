"""While no PIN is taken the keys of the way out look it, screen readers are told, and it ends by itself."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QImage
from pytestqt.qtbot import QtBot

from desk.people import FREE_TRIES
from kiosk.way_out import TAPS, WayOut, hidden, judged
from tests.kiosk.gallery import HasScreen, wall

CORNER = QPoint(8, 30)
LOCKED_KEYS = (*(f"digit_{digit}" for digit in range(10)), "way_out_erase", "way_out_give")


@pytest.fixture
def screen_reader() -> Iterator[None]:
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


def is_disabled(stand: HasScreen, name: str) -> bool:
    """Whether a screen reader is told that a control does nothing."""
    item = stand.hands.find(name)
    assert item is not None
    return bool(QAccessible.queryAccessibleInterface(item).state().disabled)


def places_of(stand: HasScreen) -> dict[str, tuple[float, float]]:
    """Where each key begins and how wide it is, in pixels of the window."""
    places = {}
    for name in ("way_out_back", *LOCKED_KEYS):
        item = stand.hands.find(name)
        assert item is not None, name
        places[name] = (item.mapToScene(QPointF()).x(), item.width())
    return places


@pytest.mark.usefixtures("screen_reader")
def test_while_it_is_locked_keys_are_flat_and_told_to_do_nothing_and_the_way_back_has_the_keyboard(
    qtbot: QtBot,
) -> None:
    now_ms = [0]
    with wall(qtbot, steady_ms=lambda: now_ms[0]) as hung:
        way_out, hands = hung.kiosk.way_out, hung.hands
        qtbot.waitUntil(hung.kiosk.window.isActive)
        way_out.stand_still(WayOut(is_open=True))
        assert not any(is_disabled(hung, name) for name in LOCKED_KEYS)
        open_look = look_of(hung, "digit_5")
        way_out.stand_still(WayOut(is_open=True, wrong=FREE_TRIES))
        assert all(is_disabled(hung, name) for name in LOCKED_KEYS)
        assert not is_disabled(hung, "way_out_back")
        assert look_of(hung, "digit_5") != open_look
        assert focused(hung) == "way_out_back"
        hands.key(Qt.Key.Key_5)
        hands.touch("digit_5")
        assert hands.read("way_out_dots") == ""
        hands.key(Qt.Key.Key_Escape)
        assert hands.find("way_out") is None


def test_every_key_keeps_its_place_while_it_is_locked(qtbot: QtBot) -> None:
    with wall(qtbot, steady_ms=lambda: 0) as hung:
        hung.kiosk.way_out.stand_still(WayOut(is_open=True))
        open_places = places_of(hung)
        hung.kiosk.way_out.stand_still(WayOut(is_open=True, wrong=FREE_TRIES))
        assert places_of(hung) == open_places


def test_a_lock_counts_its_minutes_down_and_ends_by_itself(qtbot: QtBot) -> None:
    now_ms = [0]
    with wall(qtbot, steady_ms=lambda: now_ms[0]) as hung:
        way_out, hands = hung.kiosk.way_out, hung.hands
        way_out.stand_still(WayOut(wrong=FREE_TRIES + 1))
        for _ in range(TAPS):
            hands.touch_at(CORNER)
        told = [hands.read("way_out_news")]
        for _ in range(2):
            now_ms[0] += way_out.waits.interval()
            way_out.waits.timeout.emit()
            told.append(hands.read("way_out_news"))
        assert ["2" in told[0], "1" in told[1]] == [True, True]
        # Nothing was typed since: it asks, as whoever opens it is asked.
        way_out.stand_still(WayOut(is_open=True))
        assert told[2] == hands.read("way_out_news")
        assert not way_out.waits.isActive()
        hands.touch("digit_5")
        assert hands.read("way_out_dots") == "●"


@pytest.mark.parametrize("wrong", [1, FREE_TRIES - 1])
def test_a_wrong_pin_is_told_in_the_visit_it_was_typed_in(wrong: int) -> None:
    way = judged(WayOut(is_open=True, is_checking=True, wrong=wrong - 1), 0, is_right=False)
    assert way.is_refused
    assert not hidden(way).is_refused
    assert not judged(replace(way, is_checking=True, wrong=FREE_TRIES - 1), 0, is_right=False).is_refused


def look_of(stand: HasScreen, name: str) -> bytes:
    """The pixels of a control."""
    item = stand.hands.find(name)
    assert item is not None
    corner = item.mapToScene(QPointF(0, 0)).toPoint()
    picture = stand.hands.window.grabWindow().copy(
        corner.x(), corner.y(), int(item.width()), int(item.height())
    )
    return bytes(picture.convertToFormat(QImage.Format.Format_RGB32).constBits())


def focused(stand: HasScreen) -> str:
    return stand.hands.window.activeFocusItem().objectName()
