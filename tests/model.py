"""An independent, slow model of the service desk, written from the product's text and not from its code.

It answers the lines of the pipe (dicts in, dicts out). It must import nothing of the product: no key to sort
by, no index, only the sentences of the calling rule (`model_rule`), asked again for every place in the line.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

from tests.model_day import FIELDS, REASONS, UNDOABLE, Answer, Day, Deed, Line, Refused, Slip, refuse_all
from tests.model_visits import Visits


class SlowDesk(Visits):
    """The desk as the text tells it. `answer` takes one line of the pipe, which must carry its `at`."""

    def answer(self, line: Line) -> Answer:
        """Answer as the pipe would; a refusal tells the likeliest `error` and all `errors` that are right."""
        before, self.day = self.day, self.day.copy()
        try:
            self._turn_of_the_day(datetime.fromisoformat(line["at"]).astimezone(UTC))
            self._check_fields(line)
            answer = {"ok": True, **getattr(self, f"_{line['do']}")(line)}
            if line["do"] in UNDOABLE and answer["ticket"] is not None:
                self._note(before, answer["ticket"]["id"], line.get("desk"))
        except Refused as refused:
            answer = {"ok": False, "error": refused.codes[0], "errors": list(refused.codes)}
        if not answer["ok"] or line["do"] in ("next", "queue"):
            self.day = before
        return answer

    def _note(self, before: Day, slip_id: str, said: str | None) -> None:
        """Remember the last thing a desk did, so that it can be undone: the one that held it or says so."""
        was, now = (replace(s) for day in (before, self.day) for s in day.slips if s.id == slip_id)
        for desk in {now.desk or was.desk, said}:
            if desk is not None and was != now:
                self.day.last[desk] = Deed(self.now, was, now)

    # Tickets

    def _issue(self, line: Line) -> Answer:
        return self._issued(line, lambda: (line["service"], *self._service(line)))

    def _phone(self, line: Line) -> Answer:
        """A call is a ticket of a series of its own; the services here leave the P to it."""
        answer = self._issued(line, lambda: ("phone", "phone", "P"))
        return {**self._told_on_hold(self._one(answer["ticket"])), "position": answer["position"]}

    def _issued(self, line: Line, asked: Callable[[], tuple[str, str, str]]) -> Answer:
        for slip in self.day.slips:
            if slip.id == line.get("id"):
                if (slip.kind == "phone") != (line["do"] == "phone"):
                    raise Refused("wrong_state")
                return {"ticket": slip.told(), "position": self._position(slip)}
        service, kind, series = asked()
        shown = [int(slip.label.lstrip(series)) for slip in self._open() if slip.label.startswith(series)]
        number = max([self.day.numbers.get((self._today, series), 0), *shown]) + 1
        self.day.numbers[self._today, series] = number
        label = series + str(number).rjust(3, "0")
        order = self._next_order()
        slip_id = line.get("id") or f"#{order}"
        slip = Slip(slip_id, label, service, kind, order, self._joining(), self._today)
        self.day.slips.append(slip)
        return {"ticket": slip.told(), "position": self._position(slip)}

    # Presence
    def _sign_in(self, line: Line) -> Answer:
        desk = self._desk(line)
        if self.day.staff.get(desk, line["staff"]) != line["staff"]:
            raise Refused("desk_taken")
        if any(alias == line["staff"] for other, alias in self.day.staff.items() if other != desk):
            raise Refused("signed_in_elsewhere")
        if desk not in self.day.staff or desk in self.day.paused:
            self.day.staffed_on[desk] = self._today
        if desk not in self.day.staff:
            self._left(desk)
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
        self._left(desk)
        return {"present": self.present}

    def _left(self, desk: str) -> None:
        """Skills leave with their person, and who was meant for that person is for all, also by an undo."""
        self.day.paused.discard(desk)
        self.day.skills.pop(desk, None)
        for whose, deed in self.day.last.items():
            if deed.before.meant_for == desk:
                self.day.last[whose] = replace(deed, before=replace(deed.before, meant_for=None))
        for slip in self._in("waiting"):
            slip.meant_for = None if slip.meant_for == desk else slip.meant_for

    def _skills(self, line: Line) -> Answer:
        services = line.get("services")

        def services_known() -> None:
            for code in services or ():
                self._service({"service": code})

        refuse_all(lambda: self._staffed_desk(line), services_known)
        self.day.skills.pop(line["desk"], None)
        if services is not None:
            self.day.skills[line["desk"]] = services
        return {"services": None if services is None else sorted(set(services))}

    # Calls

    def _call_next(self, line: Line) -> Answer:
        self._may_call(line)
        choice = self._next(line)
        if choice["ticket"] is None:
            return choice
        called = self._called(self._one(choice["ticket"]), line["desk"], choice["reason"])
        return {**choice, **called}

    def _call(self, line: Line) -> Answer:
        def reason_given() -> None:
            if line.get("reason") not in REASONS:
                raise Refused("reason_required")

        refuse_all(lambda: self._may_call(line), lambda: self._loose(line, "waiting", "parked"), reason_given)
        return self._called(self._one(line), line["desk"], "staff_choice")

    def _called(self, slip: Slip, desk: str, reason: str) -> Answer:
        slip.state, slip.desk, slip.reason = "called", desk, reason
        slip.meant_for = None
        # Left by somebody in the middle of a visit: until now staff had spoken with its patron.
        slip.contact = slip.contact if slip.started is None else max(self.now, slip.started)
        slip.called, slip.recalled, slip.started = max(self.now, slip.joined), None, None
        return self.told_of(slip, reason, note=False)

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
                self._left(desk)
