"""Whoever asks a desk worker in a test: keeps what comes back; and a use case with a bug in it."""

from __future__ import annotations

import threading

from desk.errors import DeskError
from desk.service_desk import ServiceDesk


class Answers:
    """Keeps what comes back, and on which thread."""

    def __init__(self) -> None:
        self.done: list[object] = []
        self.failed: list[DeskError] = []
        self.threads: set[int] = set()

    def take(self, answer: object) -> None:
        self.threads.add(threading.get_ident())
        self.done.append(answer)

    def fail(self, error: DeskError) -> None:
        self.threads.add(threading.get_ident())
        self.failed.append(error)


def break_down(desk: ServiceDesk) -> int:
    raise ZeroDivisionError("a bug")
