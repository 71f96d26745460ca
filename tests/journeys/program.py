"""A program of Votre tour in a process of its own, as on a real desk."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from types import TracebackType

from tests.source import ROOT

PATIENCE_S = 20.0
LOOK_AGAIN_S = 0.02
HEADLESS = {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}


class Program:
    """``votre-tour`` with some words after it; killed at the end of the ``with`` if it still runs."""

    def __init__(
        self,
        *words: str,
        environment: Mapping[str, str] = HEADLESS,
        within: tuple[str, ...] = (),
        code: str | None = None,
    ) -> None:
        start = ("-m", "app") if code is None else ("-c", code)
        self.process = subprocess.Popen(
            [*within, sys.executable, *start, *words],
            cwd=ROOT,
            env={**os.environ, **environment},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )

    def __enter__(self) -> Program:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self.process.stdout is not None and not self.process.stdout.closed:
            self.kill()

    def stop(self, within_s: float = PATIENCE_S, *, lines: int = 0) -> int:
        """Ask it to end as the system does, and give its status; it has said as many lines and no more."""
        self.process.send_signal(signal.SIGTERM)
        status = self.process.wait(within_s)
        said = self.said()
        assert len(said.splitlines()) == lines, said
        return status

    def kill(self) -> None:
        """End it as a power cut would."""
        self.process.kill()
        self.process.wait(PATIENCE_S)
        self.said()

    def said(self) -> str:
        """All it wrote, once it has ended."""
        with self.process:
            assert self.process.stdout is not None
            return self.process.stdout.read()


def wait_until(is_so: Callable[[], bool], what: str, within_s: float = PATIENCE_S) -> None:
    """Look again and again, where no event loop tells when something is so."""
    deadline_s = time.monotonic() + within_s
    while not is_so():
        assert time.monotonic() < deadline_s, f"waited in vain for {what}"
        time.sleep(LOOK_AGAIN_S)
