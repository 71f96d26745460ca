"""A number on the glass, and staff who come to the desk and go: one screen never says two things of them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desk.queue import LiveQueue
from desk.tickets import Kind, State
from kiosk import choices, rests
from kiosk import journey as steps
from kiosk.journey import Journey
from kiosk.ports import SlipOutlet
from kiosk.screens import TicketProperties, derive_ticket
from kiosk.shell_screen import derive_shell
from kiosk.waits import Wait, waits_of
from tests.kiosk.moments import SAY, answer, at_services, at_ticket, settled
from tests.kiosk.stand import Stand

AWAY = "Il\u00a0n’y\u00a0a\u00a0personne au comptoir"


def ticket(journey: Journey) -> TicketProperties:
    return derive_ticket(journey, SAY, SlipOutlet.BELOW)


@pytest.mark.parametrize(("before", "now"), [(0, 1), (0, 2), (2, 0), (1, 0)])
def test_what_is_told_of_the_wait_follows_who_is_at_the_desk_while_the_number_stands(
    before: int, now: int
) -> None:
    seen = rests.queue_seen(at_ticket(answer(3, before, Kind.ASSISTANCE)), present=now, waiting=3)
    told, offer = ticket(seen), derive_shell(seen, SAY, ("fr",), ()).offer
    assert told.wait == SAY.place_kept()
    if now:
        assert (told.nextStep, offer) == (SAY.next_step(), SAY.offer())
    else:
        assert (told.nextStep, offer) == (SAY.next_step_while_away(), SAY.offer_while_away())


def test_a_figure_that_was_told_stays_while_colleagues_come_and_go() -> None:
    first = at_ticket(answer(3, 2))
    assert ticket(rests.queue_seen(first, present=1, waiting=3)) == ticket(first)
    back = rests.queue_seen(rests.queue_seen(first, present=0, waiting=3), present=2, waiting=3)
    assert ticket(back) == ticket(first)


def test_whoever_was_called_is_expected_whoever_is_at_the_desk() -> None:
    told = ticket(replace(at_ticket(answer(None, 2)), present=0))
    assert (told.nextStep, told.wait) == (SAY.next_step_already(), "")


@pytest.mark.parametrize(("before", "now"), [(0, 1), (2, 0)])
def test_a_touch_beside_words_that_change_does_nothing_for_a_moment(before: int, now: int) -> None:
    first = at_ticket(answer(3, before))
    seen = rests.queue_seen(first, present=now, waiting=3)
    assert steps.ticket_taken(seen) == seen
    assert steps.ticket_taken(settled(seen)).issued is None


@pytest.mark.parametrize(("before", "now"), [(0, 1), (2, 0)])
def test_words_that_change_before_touches_count_again_have_the_whole_moment(before: int, now: int) -> None:
    came = replace(at_ticket(answer(3, before)), is_settled=False)
    seen = rests.queue_seen(came, present=now, waiting=3)
    back = rests.queue_seen(seen, present=before, waiting=3)
    moments = [waits_of(each)[Wait.SETTLE] for each in (came, seen, back)]
    assert len(set(moments)) == len(moments)
    assert waits_of(seen)[Wait.UNPRINTED] == waits_of(came)[Wait.UNPRINTED]


def test_news_of_the_queue_that_change_no_words_make_the_moment_no_longer() -> None:
    came = replace(at_ticket(answer(3, 1)), is_settled=False)
    assert waits_of(rests.queue_seen(came, present=2, waiting=9)) == waits_of(came)


@pytest.mark.parametrize(("before", "now"), [(0, 1), (2, 0)])
def test_a_number_that_was_called_has_the_moment_too_as_its_offer_changes(before: int, now: int) -> None:
    first = at_ticket(answer(None, before))
    seen = rests.queue_seen(first, present=now, waiting=3)
    offers = [derive_shell(each, SAY, ("fr",), ()).offer for each in (first, seen)]
    assert offers[0] != offers[1]
    assert not seen.is_settled


def test_whoever_is_called_while_they_read_their_number_is_told_to_come_and_only_they() -> None:
    first = at_ticket(answer(3, 1))
    assert first.issued is not None
    called = rests.queue_seen(first, present=1, waiting=2, called=["another", first.issued.ticket.id])
    assert (ticket(called).nextStep, ticket(called).wait) == (SAY.next_step_already(), "")
    # Words and offer change: a touch counts again in a moment, once.
    assert not called.is_settled
    again = rests.queue_seen(settled(called), present=1, waiting=2, called=[first.issued.ticket.id])
    assert again == settled(called)
    assert ticket(rests.queue_seen(first, present=1, waiting=2, called=["another"])) == ticket(first)


def test_whoever_is_called_while_asked_whether_to_give_up_the_number_is_told_to_come() -> None:
    asked = settled(choices.cancel_touched(at_ticket(answer(3, 1))))
    assert asked.is_leaving
    assert asked.issued is not None
    called = rests.queue_seen(asked, present=1, waiting=2, called=[asked.issued.ticket.id])
    assert (ticket(called).title, ticket(called).nextStep) == (SAY.your_number(), SAY.next_step_already())
    # A screen that is another one is read whole, and no touch meant for the question counts on it.
    assert called.entered > asked.entered
    assert not called.is_settled


def test_a_number_that_is_being_cancelled_waits_for_the_answer_to_that() -> None:
    meant = choices.cancel_meant(settled(choices.cancel_touched(at_ticket(answer(3, 1)))))
    assert meant.issued is not None
    called = rests.queue_seen(meant, present=1, waiting=2, called=[meant.issued.ticket.id])
    assert called.is_cancelling
    refused = choices.cancel_refused(called, meant.issued.ticket.id, is_called=True)
    assert ticket(refused).nextStep == SAY.next_step_already()


def test_a_call_from_the_desk_is_on_the_number_that_still_stands_on_the_glass(stand: Stand) -> None:
    stand.staff(1)
    stand.ask_for("transaction", "loan")
    stand.wait_for("ticket")
    stand.queue.desk().call_next("1")
    stand.qtbot.waitUntil(lambda: "au comptoir; nous vous attendons" in stand.hands.read("next_step"))


def test_a_call_that_staff_take_back_leaves_the_number_in_line_on_the_glass_too(stand: Stand) -> None:
    stand.staff(1)
    stand.ask_for("transaction", "loan")
    stand.wait_for("ticket")
    first = stand.hands.read("next_step")
    assert stand.hands.find("cancel") is not None
    stand.queue.desk().call_next("1")
    stand.qtbot.waitUntil(lambda: "nous vous attendons" in stand.hands.read("next_step"))
    stand.queue.desk().undo("1")
    stand.qtbot.waitUntil(lambda: stand.hands.read("next_step") == first)
    stand.wait_for("ticket")
    assert stand.hands.find("cancel") is not None


def test_words_of_a_call_that_is_taken_back_have_their_moment_and_others_change_nothing() -> None:
    called = at_ticket(answer(None, 1))
    assert called.issued is not None
    waits = replace(called.issued.ticket, state=State.WAITING)
    queue = LiveQueue("branch", waits.day, 0, tickets=(waits,))
    back = rests.call_taken_back(called, queue)
    assert (ticket(back).nextStep, ticket(back).wait) == (SAY.next_step(), SAY.wait(0))
    assert not back.is_settled
    assert rests.call_taken_back(settled(back), queue) == settled(back)
    # One that did not come, or was served, is in no line.
    assert rests.call_taken_back(called, replace(queue, tickets=())) == called


def test_a_colleague_who_comes_or_a_list_takes_no_touch_away() -> None:
    assert rests.queue_seen(at_ticket(answer(3, 1)), present=2, waiting=3).is_settled
    assert rests.queue_seen(at_services(present=0), present=1, waiting=3).is_settled


def test_a_number_tells_of_the_staff_who_come_and_go_and_the_keyboard_stays(stand: Stand) -> None:
    stand.wait_until_present(0)
    stand.ask_for("transaction", "loan")
    stand.wait_for("ticket")
    assert stand.hands.read("next_step").startswith(AWAY)
    stand.staff(1)
    assert stand.hands.read("next_step").startswith("Nous appellerons ce numéro")
    assert stand.hands.read("offer").startswith("Vous préférez nous parler?")
    assert stand.hands.window.activeFocusItem().objectName() == "done"
    stand.queue.desk().pause("1")
    stand.wait_until_present(0)
    assert stand.hands.read("next_step").startswith(AWAY)
    stand.wait_for("ticket")
    stand.hands.touch("done")
    stand.wait_for("welcome")
