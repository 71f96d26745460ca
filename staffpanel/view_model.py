"""From what the panel knows to what it shows: one pure function, tested without Qt.

Must not import Qt.
"""

from dataclasses import replace

from desk.calling_rule import Choice, calling_order, choose
from desk.queue import LiveQueue
from desk.rules import Rules
from desk.skills import is_offered, offered
from desk.tickets import CallReason, Kind, State, Ticket
from desk.visits import no_show_wait_ms
from staffpanel.actions import Stage
from staffpanel.choice_keys import choice_key
from staffpanel.drawers import view_drawer
from staffpanel.held_calls import held_calls, phone_offers
from staffpanel.inputs import PanelInputs
from staffpanel.offers import aside_offers, corner_offers, offers_at, primary_offer, take_over_offer
from staffpanel.prompts import box_left_s, promised_due, prompt_of
from staffpanel.properties import DeskView, Lost, PanelProperties
from staffpanel.rows import row_of
from staffpanel.slips import asked_ms_of, places_to_print, printer_lines, rests_until_ms, slips_offer
from staffpanel.tickets_shown import Held, Row, Why
from staffpanel.undoing import undoable


def derive(inputs: PanelInputs) -> PanelProperties:
    """Everything the panel shows."""
    queue = inputs.queue_now
    if queue is None or not inputs.staff:
        return _before_work(inputs)
    presence = queue.presences.get(inputs.desk)
    is_paused = presence is not None and presence.is_paused
    held = queue.at_desk(inputs.desk)
    best = choose(queue, inputs.desk)
    choice = best if held is None and not is_paused else None
    stage = _stage(held, choice, is_paused)
    held_view = None if held is None else _held(held, inputs)
    rows = waiting_rows(queue, inputs.now_ms, inputs.desk, best)
    has_printer = bool(places_to_print(queue))
    shown = replace(
        _frame(inputs, stage),
        staff=inputs.staff if presence is None else presence.staff,
        is_paused=is_paused,
        pause=None if presence is None else presence.pause,
        paused_since_ms=presence.since_ms if presence is not None and is_paused else None,
        rows=rows,
        next_up=None if choice is None else row_of(choice.ticket, inputs.now_ms, is_next=True),
        why_next=None if choice is None else _why_next(choice, queue, inputs.desk),
        held=held_view,
        primary=primary_offer(stage, held, choice),
        offers=offers_at(stage, held_view, len(rows), _aside(queue), has_printer=has_printer),
        corner=corner_offers(stage, is_paused),
        slips=slips_offer(queue),
        drawer=view_drawer(inputs, queue, rows),
    )
    return _with_what_passes(shown, inputs, queue)


def _aside(queue: LiveQueue) -> int:
    """How many wait in no line."""
    return len(queue.parked) + len(queue.unattended)


def _with_what_passes(shown: PanelProperties, inputs: PanelInputs, queue: LiveQueue) -> PanelProperties:
    """With what comes and goes: who was left at a desk, prompts, calls on hold, and what to take back."""
    calls = held_calls(queue, inputs.now_ms, inputs.rules)
    left = tuple(row_of(each, inputs.now_ms, is_unattended=True) for each in queue.unattended)
    prompt = prompt_of(inputs, queue)
    undo = undoable(queue, inputs.desk, inputs.now_ms)
    return replace(
        shown,
        unattended=left,
        prompt=prompt,
        calls=calls,
        phone=phone_offers(calls),
        promised_due=promised_due(inputs),
        undoable=undo,
        aside=aside_offers(undo, prompt),
        is_ticking=shown.held is not None or bool(calls) or undo is not None,
    )


def waiting_rows(queue: LiveQueue, now_ms: int, desk: str, best: Choice | None) -> tuple[Row, ...]:
    """Who waits, in calling order; whom the desk is offered first is next, others may be for a colleague.

    A desk that is paused is offered nobody: what it could give after the pause is no matter of a colleague.
    """
    next_id = None if best is None else best.ticket.id
    presence = queue.presences.get(desk)
    is_paused = presence is not None and presence.is_paused
    return tuple(
        row_of(
            each,
            now_ms,
            is_next=each.id == next_id,
            is_for_others=not is_paused and not is_offered(queue, each, desk),
            is_sent=each.meant_for == desk or not is_offered(queue, each, desk),
        )
        for each in calling_order(queue)
    )


def _before_work(inputs: PanelInputs) -> PanelProperties:
    stage = Stage.LOOKING if inputs.queue is None else Stage.CHOOSE_DESK
    desks = tuple(_desk_view(place, name, inputs.queue) for place, name in enumerate(inputs.desks))
    return replace(
        _frame(inputs, stage),
        desks=desks,
        needs_pin=inputs.queue is not None and inputs.queue.has_people,
        primary=primary_offer(stage, None, None),
        take_over=take_over_offer(inputs),
    )


def _frame(inputs: PanelInputs, stage: Stage) -> PanelProperties:
    """What is shown at every stage."""
    queue = inputs.queue_now
    return PanelProperties(
        stage=stage,
        desk=inputs.desk,
        present=0 if queue is None else queue.present,
        printers=() if queue is None else printer_lines(queue),
        rests_until_ms=None if queue is None else rests_until_ms(queue),
        lost=_lost(inputs),
        notice=inputs.standing_notice,
        is_busy=inputs.is_busy,
        is_slow=inputs.is_slow,
    )


def _desk_view(place: int, name: str, queue: LiveQueue | None) -> DeskView:
    presence = None if queue is None else queue.presences.get(name)
    key = choice_key(place)
    if presence is None:
        held = None if queue is None else queue.at_desk(name)
        return DeskView(name, key, "", is_paused=False, unattended="" if held is None else held.label)
    return DeskView(name, key, presence.staff, presence.is_paused)


def _stage(held: Ticket | None, choice: Choice | None, is_paused: bool) -> Stage:
    if held is not None:
        return Stage.CALLED if held.state is State.CALLED else Stage.SERVING
    if is_paused:
        return Stage.PAUSED
    return Stage.NOBODY if choice is None else Stage.NEXT


def _held(ticket: Ticket, inputs: PanelInputs) -> Held:
    since_ms = ticket.called_ms if ticket.state is State.CALLED else ticket.started_ms
    no_show_wait_s = _no_show_wait_s(ticket, inputs.now_ms, inputs.rules)
    queue = inputs.queue
    return Held(
        ticket_id=ticket.id,
        row=row_of(ticket, inputs.now_ms),
        why=_why_called(ticket),
        elapsed_s=max(0, inputs.now_ms - (since_ms or inputs.now_ms)) // 1000,
        is_recalled=no_show_wait_s is not None,
        no_show_wait_s=no_show_wait_s,
        reprint_asked_ms=None if queue is None else asked_ms_of(queue, ticket.id),
        is_talk=ticket.is_talk,
        box_left_s=None if queue is None else box_left_s(ticket, queue, inputs),
    )


def _no_show_wait_s(ticket: Ticket, now_ms: int, rules: Rules) -> int | None:
    wait_ms = no_show_wait_ms(ticket, now_ms, rules)
    return None if wait_ms is None else -(-wait_ms // 1000)


def _why_next(choice: Choice, queue: LiveQueue, desk: str) -> Why:
    ticket = choice.ticket
    here = offered(queue, desk)
    earlier = (each for each in here.waiting if each.arrival < ticket.arrival)
    passed = next((each.label for each in earlier if each.kind is Kind.ASSISTANCE), "")
    return Why(
        reason=choice.reason,
        label=ticket.label,
        kind=ticket.kind,
        passed=passed if choice.reason is CallReason.TRANSACTION_FIRST else "",
        is_alone=queue.present <= 1,
        is_only=len(queue.waiting) == 1,
        hidden=_hidden(ticket, queue, here),
        is_beyond_all=choice.is_beyond_all,
    )


def _hidden(ticket: Ticket, queue: LiveQueue, here: LiveQueue) -> str:
    """The first who would go before a ticket, if it did not wait for a colleague."""
    ids = {each.id for each in here.waiting}
    order = calling_order(queue)
    before = order[: next(place for place, each in enumerate(order) if each.id == ticket.id)]
    return next((each.label for each in before if each.id not in ids), "")


def _why_called(ticket: Ticket) -> Why | None:
    if ticket.call_reason is None:
        return None
    return Why(ticket.call_reason, ticket.label, ticket.kind, staff_reason=ticket.staff_reason)


def _lost(inputs: PanelInputs) -> Lost | None:
    return None if inputs.trouble is None else Lost(inputs.trouble, inputs.lost_since_ms)
