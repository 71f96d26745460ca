"""A still desk and a silent voice, for looking at one moment of a screen: in pictures and in tests."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from desk.printer import PrinterCause


class StillDesk(QObject):
    """Stands for the watcher, the worker and the printing of a screen that is only looked at.

    Attributes:
        queue: None: no queue was seen.
        trouble: None: the store is well.
        cause: The printer is ready.
    """

    queue_changed = Signal(object)
    store_lost = Signal(object)
    store_found = Signal()
    cause_changed = Signal(object)
    slip_ended = Signal(str, object)
    slips_found = Signal(object)
    queue = None
    trouble = None
    cause = PrinterCause.READY

    def ask(self, *_: object) -> None:
        """Do nothing; so do the others."""

    print_ticket = print_return = leave_unprinted = rest = withdraw = ask


class StillVoice(QObject):
    """A voice that says nothing: a screen that is only looked at offers to be read aloud, as the real one."""

    speaking_changed = Signal(bool)
    heard_changed = Signal(bool)
    is_heard = True

    def say(self, text: str, language: str) -> None:
        """Say nothing."""

    def hush(self) -> None:
        """Do nothing."""
