"""Waiting for SQLite's lock in short random naps, so that nobody is passed over for seconds.

Must not import anything but the driver. SQLite's own busy handler naps longer and longer, up to
0.1 s: of eight programs that worked without a pause, one waited 4.8 s for its turn; with these
naps none waited longer than 0.6 s.
"""

from collections.abc import Callable
from random import uniform
from time import monotonic, sleep
from typing import TypeVar

from data.sqlite_driver import sqlite3

Found = TypeVar("Found")

_SHORTEST_NAP_S = 0.0003
_LONGEST_NAP_S = 0.002


def when_free(operation: Callable[[], Found], wait_s: float) -> Found:
    """Do something that fails at once while another program holds the lock, until it works.

    Args:
        operation: Changes nothing when it fails.
        wait_s: Seconds after which its failure stands.

    Raises:
        sqlite3.Error: It failed for another reason, or for too long.
    """
    give_up_s: float | None = None
    while True:
        try:
            return operation()
        except sqlite3.OperationalError as error:
            give_up_s = give_up_s or monotonic() + wait_s
            # What the driver says by itself, as of a text that is not UTF-8, has no code.
            code: int = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR)
            if code & 0xFF != sqlite3.SQLITE_BUSY or monotonic() >= give_up_s:
                raise
        sleep(uniform(_SHORTEST_NAP_S, _LONGEST_NAP_S))  # noqa: S311 - chance, not a secret
