"""One run of a storm: a calm slip, slips around a fault, one afterwards; then paper and word are compared."""

from __future__ import annotations

import random
import threading
import time
from dataclasses import dataclass, field

from hardware.journal import MemoryJournal
from tests.clocks import FixedClock
from tests.second_printer.ends import End, PtyEnd, TcpEnd
from tests.second_printer.station import SecondPrinter
from tests.second_printer.storm_desk import Ended, StormDesk
from tests.second_printer.storm_faults import GARBLING, Trouble
from tests.second_printer.storm_scenes import Fault, Scene, When
from tests.second_printer.verdict import Eyes, Found, OnPaper, false_words, find, reference

CALM, STRUCK, MEANWHILE, AFTERWARDS = "A101", "A102", "A103", "A104"
# The longest a slip may take: 10 s until it is stale, 6 s for a word of it, and its line and clearing times.
ENDS_WITHIN_S = 25.0
WELL_WITHIN_S = 20.0
STOPS_WITHIN_S = 1.0
# A trouble must be seen, and a mended one forgotten, within these; the first is that of a mute printer while
# a slip is on a slow line, the second that of a loose contact.
SEEN_WITHIN_S = 2.5
MENDED_WITHIN_S = 7.0
# On a line stopped by XOFF not even a question leaves the computer, and only a stall of 5 s tells.
STOPPED_LINE_SEEN_WITHIN_S = 6.5
# A slip that comes out later than this after it was given up is a stale one.
LATE_AFTER_S = 1.0
# Of two troubles the second is often mended later than the first.
BETWEEN_MENDS_S = 1.5
SEEN_AS = {
    Fault.PAPER_OUT: "paper_out",
    Fault.NEAR_END: "near_end",
    Fault.COVER_OPEN: "cover_open",
    Fault.UNPLUGGED: "unplugged",
    Fault.MUTE: "mute",
    Fault.POWER_OFF: "mute",
}
_GIVEN_UP = frozenset({"not_sent", "cancelled", "unknown"})


@dataclass(frozen=True, slots=True)
class SlipFate:
    """One slip: what was said of it and what lies on paper."""

    label: str
    state: str
    cause: str
    found: Found
    is_late: bool

    @property
    def failures(self) -> list[str]:
        """What is wrong between word and paper; empty when nothing is."""
        much, wrong = self.found.much, []
        if self.found.numbers > 1:
            wrong.append("doubled")
        if self.state in {"printed", "cut"} and much not in {OnPaper.WHOLE, OnPaper.WHOLE_AND_CUT}:
            wrong.append("split" if much is OnPaper.SPLIT else "false print")
        if self.state == "cut" and much is OnPaper.WHOLE:
            wrong.append("false cut")
        if self.state == "not_sent" and much is not OnPaper.NOTHING:
            wrong.append("false not_sent")
        if self.state == "cancelled" and much in {OnPaper.WHOLE, OnPaper.WHOLE_AND_CUT}:
            wrong.append("false cancelled")
        if self.is_late and self.state != "unknown":
            wrong.append("stale")
        return wrong


@dataclass(slots=True)
class Outcome:
    """What a run has shown."""

    scene: Scene
    fates: list[SlipFate] = field(default_factory=list)
    false_states: list[str] = field(default_factory=list)
    hangs: list[str] = field(default_factory=list)
    was_struck: bool = False
    seen_after_s: float | None = None
    took_s: float = 0.0

    @property
    def failures(self) -> list[str]:
        """Everything that must not be."""
        slips = [f"{wrong} {fate.label}" for fate in self.fates for wrong in fate.failures]
        return slips + [f"false state: {each}" for each in self.false_states] + self.hangs


def run_scene(scene: Scene) -> Outcome:
    """Play one scene."""
    began = time.monotonic()
    end: End = TcpEnd() if scene.is_network else PtyEnd()
    with SecondPrinter(
        scene.variant,
        end,
        baud=scene.baud,
        flow=scene.flow,
        is_busy_off_line=scene.is_busy_off_line,
        quickness=scene.quickness,
    ) as printer:
        outcome = _Play(scene, printer).play()
    outcome.took_s = time.monotonic() - began
    return outcome


class _Play:
    def __init__(self, scene: Scene, printer: SecondPrinter) -> None:
        self._scene = scene
        self._printer = printer
        self._dice = random.Random(-scene.seed)
        self._trouble = Trouble(scene.fault, printer, self._dice)
        self._outcome = Outcome(scene)
        self._labels: list[str] = []

    def play(self) -> Outcome:
        self._desk = StormDesk(self._scene, self._printer.end, MemoryJournal(FixedClock()))
        try:
            self._await_health("at first")
            self._submit(CALM)
            self._await_end(CALM)
            self._await_idle()
            calm = self._printer.pieces()
            self._strike()
            self._await_health("afterwards")
            self._submit(AFTERWARDS)
            self._await_end(AFTERWARDS)
            self._await_idle()
        finally:
            self._stop()
        self._judge(reference(calm[0], CALM) if calm else ())
        return self._outcome

    def _strike(self) -> None:
        scene, trouble = self._scene, self._trouble
        is_struck = threading.Event()

        def begin() -> None:
            trouble.begin()
            is_struck.set()

        if scene.when is When.BEFORE:
            self._printer.do(begin)
            self._pass_time(self._dice.choice((0.0, self._dice.uniform(0, 1.0))))
        elif scene.when is When.DURING:
            self._printer.strike(scene.moment, scene.number, begin)
        self._submit(STRUCK)
        if scene.when is When.DURING:
            self._await_strike(is_struck)
        elif scene.when is When.AFTER:
            self._await_end(STRUCK)
        self._outcome.was_struck = is_struck.is_set()
        self._printer.do(self._printer.machine.moments.forget)
        self._printer.do(begin)
        self._last()
        for label in self._labels:
            self._await_end(label)

    def _await_strike(self, is_struck: threading.Event) -> None:
        ends = time.monotonic() + ENDS_WITHIN_S
        while not is_struck.wait(0.02) and time.monotonic() < ends:
            if any(each.label == STRUCK for each in self._desk.ends):
                return

    def _last(self) -> None:
        if self._scene.fault is Fault.PROGRAM_STOPPED:
            self._stop()
        if self._scene.has_slip_in_fault and self._scene.fault is not Fault.PROGRAM_STOPPED:
            self._submit(MEANWHILE)
        mends_slowly = self._scene.fault in {Fault.PAPER_OUT_AND_UNPLUGGED, Fault.COVER_OPEN_AND_POWER_OFF}
        self._trouble.last(self._scene.lasts_s, self._pass_time)
        for mend in self._trouble.mends():
            self._printer.do(mend)
            self._pass_time(self._dice.choice((0.0, BETWEEN_MENDS_S)) if mends_slowly else 0.0)
        if self._scene.fault is Fault.PROGRAM_STOPPED:
            self._desk.start()

    def _submit(self, label: str) -> None:
        self._labels.append(label)
        self._desk.submit(label)

    def _pass_time(self, seconds: float) -> None:
        threading.Event().wait(seconds)

    def _await_end(self, label: str) -> None:
        if self._desk.wait_for_end(label, ENDS_WITHIN_S) is None:
            record = self._desk.record(label)
            self._outcome.hangs.append(f"hang: slip {label} stays {record.state if record else 'unheard'}")

    def _await_health(self, when: str) -> None:
        if not self._desk.wait_until_well(WELL_WITHIN_S):
            self._outcome.hangs.append(f"hang: not well {when}, but {self._desk.statuses[-1:]}")

    def _await_idle(self) -> None:
        self._printer.wait_until(lambda: self._printer.is_idle, 5.0)

    def _stop(self) -> None:
        self._desk.stop()
        if (took_s := self._desk.stops_s[-1]) > STOPS_WITHIN_S:
            self._outcome.hangs.append(f"hang: stop took {took_s:.2f} s")

    def _judge(self, expected: tuple[str, ...]) -> None:
        self._pass_time(0.05)
        self._await_idle()
        pieces = self._printer.pieces()
        for label in self._labels:
            found = find(label, expected, pieces)
            self._outcome.fates.append(self._fate(label, found))
        self._outcome.seen_after_s = self._seen_after_s()
        history = self._printer.do(lambda: list(self._printer.machine.sensors.history))
        self._outcome.false_states = false_words(
            self._desk.statuses,
            history,
            self._eyes(),
            time.monotonic(),
            see_within_s=STOPPED_LINE_SEEN_WITHIN_S if self._scene.is_busy_off_line else SEEN_WITHIN_S,
            mend_within_s=MENDED_WITHIN_S,
        )

    def _seen_after_s(self) -> float | None:
        """How soon the program told of the fault; None where it did not, or had a slip under way."""
        cause = SEEN_AS.get(self._scene.fault)
        began_at = self._trouble.began_at
        if cause is None or began_at is None or self._scene.when is not When.AFTER:
            return None
        seen = [each.at for each in self._desk.statuses if each.cause == cause and each.at >= began_at]
        return seen[0] - began_at if seen else None

    def _fate(self, label: str, found: Found) -> SlipFate:
        record = self._desk.record(label)
        ends = [each for each in self._desk.ends if each.label == label]
        state, cause = (record.state.value, record.cause.value) if record else ("nothing", "")
        is_late = state in _GIVEN_UP and _came_late(ends, found)
        return SlipFate(label, state, cause, found, is_late)

    def _eyes(self) -> Eyes:
        scene, trouble = self._scene, self._trouble
        garbled: tuple[tuple[float, float], ...] = ()
        if scene.fault in GARBLING and trouble.began_at is not None:
            mended_at = trouble.mended_at or time.monotonic()
            garbled = ((trouble.began_at, mended_at + SEEN_WITHIN_S),)
        return Eyes(
            replies=scene.variant.replies,
            near_end_sensor=scene.variant.near_end_sensor,
            is_network=scene.is_network,
            garbled=garbled,
        )


def _came_late(ends: list[Ended], found: Found) -> bool:
    return (
        bool(ends) and found.last_number_at is not None and found.last_number_at > ends[0].at + LATE_AFTER_S
    )
