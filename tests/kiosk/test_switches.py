"""The switches below every screen: white around drawing and name, as they are drawn."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from app.still_desk import StillVoice
from kiosk.aids import Aid
from tests.kiosk.eyes import place
from tests.kiosk.gallery import ALL_LANGUAGES, MOMENTS, HasScreen, hang, moments, wall
from tests.kiosk.test_ink import FOREIGN, descendants
from tests.kiosk.test_larger import in_each_language, sizes
from ui.tokens import unit_px

# In units: what is white at least around a drawing and a name, and where a low screen has higher switches.
LEAST, LEAST_WHERE_HIGH = 0.6, 1.6


@sizes
@in_each_language
def test_a_drawing_and_a_name_have_white_around_them(
    qtbot: QtBot, size: tuple[int, int], language: str
) -> None:
    least = (LEAST if size != (800, 480) else LEAST_WHERE_HIGH) * unit_px(*size)
    with wall(qtbot, size=size, languages=ALL_LANGUAGES, voice=StillVoice()) as stand:
        hang(stand, MOMENTS["welcome"], language)
        found = {each.objectName(): whites(stand, each) for each in switches(stand)}
        assert len(found) == (4 if size != (800, 480) else 3)
        assert all(white >= least for each in found.values() for white in each), found


@sizes
@in_each_language
@pytest.mark.parametrize(
    "around",
    [frozenset(), frozenset({Aid.LARGER}), frozenset({Aid.LOWERED})],
    ids=["usual", "larger", "lowered"],
)
def test_a_switch_stands_still_while_one_screen_follows_the_other(
    qtbot: QtBot, size: tuple[int, int], language: str, around: frozenset[Aid]
) -> None:
    with wall(qtbot, size=size, languages=ALL_LANGUAGES, voice=StillVoice()) as stand:
        found = {}
        for name, moment in moments():
            # Where nothing is heard there is one less.
            if not moment.is_warned and moment.is_heard:
                hang(stand, replace(moment, aids=around), language)
                found[name] = [place(each).toRect() for each in switches(stand)]
        assert found["welcome"]
        assert [name for name, places in found.items() if places != found["welcome"]] == []
        widths = [switch.width() for switch in switches(stand)]
        assert max(widths) - min(widths) < 0.1


def switches(stand: HasScreen) -> list[QQuickItem]:
    return [each for each in stand.hands.items() if each.objectName().startswith("aid_")]


def whites(stand: HasScreen, switch: QQuickItem) -> tuple[int, int, int]:
    """What is white above the drawing of a switch, between that and its name, and below, in pixels."""
    drawing, name = (each for each in descendants(switch) if each.property("text"))
    drawn, named = rows_with_ink(stand, switch, drawing, name), rows_with_ink(stand, switch, name, drawing)
    face = place(switch)
    bottom = round(face.bottom() - switch.property("depth"))
    return drawn[0] - round(face.top()), named[0] - drawn[-1] - 1, bottom - 1 - named[-1]


def rows_with_ink(stand: HasScreen, switch: QQuickItem, part: QQuickItem, other: QQuickItem) -> list[int]:
    """The rows of the window in which one part of a switch is drawn."""
    other.setOpacity(0)
    picture = stand.hands.window.grabWindow()
    other.setOpacity(1)
    face, line = place(switch), int(switch.property("edgeWidth")) + 2
    inner = face.adjusted(0, line, 0, -switch.property("depth") - line)
    # Its corners are round.
    half = min(part.width() / 2 + 2, face.width() / 2 - 0.6 * switch.property("radius"))
    columns = range(round(face.center().x() - half), round(face.center().x() + half))
    ground = picture.pixelColor(round(face.left()) + 2 * line, round(face.center().y())).lightness()
    rows = range(round(inner.top()), round(inner.bottom()))
    return [y for y in rows if any(has_ink(picture, x, y, ground) for x in columns)]


def has_ink(picture: QImage, x: int, y: int, ground: int) -> bool:
    return abs(picture.pixelColor(x, y).lightness() - ground) > FOREIGN
