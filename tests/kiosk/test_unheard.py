"""Nobody is left to listen to nothing: the message, what becomes of the screen before it, and the way on."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk import rests, unheard
from kiosk.aids import Aid
from kiosk.choices import help_chosen
from kiosk.examples import listening
from kiosk.journey import Journey, Screen, gone_home
from kiosk.screens import PauseProperties
from kiosk.shell_screen import derive_shell
from kiosk.showing import sentences_in
from kiosk.waits import Wait, wait_ended, waits_of
from tests.kiosk.moments import (
    SAY,
    asking,
    at_choice,
    at_pause,
    at_services,
    at_ticket,
    at_welcome,
    closed_at,
    settled,
)
from tests.kiosk.stand import Stand, standing
from tests.kiosk.voice import Voice

WITH_CHOICES = [at_welcome(), at_services(), replace(at_services(), page=1), at_choice()]
HELD = [asking(), at_ticket(), at_pause(), closed_at("2026-11-29T08:00"), help_chosen(at_choice())]


def lost(journey: Journey) -> Journey:
    """Sound goes while somebody listens."""
    return settled(unheard.hearing_changed(listening(journey), is_heard=False))


def message(journey: Journey) -> PauseProperties:
    return unheard.derive_unheard(journey, SAY)


@pytest.mark.parametrize("moment", WITH_CHOICES)
def test_a_screen_with_choices_gives_way_to_the_message_and_is_there_again(moment: Journey) -> None:
    told = lost(replace(moment, aids=frozenset({Aid.CONTRAST}), language="en"))
    assert told.screen is Screen.UNHEARD
    assert told.aids == {Aid.CONTRAST}
    for back in (unheard.passed(told), wait_ended(told, Wait.PAUSE)):
        assert (back.screen, back.family, back.page) == (moment.screen, moment.family, moment.page)
        assert (back.language, back.aids) == ("en", frozenset({Aid.CONTRAST}))
        assert "is paused" in unheard.unheard_offer(back, SAY)


@pytest.mark.parametrize("moment", HELD)
def test_a_screen_that_tells_more_stays(moment: Journey) -> None:
    told = lost(moment)
    assert (told.screen, told.is_asking) == (moment.screen, moment.is_asking)
    assert Aid.SPOKEN not in told.aids
    # Whoever waits for somebody is not sent to the desk.
    assert bool(unheard.unheard_offer(told, SAY)) is (told.screen is not Screen.HELP)


def test_nobody_who_does_not_listen_is_told() -> None:
    silent = unheard.hearing_changed(at_welcome(), is_heard=False)
    assert silent == replace(at_welcome(), is_heard=False)
    assert unheard.hearing_changed(silent, is_heard=True) == at_welcome()


def test_the_next_patron_is_told_nothing_and_is_offered_nothing_that_is_not_heard() -> None:
    home = gone_home(lost(at_welcome()))
    assert home.is_home
    assert not home.is_heard
    assert unheard.unheard_offer(home, SAY) == ""


def test_where_it_was_told_the_first_screen_asks_whether_somebody_is_there() -> None:
    back = settled(unheard.passed(lost(at_welcome())))
    assert Wait.IDLE in waits_of(back)
    assert Wait.IDLE not in waits_of(settled(unheard.hearing_changed(back, is_heard=True)))


@pytest.mark.parametrize(
    ("moment", "offers"),
    [(at_welcome(), "here or at the desk"), (at_welcome(present=0), "as soon as we are")],
)
def test_staff_are_offered_in_place_of_the_voice(moment: Journey, offers: str) -> None:
    told = message(lost(moment))
    assert offers in told.text
    assert told.thanks == "Thank you for your patience."
    assert told.retryText == ("Please come to me" if moment.present else "Continue")


@pytest.mark.parametrize("language", ["fr", "en", "es", "ar"])
def test_where_nobody_is_at_the_desk_the_offer_does_not_tell_again_of_their_return(language: str) -> None:
    told, say = lost(at_welcome(present=0)), sentences_in(language)
    offer = derive_shell(told, say, ("fr",), ()).offer
    assert offer == say.aid.unheard_choice()
    text = unheard.derive_unheard(told, say).text
    repeated = {"fr": "retour", "en": "are back", "es": "regreso", "ar": "عودتنا"}[language]
    assert (text.count(repeated), offer.count(repeated)) == (1, 0)


def test_the_message_stays_while_a_store_is_lost_and_then_leads_where_things_are() -> None:
    told = settled(rests.store_lost(lost(at_services())))
    assert told.screen is Screen.UNHEARD
    assert unheard.passed(told).screen is Screen.PAUSE


def test_an_idle_question_gives_way(spoken: Stand, voice: Voice) -> None:
    spoken.hands.touch("aid_spoken")
    spoken.wait_for("welcome")
    spoken.kiosk.reception.step(lambda journey: replace(journey, is_warned=True))
    voice.become(is_heard=False)
    spoken.wait_for("unheard")


def test_nothing_is_said_after_sound_has_gone(spoken: Stand, voice: Voice) -> None:
    spoken.hands.touch("aid_spoken")
    spoken.wait_for("welcome")
    said = voice.all_said
    voice.become(is_heard=False)
    spoken.wait_for("unheard")
    assert voice.all_said == said
    # Nor does what was being said go on.
    assert voice.said[-1] is None


def test_a_machine_that_is_not_heard_from_the_beginning_offers_none(qtbot: QtBot, voice: Voice) -> None:
    voice.is_heard = False
    with standing(qtbot, voice=voice) as stand:
        stand.wait_for("welcome")
        assert stand.hands.find("aid_spoken") is None
        voice.become(is_heard=True)
        assert stand.hands.find("aid_spoken") is not None


def test_a_screen_reader_is_told_below_a_number(spoken: Stand, voice: Voice) -> None:
    spoken.hands.touch("aid_spoken")
    spoken.ask_for("transaction", "loan")
    spoken.wait_for("ticket")
    voice.become(is_heard=False)
    assert (
        spoken.kiosk.models["shell"]
        .property("announcement")
        .startswith("L’écoute est en\N{NO-BREAK SPACE}pause")
    )


def test_the_keyboard_goes_on_where_its_switch_has_gone(spoken: Stand, voice: Voice) -> None:
    spoken.ask_for("transaction", "loan")
    spoken.wait_for("ticket")
    spoken.qtbot.waitUntil(lambda: spoken.kiosk.window.isActive())
    for _ in range(12):
        if focus_name(spoken) == "aid_spoken":
            break
        spoken.hands.key(Qt.Key.Key_Tab)
    assert focus_name(spoken) == "aid_spoken"
    voice.become(is_heard=False)
    spoken.hands.key(Qt.Key.Key_Tab)
    assert focus_name(spoken) in {"cancel", "done", "language_en", "aid_contrast"}


def focus_name(stand: Stand) -> str:
    """Where the keyboard is, once that can be told."""
    focused = stand.hands.window.activeFocusItem()
    return str(focused.objectName())
