"""What a screen reader says unasked: each screen once, each news of the slip once, and thanks at the end."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desk.printer import PrinterCause
from desk.slips import SlipState
from desk.tickets import Kind
from kiosk import journey as steps
from kiosk.announcements import Said, announced
from kiosk.journey import Journey
from kiosk.ports import SlipOutlet
from tests.kiosk.moments import SAY, answer, at_pause, at_services, at_ticket, at_welcome

NOTHING = Said("")


def said(moment: Journey, before: Said = NOTHING) -> Said:
    return announced(before, moment, SAY, SlipOutlet.BELOW)


@pytest.mark.parametrize(
    ("moment", "piece"),
    [
        (at_welcome(), "What can we do"),
        (replace(at_welcome(), cause=PrinterCause.PAPER_OUT), "appear on the screen"),
        (at_services(), "What would you like"),
        (at_ticket(), "A012"),
        (at_pause(), "come to the desk"),
        (replace(at_pause(), present=0), "come back in a few minutes"),
        (replace(at_services(), is_warned=True), "Are you still there?"),
    ],
)
def test_a_screen_reader_hears_what_is_new(moment: Journey, piece: str) -> None:
    assert piece in said(moment).text


@pytest.mark.parametrize("moment", [at_ticket(), at_pause()])
def test_what_is_said_unasked_of_an_end_ends_on_thanks(moment: Journey) -> None:
    assert said(moment).text.endswith(("Thank you for your visit.", "Thank you for your understanding."))


def test_a_title_and_a_number_do_not_run_into_what_follows() -> None:
    assert " A012. " in said(at_ticket()).text
    assert f"{SAY.family(Kind.TRANSACTION)}. {SAY.service_question()}" in said(at_services()).text


def test_news_of_the_slip_are_said_without_the_whole_ticket_again() -> None:
    ticket = at_ticket()
    first = said(ticket)
    out = said(replace(ticket, slip=SlipState.CUT), first)
    assert out.text == f"{SAY.take_slip(SlipOutlet.BELOW)} {SAY.thanks()}"
    # Touches and other changes say nothing again.
    assert said(replace(ticket, slip=SlipState.CUT, touched=7, present=1), out) == out


def test_who_comes_to_the_desk_and_goes_while_a_number_stands_is_said_without_the_number_again() -> None:
    away = replace(at_ticket(answer(1, 0)), present=0)
    back = said(replace(away, present=1), said(away))
    assert back.text == f"{SAY.next_step()} {SAY.thanks()}"
    alone = said(replace(at_ticket(), present=0), said(at_ticket()))
    assert alone.text == f"{SAY.next_step_while_away()} {SAY.place_kept()} {SAY.thanks()}"


def test_a_notice_that_comes_while_the_first_screen_stays_is_said_without_the_greeting_again() -> None:
    first = said(at_welcome())
    stopped = replace(at_welcome(), cause=PrinterCause.PAPER_OUT)
    noticed = said(stopped, first)
    assert noticed.text == SAY.numbers_on_screen()
    # A touch, or the paper that is back, is nothing to speak of.
    assert said(replace(stopped, touched=3), noticed) == noticed
    assert said(at_welcome(), noticed).text == noticed.text


def test_another_language_is_said_whole() -> None:
    ticket = replace(at_ticket(), slip=SlipState.UNKNOWN)
    again = said(steps.language_chosen(ticket, "en"), said(ticket))
    assert "A012" in again.text
    assert SAY.next_step() in again.text
