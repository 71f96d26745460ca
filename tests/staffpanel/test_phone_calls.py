"""Calls on the phone at the panel: put on hold, never forgotten, ended; by keyboard, on a file."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desk.errors import StoreTrouble
from desk.tickets import Outcome
from staffpanel.actions import Action, Drawer, Stage
from staffpanel.offer_button import OfferButton
from tests.memory_store import MemoryQueue
from tests.staffpanel.conftest import SitDown
from tests.staffpanel.person import Branch, Person
from tests.staffpanel.test_morning import kept as kept_of
from tests.staffpanel.test_morning import wait_for_line


@pytest.fixture
def maude(at_file: SitDown) -> Person:
    person = at_file()
    person.sign_in("1", "Maude")
    person.wait_for(Stage.NOBODY)
    return person


def hold(person: Person) -> None:
    calls = len(person.sees.calls)
    person.press(person.window.footer.phone.key_cap)
    person.wait_until(lambda: len(person.sees.calls) == calls + 1)


def key(person: Person, action: Action) -> str:
    return person.window.work_page.calls.button(action).key_cap


def test_one_key_puts_a_call_on_hold_and_says_what_to_say(maude: Person, branch: Branch) -> None:
    branch.issue("loan")
    wait_for_line(maude, "A001")
    maude.press("Return")
    maude.wait_for(Stage.CALLED)
    hold(maude)
    assert maude.notice == "on_hold"
    assert "Ne quittez pas" in maude.sentence
    assert (maude.held, maude.labels) == ("A001", ["P001"])
    assert maude.window.work_page.calls.lines == ("P001 · en attente depuis 0:00",)


def test_a_caller_takes_nobody_out_of_the_list_that_is_open(maude: Person, branch: Branch) -> None:
    branch.issue("loan")
    wait_for_line(maude, "A001")
    maude.press("Return")
    maude.wait_for(Stage.CALLED)
    maude.press("Return")
    maude.wait_for(Stage.SERVING)
    maude.press("Return")
    maude.wait_until(lambda: maude.drawer == Drawer.OUTCOMES)
    hold(maude)
    assert "Ne quittez pas" in maude.sentence
    assert maude.drawer == Drawer.OUTCOMES
    maude.press(key(maude, Action.PHONE_RETURN))
    maude.wait_for_notice("line_taken_up")
    assert maude.sees.calls[0].returns == 1
    assert maude.drawer == Drawer.OUTCOMES
    assert maude.window.work_page.drawer.list.hasFocus()
    maude.press("1")
    maude.wait_until(lambda: maude.held == "")


def test_where_letters_name_tickets_a_caller_waits_for_the_list_to_be_left(
    maude: Person, branch: Branch
) -> None:
    branch.issue("loan", "computer")
    wait_for_line(maude, "A001", "B001")
    maude.press(maude.key_of(Action.CALL_ANOTHER))
    maude.wait_until(lambda: maude.drawer == Drawer.TICKETS)
    assert not maude.window.footer.phone.isEnabled()
    maude.press(maude.window.footer.phone.key_cap)
    assert maude.sees.calls == ()


def test_a_reminder_comes_every_minute_and_leaves_the_focus_alone(maude: Person, branch: Branch) -> None:
    hold(maude)
    strip, came_due = maude.window.work_page.calls, []
    strip.came_due.connect(lambda: came_due.append(maude.sees.calls[0].prompts))
    focused = maude.focused
    branch.clock.advance(59)
    maude.look_at_clock()
    assert strip.reminder == ""
    for _minute in range(3):
        branch.clock.advance(60)
        maude.look_at_clock()
        maude.look_at_clock()
    assert came_due == [1, 2, 3]
    assert "je ne vous oublie pas" in strip.reminder
    assert maude.focused is focused
    maude.press(key(maude, Action.PHONE_RETURN))
    maude.wait_for_notice("line_taken_up")
    assert strip.reminder == ""
    assert maude.sees.calls[0].returns == 1


def test_a_reminder_is_seen_while_a_list_is_open(maude: Person, branch: Branch) -> None:
    branch.issue("loan")
    wait_for_line(maude, "A001")
    maude.press("Return")
    maude.wait_for(Stage.CALLED)
    hold(maude)
    maude.press(maude.key_of(Action.TRANSFER))
    branch.clock.advance(60)
    maude.look_at_clock()
    assert maude.window.work_page.calls.isVisible()
    assert maude.window.work_page.calls.reminder
    assert maude.drawer == Drawer.SERVICES
    assert maude.focused is maude.window.work_page.drawer.list


def test_the_reminder_of_one_call_is_heard_in_the_moment_another_is_returned_to(maude: Person) -> None:
    hold(maude)
    strip, came_due = maude.window.work_page.calls, []
    strip.came_due.connect(lambda: came_due.append(strip.reminder))
    [call] = maude.sees.calls
    for prompts in ((2, 0), (0, 1), (0, 1), (1, 1)):
        calls = (replace(call, prompts=prompts[0]), replace(call, label="P002", prompts=prompts[1]))
        strip.show_properties(replace(maude.sees, calls=calls))
    assert [sentence[:4] for sentence in came_due] == ["P001", "P002", "P001"]


def test_from_the_third_return_a_call_back_is_offered_first(maude: Person, branch: Branch) -> None:
    hold(maude)
    for notice in ("line_taken_up", "line_taken_up", "offer_call_back"):
        branch.clock.advance(60)
        maude.look_at_clock()
        maude.press(key(maude, Action.PHONE_RETURN))
        maude.wait_for_notice(notice)
    branch.clock.advance(60)
    maude.look_at_clock()
    assert "vous rappeler" in maude.window.work_page.calls.reminder
    maude.press(key(maude, Action.PHONE_DONE))
    assert maude.drawer == Drawer.CALL_OUTCOMES
    maude.press("Return")
    maude.wait_for_notice("promise_on_paper")
    assert maude.sentence.startswith("Un rappel est promis à P001")
    ticket = kept_of(branch, "P001")
    assert (ticket["outcome"], ticket["next_step"]) == (Outcome.CALL_PROMISED, "await_call")
    assert not maude.window.work_page.calls.isVisible()


def test_of_several_calls_the_one_left_alone_longest_comes_first(maude: Person, branch: Branch) -> None:
    hold(maude)
    branch.clock.advance(30)
    hold(maude)
    branch.clock.advance(30)
    maude.look_at_clock()
    assert [call.label for call in maude.sees.calls] == ["P001", "P002"]
    maude.press(key(maude, Action.PHONE_RETURN))
    maude.wait_until(lambda: [call.label for call in maude.sees.calls] == ["P002", "P001"])
    maude.press(key(maude, Action.PHONE_DONE))
    assert maude.drawer == Drawer.CALLS
    maude.press("2", "Escape")
    assert maude.drawer == Drawer.CALLS
    maude.press("1", "Return")
    maude.wait_until(lambda: [call.label for call in maude.sees.calls] == ["P001"])
    assert kept_of(branch, "P002")["outcome"] == Outcome.SERVED


def test_a_call_is_proposed_only_when_nobody_waits_here(maude: Person, branch: Branch) -> None:
    hold(maude)
    maude.wait_until(lambda: maude.sees.next_up is not None and maude.sees.next_up.label == "P001")
    branch.issue("computer")
    maude.wait_until(lambda: maude.sees.next_up is not None and maude.sees.next_up.label == "B001")


def test_a_call_is_taken_and_put_back_on_hold_when_somebody_comes(maude: Person, branch: Branch) -> None:
    hold(maude)
    maude.wait_for(Stage.NEXT)
    maude.press("Return")
    maude.wait_for(Stage.CALLED)
    maude.press("R", "A")
    assert (maude.sees.stage, maude.notice, maude.held) == (Stage.CALLED, "", "P001"), "nobody is missed"
    stage = maude.window.work_page.stage
    shown = {each.objectName() for each in stage.findChildren(OfferButton) if each.isVisible()}
    assert shown.isdisjoint({Action.RECALL, Action.NO_SHOW})
    maude.press(maude.key_of(Action.FINISH))
    assert Outcome.NO_SHOW not in {choice.code for choice in maude.sees.drawer.choices}  # type: ignore[union-attr]
    maude.press("Escape")
    maude.press("Return")
    maude.wait_for(Stage.SERVING)
    assert not maude.window.work_page.calls.isVisible()
    maude.press(maude.key_of(Action.TALK))
    maude.wait_for_notice("on_hold_again")
    assert [call.label for call in maude.sees.calls] == ["P001"]


def test_a_call_whose_answer_was_lost_is_put_on_hold_once(at_memory: SitDown, kept: MemoryQueue) -> None:
    luc = at_memory(desk="2", staff="Luc")
    luc.wait_for(Stage.NOBODY)
    kept.lost = StoreTrouble.LOCKED
    luc.press(luc.window.footer.phone.key_cap)
    luc.wait_for_notice("store_unavailable")
    kept.lost = None
    # As if it had been kept after all, and only the answer had not come.
    kept.desk().phone(luc.window.session._call_id, "fr")
    luc.press(luc.window.footer.phone.key_cap)
    luc.wait_for_notice("on_hold")
    assert [call.label for call in luc.sees.calls] == ["P001"]
    hold(luc)
    assert [call.label for call in luc.sees.calls] == ["P001", "P002"]


def held_with_answer_lost(person: Person, kept: MemoryQueue) -> None:
    """The key is pressed, the call is kept, and the panel is told that it could not be."""
    kept.lost = StoreTrouble.LOCKED
    person.press(person.window.footer.phone.key_cap)
    person.wait_for_notice("store_unavailable")
    kept.lost = None
    label = kept.desk().phone(person.window.session._call_id, "fr").ticket.label
    person.wait_until(lambda: [call.label for call in person.sees.calls] == [label])


def test_who_returned_to_a_call_puts_another_one_on_hold_next(at_memory: SitDown, kept: MemoryQueue) -> None:
    luc = at_memory(desk="2", staff="Luc")
    luc.wait_for(Stage.NOBODY)
    held_with_answer_lost(luc, kept)
    luc.press(key(luc, Action.PHONE_RETURN))
    luc.wait_for_notice("line_taken_up")
    hold(luc)
    assert {call.label for call in luc.sees.calls} == {"P001", "P002"}


def test_a_call_is_on_hold_although_the_one_before_it_is_over(at_memory: SitDown, kept: MemoryQueue) -> None:
    luc = at_memory(desk="2", staff="Luc")
    luc.wait_for(Stage.NOBODY)
    held_with_answer_lost(luc, kept)
    kept.desk().phone_done("P001", Outcome.LEFT)
    luc.wait_until(lambda: not luc.sees.calls)
    hold(luc)
    assert [call.label for call in luc.sees.calls] == ["P002"]


def test_a_call_that_a_colleague_took_is_not_ended_by_a_list_that_is_out_of_date(
    at_memory: SitDown, kept: MemoryQueue
) -> None:
    luc = at_memory(desk="2", staff="Luc")
    luc.wait_for(Stage.NOBODY)
    hold(luc)
    luc.press(key(luc, Action.PHONE_DONE))
    assert luc.drawer == Drawer.CALL_OUTCOMES
    with kept.lock:
        desk = kept.desk()
        desk.sign_in("1", "Maude")
        assert desk.call_next("1") is not None
        luc.press("Return")
    luc.wait_for_notice("already_at_desk")
    assert [each.desk for each in kept.tickets.values()] == ["1"]


def test_a_return_whose_answer_was_lost_is_counted_once(at_memory: SitDown, kept: MemoryQueue) -> None:
    luc = at_memory(desk="2", staff="Luc")
    luc.wait_for(Stage.NOBODY)
    hold(luc)
    kept.lost = StoreTrouble.LOCKED
    luc.press(key(luc, Action.PHONE_RETURN))
    luc.wait_for_notice("store_unavailable")
    kept.lost = None
    # It was kept after all, and the panel has not seen it yet when the key is pressed once more.
    with kept.lock:
        kept.desk().phone_return("P001", "2", 1)
        luc.press(key(luc, Action.PHONE_RETURN))
    luc.wait_for_notice("line_taken_up")
    assert luc.sees.calls[0].returns == 1
