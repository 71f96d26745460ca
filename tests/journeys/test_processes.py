"""Kiosk, two panels and a pipe, each a process of its own, on one file: they end well and die well."""

from __future__ import annotations

import random
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from tests.app.pipe_process import PipeProcess
from tests.data.programs import Program as Holder
from tests.journeys.program import Program, wait_until

ENDS_WITHIN_S = 2.0
KIOSK = ("kiosk", "--windowed")
PANELS = (("panel", "--desk", "1", "--staff", "MB"), ("panel", "--desk", "2", "--staff", "JL"))


class Branch:
    """The programs of one library and a pipe that looks on."""

    def __init__(self, folder: Path, parts: ExitStack) -> None:
        self.database = folder / "branch.sqlite3"
        self._own = ("--database", str(self.database), "--set", f"log.folder={folder}")
        self._parts = parts
        self.pipe = parts.enter_context(PipeProcess(self.database))

    def start(self, *words: str) -> Program:
        return self._parts.enter_context(Program(words[0], *self._own, *words[1:]))

    def present(self) -> int:
        present: int = self.pipe.ask({"do": "queue"})["present"]
        return present

    def events(self, kind: str) -> list[dict[str, Any]]:
        events = self.pipe.ask({"do": "events", "after": 0})["events"]
        return [event for event in events if event["kind"] == kind]

    def wait_for_present(self, present: int) -> None:
        wait_until(lambda: self.present() == present, f"{present} present")

    def wait_for_work(self, programs: list[Program]) -> None:
        """Every one of them has the database open in both of its threads."""
        wait_until(lambda: all(has_opened(program, self) for program in programs), "the programs to open")

    def check_sound(self, labels: list[str]) -> None:
        """Every label given is there once, and the log has no gap and no ticket called twice."""
        events = self.pipe.ask({"do": "events", "after": 0})["events"]
        assert [event["seq"] for event in events] == list(range(1, len(events) + 1))
        issued = [event["ticket"] for event in events if event["kind"] == "ticket_issued"]
        called = Counter(event["ticket"] for event in events if event["kind"] == "ticket_called")
        assert len(set(issued)) == len(issued) == len(set(labels)) == len(labels)
        assert set(called.values()) <= {1}


@pytest.fixture
def branch(tmp_path: Path) -> Iterator[Branch]:
    with ExitStack() as parts:
        yield Branch(tmp_path, parts)


def test_kiosk_and_two_panels_work_on_one_file_and_end_cleanly_when_told_to(branch: Branch) -> None:
    programs = [branch.start(*words) for words in (KIOSK, *PANELS)]
    labels = [branch.pipe.ask({"do": "issue", "service": "loan"})["ticket"]["label"] for _ in range(3)]
    branch.wait_for_present(2)
    branch.wait_for_work(programs)
    wait_until(lambda: bool(branch.events("printer_reported")), "the kiosk to tell of its printer")
    assert [ticket["label"] for ticket in branch.pipe.ask({"do": "queue"})["waiting"]] == labels
    began_s = time.monotonic()
    assert [program.stop() for program in programs] == [0, 0, 0]
    assert time.monotonic() - began_s < ENDS_WITHIN_S * len(programs)
    assert branch.present() == 0
    branch.check_sound(labels)


@pytest.mark.parametrize("rounds", [1, pytest.param(40, marks=[pytest.mark.soak, pytest.mark.timeout(1200)])])
def test_whatever_is_killed_at_work_starts_again_and_nothing_is_lost_doubled_or_called_twice(
    branch: Branch, rounds: int
) -> None:
    labels = []
    for _ in range(rounds):
        programs = [branch.start(*words) for words in (KIOSK, *PANELS)]
        branch.wait_for_present(2)
        branch.wait_for_work(programs)
        for victim in programs:
            labels.append(branch.pipe.ask({"do": "issue", "service": "card"})["ticket"]["label"])
            branch.pipe.ask({"do": "call_next", "desk": "1"})
            victim.kill()
            assert branch.pipe.ask({"do": "finish", "desk": "1", "outcome": "served"})["ok"]
    branch.check_sound(labels)


@pytest.mark.parametrize("rounds", [1, pytest.param(60, marks=[pytest.mark.soak, pytest.mark.timeout(1200)])])
def test_programs_killed_at_any_moment_of_their_start_harm_nobody(branch: Branch, rounds: int) -> None:
    dice = random.Random(rounds)
    labels = []
    for _ in range(rounds):
        programs = [branch.start(*words) for words in (KIOSK, *PANELS)]
        for _ in range(dice.randrange(2000)):
            branch.pipe.ask({"do": "next"})
        labels.append(branch.pipe.ask({"do": "issue", "service": "loan"})["ticket"]["label"])
        for program in dice.sample(programs, len(programs)):
            program.kill()
    with branch.start(*PANELS[0]), branch.start(*PANELS[1]):
        branch.wait_for_present(2)
    assert len(branch.pipe.ask({"do": "queue"})["waiting"]) == len(labels)
    branch.check_sound(labels)


def test_programs_told_to_end_while_the_database_is_held_end_all_the_same(branch: Branch) -> None:
    branch.present()
    with Holder("hold", branch.database) as holder:
        assert holder.line() == "holding"
        panel = branch.start(*PANELS[0])
        wait_until(lambda: has_opened(panel, branch), "the panel to wait for the lock")
        assert panel.stop() == 0
        holder.go()
    assert branch.pipe.ask({"do": "issue", "service": "loan"})["ticket"]["label"] == "A001"


def has_opened(program: Program, branch: Branch) -> bool:
    """It has the database open in both of its threads: one watches, the other asks."""
    links = Path(f"/proc/{program.process.pid}/fd").iterdir()
    return sum(link.exists() and link.resolve() == branch.database for link in links) >= 2


def test_a_killed_panel_finds_its_visit_again_and_its_colleague_cannot_take_it(branch: Branch) -> None:
    panel = branch.start(*PANELS[0])
    branch.wait_for_present(1)
    branch.pipe.ask({"do": "issue", "service": "loan"})
    branch.pipe.ask({"do": "call_next", "desk": "1"})
    panel.kill()
    branch.pipe.ask({"do": "sign_in", "desk": "2", "staff": "JL"})
    assert branch.pipe.ask({"do": "call_next", "desk": "2"})["ticket"] is None
    again = branch.start(*PANELS[0])
    called = branch.pipe.ask({"do": "queue"})["called"]
    assert [(ticket["label"], ticket["desk"]) for ticket in called] == [("A001", "1")]
    again.kill()
