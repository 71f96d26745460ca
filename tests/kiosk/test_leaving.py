"""Whoever waits no longer is asked whether that is meant: the number is given up once, or kept."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desk.slips import SlipState
from desk.tickets import Outcome, State
from kiosk import choices
from kiosk.aids import Aid
from kiosk.announcements import Said, announced
from kiosk.journey import Journey
from kiosk.ports import SlipOutlet
from kiosk.screens import derive_ticket
from tests.kiosk.eyes import place
from tests.kiosk.moments import SAY, answer, at_ticket, settled
from tests.kiosk.stand import Stand, standing


def asked() -> Journey:
    return settled(choices.cancel_touched(at_ticket()))


def ask_for_a_number(stand: Stand) -> None:
    stand.ask_for("transaction", "loan")
    stand.wait_for("ticket")


def touch_cancel(stand: Stand) -> None:
    stand.hands.touch("cancel")
    wait_until_asked(stand)


def wait_until_asked(stand: Stand) -> None:
    stand.qtbot.waitUntil(lambda: stand.kiosk.reception.journey.is_leaving and stand.is_ready())


def test_the_question_says_what_would_be_lost_and_the_number_stays() -> None:
    shown = derive_ticket(asked(), SAY, SlipOutlet.BELOW)
    assert (shown.title, shown.label) == ("Give up your number?", "A012")
    assert shown.nextStep == "Your place in line would go to the next person."
    assert (shown.meantText, shown.keepText) == ("Yes, cancel", "Keep my number")
    assert (shown.doneText, shown.cancelText, shown.slipText, shown.thanks) == ("", "", "", "")


def test_a_double_tap_only_asks() -> None:
    once = choices.cancel_touched(at_ticket())
    assert (once.is_leaving, once.is_settled) == (True, False)
    assert choices.cancel_touched(once) == once
    assert choices.cancel_meant(once) == once
    assert choices.number_kept(once) == once


def test_it_is_given_up_once_and_only_after_the_question() -> None:
    assert choices.cancel_meant(at_ticket()) == at_ticket()
    meant = choices.cancel_meant(asked())
    assert meant.is_cancelling
    assert choices.cancel_meant(meant) == meant
    assert choices.number_kept(meant) == meant


def test_a_number_that_is_kept_is_shown_as_before() -> None:
    kept = choices.number_kept(asked())
    assert not kept.is_leaving
    assert derive_ticket(kept, SAY, SlipOutlet.BELOW) == derive_ticket(at_ticket(), SAY, SlipOutlet.BELOW)


def test_who_is_called_already_has_no_number_to_give_up() -> None:
    called = at_ticket(answer(position=None))
    assert choices.cancel_touched(called) == called


def test_a_screen_reader_hears_the_question_and_then_the_number_again() -> None:
    ticket = announced(Said(""), at_ticket(), SAY, SlipOutlet.BELOW)
    question = announced(ticket, asked(), SAY, SlipOutlet.BELOW)
    assert question.text == "Give up your number? A012. Your place in line would go to the next person."
    again = announced(question, settled(choices.number_kept(asked())), SAY, SlipOutlet.BELOW)
    assert again.text == ticket.text


def test_the_number_is_cancelled_and_its_slip_withdrawn(qtbot: QtBot) -> None:
    with standing(qtbot, pause_ms=80) as stand:
        stand.printer.ends_as = None
        ask_for_a_number(stand)
        touch_cancel(stand)
        assert stand.hands.read("heading") == "Annuler votre numéro?"
        assert stand.hands.read("number") == "A001"
        assert stand.queue.desk().view().waiting != ()
        stand.hands.touch("give_up")
        stand.wait_for("welcome")
        kept = next(iter(stand.queue.tickets.values()))
        assert (kept.state, kept.outcome) == (State.CLOSED, Outcome.LEFT)
        assert stand.printer.withdrawn == [kept.id]


def test_a_number_that_is_cancelled_after_its_screen_went_has_its_slip_withdrawn(qtbot: QtBot) -> None:
    with standing(qtbot, unprinted_ms=150) as stand:
        stand.printer.ends_as = None
        ask_for_a_number(stand)
        touch_cancel(stand)
        with stand.queue.lock:
            stand.hands.touch("give_up")
            qtbot.waitUntil(lambda: stand.kiosk.reception.journey.is_cancelling)
            stand.wait_for("welcome")
            assert stand.printer.withdrawn == []
        kept = next(iter(stand.queue.tickets.values()))
        qtbot.waitUntil(lambda: stand.printer.withdrawn == [kept.id])
        assert (kept.id, stand.screen) == ("ticket-1", "welcome")
        qtbot.waitUntil(lambda: stand.queue.desk().view().waiting == ())


def test_the_number_is_kept_with_its_place(stand: Stand) -> None:
    ask_for_a_number(stand)
    touch_cancel(stand)
    stand.hands.touch("keep")
    stand.wait_for("ticket")
    assert stand.hands.find("done") is not None
    assert [ticket.label for ticket in stand.queue.desk().view().waiting] == ["A001"]


def test_who_was_called_meanwhile_is_sent_to_the_desk(stand: Stand) -> None:
    stand.staff(1)
    ask_for_a_number(stand)
    touch_cancel(stand)
    # The screen knows of no call: the question would go as soon as it did.
    assert stand.watcher.close()
    stand.queue.desk().call_next("1")
    stand.hands.touch("give_up")
    stand.qtbot.waitUntil(lambda: stand.hands.find("done") is not None)
    assert stand.hands.find("cancel") is None
    assert stand.screen == "ticket"
    assert next(iter(stand.queue.tickets.values())).state is State.CALLED
    assert stand.kiosk.reception.journey.slip is SlipState.SENT


@pytest.mark.parametrize("size", [(1280, 800), (1080, 1920), (800, 480)], ids=str)
@pytest.mark.parametrize("aids", [frozenset(), frozenset({Aid.LOWERED})], ids=["usual", "lowered"])
def test_what_gives_the_number_up_is_not_where_the_finger_was(
    qtbot: QtBot, size: tuple[int, int], aids: frozenset[Aid]
) -> None:
    with standing(qtbot, size=size) as stand:
        ask_for_a_number(stand)
        stand.kiosk.reception.step(lambda journey: replace(journey, aids=aids))
        stand.wait_for("ticket")
        finger = stand.hands.place_of("cancel")
        touch_cancel(stand)
        give_up = stand.hands.find("give_up")
        assert give_up is not None
        assert not place(give_up).contains(finger)


def test_fingers_that_go_on_tapping_at_cancel_keep_the_number(qtbot: QtBot) -> None:
    with standing(qtbot, settle_ms=500) as stand:
        ask_for_a_number(stand)
        finger = stand.hands.place_of("cancel")
        stand.hands.touch_at(finger)
        stand.hands.touch_at(finger)
        wait_until_asked(stand)
        stand.hands.touch_at(finger)
        stand.wait_for("ticket")
        assert not stand.kiosk.reception.journey.is_leaving
        assert [ticket.label for ticket in stand.queue.desk().view().waiting] == ["A001"]


def test_who_walks_away_from_the_question_keeps_the_place(qtbot: QtBot) -> None:
    with standing(qtbot, ticket_ms=150) as stand:
        ask_for_a_number(stand)
        touch_cancel(stand)
        stand.wait_for("welcome")
        assert [ticket.label for ticket in stand.queue.desk().view().waiting] == ["A001"]


def test_a_keyboard_is_at_the_answer_that_loses_nothing_and_comes_back_to_done(stand: Stand) -> None:
    ask_for_a_number(stand)
    stand.qtbot.waitUntil(lambda: stand.kiosk.window.isActive())

    def focused() -> str:
        return stand.hands.window.activeFocusItem().objectName()

    stand.hands.key(Qt.Key.Key_Tab)
    for _ in range(8):
        if focused() == "cancel":
            break
        stand.hands.key(Qt.Key.Key_Tab)
    stand.hands.key(Qt.Key.Key_Return)
    wait_until_asked(stand)
    assert focused() == "keep"
    stand.hands.key(Qt.Key.Key_Return)
    stand.wait_for("ticket")
    assert focused() == "done"
    assert [ticket.label for ticket in stand.queue.desk().view().waiting] == ["A001"]


def test_a_number_that_could_not_be_cancelled_says_so_and_is_shielded_like_a_new_screen() -> None:
    refused = choices.cancel_refused(choices.cancel_meant(asked()), "t1", is_called=False)
    shown = derive_ticket(refused, SAY, SlipOutlet.BELOW)
    assert "could not be cancelled" in shown.wait
    assert shown.cancelText
    assert not refused.is_settled
    again = choices.cancel_touched(settled(refused))
    assert not again.is_uncancelled


def test_a_number_that_was_called_meanwhile_is_expected_at_the_desk() -> None:
    called = choices.cancel_refused(choices.cancel_meant(asked()), "t1", is_called=True)
    assert not called.is_uncancelled
    assert derive_ticket(called, SAY, SlipOutlet.BELOW).wait == ""
