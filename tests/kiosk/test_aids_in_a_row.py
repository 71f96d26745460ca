"""Switches touched one right after the other: each does its work once, and nothing else does any."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from desk.tickets import Kind
from kiosk import unheard
from kiosk.aids import Aid
from kiosk.choices import aid_chosen
from kiosk.examples import listening
from kiosk.journey import Journey, Screen, family_opened, language_chosen, touched
from kiosk.waits import Wait, wait_ended, waits_of
from tests.kiosk.eyes import place
from tests.kiosk.gallery import ALL_LANGUAGES, hang, wall
from tests.kiosk.moments import asking, at_pause, at_services, at_ticket, at_welcome
from tests.kiosk.stand import Stand, standing
from tests.kiosk.voice import Voice

# No moment ends by itself while a test looks.
UNENDING_MS = 600_000


def turn(journey: Journey, aid: Aid) -> Journey:
    """Touch a switch."""
    return aid_chosen(touched(journey), aid)


def touch_beside(stand: Stand, name: str, x: float) -> None:
    """Touch a control off its middle, or beside it: so many of its widths to the right."""
    item = stand.hands.find(name)
    assert item is not None
    stand.hands.touch_at(stand.hands.place_of(name) + QPoint(round(x * item.width()), 0))


@pytest.mark.parametrize("moment", [at_welcome(), at_services(), at_ticket()], ids=lambda each: each.screen)
def test_another_switch_counts_at_once_on_any_screen(moment: Journey) -> None:
    for first in Aid:
        for second in set(Aid) - {first}:
            both = turn(turn(moment, first), second)
            assert both.aids == {first, second}
            assert not both.is_settled


def test_each_counts_once_until_all_touches_do() -> None:
    both = turn(turn(at_welcome(), Aid.CONTRAST), Aid.LARGER)
    assert turn(turn(both, Aid.LARGER), Aid.CONTRAST).aids == both.aids
    again = wait_ended(both, Wait.SETTLE)
    assert turn(again, Aid.CONTRAST).aids == {Aid.LARGER}


def test_the_second_has_its_whole_moment() -> None:
    first = turn(at_welcome(), Aid.CONTRAST)
    second = turn(first, Aid.LARGER)
    assert waits_of(first)[Wait.SETTLE] != waits_of(second)[Wait.SETTLE]
    assert waits_of(second)[Wait.SETTLE] == waits_of(turn(second, Aid.LARGER))[Wait.SETTLE]


def test_two_fingers_of_one_touch_turn_one() -> None:
    first = turn(at_welcome(), Aid.CONTRAST)
    assert aid_chosen(first, Aid.LARGER).aids == {Aid.CONTRAST}


def test_nothing_else_counts_right_after_a_switch() -> None:
    first = touched(turn(at_services(), Aid.CONTRAST))
    assert language_chosen(first, "en") == first
    welcome = turn(at_welcome(), Aid.CONTRAST)
    assert family_opened(welcome, Kind.TRANSACTION).screen is Screen.WELCOME


@pytest.mark.parametrize("change", ["screen", "language", "ticket", "hearing", "asking"])
def test_no_switch_counts_right_after_another_change(change: str) -> None:
    here = turn(at_welcome(), Aid.CONTRAST)
    changed = {
        "screen": lambda: family_opened(replace(here, is_settled=True), Kind.TRANSACTION),
        "language": lambda: language_chosen(replace(here, is_settled=True), "en"),
        "ticket": lambda: replace(at_ticket(), is_settled=False, is_rested=False),
        "hearing": lambda: unheard.hearing_changed(here, is_heard=False),
        "asking": lambda: turn(asking(), Aid.CONTRAST),
    }[change]()
    assert turn(changed, Aid.LARGER).aids == changed.aids


def test_whoever_loses_the_voice_is_not_answered_by_another_switch() -> None:
    lost = unheard.hearing_changed(listening(turn(at_welcome(), Aid.CONTRAST)), is_heard=False)
    assert turn(lost, Aid.LARGER).aids == {Aid.CONTRAST}


def test_fingers_turn_two_switches_in_one_moment(qtbot: QtBot) -> None:
    with standing(qtbot, settle_ms=UNENDING_MS, voice=Voice()) as stand:
        stand.kiosk.reception.step(lambda journey: replace(journey, is_settled=True))
        for aid in (Aid.CONTRAST, Aid.LOWERED, Aid.LARGER, Aid.SPOKEN):
            stand.hands.touch(f"aid_{aid}")
        assert stand.kiosk.reception.journey.aids == set(Aid)
        for aid in Aid:
            stand.hands.touch(f"aid_{aid}")
        assert stand.kiosk.reception.journey.aids == set(Aid)


def test_two_fingers_at_once_turn_one(qtbot: QtBot) -> None:
    with standing(qtbot, settle_ms=UNENDING_MS) as stand:
        stand.kiosk.reception.step(lambda journey: replace(journey, is_settled=True))
        one, other = stand.hands.place_of("aid_contrast"), stand.hands.place_of("aid_lowered")
        stand.hands.press(one)
        stand.hands.touch_beside(one, other)
        stand.hands.release(one)
        assert stand.kiosk.reception.journey.aids == {Aid.LOWERED}


def test_keys_turn_two_switches_in_one_moment(qtbot: QtBot) -> None:
    with standing(qtbot, settle_ms=UNENDING_MS) as stand:
        stand.kiosk.reception.step(lambda journey: replace(journey, is_settled=True))
        first = stand.hands.find("aid_contrast")
        assert first is not None
        stand.hands.key(Qt.Key.Key_Tab)
        first.forceActiveFocus()
        for key in (Qt.Key.Key_Space, Qt.Key.Key_Space, Qt.Key.Key_Tab, Qt.Key.Key_Space):
            stand.hands.key(key)
        assert stand.kiosk.reception.journey.aids == {Aid.CONTRAST, Aid.LARGER}


@pytest.mark.parametrize("language", ["fr", "ar"])
@pytest.mark.parametrize("size", [(1280, 800), (1080, 1920)], ids=str)
def test_what_stands_beside_the_switches_answers_to_no_finger(
    qtbot: QtBot, size: tuple[int, int], language: str
) -> None:
    with standing(qtbot, size, settle_ms=UNENDING_MS, languages=(language, "en"), voice=Voice()) as stand:
        stand.staff(2)
        stand.kiosk.reception.step(lambda journey: replace(journey, is_settled=True))
        stand.hands.touch("aid_contrast")
        for name in ("come_to_me", "language_en", "family_transaction", "family_assistance"):
            stand.hands.touch(name)
        journey = stand.kiosk.reception.journey
        assert (journey.screen, journey.language) == (Screen.WELCOME, language)
        stand.hands.touch("aid_larger")
        assert stand.kiosk.reception.journey.aids == {Aid.CONTRAST, Aid.LARGER}


@pytest.mark.parametrize(("language", "side"), [("fr", 1), ("ar", -1)])
@pytest.mark.parametrize("size", [(1280, 800), (800, 480), (1080, 1920)], ids=str)
def test_a_finger_that_shakes_turns_one(
    qtbot: QtBot, size: tuple[int, int], language: str, side: int
) -> None:
    with standing(qtbot, size, settle_ms=UNENDING_MS, languages=(language, "en"), voice=Voice()) as stand:
        stand.kiosk.reception.step(lambda journey: replace(journey, is_settled=True))
        touch_beside(stand, "aid_larger", 0.45 * side)
        assert stand.kiosk.reception.journey.aids == {Aid.LARGER}
        # Over its edge and the gap: the next one is under the finger.
        touch_beside(stand, "aid_larger", 0.6 * side)
        assert stand.kiosk.reception.journey.aids == {Aid.LARGER}
        stand.hands.touch("aid_contrast")
        assert stand.kiosk.reception.journey.aids == {Aid.CONTRAST, Aid.LARGER}


@pytest.mark.parametrize("language", ["fr", "ar"])
@pytest.mark.parametrize("size", [(1280, 800), (1080, 1920)], ids=str)
def test_no_switch_stands_elsewhere_after_another_was_turned(
    qtbot: QtBot, size: tuple[int, int], language: str
) -> None:
    with wall(qtbot, size=size, languages=ALL_LANGUAGES, voice=Voice()) as stand:
        for moment in (at_welcome(present=1), at_services(), at_ticket(), at_pause()):
            places = set()
            for aids in ([], [Aid.CONTRAST], [Aid.LARGER], [Aid.LOWERED], [Aid.SPOKEN], list(Aid)):
                hang(stand, replace(moment, aids=frozenset(aids)), language)
                row = [each for each in stand.hands.items() if each.objectName().startswith("aid_")]
                places.add(tuple((place(each).topLeft().toTuple(), each.width()) for each in row))
            assert len(places) == 1, moment.screen
