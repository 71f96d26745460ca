"""Rows as an engine gives them, what makes records of them, and what is wrong with them.

Must not import anything but the standard library.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Protocol, TypeVar

Record = TypeVar("Record")


class Rows(Protocol):
    """What executing a statement gives back."""

    @property
    def rowcount(self) -> int:
        """How many rows a statement changed."""
        ...

    def fetchone(self) -> Any:
        """The next row as a tuple, or None."""
        ...

    def fetchall(self) -> list[Any]:
        """All remaining rows as tuples."""
        ...


Execute = Callable[[str, Mapping[str, object]], Rows]
"""How an engine runs one statement of ``statements`` with its named parameters."""


class StoreConflict(Exception):
    """A decision does not fit what is kept: a second ticket of one id or label, or a ticket that moved.

    Under the lock this cannot happen to a decision made from the queue it was given, so it is a
    bug and not a ``DeskError``. Nothing was kept.
    """


class UnreadableRow(Exception):
    """A row holds what no version of the program writes, such as a kind that is none: it is damaged."""


def made(make: Callable[[Sequence[Any]], Record], found: Rows) -> tuple[Record, ...]:
    """Make a record of each row.

    Raises:
        UnreadableRow: A row makes no sense.
    """
    try:
        return tuple(map(make, found.fetchall()))
    except (KeyError, TypeError, ValueError) as error:
        raise UnreadableRow(f"a row cannot be read: {error!r}") from error
