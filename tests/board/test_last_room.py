"""The last calls are read from 3 m in every language: fewer of them where there is little room."""

from __future__ import annotations

import math
import os
import subprocess
import sys
from dataclasses import replace
from itertools import pairwise
from typing import Any

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from board.display import LastCall, Scene
from board.last_cells import LEAST
from board.last_room import GAP
from desk.tickets import Kind
from tests.board.gallery import ARROWS, NAMES, NOW_MS, PARTS, SCENES, queue_of, scene, scenes, ticket
from tests.board.stand import Stand, standing
from tests.board.test_layout import hang, problems_of
from tests.kiosk.eyes import is_text, place, told
from ui import tokens

Size = tuple[int, int]

# A television of 43 inches, and what eyes need: 16 minutes of arc (ISO 9241-303).
PX_PER_MM = 1920 / 941.0
NEEDED_MM = 3_000 * math.tan(math.radians(16 / 60))

SIZES = [(1280, 720), (1920, 1080), (1080, 1920), (3840, 2160), (1024, 768)]
COUNTS = (3, 5, 8, 12)
NAMED: dict[str, Any] = {"arrows": ARROWS, "desk_names": NAMES}
UNNAMED: dict[str, Any] = {"arrows": ARROWS}

sizes = pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
languages = pytest.mark.parametrize(
    "languages", [("fr",), ("fr", "en"), ("fr", "ar"), ("ar", "fr")], ids="+".join
)


def called(last: int) -> Scene:
    """A huge call, and so many before it within the last half minute."""
    kinds = (Kind.ASSISTANCE, Kind.TRANSACTION, Kind.TRANSACTION)
    calls = (
        replace(
            ticket(each, "123"[each % 3], kinds[each % 3]), id=f"x{each}", called_ms=NOW_MS - 20_000 + each
        )
        for each in range(7, 8 + last)
    )
    return scene(queue_of(*calls))


def named(stand: Stand, name: str) -> list[QQuickItem]:
    return [item for item in stand.hands.items() if item.objectName() == name]


def cell_of(item: QQuickItem) -> QQuickItem:
    while not item.property("spoken"):
        item = item.parentItem()
    return item


def test_the_least_letters_are_read_from_three_metres() -> None:
    u = tokens.unit_px(1920, 1080)
    assert tokens.capital_height_mm(math.floor(LEAST * u), PX_PER_MM) >= NEEDED_MM


@sizes
@languages
def test_the_last_calls_are_read_from_three_metres_and_keep_off_their_frames(
    qtbot: QtBot, size: Size, languages: tuple[str, ...]
) -> None:
    least = math.floor(LEAST * tokens.unit_px(*size))
    with standing(qtbot, size=size, languages=languages, **NAMED) as stand:
        for count in COUNTS:
            hang(stand, called(count))
            shown = stand.last()
            assert min(count, 3) <= len(shown) <= count
            labels = [call.label for call in reversed(stand.board.wall.scene.calls)]
            assert shown == labels[1 : 1 + len(shown)]
            # A figure has a word in each language beside it, a name the other one below.
            desks = [str(each.property("text")) for each in named(stand, "last_desk")]
            others = 0 if len(languages) == 1 else sum(2 if each.isdecimal() else 1 for each in desks)
            assert len(named(stand, "last_word")) == others
            for item in (each for each in stand.hands.items() if each.objectName().startswith("last_")):
                if not is_text(item):
                    continue
                assert item.property("fontInfo").property("pixelSize").toNumber() >= least, told(item)
                if item.objectName() != "last_title":
                    edge = 0.4 * tokens.unit_px(*size)
                    inside = place(cell_of(item)).adjusted(edge, 0, -edge, 0)
                    assert inside.contains(place(item)), f"{count}: {told(item)}"


@sizes
@languages
def test_a_number_is_never_smaller_than_the_figure_of_its_desk(
    qtbot: QtBot, size: Size, languages: tuple[str, ...]
) -> None:
    with standing(qtbot, size=size, languages=languages, **UNNAMED) as stand:
        for moment in (*(called(count) for count in COUNTS), *SCENES.values()):
            hang(stand, moment)
            numbers = [item.property("size") for item in named(stand, "last_number")]
            desks = [item.property("size") for item in named(stand, "last_desk")]
            assert all(number >= desk for number, desk in zip(numbers, desks, strict=True))


@sizes
@languages
def test_no_state_makes_the_last_calls_too_small(
    qtbot: QtBot, size: Size, languages: tuple[str, ...]
) -> None:
    least = math.floor(LEAST * tokens.unit_px(*size))
    with standing(qtbot, size=size, languages=languages, **PARTS) as stand:
        for name, moment in scenes():
            hang(stand, moment)
            for item in (*named(stand, "last_desk"), *named(stand, "last_word")):
                assert item.property("fontInfo").property("pixelSize").toNumber() >= least, name


def test_the_heading_goes_where_no_last_call_has_room_and_the_newest_takes_its_place(qtbot: QtBot) -> None:
    with standing(qtbot, size=(1920, 1080), languages=("fr", "en", "es", "ar"), **PARTS) as stand:
        seen = set()
        for name, moment in scenes():
            hang(stand, moment)
            has_heading = bool(named(stand, "last_title"))
            assert has_heading == bool(stand.last()), name
            newest = stand.hands.find("newest_ground")
            if newest and len(moment.calls) > 1:
                seen.add(has_heading)
                middle = newest.parentItem().parentItem()
                assert (newest.height() == middle.height()) != has_heading, name
        assert seen == {True, False}


@pytest.mark.parametrize(
    ("size", "languages", "parts", "fit"),
    [
        ((1280, 720), ("fr",), UNNAMED, 9),
        ((1280, 720), ("fr",), NAMED, 6),
        ((1280, 720), ("fr", "en"), UNNAMED, 6),
        ((1280, 720), ("fr", "en"), NAMED, 4),
        ((1080, 1920), ("fr",), UNNAMED, 8),
        ((1080, 1920), ("fr",), NAMED, 6),
        ((1080, 1920), ("fr", "en"), UNNAMED, 4),
        ((1080, 1920), ("fr", "en"), NAMED, 4),
    ],
)
def test_so_many_fit_as_the_documents_say(
    qtbot: QtBot, size: Size, languages: tuple[str, ...], parts: dict[str, Any], fit: int
) -> None:
    for each in (size, (size[0] * 2, size[1] * 2)):
        with standing(qtbot, size=each, languages=languages, **parts) as stand:
            hang(stand, called(12))
            assert len(stand.last()) == fit


LONG_NAME = {"12": {"fr": "Comptoir d’accueil et de renseignements", "en": "Welcome and information desk"}}


def called_to(*desks: str) -> Scene:
    """A huge call and those before it, the latest of which is the last one."""
    return scene(
        queue_of(
            *(
                replace(
                    ticket(7 + each, desk, Kind.TRANSACTION), id=f"x{each}", called_ms=NOW_MS - 20_000 + each
                )
                for each, desk in enumerate(desks)
            )
        )
    )


def letters_of_last(stand: Stand) -> list[tuple[str, str, float, float, int]]:
    """Every text of the last calls: which, what, how large, how wide, on how many lines."""
    return [
        (name, str(each.property("text")), each.property("size"), each.width(), each.property("lineCount"))
        for name in ("last_number", "last_desk", "last_word")
        for each in named(stand, name)
    ]


@pytest.mark.parametrize("languages", [("fr",), ("fr", "en")], ids="+".join)
def test_as_many_calls_to_desks_of_longer_names_stand_as_on_a_wall_that_showed_none_before(
    qtbot: QtBot, languages: tuple[str, ...]
) -> None:
    parts: dict[str, Any] = {"arrows": ARROWS, "desk_names": LONG_NAME, "languages": languages}
    short, long = called_to("1", "2", "1", "2"), called_to(*["12"] * 4)
    with standing(qtbot, **parts) as stand:
        hang(stand, long)
        fresh = letters_of_last(stand)
    with standing(qtbot, **parts) as stand:
        hang(stand, short)
        assert letters_of_last(stand) != fresh
        hang(stand, long)
        assert letters_of_last(stand) == fresh
        assert not problems_of(stand, QRectF(0, 0, 1280, 720))


@sizes
def test_cells_stand_as_far_apart_as_was_reckoned_with(qtbot: QtBot, size: Size) -> None:
    with standing(qtbot, size=size, **NAMED) as stand:
        hang(stand, called(4))
        cells = [place(cell_of(each)) for each in named(stand, "last_number")]
        across = [b.left() - a.right() for a, b in pairwise(cells) if a.top() == b.top()]
        down = [b.top() - a.bottom() for a, b in pairwise(cells) if a.left() == b.left()]
        assert across + down == pytest.approx([GAP * tokens.unit_px(*size)] * len(across + down), abs=0.1)
        assert across + down


MEASURED_EARLY = """
from PySide6.QtGui import QGuiApplication
application = QGuiApplication([])
from board.display import LastCall
from board.last_cells import measured
from board.last_room import fitted
from ui import fonts
calls = ({calls})
def look():
    return [*(measured(each) for each in calls), *(fitted(calls, width, 30) for width in range(20, 80, 3))]
{early}
fonts.load_fonts()
{early}
fonts.load_script_fonts(["ar"])
print(look())
"""


def test_what_was_measured_before_a_typeface_was_there_is_measured_anew() -> None:
    calls = (
        LastCall("A012", "Comptoir 1", "مكتب المساعدة 1", True, "", False, ""),
        LastCall("A013", "2", "Comptoir\nDesk", False, "", False, ""),
    )
    told = [
        subprocess.run(
            [sys.executable, "-c", MEASURED_EARLY.format(calls=calls, early=early)],
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
            check=True,
            capture_output=True,
            text=True,
        ).stdout
        for early in ("", "look()")
    ]
    assert told[0] == told[1] != ""
