"""The switches for seeing and reaching better: one touch each, on every screen, gone with their patron."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from kiosk.aids import Aid
from tests.kiosk.eyes import frontmost, ground, is_button, is_text, place, told
from tests.kiosk.gallery import hang, moments, wall
from tests.kiosk.moments import closed_at
from tests.kiosk.stand import Stand, standing
from tests.kiosk.voice import Voice
from tests.ui.contrast import contrast
from ui.tokens import HIGH_CONTRAST, LIGHT

ENOUGH = 7.0


def paper(stand: Stand) -> str:
    return stand.hands.window.grabWindow().pixelColor(2, 2).name()


def letters(stand: Stand, name: str) -> int:
    item = stand.hands.find(name)
    assert item is not None
    return int(item.property("font").pixelSize())


@pytest.mark.parametrize("aid", [Aid.CONTRAST, Aid.LARGER, Aid.LOWERED])
def test_each_is_one_touch_away_on_the_first_screen_and_one_touch_turns_it_off(
    stand: Stand, aid: Aid
) -> None:
    stand.wait_for("welcome")
    stand.hands.touch(f"aid_{aid}")
    assert stand.kiosk.reception.journey.aids == {aid}
    stand.wait_for("welcome")
    stand.hands.touch(f"aid_{aid}")
    assert not stand.kiosk.reception.journey.aids


def test_a_double_tap_turns_it_on_and_leaves_it_on(qtbot: QtBot) -> None:
    with standing(qtbot, settle_ms=120) as stand:
        stand.wait_for("welcome")
        place_of = stand.hands.place_of("aid_contrast")
        stand.hands.touch_at(place_of)
        stand.hands.touch_at(place_of)
        stand.wait_for("welcome")
        assert stand.kiosk.reception.journey.aids == {Aid.CONTRAST}


def test_high_contrast_is_black_stays_until_the_ticket_and_goes_with_its_patron(stand: Stand) -> None:
    stand.wait_for("welcome")
    stand.hands.touch("aid_contrast")
    assert paper(stand) == HIGH_CONTRAST.paper
    stand.ask_for("transaction", "loan")
    stand.wait_for("ticket")
    assert paper(stand) == HIGH_CONTRAST.paper
    stand.hands.touch("done")
    stand.wait_for("welcome")
    assert paper(stand) == LIGHT.paper


def test_whoever_walks_away_leaves_the_screen_as_it_was_found(qtbot: QtBot) -> None:
    with standing(qtbot, idle_warning_ms=80, idle_answer_ms=80) as stand:
        stand.wait_for("welcome")
        stand.hands.touch("aid_larger")
        qtbot.waitUntil(lambda: stand.hands.find("go_on") is not None)
        qtbot.waitUntil(lambda: stand.kiosk.reception.journey.is_home)
        assert not stand.kiosk.reception.journey.aids


def test_a_closed_library_goes_back_to_the_usual_look_by_itself(qtbot: QtBot) -> None:
    with standing(qtbot, pause_ms=80) as stand:
        hang(stand, closed_at("2026-11-29T08:00"), "fr")
        stand.hands.touch("aid_contrast")
        qtbot.waitUntil(lambda: not stand.kiosk.reception.journey.aids)


def test_every_text_of_the_high_contrast_look_stands_out_by_seven_to_one(qtbot: QtBot) -> None:
    with wall(qtbot) as stand:
        for name, moment in moments():
            hang(stand, replace(moment, aids=frozenset({Aid.CONTRAST})), "fr")
            picture = stand.hands.window.grabWindow()
            for item in frontmost(stand.hands):
                if is_text(item):
                    ratio = contrast(QColor(item.property("color")).name(), ground(picture, item))
                    assert ratio >= ENOUGH, f"{name}: {told(item)}"


@pytest.mark.parametrize("size", [(1280, 800), (1920, 1080), (1080, 1920), (1366, 768)], ids=str)
def test_a_lowered_screen_has_everything_to_touch_in_its_lower_half(
    qtbot: QtBot, size: tuple[int, int]
) -> None:
    with wall(qtbot, size=size) as stand:
        for name, moment in moments():
            hang(stand, replace(moment, aids=frozenset({Aid.LOWERED})), "fr")
            for item in frontmost(stand.hands):
                if is_button(item):
                    assert place(item).top() >= size[1] / 2 - 0.5, f"{name}: {told(item)}"


def test_a_screen_that_is_low_by_itself_is_not_lowered(qtbot: QtBot) -> None:
    with standing(qtbot, size=(800, 480)) as stand:
        stand.wait_for("welcome")
        assert stand.hands.find("aid_lowered") is None
        assert stand.hands.find("aid_contrast") is not None


def test_larger_letters_are_larger(stand: Stand) -> None:
    stand.wait_for("welcome")
    stand.staff(2)  # no notice asks for the room
    before = letters(stand, "question")
    stand.hands.touch("aid_larger")
    assert letters(stand, "question") > before


def test_the_keyboard_reaches_the_switches_and_they_tell_that_they_are_on(stand: Stand) -> None:
    stand.wait_for("welcome")
    for _ in range(12):
        item = stand.hands.window.activeFocusItem()
        if item.objectName() == "aid_contrast":
            break
        stand.hands.key(Qt.Key.Key_Tab)
    stand.hands.key(Qt.Key.Key_Space)
    assert stand.kiosk.reception.journey.aids == {Aid.CONTRAST}


def test_help_and_languages_of_a_lowered_screen_answer_to_a_touch(stand: Stand) -> None:
    stand.staff(1)
    stand.wait_for("welcome")
    stand.hands.touch("aid_lowered")
    stand.wait_for("welcome")
    stand.hands.touch("language_en")
    stand.wait_for("welcome")
    assert stand.kiosk.reception.journey.language == "en"
    stand.hands.touch("come_to_me")
    stand.wait_for("help")
    assert stand.hands.read("offer") == "You may wait right here; we will be with you soon."


def test_a_voice_reads_the_question_with_its_answers(qtbot: QtBot) -> None:
    voice = Voice()
    with standing(qtbot, voice=voice) as stand:
        stand.wait_for("welcome")
        stand.hands.touch("aid_spoken")
        stand.ask_for("transaction", "loan")
        stand.wait_for("ticket")
        stand.hands.touch("cancel")
        qtbot.waitUntil(lambda: "Oui, annuler. Non, le garder." in voice.latest)
