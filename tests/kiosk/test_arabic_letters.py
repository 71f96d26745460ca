"""Arabic letters at the kiosk: lines keep clear of one another, labels in the middle of their buttons."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from desk.tickets import Kind
from tests.kiosk.eyes import button_around, frontmost, is_text, place
from tests.kiosk.gallery import MOMENTS, hang
from tests.kiosk.moments import at_services
from tests.kiosk.stand import Stand, standing

Pixel = tuple[int, int]
RESTS = [
    "busy",
    "busy, nobody at the desk",
    "full",
    "full, nobody at the desk",
    "closes soon",
    "closes soon, nobody at the desk",
    "pause",
    "pause, nobody at the desk",
    "return",
    "help",
    "cancelled",
]


def arabic_texts(stand: Stand) -> list[QQuickItem]:
    return [item for item in frontmost(stand.hands) if is_text(item) and item.property("isAiry")]


@pytest.mark.parametrize("size", [(1280, 800), (1080, 1920)], ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("moment", RESTS)
def test_no_mark_of_a_line_touches_the_letters_above(
    qtbot: QtBot, size: tuple[int, int], moment: str
) -> None:
    with standing(qtbot, size=size, languages=("ar", "fr")) as stand:
        hang(stand, MOMENTS[moment], "ar")
        assert count_pieces(stand) == count_pieces(stand, line_height=1.0)


# Marks on tall letters, below tails that reach down.
FULL_OF_MARKS = "في وقت قريب جميعكم قبل قليل\nأوّلًا عاجلًا شكرًا معًا أُخذت قبلًا"  # noqa: RUF001 - Arabic


def test_marks_on_tall_letters_keep_clear_of_tails_that_reach_down(qtbot: QtBot) -> None:
    with standing(qtbot, size=(1080, 1920), languages=("ar", "fr")) as stand:
        hang(stand, MOMENTS["closed"], "ar")
        item = stand.hands.find("pause_text")
        assert item is not None
        item.setProperty("text", FULL_OF_MARKS)
        assert count_pieces(stand) == count_pieces(stand, line_height=1.0)


def count_pieces(stand: Stand, line_height: float | None = None) -> int:
    """How many pieces of ink the text of a rest has, as it is or with its lines so far apart."""
    item = stand.hands.find("pause_text")
    assert item is not None
    if line_height is not None:
        item.setProperty("lineHeight", line_height)
    stand.hands.names()
    return len(pieces_of(ink_of(stand.hands.window.grabWindow(), item)))


def ink_of(picture: QImage, item: QQuickItem) -> set[Pixel]:
    """The pixels that are nearer to the colour of the letters than to the ground."""
    box = place(item).adjusted(0, -8, 0, 8).toRect()
    ink, ground = QColor(item.property("color")), picture.pixelColor(box.left() + 1, box.center().y())
    middle = (ink.lightness() + ground.lightness()) / 2
    is_dark = ink.lightness() < middle
    pixels = ((x, y) for y in range(box.top(), box.bottom()) for x in range(box.left(), box.right()))
    return {each for each in pixels if (picture.pixelColor(*each).lightness() < middle) == is_dark}


def pieces_of(ink: set[Pixel]) -> list[set[Pixel]]:
    """What hangs together, each piece by itself."""
    left, pieces = set(ink), []
    while left:
        waiting, piece = [left.pop()], set[Pixel]()
        while waiting:
            x, y = waiting.pop()
            piece.add((x, y))
            near = {(x + 1, y), (x - 1, y), (x, y + 1), (x, y - 1)} & left
            left -= near
            waiting += near
        pieces.append(piece)
    return pieces


def test_lines_are_equally_far_apart_also_one_of_figures(qtbot: QtBot) -> None:
    with standing(qtbot, languages=("ar", "fr")) as stand:
        hang(stand, MOMENTS["closed"], "ar")
        item = stand.hands.find("pause_text")
        assert item is not None
        heights = []
        for text in ("في الساعة\nفي الساعة", "في الساعة\n10:00"):
            item.setProperty("text", text)
            heights.append(item.property("contentHeight"))
        assert heights[0] == pytest.approx(heights[1])


def test_labels_stand_in_the_middle_of_their_buttons(qtbot: QtBot) -> None:
    with standing(qtbot, languages=("ar", "fr")) as stand:
        hang(stand, at_services(Kind.TRANSACTION), "ar")
        picture = stand.hands.window.grabWindow()
        for name in ("back", "come_to_me"):
            button = stand.hands.find(name)
            assert button is not None
            label = next(item for item in arabic_texts(stand) if button_around(item) is button)
            rows = [y for _, y in ink_of(picture, label)]
            face = QRectF(place(button)).adjusted(0, 0, 0, -button.property("depth"))
            assert min(rows) - face.top() == pytest.approx(
                face.bottom() - max(rows), abs=0.16 * face.height()
            ), name
