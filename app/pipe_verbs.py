"""The verbs of the pipe: each reads its fields, asks the desk and shapes the answer."""

from collections.abc import Callable, Mapping
from typing import Any

from app.clock import SystemClock
from app.pipe_fields import Fields
from app.pipe_papers import iso, papers
from app.ticket_ids import new_ticket_id
from desk.calling_rule import Choice, calling_order
from desk.calls import called_by
from desk.changes import Event
from desk.colleague_call import ColleagueCall
from desk.colleagues import told_colleagues
from desk.errors import BadField
from desk.printer import KIOSK
from desk.reminders import may_offer_call_back, phone_due_ms
from desk.service_desk import ServiceDesk
from desk.step_slips import StepSlipWish
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

    def call_next(self, fields: Fields) -> Answer:
        """Call whoever is next; of whom was expected instead, tell which desk was faster."""
        desk, expected = fields.text("desk"), fields.text_or_none("expected")
        choice = self.desk.call_next(desk)
        if expected is None or (choice is not None and choice.ticket.label == expected):
            return self.chosen(choice)
        return {**self.chosen(choice), "called_by": called_by(self.desk.view(), expected)}

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
        """Tell what each printer last said, the slips that staff wait for, and those they see to."""
        return papers(self.desk.view(), self._clock.local)

    def reprint(self, fields: Fields) -> Answer:
        """Ask for a ticket's slip once more, or nothing new for the same id."""
        label, place = fields.text("label"), fields.text_or("place", KIOSK)
        request_id = fields.identifier() or new_ticket_id(self._clock.now_ms())
        self.desk.ask_reprint_of(request_id, label, place)
        return {"id": request_id}

    def finish(self, fields: Fields) -> Answer:
        """Close the visit; tell the next step too, and the request for its slip."""
        desk, outcome, step = fields.text("desk"), fields.outcome(), fields.text_or_none("next_step")
        place = fields.place_or_none("slip", KIOSK)
        wish = None if place is None else StepSlipWish(new_ticket_id(self._clock.now_ms()), place)
        closed = self.desk.finish(desk, outcome, next_step=step, slip=wish)
        told = {"slip": wish.id} if wish is not None and closed.next_step is not None else {}
        return self._closed(closed) | told

    def again(self, fields: Fields) -> Answer:
        """Another request in the same visit: it goes on at once, or waits."""
        answer = self.desk.again(fields.text("desk"), fields.text("service"))
        ticket = self._ticket(answer.ticket)
        return {"ticket": ticket, "goes_on": answer.goes_on, "position": answer.position}

    def park(self, fields: Fields) -> Answer:
        """Set the desk's ticket aside, with a reason and a time to remind of it."""
        desk, reason, remind_min = (
            fields.text("desk"),
            fields.park_reason(),
            fields.minutes_or_none("remind_min"),
        )
        return self.moved(self.desk.park(desk, reason=reason, remind_min=remind_min))

    def transfer(self, fields: Fields) -> Answer:
        """Send the patron to another service, to a colleague, or both."""
        desk, to_desk = fields.text("desk"), fields.text_or_none("to_desk")
        service = fields.text("service") if to_desk is None else fields.text_or_none("service")
        return self.moved(self.desk.transfer(desk, service, to_desk=to_desk))

    def skills(self, fields: Fields) -> Answer:
        """Say which services can be given at a desk."""
        known = self.desk.set_skills(fields.text("desk"), fields.texts_or_none("services"))
        return {"services": None if known is None else sorted(known)}

    def colleague(self, fields: Fields) -> Answer:
        """Ask for a colleague, and tell which desks are told."""
        desk = fields.text("desk")
        call = self.desk.call_colleague(desk)
        told = told_colleagues(self.desk.view(), desk)
        return {**self.asked(call), "told": list(told)}

    def colleague_answer(self, fields: Fields) -> Answer:
        """Say at a desk that one is coming to another."""
        return self.asked(self.desk.answer_colleague(fields.text("desk"), fields.text("to_desk")))

    def colleague_done(self, fields: Fields) -> Answer:
        """A desk asks for a colleague no more."""
        self.desk.end_colleague_call(fields.text("desk"))
        return {}

    def cancel(self, fields: Fields) -> Answer:
        """The patron of a waiting ticket waits no longer."""
        ticket_id = fields.identifier()
        if ticket_id is None:
            raise BadField("the field id is missing")
        return self.moved(self.desk.cancel(ticket_id))

    def seen(self, fields: Fields) -> Answer:
        """Somebody at a desk has seen who waits."""
        self.desk.answer_attention(fields.text("desk"))
        return {}

    def asked(self, call: ColleagueCall) -> Answer:
        """Shape a call for somebody."""
        return {"asked": iso(self._clock.local(call.asked_ms)), "answered_by": call.answered_by}

    def phone(self, fields: Fields) -> Answer:
        """Put a call on hold, or find the same one again for the same id."""
        call_id = fields.identifier() or new_ticket_id(self._clock.now_ms())
        held = self.desk.phone(call_id, fields.language())
        return {**self._on_hold(held.ticket), "position": held.position}

    def phone_return(self, fields: Fields) -> Answer:
        """Note that staff returned to a call on hold; which return it is, is counted once."""
        label, desk, number = (
            fields.text("label"),
            fields.text_or_none("desk"),
            fields.number_or_none("number"),
        )
        return self._on_hold(self.desk.phone_return(label, desk, number))

    def phone_done(self, fields: Fields) -> Answer:
        """End a call; tell the next step too, if there is one."""
        label, outcome, step = fields.text("label"), fields.outcome(), fields.text_or_none("next_step")
        return self._closed(self.desk.phone_done(label, outcome, step, fields.text_or_none("desk")))

    def undo(self, fields: Fields) -> Answer:
        """Take the last action of a desk back, and tell which it was."""
        undone = self.desk.undo(fields.text("desk"))
        return self.moved(undone.ticket) | {"undone": undone.deed}

    def _closed(self, ticket: Ticket) -> Answer:
        return self.moved(ticket) | ({} if ticket.next_step is None else {"next_step": ticket.next_step})

    def _on_hold(self, ticket: Ticket) -> Answer:
        due_ms = phone_due_ms(ticket, self.desk.rules)
        return {
            "ticket": self._ticket(ticket),
            "returns": ticket.contacts,
            "return_due": None if due_ms is None else iso(self._clock.local(due_ms)),
            "offer_call_back": may_offer_call_back(ticket, self.desk.rules),
        }

    def chosen(self, choice: Choice | None) -> Answer:
        """Tell who is called and why, or nobody."""
        if choice is None:
            return {"ticket": None, "reason": None}
        talk = {"talk": True} if choice.is_talk else {}
        note = {"note": "nobody_present_can"} if choice.is_beyond_all else {}
        return {"ticket": self._ticket(choice.ticket), "reason": choice.reason, **talk, **note}

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
            "joined": iso(self._clock.local(ticket.joined_ms)),
            "desk": ticket.desk,
            "outcome": ticket.outcome,
        }

    def _event(self, event: Event) -> Answer:
        return {
            "seq": event.sequence,
            "at": iso(self._clock.local(event.at_ms)),
            "kind": event.kind,
            "ticket": event.ticket,
            "actor": event.actor,
            "data": dict(event.data),
        }


VERBS: Mapping[str, Callable[[Verbs, Fields], Answer]] = {
    "issue": Verbs.issue,
    "sign_in": lambda v, f: _present(v.desk.sign_in(f.text("desk"), f.alias("staff"), f.pin())),
    "take_over": lambda v, f: _present(v.desk.take_over(f.text("desk"), f.alias("staff"), f.pin())),
    "pause": lambda v, f: _present(v.desk.pause(f.text("desk"), f.pause_kind())),
    "resume": lambda v, f: _present(v.desk.resume(f.text("desk"))),
    "sign_out": lambda v, f: _present(v.desk.sign_out(f.text("desk"))),
    "next": lambda v, f: v.chosen(v.desk.next_choice(f.text_or_none("desk"))),
    "call_next": Verbs.call_next,
    "call": Verbs.call,
    "recall": lambda v, f: v.moved(v.desk.recall(f.text("desk"))),
    "start": lambda v, f: v.moved(v.desk.start(f.text("desk"))),
    "finish": Verbs.finish,
    "again": Verbs.again,
    "undo": Verbs.undo,
    "skills": Verbs.skills,
    "no_show": lambda v, f: v.moved(v.desk.no_show(f.text("desk"))),
    "return": lambda v, f: v.moved(v.desk.give_back(f.text("label"))),
    "park": Verbs.park,
    "unpark": lambda v, f: v.moved(v.desk.unpark(f.text("label"))),
    "transfer": Verbs.transfer,
    "talk": lambda v, f: v.moved(v.desk.talk(f.text("desk"))),
    "phone": Verbs.phone,
    "phone_return": Verbs.phone_return,
    "phone_done": Verbs.phone_done,
    "colleague": Verbs.colleague,
    "colleague_answer": Verbs.colleague_answer,
    "colleague_done": Verbs.colleague_done,
    "help": lambda v, _: v.asked(v.desk.ask_help()),
    "help_answer": lambda v, f: v.asked(v.desk.answer_help(f.text("desk"))),
    "cancel": Verbs.cancel,
    "seen": Verbs.seen,
    "queue": Verbs.queue,
    "printers": Verbs.printers,
    "reprint": Verbs.reprint,
    "events": Verbs.events,
}
"""Every verb by its name on the wire."""


def _present(present: int) -> Answer:
    return {"present": present}
