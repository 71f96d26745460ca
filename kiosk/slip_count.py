"""The count of slips at a kiosk: tells how many more may come out now, and again once more may."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desk.queue import LiveQueue
from kiosk.flood import KEPT_FOR_A_NUMBER, Flood


class SlipCount(QObject):
    """Counts by a steady clock.

    Properties:
        clock: Counts again when more may come out, after many.

    Signals:
        counted(int | None): So many more may be given now; None for any number.
        rested(int): From now on no number may be given for so many milliseconds; 0 when one may again.
    """

    counted = Signal(object)
    rested = Signal(int)

    def __init__(self, most: int, steady_ms: Callable[[], int], parent: QObject) -> None:
        super().__init__(parent)
        self._flood, self._steady_ms = Flood(most), steady_ms
        self._rests_until_ms: int | None = None
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.timeout.connect(self._count)

    @property
    def clock(self) -> QTimer:
        return self._clock

    def give(self, slip_id: str) -> None:
        """Count a slip that is given now."""
        self._flood.given(slip_id, self._steady_ms())
        self._count()

    def see_queue(self, queue: LiveQueue) -> None:
        """Count the numbers that an earlier program gave, from the first queue seen."""
        self._flood.begin(queue, self._steady_ms())
        self._count()

    def find(self, ages_ms: Mapping[str, int]) -> None:
        """Count the slips of which the printer's journal knows that an earlier program gave them."""
        self._flood.find(ages_ms, self._steady_ms())
        self._count()

    @Slot()
    def _count(self) -> None:
        now_ms = self._steady_ms()
        left = self._flood.left(now_ms)
        if left is not None and left <= KEPT_FOR_A_NUMBER:
            self._clock.start(self._flood.more_in_ms(now_ms))
        else:
            self._clock.stop()
        self.counted.emit(left)
        self._tell_rest(self._flood.more_in_ms(now_ms) if left == 0 else 0, now_ms)

    def _tell_rest(self, for_ms: int, now_ms: int) -> None:
        until_ms = now_ms + for_ms if for_ms else None
        if until_ms != self._rests_until_ms:
            self._rests_until_ms = until_ms
            self.rested.emit(for_ms)
