"""Every state at every size, in every language: nothing cut, nothing over another, figures high enough."""

from __future__ import annotations

from itertools import combinations
from typing import Any

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtQuick import QQuickItem, QQuickView
from pytestqt.qtbot import QtBot

from board.display import Scene
from board.ports import BoardTimes
from tests.board.gallery import ARROWS, LANGUAGES, NAMES, NOTICES, PARTS, SCENES, SIZES, scenes
from tests.board.stand import Stand, is_arabic, standing
from tests.kiosk.eyes import is_text, place, told
from tests.ui.contrast import contrast
from ui.tokens import PALETTES, unit_px

# A television of 43 inches is 941 mm wide; seen from 5 m a capital must be 61 mm high.
BOARD_WIDTH_MM = 941.0
# Lines below, the size of what stands above them, its lines, its languages: a frame does all of it at once.
LOOKS = 4
CAPITAL_MM = 61.0
# Lying and upright, the smallest of each: what fits here fits at the others.
SMALL_SIZES = [(1280, 720), (1080, 1920)]

sizes = pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
languages = pytest.mark.parametrize("languages", LANGUAGES, ids="+".join)


def hang(stand: Stand, scene: Scene) -> None:
    """Put a state on the wall, and look until everything has its place."""
    stand.board.wall.stand_still(scene)
    for _ in range(LOOKS):
        stand.hands.names()


@sizes
@languages
def test_every_state_is_whole(qtbot: QtBot, size: tuple[int, int], languages: tuple[str, ...]) -> None:
    with standing(qtbot, size=size, languages=languages, **PARTS) as stand:
        for name, scene in scenes():
            hang(stand, scene)
            assert not problems_of(stand, QRectF(0, 0, *size)), (
                f"{name}: {problems_of(stand, QRectF(0, 0, *size))}"
            )


@pytest.mark.parametrize(
    "size",
    [
        pytest.param(size, id=f"{size[0]}x{size[1]}", marks=() if size in SMALL_SIZES else pytest.mark.soak)
        for size in SIZES
    ],
)
@pytest.mark.parametrize(
    ("languages", "parts"),
    [(("fr", "en", "es"), PARTS), (("ar", "fr", "es"), PARTS), (("fr", "en", "es", "ar"), {})],
    ids=["fr+en+es", "ar+fr+es", "four"],
)
def test_three_languages_with_notices_and_four_without_are_whole_too(
    qtbot: QtBot, size: tuple[int, int], languages: tuple[str, ...], parts: dict[str, Any]
) -> None:
    with standing(qtbot, size=size, languages=languages, **parts) as stand:
        for name, scene in scenes():
            hang(stand, scene)
            problems = problems_of(stand, QRectF(0, 0, *size))
            assert not problems, f"{name}: {problems}"


@pytest.mark.parametrize("size", SMALL_SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("languages", [("fr", "en", "es"), ("fr", "en", "es", "ar")], ids="+".join)
def test_the_words_of_a_desk_stand_clear_of_the_edge_of_their_place(
    qtbot: QtBot, size: tuple[int, int], languages: tuple[str, ...]
) -> None:
    with standing(qtbot, size=size, languages=languages, desk_names=NAMES) as stand:
        for name in ("last calls", "named desk", "last numbers"):
            hang(stand, SCENES[name])
            ground = stand.hands.find("newest_ground")
            assert ground is not None
            edges = place(ground)
            first, last = inked_rows(stand, "desk_word", beyond=int(0.1 * edges.height()))
            air_px = unit_px(*size) / 2
            assert edges.top() + air_px <= first < last <= edges.bottom() - air_px, name


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)], ids=["landscape", "portrait"])
@pytest.mark.parametrize("languages", [("fr",), ("fr", "en"), ("ar",)], ids="+".join)
def test_the_word_of_a_desk_is_as_large_as_it_may_be_where_it_has_room(
    qtbot: QtBot, size: tuple[int, int], languages: tuple[str, ...]
) -> None:
    with standing(qtbot, size=size, languages=languages) as stand:
        hang(stand, SCENES["last calls"])
        word = stand.hands.find("desk_word")
        assert word is not None
        letters_px = word.property("fontInfo").property("pixelSize").toNumber()
        assert letters_px == round(7 * unit_px(*size))


@pytest.mark.parametrize("scene", ["nothing called", "closed", "holiday"])
def test_no_short_word_stands_alone_in_the_middle_of_the_wall(qtbot: QtBot, scene: str) -> None:
    with standing(qtbot, size=(1080, 1920), languages=("fr", "en"), **PARTS) as stand:
        hang(stand, SCENES[scene])
        picture = stand.board.window.grabWindow()
        ground = picture.pixelColor(2, picture.height() // 2)
        lines = [item for item in stand.hands.items() if item.objectName() == "paragraph_line"]
        several = [item for item in lines if item.property("lineCount") > 1 and item.property("weight") > 600]
        assert several
        for item in several:
            words = place(item)
            bottom = words.bottom() - words.height() / item.property("lineCount") / 2
            xs = range(int(words.left()), int(words.right()))
            inked = [x for x in xs if picture.pixelColor(x, int(bottom)) != ground]
            assert inked[-1] - inked[0] > 0.3 * item.property("contentWidth"), told(item)


def problems_of(stand: Stand, window: QRectF) -> list[str]:
    """Tell what a careful eye would find wrong."""
    texts = [(item, place(item)) for item in stand.hands.items() if is_text(item)]
    found = [f"cut: {told(item)}" for item, _ in texts if is_cut(item)]
    found += [f"outside: {told(item)}" for item, where in texts if not window.contains(where)]
    found += [
        f"over: {told(a)} and {told(b)}" for (a, at), (b, on) in combinations(texts, 2) if overlap(at, on)
    ]
    return found


def is_cut(item: QQuickItem) -> bool:
    is_wide = item.property("contentWidth") > item.width() + 2
    # A line is higher than its figures, and one of Noto Sans Arabic more so; padding takes off what is white.
    share = 0.65 if is_arabic(str(item.property("text"))) else 0.75
    padding = item.property("topPadding") + item.property("bottomPadding")
    is_high = share * item.property("contentHeight") + padding > item.height() + 2
    return bool(item.property("truncated")) or is_wide or is_high


def overlap(one: QRectF, other: QRectF) -> bool:
    return one.adjusted(2, 2, -2, -2).intersects(other.adjusted(2, 2, -2, -2))


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)], ids=["landscape", "portrait"])
def test_number_and_desk_are_read_from_five_metres(qtbot: QtBot, size: tuple[int, int]) -> None:
    px_per_mm = max(size) / BOARD_WIDTH_MM
    with standing(qtbot, size=size, languages=("fr", "en"), arrows=ARROWS, notices=NOTICES) as stand:
        for name in ("one call", "last calls", "two at once", "nobody there", "not fresh"):
            hang(stand, SCENES[name])
            for part in ("number", "desk"):
                height_mm = figure_height_px(stand, part) / px_per_mm
                assert height_mm >= CAPITAL_MM, f"{name}: {part} is {height_mm:.0f} mm high"


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)], ids=["landscape", "portrait"])
@pytest.mark.parametrize("name", ["last calls", "many at once"])
def test_the_desk_of_a_last_call_is_read_as_far_in_two_languages_as_in_one(
    qtbot: QtBot, size: tuple[int, int], name: str
) -> None:
    seen = [figure_of_a_last_desk_px(qtbot, size, name, languages) for languages in (("fr",), ("fr", "en"))]
    assert seen[1] >= seen[0] > 0


def figure_of_a_last_desk_px(
    qtbot: QtBot, size: tuple[int, int], name: str, languages: tuple[str, ...]
) -> int:
    with standing(qtbot, size=size, languages=languages) as stand:
        hang(stand, SCENES[name])
        return figure_height_px(stand, "last_desk")


def figure_height_px(stand: Stand, name: str) -> int:
    """The height of the figures in the picture: rows with pixels in the colour of the letters."""
    first, last = inked_rows(stand, name)
    return last - first + 1


def inked_rows(stand: Stand, name: str, beyond: int = 0) -> tuple[int, int]:
    """The first row and the last with pixels in the colour of the letters, so far over and under them too."""
    item = stand.hands.find(name)
    assert item is not None
    picture, where = stand.board.window.grabWindow(), place(item).toRect()
    ink = QColor(item.property("color")).rgb()
    columns = range(where.left() + 2, where.right() - 2, 2)
    rows = range(max(0, where.top() - beyond), min(picture.height(), where.bottom() + beyond))
    inked = [y for y in rows if any(picture.pixel(x, y) == ink for x in columns)]
    return inked[0], inked[-1]


@pytest.mark.parametrize("theme", PALETTES)
def test_every_text_stands_out_from_the_ground_it_is_really_on(qtbot: QtBot, theme: str) -> None:
    least = 7.0 if theme == "contrast" else 4.5
    with standing(qtbot, theme=theme, **PARTS) as stand:
        for name, scene in scenes():
            hang(stand, scene)
            picture = stand.board.window.grabWindow()
            for item in (each for each in stand.hands.items() if is_text(each)):
                corner = place(item).center()
                ground = picture.pixelColor(int(place(item).left()) + 1, int(corner.y())).name()
                ratio = contrast(QColor(item.property("color")).name(), ground)
                assert ratio >= least or ground == QColor(item.property("color")).name(), (
                    f"{theme}, {name}: {told(item)} {ratio:.1f}"
                )


def test_everything_has_a_name_for_a_screen_reader(qtbot: QtBot) -> None:
    with standing(qtbot, **PARTS) as stand:
        hang(stand, SCENES["last calls"])
        names = accessible_names(stand.board.window)
        assert "A012, Comptoir 1" in names
        assert "A011, Comptoir des jeunes" in names
        assert "10\xa0h\xa000" in names
        assert "" not in names
        assert len(names) == len(set(names))


def accessible_names(window: QQuickView) -> list[str]:
    """The names of what a screen reader finds in the window."""
    QAccessible.setActive(True)
    root = QAccessible.queryAccessibleInterface(window)
    waiting, names = [root], []
    while waiting:
        here = waiting.pop()
        children = [here.child(place) for place in range(here.childCount())]
        waiting += children
        if here is not root and not children:
            names.append(here.text(QAccessible.Text.Name))
    return names


@pytest.mark.parametrize("is_calm", [False, True])
def test_a_new_call_flashes_unless_motion_is_reduced(qtbot: QtBot, is_calm: bool) -> None:
    with standing(qtbot, is_calm=is_calm) as stand:
        lights: list[bool] = []
        stand.staff("1")
        stand.wait_for("somebody")
        item = next(each for each in all_items(stand) if each.objectName() == "newest")
        item.isLitChanged.connect(lambda: lights.append(bool(item.property("isLit"))))  # type: ignore[attr-defined]  # made by QML
        stand.queue.desk().call_next("1")
        stand.shows("A001")
        if is_calm:
            assert item.property("flashesLeft") == 0
        else:
            qtbot.waitUntil(lambda: item.property("flashesLeft") == 0 and bool(lights))
            assert lights == [True, False] * 3


def test_flashes_are_at_most_three_a_second() -> None:
    assert 1000 / (2 * BoardTimes().flash_ms) <= 3


def all_items(stand: Stand) -> list[QQuickItem]:
    waiting, found = [stand.board.window.contentItem()], []
    while waiting:
        item = waiting.pop()
        found.append(item)
        waiting += item.childItems()
    return found
