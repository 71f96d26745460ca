"""A window manager on an X screen of the test's own, and what it tells of the windows."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path
from types import TracebackType

from tests.journeys.program import PATIENCE_S, wait_until
from tests.journeys.x_screen import XScreen

PROGRAM = "openbox"


def missing_for_a_window_manager() -> str:
    """What this machine lacks, in words; nothing if all is there."""
    return " and ".join(each for each in (PROGRAM, "xprop") if shutil.which(each) is None)


class WindowManager:
    """Openbox (http://openbox.org), which follows the window manager specification (EWMH)."""

    def __init__(self, screen: XScreen, folder: Path) -> None:
        self._screen = screen
        places = {"XDG_CONFIG_HOME": str(folder), "XDG_CACHE_HOME": str(folder), "XDG_DATA_HOME": str(folder)}
        self._environment = {**os.environ, **screen.environment, **places}
        self._process = subprocess.Popen(
            [PROGRAM, "--sm-disable"],
            env=self._environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        wait_until(lambda: "window id" in self._told("-root", "_NET_SUPPORTING_WM_CHECK"), PROGRAM)

    def __enter__(self) -> WindowManager:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._process.terminate()
        self._process.wait(PATIENCE_S)

    @property
    def active(self) -> str:
        """The window that has the keyboard."""
        return self._windows("_NET_ACTIVE_WINDOW")[-1]

    @property
    def in_front(self) -> str:
        """The window over all others."""
        return self._windows("_NET_CLIENT_LIST_STACKING")[-1]

    def is_marked(self, window: str) -> bool:
        """Whether a window is marked in the task-bar."""
        return "_NET_WM_STATE_DEMANDS_ATTENTION" in self._told("-id", window, "_NET_WM_STATE")

    def work_in(self, window: str) -> None:
        """Choose a window in the task-bar, and wait until it has the keyboard."""
        self._screen.activate(window)
        wait_until(lambda: self.active == window, f"window {window}")

    def _windows(self, property_name: str) -> list[str]:
        """Window numbers in decimal figures, as xdotool tells them."""
        words = self._told("-root", property_name).partition("#")[2].replace(",", " ").split()
        return [str(int(word, 16)) for word in words] or ["0"]

    def _told(self, *words: str) -> str:
        done = subprocess.run(
            ["xprop", *words],
            env=self._environment,
            capture_output=True,
            text=True,
            timeout=PATIENCE_S,
            check=False,
        )
        return done.stdout
