"""The journey of one patron: each touch does one thing once, and every trouble leads back home."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.printer import PrinterCause
from desk.slips import SlipState
from desk.tickets import Kind
from kiosk import journey as steps
from kiosk import rests, slip_steps
from kiosk.aids import Aid
from kiosk.journey import Journey, Screen
from kiosk.ports import KioskTimes
from kiosk.waits import Wait, duration_ms, wait_ended, waits_of
from tests.kiosk.moments import answer, asking, at_pause, at_services, at_ticket, at_welcome, overdue, settled


def test_the_way_from_welcome_to_ticket_takes_two_touches() -> None:
    opened = settled(steps.family_opened(at_welcome(), Kind.ASSISTANCE))
    asked = steps.service_chosen(opened, "computer", "t1")
    issued = steps.ticket_issued(asked, answer())
    assert (opened.screen, asked.is_asking, issued.screen) == (Screen.SERVICES, True, Screen.TICKET)


def test_a_second_touch_on_a_service_asks_for_nothing_more() -> None:
    asked = asking("loan", "t1")
    assert steps.service_chosen(asked, "return", "t2") == asked
    failed = settled(steps.request_failed(asked, "t1"))
    assert (
        steps.service_chosen(replace(failed, screen=Screen.SERVICES), "return", "t2").request == asked.request
    )


def test_asking_again_is_asking_for_the_same_ticket() -> None:
    again = steps.asked_again(at_pause())
    assert again.is_asking
    assert again.request == asking().request


@pytest.mark.parametrize(
    "touch",
    [
        lambda journey: steps.family_opened(journey, Kind.TRANSACTION),
        lambda journey: steps.service_chosen(journey, "loan", "t2"),
        lambda journey: steps.language_chosen(journey, "en"),
        steps.went_back,
        steps.asked_again,
        steps.ticket_taken,
    ],
)
@pytest.mark.parametrize(
    "moment", [at_welcome(), at_services(), at_ticket(), at_pause()], ids=lambda j: j.screen
)
@pytest.mark.parametrize("why", ["is_settled", "is_warned", "is_asking"])
def test_no_touch_counts_before_a_screen_has_settled_nor_under_a_question(
    touch: Callable[[Journey], Journey], moment: Journey, why: str
) -> None:
    deaf = {
        "is_settled": replace(moment, is_settled=False),
        "is_warned": replace(moment, is_warned=True),
        "is_asking": replace(moment, is_asking=True),
    }[why]
    assert touch(deaf) == deaf


@pytest.mark.parametrize("moment", [at_welcome(), at_services(), at_ticket()], ids=lambda j: j.screen)
def test_the_language_changes_on_every_screen_and_then_the_screen_settles_anew(moment: Journey) -> None:
    english = steps.language_chosen(moment, "en")
    assert (english.language, english.screen, english.is_settled) == ("en", moment.screen, False)


def test_the_first_language_is_back_after_a_ticket() -> None:
    english = settled(steps.language_chosen(at_ticket(), "en"))
    assert steps.ticket_taken(english).language == "fr"


def test_an_answer_that_does_not_come_sends_to_the_desk_and_may_still_come_there() -> None:
    assert (overdue().screen, overdue().is_asking, overdue().is_awaited) == (Screen.PAUSE, False, True)
    late = steps.ticket_issued(overdue(), answer())
    assert (late.screen, late.issued, late.is_awaited) == (Screen.TICKET, answer(), False)


def test_an_overdue_answer_is_waited_for_again_by_the_same_request() -> None:
    again = steps.asked_again(overdue())
    assert (again.is_asking, again.request) == (True, asking().request)
    assert wait_ended(again, Wait.OVERDUE).screen is Screen.PAUSE
    assert steps.ticket_issued(again, answer()).screen is Screen.TICKET


def test_a_late_failure_leaves_the_screen_that_sends_to_the_desk_as_it_is() -> None:
    failed = steps.request_failed(overdue(), "t1")
    assert (failed.screen, failed.is_awaited, failed.is_settled) == (Screen.PAUSE, False, True)
    assert steps.asked_again(failed).is_awaited


def test_a_failure_of_another_request_changes_nothing() -> None:
    assert steps.request_failed(asking(ticket_id="t2"), "t1") == asking(ticket_id="t2")


def test_an_answer_to_another_request_changes_nothing() -> None:
    late = answer()
    for moment in (at_welcome(), at_services(), asking(ticket_id="t2")):
        assert steps.ticket_issued(moment, late) == moment


def test_news_of_an_earlier_slip_changes_nothing() -> None:
    moment = at_ticket()
    assert slip_steps.slip_ended(moment, "t0", SlipState.NOT_SENT) == moment
    assert slip_steps.slip_ended(moment, "t1", SlipState.NOT_SENT).slip is SlipState.NOT_SENT
    assert slip_steps.slip_ended(at_welcome(), "t1", SlipState.SENT) == at_welcome()


def test_what_is_known_better_later_is_followed_and_paper_is_never_taken_back() -> None:
    unknown = slip_steps.slip_ended(at_ticket(), "t1", SlipState.UNKNOWN)
    printed = slip_steps.slip_ended(unknown, "t1", SlipState.PRINTED)
    assert (unknown.slip, printed.slip) == (SlipState.UNKNOWN, SlipState.PRINTED)
    # A second slip that staff asked for meanwhile does not come.
    assert slip_steps.slip_ended(printed, "t1", SlipState.NOT_SENT) == printed
    assert slip_steps.slip_ended(printed, "t1", SlipState.CUT).slip is SlipState.CUT


def test_whoever_is_told_late_that_no_paper_comes_has_the_whole_time_to_note_the_number() -> None:
    moment = at_ticket()
    stopped = slip_steps.printer_changed(moment, PrinterCause.PAPER_OUT)
    assert waits_of(stopped)[Wait.UNPRINTED] != waits_of(moment)[Wait.UNPRINTED]
    ended = slip_steps.slip_ended(stopped, "t1", SlipState.NOT_SENT)
    assert waits_of(ended)[Wait.UNPRINTED] == waits_of(stopped)[Wait.UNPRINTED]


@pytest.mark.parametrize("moment", [at_welcome(), at_services()], ids=lambda j: j.screen)
def test_a_lost_store_closes_the_kiosk_and_a_found_one_opens_it(moment: Journey) -> None:
    lost = rests.store_lost(moment)
    assert lost.screen is Screen.PAUSE
    assert waits_of(settled(lost)) == {}
    assert rests.store_found(settled(lost)).screen is Screen.WELCOME


def test_a_lost_store_never_takes_a_ticket_off_the_screen() -> None:
    lost = rests.store_lost(at_ticket())
    assert lost.screen is Screen.TICKET
    assert steps.ticket_taken(lost).screen is Screen.PAUSE
    assert steps.ticket_taken(rests.store_found(lost)).screen is Screen.WELCOME


def test_a_lost_store_waits_for_the_answer_to_a_request() -> None:
    lost = rests.store_lost(asking())
    assert lost.is_asking
    assert steps.ticket_issued(lost, answer()).screen is Screen.TICKET
    assert steps.request_failed(lost, "t1").screen is Screen.PAUSE


def test_what_is_known_of_the_desk_survives_the_way_home() -> None:
    knowing = replace(at_ticket(), present=1, cause=PrinterCause.PAPER_OUT)
    home = steps.ticket_taken(knowing)
    assert (home.present, home.cause, home.issued, home.request) == (1, PrinterCause.PAPER_OUT, None, None)


@pytest.mark.parametrize(
    ("moment", "waits"),
    [
        (at_welcome(), set()),
        (replace(at_welcome(), language="en"), {Wait.IDLE}),
        (at_services(), {Wait.IDLE}),
        (replace(at_services(), is_warned=True), {Wait.ANSWER}),
        (replace(at_services(), is_settled=False), {Wait.IDLE, Wait.SETTLE}),
        (asking(), {Wait.SLOW, Wait.OVERDUE}),
        (replace(asking(), is_slow=True), {Wait.OVERDUE}),
        (overdue(), set()),
        (settled(steps.request_failed(overdue(), "t1")), {Wait.PAUSE}),
        (at_ticket(), {Wait.UNPRINTED, Wait.PRINTING}),
        (replace(at_ticket(), is_slip_late=True), {Wait.UNPRINTED}),
        (replace(at_ticket(), cause=PrinterCause.PAPER_OUT), {Wait.UNPRINTED}),
        (replace(at_ticket(), slip=SlipState.SENT), {Wait.TICKET}),
        (replace(at_ticket(), slip=SlipState.SENT, aids=frozenset({Aid.SPOKEN})), {Wait.UNPRINTED}),
        (replace(at_ticket(), slip=SlipState.UNKNOWN), {Wait.UNPRINTED}),
        (at_pause(), {Wait.PAUSE}),
        (steps.ticket_taken(at_ticket()), {Wait.REST}),
        (steps.went_back(at_services()), {Wait.SETTLE}),
    ],
)
def test_only_what_is_needed_is_waited_for(moment: Journey, waits: set[Wait]) -> None:
    assert set(waits_of(moment)) == waits


@pytest.mark.parametrize(
    "moment",
    [at_services(), replace(at_services(), is_warned=True), at_ticket(), at_pause()],
)
def test_what_is_being_read_aloud_is_not_ended(moment: Journey) -> None:
    ends = {Wait.IDLE, Wait.ANSWER, Wait.TICKET, Wait.UNPRINTED, Wait.PAUSE}
    assert ends & set(waits_of(moment))
    assert set(waits_of(moment, is_being_read=True)) == set(waits_of(moment)) - ends


def test_every_touch_starts_the_idle_wait_anew() -> None:
    moment = at_services()
    assert waits_of(steps.touched(moment))[Wait.IDLE] != waits_of(moment)[Wait.IDLE]


def test_a_touch_answers_the_idle_question_and_does_nothing_else() -> None:
    warned = wait_ended(at_services(), Wait.IDLE)
    assert warned.is_warned
    answered = steps.touched(warned)
    assert (answered.is_warned, answered.screen, answered.is_settled) == (False, Screen.SERVICES, False)


def test_no_answer_brings_the_first_screen_back_in_the_first_language() -> None:
    english = settled(steps.language_chosen(at_services(), "en"))
    home = wait_ended(wait_ended(english, Wait.IDLE), Wait.ANSWER)
    assert (home.screen, home.language) == (Screen.WELCOME, "fr")


@pytest.mark.parametrize("wait", list(Wait))
def test_a_wait_that_no_longer_runs_ends_without_effect(wait: Wait) -> None:
    assert wait_ended(at_welcome(), wait) == at_welcome()


def test_the_moment_after_a_ticket_is_the_longest_that_touches_are_refused() -> None:
    times = KioskTimes()
    assert duration_ms(Wait.REST, times) > 2 * duration_ms(Wait.SETTLE, times)
    assert duration_ms(Wait.UNPRINTED, times) > duration_ms(Wait.TICKET, times)
    assert {duration_ms(wait, times) for wait in Wait} > {60_000, 20_000, 7_000}


def asked_for(journey: Journey) -> str:
    """The id of the ticket that was asked for last, or ''."""
    return "" if journey.request is None else journey.request.ticket_id


CLOCKS: list[Callable[[Journey], Journey]] = [
    lambda journey, wait=wait: wait_ended(journey, wait)  # type: ignore[misc]
    for wait in Wait
]
STEPS: list[Callable[[Journey], Journey]] = [
    lambda journey: steps.family_opened(journey, Kind.TRANSACTION),
    lambda journey: steps.service_chosen(journey, "loan", f"t{journey.entered}-{journey.touched}"),
    lambda journey: steps.language_chosen(journey, "en"),
    lambda journey: slip_steps.slip_ended(journey, "t1", SlipState.SENT),
    lambda journey: steps.ticket_issued(journey, answer()),
    steps.touched,
    steps.went_back,
    steps.asked_again,
    steps.ticket_taken,
    lambda journey: steps.request_failed(journey, asked_for(journey)),
    lambda journey: steps.request_failed(journey, "t1"),
    lambda journey: steps.ticket_issued(journey, answer(ticket_id=asked_for(journey))),
    rests.store_lost,
    rests.store_found,
    *CLOCKS,
]


@given(st.lists(st.sampled_from(STEPS), max_size=60))
def test_whatever_happens_one_journey_asks_for_one_ticket_and_time_leads_home(
    happenings: list[Callable[[Journey], Journey]],
) -> None:
    journey = steps.begun("fr")
    for step in happenings:
        before, journey = journey, step(journey)
        if before.request is not None and journey.request is not None:
            assert journey.request == before.request
        assert (journey.screen is Screen.TICKET) == (journey.issued is not None)
        assert not journey.is_asking or journey.is_awaited
        assert not journey.is_awaited or journey.request is not None
        assert not before.is_awaited or journey.is_awaited or step not in CLOCKS
    journey = rests.store_found(steps.request_failed(journey, asked_for(journey)))
    for _ in range(8):
        for wait in list(waits_of(journey)):
            journey = wait_ended(journey, wait)
    assert journey.is_home
    assert journey.is_settled
