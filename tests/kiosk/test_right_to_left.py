"""A screen in Arabic begins on the right: what stands on the left in French stands on the right."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from desk.slips import SlipState
from desk.tickets import Kind
from kiosk.aids import Aid
from kiosk.journey import Journey
from kiosk.ports import SlipOutlet
from tests.kiosk.eyes import place
from tests.kiosk.gallery import MOMENTS, HasScreen, hang, wall
from tests.kiosk.moments import at_services, at_ticket, at_welcome
from tests.kiosk.stand import standing
from ui.fonts import font_path, script_families
from ui.languages import LANGUAGES
from ui.pictograms import glyph

WIDTH = 1280


def seen(stand: HasScreen, name: str) -> QQuickItem:
    item = stand.hands.find(name)
    assert item is not None, name
    return item


def _rows(where: QRectF) -> range:
    return range(int(where.top()), int(where.bottom()))


def left_and_right(stand: HasScreen, name: str) -> tuple[float, float]:
    where = place(seen(stand, name))
    return round(where.left()), round(where.right())


@pytest.mark.parametrize(
    ("moment", "names"),
    [
        (
            at_welcome(),
            ["heading", "family_transaction", "family_assistance", "aid_contrast"],
        ),
        (at_services(Kind.TRANSACTION), ["back", "service_loan", "service_return", "doubt", "come_to_me"]),
        (replace(at_ticket(), slip=SlipState.CUT), ["number", "next_step", "slip_text", "done"]),
    ],
    ids=["welcome", "services", "ticket"],
)
def test_what_begins_on_the_left_begins_on_the_right(qtbot: QtBot, moment: Journey, names: list[str]) -> None:
    with wall(qtbot, languages=("fr", "ar")) as stand:
        hang(stand, moment, "fr")
        usual = {name: sum(left_and_right(stand, name)) / 2 < WIDTH / 2 for name in names}
        hang(stand, moment, "ar")
        mirrored = {name: sum(left_and_right(stand, name)) / 2 < WIDTH / 2 for name in names}
    assert mirrored == {name: not is_left for name, is_left in usual.items()}


def test_french_comes_back_as_it_was(qtbot: QtBot) -> None:
    with wall(qtbot, languages=("fr", "ar")) as stand:
        hang(stand, at_services(Kind.TRANSACTION), "fr")
        before = left_and_right(stand, "back")
        hang(stand, at_services(Kind.TRANSACTION), "ar")
        assert left_and_right(stand, "back") != before
        hang(stand, at_services(Kind.TRANSACTION), "fr")
        assert left_and_right(stand, "back") == before


def test_words_of_any_script_begin_at_the_right_edge(qtbot: QtBot) -> None:
    with wall(qtbot, languages=("ar", "fr")) as stand:
        hang(stand, at_welcome(), "ar")
        edges = [place(seen(stand, name)).right() for name in ("above_heading", "heading", "question")]
        assert edges[1] == pytest.approx(edges[2])
        picture = stand.hands.window.grabWindow()
        # The name of the library is in French letters; its last one stands beside the pictogram all the same.
        name = place(seen(stand, "above_heading"))
        paper = picture.pixelColor(int(name.left()) + 1, int(name.center().y())).name()
        last = range(int(name.right()) - 30, int(name.right()))
        inked = [picture.pixelColor(x, y).name() != paper for x in last for y in _rows(name)]
        assert any(inked)


def test_the_arrow_back_points_to_where_one_came_from(qtbot: QtBot) -> None:
    with wall(qtbot, languages=("fr", "ar")) as stand:
        for language, pictogram in (("fr", "arrow_left"), ("ar", "arrow_right")):
            hang(stand, at_services(Kind.TRANSACTION), language)
            assert seen(stand, "back").property("pictogram") == glyph(pictogram)


def test_what_leads_on_leads_to_where_one_reads_on(qtbot: QtBot) -> None:
    leading = [glyph(name) for name in ("book_arrow_right_outline", "book_arrow_left_outline")]
    with wall(qtbot, languages=("fr", "ar")) as stand:
        for language in ("fr", "ar", "fr"):
            assert flipped(stand, at_services(Kind.TRANSACTION), language) == (
                set(leading) if language == "ar" else set()
            )


def test_no_clock_is_drawn_the_other_way_round(qtbot: QtBot) -> None:
    with wall(qtbot, languages=("fr", "ar")) as stand:
        for name in ("closes soon, nobody at the desk", "welcome, last tickets", "welcome, one at the desk"):
            assert flipped(stand, MOMENTS[name], "ar") == set()


def flipped(stand: HasScreen, moment: Journey, language: str) -> set[str]:
    """The pictograms of a screen that are drawn the other way round."""
    hang(stand, moment, language)
    shown = [item for item in stand.hands.items() if item.property("isFlipped") is not None]
    assert shown
    return {item.property("text") for item in shown if item.property("isFlipped")}


def test_a_pictogram_that_leads_on_is_drawn_the_other_way_round(qtbot: QtBot) -> None:
    with wall(qtbot, languages=("fr", "ar")) as stand:
        pictures = {}
        for language in ("fr", "ar"):
            hang(stand, at_services(Kind.TRANSACTION), language)
            items = seen(stand, "service_loan").childItems()
            drawing = next(each for each in every(items) if each.property("isFlipped") is not None)
            pictures[language] = inked_columns(stand.hands.window.grabWindow(), drawing)
        there, here = pictures["fr"], pictures["ar"]
        assert 4 * unlike(there, here[::-1]) < unlike(there, here)


def unlike(one: list[int], other: list[int]) -> int:
    """By how many pixels two drawings differ where they lie best on one another."""
    shifted = ([*other[by:], *other[:by]] for by in range(-2, 3))
    return min(sum(abs(a - b) for a, b in zip(one, each, strict=True)) for each in shifted)


def every(items: list[QQuickItem]) -> list[QQuickItem]:
    return [each for item in items for each in (item, *every(item.childItems()))]


def inked_columns(picture: QImage, item: QQuickItem) -> list[int]:
    """How many pixels of each column are in the colour of a pictogram, from left to right."""
    middle, half = place(item).center(), 32
    ink = QColor(item.property("color")).lightness()
    columns = range(round(middle.x()) - half, round(middle.x()) + half)
    rows = range(round(middle.y()) - half, round(middle.y()) + half)
    return [sum(abs(picture.pixelColor(x, y).lightness() - ink) < 60 for y in rows) for x in columns]


@pytest.mark.parametrize("outlet", [SlipOutlet.LEFT, SlipOutlet.RIGHT])
def test_paper_comes_out_on_the_side_where_it_really_does(qtbot: QtBot, outlet: SlipOutlet) -> None:
    with wall(qtbot, languages=("fr", "ar"), slip_outlet=outlet) as stand:
        for language in ("fr", "ar"):
            hang(stand, replace(at_ticket(), slip=SlipState.CUT), language)
            paper = place(seen(stand, "paper"))
            slip = place(seen(stand, "slip_text"))
            is_left = paper.center().x() < slip.center().x()
            assert is_left == (outlet is SlipOutlet.LEFT)


def test_a_number_keeps_its_letters_and_its_direction(qtbot: QtBot) -> None:
    with wall(qtbot, languages=("ar", "fr")) as stand:
        hang(stand, at_ticket(), "ar")
        assert stand.hands.read("number") == "A012"


def test_the_typeface_of_arabic_is_loaded_from_its_package(qtbot: QtBot) -> None:
    pack = LANGUAGES["ar"]
    assert pack.font is not None
    assert font_path(pack.font.package, pack.font.file).is_file()
    assert script_families(["fr", "en", "es"]) == []
    assert script_families(["fr", "ar"]) == ["Noto Sans Arabic"]


@pytest.mark.parametrize("moment", [at_welcome(), at_services()], ids=lambda each: each.screen)
def test_a_double_tap_on_a_language_does_not_touch_what_stands_there_in_arabic(
    qtbot: QtBot, moment: Journey
) -> None:
    here = replace(moment, aids=frozenset({Aid.LOWERED}))
    # So long that no moment ends by itself while a test looks.
    with standing(qtbot, settle_ms=600_000, languages=("fr", "ar")) as stand:
        stand.staff(2)
        stand.kiosk.reception.step(lambda _: here)
        tapped = stand.hands.place_of("language_ar")
        stand.hands.touch_at(tapped)
        there = [each.objectName() for each in stand.hands.items() if place(each).contains(tapped.toPointF())]
        assert {"come_to_me", "back"} & set(there)
        stand.hands.touch_at(tapped)
        journey = stand.kiosk.reception.journey
        assert (journey.language, journey.screen) == ("ar", moment.screen)
