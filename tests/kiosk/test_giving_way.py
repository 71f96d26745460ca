"""One order of giving way: gaps, drawings, what is told besides, and letters at last."""

from __future__ import annotations

from dataclasses import astuple, replace

import pytest
from pytestqt.qtbot import QtBot

from kiosk.giving_way import (
    Place,
    keeps_lines,
    letters,
    like_width_px,
    number_sizes,
    rest_sizes,
)
from kiosk.list_plan import DRAWINGS, ListPlan, ListRoom, list_plan
from kiosk.welcome_plan import WelcomePlan, WelcomeRoom, welcome_plan
from ui import fonts
from ui.lines import line_count, whole_width_px

FAMILIES = ("Au comptoir, en un moment", "Avec un peu d’aide")
PLACE = Place(width_px=640, height_px=100, unit_px=8)
LIST = ListRoom(
    names=("Trouver un document", "Imprimer ou photocopier"),
    hints=("Un titre, un auteur, un sujet", "Copies et numérisations"),
    question="Que souhaitez-vous faire?",
    doubt="Vous hésitez? Touchez le choix qui convient le mieux.",
    notice="Une seule personne est au comptoir.",
    unit_px=8,
    tile_width_px=720,
    question_width_px=600,
    doubt_width_px=1100,
    notice_width_px=1000,
    rows=3,
    columns=2,
    tile_least_px=72,
    tile_most_px=1600,
    height_px=520,
    above_question_px=46,
    beside_question_px=80,
    above_tiles_px=0,
    is_doubt_in_tile=False,
    gaps_growth_px=40,
    is_larger=False,
)
WELCOME = WelcomeRoom(
    names=FAMILIES,
    hints=("Emprunter, rendre, renouveler un prêt", "Trouver un document, utiliser un ordinateur"),
    question="Que pouvons-nous faire pour vous aujourd’hui?",
    paper="Votre numéro s’affichera à l’écran.",
    notice="Une seule personne est au comptoir.",
    unit_px=8,
    tile_width_px=528,
    disc_most_px=112,
    question_width_px=1180,
    paper_width_px=1100,
    notice_width_px=1080,
    rows=1,
    greeting_height_px=134,
    height_px=620,
    above_tiles_px=0,
    is_upright=False,
    is_larger=False,
)
OF_A_LIST = ("name_px", "hint_px", "doubt_px", "question_px", "notice_px")
OF_WELCOME = ("name_px", "hint_px", "question_px", "paper_px", "notice_px")
HEIGHTS = range(200, 900, 20)


@pytest.fixture(autouse=True)
def typeface(qtbot: QtBot) -> None:
    fonts.load_fonts()


def figure(plan: ListPlan | WelcomePlan, part: str) -> float:
    return float(getattr(plan if hasattr(plan, part) else plan.sizes, part))


def heights_that_lose(plans: list[ListPlan], part: str) -> int:
    """In how many of these, from the lowest on, a part has not all it may have."""
    return sum(figure(plan, part) < figure(plans[-1], part) for plan in plans)


def test_hints_of_a_list_outlast_the_doubt_and_all_that_is_only_larger() -> None:
    plans = [list_plan(replace(LIST, height_px=px)) for px in HEIGHTS]
    lost = [heights_that_lose(plans, part) for part in ("hint_px", "doubt_px", "ease")]
    assert 0 < lost[0] < lost[1] < lost[2]
    assert {plan.sizes.hint_px for plan in plans} == {0, 31}


def test_the_question_of_a_list_shrinks_before_the_doubt_goes_and_names_before_hints_go() -> None:
    plans = [list_plan(replace(LIST, height_px=px)) for px in range(200, 900, 4)]
    before = [
        plan for plan in plans if plan.sizes.doubt_px and plan.sizes.question_px < plans[-1].sizes.question_px
    ]
    assert {plan.sizes.question_px for plan in before} == {35}
    assert any(plan.sizes.hint_px and plan.sizes.name_px == 31 for plan in plans)


def test_one_tile_that_is_too_narrow_makes_all_of_them_give_way() -> None:
    room = replace(LIST, height_px=400, notice="", doubt="")
    assert list_plan(room).sizes.name_px == 35
    assert list_plan(replace(room, tile_width_px=510)).sizes.name_px == 31
    other = replace(room, tile_width_px=510, names=room.names[:1], hints=room.hints[1:])
    assert list_plan(other).sizes.name_px == 35


def test_names_of_a_row_break_all_alike_where_no_tile_gets_higher_by_it() -> None:
    names = ("Faire une recherche", "Autre demande", "Emprunter", "Imprimer ou photocopier")
    room = replace(LIST, names=names, hints=("",) * 4, tile_width_px=390, height_px=400, notice="", doubt="")
    plan = list_plan(room)
    widths = [*plan.name_widths_px]
    assert widths[0] == widths[1] > 0
    assert [line_count(each, int(plan.sizes.name_px), 600, widths[0]) for each in names[:2]] == [2, 2]
    # A single word breaks nowhere.
    assert widths[2:] == [0, 0]
    told = list_plan(replace(room, hints=("", "Posez-nous la question, ici", "", ""), height_px=900))
    assert told.name_widths_px[:2] == (0, 0)


def test_a_drawing_is_smaller_before_a_letter_is() -> None:
    plans = [list_plan(replace(LIST, tile_width_px=px)) for px in range(420, 780, 10)]
    assert heights_that_lose(plans, "drawing_px") > heights_that_lose(plans, "name_px")


def test_a_drawing_and_the_white_around_it_shrink_before_a_name_breaks() -> None:
    whole = whole_width_px(LIST.names[0], 35, 600) + 35 / 8
    room = replace(LIST, names=LIST.names[:1], hints=LIST.hints[:1], height_px=900)
    drawings = []
    for drawing, inset in DRAWINGS:
        wide = list_plan(replace(room, tile_width_px=whole + (drawing + 3 * inset) * 8 + 1))
        drawings.append((wide.drawing_px / 8, wide.inset_px / 8))
    assert drawings == list(DRAWINGS)
    narrow = list_plan(replace(room, tile_width_px=whole + (DRAWINGS[-1][0] + 3 * DRAWINGS[-1][1]) * 8 - 3))
    assert narrow.drawing_px == 8 * DRAWINGS[0][0]


@pytest.mark.parametrize("is_larger", [False, True])
@pytest.mark.parametrize("width", [300, 420, 600])
def test_no_name_is_larger_than_the_question_above_it(width: int, is_larger: bool) -> None:
    room = replace(LIST, question_width_px=width, is_larger=is_larger)
    plans = [list_plan(replace(room, height_px=px)) for px in range(200, 900, 4)]
    assert all(plan.sizes.name_px <= plan.sizes.question_px for plan in plans)
    assert plans[-1].sizes.name_px > 31 or (width < 458 and not is_larger)


def test_what_is_told_above_a_lowered_list_takes_nothing_from_its_tiles() -> None:
    low = replace(LIST, above_tiles_px=120, height_px=340, doubt="")
    assert list_plan(low).sizes.hint_px == list_plan(replace(low, notice="")).sizes.hint_px > 0


@pytest.mark.parametrize("height", HEIGHTS)
def test_larger_letters_are_never_smaller(height: int) -> None:
    usual, larger = (list_plan(replace(LIST, height_px=height, is_larger=each)) for each in (False, True))
    assert all(figure(usual, part) <= figure(larger, part) for part in OF_A_LIST)
    first, grown = (
        welcome_plan(replace(WELCOME, height_px=height, is_larger=each)) for each in (False, True)
    )
    assert all(figure(first, part) <= figure(grown, part) for part in OF_WELCOME)
    words = ("Nous fermons bientôt", "Nous fermons à 17 h. Venez au comptoir.", "Merci.")
    place = replace(PLACE, height_px=height)
    rests = (astuple(rest_sizes(words, place, is_larger=each)) for each in (False, True))
    assert all(px <= grown for px, grown in zip(*rests, strict=True))


@pytest.mark.parametrize("tile", range(340, 700, 20))
def test_no_hint_is_larger_than_the_name_above_it(tile: int) -> None:
    plans = [
        list_plan(replace(LIST, tile_width_px=tile + 80, height_px=px, is_larger=True)) for px in HEIGHTS
    ]
    assert all(plan.sizes.hint_px <= plan.sizes.name_px for plan in plans)


def test_the_doubt_is_never_larger_than_the_descriptions_beside_it() -> None:
    room = replace(LIST, is_larger=True, tile_width_px=560, is_doubt_in_tile=True, doubt_width_px=500)
    plans = [list_plan(replace(room, height_px=px)) for px in range(300, 900, 4)]
    assert all(plan.sizes.doubt_px <= plan.sizes.hint_px for plan in plans if plan.sizes.hint_px)
    assert any(plan.sizes.doubt_px > 31 for plan in plans)


def test_names_have_the_room_first_where_letters_are_larger() -> None:
    plans = [list_plan(replace(LIST, height_px=px, is_larger=True)) for px in range(300, 900, 4)]
    assert any(plan.sizes.name_px > 35 and plan.sizes.hint_px == plan.sizes.notice_px == 31 for plan in plans)
    assert any(plan.sizes.hint_px > 31 and plan.sizes.notice_px == 31 for plan in plans)


def test_gaps_of_the_first_screen_give_way_then_drawings_then_the_invitation_then_what_it_holds() -> None:
    short = replace(WELCOME, names=("Comptoir", "Aide"))
    plans = [welcome_plan(replace(short, height_px=px)) for px in range(300, 900, 4)]
    all_told = next(plan for plan in plans if plan.sizes.hint_px and plan.sizes.inviting)
    assert all_told.disc_px == 64
    assert all_told.gaps_px.inner < 0.2 * plans[-1].gaps_px.inner + 4
    largest = next(
        plan for plan in plans if plan.sizes.inviting and plan.disc_px == 112 and plan.sizes.hint_px
    )
    assert largest.gaps_px.inner < plans[-1].gaps_px.inner
    described = next(plan for plan in plans if plan.sizes.hint_px)
    assert not described.sizes.inviting
    assert all(plan.sizes.hint_px for plan in plans if plan.sizes.inviting)


def test_names_of_the_first_screen_have_one_size_until_nothing_else_can_give_way() -> None:
    plans = [welcome_plan(replace(WELCOME, height_px=px)) for px in HEIGHTS]
    told = [plan for plan in plans if plan.sizes.hint_px or plan.sizes.inviting]
    assert {plan.sizes.name_px for plan in told} == {43}
    assert plans[0].sizes.name_px < 43
    assert min(plan.disc_px for plan in plans) == 64


def test_names_that_fit_on_one_line_stay_there_beside_a_drawing_as_large_as_that_allows() -> None:
    plan = welcome_plan(replace(WELCOME, tile_width_px=680, height_px=800))
    assert plan.sizes.name_px < 43
    assert 64 <= plan.disc_px < 112
    assert [line_count(each, int(plan.sizes.name_px), 750, plan.name_width_px) for each in FAMILIES] == [1, 1]


@pytest.mark.parametrize("tile", [528, 700, 900])
def test_larger_names_of_the_first_screen_have_no_line_more_and_leave_the_invitation(tile: int) -> None:
    grown = 0
    for height in HEIGHTS:
        room = replace(WELCOME, tile_width_px=tile, height_px=height)
        usual, larger = welcome_plan(room), welcome_plan(replace(room, is_larger=True))
        lines = [
            [line_count(each, int(plan.sizes.name_px), 750, plan.name_width_px) or 9 for each in FAMILIES]
            for plan in (usual, larger)
        ]
        assert max(lines[1]) <= max(lines[0])
        assert larger.sizes.inviting >= usual.sizes.inviting
        grown += larger.sizes.name_px > usual.sizes.name_px
    assert grown > len(HEIGHTS) / 2


def test_what_is_told_above_lowered_tiles_takes_nothing_from_them() -> None:
    low = replace(WELCOME, above_tiles_px=100, height_px=200)
    assert welcome_plan(low).sizes.name_px == 43


def test_what_a_message_says_grows_before_its_title_and_that_before_its_thanks() -> None:
    words = ("À bientôt!", "Cet écran prend une pause.", "Veuillez prendre la liste de ces heures.")
    found = [
        [rest_sizes(words, replace(PLACE, height_px=px), is_larger=each) for each in (False, True)]
        for px in range(60, 400)
    ]
    assert {astuple(larger) for _, larger in found} >= {(64, 47, 35), (64, 47, 42)}
    for usual, larger in found:
        grows = [after - before for before, after in zip(astuple(usual), astuple(larger), strict=True)]
        assert min(grows) >= 0
        assert grows[1] > 0 or grows[2] == 0
        assert larger.thanks_px <= larger.text_px < larger.title_px


def test_what_is_told_of_a_number_grows_a_little_each_before_how_one_is_called_grows_wholly() -> None:
    words = ("Nous appellerons ce numéro.", "2 personnes passent avant vous.", "Merci de votre visite.")
    rooms = [replace(PLACE, height_px=px) for px in range(60)]
    found = [number_sizes(words, room) for room in rooms]
    assert astuple(found[0]) == (35, 31, 31)
    assert astuple(found[-1]) == (42, 38, 38)
    assert all(sizes.thanks_px <= sizes.wait_px <= sizes.next_px for sizes in found)
    assert {sizes.next_px for sizes in found if sizes.wait_px == 31} == {35, 38}
    assert {sizes.thanks_px for sizes in found if sizes.next_px == 42} == {38}
    for room, sizes in zip(rooms, found, strict=True):
        grown_px = sizes.height_px(words, 640) - found[0].height_px(words, 640)
        assert 0 <= grown_px <= room.height_px


def test_both_names_break_or_neither_does() -> None:
    (broken, whole) = FAMILIES
    width = like_width_px(FAMILIES, 40, 420)
    assert (line_count(broken, 40, 750, 420), line_count(whole, 40, 750, 420)) == (2, 1)
    assert [line_count(each, 40, 750, width) for each in FAMILIES] == [2, 2]
    assert like_width_px(FAMILIES, 40, 2000) == 2000


def test_a_family_without_anything_to_tell_and_no_family_at_all_are_laid_out() -> None:
    assert welcome_plan(replace(WELCOME, names=("Au comptoir",), hints=("",))).sizes.name_px > 0
    assert welcome_plan(replace(WELCOME, names=(), hints=())).sizes.name_px > 0
    assert list_plan(replace(LIST, names=(), hints=())).sizes.name_px > 0


def test_a_sentence_keeps_its_lines_in_letters_that_have_room_for_them() -> None:
    assert keeps_lines(LIST.notice, 31, 36, 400, 1000)
    narrow = whole_width_px(LIST.notice, 31, 400) + 10
    assert not keeps_lines(LIST.notice, 31, 36, 400, narrow)


def test_a_sentence_takes_the_first_size_that_fits_or_none() -> None:
    assert letters("Que souhaitez-vous faire?", 750, [43, 35, 31], replace(PLACE, height_px=50)) == 35
    assert letters("Que souhaitez-vous faire?", 750, [43, 35, 31], replace(PLACE, height_px=20)) == 0
