"""The queue as rows: reads a live queue and writes a decision, for any engine inside its transaction.

Knows the statements and the records, and of an engine only how to execute. Must not import an
engine, a file or a clock.
"""

from collections.abc import Callable, Sequence
from json import JSONEncoder, loads
from typing import Any

from data import statements
from data.people_tables import (
    presence_of,
    read_colleague_calls,
    read_people,
    write_colleague_call,
    write_person,
    write_presence,
)
from data.rows import Execute, StoreConflict, made
from data.slip_request_tables import lost_slip_of, reprint_of, step_slip_of, write_slip_request
from data.visit_tables import (
    TICKET_FIELDS,
    TICKET_WORDS,
    action_of,
    action_row,
    no_action_row,
    skills_of,
    skills_row,
)
from desk.changes import (
    ActionSet,
    Change,
    ColleagueSet,
    Event,
    EventKind,
    PersonRemoved,
    PersonSet,
    PresenceSet,
    PrinterSet,
    SkillsSet,
    TicketAdded,
    TicketMoved,
    Told,
    desks_at_work,
    event_data,
)
from desk.printer import PrinterCause, PrinterReport
from desk.queue import UNDO_MS, Also, Everybody, LiveQueue, OneTicket, TicketById, joining_ms
from desk.slips import MissingSlip, SlipState
from desk.tickets import Ticket, split_label


def read_queue(
    execute: Execute,
    branch: str,
    clock_ms: int,
    day_of: Callable[[int], str],
    also: Also | None = None,
) -> LiveQueue:
    """Read one branch as the decisions need it; cheap whatever the history.

    Args:
        execute: Runs a statement in a transaction that is already open.
        branch: Which branch.
        clock_ms: What the clock says, epoch milliseconds.
        day_of: The branch's calendar day of a moment.
        also: One further ticket to read.

    Raises:
        UnreadableRow: A row makes no sense.
    """
    of_branch = {"branch": branch}
    lately = {"branch": branch, "since_ms": clock_ms - UNDO_MS, "now_ms": clock_ms}
    tickets = made(_ticket, execute(statements.OPEN_TICKETS, of_branch))
    day = day_of(joining_ms(clock_ms, tickets))
    return LiveQueue(
        branch=branch,
        day=day,
        now_ms=clock_ms,
        sequence=execute(statements.LAST_EVENT, of_branch).fetchone()[0] or 0,
        tickets=tickets,
        presences={each.desk: each for each in made(presence_of, execute(statements.PRESENCES, of_branch))},
        printers={each.place: each for each in made(_report, execute(statements.PRINTERS, of_branch))},
        reprints=made(reprint_of, execute(statements.REPRINTS, of_branch)),
        step_slips=made(step_slip_of, execute(statements.STEP_SLIPS, of_branch)),
        lost_slips=made(lost_slip_of, execute(statements.LOST_SLIPS, of_branch)),
        last_numbers=dict(execute(statements.LAST_NUMBERS, {"branch": branch, "day": day}).fetchall()),
        skills=dict(made(skills_of, execute(statements.SKILLS, of_branch))),
        actions={each.desk: each for each in made(action_of, execute(statements.ACTIONS, lately))},
        also=None if also is None or isinstance(also, Everybody) else _also(execute, branch, day, also),
        has_people=bool(execute(statements.HAS_PEOPLE, of_branch).fetchone()[0]),
        people=read_people(execute, branch) if isinstance(also, Everybody) else {},
        colleague_calls=read_colleague_calls(execute, branch),
    )


def write_changes(
    execute: Execute, queue: LiveQueue, changes: Sequence[Change], *, actor: str, at_ms: int
) -> None:
    """Write each change with its event, numbered on from the queue's last one.

    Args:
        execute: Runs a statement in the transaction that read the queue.
        queue: The queue the decision was made from.
        changes: In the order they happened.
        actor: Who did it, such as ``kiosk``.
        at_ms: What the clock said, epoch milliseconds; it may lie before the last event's.

    Raises:
        StoreConflict: A ticket is not kept in the state it was read in.
    """
    for change in changes:
        if isinstance(change, ActionSet):
            _set_action(execute, queue.branch, change)
    told = (change for change in changes if not isinstance(change, ActionSet))
    for sequence, change in enumerate(told, start=queue.sequence + 1):
        ticket = _write(execute, queue.branch, change)
        for desk in desks_at_work(change):
            touched = {"branch": queue.branch, "desk": desk, "at_ms": at_ms}
            execute(statements.TOUCH_PRESENCE, touched)
        event = {
            "branch": queue.branch,
            "sequence": sequence,
            "at_ms": at_ms,
            "kind": change.kind.value,
            "ticket": ticket,
            "actor": actor,
            "data": _to_json(event_data(change)),
        }
        execute(statements.ADD_EVENT, event)


def read_events(execute: Execute, branch: str, sequence: int, limit: int) -> tuple[Event, ...]:
    """Read the events after a number, oldest first, at most ``limit`` of them.

    Raises:
        UnreadableRow: A row makes no sense.
    """
    asked = {"branch": branch, "sequence": sequence, "limit": limit}
    return made(_event, execute(statements.EVENTS_AFTER, asked))


def _set_action(execute: Execute, branch: str, change: ActionSet) -> None:
    if change.action is None:
        execute(statements.REMOVE_ACTION, no_action_row(branch, change))
    else:
        execute(statements.SET_ACTION, action_row(branch, change.action))


def _write(execute: Execute, branch: str, change: Told) -> str | None:
    """Write one change and tell which ticket it concerns."""
    match change:
        case TicketAdded(ticket=ticket):
            execute(statements.ADD_TICKET, _ticket_row(ticket))
            return ticket.id
        case TicketMoved(was=was, ticket=ticket):
            row = _ticket_row(ticket) | {"was": was.state.value}
            if execute(statements.MOVE_TICKET, row).rowcount != 1:
                raise StoreConflict(f"ticket {ticket.label} is not {was.state} any more")
            return ticket.id
        case PresenceSet():
            write_presence(execute, branch, change)
        case ColleagueSet():
            write_colleague_call(execute, branch, change)
        case PersonSet() | PersonRemoved():
            write_person(execute, branch, change)
        case PrinterSet(report=report):
            execute(statements.SET_PRINTER, _report_row(branch, report))
        case SkillsSet(services=services):
            statement = statements.REMOVE_SKILLS if services is None else statements.SET_SKILLS
            execute(statement, skills_row(branch, change))
        case _:
            return write_slip_request(execute, branch, change)
    return None


def _also(execute: Execute, branch: str, day: str, also: OneTicket) -> Ticket | None:
    if isinstance(also, TicketById):
        found = execute(statements.TICKET_BY_ID, {"branch": branch, "id": also.id})
    else:
        # A text that is no label is looked for as series "", which no ticket has.
        series, number = split_label(also.label) or ("", 0)
        asked = {"branch": branch, "day": day, "series": series, "number": number}
        found = execute(statements.TICKET_BY_LABEL, asked)
    return next(iter(made(_ticket, found)), None)


def _ticket(row: Sequence[Any]) -> Ticket:
    """Read the columns of ``_TICKETS``, which are the fields of ``Ticket`` in their order."""
    fields_of = list(row)
    for at, words in _WORDS:
        fields_of[at] = words[row[at]]
    return Ticket(*fields_of)


def _ticket_row(ticket: Ticket) -> dict[str, object]:
    return {name: getattr(ticket, name) for name in TICKET_FIELDS}


def _event(row: Sequence[Any]) -> Event:
    sequence, at_ms, kind, ticket, actor, data = row
    return Event(sequence, at_ms, EventKind(kind), ticket, actor, loads(data))


def _report(row: Sequence[Any]) -> PrinterReport:
    place, cause, since_ms, missing, seen, rests_until_ms = row
    slips = (MissingSlip(ticket, label, SlipState(state)) for ticket, label, state in loads(missing))
    return PrinterReport(
        place, PrinterCause(cause), since_ms, tuple(slips), tuple(loads(seen)), rests_until_ms
    )


def _report_row(branch: str, report: PrinterReport) -> dict[str, object]:
    return {
        "branch": branch,
        "place": report.place,
        "cause": report.cause.value,
        "since_ms": report.since_ms,
        "missing": _to_json([(each.ticket_id, each.label, each.state) for each in report.missing]),
        "seen": _to_json(report.seen),
        "rests_until_ms": report.rests_until_ms,
    }


_WORDS = tuple((TICKET_FIELDS.index(name), words) for name, words in TICKET_WORDS.items())
_to_json = JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
