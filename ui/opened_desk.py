"""A service desk with its store, opened when it is needed and again after it was lost.

Must not import any program. Everything here belongs to the one thread that uses it.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desk.ports import Store
    from desk.service_desk import ServiceDesk

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class OpenedDesk:
    """The use cases of a branch and the store they stand on.

    Attributes:
        desk: The use cases.
        store: Their store, for its change number and to close it.
        written_files: Paths of the files that every commit is written to; empty where there are none.
    """

    desk: ServiceDesk
    store: Store
    written_files: tuple[str, ...] = ()


OpenDesk = Callable[[], OpenedDesk]
"""Opens a desk on a store of its own, on the calling thread; raises ``StoreUnavailable``."""


class DeskDoor:
    """Keeps one desk open; after ``shut`` the next look through the door opens it anew."""

    def __init__(self, open_desk: OpenDesk) -> None:
        self._open_desk = open_desk
        self._opened: OpenedDesk | None = None

    def opened(self) -> OpenedDesk:
        """The open desk.

        Raises:
            StoreUnavailable: The store cannot be opened now.
        """
        if self._opened is None:
            self._opened = self._open_desk()
        return self._opened

    def shut(self) -> None:
        """Close the store; whatever goes wrong with that is logged, for the store is lost anyway."""
        opened, self._opened = self._opened, None
        if opened is None:
            return
        try:
            opened.store.close()
        except Exception:
            logger.exception("a store could not be closed")
