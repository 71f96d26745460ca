"""Ten minutes of random fingers on a window: nothing breaks, nothing is given twice, memory stays flat."""

from __future__ import annotations

import os
import random
import time

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desk.slips import SlipState
from kiosk.aids import Aid
from tests.kiosk.hands import Hands
from tests.kiosk.memory import memory_mb
from tests.kiosk.stand import Stand, standing

SIZE = (1280, 800)
STORM_S = float(os.environ.get("TOUCH_STORM_S", "600"))
WARM_UP = 0.1
# What thousands of tickets, which the queue in memory keeps, may take beside a window that stays as it is.
MOST_GROWTH_MB = 25.0
KEYS = tuple(getattr(Qt.Key, f"Key_{name}") for name in ("Tab", "Return", "Space", "Down", "Escape", "F4"))

pytestmark = [pytest.mark.soak, pytest.mark.timeout(STORM_S * 3 + 120)]


class Fingers:
    """A child, a sleeve, a dropped bag: whatever touches a screen."""

    def __init__(self, hands: Hands, dice: random.Random) -> None:
        self._hands, self._dice = hands, dice

    def act(self) -> None:
        self._dice.choice((self.tap, self.tap, self.tap, self.double, self.slide, self.two, self.key))()

    def place(self) -> QPoint:
        # Some way outside as well.
        return QPoint(self._dice.randint(-20, SIZE[0] + 20), self._dice.randint(-20, SIZE[1] + 20))

    def tap(self) -> None:
        self._hands.touch_at(self.place())

    def double(self) -> None:
        place = self.place()
        self._hands.touch_at(place)
        self._hands.touch_at(place)

    def slide(self) -> None:
        self._hands.press(self.place())
        for _ in range(3):
            self._hands.move(self.place())
        self._hands.release(self.place())

    def two(self) -> None:
        one, other = self.place(), self.place()
        window, screen = self._hands.window, self._hands.screen
        QTest.touchEvent(window, screen, False).press(1, one, window).press(2, other, window).commit()
        QTest.touchEvent(window, screen, False).release(1, one, window).release(2, other, window).commit()

    def key(self) -> None:
        self._hands.key(self._dice.choice(KEYS))


def is_well(stand: Stand) -> bool:
    """No number twice, and one slip at most for each."""
    printed = stand.printer.labels
    return len(set(stand.labels)) == len(stand.labels) and len(set(printed)) == len(printed)


def test_nothing_breaks_and_nothing_is_given_twice(qtbot: QtBot) -> None:
    seed = random.SystemRandom().randrange(1_000_000)
    print(f"seed {seed}")  # noqa: T201 - tells how to play it again
    with standing(qtbot, size=SIZE, settle_ms=40, rest_ms=80, ticket_ms=150, pause_ms=150) as stand:
        stand.printer.ends_as = SlipState.CUT
        fingers = Fingers(stand.hands, random.Random(seed))
        begun_s, warm_mb, acts = time.monotonic(), 0.0, 0
        while (now_s := time.monotonic() - begun_s) < STORM_S:
            fingers.act()
            acts += 1
            for _ in range(3):
                QCoreApplication.processEvents()
            if not warm_mb and now_s > WARM_UP * STORM_S:
                warm_mb = memory_mb()
        assert is_well(stand), f"seed {seed}"
        growth_mb = memory_mb() - warm_mb
        print(f"{acts} acts, {len(stand.labels)} tickets, {growth_mb:+.1f} MB")  # noqa: T201
        assert len(stand.labels) > STORM_S / 10, "the storm hardly reached a ticket"
        assert growth_mb < MOST_GROWTH_MB
        stand.kiosk.reception.recover()
        stand.ask_for("transaction", "loan")
        stand.wait_for("ticket")
        assert Aid.CONTRAST not in stand.kiosk.reception.journey.aids
