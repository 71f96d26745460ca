"""A kiosk and a panel as processes of their own that are touched and pressed on request, on one database."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from benchmarks.programs import HEADLESS


class Touched:
    """A program that does one thing for each line it is given, and says how that went."""

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        self._process = process

    @property
    def pid(self) -> int:
        return self._process.pid

    def answer(self) -> Any:
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line:
            raise RuntimeError(f"the program ended: {self._process.args!r}")
        return json.loads(line)

    def act(self) -> Any:
        """Have it act once, and wait until it has."""
        assert self._process.stdin is not None
        self._process.stdin.write(b"\n")
        self._process.stdin.flush()
        return self.answer()


@contextmanager
def running(module: str, *words: str) -> Iterator[Touched]:
    """Start a program of the benchmarks, wait until it is ready, and end it by the end of its input."""
    command = [sys.executable, "-m", module, *words]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=HEADLESS) as process:
        touched = Touched(process)
        assert touched.answer() == "ready"
        yield touched
        assert process.stdin is not None
        process.stdin.close()
        process.wait(10)
