"""What belongs together stands closer than what does not: languages, waits and notices of the library."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from tests.board.gallery import PARTS, SCENES
from tests.board.stand import Stand, standing
from tests.board.test_layout import hang
from tests.kiosk.eyes import is_text, place
from ui.tokens import unit_px

Size = tuple[int, int]

sizes = pytest.mark.parametrize(
    "size", [(1280, 720), (1080, 1920), (3840, 2160)], ids=lambda size: f"{size[0]}x{size[1]}"
)
two = pytest.mark.parametrize("languages", [("fr", "en"), ("fr", "ar"), ("ar", "fr")], ids="+".join)


def named(stand: Stand, name: str) -> list[QQuickItem]:
    return [item for item in all_below(stand.board.window.contentItem()) if item.objectName() == name]


def all_below(item: QQuickItem) -> Iterator[QQuickItem]:
    for each in item.childItems():
        if each.isVisible():
            yield each
            yield from all_below(each)


def ink(picture: QImage, item: QQuickItem) -> QRect:
    """Where the letters in an item really are: what is nearer to their colour than to the ground."""
    colour = next(QColor(each.property("color")) for each in (item, *all_below(item)) if is_text(each))
    box = place(item).toRect().adjusted(0, -8, 0, 8).intersected(picture.rect())
    seen = [
        (x, y)
        for y in range(box.top(), box.bottom() + 1)
        for x in range(box.left(), box.right() + 1, 2)
        if abs(picture.pixelColor(x, y).lightness() - colour.lightness()) < 60
    ]
    xs, ys = [x for x, _ in seen], [y for _, y in seen]
    return QRect(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys))


@sizes
@two
@pytest.mark.parametrize("name", ["nothing called", "nobody, nothing", "closed", "holiday"])
def test_each_language_of_a_welcome_stands_by_itself(
    qtbot: QtBot, size: Size, languages: tuple[str, ...], name: str
) -> None:
    with standing(qtbot, size=size, languages=languages) as stand:
        hang(stand, SCENES[name])
        welcome = next(iter(named(stand, "welcome")))
        first, second = (place(each) for each in welcome.childItems() if each.objectName())
        assert second.top() - first.bottom() >= welcome.property("size")


@pytest.mark.parametrize("size", [(1280, 720), (1920, 1080)], ids=str)
@pytest.mark.parametrize(
    ("languages", "parts"), [(("fr", "en", "es"), PARTS), (("fr", "en", "es", "ar"), {})], ids=["3", "4"]
)
def test_white_gives_way_before_letters_where_many_languages_welcome(
    qtbot: QtBot, size: Size, languages: tuple[str, ...], parts: dict[str, Any]
) -> None:
    with standing(qtbot, size=size, languages=languages, **parts) as stand:
        hang(stand, SCENES["nobody, nothing"])
        welcome = next(iter(named(stand, "welcome")))
        letters_px = welcome.property("size") * welcome.scale()
        assert letters_px >= size[1] / 17
        each = [place(item) for item in welcome.childItems() if item.objectName()]
        assert len(each) == len(languages)
        assert all(second.top() - first.bottom() >= 0.6 * letters_px for first, second in pairwise(each))
        assert each[-1].bottom() - each[0].top() <= welcome.parentItem().height() + 1


@two
@pytest.mark.parametrize("name", ["nobody there", "not fresh"])
def test_a_band_leaves_more_between_languages_than_between_lines(
    qtbot: QtBot, languages: tuple[str, ...], name: str
) -> None:
    with standing(qtbot, size=(1080, 1920), languages=languages) as stand:
        hang(stand, SCENES[name])
        first, second = (each for each in named(stand, "paragraph_language"))
        assert place(second).top() - place(first).bottom() > unit_px(1080, 1920)


@pytest.mark.parametrize("size", [(1280, 720), (1920, 1080)], ids=str)
@two
def test_a_wait_stands_in_a_column_of_its_own_in_both_languages(
    qtbot: QtBot, size: Size, languages: tuple[str, ...]
) -> None:
    with standing(qtbot, size=size, languages=languages) as stand:
        hang(stand, SCENES["last calls"])
        picture = stand.board.window.grabWindow()
        waits = sorted(named(stand, "line"), key=lambda each: place(each).left())
        left, right = ([ink(picture, line) for line in named_in(each)] for each in waits)
        u = unit_px(*size)
        assert min(each.left() for each in right) - max(each.right() for each in left) >= 4 * u
        for column in (left, right):
            sides = [each.right() if languages[0] == "ar" else each.left() for each in column]
            assert max(sides) - min(sides) < u


def named_in(wait: QQuickItem) -> list[QQuickItem]:
    return [each for each in all_below(wait) if is_text(each)]


@sizes
@two
def test_notices_and_waits_are_told_apart(qtbot: QtBot, size: Size, languages: tuple[str, ...]) -> None:
    notices: dict[str, Any] = {"notices": {each: ["1", "2"] for each in languages}}
    with standing(qtbot, size=size, languages=languages, **notices) as stand:
        hang(stand, SCENES["last numbers"])
        u = unit_px(*size)
        places = [place(each) for each in named(stand, "line")]
        closing, quick, help_, first, second = places
        assert quick.top() - closing.bottom() == pytest.approx(2.4 * u, abs=1)
        if size[0] > size[1]:
            assert help_.top() == pytest.approx(quick.top(), abs=1)
        else:
            assert help_.top() - quick.bottom() == pytest.approx(1.6 * u, abs=1)
        for above, below in pairwise((help_, first, second)):
            assert below.top() - above.bottom() == pytest.approx(2.4 * u, abs=1)
