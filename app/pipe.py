"""The pipe: one JSON object a line in, one JSON object a line out, in order.

It is how other systems drive the desk. A line that cannot be understood gets an error answer and
the next line works; so does a store that is away, which is opened again at the next line.
"""

import json
import logging
from collections.abc import Iterator
from typing import BinaryIO

from app.clock import ReplayClock, SystemClock
from app.pipe_fields import Fields
from app.pipe_verbs import VERBS, Answer, Verbs
from desk.closed import Closed
from desk.errors import BadField, DeskError, StoreUnavailable
from ui.opened_desk import DeskDoor, OpenDesk

LINE_LIMIT = 1 << 20
"""Longest line that is read, in bytes; the rest of a longer one is passed over."""

log = logging.getLogger(__name__)


class UnknownVerb(DeskError):
    """The pipe has no such verb."""

    code = "unknown_verb"


class Pipe:
    """Answers requests, one at a time, on the calling thread."""

    def __init__(self, open_desk: OpenDesk, clock: SystemClock) -> None:
        """Take the parts; the desk is opened at the first line.

        Args:
            open_desk: Opens the desk.
            clock: The desk's clock; a ``ReplayClock`` lets lines carry ``at``.
        """
        self._door = DeskDoor(open_desk)
        self._clock = clock

    def serve(self, requests: BinaryIO, answers: BinaryIO) -> None:
        """Answer every line until the end of input; blocks while waiting for input.

        Args:
            requests: UTF-8 lines.
            answers: Each answer is one line, flushed before the next request is read.

        Raises:
            BrokenPipeError: Nobody reads the answers any more.
        """
        try:
            for line in _lines(requests):
                answers.write(json.dumps(self.answer(line), ensure_ascii=False).encode() + b"\n")
                answers.flush()
        finally:
            self.close()

    def close(self) -> None:
        """Give the store back; the next line would open it again."""
        self._door.shut()

    def answer(self, line: bytes | None) -> Answer:
        """Answer one line; never raises for anything a line may hold.

        Args:
            line: The line, or None for one that was too long.
        """
        request = _object(line)
        if request is None:
            return _error("not_json", "the line is not a JSON object, or is longer than 1 MiB")
        try:
            return {"ok": True, **self._do(request)}
        except StoreUnavailable as error:
            self._door.shut()
            return _error(error.code, str(error))
        except Closed as error:
            opens = error.opens.isoformat() if error.opens else None
            return {**_error(error.code, str(error)), "opens": opens}
        except DeskError as error:
            return _error(error.code, str(error))
        except Exception:  # the edge of the process: one bad line must not end the pipe
            log.exception("a pipe request failed")
            self._door.shut()
            return _error("internal_error", "this is a fault of Votre tour; its log tells more")

    def _do(self, request: dict[str, object]) -> Answer:
        fields = Fields(request)
        name = fields.text("do")
        if name not in VERBS:
            raise UnknownVerb(f"there is no verb {name!r}")
        self._move_clock(fields)
        return VERBS[name](Verbs(self._door.opened().desk, self._clock), fields)

    def _move_clock(self, fields: Fields) -> None:
        at_ms = fields.at_ms()
        if at_ms is None:
            return
        if not isinstance(self._clock, ReplayClock):
            raise BadField("the field at is for a replay only")
        self._clock.move_to(at_ms)


def _lines(source: BinaryIO) -> Iterator[bytes | None]:
    """Each line of the source; None stands for one longer than the limit."""
    while line := source.readline(LINE_LIMIT + 1):
        if len(line) <= LINE_LIMIT or line.endswith(b"\n"):
            yield line
            continue
        while (rest := source.readline(LINE_LIMIT)) and not rest.endswith(b"\n"):
            pass
        yield None


def _object(line: bytes | None) -> dict[str, object] | None:
    """The JSON object of a line, or None when it holds anything else."""
    if line is None:
        return None
    try:
        value = json.loads(line)
    except (ValueError, RecursionError):  # UnicodeDecodeError and JSONDecodeError are ValueErrors
        return None
    return value if isinstance(value, dict) else None


def _error(code: str, message: str) -> Answer:
    return {"ok": False, "error": code, "message": message}
