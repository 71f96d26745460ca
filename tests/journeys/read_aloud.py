"""A program on a desktop with a screen reader: keys go in, and what is read and said comes out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import MappingProxyType

import pytest

from tests.app.pipe_process import Answer, PipeProcess
from tests.journeys.desktop import Desktop, missing_for_a_screen_reader
from tests.journeys.program import Program, wait_until
from tests.journeys.screen_reader import BUTTONS, Part, Reading, ScreenReader

MISSING = missing_for_a_screen_reader()
NOTHING_ELSE: Mapping[str, str] = MappingProxyType({})
PLACES = 20
"""More than there are places for the keyboard in any window."""

needs_a_screen_reader = pytest.mark.skipif(bool(MISSING), reason=f"{MISSING} not here: scripts/setup dev")


class ReadAloud:
    """One program, its window, and who hears it.

    Attributes:
        reading: What the screen reader meets.
        window: Number of the window.
    """

    def __init__(self, desktop: Desktop, program: Program, reading: Reading, title: str) -> None:
        self.desktop = desktop
        self.program = program
        self.reading = reading
        self.window = desktop.screen.wait_for_window(title, program)
        desktop.screen.press(self.window)

    def press(self, *keys: str) -> None:
        self.desktop.screen.press(self.window, *keys)

    def type(self, *keys: str) -> None:
        """Type where the keyboard is, in whichever window."""
        self.desktop.screen.type_on(*keys)

    def tab(self) -> Part:
        """Press Tab, and give what a screen reader is told to have the focus then."""
        told = len(self.reading.focus_told)
        self.press("Tab")
        wait_until(lambda: len(self.reading.focus_told) > told, "the next focus")
        last = self.reading.last_focus
        assert last is not None
        return last

    def go_to(self, name: str) -> Part:
        """Go on by Tab until the focus is told to be on something with this name."""
        for _ in range(PLACES):
            last = self.reading.last_focus
            if last is not None and last.name.startswith(name):
                return last
            self.tab()
        raise AssertionError(f"no Tab led to « {name} »")

    def wait_for_control(self, name: str) -> Part:
        """Wait until a control that may be used has this name, whole or its beginning."""

        def found(parts: list[Part]) -> list[Part]:
            return [
                part for part in parts if part.is_control and part.name.startswith(name) and part.may_be_used
            ]

        self.reading.wait_for(lambda parts: bool(found(parts)), f"the control « {name} »")
        return found(self.reading.parts)[0]

    def wait_for_focus(self, name: str) -> Part:
        """Wait until a screen reader was told that the focus is on something with this name."""

        def is_there() -> bool:
            last = self.reading.last_focus
            return last is not None and last.name.startswith(name)

        wait_until(is_there, f"the focus on « {name} »")
        last = self.reading.last_focus
        assert last is not None
        return last

    def look(self, state: str) -> list[Part]:
        """All that is shown, once it is as a screen reader needs it."""
        parts = self.reading.parts
        frames = [part for part in parts if part.role in {"frame", "dialog", "window"}]
        assert frames, f"{state}: no window"
        assert all(part.name for part in frames), state
        nameless = [part for part in parts if part.is_control and not part.name.strip()]
        assert nameless == [], state
        # What may not be used now says so: only a control without `sensitive` is without `enabled`.
        odd = [
            part for part in parts if part.is_control and ("enabled" in part.states) is not part.may_be_used
        ]
        assert odd == [], state
        pressed = [part.name for part in parts if part.role in BUTTONS]
        assert len(set(pressed)) == len(pressed), (state, pressed)
        return parts


@contextmanager
def read_aloud(
    desktop: Desktop,
    reader: ScreenReader,
    title: str,
    words: tuple[str, ...],
    environment: Mapping[str, str] = NOTHING_ELSE,
) -> Iterator[ReadAloud]:
    """Start a program on a desktop and find it with a screen reader."""
    with Program(*words, environment={**desktop.environment, **environment}) as program:
        yield ReadAloud(desktop, program, reader.find(program), title)
        assert program.stop() == 0


class Branch:
    """One database, and a pipe on it for all that others do.

    Attributes:
        database: The file.
    """

    def __init__(self, folder: Path, pipe: PipeProcess) -> None:
        self._folder = folder
        self._pipe = pipe
        self.database = folder / "q.sqlite3"

    def words(self, program: str, *more: str, settings: str = "") -> tuple[str, ...]:
        """The command line of a program, with a settings file of its own."""
        file = self._folder / f"{program}.toml"
        file.write_text(settings, encoding="utf-8")
        places = ("--database", str(self.database), "--set", f"log.folder={self._folder}")
        return (program, "--settings", str(file), *places, *more)

    def ask(self, verb: str, **fields: str) -> Answer:
        answer = self._pipe.ask({"do": verb, **fields})
        assert answer["ok"], answer
        return answer
