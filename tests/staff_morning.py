"""A morning of a staff member at a panel, told in keys alone: thirty visits, calls, a printer out of paper,
and a colleague who comes and goes.

The story knows no window: whoever plays it lends hands that press keys, and a desk to see what came of them.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import cycle
from typing import Protocol

from desk.printer import PrinterCause, PrinterReport
from desk.queue import LiveQueue
from desk.service_desk import ServiceDesk
from desk.single_line import on_site
from desk.slips import MissingSlip, SlipState
from desk.tickets import Kind, Outcome, State, Ticket

VISITS = 30
SERVICES = ("return", "loan", "computer", "renewal", "document_search", "loan", "card", "printing")
AT_ONCE, LIST = ("Return",), "1"
CALLS_AT = (4, 14, 24)
COLLEAGUE_FROM, COLLEAGUE_UNTIL = 10, 17
PAPER_OUT_AT, UNDONE_AT = 6, 9


class Hands(Protocol):
    """Plays the story at a real panel of desk 1, in French."""

    @property
    def desk(self) -> ServiceDesk:
        """The same queue, from outside the panel."""

    def press(self, *keys: str) -> None:
        """Press keys one after the other, once the panel is ready for them."""

    def wait_until(self, is_so: Callable[[], bool], what: str) -> None:
        """Wait until the queue is so, and the panel knows it."""

    def let_pass(self, seconds: int) -> bool:
        """Let so much time pass; false where the clock is the real one."""


@dataclass
class Morning:
    """What the story counts.

    Attributes:
        keys: How many keys each action took, by its name.
        outcomes: How visits and calls ended.
    """

    hands: Hands
    keys: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))
    issued: int = 0
    missed: int = 0

    def play(self) -> None:
        """Play it all; the patron of each visit is served in the end."""
        services = cycle(SERVICES)
        for visit in range(1, VISITS + 1):
            while len(on_site(self.queue)) < 3:
                self.issued += 1
                self.hands.desk.issue(f"morning-{self.issued}", next(services), "fr")
            self._colleague(visit)
            self._printer(visit)
            self._visit(visit)
        while any(ticket.kind is Kind.PHONE for ticket in self.queue.waiting):
            self._end_call()

    @property
    def queue(self) -> LiveQueue:
        return self.hands.desk.view()

    @property
    def held(self) -> Ticket | None:
        return self.queue.at_desk("1")

    def do(self, name: str, keys: tuple[str, ...], is_so: Callable[[], bool]) -> None:
        """Do something by keys, and wait until it is done."""
        self.keys[name].append(len(keys))
        self.hands.press(*keys)
        self.hands.wait_until(is_so, name)

    def _visit(self, visit: int) -> None:
        self.do("call", AT_ONCE, lambda: self._is(State.CALLED))
        if visit % 9 == 0:
            self._missed_and_back()
        self.do("start", AT_ONCE, lambda: self._is(State.SERVING))
        if visit in CALLS_AT:
            self._call_comes()
        self.hands.let_pass(90)
        if any(ticket.kind is Kind.PHONE for ticket in self.queue.waiting):
            self._return_to_line()
        if visit % 8 == 3:
            self._set_aside_and_take_up_again()
        if visit % 5 == 0:
            self.do("another request", ("Return", "2", "1"), lambda: self._serves("loan"))
        self._finish(visit)

    def _finish(self, visit: int) -> None:
        last = self.held
        assert last is not None
        keys = ("Return", "4") if visit % 6 == 4 else ("Return", "Return")
        self.do("finish", keys, lambda: self.held is None)
        if visit == UNDONE_AT:
            self.do("undo", ("z",), lambda: self._is(State.SERVING))
            self.do("finish", keys, lambda: self.held is None)

    def _missed_and_back(self) -> None:
        """Called again; does not come, and comes back: called anew, by the same label."""
        gone = self.held
        assert gone is not None
        self.do("call again", ("r",), lambda: self.held is not None and self.held.recalled_ms is not None)
        if not self.hands.let_pass(60):
            return
        self.do("did not come", ("a",), lambda: self.held is None)
        self.missed += 1
        self.do("back after an absence", ("u", "Down", "Return"), lambda: self._waits(gone))
        self.do("call", AT_ONCE, lambda: self._is(State.CALLED))

    def _set_aside_and_take_up_again(self) -> None:
        aside = self.held
        assert aside is not None
        self.do("set aside", ("m", "1", "1"), lambda: bool(self.queue.parked))
        self.do("take up again", ("d", "Return"), lambda: self._waits(aside))
        self.do("call", AT_ONCE, lambda: self._is(State.CALLED))
        self.do("start", AT_ONCE, lambda: self._is(State.SERVING))

    def _call_comes(self) -> None:
        calls = len(self._calls())
        self.do("put a call on hold", ("h",), lambda: len(self._calls()) == calls + 1)

    def _return_to_line(self) -> None:
        before = sum(call.contacts for call in self._calls())
        self.do("return to the line", ("l",), lambda: sum(c.contacts for c in self._calls()) > before)
        if self._calls()[0].contacts >= 4:
            self._end_call()

    def _end_call(self) -> None:
        calls = len(self._calls())
        self.do("end a call", ("o", "Return"), lambda: len(self._calls()) == calls - 1)

    def _colleague(self, visit: int) -> None:
        """A colleague comes, serves some and goes; nobody presses a key at this panel for that."""
        desk = self.hands.desk
        if visit == COLLEAGUE_FROM:
            desk.sign_in("2", "Luc")
        elif visit == COLLEAGUE_UNTIL:
            desk.sign_out("2")
        elif COLLEAGUE_FROM < visit < COLLEAGUE_UNTIL and desk.call_next("2") is not None:
            desk.finish("2", Outcome.SERVED)
        present = 2 if COLLEAGUE_FROM <= visit < COLLEAGUE_UNTIL else 1
        self.hands.wait_until(lambda: self.queue.present == present, "the colleague")

    def _printer(self, visit: int) -> None:
        """The roll ends with a slip half-way; staff ask for it once more, and put in another roll."""
        desk, now_ms = self.hands.desk, self.queue.now_ms
        if visit == PAPER_OUT_AT:
            without = on_site(self.queue)[-1]
            lost = (MissingSlip(without.id, without.label, SlipState.NOT_SENT),)
            desk.report_printer(PrinterReport("kiosk", PrinterCause.PAPER_OUT, now_ms, lost))
            self.hands.wait_until(lambda: bool(self.queue.printers), "the printer's trouble")
            self.do("ask for a slip", ("b", "Return"), lambda: bool(self.queue.reprints))
            self.do("leave the list", ("Escape",), lambda: True)
        elif visit == PAPER_OUT_AT + 1:
            desk.report_printer(PrinterReport("kiosk", PrinterCause.READY, now_ms, ()))
            for request in self.queue.reprints:
                desk.end_slip_request(request.id, SlipState.CUT)
            self.hands.wait_until(lambda: not self.queue.reprints, "paper")

    def _calls(self) -> list[Ticket]:
        return [ticket for ticket in self.queue.waiting if ticket.kind is Kind.PHONE]

    def _is(self, state: State) -> bool:
        held = self.held
        return held is not None and held.state is state

    def _serves(self, service: str) -> bool:
        held = self.held
        return held is not None and held.service == service

    def _waits(self, ticket: Ticket) -> bool:
        return any(each.id == ticket.id for each in self.queue.waiting)
