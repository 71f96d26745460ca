"""Letters stand in the middle of their tile, measured as they are drawn: a line box has more white above."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from app.still_desk import StillVoice
from kiosk.aids import Aid
from tests.kiosk.eyes import is_text, place
from tests.kiosk.gallery import ALL_LANGUAGES, MOMENTS, HasScreen, hang, wall
from tests.kiosk.test_larger import in_each_language, sizes

LOOKS = [frozenset(), frozenset({Aid.LARGER}), frozenset({Aid.LOWERED})]
# Of 255, by how much ink is darker than its ground.
FOREIGN = 60
# Words with a tail or an accent are higher than words without, in parts of their letters; twice what they are
# off the middle. Marks of Arabic letters reach further, and all words of a row stand on one line.
UNEVEN_EM = {"fr": 0.15, "en": 0.15, "es": 0.15, "ar": 0.33}
# What is white at least between an edge and any letter, mark or dot.
CLEAR_UNITS = 0.6


@sizes
@in_each_language
def test_as_much_is_white_above_the_letters_of_a_service_as_below(
    qtbot: QtBot, size: tuple[int, int], language: str
) -> None:
    with wall(qtbot, size=size, languages=ALL_LANGUAGES, voice=StillVoice()) as stand:
        for name in ("assistance", "assistance, one at the desk", "transactions", "choice"):
            for look in LOOKS:
                hang(stand, replace(MOMENTS[name], aids=look), language)
                found = list(whites(stand))
                for above, below, letters in found:
                    uneven = abs(below - above)
                    assert uneven <= UNEVEN_EM[language] * letters + 3, f"{name}, {set(look)}: {found}"


@sizes
@in_each_language
def test_letters_of_a_service_stay_clear_of_the_edges_of_their_tile(
    qtbot: QtBot, size: tuple[int, int], language: str
) -> None:
    with wall(qtbot, size=size, languages=ALL_LANGUAGES, voice=StillVoice()) as stand:
        unit = max(1.0, min(max(size) / 160, min(size) / 100))
        for name in ("assistance", "assistance, one at the desk", "transactions", "choice"):
            for look in (*LOOKS, frozenset({Aid.LARGER, Aid.LOWERED})):
                hang(stand, replace(MOMENTS[name], aids=look), language)
                found = [min(above, below) for above, below, _ in whites(stand)]
                assert min(found) >= max(5, CLEAR_UNITS * unit), f"{name}, {set(look)}: {found}"


def whites(stand: HasScreen) -> Iterator[tuple[int, int, int]]:
    """Of every service, what is white above its words and below, and its smallest letters, in pixels."""
    picture = stand.hands.window.grabWindow()
    for tile in stand.hands.items():
        if tile.objectName().startswith("service_"):
            words = [each for each in descendants(tile) if is_text(each) and each.isVisible()]
            above, below = inked(picture, tile, words)
            yield above, below, min(each.property("font").pixelSize() for each in words)


def descendants(item: QQuickItem) -> Iterator[QQuickItem]:
    for each in item.childItems():
        yield each
        yield from descendants(each)


def inked(picture: QImage, tile: QQuickItem, words: list[QQuickItem]) -> tuple[int, int]:
    """How far the first and the last row with ink are from the face of the tile."""
    face = place(tile)
    # Beside its corners, which are round.
    round_px = int(tile.property("radius"))
    left = max(int(place(words[0]).left()), int(face.left()) + round_px)
    right = min(int(place(words[0]).right()), int(face.right()) - round_px)
    top, bottom = round(face.top()), round(face.bottom() - tile.property("depth"))
    line = int(tile.property("edgeWidth")) + 1
    ground = picture.pixelColor(right - 1, top + line)
    rows = [
        y
        for y in range(top + line, bottom - line)
        if any(
            abs(picture.pixelColor(x, y).lightness() - ground.lightness()) > FOREIGN
            for x in range(left, right)
        )
    ]
    return rows[0] - top, bottom - 1 - rows[-1]
