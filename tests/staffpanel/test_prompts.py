"""What is proposed, what can be taken back and why a ticket is next, state by state; no window is needed."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desk.desk_action import Deed, DeskAction
from desk.errors import CannotUndo, NotSignedIn
from desk.queue import LiveQueue
from desk.rules import Rules
from desk.tickets import CallReason, Outcome, State, Ticket
from staffpanel.actions import Action, Drawer
from staffpanel.inputs import PanelInputs, PutOff
from staffpanel.notices import Asked, News, refusal
from staffpanel.properties import PromptKind
from staffpanel.view_model import derive
from staffpanel.visit_drawers import WAITS_ON
from tests.staffpanel.test_view_model import MINUTE_MS, NOW_MS, held, inputs, present, ticket

SERVING = held("B001", State.SERVING, started_ms=NOW_MS - 10 * MINUTE_MS)


def with_queue(known: PanelInputs, **more: object) -> PanelInputs:
    assert known.queue is not None
    queue: LiveQueue = replace(known.queue, **more)  # type: ignore[arg-type]
    return replace(known, queue=queue)


def prompt_kind(known: PanelInputs) -> PromptKind | None:
    prompt = derive(known).prompt
    return None if prompt is None else prompt.kind


def test_a_wrap_up_is_proposed_when_the_box_is_over_and_a_transaction_waits_for_the_only_one() -> None:
    waits = ticket("A012", 95)
    assert prompt_kind(inputs(SERVING, waits)) is PromptKind.WRAP_UP
    assert prompt_kind(inputs(SERVING, ticket("B004", 95))) is None
    assert prompt_kind(inputs(SERVING, waits, presences=present("1", "2"))) is None
    early = replace(SERVING, started_ms=NOW_MS - 10 * MINUTE_MS + 1)
    assert prompt_kind(inputs(early, waits)) is None
    assert prompt_kind(inputs(SERVING, waits, rules=Rules(assistance_box_min=0))) is None


def test_a_prompt_that_was_put_off_comes_again_and_only_that_one_was() -> None:
    known = inputs(SERVING, ticket("A012", 95), put_off=(PutOff("B001", NOW_MS + 1),))
    assert prompt_kind(known) is None
    assert prompt_kind(replace(known, now_ms=NOW_MS + 1)) is PromptKind.WRAP_UP
    other = replace(known, put_off=(PutOff("B002", NOW_MS + 1),))
    assert prompt_kind(other) is PromptKind.WRAP_UP


def test_what_is_set_aside_comes_to_mind_when_it_is_due_but_not_while_somebody_is_greeted() -> None:
    aside = ticket("B002", 40, state=State.PARKED, remind_ms=NOW_MS)
    assert prompt_kind(inputs(aside)) is PromptKind.ASIDE
    assert prompt_kind(inputs(replace(aside, remind_ms=NOW_MS + 1))) is None
    assert prompt_kind(inputs(replace(aside, remind_ms=None))) is None
    assert prompt_kind(inputs(aside, held("A001", State.CALLED))) is PromptKind.GREET
    assert prompt_kind(inputs(aside, SERVING, ticket("A012", 95))) is PromptKind.WRAP_UP


def test_a_talk_says_that_it_is_one_and_ends_first_of_all_in_waiting_on() -> None:
    talk = held("B001", State.SERVING, started_ms=NOW_MS, call_reason=CallReason.NEXT_STEP_DUE)
    known = inputs(talk, ticket("A012", 95))
    shown = derive(known)
    assert shown.prompt is not None
    assert shown.prompt.kind is PromptKind.TALK
    assert shown.held is not None
    assert (shown.held.is_talk, shown.held.box_left_s) == (True, 120)
    view = derive(replace(known, drawer=Drawer.OUTCOMES, drawer_label="B001")).drawer
    assert view is not None
    codes = [choice.code for choice in view.choices]
    assert codes[:2] == [WAITS_ON, Outcome.WILL_RETURN]
    assert {*codes} >= {"on_hold_placed", "interlibrary_loan", "purchase_suggested", "call_promised"}
    over = replace(talk, started_ms=NOW_MS - 2 * MINUTE_MS)
    assert prompt_kind(inputs(over, ticket("A012", 95))) is PromptKind.WRAP_UP


def test_a_call_at_the_desk_is_answered_and_never_missed() -> None:
    shown = derive(inputs(held("P001", State.CALLED)))
    assert shown.prompt is not None
    assert shown.prompt.kind is PromptKind.ANSWER
    actions = {offer.action for offer in shown.offers}
    assert Action.TALK in actions
    assert actions.isdisjoint({Action.NO_SHOW, Action.RECALL, Action.REPRINT})


WAITING = ticket("A001", 50)
CALLED = held("A001", State.CALLED, called_ms=NOW_MS - 1000)
STARTED = replace(CALLED, state=State.SERVING, started_ms=NOW_MS - 1000)
DEEDS = [
    (WAITING, CALLED, Deed.CALL),
    (CALLED, STARTED, Deed.START),
    (STARTED, replace(STARTED, service="card", contact_ms=NOW_MS), Deed.AGAIN),
    (STARTED, replace(WAITING, sequence=90), Deed.AGAIN),
    (STARTED, replace(STARTED, state=State.CLOSED, outcome=Outcome.SERVED), Deed.FINISH),
    (CALLED, replace(CALLED, state=State.CLOSED, outcome=Outcome.NO_SHOW), Deed.NO_SHOW),
    (STARTED, replace(WAITING, state=State.PARKED), Deed.PARK),
    (STARTED, replace(WAITING, contacts=1, contact_ms=NOW_MS), Deed.TALK),
    (STARTED, replace(WAITING, meant_for="2"), Deed.TRANSFER),
]


@pytest.mark.parametrize(("was", "now", "deed"), DEEDS, ids=[deed for _, _, deed in DEEDS])
def test_what_the_desk_did_last_is_named_for_ten_seconds(was: Ticket, now: Ticket, deed: Deed) -> None:
    known = inputs(*([now] if now.is_open else []))
    known = with_queue(known, actions={"1": DeskAction("1", NOW_MS, was, now)})
    last = derive(known).undoable
    assert last is not None
    assert (last.deed, last.label) == (deed, "A001")
    assert derive(replace(known, now_ms=NOW_MS + 9_999)).undoable is not None
    assert derive(replace(known, now_ms=NOW_MS + 10_000)).undoable is None


def test_nothing_is_undone_once_the_ticket_moved_on_or_the_desk_has_another() -> None:
    action = {"1": DeskAction("1", NOW_MS, STARTED, replace(WAITING, state=State.PARKED))}
    assert derive(with_queue(inputs(WAITING), actions=action)).undoable is None
    parked = replace(WAITING, state=State.PARKED)
    other = held("A009", State.CALLED)
    assert derive(with_queue(inputs(parked, other), actions=action)).undoable is None
    theirs = {"2": action["1"]}
    assert derive(with_queue(inputs(parked), actions=theirs)).undoable is None


def test_who_is_hidden_by_skills_is_named_instead_of_saying_that_somebody_arrived_first() -> None:
    known = inputs(ticket("B001", 10), ticket("A001", 12), presences=present("1", "2"))
    shown = derive(with_queue(known, skills={"1": frozenset({"loan"})}))
    assert shown.why_next is not None
    assert (shown.why_next.label, shown.why_next.hidden) == ("A001", "B001")
    assert derive(known).why_next is not None
    assert derive(known).why_next.hidden == ""  # type: ignore[union-attr]


def test_it_is_noted_when_nobody_present_gives_a_service() -> None:
    shown = derive(with_queue(inputs(ticket("B001", 10)), skills={"1": frozenset({"loan"})}))
    assert shown.why_next is not None
    assert shown.why_next.is_beyond_all


def test_who_was_sent_to_a_colleague_is_marked_with_the_desk() -> None:
    sent = ticket("B001", 10, meant_for="2")
    shown = derive(inputs(sent, presences=present("1", "2")))
    assert shown.next_up is None
    assert [(row.meant_for, row.is_for_others) for row in shown.rows] == [("2", True)]
    theirs = derive(inputs(sent, presences=present("1", "2"), desk="2", staff="staff 2"))
    assert theirs.next_up is not None
    assert [(row.meant_for, row.is_for_others) for row in theirs.rows] == [("2", False)]


@pytest.mark.parametrize(("silent_s", "prompts"), [(59, 0), (60, 1), (119, 1), (120, 2), (600, 10)])
def test_a_call_on_hold_is_due_once_a_minute(silent_s: int, prompts: int) -> None:
    call = ticket("P001", 50, contact_ms=NOW_MS - silent_s * 1000, contacts=1)
    [shown] = derive(inputs(call)).calls
    assert (shown.silent_s, shown.prompts, shown.returns) == (silent_s, prompts, 1)


def test_the_call_that_was_left_alone_longest_comes_first() -> None:
    first = ticket("P001", 50, contact_ms=NOW_MS - 10_000, contacts=1)
    second = ticket("P002", 99)
    assert [call.label for call in derive(inputs(first, second)).calls] == ["P002", "P001"]


def test_what_was_faster_than_an_undo_or_a_transfer_is_named() -> None:
    other = inputs(held("A009", State.CALLED)).queue
    asked = Asked("1", "A001")
    late = refusal(CannotUndo("late"), other, asked)
    assert (late.code, late.label, late.detail) == (News.UNDO_ANOTHER_HERE, "A001", "A009")
    nobody = refusal(CannotUndo("late"), inputs().queue, asked)
    assert nobody.code == CannotUndo.code
    left = refusal(NotSignedIn("gone"), other, Asked("1", "A009", is_for_held=True, to_desk="2"))
    assert (left.code, left.desk) == (News.COLLEAGUE_LEFT, "2")
