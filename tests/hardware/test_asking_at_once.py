"""A question at rest: put without waiting for room, after what was said before it, to a full port as any."""

from __future__ import annotations

import logging
import socket
import threading
from collections.abc import Iterator

import pytest

from hardware.link import PrinterLink

LONGEST_S = 5.0
WELL = b"\x12"
QUESTIONS = (b"\x10\x04\x01", b"\x10\x04\x02", b"\x10\x04\x03", b"\x10\x04\x04")


class AnsweringEnd:
    """A way to a printer that answers each question at once, on a socket. See ``Transport``."""

    name, is_always_readable, may_hold_back, byte_s = "answering", False, False, 0.0

    def __init__(
        self, *, takes: tuple[int, ...] = (), said_before: bytes = b"", has_room: bool = True
    ) -> None:
        """Plug it in.

        Args:
            takes: How many bytes the first writes take at most; the others take all.
            said_before: What lies there when it is opened.
            has_room: Whether the port ever tells that it has room.
        """
        self.takes = list(takes)
        self.taken = b""
        self._here, self._there = socket.socketpair()
        self._here.setblocking(False)
        self._there.sendall(said_before)
        while not has_room:
            try:
                self._here.send(bytes(65_536))
            except BlockingIOError:
                break

    @property
    def descriptor(self) -> int | None:
        return self._here.fileno()

    def open(self) -> None:
        """It stays plugged in."""

    def close(self) -> None:
        self._here.close()
        self._there.close()

    def write_some(self, data: bytes) -> int:
        count = min(self.takes.pop(0), len(data)) if self.takes else len(data)
        self.taken += data[:count]
        if count and self.taken.endswith(QUESTIONS):
            self._there.sendall(WELL)
        return count

    def read_some(self) -> bytes:
        try:
            return self._here.recv(4096)
        except BlockingIOError:
            return b""

    def waiting_bytes(self) -> int:
        return 0

    def discard(self) -> None:
        """Nothing waits here."""


@pytest.fixture
def wire(caplog: pytest.LogCaptureFixture) -> Iterator[pytest.LogCaptureFixture]:
    """Every byte of the link."""
    with caplog.at_level(logging.DEBUG, "hardware.wire"):
        yield caplog


def answered(end: AnsweringEnd) -> bool:
    """Run a link until the printer was believed."""
    has_answered = threading.Event()
    link = PrinterLink(end, on_answer=has_answered.set, is_wire_logged=True)
    link.start()
    try:
        return has_answered.wait(LONGEST_S)
    finally:
        link.stop()


def test_a_question_waits_for_no_room() -> None:
    assert answered(AnsweringEnd(has_room=False))


def test_what_was_said_before_a_question_is_heard_before_it_is_put(wire: pytest.LogCaptureFixture) -> None:
    assert answered(AnsweringEnd(said_before=WELL))
    words = [record.getMessage() for record in wire.records if record.name == "hardware.wire"]
    assert words[:3] == ["< 12", "> 10 04 01", "< 12"]


def test_a_question_that_the_port_takes_bit_by_bit_is_put_once() -> None:
    end = AnsweringEnd(takes=(0, 1, 0, 0, 1))
    assert answered(end)
    assert not end.takes
    assert end.taken.startswith(b"\x10\x04\x01\x10\x04")
