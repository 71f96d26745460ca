"""Printer out of paper, store lost, a bug below: the patron keeps a number or is sent to the desk, kindly."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from desk.errors import StoreTrouble
from desk.printer import PrinterCause
from desk.slips import SlipState
from kiosk.journey import Journey, Request, begun
from kiosk.regaining import left_by, still_left
from tests.kiosk.stand import Stand, standing
from tests.log_watch import ExpectLog
from tests.ui.answers import Answers, break_down
from ui.service_words import DEFAULT_SERVICE_WORDS


@pytest.mark.parametrize(
    ("result", "sentence"),
    [
        (SlipState.SENT, "Veuillez prendre votre billet, juste en dessous."),
        (SlipState.PRINTED, "Veuillez prendre votre billet, juste en dessous."),
        (SlipState.CUT, "Veuillez prendre votre billet, juste en dessous."),
        (SlipState.STARTED, "Votre billet s’imprime."),
        (SlipState.CANCELLED, "Si votre billet est incomplet, veuillez noter votre numéro\u00a0:\u00a0A001."),
        (SlipState.NOT_SENT, "Ce numéro suffit; veuillez le noter ou\u00a0le\u00a0retenir."),
        (SlipState.UNKNOWN, "Si aucun billet n’est sorti, veuillez noter votre numéro\u00a0:\u00a0A001."),
    ],
)
def test_the_number_stays_large_and_a_sentence_tells_of_the_slip(
    stand: Stand, result: SlipState, sentence: str
) -> None:
    stand.printer.ends_as = result
    stand.ask_for("transaction", "loan")
    stand.wait_for("ticket")
    assert (stand.hands.read("number"), stand.hands.read("slip_text")) == ("A001", sentence)


def test_a_printer_that_fails_while_the_patron_looks_is_told_at_once(stand: Stand) -> None:
    stand.printer.ends_as = None
    stand.ask_for("transaction", "loan")
    stand.wait_for("ticket")
    assert stand.hands.read("slip_text") == "Votre billet s’imprime."
    stand.printer.become(PrinterCause.PAPER_OUT)
    assert stand.hands.read("slip_text").startswith("Si aucun billet n’est sorti")
    stand.printer.slip_ended.emit("ticket-1", SlipState.NOT_SENT)
    assert stand.hands.read("slip_text").startswith("Ce numéro suffit")


def test_a_bug_in_printing_leaves_the_number_on_the_screen(stand: Stand, expect_log: ExpectLog) -> None:
    expect_log("kiosk.reception", "could not be handed to the printer")
    stand.printer.bug = RuntimeError("paper jam of the mind")
    stand.ask_for("transaction", "loan")
    stand.wait_for("ticket")
    assert stand.hands.read("number") == "A001"
    assert stand.hands.read("slip_text").startswith("Ce numéro suffit")


def test_a_lost_store_sends_to_the_desk_and_opens_again_by_itself(stand: Stand) -> None:
    stand.wait_for("welcome")
    stand.staff(1)
    stand.queue.lost = StoreTrouble.CANNOT_OPEN
    stand.wait_for("pause")
    assert "Veuillez vous présenter au comptoir" in stand.hands.read("pause_text")
    assert stand.hands.find("retry") is None
    stand.queue.lost = None
    stand.wait_for("welcome")


def test_a_kiosk_that_starts_without_a_store_opens_when_it_is_found(qtbot: QtBot) -> None:
    with standing(qtbot, lost=StoreTrouble.MISSING) as stand:
        stand.wait_for("pause")
        stand.queue.lost = None
        stand.wait_for("welcome")


def test_a_request_that_failed_may_be_tried_again_and_gives_one_ticket(stand: Stand) -> None:
    stand.wait_for("welcome")
    stand.hands.touch("family_transaction")
    stand.wait_for("services")
    with stand.queue.lock:
        stand.queue.lost = StoreTrouble.LOCKED
        stand.hands.touch("service_loan")
    stand.wait_for("pause")
    stand.queue.lost = None
    stand.hands.touch("retry")
    stand.wait_for("ticket")
    assert stand.labels == stand.printer.labels == ["A001"]
    assert list(stand.queue.tickets) == ["ticket-1"]


def test_a_store_that_answers_late_is_waited_for_and_the_patron_is_told(qtbot: QtBot) -> None:
    with standing(qtbot, slow_ms=50) as stand:
        with stand.queue.lock:
            stand.ask_for("transaction", "loan")
            qtbot.waitUntil(lambda: stand.hands.read("heading").startswith("Merci de patienter"))
        stand.wait_for("ticket")


def test_an_answer_that_is_overdue_sends_to_the_desk_and_comes_there_late(qtbot: QtBot) -> None:
    with standing(qtbot, overdue_ms=50) as stand:
        stand.staff(1)
        with stand.queue.lock:
            stand.ask_for("transaction", "loan")
            stand.wait_for("pause")
            assert "Veuillez vous présenter au comptoir" in stand.hands.read("pause_text")
        stand.wait_for("ticket")
        assert stand.hands.read("number") == "A001"
        assert stand.labels == stand.printer.labels == ["A001"]


def test_who_tries_again_after_an_overdue_answer_gets_that_same_ticket(qtbot: QtBot) -> None:
    with standing(qtbot, overdue_ms=50) as stand:
        with stand.queue.lock:
            stand.ask_for("transaction", "loan")
            stand.wait_for("pause")
            stand.hands.touch("retry")
            qtbot.waitUntil(lambda: stand.kiosk.reception.journey.is_asking)
            stand.wait_for("pause")
            stand.hands.touch("retry")
        stand.wait_for("ticket")
        assert list(stand.queue.tickets) == ["ticket-1"]
        assert stand.printer.labels == ["A001"]


def test_the_screen_that_sends_to_the_desk_stays_until_the_late_answer_is_known(
    qtbot: QtBot,
) -> None:
    with standing(qtbot, overdue_ms=50, pause_ms=50) as stand:
        with stand.queue.lock:
            stand.ask_for("transaction", "loan")
            stand.wait_for("pause")
            stand.queue.lost = StoreTrouble.LOCKED
        stand.qtbot.waitUntil(lambda: not stand.kiosk.reception.journey.is_awaited)
        stand.queue.lost = None
        stand.wait_for("welcome")
        assert stand.labels == []


def test_a_number_under_way_when_an_error_brings_the_start_page_is_shown_after_all(qtbot: QtBot) -> None:
    with standing(qtbot) as stand:
        stand.wait_for("welcome")
        stand.hands.touch("language_en")
        with stand.queue.lock:
            stand.ask_for("transaction", "loan")
            qtbot.waitUntil(lambda: stand.kiosk.reception.journey.is_awaited)
            stand.kiosk.reception.recover()
            stand.kiosk.reception.recover()
            stand.wait_for("welcome")
        stand.wait_for("ticket")
        assert stand.hands.read("heading") == "Here is your number"
        assert stand.hands.read("number") == "A001"
        assert stand.labels == stand.printer.labels == ["A001"]
        stand.hands.touch("done")
        stand.wait_for("welcome")
        assert stand.kiosk.reception.journey.is_home


def test_nobody_who_touched_the_screen_after_the_error_is_shown_the_number_of_another(
    qtbot: QtBot, expect_log: ExpectLog
) -> None:
    expect_log("kiosk.reception", "number A001 came when its patron had gone")
    with standing(qtbot) as stand:
        with stand.queue.lock:
            stand.ask_for("transaction", "loan")
            qtbot.waitUntil(lambda: stand.kiosk.reception.journey.is_awaited)
            stand.kiosk.reception.recover()
            stand.ask_for("transaction", "loan")
            qtbot.waitUntil(lambda: stand.kiosk.reception.journey.is_awaited)
        stand.wait_for("ticket")
        assert stand.kiosk.reception.journey.issued is not None
        assert stand.kiosk.reception.journey.issued.ticket.id == "ticket-2"
        assert stand.hands.read("number") == "A002"
        assert stand.printer.labels == ["A002"]
        assert stand.printer.unprinted == ["A001"]


def test_a_number_that_comes_after_somebody_touched_the_screen_is_told_to_staff_and_to_nobody_else(
    qtbot: QtBot, expect_log: ExpectLog
) -> None:
    expect_log("kiosk.reception", "number A001 came when its patron had gone")
    with standing(qtbot) as stand:
        with stand.queue.lock:
            stand.ask_for("transaction", "loan")
            qtbot.waitUntil(lambda: stand.kiosk.reception.journey.is_awaited)
            stand.kiosk.reception.recover()
            stand.wait_for("welcome")
            stand.hands.touch_at(QPoint(2, 2))
        qtbot.waitUntil(lambda: stand.printer.unprinted == ["A001"])
        assert stand.screen == "welcome"
        assert stand.printer.labels == []


def test_what_was_left_is_kept_until_it_is_answered_or_another_is_left() -> None:
    def asking(ticket_id: str) -> Journey:
        return replace(begun("fr"), request=Request(ticket_id, "loan", "fr"), is_awaited=True)

    first, second = asking("ticket-1"), asking("ticket-2")
    left = left_by(first, None)
    assert left_by(begun("fr"), left) == still_left(left, "ticket-2") == first
    assert left_by(second, left) == second
    assert still_left(left, "ticket-1") is None


def test_a_service_that_staff_removed_sends_to_the_desk(stand: Stand, expect_log: ExpectLog) -> None:
    expect_log("kiosk.reception", "unknown_service")
    stand.wait_for("welcome")
    stand.hands.touch("family_transaction")
    stand.wait_for("services")
    stand.kiosk.reception.choose_service("telescope")
    stand.wait_for("pause")
    assert stand.labels == []


def test_a_bug_in_the_desk_sends_to_the_desk_in_person(stand: Stand, expect_log: ExpectLog) -> None:
    expect_log("ui.desk_worker", "a use case broke")
    expect_log("ui.queue_watcher", "could not be watched")
    stand.wait_for("welcome")
    stand.hands.touch("family_transaction")
    stand.wait_for("services")
    with stand.queue.lock:
        stand.queue.bug = ZeroDivisionError("a bug")
        stand.hands.touch("service_loan")
    stand.wait_for("pause")
    stand.qtbot.waitUntil(lambda: stand.watcher.trouble is not None)
    stand.queue.bug = None


def test_a_bug_in_what_another_part_asked_leaves_the_patron_a_ticket(
    stand: Stand, expect_log: ExpectLog
) -> None:
    expect_log("ui.desk_worker", "a use case broke")
    report = Answers()
    stand.wait_for("welcome")
    stand.hands.touch("family_transaction")
    stand.wait_for("services")
    with stand.queue.lock:
        stand.worker.ask(break_down, report.take, report.fail)
        stand.hands.touch("service_loan")
    stand.wait_for("ticket")
    assert stand.labels == stand.printer.labels == ["A001"]
    assert [error.code for error in report.failed] == ["desk_broken"]


def test_a_pictogram_that_does_not_exist_costs_nobody_a_ticket(qtbot: QtBot) -> None:
    misspelt = replace(DEFAULT_SERVICE_WORDS[0], pictogram="book_with_wings")
    with standing(qtbot, services=(misspelt, *DEFAULT_SERVICE_WORDS[1:])) as stand:
        stand.ask_for("transaction", "loan")
        stand.wait_for("ticket")
        assert stand.labels == ["A001"]


def test_a_bug_in_a_step_brings_the_first_screen_back(stand: Stand, expect_log: ExpectLog) -> None:
    expect_log("kiosk.reception", "a step of the journey broke")
    stand.wait_for("welcome")
    stand.hands.touch("family_transaction")
    stand.wait_for("services")
    stand.kiosk.reception.step(lambda journey: 1 / 0)  # type: ignore[arg-type, return-value]
    stand.wait_for("welcome")


def test_the_notice_follows_the_staff_who_come_and_go(stand: Stand) -> None:
    stand.wait_until_present(0)
    assert stand.hands.read("notice").startswith("Il\u00a0n’y\u00a0a\u00a0personne au comptoir")
    stand.staff(1)
    assert stand.hands.read("notice").startswith("Une seule personne est au comptoir")
    stand.staff(2)
    assert stand.hands.find("notice") is None
    stand.queue.desk().pause("1")
    stand.wait_until_present(1)
    assert stand.hands.read("notice").startswith("Une seule personne")
