"""Whoever asks for it hears every screen, its news, and what the keys come to; nobody else hears anything."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desk.slips import SlipState
from kiosk.aids import Aid
from tests.kiosk.stand import Stand, standing


class Voice:
    """Remembers what it was to say; None where it was hushed."""

    def __init__(self) -> None:
        self.said: list[tuple[str, str] | None] = []

    def say(self, text: str, language: str) -> None:
        self.said.append((text, language))

    def hush(self) -> None:
        self.said.append(None)

    @property
    def latest(self) -> str:
        last = self.said[-1]
        # Which spaces do not break is nothing to hear.
        return "" if last is None else last[0].replace("\N{NO-BREAK SPACE}", " ")


@pytest.fixture
def voice() -> Voice:
    return Voice()


@pytest.fixture
def spoken(qtbot: QtBot, voice: Voice) -> Iterator[Stand]:
    with standing(qtbot, voice=voice) as stand:
        stand.wait_for("welcome")
        yield stand


def test_nothing_is_said_before_somebody_asks_for_it(spoken: Stand, voice: Voice) -> None:
    spoken.ask_for("transaction", "loan")
    spoken.wait_for("ticket")
    assert voice.said == []


def test_one_touch_reads_the_first_screen_with_its_choices(spoken: Stand, voice: Voice) -> None:
    spoken.hands.touch("aid_spoken")
    assert voice.latest.startswith("Bonjour! Que pouvons-nous faire pour vous aujourd’hui?")
    assert "Au comptoir, en un moment: Emprunter, rendre" in voice.latest
    assert "Avec un peu d’aide" in voice.latest


def test_every_screen_to_the_ticket_is_read_and_the_number_said_as_a_person_says_it(
    spoken: Stand, voice: Voice
) -> None:
    spoken.hands.touch("aid_spoken")
    spoken.wait_for("welcome")
    spoken.hands.touch("family_transaction")
    spoken.wait_for("services")
    assert "Emprunter" in voice.latest
    spoken.hands.touch("service_loan")
    spoken.wait_for("ticket")
    said = " ".join(each[0] for each in voice.said if each)
    assert "A, zéro zéro 1" in said
    assert "A001" not in said
    assert "Emprunter" not in voice.latest


def test_a_slip_that_is_out_cuts_no_number_short(spoken: Stand, voice: Voice) -> None:
    spoken.printer.ends_as = None
    spoken.hands.touch("aid_spoken")
    spoken.wait_for("welcome")
    spoken.ask_for("transaction", "loan")
    spoken.wait_for("ticket")
    spoken.qtbot.waitUntil(lambda: bool(spoken.printer.given))
    spoken.printer.slip_ended.emit(spoken.printer.given[0][0].ticket.id, SlipState.CUT)
    spoken.qtbot.waitUntil(lambda: "prendre votre billet" in voice.latest)
    assert "A, zéro zéro 1" in voice.latest


def test_the_language_of_the_screen_is_the_language_of_the_voice(spoken: Stand, voice: Voice) -> None:
    spoken.hands.touch("aid_spoken")
    spoken.wait_for("welcome")
    spoken.hands.touch("language_en")
    assert voice.said[-1] is not None
    assert voice.said[-1][1] == "en"
    assert "What can we do for you" in voice.latest


def test_a_key_tells_what_it_comes_to(spoken: Stand, voice: Voice) -> None:
    spoken.hands.touch("aid_spoken")
    spoken.wait_for("welcome")
    spoken.qtbot.waitUntil(lambda: spoken.kiosk.window.isActive())
    spoken.hands.key(Qt.Key.Key_Tab)
    assert voice.latest.startswith("Au comptoir, en un moment. Emprunter")
    spoken.hands.key(Qt.Key.Key_Tab)
    focused = spoken.kiosk.window.activeFocusItem()
    assert focused.objectName() == "family_assistance"
    assert voice.latest.startswith(focused.property("name").replace("\u00a0", " "))


def test_the_next_touch_hushes_and_the_next_patron_hears_nothing(spoken: Stand, voice: Voice) -> None:
    spoken.hands.touch("aid_spoken")
    spoken.wait_for("welcome")
    spoken.hands.touch("aid_spoken")
    assert voice.said[-1] is None
    spoken.wait_for("welcome")
    spoken.hands.touch("aid_spoken")
    spoken.ask_for("transaction", "loan")
    spoken.wait_for("ticket")
    spoken.hands.touch("done")
    spoken.wait_for("welcome")
    assert voice.said[-1] is None
    assert Aid.SPOKEN not in spoken.kiosk.reception.journey.aids


def test_a_machine_without_a_voice_offers_none(stand: Stand) -> None:
    stand.wait_for("welcome")
    assert stand.hands.find("aid_spoken") is None
