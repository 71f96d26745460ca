"""A watcher of a queue in which nothing happens, which also answers nothing."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class Still(QObject):
    """Stands for the watcher and the worker where a moment is only looked at."""

    queue_changed = Signal(object)
    store_lost = Signal(object)
    store_found = Signal()
    queue = None
    trouble = None

    def ask(self, *_: object) -> None:
        """Do nothing."""
