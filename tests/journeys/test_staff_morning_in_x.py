"""The staff morning once more, in a real window on a real X screen, by the keys of a real keyboard."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.clock import SystemClock
from app.settings_check import made
from app.wiring import desk_opener
from desk.service_desk import ServiceDesk
from tests.journeys.program import Program, wait_until
from tests.journeys.x_screen import XScreen
from tests.staff_morning import VISITS, Morning

LOOKS, LOOKS_FROM_AFAR = 15, 60
"""How often running something must be so: the panel knows of its own action a moment after the database, of
what others did once its watcher has looked again."""
PRESSED_AGAIN_S = 5.0

# A minute and more: nothing tells from outside what a window knows, so that each step is given its time.
pytestmark = [pytest.mark.x11, pytest.mark.soak, pytest.mark.timeout(400)]


class XHands:
    """Hands at the keyboard of an X screen, on a clock that nobody moves."""

    def __init__(self, screen: XScreen, window: str, desk: ServiceDesk) -> None:
        self._screen, self._window, self._desk = screen, window, desk
        self._pressed: tuple[str, ...] = ()
        self._pressed_s = 0.0

    @property
    def desk(self) -> ServiceDesk:
        return self._desk

    def press(self, *keys: str) -> None:
        self._pressed, self._pressed_s = keys, time.monotonic()
        self._screen.press(self._window, *keys)

    def wait_until(self, is_so: Callable[[], bool], what: str) -> None:
        looks, wanted = 0, LOOKS if self._pressed or what == "the colleague" else LOOKS_FROM_AFAR

        def is_so_and_known() -> bool:
            nonlocal looks
            looks = looks + 1 if is_so() else 0
            if looks == 0:
                self._press_again()
            return looks >= wanted

        wait_until(is_so_and_known, what)
        self._pressed = ()

    def _press_again(self) -> None:
        """A key that came before the panel knew of what it is for did nothing: press it once more."""
        if len(self._pressed) == 1 and time.monotonic() - self._pressed_s > PRESSED_AGAIN_S:
            self.press(*self._pressed)

    def let_pass(self, seconds: int) -> bool:
        return False


@pytest.fixture
def screen() -> Iterator[XScreen]:
    with XScreen() as screen:
        yield screen


def test_a_morning_by_keys_in_a_real_window(screen: XScreen, tmp_path: Path) -> None:
    database = tmp_path / "queue.sqlite3"
    settings = made({"store": {"database": str(database)}})
    opened = desk_opener(settings, SystemClock(settings.library.time_zone), "test")()
    words = ("panel", "--desk", "1", "--staff", "Maude", "--set", f"store.database={database}")
    with Program(*words, environment=screen.environment) as program:
        window = screen.wait_for_window("comptoir · ", program)
        wait_until(lambda: "1" in opened.desk.view().presences, "the sign-in")
        morning = Morning(XHands(screen, window, opened.desk))
        morning.play()
        most = {name: max(counts) for name, counts in morning.keys.items()}
        assert (most["call"], most["start"], most["finish"]) == (1, 1, 2)
        assert len(morning.keys["finish"]) == VISITS + 1
        assert program.stop() == 0
    opened.store.close()
