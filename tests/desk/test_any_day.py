"""Any day whatever: hypothesis looks for a day on which the desk leaves the text, the model or an invariant.

One to four desks come, go and pause; every service and the phone; every verb; a clock that also steps back.
Each line goes through the real desk and the slow model; after each the invariants of the product must hold.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from itertools import combinations
from uuid import UUID

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from desk.calling_rule import calling_order, choose
from desk.skills import is_offered
from desk.tickets import AT_DESK, Kind, State, Ticket
from tests.answers import differences
from tests.desk.driver import BRANCH, DrivenDesk
from tests.desk.event_log import replayed
from tests.model import SlowDesk
from tests.model_day import DEFAULT_SERVICES, DESKS, OUTCOMES, PLAIN, REASONS, ZONE, Answer, Line, Numbers

Known = tuple[str, Kind, int]
ASKED = (*DEFAULT_SERVICES, "phone", "phone")
# Nothing, one or both of the next-step check and the cap, in minutes.
LIBRARIES = st.sampled_from((PLAIN, PLAIN, Numbers(check_min=5), Numbers(cap_min=5), Numbers(3, 8)))
ANY_DESK = st.sampled_from((*DESKS, "5"))
# Mostly what a busy morning needs; now and then a long gap, a step back, a midnight either way.
STEPS_S = st.sampled_from((0.001, 1, 20, 59.999, 60, 61, 300, 899, 900, 901, -1, -90, -3600, 60_000, -60_000))
ANY_VERB = (
    "call_next",
    "recall",
    "start",
    "no_show",
    "park",
    "finish",
    "transfer",
    "again",
    "talk",
    "undo",
    "dance",
)
# One rule with weights, and not a rule for each: hypothesis would leave whole verbs out of most days.
DOINGS: tuple[str, ...] = (
    *("patron_comes",) * 5,
    *("desk_goes_on",) * 12,
    *("time_goes_or_is_put_right",) * 2,
    *("patron_is_back",) * 2,
    "caller_waits_on",
    *("desk_takes_back",) * 2,
    "staff_can_or_cannot",
    *("staff_call", "staff_come_or_go", "kiosk_asks_again", "anything"),
)


class AnyDay(RuleBasedStateMachine):
    """The real desk and the model side by side, and what they must have in common with the text."""

    def __init__(self) -> None:
        super().__init__()
        self.numbers = PLAIN
        self.turn = 0
        self.real = DrivenDesk()
        self.model = SlowDesk()
        self.at = datetime(2026, 11, 21, 10, tzinfo=ZONE)
        self.issued: list[str] = []
        self.came_back: set[str] = set()
        self.waited_anew: set[str] = set()
        self.first_seen: dict[str, Ticket] = {}
        self.seen_in_order: set[tuple[bool, Known, Known]] = set()

    def do(self, line: Line) -> Answer:
        """Give one line to both and compare; `at` is added."""
        timed = {**line, "at": self.at.isoformat()}
        expected, actual = self.model.answer(timed), self.real.answer(timed)
        assert differences(expected, actual) == [], timed
        if actual.get("goes_on") is False:
            self.waited_anew.add(actual["ticket"]["id"])
        return actual

    # What people do

    @initialize(
        desks=st.integers(1, 4), patrons=st.lists(st.sampled_from(ASKED), max_size=6), numbers=LIBRARIES
    )
    def opens(self, desks: int, patrons: list[str], numbers: Numbers) -> None:
        self.numbers = numbers
        self.real, self.model = DrivenDesk(numbers), SlowDesk(numbers)
        for desk in DESKS[:desks]:
            self.do({"do": "sign_in", "desk": desk, "staff": f"staff {desk}"})
        for service in patrons:
            self.issue(service)

    @rule(doing=st.sampled_from(DOINGS), data=st.data())
    def something_happens(self, doing: str, data: st.DataObject) -> None:
        getattr(self, doing)(data)

    def time_goes_or_is_put_right(self, data: st.DataObject) -> None:
        self.at += timedelta(seconds=data.draw(STEPS_S))

    def patron_comes(self, data: st.DataObject) -> None:
        self.issue(data.draw(st.sampled_from(ASKED)))

    def issue(self, service: str) -> None:
        ticket_id = str(UUID(int=len(self.issued)))
        self.issued.append(ticket_id)
        if service == "phone":
            self.do({"do": "phone", "id": ticket_id})
        else:
            self.do({"do": "issue", "service": service, "language": "fr", "id": ticket_id})

    def kiosk_asks_again(self, data: st.DataObject) -> None:
        ticket_id = data.draw(st.sampled_from(self.issued or ["none"]))
        before = len(self.real.store.every_ticket(BRANCH))
        if self.issued:
            self.do({"do": "issue", "service": "loan", "language": "fr", "id": ticket_id})
        assert len(self.real.store.every_ticket(BRANCH)) == before

    def staff_come_or_go(self, data: st.DataObject) -> None:
        verb = data.draw(st.sampled_from(("sign_in", "sign_in", "pause", "resume", "sign_out")))
        desk, name = data.draw(ANY_DESK), data.draw(st.sampled_from(("staff", "staff", "other")))
        self.do({"do": verb, "desk": desk, "staff": f"{name} {desk}"})

    def desk_goes_on(self, data: st.DataObject) -> None:
        """A desk that is staffed, or holds a ticket, does what can be done there now."""
        queue = self.real.desk.view()
        desk = data.draw(
            st.sampled_from(sorted({*queue.presences, *(t.desk or "" for t in queue.called)}) or ["1"])
        )
        held = queue.at_desk(desk)
        if held is None:
            self.call_next(desk)
            return
        called = (
            "start",
            "missed",
            "missed",
            "finish",
            "park",
            "transfer",
            "again",
            "again",
            "talk",
            "talk",
            "recall",
        )
        verb = data.draw(st.sampled_from(called if held.state is State.CALLED else called[3:-1]))
        if verb == "missed":
            self.do({"do": "recall", "desk": desk})
            self.at += timedelta(seconds=60)
            verb = "no_show"
        self.do(self.filled(verb, desk, data))

    def call_next(self, desk: str) -> None:
        before = self.real.desk.view()
        answer = self.do({"do": "call_next", "desk": desk})
        if answer["ok"] and answer["ticket"]:
            waiting = {t.id: t for t in before.waiting}
            called = waiting.pop(answer["ticket"]["id"])
            passed = [each for each in waiting.values() if is_offered(before, each, desk)]
            self.check_call(called, passed, before.present, answer["reason"])
            if called.kind is Kind.PHONE:
                kinds = {each.kind for each in waiting.values()}
                assert kinds <= {Kind.PHONE}, "no phone call while anybody waits on site, for whichever desk"

    def staff_call(self, data: st.DataObject) -> None:
        reason, desk = data.draw(st.sampled_from((*REASONS, None))), data.draw(ANY_DESK)
        self.do({"do": "call", "desk": desk, "label": self.any_label(data), "reason": reason})

    def patron_is_back(self, data: st.DataObject) -> None:
        verb, likely = data.draw(
            st.sampled_from((("unpark", "parked"), ("unpark", "serving"), ("return", "no_show")))
        )
        answer = self.do({"do": verb, "label": self.any_label(data, likely)})
        if answer["ok"] and verb == "return":
            self.came_back.add(answer["ticket"]["id"])

    def caller_waits_on(self, data: st.DataObject) -> None:
        verb = data.draw(st.sampled_from(("phone_return", "phone_return", "phone_done")))
        label = self.any_label(data, Kind.PHONE)
        self.do({"do": verb, "label": label, "outcome": data.draw(st.sampled_from(OUTCOMES))})

    def desk_takes_back(self, data: st.DataObject) -> None:
        """The last action of a desk, now and then a moment too late."""
        self.at += timedelta(seconds=data.draw(st.sampled_from((0, 3, 10, 10.001))))
        self.do({"do": "undo", "desk": data.draw(ANY_DESK)})

    def staff_can_or_cannot(self, data: st.DataObject) -> None:
        some = st.one_of(st.none(), st.lists(st.sampled_from((*DEFAULT_SERVICES, "haircut")), max_size=8))
        self.do({"do": "skills", "desk": data.draw(ANY_DESK), "services": data.draw(some)})

    def anything(self, data: st.DataObject) -> None:
        """Any verb at any desk, also where it makes no sense."""
        self.do(self.filled(data.draw(st.sampled_from(ANY_VERB)), data.draw(ANY_DESK), data))

    def filled(self, verb: str, desk: str, data: st.DataObject) -> Line:
        more = {
            "finish": ("outcome", (*OUTCOMES, "vanished")),
            "transfer": ("service", (*DEFAULT_SERVICES, "haircut")),
            "again": ("service", (*DEFAULT_SERVICES, "haircut")),
        }
        name, values = more.get(verb, ("", ("",)))
        line: dict[str, str] = {"do": verb, "desk": desk, name: data.draw(st.sampled_from(values))}
        if verb == "transfer":
            return data.draw(st.sampled_from((line, {**line, "to_desk": data.draw(ANY_DESK)})))
        return line

    def any_label(self, data: st.DataObject, likely: str | None = None) -> str:
        tickets = self.real.store.every_ticket(BRANCH)
        labels = [t.label for t in tickets if likely in (None, t.state, t.outcome, t.kind)] or [
            t.label for t in tickets
        ]
        return data.draw(st.sampled_from((*labels, "A999")))

    # What must hold

    def check_call(self, called: Ticket, passed: list[Ticket], present: int, reason: str) -> None:
        """The invariants of a call that nobody chose."""
        kinds = {ticket.kind for ticket in passed}
        may_enter = {"next_step_due": self.numbers.check_min, "cap_reached": self.numbers.cap_min}
        if present == 1 and called.kind is Kind.ASSISTANCE:
            is_due = may_enter.get(reason, 0) > 0
            assert is_due == (Kind.TRANSACTION in kinds), (
                "one staff member starts no full assistance while a loan waits, but by the cap or for a talk"
            )
        else:
            assert reason not in may_enter
        if called.kind is not Kind.PHONE and present >= 2:
            earlier = {t.id for t in passed if t.kind is not Kind.PHONE and t.sequence < called.sequence}
            assert earlier <= self.came_back, "two or more staff: order of arrival"

    @invariant()
    def both_see_the_same_queue_and_the_same_next(self) -> None:
        self.do({"do": "queue"})
        self.do({"do": "next"})
        self.turn += 1
        self.do({"do": "next", "desk": DESKS[self.turn % len(DESKS)]})

    @invariant()
    def no_ticket_is_at_two_desks_and_no_desk_has_two(self) -> None:
        held = [t for t in self.real.desk.view().tickets if t.state in AT_DESK]
        desks = [t.desk for t in held]
        assert None not in desks
        assert len(set(desks)) == len(desks)
        assert all(t.desk is None for t in self.real.desk.view().tickets if t.state not in AT_DESK)

    @invariant()
    def labels_are_unique_and_every_closed_ticket_alone_has_an_outcome(self) -> None:
        tickets = self.real.store.every_ticket(BRANCH)
        assert len({(t.day, t.label) for t in tickets}) == len(tickets)
        for ticket in tickets:
            is_closed = ticket.state is State.CLOSED
            assert is_closed == (ticket.outcome is not None) == (ticket.closed_ms is not None)
            assert (ticket.called_ms or ticket.joined_ms) >= ticket.joined_ms
            assert (ticket.closed_ms or 2**63) >= (ticket.started_ms or ticket.called_ms or ticket.joined_ms)

    @invariant()
    def a_ticket_keeps_its_label_its_arrival_and_its_language(self) -> None:
        for ticket in self.real.store.every_ticket(BRANCH):
            first = self.first_seen.setdefault(ticket.id, ticket)
            known = (ticket.label, ticket.day, ticket.language)
            assert known == (first.label, first.day, first.language)
            assert ticket.arrival == first.arrival or ticket.id in self.waited_anew

    @invariant()
    def nobody_who_waits_changes_places(self) -> None:
        """Also not by parking, returning or a change of staff back and forth."""
        if self.numbers != PLAIN:
            return
        queue = self.real.desk.view()
        is_alone = queue.present <= 1
        for one, other in combinations(calling_order(queue), 2):
            pair = ((one.id, one.kind, one.arrival), (other.id, other.kind, other.arrival))
            assert (is_alone, pair[1], pair[0]) not in self.seen_in_order
            self.seen_in_order.add((is_alone, *pair))

    def teardown(self) -> None:
        """Replaying the event log gives the same queue, the same tickets and the same order."""
        now = replace(self.real.store.view(BRANCH), rules=self.real.desk.rules)
        queue, tickets = replayed(self.real.desk.events_after(0, 10_000), now)
        queue = replace(queue, rules=now.rules)
        assert tickets == {ticket.id: ticket for ticket in self.real.store.every_ticket(BRANCH)}
        assert (queue.present, queue.called, queue.parked) == (now.present, now.called, now.parked)
        assert calling_order(queue) == calling_order(now)
        for desk in DESKS:
            assert choose(queue, desk) == choose(now, desk)


class AnyOtherDay(AnyDay):
    """Half of the days each, so that a busy machine plays both at once."""


for each in (AnyDay, AnyOtherDay):
    each.TestCase.settings = settings(stateful_step_count=60, max_examples=settings().max_examples // 2)
TestAnyDay = AnyDay.TestCase
TestAnyOtherDay = AnyOtherDay.TestCase
