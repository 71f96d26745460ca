"""The printing program is killed at each state of a slip: nothing comes out twice, nothing is lost unseen."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from desk.slips import SlipState
from hardware.commands import CUT, INITIALIZE
from tests.data.programs import Program
from tests.journeys.paper import XOFF, XON
from tests.journeys.program import wait_until
from tests.journeys.talking_end import TalkingEnd

# Begun, its last line, printed, cut.
MARKS_A_SLIP = 4
MARKS_ANSWERED = {SlipState.SENT: 0, SlipState.STARTED: 1, SlipState.PRINTED: 3, SlipState.CUT: MARKS_A_SLIP}
LEFT = {
    SlipState.QUEUED: SlipState.NOT_SENT,
    SlipState.SENDING: SlipState.UNKNOWN,
    SlipState.SENT: SlipState.UNKNOWN,
    SlipState.STARTED: SlipState.UNKNOWN,
}


@pytest.fixture
def printer(tmp_path: Path) -> Iterator[TalkingEnd]:
    (tmp_path / "journal").mkdir()
    printer = TalkingEnd(tmp_path / "printer")
    yield printer
    printer.unplug()


def start(folder: Path, *, within: tuple[str, ...] = ()) -> tuple[Program, list[str]]:
    """Start the program, and give what it says that the last one left."""
    program = Program("kiosk", folder, module="tests.journeys.slip_program", within=within)
    left = []
    while (line := program.line()) != "ready":
        assert line.startswith("left ")
        left.append(line.removeprefix("left "))
    return program, left


def wait_for(program: Program, words: str, printer: TalkingEnd, marks: int = 0) -> None:
    """Read until the program says something, with the printer answering marks meanwhile."""
    while (line := program.line()) != words:
        assert line
        if line.endswith(" sent"):
            wait_until(lambda: printer.marks >= marks, "the slip to arrive")
            printer.confirm(marks)


def leave_at(program: Program, printer: TalkingEnd, state: SlipState) -> None:
    """Bring slip A001 to a state, and kill its program there."""
    if state is not SlipState.QUEUED:
        printer.plug()
    if state is SlipState.SENDING:
        printer.say(XOFF)
    program.go("first A001")
    wait_for(program, f"first {state}", printer, MARKS_ANSWERED.get(state, 0))
    program.kill()


@pytest.mark.parametrize("state", [*LEFT, SlipState.PRINTED, SlipState.CUT])
def test_a_slip_whose_program_was_killed_is_known_for_what_it_is_and_never_sent_again(
    tmp_path: Path, printer: TalkingEnd, state: SlipState
) -> None:
    with start(tmp_path)[0] as program:
        leave_at(program, printer, state)
    if state is SlipState.QUEUED:
        printer.plug()
    elif state is SlipState.SENDING:
        printer.say(XON)
    program, left = start(tmp_path)
    with program:
        assert left == ([f"A001 {LEFT[state]}"] if state in LEFT else [])
        came_before = printer.marks
        program.go("first A001")
        program.go("second A002")
        wait_for(program, "second cut", printer, came_before + MARKS_A_SLIP)
        # Words about the slip of the killed program, which this one never sent, change nothing.
        program.go("line A001")
        assert program.line() == f"line {LEFT.get(state, state)} none"
        program.kill()
    assert printer.count("A002") == 1
    possible = {SlipState.QUEUED: {0}, SlipState.SENDING: {0, 1}}
    assert printer.count("A001") in possible.get(state, {1})
    # A piece without a word is cut off only where half a slip may stand before the cutter.
    is_under_way = LEFT.get(state) is SlipState.UNKNOWN
    assert printer.data.count(INITIALIZE + CUT) == int(is_under_way)


def test_slips_go_on_while_the_disk_of_the_journal_is_full(tmp_path: Path, printer: TalkingEnd) -> None:
    folder = tmp_path / "journal"
    mount = f"mount -t tmpfs -o size=120k tmpfs '{folder}' && exec \"$@\""
    within = ("unshare", "--map-root-user", "--mount", "sh", "-c", mount, "sh")
    if shutil.which("unshare") is None or subprocess.run([*within, "true"], check=False).returncode != 0:
        pytest.skip("no disk of our own may be mounted here")
    printer.plug()
    program, _ = start(tmp_path, within=within)
    with program:
        printed = 0
        trouble = "none"
        while trouble == "none":
            printed += 1
            label = f"A{printed:03d}"
            program.go(f"request{printed} {label}")
            wait_for(program, f"request{printed} cut", printer, MARKS_A_SLIP * printed)
            program.go(f"line {label}")
            *line, trouble = program.line().split()
            assert line == ["line", "cut"]
        assert trouble == "disk_full"
        program.kill()
    assert [printer.count(f"A{each:03d}") for each in range(1, printed + 1)] == [1] * printed
