"""The program is killed at every state of its journal, and started again at a printer that never stopped."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from data.journal_keeper import JournalPlace
from data.print_journal import SqlitePrintJournal
from tests.clocks import FixedClock
from tests.second_printer.ends import PtyEnd
from tests.second_printer.flow import Flow
from tests.second_printer.moments import Moment
from tests.second_printer.station import SecondPrinter
from tests.second_printer.storm_child import LABEL
from tests.second_printer.storm_desk import StormDesk
from tests.second_printer.storm_scenes import Scene, draw_scene
from tests.second_printer.variants import (
    NO_PROCESS_IDS,
    ONE_WAY,
    SMALL_BUFFER,
    TM_T20III,
    VARIANTS,
    Variant,
)
from tests.second_printer.verdict import Found, OnPaper, find, reference
from tests.source import ROOT

CALM, AFTERWARDS = "A101", "A104"
LONGEST_S = 25.0
STATES = {
    TM_T20III: ("queued", "sending", "sent", "started", "printed", "cut"),
    NO_PROCESS_IDS: ("queued", "sending", "sent", "printed"),
    ONE_WAY: ("queued", "sending", "sent"),
}
QUICK = {(TM_T20III, "sending", "after"), (TM_T20III, "printed", "after"), (NO_PROCESS_IDS, "sent", "after")}
STEPS = [
    pytest.param(
        variant,
        state,
        when,
        id=f"{variant.name}-{when}-{state}",
        marks=[] if (variant, state, when) in QUICK else [pytest.mark.soak],
    )
    for variant, states in STATES.items()
    for state in states
    for when in ("before", "after")
]
# What the next program may say of a slip, by what was noted last before the kill.
SAID_AFTERWARDS = {
    "queued": {"not_sent"},
    "sending": {"unknown"},
    "sent": {"unknown", "sent"},
    "started": {"unknown"},
    "printed": {"printed"},
    "cut": {"cut"},
}
MOMENTS = [
    (Moment.BYTE_RECEIVED, 1),
    (Moment.BYTE_RECEIVED, 60),
    (Moment.BYTE_RECEIVED, 200),
    (Moment.BYTE_RECEIVED, 290),
    (Moment.LINE_PRINTED, 2),
    (Moment.CUT_BEGUN, 1),
    (Moment.CUT_ENDED, 1),
]


class Killed:
    """A printer that goes on, and a program that was killed at it; then the next program."""

    def __init__(self, printer: SecondPrinter, path: Path) -> None:
        self._printer = printer
        self._path = path

    @contextmanager
    def program(self, variant: Variant, state: str = "", when: str = "") -> Iterator[subprocess.Popen[bytes]]:
        """Run the program that is to be killed, and leave none behind."""
        end = self._printer.end
        assert isinstance(end, PtyEnd)
        command = [sys.executable, "-m", "tests.second_printer.storm_child", end.pattern, str(self._path)]
        with subprocess.Popen([*command, variant.name, state, when], cwd=ROOT) as process:
            try:
                yield process
            finally:
                process.kill()

    def next_program(self, variant: Variant) -> tuple[str | None, dict[str, Found]]:
        """Ask for the same slip again and for another one; give what is said of the first, and all paper."""
        journal = SqlitePrintJournal(JournalPlace(self._path), FixedClock())
        desk = StormDesk(scene_of(variant), self._printer.end, journal)
        try:
            assert desk.wait_until_well(LONGEST_S)
            for label in (LABEL, CALM, AFTERWARDS):
                desk.submit(label)
            assert desk.wait_for_end(AFTERWARDS, LONGEST_S)
            assert self._printer.wait_until(lambda: self._printer.is_idle, LONGEST_S)
            record = desk.record(LABEL)
        finally:
            desk.stop()
            journal.close()
        pieces = self._printer.pieces()
        calm = next(piece for piece in pieces if CALM in piece.texts)
        expected = reference(calm, CALM)
        found = {label: find(label, expected, pieces) for label in (LABEL, CALM, AFTERWARDS)}
        return record.state.value if record else None, found


def scene_of(variant: Variant) -> Scene:
    return replace(
        draw_scene(1),
        variant=variant,
        baud=115_200,
        flow=Flow.NONE,
        is_busy_off_line=False,
        is_model_known=True,
    )


def assert_truth(state: str | None, found: dict[str, Found]) -> None:
    """Nothing twice, nothing said that is not so, and the next slips are well."""
    slip = found[LABEL]
    assert slip.numbers <= 1
    if state in {"printed", "cut"}:
        assert slip.much in {OnPaper.WHOLE, OnPaper.WHOLE_AND_CUT}
    if state == "not_sent":
        assert slip.much is OnPaper.NOTHING
    assert [found[label].much for label in (CALM, AFTERWARDS)] == [OnPaper.WHOLE_AND_CUT] * 2


@pytest.mark.timeout(120)
@pytest.mark.parametrize(("variant", "state", "when"), STEPS)
def test_a_program_killed_at_a_step_of_the_journal_prints_nothing_twice(
    variant: Variant, state: str, when: str, tmp_path: Path
) -> None:
    with SecondPrinter(variant, PtyEnd(), quickness=5.0) as printer:
        killed = Killed(printer, tmp_path / "journal.db")
        with killed.program(variant, state, when) as process:
            assert process.wait(LONGEST_S) == -signal.SIGKILL
        said, found = killed.next_program(variant)

    assert_truth(said, found)
    states = STATES[variant]
    noted = states.index(state) - (when == "before")
    if noted >= 0:
        assert said in SAID_AFTERWARDS[states[noted]]


@pytest.mark.soak
@pytest.mark.timeout(120)
@pytest.mark.parametrize("variant", VARIANTS, ids=lambda variant: variant.name)
@pytest.mark.parametrize(("moment", "number"), MOMENTS)
def test_a_program_killed_while_the_printer_is_at_work_prints_nothing_twice(
    variant: Variant, moment: Moment, number: int, tmp_path: Path
) -> None:
    flow = Flow.WIRE if variant is SMALL_BUFFER else Flow.NONE
    with SecondPrinter(variant, PtyEnd(), baud=9_600, flow=flow, quickness=5.0) as printer:
        killed = Killed(printer, tmp_path / "journal.db")
        with killed.program(variant) as process:
            assert printer.wait_until(
                lambda: printer.machine.moments.counts[Moment.INITIALIZED] > 0, LONGEST_S
            )
            printer.strike(moment, number, process.kill)
            assert process.wait(LONGEST_S) == -signal.SIGKILL
        said, found = killed.next_program(variant)

    assert_truth(said, found)
