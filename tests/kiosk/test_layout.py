"""Every screen at every size in every language: nothing cut, nothing over another, targets large enough."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations, product

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from desk.printer import PrinterCause
from desk.slips import SlipState
from kiosk.aids import Aid
from kiosk.ports import SlipOutlet
from kiosk.showroom import WITH_SEVERAL_AIDS
from tests.kiosk.eyes import button_around, frontmost, ground, is_button, is_text, lines_of, place, told
from tests.kiosk.gallery import ALL_LANGUAGES, LANGUAGES, MOMENTS, SIZES, Wall, hang, is_in, moments, wall
from tests.kiosk.hands import Hands
from tests.kiosk.moments import at_ticket, at_welcome
from tests.kiosk.stand import Stand
from tests.kiosk.voice import Voice
from tests.ui.contrast import contrast
from ui import tokens

# The monitor the type scale is made for: 21.5 inches, 1920 x 1080.
KIOSK_PX_PER_MM = 1920 / 476.0


# Of the 2.11 that a line of Noto Sans Arabic takes, letters and most of their marks need 1.26.
ARABIC_WHITE_EM = 0.85


sizes = pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
languages = pytest.mark.parametrize("languages", LANGUAGES, ids=lambda languages: languages[0])


# The usual screen, the high one and the smallest; scripts/soak looks at the others.
SIZES_WITH_AIDS = [
    size if size in {(1280, 800), (1080, 1920), (800, 480)} else pytest.param(size, marks=pytest.mark.soak)
    for size in SIZES
]
AIDS = [frozenset({Aid.LARGER}), frozenset({Aid.LOWERED}), frozenset({Aid.LARGER, Aid.LOWERED})]

# As long as the settings allow.
LONGEST_NAME = "Bibliothèque municipale Marie-Victorin de Saint-Jean-de-la-Croix-des-Deux-Monts."
names = pytest.mark.parametrize(
    "name",
    ["Bibliothèque des Érables", "Bibliothèque de Sainte-Anne-des-Plaines", LONGEST_NAME],
    ids=["short", "usual", "longest"],
)


@sizes
@languages
@names
def test_every_screen_is_whole(
    qtbot: QtBot, size: tuple[int, int], languages: tuple[str, str], name: str
) -> None:
    with wall(qtbot, size=size, languages=languages, library_name=name, voice=Voice()) as stand:
        for moment_name, moment in moments():
            hang(stand, moment, languages[0])
            problems = list(problems_of(stand.hands, QRectF(0, 0, *size)))
            assert not problems, f"{moment_name}: {problems}"


@pytest.mark.parametrize("size", SIZES_WITH_AIDS, ids=lambda size: f"{size[0]}x{size[1]}")
@languages
@pytest.mark.parametrize("aids", AIDS, ids=lambda aids: "+".join(sorted(aids)))
def test_every_screen_is_whole_also_when_it_is_made_easier_to_see_and_reach(
    qtbot: QtBot, size: tuple[int, int], languages: tuple[str, str], aids: frozenset[Aid]
) -> None:
    with wall(qtbot, size=size, languages=languages, voice=Voice()) as stand:
        for moment_name, moment in moments():
            hang(stand, replace(moment, aids=aids), languages[0])
            problems = list(problems_of(stand.hands, QRectF(0, 0, *size)))
            assert not problems, f"{moment_name}: {problems}"


# The fullest of each kind of screen; scripts/soak hangs all of them, at this size and at the others.
FULLEST = (
    *WITH_SEVERAL_AIDS,
    "welcome, last tickets, no paper, nobody",
    "transactions, further",
    "return, no paper",
    "closes soon",
    "ticket, leaving",
    "ticket, slip unknown",
    "idle question",
)


@languages
def test_the_fullest_screens_are_whole_on_the_usual_monitor_with_every_aid(
    qtbot: QtBot, languages: tuple[str, str]
) -> None:
    size = (1920, 1080)
    with wall(qtbot, size=size, languages=languages, voice=Voice()) as stand:
        for aids, name in product(AIDS, FULLEST):
            hang(stand, replace(MOMENTS[name], aids=aids), languages[0])
            problems = list(problems_of(stand.hands, QRectF(0, 0, *size)))
            assert not problems, f"{name} with {set(aids)}: {problems}"


@pytest.mark.parametrize(
    "size", [(1280, 800), (1080, 1920), (800, 480)], ids=lambda size: f"{size[0]}x{size[1]}"
)
@pytest.mark.parametrize("first", ["fr", "ar"])
def test_every_screen_is_whole_with_every_language_turned_on(
    qtbot: QtBot, size: tuple[int, int], first: str
) -> None:
    languages = (first, *(each for each in ALL_LANGUAGES if each != first))
    with wall(qtbot, size=size, languages=languages, voice=Voice()) as stand:
        for aids in (frozenset[Aid](), *AIDS[:2]):
            for moment_name, moment in moments():
                hang(stand, replace(moment, aids=aids), languages[0])
                problems = list(problems_of(stand.hands, QRectF(0, 0, *size)))
                assert not problems, f"{moment_name} with {set(aids)}: {problems}"


@sizes
@pytest.mark.parametrize("outlet", [SlipOutlet.LEFT, SlipOutlet.RIGHT])
def test_paper_at_the_side_is_drawn_whole(qtbot: QtBot, size: tuple[int, int], outlet: SlipOutlet) -> None:
    with wall(qtbot, size=size, slip_outlet=outlet) as stand:
        for slip in (None, SlipState.CUT):
            hang(stand, replace(at_ticket(), slip=slip), "fr")
            assert not list(problems_of(stand.hands, QRectF(0, 0, *size)))


@languages
@names
def test_the_drawn_slip_stands_clear_of_its_sentence(
    qtbot: QtBot, languages: tuple[str, str], name: str
) -> None:
    with wall(qtbot, languages=languages, library_name=name) as stand:
        for size, slip in product([*SIZES, (800, 440)], (None, SlipState.CUT)):
            resize(qtbot, stand, size)
            hang(stand, replace(at_ticket(), slip=slip), languages[0])
            paper, sentence = stand.hands.find("paper"), stand.hands.find("slip_text")
            assert paper is not None
            assert sentence is not None
            assert not place(paper).intersects(place(sentence)), f"{size} {slip}"


def resize(qtbot: QtBot, stand: Wall, size: tuple[int, int]) -> None:
    """Give the window another size, and wait until its screens have it."""
    stand.kiosk.window.resize(*size)
    root = stand.hands.window.contentItem().childItems()[0]
    qtbot.waitUntil(lambda: (root.width(), root.height()) == size)


def test_a_screen_that_moves_and_fades_in_stands_still_by_itself(stand: Stand) -> None:
    stand.wait_for("welcome")
    stand.hands.touch("family_transaction")
    stand.wait_for("services")
    frames = [item for item in stand.hands.items() if item.objectName().startswith("frame_")]
    stand.qtbot.waitUntil(lambda: all(is_in(frame) for frame in frames), timeout=5000)


def problems_of(hands: Hands, window: QRectF) -> list[str]:
    """Tell what a careful eye would find wrong."""
    shown = frontmost(hands)
    texts = [(item, place(item)) for item in shown if is_text(item)]
    buttons = [(item, place(item)) for item in shown if is_button(item)]
    least = tokens.min_target_px(hands.window.screen().physicalDotsPerInch() / 25.4)
    found = [f"cut: {told(item)}" for item, _ in texts if is_cut(item)]
    found += [f"outside: {told(item)}" for item, where in (*texts, *buttons) if not window.contains(where)]
    found += [f"small: {told(it)}" for it, _ in buttons if min(it.width(), it.height()) < least - 0.5]
    found += [
        f"over: {told(a)} and {told(b)}" for (a, at), (b, on) in combinations(texts, 2) if overlap(at, on)
    ]
    found += [
        f"close: {told(a)} and {told(b)}"
        for (a, at), (b, on) in combinations(buttons, 2)
        if are_close(at, on)
    ]
    for text, at in texts:
        home = button_around(text)
        # The white above its letters may reach beyond.
        if home is not None and not place(home).contains(at.adjusted(0, text.property("whiteAbove"), 0, 0)):
            found.append(f"out of its button: {told(text)}")
        others = (on for button, on in buttons if button is not home)
        white = text.property("whiteAbove"), -text.property("whiteBelow")
        lines = [each.adjusted(0, white[0], 0, white[1]) for each in lines_of(text)]
        found += [f"under a button: {told(text)}" for on in others if any(overlap(at, on) for at in lines)]
    return found


def is_cut(item: QQuickItem) -> bool:
    is_wide = item.property("contentWidth") > item.width() + 1
    # The line of the number is higher than its card; its figures are not.
    line = 0.6 if item.objectName() == "number" else 1.0
    # What padding takes off is white around the letters, and so is what Arabic ones leave of a line.
    padding = item.property("topPadding") + item.property("bottomPadding")
    letters_px = item.property("fontInfo").property("pixelSize").toNumber()
    white = ARABIC_WHITE_EM * letters_px if item.property("isAiry") else -padding
    is_high = line * item.property("contentHeight") - white > item.height() + 1
    return bool(item.property("truncated")) or is_wide or is_high


def overlap(one: QRectF, other: QRectF) -> bool:
    return one.adjusted(1, 1, -1, -1).intersects(other.adjusted(1, 1, -1, -1))


def are_close(one: QRectF, other: QRectF) -> bool:
    gap = tokens.MIN_GAP_PX - 0.5
    return one.adjusted(-gap, -gap, gap, gap).intersects(other)


def test_the_smallest_text_can_be_read_at_arm_s_length(qtbot: QtBot) -> None:
    with wall(qtbot, size=(1920, 1080)) as stand:
        for name, moment in moments():
            hang(stand, moment, "fr")
            pixels = [
                item.property("font").pixelSize()
                for item in stand.hands.items()
                if is_text(item) and item.objectName() != "number"
            ]
            assert tokens.capital_height_mm(min(pixels), KIOSK_PX_PER_MM) >= 7.3, name


def test_every_text_stands_out_from_the_ground_it_is_really_on(qtbot: QtBot) -> None:
    with wall(qtbot) as stand:
        for name, moment in moments():
            hang(stand, moment, "fr")
            picture = stand.hands.window.grabWindow()
            for item in frontmost(stand.hands):
                if is_text(item):
                    ratio = contrast(QColor(item.property("color")).name(), ground(picture, item))
                    assert ratio >= 4.5, f"{name}: {told(item)}"


@pytest.mark.parametrize("size", [(1280, 800), (800, 480)], ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("language", ["fr", "es", "ar"])
def test_both_families_tell_what_they_hold_or_neither_does(
    qtbot: QtBot, size: tuple[int, int], language: str
) -> None:
    moment = replace(at_welcome(present=1), cause=PrinterCause.PAPER_OUT)
    with wall(qtbot, size=size, languages=(language, "en")) as stand:
        for aids in (frozenset[Aid](), frozenset({Aid.LARGER})):
            for welcome in (at_welcome(), at_welcome(present=1), moment):
                hang(stand, replace(welcome, aids=aids), language)
                tiles = [item for item in stand.hands.items() if item.objectName().startswith("family_")]
                assert len({tile.property("hasHint") for tile in tiles}) == 1
                if tiles[0].property("hasHint"):
                    assert all(tile.property("hasRoom") for tile in tiles)
