"""The panel among other windows, under a window manager: in front, marked, and asking for the keyboard."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.journeys.letter import TITLE
from tests.journeys.program import PATIENCE_S, Program, wait_until
from tests.journeys.read_aloud import Branch
from tests.journeys.window_manager import WindowManager, missing_for_a_window_manager
from tests.journeys.x_screen import XScreen
from tests.source import ROOT

TRIES, A_PAUSE_S = 6, 1.5

MISSING = missing_for_a_window_manager()

pytestmark = [
    pytest.mark.x11,
    pytest.mark.timeout(120),
    pytest.mark.skipif(bool(MISSING), reason=f"{MISSING} not here: apt install openbox x11-utils"),
]


class Desk:
    """A panel, a letter that somebody writes, and who manages their windows."""

    def __init__(self, branch: Branch, screen: XScreen, manager: WindowManager, panel: Program) -> None:
        self.branch = branch
        self.screen = screen
        self.manager = manager
        self.panel = panel
        self.ours = screen.wait_for_window("comptoir · ", panel)
        wait_until(lambda: self.branch.ask("queue")["present"] == 1, "the sign-in")

    def is_marked(self) -> bool:
        return self.manager.is_marked(self.ours)

    def held(self) -> list[str]:
        return [ticket["label"] for ticket in self.branch.ask("queue")["called"]]


@contextmanager
def letter(screen: XScreen, file: Path) -> Iterator[str]:
    """A window in which somebody writes; its number."""
    file.touch()
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.journeys.letter", str(file)],
        cwd=ROOT,
        env={**os.environ, **screen.environment},
    )
    try:
        wait_until(lambda: bool(screen.windows(TITLE)), "the letter")
        yield screen.windows(TITLE)[0]
    finally:
        process.terminate()
        process.wait(PATIENCE_S)


@pytest.fixture
def desk(branch: Branch, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Desk]:
    raising = ("--set", f"panel.raise_on_ticket={request.param}", "--set", "panel.sound=off")
    words = branch.words("panel", "--desk", "1", "--staff", "MB", "--geometry", "600x500+0+0", *raising)
    with (
        XScreen() as screen,
        WindowManager(screen, tmp_path) as manager,
        Program(*words, environment=screen.environment) as panel,
    ):
        yield Desk(branch, screen, manager, panel)
        assert panel.stop() == 0


@pytest.mark.parametrize(
    "desk", ["show", pytest.param("never", marks=pytest.mark.soak)], indirect=True, ids=["show", "never"]
)
def test_the_panel_is_marked_until_it_is_seen_to_and_a_letter_goes_on(
    desk: Desk, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    is_raised = "show" in request.node.name
    manager, screen, text = desk.manager, desk.screen, tmp_path / "letter"
    with letter(screen, text) as theirs:
        manager.work_in(theirs)
        assert not desk.is_marked()
        screen.type_on("b", "o", "n")
        desk.branch.ask("issue", service="loan")
        wait_until(desk.is_marked, "the mark")
        if is_raised:
            wait_until(lambda: manager.in_front == desk.ours, "the panel in front")
        screen.type_on("j", "o", "u", "r")
        wait_until(lambda: text.read_text() == "bonjour", "the whole word")
        assert manager.active == theirs
        assert (manager.in_front == desk.ours) is is_raised
        # A colleague elsewhere sees to it: nothing is to be looked at here any more.
        desk.branch.ask("sign_in", desk="2", staff="Luc")
        desk.branch.ask("call_next", desk="2")
        wait_until(lambda: not desk.is_marked(), "the mark taken away")
        assert manager.active == theirs
        desk.branch.ask("finish", desk="2", outcome="served")
        desk.branch.ask("colleague", desk="2")
        wait_until(desk.is_marked, "the mark for a colleague")
        manager.work_in(desk.ours)
        wait_until(lambda: not desk.is_marked(), "the mark taken away by a look")
        manager.work_in(theirs)
        screen.type_on("e")
        wait_until(lambda: text.read_text() == "bonjoure", "the letter goes on")


@pytest.mark.soak
@pytest.mark.parametrize("desk", ["focus"], indirect=True)
def test_where_the_library_allows_it_the_panel_takes_the_keyboard_and_no_letter_of_another(
    desk: Desk, tmp_path: Path
) -> None:
    manager, screen, text = desk.manager, desk.screen, tmp_path / "letter"
    with letter(screen, text) as theirs:
        manager.work_in(theirs)
        screen.type_on("b", "o", "n")
        wait_until(lambda: text.read_text() == "bon", "the first letters")
        desk.branch.ask("issue", service="loan")
        wait_until(lambda: manager.active == desk.ours, "the panel with the keyboard")
        # In the middle of a word: neither j nor Return does anything here, however late it is looked at.
        screen.type_on("j", "o", "Return")
        assert manager.in_front == desk.ours
        assert not desk.is_marked()
        press_until_called(desk)
        assert text.read_text() == "bon"


def press_until_called(desk: Desk) -> None:
    """Keys count after a pause: then one Return calls, and what was typed before it chose nothing else."""
    for _ in range(TRIES):
        try:
            wait_until(lambda: desk.held() == ["A001"], "the call", within_s=A_PAUSE_S)
        except AssertionError:
            desk.screen.type_on("Return")
            continue
        return
    raise AssertionError("no Return calls anybody")
