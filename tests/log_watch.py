"""Hears every log record of a test and tells the unexpected ones from the expected."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass

ExpectLog = Callable[[str, str], None]


@dataclass(frozen=True)
class Expectation:
    """One kind of record that a test brings about on purpose."""

    logger: str
    containing: str

    def covers(self, record: logging.LogRecord) -> bool:
        return record.name == self.logger and self.containing in record.getMessage()


class LogWatch(logging.Handler):
    """Keeps the records at WARNING or above; thread-safe, as logging locks around `emit`."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self._records: list[logging.LogRecord] = []
        self._expectations: list[Expectation] = []

    def emit(self, record: logging.LogRecord) -> None:
        self._records.append(record)

    def expect(self, logger: str, containing: str) -> None:
        self._expectations.append(Expectation(logger, containing))

    def complaint(self) -> str:
        """Tell what was heard and not expected, or expected and not heard; '' when all is well."""
        unexpected = [r for r in self._records if not any(e.covers(r) for e in self._expectations)]
        unheard = [e for e in self._expectations if not any(e.covers(r) for r in self._records)]
        lines = [f"unexpected log record: {_told(record)}" for record in unexpected]
        lines += [f"expected log record never came: {e.logger}: …{e.containing}…" for e in unheard]
        return "\n".join(lines)


def _told(record: logging.LogRecord) -> str:
    text = f"{record.levelname} {record.name}: {record.getMessage()}"
    if record.exc_info:
        text += "\n" + logging.Formatter().formatException(record.exc_info)
    return text
