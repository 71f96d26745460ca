"""Has Python clear up once a patron has left, as a rule before the next one touches.

A whole collection takes some 15 ms, and comes by itself some time, under somebody's finger. It also gives
back the tuples that CPython keeps for the next of their length, up to 2,000 of each: 1.3 MB after a hundred
patrons.
"""

import gc

from PySide6.QtCore import QObject, QTimer, Slot

from kiosk.journey import Screen
from kiosk.reception import Reception

# The first screen has come in by then, and is weighed ahead.
REST_MS = 1_500


class Tidying(QObject):
    """Collects once, some time after the first screen has come again.

    Properties:
        clock: Runs while that is to come.
    """

    def __init__(self, reception: Reception, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reception = reception
        self._is_home = True
        self._clock = QTimer(self, singleShot=True, interval=REST_MS)
        self._clock.timeout.connect(_collect)
        reception.changed.connect(self._see)

    @property
    def clock(self) -> QTimer:
        return self._clock

    @Slot()
    def _see(self) -> None:
        was_home, self._is_home = self._is_home, self._reception.journey.screen is Screen.WELCOME
        if self._is_home and not was_home and not self._clock.isActive():
            self._clock.start()


def _collect() -> None:
    gc.collect()
