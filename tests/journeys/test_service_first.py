"""A ticket is taken while nobody serves: real panels of their own processes are heard and come forward."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.app.pipe_process import Answer, PipeProcess
from tests.journeys.program import HEADLESS, Program, wait_until
from tests.journeys.x_screen import XScreen

PLAYER = '#!/bin/sh\nfor file; do :; done\nbasename "$file" >> "{notes}"\n'
ISSUE = {"do": "issue", "service": "loan"}


class Library:
    """One database, a pipe, and a sound player that notes what it plays."""

    def __init__(self, folder: Path, pipe: PipeProcess) -> None:
        self.folder = folder
        self.pipe = pipe
        self.notes = folder / "played"
        self.notes.touch()
        player = folder / "pw-play"
        player.write_text(PLAYER.format(notes=self.notes))
        player.chmod(0o755)

    @property
    def played(self) -> list[str]:
        return self.notes.read_text().split()

    def panel(self, environment: dict[str, str], *words: str) -> Program:
        own = ("--database", str(self.folder / "q.sqlite3"), "--set", f"log.folder={self.folder}")
        path = f"{self.folder}:{os.environ['PATH']}"
        return Program("panel", *own, *words, environment={**environment, "PATH": path})

    def wait_for_present(self, present: int) -> None:
        wait_until(lambda: self.pipe.ask({"do": "queue"})["present"] == present, f"{present} present")

    def ask(self, verb: str, **fields: str) -> Answer:
        answer = self.pipe.ask({"do": verb, **fields})
        assert answer["ok"], answer
        return answer


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with PipeProcess(tmp_path / "q.sqlite3") as pipe:
        yield Library(tmp_path, pipe)


def test_a_ticket_taken_anywhere_rings_at_the_desk_and_a_call_for_a_colleague_too(library: Library) -> None:
    with library.panel(dict(HEADLESS), "--desk", "1", "--staff", "MB") as panel:
        library.wait_for_present(1)
        assert library.played == []
        library.ask("issue", service="loan")
        wait_until(lambda: library.played == ["chime-soft.wav"], "the chime")
        library.ask("call_next", desk="1")
        library.ask("finish", desk="1", outcome="served")
        library.ask("sign_in", desk="2", staff="JL")
        library.ask("colleague", desk="2")
        wait_until(lambda: library.played == ["chime-soft.wav"] * 2, "the colleague")
        assert panel.stop() == 0


def test_a_silent_library_stays_silent(library: Library) -> None:
    words = ("--desk", "1", "--staff", "MB", "--set", "panel.sound=off")
    with (
        library.panel(dict(HEADLESS), *words) as panel,
        library.panel(dict(HEADLESS), "--desk", "2", "--staff", "JL"),
    ):
        library.wait_for_present(2)
        library.ask("pause", desk="1")
        library.ask("issue", service="loan")
        wait_until(lambda: library.played == ["chime-soft.wav"], "the one that sounds")
        assert panel.stop() == 0


@pytest.mark.x11
@pytest.mark.parametrize("raising", ["show", "never"])
def test_the_window_comes_forward_and_leaves_the_keyboard_where_it_is(library: Library, raising: str) -> None:
    desk = ("--desk", "1", "--staff", "MB", "--geometry", "600x500+0+0", "--set", "library.name=Lanoraie")
    other = ("--geometry", "600x500+100+100", "--set", "library.name=Repentigny")
    ours_raises = ("--set", f"panel.raise_on_ticket={raising}")
    with XScreen() as screen, library.panel(screen.environment, *desk, *ours_raises) as panel:
        ours = screen.wait_for_window("Lanoraie", panel)
        with library.panel(screen.environment, *other) as typed:
            theirs = screen.wait_for_window("Repentigny", typed)
            look_in_front(library, screen, ours, theirs, is_raised=raising == "show")


def look_in_front(library: Library, screen: XScreen, ours: str, theirs: str, *, is_raised: bool) -> None:
    """Somebody types in the other program while a ticket is taken."""
    library.wait_for_present(1)
    screen.work_in(theirs)
    wait_until(lambda: screen.in_front_at(300, 300) == theirs, "the other program in front")
    library.ask("issue", service="loan")
    wait_until(lambda: library.played == ["chime-soft.wav"], "the chime")
    if is_raised:
        wait_until(lambda: screen.in_front_at(300, 300) == ours, "the panel in front")
    assert screen.typed_into == theirs
    assert (screen.in_front_at(300, 300) == ours) is is_raised
