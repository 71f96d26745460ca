"""Whatever a desk did, taking it back leaves the queue as it was: tickets, slips asked for and slips lost.

Random mornings with two desks, a printer in each of two places, copies, next steps and calls on the phone.
Each action that may be taken back is, and then done again, so that the morning goes on.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from desk.desk_action import Deed
from desk.errors import DeskError
from desk.printer import PrinterCause, PrinterReport
from desk.service_desk import ServiceDesk
from desk.slips import SlipState
from desk.step_slips import StepSlipWish
from desk.tickets import Kind, Outcome, ParkReason, StaffReason
from tests.desk.scene import BRANCH, Scene

Act = Callable[[], object]
SERVICES = ("loan", "card", "research", "computer")
ENDS = [each for each in Outcome if each is not Outcome.NO_SHOW]
STATES = (SlipState.CUT, SlipState.NOT_SENT, SlipState.UNKNOWN)


class Morning:
    """Two desks at work; what they do is drawn with dice."""

    def __init__(self, seed: int) -> None:
        self.dice = random.Random(seed)
        self.scene = Scene()
        self.scene.staffed("1", "2")
        self.desk = ServiceDesk(self.scene.store, branch=BRANCH, actor="test", has_step_slips=True)
        self.taken_back: set[Deed] = set()
        self._ids = 0
        for place in ("kiosk", "hall"):
            self.desk.report_printer(PrinterReport(place, PrinterCause.READY, 0))

    def go_on(self) -> None:
        """One thing happens; if a desk did it, it is taken back, found as before, and done again."""
        self.scene.clock.advance(self.dice.choice((1, 20, 70)))
        self._happens()
        at = self.dice.choice("12")
        act = self._act(at)
        before, last = self._everything(), self.scene.store.view(BRANCH).actions.get(at)
        try:
            act()
        except DeskError:
            assert self._everything() == before
            return
        action = self.scene.store.view(BRANCH).actions.get(at)
        if action is None or action == last:
            return
        undone = self.desk.undo(at)
        assert undone.ticket == action.was
        assert self._everything() == before, undone.deed
        self.taken_back.add(undone.deed)
        act()

    def _happens(self) -> None:
        """What no desk takes back: patrons and callers come, slips come out or are lost."""
        queue = self.desk.view()
        asked = [*(each.id for each in queue.reprints), *(each.id for each in queue.step_slips)]
        on_site = [each.id for each in queue.tickets if each.kind is not Kind.PHONE]
        things: list[Act] = [
            lambda: self.scene.comes(self.dice.choice(SERVICES)),
            lambda: self.scene.comes("phone"),
            lambda: self.desk.recall(self.dice.choice("12")),
        ]
        if asked:
            ended, state = self.dice.choice(asked), self.dice.choice(STATES)
            things.append(lambda: self.desk.end_slip_request(ended, state))
        if on_site:
            ticket, place = self.dice.choice(on_site), self.dice.choice(("kiosk", "hall"))
            things += [lambda: self.desk.ask_reprint(self._id(), ticket, place, "1")] * 2
        with suppress(DeskError):
            self.dice.choice(things)()

    def _act(self, at: str) -> Act:
        queue, dice, desk = self.desk.view(), self.dice, self.desk
        held = queue.at_desk(at)
        calls = [each.label for each in queue.waiting if each.kind is Kind.PHONE]
        acts: list[Act] = []
        if held is None:
            acts += [lambda: desk.call_next(at)] * 3
            others = [each.label for each in (*queue.waiting, *queue.parked)]
            if others:
                label = dice.choice(others)
                acts.append(lambda: desk.call(at, label, StaffReason.OTHER))
        else:
            outcome, service = dice.choice(ENDS), dice.choice(SERVICES)
            wish = dice.choice((None, StepSlipWish(self._id(), "hall")))
            acts += [
                lambda: desk.start(at),
                lambda: desk.finish(at, outcome, slip=None if held.kind is Kind.PHONE else wish),
                lambda: desk.finish(at, outcome),
                lambda: desk.again(at, service),
                lambda: desk.park(at, reason=ParkReason.OTHER, remind_min=3),
                lambda: desk.transfer(at, service),
                lambda: desk.transfer(at, None, to_desk="2" if at == "1" else "1"),
                lambda: desk.talk(at),
                lambda: desk.no_show(at),
            ]
        if calls:
            call, end = dice.choice(calls), dice.choice(ENDS)
            acts += [lambda: desk.phone_return(call, at), lambda: desk.phone_done(call, end, desk=at)]
        return dice.choice(acts)

    def _id(self) -> str:
        self._ids += 1
        return f"request {self._ids}"

    def _everything(self) -> dict[str, Any]:
        """All that is kept but the log, the last moment at each desk and what may be undone."""
        queue = self.scene.store.view(BRANCH)
        return {
            "tickets": {each.id: each for each in self.scene.store.every_ticket(BRANCH)},
            "presences": {desk: replace(each, active_ms=0) for desk, each in queue.presences.items()},
            "printers": queue.printers,
            "reprints": set(queue.reprints),
            "step_slips": set(queue.step_slips),
            "lost_slips": set(queue.lost_slips),
            "skills": queue.skills,
            "colleagues": queue.colleague_calls,
            "numbers": queue.last_numbers,
        }


@given(seed=st.integers(0, 10**6))
@settings(max_examples=40, deadline=None)
def test_any_action_and_undo_leave_the_queue_as_it_was(seed: int) -> None:
    morning = Morning(seed)
    for _ in range(60):
        morning.go_on()


def test_such_mornings_take_back_every_deed_there_is() -> None:
    taken_back: set[Deed] = set()
    for seed in range(12):
        morning = Morning(seed)
        for _ in range(80):
            morning.go_on()
        taken_back |= morning.taken_back
    assert taken_back == set(Deed)
