"""The panel's sizes in a real X screen, by real keys: there, back, and found again at the next start."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from app.clock import SystemClock
from app.settings_check import made
from app.wiring import store_opener
from staffpanel.window_frame import COMPACT_SIZE, STRIP_WIDTH
from tests.journeys.program import Program, wait_until
from tests.journeys.x_screen import XScreen

TRIES = 6
A_TRY_S = 4.0
NAME = "Bibliothèque des Érables"

pytestmark = [pytest.mark.x11, pytest.mark.timeout(120)]


@pytest.fixture
def screen() -> Iterator[XScreen]:
    with XScreen("1280x800") as screen:
        yield screen


def open_panel(screen: XScreen, folder: Path) -> Program:
    environment = {**screen.environment, "XDG_STATE_HOME": str(folder)}
    database = str(folder / "queue.sqlite3")
    words = ("panel", "--desk", "1", "--staff", "Maude", "--database", database)
    return Program(*words, "--set", f"library.name={NAME}", environment=environment)


def is_signed_in(folder: Path) -> bool:
    settings = made({"store": {"database": str(folder / "queue.sqlite3")}})
    with closing(store_opener(settings, SystemClock(settings.library.time_zone)).open()) as store:
        return "1" in store.view(settings.library.branch).presences


def press_until(screen: XScreen, window: str, key: str, is_so: Callable[[tuple[int, int]], bool]) -> None:
    """Press a key until the window has its size: a key is lost while the panel is still signing in."""
    for _ in range(TRIES):
        screen.press(window, key)
        try:
            wait_until(lambda: is_so(screen.size_of(window)), f"the size after {key}", within_s=A_TRY_S)
        except AssertionError:
            continue
        return
    raise AssertionError(f"no press of {key} gave the window its size")


def test_one_key_makes_a_strip_that_is_there_again_at_the_next_start(screen: XScreen, tmp_path: Path) -> None:
    with open_panel(screen, tmp_path) as panel:
        window = screen.wait_for_window(NAME, panel)
        wait_until(lambda: is_signed_in(tmp_path), "the sign-in")
        for key, is_so in (
            ("F10", lambda size: size[0] == STRIP_WIDTH and size[1] < 130),
            ("F8", lambda size: size[0] == STRIP_WIDTH and size[1] > 500),
            ("Escape", lambda size: size[1] < 130),
            ("F9", lambda size: size[0] == COMPACT_SIZE.width()),
            ("F9", lambda size: size[0] == 1024),
            ("F10", lambda size: size[0] == STRIP_WIDTH and size[1] < 130),
        ):
            press_until(screen, window, key, is_so)
        assert panel.stop() == 0, panel.said()
    with open_panel(screen, tmp_path) as panel:
        window = screen.wait_for_window(NAME, panel)
        assert screen.size_of(window)[0] == STRIP_WIDTH
        assert panel.stop() == 0, panel.said()
