"""A plan is weighed once a picture, whatever its room went through; one that is hidden, after the picture."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtQuick import QQuickItem, QQuickView
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from kiosk.aids import Aid
from kiosk.planned import Plan
from kiosk.program import QML_FOLDER
from kiosk.welcome_plan import _planned
from tests.kiosk.stand import Stand

ROOM = {"unitPx": 8.0, "names": ["Emprunter", "Rendre"], "rows": 1, "isLarger": False}
TOLD = {"unit_px": 8.0, "names": ("Emprunter", "Rendre"), "rows": 1, "is_larger": False}


class Counted:
    """Weighs nothing, and counts how often it was asked, and of what."""

    def __init__(self) -> None:
        self.rooms: list[dict[str, Any]] = []

    def __call__(self, room: dict[str, Any]) -> object:
        self.rooms.append(room)
        return float(room["rows"])


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QQuickView]:
    window = QQuickView()
    window.setSource(QUrl.fromLocalFile(str(QML_FOLDER / "Planned.qml")))
    window.resize(200, 100)
    with qtbot.waitExposed(window):
        window.show()
    yield window
    delete(window)


def planned_in(window: QQuickView, counted: Counted) -> tuple[QQuickItem, Plan]:
    """What stands in a screen, and what weighs for it."""
    planned = window.rootObject()
    plan = plan_in(planned)
    plan.plans = {"counted": counted}
    planned.setProperty("screen", "counted")
    return planned, plan


def plan_in(item: QQuickItem) -> Plan:
    return next(each for each in item.children() if isinstance(each, Plan))


def test_a_room_that_changes_in_ten_steps_is_weighed_once_as_it_is_at_the_end(window: QQuickView) -> None:
    counted = Counted()
    planned, _ = planned_in(window, counted)
    for rows in range(1, 11):
        planned.setProperty("room", {**ROOM, "rows": rows})
    assert counted.rooms == []
    window.grabWindow()
    assert counted.rooms == [{**TOLD, "rows": 10}]
    assert planned.property("figures") == [10.0]
    window.grabWindow()
    assert len(counted.rooms) == 1


def test_what_is_not_shown_is_weighed_after_the_picture(window: QQuickView, qtbot: QtBot) -> None:
    counted = Counted()
    planned, _ = planned_in(window, counted)
    planned.setVisible(False)
    planned.setProperty("room", ROOM)
    window.grabWindow()
    assert counted.rooms == []
    qtbot.waitUntil(lambda: len(counted.rooms) == 1)


def test_what_is_hidden_again_before_its_picture_is_weighed_after_it(
    window: QQuickView, qtbot: QtBot
) -> None:
    counted = Counted()
    planned, _ = planned_in(window, counted)
    planned.setProperty("room", ROOM)
    planned.setVisible(False)
    window.grabWindow()
    assert counted.rooms == []
    qtbot.waitUntil(lambda: len(counted.rooms) == 1)


def test_what_is_shown_before_that_is_weighed_for_its_first_picture(window: QQuickView) -> None:
    counted = Counted()
    planned, _ = planned_in(window, counted)
    planned.setVisible(False)
    planned.setProperty("room", ROOM)
    planned.setVisible(True)
    window.grabWindow()
    assert planned.property("figures") == [1.0]
    assert counted.rooms == [TOLD]


def test_at_rest_the_other_size_of_letters_is_weighed_once_and_shown_to_nobody(
    window: QQuickView, qtbot: QtBot
) -> None:
    counted = Counted()
    planned, plan = planned_in(window, counted)
    planned.setProperty("room", ROOM)
    window.grabWindow()
    seen: list[object] = []
    plan.figuresChanged.connect(lambda: seen.append(plan.property("figures")))
    qtbot.waitUntil(lambda: not plan.is_waiting)
    assert counted.rooms == [TOLD, {**TOLD, "is_larger": True}]
    assert seen == []


def test_what_changes_meanwhile_puts_that_off(window: QQuickView) -> None:
    counted = Counted()
    planned, plan = planned_in(window, counted)
    planned.setProperty("room", ROOM)
    window.grabWindow()
    assert plan.is_waiting
    planned.setProperty("room", {**ROOM, "rows": 2})
    assert not plan.is_waiting


@pytest.fixture
def other_window(qtbot: QtBot) -> Iterator[QQuickView]:
    window = QQuickView()
    yield window
    delete(window)


def test_a_screen_that_is_being_made_is_weighed_for_its_picture_and_not_before(
    stand: Stand, other_window: QQuickView
) -> None:
    made = plan_of(stand, "welcome")
    room, screen = made.property("room"), made.property("screen")
    other_window.setInitialProperties({"screen": screen, "room": room})
    other_window.setSource(QUrl.fromLocalFile(str(QML_FOLDER / "Planned.qml")))
    planned = other_window.rootObject()
    not_yet = planned.property("figures")
    assert len(set(not_yet)) == 1
    other_window.show()
    other_window.grabWindow()
    assert planned.property("figures") != not_yet


def plan_of(stand: Stand, screen: str) -> Plan:
    plans = (each for item in stand.hands.window.findChildren(QQuickItem) for each in item.children())
    return next(plan for plan in plans if isinstance(plan, Plan) and plan.property("screen") == screen)


def test_what_was_weighed_at_rest_is_what_larger_letters_show(stand: Stand, qtbot: QtBot) -> None:
    stand.wait_for("welcome")
    qtbot.waitUntil(lambda: not plan_of(stand, "welcome").is_waiting)
    weighed = _planned.cache_info()
    stand.hands.touch("aid_larger")
    stand.hands.window.grabWindow()
    assert _planned.cache_info().misses == weighed.misses
    assert _planned.cache_info().hits == weighed.hits + 1


@pytest.mark.parametrize("screen", ["welcome", "list"])
@pytest.mark.parametrize("aid", [Aid.LARGER, Aid.LOWERED])
def test_a_switch_gives_the_screen_that_is_shown_its_new_look_in_one_step(
    stand: Stand, screen: str, aid: Aid
) -> None:
    stand.wait_for("welcome")
    if screen == "list":
        stand.hands.touch("family_assistance")
        stand.wait_for("services")
    plan = plan_of(stand, screen)
    stand.hands.window.grabWindow()
    seen: list[list[float]] = []
    plan.figuresChanged.connect(lambda: seen.append(plan.property("figures")))
    before = plan.property("figures")
    stand.hands.touch(f"aid_{aid}")
    stand.hands.window.grabWindow()
    assert len(seen) == 1
    assert seen[0] != before
