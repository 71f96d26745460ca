"""Which printers of this machine have answered, first and last: a small file that outlives every program.

It stands beside the print journal and is no part of it: the journal has one owner, and whoever asks how the
printer is wants to know this while that owner runs. Must not import anything but the standard library and
``data.drafts``.
"""

from __future__ import annotations

import json
import logging
from contextlib import suppress
from pathlib import Path

from data.drafts import draft_of, put_instead, remove_stale_drafts

logger = logging.getLogger(__name__)

_ANSWERED = "answered_ms"
_FIRST = "first_answered_ms"
_YEAR_3000_MS = 32_503_680_000_000


class KnownPrinters:
    """The file, by the device of each printer as the settings call it. Any thread may call the methods.

    Nothing is opened between calls. What cannot be read counts as nothing known: a printer is then taken for
    one nobody has met, and is written down anew when it answers. Of two programs that write at the
    same time one may lose its line, until its printer answers at its next start.
    """

    def __init__(self, path: Path) -> None:
        """Open nothing.

        Args:
            path: The file; made at the first answer, its folder is not.
        """
        self._path = path

    def answered_ms(self, device: str) -> int | None:
        """When a program last learnt that a printer answers, epoch milliseconds; None for never."""
        return self._read(_ANSWERED).get(device)

    def first_answered_ms(self, device: str) -> int | None:
        """Since when a printer is known to answer, epoch milliseconds; None where nobody knows."""
        return self._read(_FIRST).get(device)

    def note_answer(self, device: str, at_ms: int) -> None:
        """Write down that a printer answers: on the disk when this returns.

        Args:
            device: As the settings call it.
            at_ms: Now, epoch milliseconds.

        Raises:
            OSError: It cannot be written.
        """
        first = {device: at_ms, **self._read(_FIRST)}
        self._write({**self._read(_ANSWERED), device: at_ms}, first)

    def forget(self, device: str) -> bool:
        """Forget that a printer has answered; tells whether it was known to.

        Raises:
            OSError: It cannot be written.
        """
        known, first = self._read(_ANSWERED), self._read(_FIRST)
        if known.pop(device, None) is None:
            return False
        first.pop(device, None)
        self._write(known, first)
        return True

    def _read(self, what: str) -> dict[str, int]:
        if self._path.exists() and not self._path.is_file():  # reading a FIFO would wait for ever
            logger.info("%s is no file", self._path)
            return {}
        try:
            text = self._path.read_text(encoding="utf-8")
        except FileNotFoundError:
            return {}
        except (OSError, UnicodeDecodeError) as error:
            logger.info("%s cannot be read: %s", self._path, error)
            return {}
        with suppress(ValueError, TypeError, KeyError, AttributeError, RecursionError):
            found = json.loads(text)[what].items()
            return {
                device: at_ms for device, at_ms in found if type(at_ms) is int and 0 <= at_ms < _YEAR_3000_MS
            }
        logger.info("%s holds something else and counts as empty", self._path)
        return {}

    def _write(self, known: dict[str, int], first: dict[str, int]) -> None:
        remove_stale_drafts(self._path)
        with draft_of(self._path) as draft:
            held = {_ANSWERED: known, _FIRST: first}
            draft.write_text(json.dumps(held, indent=1, ensure_ascii=False), encoding="utf-8")
            put_instead(draft, self._path)
