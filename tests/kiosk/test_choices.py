"""Wait or come back, please come to me, wait no longer: by real touches."""

from __future__ import annotations

from dataclasses import replace

from pytestqt.qtbot import QtBot

from desk.help_calls import open_help
from desk.printer import PrinterCause
from desk.tickets import Kind
from kiosk import choices, rests, slip_steps
from kiosk import journey as steps
from kiosk.choice_screens import COME_BACK, derive_aside, derive_choice, return_lines
from kiosk.journey import Screen
from tests.clocks import FixedClock
from tests.kiosk.moments import HOURS, SAY, at_choice, at_services, door
from tests.kiosk.stand import Stand, standing

MORNING = "2026-11-26T10:30:00-05:00"


def somebody_is_served(stand: Stand) -> None:
    """One staff member, who serves somebody."""
    stand.staff(1)
    desk = stand.queue.desk()
    desk.issue("before", "loan", "fr")
    desk.call_next("1")
    stand.qtbot.waitUntil(lambda: stand.kiosk.reception.journey.ahead == 1)


def test_the_choice_is_there_only_when_one_would_wait_for_the_only_one() -> None:
    begun = replace(at_services(Kind.ASSISTANCE, present=1), door=door("2026-11-26T10:30"), ahead=1)
    assert begun.has_choice
    assert not replace(begun, ahead=0).has_choice
    assert not replace(begun, present=2).has_choice
    assert not replace(begun, family=Kind.TRANSACTION).has_choice
    assert not replace(begun, door=None).has_choice


def test_waiting_asks_for_what_was_wished_and_back_for_nothing() -> None:
    asked = choices.wait_chosen(at_choice(), "t1")
    assert asked.request is not None
    assert (asked.request.service, asked.is_asking) == ("document_search", True)
    assert choices.wait_chosen(asked, "t2") == asked
    back = steps.went_back(at_choice())
    assert (back.screen, back.wish, back.request) == (Screen.SERVICES, None, None)


def test_the_paper_names_the_dates() -> None:
    assert return_lines(at_choice(), SAY)[0].startswith("on Thursday, November 26, 1:00")


def test_before_it_is_known_whether_there_is_paper_none_is_promised() -> None:
    come_back = derive_choice(at_choice(), SAY).services[1]
    assert (come_back.code, come_back.hint) == (COME_BACK, "When more of us are here")


def test_help_is_not_offered_where_nobody_could_come() -> None:
    assert choices.help_chosen(replace(at_choice(), present=0)).screen is Screen.CHOICE


def test_one_more_touch_waits(qtbot: QtBot) -> None:
    with standing(qtbot, hours=HOURS, clock=FixedClock(MORNING)) as stand:
        somebody_is_served(stand)
        stand.ask_for("assistance", "document_search")
        stand.wait_for("choice")
        stand.hands.touch("service_wait")
        stand.wait_for("ticket")
        assert stand.labels == ["A001", "B001"]


def test_with_nobody_before_two_touches_are_enough(qtbot: QtBot) -> None:
    with standing(qtbot, hours=HOURS, clock=FixedClock(MORNING)) as stand:
        stand.staff(1)
        stand.ask_for("assistance", "document_search")
        stand.wait_for("ticket")
        assert stand.labels == ["B001"]


def test_coming_back_is_on_paper_and_takes_no_number(qtbot: QtBot) -> None:
    with standing(qtbot, hours=HOURS, clock=FixedClock(MORNING)) as stand:
        somebody_is_served(stand)
        stand.ask_for("assistance", "document_search")
        stand.wait_for("choice")
        stand.hands.touch("service_come_back")
        stand.wait_for("return")
        lines, language = stand.printer.returns[0]
        assert lines[0] == "le\u00a0jeudi 26\u00a0novembre de\u00a013\u00a0h\u00a0à\u00a016\u00a0h\u00a050"
        assert (len(lines), language, stand.labels) == (3, "fr", ["A001"])
        assert "aujourd’hui de\u00a013\u00a0h" in stand.hands.read("pause_text")
        stand.hands.touch("retry")
        stand.wait_for("welcome")


def test_without_a_printer_the_times_are_to_be_noted(qtbot: QtBot) -> None:
    with standing(qtbot, hours=HOURS, clock=FixedClock(MORNING), unprinted_ms=80) as stand:
        stand.printer.become(PrinterCause.PAPER_OUT)
        somebody_is_served(stand)
        stand.ask_for("assistance", "document_search")
        stand.wait_for("choice")
        stand.hands.touch("service_come_back")
        qtbot.waitUntil(lambda: "noter" in stand.hands.read("pause_thanks"))
        stand.wait_for("welcome")
        assert stand.printer.returns == []


def come_back(stand: Stand) -> str:
    """Ask for the quieter times by touches; what the screen says of the paper."""
    stand.ask_for("assistance", "document_search")
    stand.wait_for("choice")
    stand.hands.touch("service_come_back")
    stand.wait_for("return")
    thanks = stand.hands.read("pause_thanks")
    stand.hands.touch("retry")
    return thanks


def test_lists_of_times_leave_the_roll_for_numbers_and_are_then_to_be_noted(qtbot: QtBot) -> None:
    clock = FixedClock(MORNING)
    with standing(qtbot, hours=HOURS, clock=clock, most_given=4) as stand:
        somebody_is_served(stand)
        said = [come_back(stand) for _ in range(5)]
        assert ["prendre la liste" in each for each in said] == [True] * 3 + [False] * 2
        assert ["noter" in each for each in said] == [False] * 3 + [True] * 2
        assert len(stand.printer.returns) == 3
        stand.ask_for("transaction", "loan")
        stand.wait_for("ticket")
        stand.hands.touch("done")
        stand.wait_for("closed")
        assert stand.hands.read("pause_title") == "Numéros en pause"
        assert len(stand.printer.returns) + len(stand.printer.given) == 4
        clock.advance(600)
        stand.kiosk.reception.rest_clock.timeout.emit()
        assert "prendre la liste" in come_back(stand)
        assert len(stand.printer.returns) == 4


def test_a_printer_that_comes_back_promises_no_times_that_were_not_given_to_it() -> None:
    away = replace(at_choice(), cause=PrinterCause.PAPER_OUT)
    noted = slip_steps.printer_changed(choices.return_chosen(away), PrinterCause.READY)
    assert derive_aside(noted, SAY).thanks == SAY.choice.return_noted()
    printed = choices.return_chosen(at_choice())
    assert derive_aside(printed, SAY).thanks == SAY.choice.return_slip()
    assert derive_aside(rests.slips_counted(printed, 1), SAY).thanks == SAY.choice.return_slip()


def test_the_next_patron_does_not_find_times_that_waited_for_paper(qtbot: QtBot) -> None:
    with standing(qtbot, hours=HOURS, clock=FixedClock(MORNING)) as stand:
        somebody_is_served(stand)
        stand.ask_for("assistance", "document_search")
        stand.wait_for("choice")
        stand.hands.touch("service_come_back")
        stand.wait_for("return")
        stand.printer.become(PrinterCause.PAPER_OUT)
        stand.hands.touch("retry")
        stand.wait_for("welcome")
        assert len(stand.printer.withdrawn) == 1


def test_please_come_to_me_reaches_the_desk_and_the_answer_is_told(qtbot: QtBot) -> None:
    with standing(qtbot) as stand:
        stand.staff(1)
        stand.wait_for("welcome")
        stand.hands.touch("come_to_me")
        stand.wait_for("help")
        desk = stand.queue.desk()
        qtbot.waitUntil(lambda: open_help(desk.view(), desk.view().now_ms) is not None)
        desk.answer_help("1")
        qtbot.waitUntil(lambda: "en route" in stand.hands.read("pause_text"))
        assert stand.labels == []
        stand.hands.touch("retry")
        stand.wait_for("welcome")


def test_a_full_library_still_comes_to_whoever_asks(qtbot: QtBot) -> None:
    with standing(qtbot, most_waiting=1) as stand:
        stand.staff(1)
        stand.queue.desk().issue("before", "loan", "fr")
        stand.wait_for("closed")
        stand.hands.touch("retry")
        stand.wait_for("help")
        stand.hands.touch("retry")
        stand.wait_for("closed")
