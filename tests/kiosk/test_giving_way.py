"""One order of giving way: drawings, then letters as small as usual, then what is told besides."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from kiosk.giving_way import (
    FAMILY_STEPS,
    LARGER_FAMILY_STEPS,
    LARGER_REST_STEPS,
    LARGER_TILE_STEPS,
    REST_STEPS,
    TILE_STEPS,
    Place,
    family_sizes,
    letters,
    like_width_px,
    rest_sizes,
    tile_sizes,
)
from ui import fonts
from ui.lines import line_count

NAMES = ["Trouver un document", "Imprimer ou photocopier"]
HINTS = ["Un titre, un auteur, un sujet", "Copies et numérisations"]
FAMILIES = ["Au comptoir, en un moment", "Avec un peu d’aide"]
HELD = ["Emprunter, rendre, renouveler un prêt", "Trouver un document, utiliser un ordinateur"]
TILE = Place(width_px=640, height_px=100, unit_px=8)


@pytest.fixture(autouse=True)
def typeface(qtbot: QtBot) -> None:
    fonts.load_fonts()


def test_hints_go_on_in_usual_letters_where_larger_ones_have_no_room_and_leave_all_together() -> None:
    sizes = [tile_sizes(NAMES, HINTS, replace(TILE, height_px=px), is_larger=True) for px in (200, 100, 40)]
    assert sizes == [[42, 38], [38, 31], [31, 0]]


def test_one_tile_that_is_too_narrow_makes_all_of_them_give_way() -> None:
    narrow = replace(TILE, width_px=405, height_px=110)
    assert tile_sizes(NAMES[:1], HINTS[1:], narrow, is_larger=False) == [35, 31]
    assert tile_sizes(NAMES, HINTS, narrow, is_larger=False) == [31, 31]


@pytest.mark.parametrize("height_px", range(20, 400, 20))
def test_larger_letters_are_never_smaller(height_px: int) -> None:
    place = replace(TILE, height_px=height_px)
    words = (
        "Nous fermons bientôt",
        "Nous fermons à 17 h. Pour une demande rapide, venez au comptoir.",
        "Merci.",
    )
    for usual, larger in (
        (tile_sizes(NAMES, HINTS, place, is_larger=False), tile_sizes(NAMES, HINTS, place, is_larger=True)),
        (rest_sizes(words, place, is_larger=False), rest_sizes(words, place, is_larger=True)),
        (
            family_sizes(FAMILIES, HELD, 250, place, is_larger=False)[:2],
            family_sizes(FAMILIES, HELD, 250, place, is_larger=True)[:2],
        ),
    ):
        assert all(px <= grown for px, grown in zip(usual, larger, strict=True))


@pytest.mark.parametrize(
    ("usual", "larger"),
    [
        (TILE_STEPS, LARGER_TILE_STEPS),
        (REST_STEPS, LARGER_REST_STEPS),
        (FAMILY_STEPS, LARGER_FAMILY_STEPS),
    ],
)
def test_a_larger_look_knows_every_step_of_the_usual_one(
    usual: tuple[tuple[float, ...], ...], larger: tuple[tuple[float, ...], ...]
) -> None:
    assert [step for step in larger if step in usual] == list(usual)


def test_both_names_break_or_neither_does() -> None:
    (broken, whole) = FAMILIES
    width = like_width_px(FAMILIES, 40, 420)
    assert (line_count(broken, 40, 750, 420), line_count(whole, 40, 750, 420)) == (2, 1)
    assert [line_count(each, 40, 750, width) for each in FAMILIES] == [2, 2]
    assert like_width_px(FAMILIES, 40, 2000) == 2000


def test_a_family_without_anything_to_tell_and_no_family_at_all_are_laid_out() -> None:
    assert family_sizes(["Au comptoir"], [""], 250, TILE, is_larger=False)[0] > 0
    assert family_sizes([], [], 250, TILE, is_larger=False)[0] > 0


def test_a_sentence_takes_the_first_size_that_fits_or_none() -> None:
    assert letters("Que souhaitez-vous faire?", 750, [43, 35, 31], replace(TILE, height_px=50)) == 35
    assert letters("Que souhaitez-vous faire?", 750, [43, 35, 31], replace(TILE, height_px=20)) == 0
