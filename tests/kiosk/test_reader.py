"""Whoever asks for it hears every screen, its news, and what the keys come to; nobody else hears anything."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from pytestqt.qtbot import QtBot

from desk.printer import PrinterCause
from desk.slips import SlipState
from kiosk.aids import Aid
from tests.kiosk.stand import Stand, standing
from tests.kiosk.voice import Voice, plain


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


def test_the_reading_ends_with_the_offer_and_what_may_be_touched_besides(spoken: Stand, voice: Voice) -> None:
    spoken.staff(1)
    spoken.hands.touch("aid_spoken")
    spoken.wait_for("welcome")
    offer = "Vous préférez nous parler? Bienvenue au comptoir."
    assert voice.latest.endswith(
        f"{offer} Demander de l’aide ici, English, Contraste, Plus gros, Plus bas, Écouter."
    )
    spoken.hands.touch("family_assistance")
    spoken.wait_for("services")
    before, notice, after = voice.latest.partition("ou revenir à un moment plus calme.")
    assert before.startswith("Avec un peu d’aide. Que souhaitez-vous faire? Une seule personne") and notice
    assert after.startswith(" Trouver un document: ")
    assert after.endswith(f"{offer} Retour, Demander de l’aide ici, English.")


def test_news_of_a_slip_wait_until_the_number_was_read_and_only_the_newest_is_said(
    spoken: Stand, voice: Voice
) -> None:
    spoken.printer.ends_as = None
    spoken.hands.touch("aid_spoken")
    spoken.wait_for("welcome")
    spoken.ask_for("transaction", "loan")
    spoken.wait_for("ticket")
    assert voice.latest.endswith("Annuler, Terminer, English.")
    said = len(voice.said)
    ticket_id = spoken.queue.desk().view().waiting[0].id
    spoken.printer.slip_ended.emit(ticket_id, SlipState.UNKNOWN)
    spoken.printer.slip_ended.emit(ticket_id, SlipState.CUT)
    assert len(voice.said) == said, "what is being said goes on"
    voice.come_to_the_end()
    assert voice.all_said[-1] == "Veuillez prendre votre billet, juste en dessous. Merci de votre visite."
    assert len(voice.said) == said + 1
    voice.come_to_the_end()
    assert len(voice.said) == said + 1


def test_news_are_said_at_once_where_nothing_is_being_said(spoken: Stand, voice: Voice) -> None:
    spoken.printer.ends_as = None
    spoken.hands.touch("aid_spoken")
    spoken.wait_for("welcome")
    spoken.ask_for("transaction", "loan")
    spoken.wait_for("ticket")
    spoken.qtbot.waitUntil(lambda: bool(spoken.printer.given))
    voice.come_to_the_end()
    spoken.printer.slip_ended.emit(spoken.printer.given[0][0].ticket.id, SlipState.CUT)
    assert voice.latest == "Veuillez prendre votre billet, juste en dessous. Merci de votre visite."


def test_news_that_wait_go_with_their_screen(spoken: Stand, voice: Voice) -> None:
    spoken.hands.touch("aid_spoken")
    spoken.wait_for("welcome")
    spoken.printer.become(PrinterCause.PAPER_OUT)
    spoken.hands.touch("family_transaction")
    spoken.wait_for("services")
    said = len(voice.said)
    voice.come_to_the_end()
    assert len(voice.said) == said


def test_no_screen_goes_before_it_was_read(qtbot: QtBot, voice: Voice) -> None:
    with standing(qtbot, voice=voice, unprinted_ms=80, ticket_ms=80) as stand:
        stand.wait_for("welcome")
        stand.hands.touch("aid_spoken")
        stand.ask_for("transaction", "loan")
        stand.wait_for("ticket")
        ends = [
            clock for clock in stand.kiosk.reception.clocks if clock.objectName() in {"TICKET", "UNPRINTED"}
        ]
        assert len(ends) == 2 and not any(clock.isActive() for clock in ends)
        # The slip is out: that is news, and is read as well.
        voice.come_to_the_end()
        assert "prendre votre billet" in voice.latest
        assert not any(clock.isActive() for clock in ends)
        voice.come_to_the_end()
        assert any(clock.isActive() for clock in ends)
        stand.wait_for("welcome")


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
    spoken.qtbot.waitUntil(lambda: voice.latest.startswith("Au comptoir, en un moment. Emprunter"))
    spoken.hands.key(Qt.Key.Key_Tab)
    focused = spoken.hands.window.activeFocusItem()
    assert focused.objectName() == "family_assistance"
    name = plain(focused.property("name"))
    spoken.qtbot.waitUntil(lambda: voice.latest.startswith(name))


def test_only_where_the_keys_stand_still_is_told(spoken: Stand, voice: Voice) -> None:
    spoken.hands.touch("aid_spoken")
    spoken.wait_for("welcome")
    spoken.qtbot.waitUntil(lambda: spoken.kiosk.window.isActive())
    said = len(voice.said)
    for _ in range(3):
        spoken.hands.key(Qt.Key.Key_Tab)
    spoken.qtbot.waitUntil(lambda: len(voice.said) > said)
    assert voice.latest.startswith(plain(spoken.hands.window.activeFocusItem().property("name")))
    assert len(voice.said) == said + 1


def test_what_the_keys_find_on_a_new_screen_is_told_after_it(spoken: Stand, voice: Voice) -> None:
    spoken.hands.touch("aid_spoken")
    spoken.wait_for("welcome")
    spoken.qtbot.waitUntil(lambda: spoken.kiosk.window.isActive())
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Return):
        spoken.hands.key(key)
    spoken.wait_for("services")
    focused = spoken.hands.window.activeFocusItem()
    assert focused.objectName() == "service_loan"
    stillness = spoken.kiosk.window.findChild(QTimer, "stillness")
    assert isinstance(stillness, QTimer)
    spoken.qtbot.waitUntil(lambda: not stillness.isActive())
    assert voice.latest.startswith("Au comptoir, en un moment. Que souhaitez-vous faire?")
    said = len(voice.said)
    voice.come_to_the_end()
    assert voice.latest == "Emprunter. Repartir avec vos documents"
    voice.come_to_the_end()
    assert len(voice.said) == said + 1


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
