"""An exchange and a printer talk in a time of their own; an oracle compares paper and words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from desk.printer import PrinterCause
from desk.slips import SlipState
from hardware.exchange import Exchange
from hardware.frame import Frame, make_frame
from hardware.idle_talk import IdleTalk
from hardware.jobs import JobNews, PrintJob
from hardware.patience import ExchangeTimes
from hardware.profile import DOCUMENTED, DOCUMENTED_ABSENT, UNKNOWN, Capabilities, Capability
from tests.hardware.paper_machine import PaperMachine

STEP_S = 0.002
LONGEST_STEP_S = 0.1
LINES = 8
# A printer that is well prints what it holds, whatever the computer has lost sight of.
LONGEST_ON_S = 1.0


def known(is_there: bool | None) -> Capability:
    if is_there is None:
        return UNKNOWN
    return DOCUMENTED if is_there else DOCUMENTED_ABSENT


@dataclass
class WorldJob:
    """A slip of eight lines, each of which says whose it is."""

    attempt: int
    can: Capabilities
    heard: list[tuple[float, JobNews]] = field(default_factory=list)
    now: Callable[[], float] = lambda: 0.0

    @property
    def lines(self) -> list[str]:
        return [f"slip {self.attempt} line {number}" for number in range(LINES)]

    def accepted(self) -> bool:
        return True

    def frame(self, *, has_fence: bool) -> Frame:
        body = "".join(line + "\n" for line in self.lines).encode("ascii")
        return make_frame(body, self.attempt, self.can, has_fence=has_fence)

    def moved(self, news: JobNews) -> None:
        self.heard.append((self.now(), news))

    @property
    def states(self) -> list[SlipState]:
        return [news.state for _, news in self.heard]

    @property
    def end(self) -> JobNews | None:
        """The last word on it that is an end; None while there is none."""
        return next((news for _, news in reversed(self.heard) if news.is_end), None)


class World:
    """Time goes on in steps of 2 ms, which is also what the computer needs to see anything."""

    def __init__(
        self,
        machine: PaperMachine,
        can: Capabilities,
        *,
        piece_bytes: int = 4096,
        talk: IdleTalk | None = None,
    ) -> None:
        self.machine = machine
        self.can = can
        self.now_s = 100.0
        self.causes: list[tuple[float, PrinterCause]] = []
        self.jobs: list[WorldJob] = []
        self._waiting: list[WorldJob] = []
        self._piece_bytes = piece_bytes
        self._free_s = 0.0
        self.exchange = Exchange(can, ExchangeTimes(), self._tell, talk)
        self.exchange.opened(self.now_s)

    def submit(self) -> WorldJob:
        job = WorldJob(len(self.jobs) + 1, self.can, now=lambda: self.now_s)
        self.jobs.append(job)
        self._waiting.append(job)
        return job

    def run(self, seconds: float) -> None:
        """Let time pass."""
        end_s = self.now_s + seconds
        while self.now_s < end_s:
            self.step(end_s)

    def run_until(self, is_so: Callable[[], bool], within_s: float = 30.0) -> float:
        """Let time pass until something is so, and tell how long that took."""
        begun_s = self.now_s
        while not is_so():
            assert self.now_s - begun_s < within_s, "it never came"
            self.step()
        return self.now_s - begun_s

    def step(self, end_s: float = float("inf")) -> None:
        """Let each do what is to be done now, and go on to where there is something again."""
        exchange = self.exchange
        exchange.tick(self.now_s)
        self._note_cause()
        if self._waiting and exchange.is_ready(self.now_s):
            exchange.begin(self._waiting.pop(0), self.now_s)
        exchange.takes_discard()
        if outgoing := exchange.outgoing(self.now_s)[: self._piece_bytes]:
            self.machine.receive(outgoing, self.now_s)
            self._free_s = max(self._free_s, self.now_s) + len(outgoing) * self.machine.byte_s
            exchange.taken(len(outgoing), self.now_s, self._free_s)
        if exchange.is_leaving:
            exchange.waiting(0, self.now_s, self._free_s)
        if exchange.is_stalled(self.now_s):
            exchange.stalled(self.now_s)
        if said := self.machine.advance(self.now_s):
            exchange.hear(said, self.now_s)
        may_wait = not exchange.outgoing(self.now_s) and not exchange.is_leaving and not said
        moments = (exchange.next_moment_s or end_s, self.machine.next_s, end_s, self.now_s + LONGEST_STEP_S)
        self.now_s = max(self.now_s + STEP_S, min(moments) if may_wait else 0.0)

    def reconnect(self, seconds: float = 1.0) -> None:
        """Pull the plug, and put it back later."""
        self.exchange.closed(PrinterCause.UNPLUGGED, self.now_s)
        end_s = self.now_s + seconds
        while self.now_s < end_s:
            self.machine.advance(self.now_s)
            self.now_s += STEP_S
        self.machine.advance(self.now_s)
        self.exchange.opened(self.now_s)

    @property
    def is_line_busy(self) -> bool:
        """Whether bytes are still on their way to the printer."""
        return self.now_s < self._free_s

    def lines_of(self, job: WorldJob) -> list[str]:
        return [line.text for line in self.machine.paper if line.text in job.lines]

    def is_whole(self, job: WorldJob) -> bool:
        return self.lines_of(job) == job.lines

    def judge(self, *, may_be_stale: bool = False) -> None:
        """Compare what was said with what is on paper."""
        for job in self.jobs:
            lines = self.lines_of(job)
            assert lines == sorted(set(lines)), "printed twice"
            ends = [news for _, news in job.heard if news.is_end]
            assert len([news for news in ends if not news.state.is_printed]) <= 1, ends
            state = job.end.state if job.end else None
            if state is not None and state.is_printed:
                assert self.is_whole(job), f"said to be {state}, but not on paper"
            if state is SlipState.CANCELLED:
                assert not self.is_whole(job), "said to be cut short, but whole"
            if state is SlipState.NOT_SENT:
                assert not lines, "said not to be sent, but on paper"
            self._judge_moments(job, may_be_stale=may_be_stale)
        for line in self.machine.paper:
            assert all(
                each.text.split()[1] == line.text.split()[1]
                for each in self.machine.paper
                if each.piece == line.piece
            ), "two slips on one piece of paper"

    def _judge_moments(self, job: WorldJob, *, may_be_stale: bool) -> None:
        at_s = [line.at_s for line in self.machine.paper if line.text in job.lines]
        ended_s = next((moment for moment, news in job.heard if news.is_end), None)
        is_sent = SlipState.SENT in {news.state for _, news in job.heard if news.is_end}
        if at_s and ended_s is not None and not may_be_stale and not is_sent:
            assert at_s[-1] <= ended_s + LONGEST_ON_S, "came out long after its end was told"

    def _note_cause(self) -> None:
        cause = self.exchange.cause
        if cause is not None and (not self.causes or self.causes[-1][1] is not cause):
            self.causes.append((self.now_s, cause))

    def _tell(self, job: PrintJob, news: JobNews) -> None:
        job.moved(news)


ALL = Capabilities(*[known(is_there=True)] * 9)
NOTHING_KNOWN = Capabilities()
ONE_WAY = Capabilities(
    answers=known(is_there=False), pushes_status=known(is_there=False), fence=known(is_there=False)
)
FENCED = Capabilities(
    answers=known(is_there=True), process_ids=known(is_there=False), fence=known(is_there=True)
)


def world_of(
    can: Capabilities = ALL, *, baud: int = 115_200, piece_bytes: int = 4096, talk: IdleTalk | None = None
) -> World:
    machine = PaperMachine(
        byte_s=10 / baud,
        answers=can.answers.may_be_there,
        pushes=can.pushes_status.may_be_there,
        knows_ids=can.process_ids.is_there,
        knows_fence=can.fence.may_be_there,
        clears=can.clears_buffers.may_be_there,
    )
    return World(machine, can, piece_bytes=piece_bytes, talk=talk)


def has_ended(job: WorldJob) -> bool:
    return job.end is not None
