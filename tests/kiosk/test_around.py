"""What is around every screen, the offer, help and the languages: always there, and in line."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from app.still_desk import StillVoice
from kiosk.aids import Aid
from tests.kiosk.eyes import button_around, is_button, is_text, place
from tests.kiosk.gallery import ALL_LANGUAGES, MOMENTS, SIZES, Wall, hang, moments, wall

LOWERED = frozenset({Aid.LOWERED})
# One moment of each screen, where it is fullest.
FULLEST = [
    "welcome, last tickets, no paper",
    "assistance, one at the desk",
    "choice",
    "closes soon",
    "return",
    "ticket, slip unknown",
    "ticket, leaving",
]

# The usual screen, a high and a square one; scripts/soak looks at the others.
USUAL = {(1280, 800), (1080, 1920), (1024, 768)}
sizes = pytest.mark.parametrize(
    "size",
    [size if size in USUAL else pytest.param(size, marks=pytest.mark.soak) for size in SIZES],
    ids=lambda size: f"{size[0]}x{size[1]}",
)


def walls(qtbot: QtBot, size: tuple[int, int]) -> Iterator[tuple[Wall, str]]:
    """A kiosk with every switch and every language, in each of these."""
    with wall(qtbot, size=size, languages=ALL_LANGUAGES, voice=StillVoice()) as stand:
        for language in ALL_LANGUAGES:
            yield stand, language


@sizes
def test_the_offer_is_on_every_screen_and_in_nobody_s_way(qtbot: QtBot, size: tuple[int, int]) -> None:
    for stand, language in walls(qtbot, size):
        for name in FULLEST:
            hang(stand, replace(MOMENTS[name], aids=LOWERED), language)
            offer = stand.hands.find("offer")
            assert offer is not None, f"{name} {language}"
            seen = place(offer)
            assert QRectF(0, 0, *size).contains(seen), f"{name} {language}"
            over = [each.objectName() for each in buttons(stand) if place(each).intersects(seen)]
            assert not over, f"{name} {language}"


@pytest.mark.parametrize("size", [(1280, 800), (1920, 1080)], ids=lambda size: f"{size[0]}")
def test_offers_of_a_lowered_wide_screen_begin_in_one_place(qtbot: QtBot, size: tuple[int, int]) -> None:
    for stand, language in walls(qtbot, size):
        # Where nothing is heard there is one switch less beside them.
        begins: dict[bool, set[int]] = {True: set(), False: set()}
        for _, moment in moments():
            hang(stand, replace(moment, aids=LOWERED), language)
            offer = stand.hands.find("offer")
            assert offer is not None
            begin = place(offer).right() if language == "ar" else place(offer).left()
            begins[moment.is_heard].add(round(begin))
        assert all(max(each) - min(each) <= 1 for each in begins.values()), (language, begins)


@sizes
def test_all_languages_stand_beside_the_shown_one_and_over_nothing(
    qtbot: QtBot, size: tuple[int, int]
) -> None:
    for stand, language in walls(qtbot, size):
        for name in FULLEST:
            hang(stand, replace(MOMENTS[name], aids=LOWERED), language)
            row = [each for each in buttons(stand) if each.objectName().startswith("language_")]
            assert len(row) == len(ALL_LANGUAGES) - 1, name
            for each in row:
                beside = [place(other) for other in buttons(stand) if other is not each]
                assert not any(other.intersects(place(each)) for other in beside), f"{name} {language}"


@pytest.mark.parametrize("size", [(1280, 800), (1920, 1080), (1080, 1920)], ids=lambda size: f"{size[0]}")
def test_languages_of_a_lowered_number_end_where_its_controls_do(qtbot: QtBot, size: tuple[int, int]) -> None:
    for stand, language in walls(qtbot, size):
        for name in ("ticket", "ticket, expected at the desk", "ticket, leaving"):
            hang(stand, replace(MOMENTS[name], aids=LOWERED), language)
            row = joined(stand, "language_")
            below = joined(stand, "cancel", "done", "give_up", "keep")
            apart = (row.left() - below.left(), row.right() - below.right())
            assert max(map(abs, apart)) < 1, f"{name} {language}"


@sizes
def test_the_control_for_help_holds_its_words_in_its_middle(qtbot: QtBot, size: tuple[int, int]) -> None:
    for stand, language in walls(qtbot, size):
        hang(stand, MOMENTS["welcome"], language)
        control = stand.hands.find("come_to_me")
        assert control is not None
        words = next(each for each in stand.hands.items() if is_text(each) and button_around(each) is control)
        # Its width is that of its longest line.
        assert words.width() - words.property("contentWidth") < 3
        row, whole = words.parentItem(), place(control)
        assert row is not None
        assert place(row).center().x() == pytest.approx(whole.center().x(), abs=1), language


def test_the_control_for_help_is_one_line_in_french_beside_all_switches(qtbot: QtBot) -> None:
    with wall(qtbot, languages=ALL_LANGUAGES, voice=StillVoice()) as stand:
        hang(stand, MOMENTS["welcome"], "fr")
        control = stand.hands.find("come_to_me")
        words = [each for each in stand.hands.items() if is_text(each) and button_around(each) is control]
        assert [each.property("lineCount") for each in words] == [1]


def buttons(stand: Wall) -> list[QQuickItem]:
    return [each for each in stand.hands.items() if is_button(each)]


def joined(stand: Wall, *names: str) -> QRectF:
    """What the controls whose names begin so take together."""
    whole = QRectF()
    for each in buttons(stand):
        if each.objectName().startswith(names):
            whole = whole.united(place(each))
    return whole
