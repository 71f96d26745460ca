"""An independent, slow model of the service desk, written from the product's text and not from its code.

It answers the lines of the pipe (dicts in, dicts out). It must import nothing of the product: no key to sort
by, no index, only the sentences of the calling rule, asked again for every pair of tickets.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

from tests.model_day import (
    DEFAULT_SERVICES,
    DESKS,
    FIELDS,
    OUTCOMES,
    REASONS,
    ZONE,
    Answer,
    Day,
    Line,
    Refused,
    Slip,
    refuse_all,
)


class SlowDesk:
    """The desk as the text tells it. `answer` takes one line of the pipe, which must carry its `at`."""

    def __init__(self, services: Mapping[str, tuple[str, str]] = DEFAULT_SERVICES) -> None:
        self.services = services
        self.day = Day()
        self.now = datetime.min.replace(tzinfo=UTC)

    def answer(self, line: Line) -> Answer:
        """Answer as the pipe would; a refusal tells the likeliest `error` and all `errors` that are right."""
        before, self.day = self.day, self.day.copy()
        try:
            self._turn_of_the_day(datetime.fromisoformat(line["at"]).astimezone(UTC))
            self._check_fields(line)
            answer = {"ok": True, **getattr(self, f"_{line['do']}")(line)}
        except Refused as refused:
            answer = {"ok": False, "error": refused.codes[0], "errors": list(refused.codes)}
        if not answer["ok"] or line["do"] in ("next", "queue"):
            self.day = before
        return answer

    # Who goes first: the calling rule

    @property
    def present(self) -> int:
        return len([desk for desk in self.day.staff if desk not in self.day.paused])

    @staticmethod
    def goes_before(one: Slip, other: Slip, *, is_alone: bool) -> bool:
        """D1: no phone before anyone on site. D3: alone, transactions before assistance. D2: arrival."""
        if "phone" in (one.kind, other.kind) and one.kind != other.kind:
            return other.kind == "phone"
        if is_alone and one.kind != other.kind:
            return one.kind == "transaction"
        return one.joined_before(other)

    def waiting(self) -> list[Slip]:
        """The waiting tickets in calling order, by asking of each how many go before it."""
        waiting = self._in("waiting")
        is_alone = self.present < 2
        placed = {
            len([u for u in waiting if u is not t and self.goes_before(u, t, is_alone=is_alone)]): t
            for t in waiting
        }
        assert len(placed) == len(waiting), "two tickets cannot share a place"
        return [placed[place] for place in range(len(waiting))]

    def why(self, slip: Slip) -> str:
        if slip.kind == "phone":
            return "phone_nobody_waiting"
        passed = [
            u
            for u in self._in("waiting")
            if u.kind == "assistance" and u is not slip and u.joined_before(slip)
        ]
        return "transaction_first" if slip.kind == "transaction" and passed else "arrival_order"

    def _next(self, line: Line) -> Answer:
        if self.present == 0 or not self.waiting():
            return {"ticket": None, "reason": None}
        slip = self.waiting()[0]
        return {"ticket": slip.told(), "reason": self.why(slip)}

    # Tickets

    def _issue(self, line: Line) -> Answer:
        for slip in self.day.slips:
            if slip.id == line.get("id"):
                return {"ticket": slip.told(), "position": self._position(slip)}
        kind, series = self._service(line)
        shown = [int(slip.label.lstrip(series)) for slip in self._open() if slip.label.startswith(series)]
        number = max([self.day.numbers.get((self._today, series), 0), *shown]) + 1
        self.day.numbers[self._today, series] = number
        label = series + str(number).rjust(3, "0")
        order = len(self.day.slips) + 1
        slip_id = line.get("id") or f"#{order}"
        slip = Slip(slip_id, label, line["service"], kind, order, self._joining(), self._today)
        self.day.slips.append(slip)
        return {"ticket": slip.told(), "position": self._position(slip)}

    def _position(self, slip: Slip) -> int | None:
        return self.waiting().index(slip) + 1 if slip.state == "waiting" else None

    # Presence

    def _sign_in(self, line: Line) -> Answer:
        desk = self._desk(line)
        if self.day.staff.get(desk, line["staff"]) != line["staff"]:
            raise Refused("desk_taken")
        if desk not in self.day.staff or desk in self.day.paused:
            self.day.staffed_on[desk] = self._today
        self.day.staff[desk] = line["staff"]
        self.day.paused.discard(desk)
        return {"present": self.present}

    def _pause(self, line: Line) -> Answer:
        return self._set_paused(self._staffed_desk(line), is_paused=True)

    def _resume(self, line: Line) -> Answer:
        return self._set_paused(self._staffed_desk(line), is_paused=False)

    def _set_paused(self, desk: str, *, is_paused: bool) -> Answer:
        if (desk in self.day.paused) != is_paused:
            self.day.staffed_on[desk] = self._today
        (self.day.paused.add if is_paused else self.day.paused.discard)(desk)
        return {"present": self.present}

    def _sign_out(self, line: Line) -> Answer:
        desk = self._staffed_desk(line)
        del self.day.staff[desk]
        self.day.paused.discard(desk)
        return {"present": self.present}

    # Calls

    def _call_next(self, line: Line) -> Answer:
        self._may_call(line)
        choice = self._next(line)
        if choice["ticket"] is None:
            return choice
        return self._called(self._one(choice["ticket"]), line["desk"], choice["reason"])

    def _call(self, line: Line) -> Answer:
        def reason_given() -> None:
            if line.get("reason") not in REASONS:
                raise Refused("reason_required")

        refuse_all(lambda: self._may_call(line), lambda: self._one(line, "waiting", "parked"), reason_given)
        return self._called(self._one(line), line["desk"], "staff_choice")

    def _called(self, slip: Slip, desk: str, reason: str) -> Answer:
        slip.state, slip.desk, slip.reason = "called", desk, reason
        slip.called, slip.recalled, slip.started = self.now, None, None
        return {"ticket": slip.told(), "reason": reason}

    def _may_call(self, line: Line) -> None:
        desk = self._desk(line)
        codes = [] if desk in self.day.staff else ["not_signed_in"]
        codes += ["desk_paused"] if desk in self.day.paused else []
        codes += ["desk_busy"] if self._held_by(desk) else []
        if codes:
            raise Refused(*codes)

    def _recall(self, line: Line) -> Answer:
        slip = self._held(line, "called")
        slip.recalled = min(slip.recalled or self.now, self.now)
        return {"ticket": slip.told()}

    # Visits

    def _start(self, line: Line) -> Answer:
        slip = self._held(line, "called")
        slip.state, slip.started = "serving", self.now
        return {"ticket": slip.told()}

    def _finish(self, line: Line) -> Answer:
        def outcome_known() -> None:
            if line["outcome"] not in OUTCOMES:
                raise Refused("unknown_outcome")

        refuse_all(outcome_known, lambda: self._held(line))
        slip = self._held(line)
        if line["outcome"] == "no_show" and slip.state == "called":
            return self._no_show(line)
        return self._closed(slip, line["outcome"])

    def _no_show(self, line: Line) -> Answer:
        slip = self._held(line, "called")
        # A recall that lies in the future is one the clock has stepped back behind: recall again first.
        if slip.recalled is None or (self.now - slip.recalled).total_seconds() < 60:
            raise Refused("wrong_state")
        return self._closed(slip, "no_show")

    def _closed(self, slip: Slip, outcome: str) -> Answer:
        slip.state, slip.outcome, slip.closed = "closed", outcome, self.now
        return {"ticket": slip.told()}

    def _return(self, line: Line) -> Answer:
        slip = self._one(line, "closed")
        if slip.outcome != "no_show" or (self.now - (slip.closed or self.now)).total_seconds() > 15 * 60:
            raise Refused("wrong_state")
        slip.closed = slip.outcome = None
        return self._set_aside(slip, "waiting")

    def _park(self, line: Line) -> Answer:
        return self._set_aside(self._held(line), "parked")

    def _unpark(self, line: Line) -> Answer:
        return self._set_aside(self._one(line, "parked"), "waiting")

    def _transfer(self, line: Line) -> Answer:
        refuse_all(lambda: self._service(line), lambda: self._held(line))
        slip = self._held(line)
        slip.service, slip.kind = line["service"], self._service(line)[0]
        return self._set_aside(slip, "waiting")

    def _set_aside(self, slip: Slip, state: str) -> Answer:
        slip.state, slip.desk, slip.reason = state, None, None
        slip.called = slip.recalled = slip.started = None
        return {"ticket": slip.told()}

    def _queue(self, line: Line) -> Answer:
        at_desk = self._in("called") + self._in("serving")
        lists = {"waiting": self.waiting(), "called": at_desk, "parked": self._in("parked")}
        return {"present": self.present, **{name: [s.told() for s in slips] for name, slips in lists.items()}}

    # What a line may name, and the turn of the day

    def _check_fields(self, line: Line) -> None:
        if line["do"] not in FIELDS:
            raise Refused("unknown_verb")
        if any(not isinstance(line.get(name), str) for name in FIELDS[line["do"]]):
            raise Refused("bad_field")

    def _turn_of_the_day(self, clock: datetime) -> None:
        self.now = clock
        for slip in self._open():
            if slip.date < self._today:
                self._closed(slip, "left")
        for desk in [desk for desk, date in self.day.staffed_on.items() if date < self._today]:
            if self.day.staff.pop(desk, None) is not None:
                self.day.paused.discard(desk)

    def _open(self) -> list[Slip]:
        return [slip for slip in self.day.slips if slip.state != "closed"]

    def _joining(self) -> datetime:
        """Now; after a step back of the clock by less than half a day, not before anybody in line."""
        near = [s.joined for s in self._open() if s.joined - self.now <= timedelta(hours=12)]
        return max([self.now, *near])

    @property
    def _today(self) -> str:
        return self._joining().astimezone(ZONE).date().isoformat()

    def _in(self, state: str) -> list[Slip]:
        return [slip for slip in self.day.slips if slip.state == state]

    def _one(self, line: Line, *states: str) -> Slip:
        found = [s for s in self._open() if s.label == line["label"]]
        found += [s for s in self.day.slips if (s.date, s.label) == (self._today, line["label"])]
        if not found:
            raise Refused("unknown_label")
        if states and found[0].state not in states:
            raise Refused("wrong_state")
        return found[0]

    def _desk(self, line: Line) -> str:
        if line["desk"] not in DESKS:
            raise Refused("unknown_desk")
        return str(line["desk"])

    def _staffed_desk(self, line: Line) -> str:
        if self._desk(line) not in self.day.staff:
            raise Refused("not_signed_in")
        return str(line["desk"])

    def _service(self, line: Line) -> tuple[str, str]:
        if line["service"] not in self.services:
            raise Refused("unknown_service")
        return self.services[line["service"]]

    def _held_by(self, desk: str) -> list[Slip]:
        return [s for s in self._in("called") + self._in("serving") if s.desk == desk]

    def _held(self, line: Line, *states: str) -> Slip:
        held = self._held_by(self._desk(line))
        if not held:
            raise Refused("no_ticket_at_desk")
        if states and held[0].state not in states:
            raise Refused("wrong_state")
        return held[0]
