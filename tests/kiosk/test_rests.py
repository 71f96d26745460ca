"""Messages and questions: a drawing hangs on nothing, no row is left empty, and no word is cut in half."""

from __future__ import annotations

from dataclasses import replace
from itertools import product

import pytest
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from app.still_desk import StillVoice
from kiosk.aids import Aid
from kiosk.journey import Journey, Screen
from kiosk.showroom import STATES
from tests.kiosk.eyes import is_button, is_text, place
from tests.kiosk.gallery import ALL_LANGUAGES, HasScreen, hang, wall
from ui.tokens import unit_px

AIDS = [frozenset(), frozenset({Aid.LARGER}), frozenset({Aid.LOWERED, Aid.LARGER})]
ALONE_AND_TOGETHER = [frozenset(), *(frozenset({aid}) for aid in Aid), frozenset({Aid.LOWERED, Aid.LARGER})]
MESSAGES = [
    (name, shown.journey)
    for name, shown in STATES.items()
    if shown.journey.screen not in {Screen.WELCOME, Screen.SERVICES, Screen.CHOICE, Screen.TICKET}
]
FULLEST = ["busy", "closes soon", "full", "return", "pause, may be tried again", "cancelled", "help"]

sizes = pytest.mark.parametrize(
    "size", [(1280, 800), (1920, 1080), (1080, 1920), (800, 480)], ids=lambda size: f"{size[0]}x{size[1]}"
)


@sizes
@pytest.mark.parametrize("language", ["fr", "es"])
def test_a_drawing_has_air_around_it(qtbot: QtBot, size: tuple[int, int], language: str) -> None:
    air = 2 * unit_px(*size)
    with wall(qtbot, size=size, languages=ALL_LANGUAGES, voice=StillVoice()) as stand:
        for name, aids in product(FULLEST, AIDS):
            hang(stand, replace(STATES[name].journey, aids=aids), language)
            drawing = stand.hands.find("pause_drawing")
            assert drawing is not None
            around = place(drawing).adjusted(1 - air, 1 - air, air - 1, air - 1)
            near = [each for each in stand.hands.items() if is_button(each)]
            assert not [each.objectName() for each in near if place(each).intersects(around)], name


def test_languages_of_a_lowered_message_are_its_lowest_row_where_nothing_can_be_done(qtbot: QtBot) -> None:
    with wall(qtbot, size=(1080, 1920), languages=ALL_LANGUAGES) as stand:
        ends = {}
        for state in ("pause", "pause, may be tried again"):
            hang(stand, replace(STATES[state].journey, aids=frozenset({Aid.LOWERED})), "fr")
            retry, row = stand.hands.find("retry"), stand.hands.find("language_en")
            assert row is not None
            ends[state] = place(retry or row).bottom()
        assert ends["pause"] == pytest.approx(ends["pause, may be tried again"], abs=1)


@pytest.mark.parametrize("language", ALL_LANGUAGES)
@pytest.mark.parametrize("name", ["return", "return, no paper"])
def test_hours_to_be_noted_grow_on_a_low_screen_too(qtbot: QtBot, name: str, language: str) -> None:
    with wall(qtbot, size=(800, 480), languages=ALL_LANGUAGES, voice=StillVoice()) as stand:
        sizes = []
        for aids in (frozenset(), frozenset({Aid.LARGER})):
            hang(stand, replace(STATES[name].journey, aids=aids), language)
            text, thanks, retry = (stand.hands.find(each) for each in ("pause_text", "pause_thanks", "retry"))
            assert text is not None
            assert thanks is not None
            assert retry is not None
            sizes.append(text.property("fontInfo").property("pixelSize").toInt())
            # The button stands beside the end of the words, and the last line of the hours ends before it.
            assert not place(thanks).intersects(place(retry))
            assert place(text).top() < place(thanks).top() < place(retry).bottom()
            picture, ground = stand.hands.window.grabWindow(), place(retry).adjusted(-9, 0, 9, 0)
            beside = [ground.left(), ground.right()]
            rows = range(int(ground.top()), int(ground.bottom()))
            assert len({picture.pixel(int(x), y) for x in beside for y in rows}) == 1
        assert sizes[1] > sizes[0] > 4.5 * unit_px(800, 480)


@sizes
@pytest.mark.parametrize("language", ALL_LANGUAGES)
def test_all_messages_of_a_screen_stand_in_one_place(
    qtbot: QtBot, size: tuple[int, int], language: str
) -> None:
    with wall(qtbot, size=size, languages=ALL_LANGUAGES, voice=StillVoice()) as stand:
        for aids in ALONE_AND_TOGETHER:
            found = {name: placed(stand, replace(moment, aids=aids), language) for name, moment in MESSAGES}
            one_place = found["pause"]
            apart = {name for name, at in found.items() if at != pytest.approx(one_place, abs=1.5)}
            assert not apart, f"{set(aids)}: {found}"


def placed(stand: HasScreen, moment: Journey, language: str) -> list[float]:
    """Where a message has its drawing and its words: how they begin, or their middles on a narrow screen."""
    hang(stand, moment, language)
    window = stand.kiosk.window
    names = ("pause_drawing", "pause_title", "pause_text", "pause_thanks")
    items = [item for item in map(stand.hands.find, names) if item is not None]
    assert len(items) == len(names)
    spans = [words_of(each) for each in items]
    if window.height() > window.width():
        return [(left + right) / 2 for left, right in spans]
    return [right if language == "ar" else left for left, right in spans]


def words_of(item: QQuickItem) -> tuple[float, float]:
    """From where to where an item is drawn, in the window; of words what they have besides white."""
    whole = place(item)
    if not is_text(item):
        return whole.left(), whole.right()
    return whole.left() + item.property("leftPadding"), whole.right() - item.property("rightPadding")


@sizes
def test_behind_the_question_no_word_is_seen(qtbot: QtBot, size: tuple[int, int]) -> None:
    with wall(qtbot, size=size) as stand:
        hang(stand, STATES["idle question"].journey, "fr")
        picture = stand.hands.window.grabWindow()
        colours = {picture.pixel(x, picture.height() // 12) for x in range(0, picture.width(), 2)}
        assert len(colours) == 1
