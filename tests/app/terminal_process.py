"""``votre-tour`` on a real terminal: a process of its own behind a pseudo-terminal, read and typed to."""

from __future__ import annotations

import contextlib
import os
import pty
import select
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_LOW_NUMBERS = 32

CTRL_C, CTRL_D = "\x03", "\x04"


class TerminalProcess:
    """A command that somebody talks to; ``said`` is all that stood on the screen so far."""

    def __init__(self, process: subprocess.Popen[bytes], terminal: int) -> None:
        self.process = process
        self._terminal = terminal
        self._read = 0
        self.said = ""

    def wait_for(self, words: str) -> None:
        """Read until these words come, behind those waited for last; fails when the command ends before."""
        while words not in self.said[self._read :]:
            piece = self._piece()
            assert piece, f"{words!r} never came: {self.said}"
            self.said += piece
        self._read = self.said.index(words, self._read) + len(words)

    def type(self, words: str) -> None:
        """Type words as they are, without Enter."""
        os.write(self._terminal, words.encode())

    def answer(self, question: str, words: str = "") -> None:
        """Wait for a question and its colon, then type an answer and Enter."""
        self.wait_for(question)
        self.wait_for(": ")
        self.type(f"{words}\n")

    def press(self, key: str, then: str) -> None:
        """Press a key until these words come: one that arrives just before the program reads is not heard."""
        before, is_quiet = len(self.said), True
        while then not in self.said[before:]:
            if is_quiet:
                self.type(key)
            is_quiet = not select.select([self._terminal], [], [], 1.0)[0]
            piece = "" if is_quiet else self._piece()
            assert piece or is_quiet, f"{then!r} never came: {self.said}"
            self.said += piece
        self._read = len(self.said)

    def end(self) -> int:
        """Read what is left and give the exit status."""
        while piece := self._piece():
            self.said += piece
        return self.process.wait(30)

    def _piece(self) -> str:
        try:
            return os.read(self._terminal, 65_536).decode(errors="replace")
        except OSError:  # Linux: nobody has the other end any more
            return ""


@contextmanager
def on_a_terminal(folder: Path, *words: str, locale: str = "C.UTF-8") -> Iterator[TerminalProcess]:
    """Start a command in a folder, with a home in it, so that no file of this machine is met."""
    spare, (ours, theirs) = _terminals()
    homes = {f"XDG_{name}_HOME": str(folder / "home" / name.lower()) for name in ("CACHE", "CONFIG", "DATA")}
    environment = {name: value for name, value in os.environ.items() if not name.startswith("VOTRE_TOUR_")}
    environment |= {"LC_ALL": locale, "HOME": str(folder / "home"), **homes}
    process = subprocess.Popen(
        [sys.executable, "-c", _OWN_TERMINAL, *words],
        cwd=folder,
        env=environment,
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        start_new_session=True,
    )
    os.close(theirs)
    try:
        yield TerminalProcess(process, ours)
    finally:
        with contextlib.suppress(ProcessLookupError):
            process.kill()
        process.wait()
        for terminal in (ours, *spare):
            os.close(terminal)


def _terminals() -> tuple[list[int], tuple[int, int]]:
    """A terminal with a high number, and those below it, held.

    The system gives a number that is free again to the next one. A link that a killed virtual printer left
    behind leads to a low number, and a kiosk of another test that looks for its printer would take this one.
    """
    spare = []
    for _ in range(_LOW_NUMBERS):
        ours, theirs = pty.openpty()
        os.close(theirs)
        spare.append(ours)
    return spare, pty.openpty()


# Ctrl+C only arrives where the terminal is the process's own, as it is in a window with a shell.
_OWN_TERMINAL = """
import fcntl, signal, termios
fcntl.ioctl(0, termios.TIOCSCTTY, 0)
signal.signal(signal.SIGINT, signal.default_int_handler)
from app.cli import main
main(prog_name="votre-tour")
"""
