"""A real `votre-tour pipe` in a process of its own, driven line by line."""

from __future__ import annotations

import contextlib
import json
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import Any

Answer = dict[str, Any]
COMMAND = (sys.executable, "-m", "app", "pipe")


class PipeProcess:
    """One pipe on one database; `ask` sends a line and waits for its answer."""

    def __init__(self, database: Path, *options: str) -> None:
        self.process = subprocess.Popen(
            [*COMMAND, "--database", str(database), *options],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )

    def __enter__(self) -> PipeProcess:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self.process.poll() is None and error is not None:
            self.process.kill()
        self.finish()

    def ask(self, line: Mapping[str, Any] | str | bytes) -> Answer:
        self.send(line)
        return self.read()

    def send(self, line: Mapping[str, Any] | str | bytes) -> None:
        text = json.dumps(line) if isinstance(line, Mapping) else line
        assert self.process.stdin is not None
        self.process.stdin.write((text.encode() if isinstance(text, str) else text) + b"\n")
        self.process.stdin.flush()

    def read(self) -> Answer:
        assert self.process.stdout is not None
        answer: Answer = json.loads(self.process.stdout.readline())
        return answer

    def kill(self) -> None:
        self.process.kill()
        self.finish()

    def finish(self) -> int:
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        with contextlib.suppress(BrokenPipeError):
            self.process.stdin.close()
        status = self.process.wait(timeout=20)
        self.process.stdout.close()
        return status
