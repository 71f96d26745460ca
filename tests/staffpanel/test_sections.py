"""The space of a window and the moment to show, as every section of the panel follows them; no Qt."""

import pytest

from staffpanel.actions import Drawer
from staffpanel.sections import Moment, space_of
from staffpanel.view_model import derive
from tests.staffpanel.test_view_model import inputs, ticket

AT_WORK = derive(inputs(ticket("A001", 90)))
SIGN_IN = derive(inputs(staff="", presences={}))


@pytest.mark.parametrize(
    ("width_px", "height_px", "is_narrow", "is_docked", "columns"),
    [
        (1280, 800, False, False, 2),
        (1024, 650, False, False, 3),
        (960, 540, False, True, 3),
        (400, 900, True, True, 2),
    ],
)
def test_a_narrow_or_low_window_keeps_the_big_action_in_sight(
    width_px: int, height_px: int, is_narrow: bool, is_docked: bool, columns: int
) -> None:
    space = space_of(width_px, height_px)
    assert (space.is_narrow, space.is_docked, space.columns) == (is_narrow, is_docked, columns)


def test_calls_on_hold_take_of_the_height() -> None:
    assert not space_of(1280, 800).is_low
    assert space_of(1280, 800, taken_px=76).is_low


def test_nothing_is_docked_under_a_strip() -> None:
    assert not space_of(800, 420, is_strip=True).is_docked


def test_a_strip_is_alone_only_while_somebody_works_and_no_list_is_open() -> None:
    assert Moment(AT_WORK, is_strip=True).is_folded
    assert not Moment(AT_WORK).is_folded
    assert not Moment(SIGN_IN, is_strip=True).is_folded
    assert not Moment(AT_WORK, is_strip=True, is_asked_for=True).is_folded
    assert not Moment(AT_WORK, is_strip=True, is_managing=True).is_folded


def test_the_work_of_a_desk_makes_place_for_the_people_of_the_staff() -> None:
    assert Moment(AT_WORK).is_at_work
    assert not Moment(AT_WORK, is_managing=True).is_at_work
    assert not Moment(SIGN_IN).is_at_work


def test_an_open_list_drops_from_the_strip() -> None:
    listed = derive(inputs(ticket("A001", 90), drawer=Drawer.TICKETS))
    assert Moment(listed, is_strip=True).is_dropped
