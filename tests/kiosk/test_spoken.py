"""What is read aloud of a screen is what a person sees there, to the last control, in its order."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from app.still_desk import StillDesk
from kiosk.aids import Aid
from kiosk.journey import Journey, Screen
from kiosk.ports import KioskParts
from kiosk.showing import sentences_in
from kiosk.spoken import spoken_screen
from tests.kiosk.eyes import is_button, is_text
from tests.kiosk.gallery import ALL_LANGUAGES, MOMENTS, hang, wall
from tests.kiosk.moments import at_choice
from tests.kiosk.voice import Voice, plain

LIBRARY = "Bibliothèque des Érables"


def read(moment: Journey, language: str) -> str:
    still = StillDesk()
    others = tuple(each for each in ALL_LANGUAGES if each != language)
    parts = KioskParts(still, still, still, str, languages=(language, *others), voice=Voice())
    return plain(spoken_screen(replace(moment, language=language, aids=frozenset({Aid.SPOKEN})), parts))


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_all_that_is_shown_is_read(qtbot: QtBot, language: str) -> None:
    """But for the library's name, what invites a finger, and the switches of every screen but the first."""
    say = sentences_in(language)
    left_out = {LIBRARY, say.touch_here(), say.doubt(), say.one_moment()}
    switches = {say.aid.name(aid) for aid in Aid}
    others = tuple(each for each in ALL_LANGUAGES if each != language)
    missing = []
    with wall(qtbot, languages=(language, *others), library_name=LIBRARY, voice=Voice()) as hung:
        for name, moment in MOMENTS.items():
            if moment.is_warned:
                continue
            hang(hung, moment, language)
            silent = left_out | (set() if moment.screen is Screen.WELCOME else switches)
            said = read(hung.kiosk.reception.journey, language)
            texts = [str(item.property("text")) for item in hung.hands.items() if is_text(item)]
            names = [str(item.property("name")) for item in hung.hands.items() if is_button(item)]
            for shown in {*texts, *names} - silent:
                missing += [(name, line) for line in shown.split("\n") if plain(line) not in said]
    assert missing == []


def test_first_what_it_is_about_then_the_choices_the_offer_and_the_controls() -> None:
    say = sentences_in("fr")
    said = read(replace(at_choice(), present=1), "fr")
    order = [
        say.choice.question(),
        "Une seule personne",
        f"{say.choice.wait()}: {say.choice.wait_hint()}.",
        f"{say.choice.come_back()}: {say.choice.come_back_hint()}.",
        f"{say.choice.help()}: {say.choice.help_hint()}.",
        say.offer(),
        "Retour, English, Español, العربية.",
    ]
    places = [said.find(plain(each)) for each in order]
    assert -1 not in places and places == sorted(places), said
    assert said.endswith(order[-1])
