"""The verbs of the pipe: each reads its fields, asks the desk and shapes the answer."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from app.clock import SystemClock
from app.pipe_fields import Fields
from app.ticket_ids import new_ticket_id
from desk.calling_rule import Choice, calling_order
from desk.changes import Event
from desk.printer import KIOSK, PrinterReport
from desk.reminders import may_offer_call_back, phone_due_ms
from desk.service_desk import ServiceDesk
from desk.slips import ReprintRequest
from desk.tickets import Ticket

Answer = dict[str, Any]
EVENTS_PAGE = 10_000
"""Most events in one answer; ``more`` tells whether others follow."""


class Verbs:
    """What the verbs of the pipe do, on one desk."""

    def __init__(self, desk: ServiceDesk, clock: SystemClock) -> None:
        """Take the parts.

        Args:
            desk: The desk to drive.
            clock: Gives times of the branch and times of new ids.
        """
        self.desk = desk
        self._clock = clock

    def issue(self, fields: Fields) -> Answer:
        """Give a ticket, or the same one again for the same id."""
        service, language = fields.text("service"), fields.language()
        ticket_id = fields.identifier() or new_ticket_id(self._clock.now_ms())
        issued = self.desk.issue(ticket_id, service, language)
        return {"ticket": self._ticket(issued.ticket), "position": issued.position}

    def call(self, fields: Fields) -> Answer:
        """Call a given ticket for a reason."""
        desk, label = fields.text("desk"), fields.text("label")
        return self.chosen(self.desk.call(desk, label, fields.reason()))

    def queue(self, _: Fields) -> Answer:
        """Tell the whole queue, waiting tickets in calling order."""
        queue = self.desk.view()
        return {
            "present": queue.present,
            "waiting": [self._ticket(ticket) for ticket in calling_order(queue)],
            "called": [self._ticket(ticket) for ticket in queue.called],
            "parked": [self._ticket(ticket) for ticket in queue.parked],
        }

    def events(self, fields: Fields) -> Answer:
        """Tell the audit log after a number, a page at a time."""
        found = self.desk.events_after(fields.sequence("after"), EVENTS_PAGE + 1)
        page = found[:EVENTS_PAGE]
        return {"events": [self._event(event) for event in page], "more": len(found) > len(page)}

    def printers(self, _: Fields) -> Answer:
        """Tell what each printer last said of itself, and the slips that staff wait for."""
        queue = self.desk.view()
        return {
            "printers": [self._printer(queue.printers[place]) for place in sorted(queue.printers)],
            "reprints": [self._reprint(each) for each in queue.reprints],
        }

    def reprint(self, fields: Fields) -> Answer:
        """Ask for a ticket's slip once more, or nothing new for the same id."""
        label, place = fields.text("label"), fields.text_or("place", KIOSK)
        request_id = fields.identifier() or new_ticket_id(self._clock.now_ms())
        self.desk.ask_reprint_of(request_id, label, place)
        return {"id": request_id}

    def phone(self, fields: Fields) -> Answer:
        """Put a call on hold, or find the same one again for the same id."""
        call_id = fields.identifier() or new_ticket_id(self._clock.now_ms())
        held = self.desk.phone(call_id, fields.language())
        return {**self._on_hold(held.ticket), "position": held.position}

    def phone_return(self, fields: Fields) -> Answer:
        """Note that staff returned to a call on hold."""
        return self._on_hold(self.desk.phone_return(fields.text("label")))

    def _on_hold(self, ticket: Ticket) -> Answer:
        due_ms = phone_due_ms(ticket, self.desk.rules)
        return {
            "ticket": self._ticket(ticket),
            "returns": ticket.contacts,
            "return_due": None if due_ms is None else _iso(self._clock.local(due_ms)),
            "offer_call_back": may_offer_call_back(ticket, self.desk.rules),
        }

    def chosen(self, choice: Choice | None) -> Answer:
        """Tell who is called and why, or nobody."""
        if choice is None:
            return {"ticket": None, "reason": None}
        talk = {"talk": True} if choice.is_talk else {}
        return {"ticket": self._ticket(choice.ticket), "reason": choice.reason, **talk}

    def moved(self, ticket: Ticket) -> Answer:
        """Tell a ticket after something happened to it."""
        return {"ticket": self._ticket(ticket)}

    def _ticket(self, ticket: Ticket) -> Answer:
        return {
            "id": ticket.id,
            "label": ticket.label,
            "service": ticket.service,
            "kind": ticket.kind,
            "state": ticket.state,
            "joined": _iso(self._clock.local(ticket.joined_ms)),
            "desk": ticket.desk,
            "outcome": ticket.outcome,
        }

    def _printer(self, report: PrinterReport) -> Answer:
        return {
            "place": report.place,
            "cause": report.cause,
            "since": _iso(self._clock.local(report.since_ms)),
            "missing": [
                {"id": each.ticket_id, "label": each.label, "slip": each.state} for each in report.missing
            ],
        }

    def _reprint(self, request: ReprintRequest) -> Answer:
        return {
            "id": request.id,
            "ticket": request.ticket_id,
            "place": request.place,
            "desk": request.desk,
            "asked": _iso(self._clock.local(request.asked_ms)),
        }

    def _event(self, event: Event) -> Answer:
        return {
            "seq": event.sequence,
            "at": _iso(self._clock.local(event.at_ms)),
            "kind": event.kind,
            "ticket": event.ticket,
            "actor": event.actor,
            "data": dict(event.data),
        }


VERBS: Mapping[str, Callable[[Verbs, Fields], Answer]] = {
    "issue": Verbs.issue,
    "sign_in": lambda v, f: _present(v.desk.sign_in(f.text("desk"), f.alias("staff"))),
    "pause": lambda v, f: _present(v.desk.pause(f.text("desk"))),
    "resume": lambda v, f: _present(v.desk.resume(f.text("desk"))),
    "sign_out": lambda v, f: _present(v.desk.sign_out(f.text("desk"))),
    "next": lambda v, _: v.chosen(v.desk.next_choice()),
    "call_next": lambda v, f: v.chosen(v.desk.call_next(f.text("desk"))),
    "call": Verbs.call,
    "recall": lambda v, f: v.moved(v.desk.recall(f.text("desk"))),
    "start": lambda v, f: v.moved(v.desk.start(f.text("desk"))),
    "finish": lambda v, f: v.moved(v.desk.finish(f.text("desk"), f.outcome())),
    "no_show": lambda v, f: v.moved(v.desk.no_show(f.text("desk"))),
    "return": lambda v, f: v.moved(v.desk.give_back(f.text("label"))),
    "park": lambda v, f: v.moved(v.desk.park(f.text("desk"))),
    "unpark": lambda v, f: v.moved(v.desk.unpark(f.text("label"))),
    "transfer": lambda v, f: v.moved(v.desk.transfer(f.text("desk"), f.text("service"))),
    "talk": lambda v, f: v.moved(v.desk.talk(f.text("desk"))),
    "phone": Verbs.phone,
    "phone_return": Verbs.phone_return,
    "phone_done": lambda v, f: v.moved(v.desk.phone_done(f.text("label"), f.outcome())),
    "queue": Verbs.queue,
    "printers": Verbs.printers,
    "reprint": Verbs.reprint,
    "events": Verbs.events,
}
"""Every verb by its name on the wire."""


def _present(present: int) -> Answer:
    return {"present": present}


def _iso(moment: datetime) -> str:
    return moment.isoformat(timespec="milliseconds" if moment.microsecond else "seconds")
