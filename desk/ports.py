"""What the desk needs from outside: a store and a clock.

Must not import anything but the standard library and desk records.
"""

from collections.abc import Callable, Sequence
from typing import Protocol, TypeVar

from desk.changes import Decision, Event
from desk.people import KeptPin
from desk.queue import Also, LiveQueue

Answer = TypeVar("Answer")


class Clock(Protocol):
    """Time as the branch lives it."""

    def now_ms(self) -> int:
        """Now, epoch milliseconds."""
        ...

    def day_of(self, at_ms: int) -> str:
        """Calendar day of a moment in the branch's time zone, ISO 8601."""
        ...


class Store(Protocol):
    """Keeps the queue of every branch. One store belongs to one thread."""

    def transact(
        self,
        branch: str,
        decide: Callable[[LiveQueue], Decision[Answer]],
        *,
        actor: str,
        also: Also | None = None,
    ) -> Answer:
        """Read the queue under a lock, decide, keep the changes and their events, commit.

        When this returns the changes are durable. When ``decide`` raises, nothing is kept. A
        decision without changes writes nothing and moves no number.

        Args:
            branch: The branch to lock.
            decide: Pure function from the queue to a decision.
            actor: Written with each event.
            also: One further ticket to read, whatever its state.

        Raises:
            StoreUnavailable: Nothing was kept, or (killed connection only) it is not known; ask
                again with the same ticket id.
        """
        ...

    def view(self, branch: str) -> LiveQueue:
        """Read the queue in one moment, without a write lock.

        Raises:
            StoreUnavailable: The store cannot be read now.
        """
        ...

    def pin_of(self, branch: str, alias: str) -> KeptPin | None:
        """What is kept of a person's PIN, for the one check of it; None when nobody has this alias.

        Raises:
            StoreUnavailable: The store cannot be read now.
        """
        ...

    def events_after(self, branch: str, sequence: int, limit: int) -> Sequence[Event]:
        """The events after a number, oldest first, at most ``limit`` of them.

        Raises:
            StoreUnavailable: The store cannot be read now.
        """
        ...

    def change_number(self) -> int:
        """A number that is another one after any other connection committed. Takes microseconds.

        It says nothing about this store's own commits.

        Raises:
            StoreUnavailable: The store cannot be read now.
        """
        ...

    def close(self) -> None:
        """Give everything back; the store cannot be used any more."""
        ...
