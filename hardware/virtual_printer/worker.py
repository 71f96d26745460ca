"""The thread in which a virtual printer works, and how others have it do something.

POSIX only. Must not import anything but the standard library.
"""

from __future__ import annotations

import logging
import os
import select
import threading
from collections.abc import Callable
from queue import SimpleQueue
from typing import TypeVar

logger = logging.getLogger(__name__)

Answer = TypeVar("Answer")

# After a turn that failed; the next one may fail in the same way.
_REST_S = 0.1


class Worker:
    """Takes turns until it is told to stop; sleeps within each turn while there is nothing to do."""

    def __init__(self, turn: Callable[[int], bool]) -> None:
        """Make a thread that has not begun.

        Args:
            turn: Waits for something to do, and does it. Gets a descriptor that becomes readable when
                somebody asks for something, and tells whether it was.
        """
        self._turn = turn
        self._asked: SimpleQueue[Callable[[], None]] = SimpleQueue()
        self._wake_read = self._wake_write = -1
        self._is_stopping = False
        # Held while it is settled whether the thread will still do what is asked.
        self._settling = threading.Lock()
        self._is_running = False
        self._thread = threading.Thread(target=self._run, name="virtual-printer", daemon=True)

    def start(self) -> None:
        """Begin."""
        self._wake_read, self._wake_write = os.pipe()
        os.set_blocking(self._wake_read, False)
        self._is_running = True
        self._thread.start()

    def stop(self) -> None:
        """End, and wait for the end."""
        self.ask(self._stop)
        self._thread.join()
        os.close(self._wake_read)
        os.close(self._wake_write)

    def ask(self, action: Callable[[], Answer]) -> Answer:
        """Have the thread do something between two turns, and wait until it is done.

        What is asked from the thread itself, or while it does not run, is done at once.

        Args:
            action: What to do; what it raises is raised here.

        Returns:
            What the action returns.
        """
        if threading.current_thread() is self._thread:
            return action()
        done = threading.Event()
        answers: list[Answer] = []
        errors: list[BaseException] = []

        def act() -> None:
            try:
                answers.append(action())
            except Exception as error:  # raised where it was asked for
                errors.append(error)
            finally:
                done.set()

        with self._settling:
            is_running = self._is_running
            if is_running:
                self._asked.put(act)
                os.write(self._wake_write, b"!")
        if not is_running:
            return action()
        done.wait()
        if errors:
            raise errors[0]
        return answers[0]

    def _stop(self) -> None:
        self._is_stopping = True

    def _run(self) -> None:
        while not self._is_stopping:
            try:
                is_asked = self._turn(self._wake_read)
            except Exception:  # the edge of the thread
                logger.exception("the virtual printer stumbled")
                # Whoever asks meanwhile is not left waiting, and so it can be stopped.
                is_asked = bool(select.select([self._wake_read], [], [], _REST_S)[0])
            if is_asked:
                os.read(self._wake_read, 4096)
                self._do_all_asked()
        with self._settling:
            self._is_running = False
        self._do_all_asked()

    def _do_all_asked(self) -> None:
        while not self._asked.empty():
            self._asked.get()()
