"""What the panel proposes or reminds of now: one calm prompt at a time, staff decide.

Must not import Qt.
"""

from dataclasses import replace

from desk.lost_slips import held_up
from desk.queue import LiveQueue
from desk.reminders import aside_too_long, box_end_ms, may_propose_wrap_up
from desk.rules import MINUTE_MS
from desk.single_line import on_site
from desk.slips import ReprintRequest, StepSlipRequest
from desk.tickets import Kind, State, Ticket
from staffpanel.inputs import PanelInputs
from staffpanel.properties import Prompt, PromptKind

PUT_OFF_MS = 5 * MINUTE_MS
"""For how long a prompt can be put off."""
PROMISED_CALLS = "promised calls"
"""Names the reminder of promised calls, which is about no ticket."""


def prompt_of(inputs: PanelInputs, queue: LiveQueue) -> Prompt | None:
    """The prompt of the moment: what is due now before what to say now."""
    now = replace(queue, now_ms=inputs.now_ms, rules=inputs.rules)
    held = now.at_desk(inputs.desk)
    if held is not None and held.state is State.CALLED:
        return _greeting(held)
    wrap_up = None if held is None else _wrap_up(held, now, inputs)
    due = wrap_up or _unattended(now, inputs) or _paper(now, inputs) or _aside(now, inputs)
    if held is None:
        return due or _promised(now, inputs)
    return due or (_talk(held) if held.is_talk else None)


def box_left_s(ticket: Ticket, queue: LiveQueue, inputs: PanelInputs) -> int | None:
    """Seconds left of the time box of a visit; None where none counts: with colleagues nobody hurries."""
    end_ms = box_end_ms(ticket, inputs.rules)
    if end_ms is None or queue.present > 1:
        return None
    return -((inputs.now_ms - end_ms) // 1000)


def _greeting(held: Ticket) -> Prompt:
    if held.is_talk:
        return _talk(held)
    kind = PromptKind.ANSWER if held.kind is Kind.PHONE else PromptKind.GREET
    return Prompt(kind, held.id, held.label)


def _talk(held: Ticket) -> Prompt:
    return Prompt(PromptKind.TALK, held.id, held.label)


def _wrap_up(held: Ticket, queue: LiveQueue, inputs: PanelInputs) -> Prompt | None:
    if not may_propose_wrap_up(queue, inputs.desk) or _is_put_off(held.id, inputs):
        return None
    first = next(each for each in queue.waiting if each.kind is Kind.TRANSACTION)
    waited_min = max(0, inputs.now_ms - first.joined_ms) // MINUTE_MS
    return Prompt(PromptKind.WRAP_UP, held.id, held.label, first.label, waited_min, may_wait=True)


def _unattended(queue: LiveQueue, inputs: PanelInputs) -> Prompt | None:
    """Whoever was left at a desk comes before what can wait."""
    left = next((each for each in queue.unattended if not _is_put_off(each.id, inputs)), None)
    if left is None:
        return None
    return Prompt(PromptKind.UNATTENDED, left.id, left.label, left.desk or "", may_wait=True)


def _paper(queue: LiveQueue, inputs: PanelInputs) -> Prompt | None:
    """A slip this desk asked for that waits for its printer; it goes by itself once that is over."""
    mine = (each for each in held_up(queue) if each.desk == inputs.desk)
    first = next((each for each in mine if not _is_put_off(each.id, inputs)), None)
    if first is None:
        return None
    report, is_copy = queue.printers.get(first.place), isinstance(first, ReprintRequest)
    ticket = queue.with_id(first.ticket_id)
    label = first.label if isinstance(first, StepSlipRequest) else "" if ticket is None else ticket.label
    cause = None if report is None else report.cause
    return Prompt(PromptKind.PAPER, first.id, label, first.place, may_wait=True, cause=cause, is_copy=is_copy)


def _aside(queue: LiveQueue, inputs: PanelInputs) -> Prompt | None:
    due = next((each for each in aside_too_long(queue) if not _is_put_off(each.id, inputs)), None)
    if due is None:
        return None
    return Prompt(PromptKind.ASIDE, due.id, due.label, park_reason=due.park_reason, may_wait=True)


def promised_due(inputs: PanelInputs) -> int | None:
    """How many promised calls are due; None where the library keeps none."""
    kept = inputs.promised_ms
    return None if kept is None else sum(due_ms <= inputs.now_ms for due_ms in kept)


def _promised(queue: LiveQueue, inputs: PanelInputs) -> Prompt | None:
    """A promised call is a call too: it never comes before anybody who waits on site (D1)."""
    count = promised_due(inputs)
    if not count or on_site(queue) or _is_put_off(PROMISED_CALLS, inputs):
        return None
    return Prompt(PromptKind.PROMISED, PROMISED_CALLS, "", may_wait=True, count=count)


def _is_put_off(ticket_id: str, inputs: PanelInputs) -> bool:
    return any(each.ticket_id == ticket_id and inputs.now_ms < each.until_ms for each in inputs.put_off)
