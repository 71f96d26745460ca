"""Guards against a PySide6 that drops references to None and True (6.12.0 on Python 3.10 and 3.11).

Such a build dies after some thousand calls while a short test suite stays green: so the counts are watched.
"""

from __future__ import annotations

import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import Property, QObject, Signal, Slot

CALLS = 1000
# Other threads and the test runner itself come and go by a few.
TOLERANCE = 50


class Bell(QObject):
    """Rings: one signal, one slot, one property."""

    rung = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self._is_loud = True
        self.rung.connect(self.hear)

    @Slot(bool)
    def hear(self, is_loud: bool) -> None:
        self._is_loud = is_loud

    @Property(bool)
    def is_loud(self) -> bool:
        return self._is_loud


def void_call(bell: Bell) -> None:
    bell.setObjectName("bell")


def boolean_call(bell: Bell) -> None:
    bell.blockSignals(False)
    bell.property("is_loud")


def emit(bell: Bell) -> None:
    bell.rung.emit(True)


@pytest.mark.parametrize("use", [void_call, boolean_call, emit], ids=lambda use: use.__name__)
@pytest.mark.parametrize("shared", [None, True, False], ids=str)
def test_a_thousand_calls_leave_the_shared_objects_alone(use: Callable[[Bell], None], shared: object) -> None:
    bell = Bell()
    use(bell)
    before = sys.getrefcount(shared)
    for _ in range(CALLS):
        use(bell)
    assert abs(sys.getrefcount(shared) - before) <= TOLERANCE
