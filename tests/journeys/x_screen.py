"""A real X screen of the test's own, and a mouse on it; only what is started here is ended here."""

from __future__ import annotations

import os
import select
import subprocess
from collections.abc import Sequence
from types import TracebackType

from tests.journeys.program import PATIENCE_S, Program, wait_until


class XScreen:
    """A server of X on a display number that it finds free itself: Xvfb, or what ``command`` starts."""

    def __init__(self, size: str = "1920x1080", command: Sequence[str] = ()) -> None:
        told, tell = os.pipe()
        # Without -noreset it begins anew when its last client leaves, and refuses whoever comes just then.
        ways = ["-displayfd", str(tell), "-nolisten", "tcp", "-noreset"]
        self._server = subprocess.Popen(
            [*(command or ("Xvfb", "-screen", "0", f"{size}x24")), *ways],
            pass_fds=(tell,),
            stdin=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(tell)
        with os.fdopen(told, encoding="ascii") as number:
            ready, _, _ = select.select([number], [], [], PATIENCE_S)
            display = number.readline().strip() if ready else ""
        self.display = f":{display}"
        if not display:
            self._end()
            raise RuntimeError("the server of X did not start")

    @property
    def environment(self) -> dict[str, str]:
        """For programs that open their windows on this screen."""
        return {
            "DISPLAY": self.display,
            "WAYLAND_DISPLAY": "",
            "QT_QPA_PLATFORM": "xcb",
            "QT_QUICK_BACKEND": "software",
        }

    def __enter__(self) -> XScreen:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._end()

    def windows(self, title: str) -> list[str]:
        """The visible windows with this title."""
        return self._xdotool("search", "--onlyvisible", "--name", title).split()

    def wait_for_window(self, title: str, program: Program) -> str:
        """Wait for a window of a program and give its number; a program that ended tells why."""

        def is_there_or_never_will_be() -> bool:
            return bool(self.windows(title)) or program.process.poll() is not None

        wait_until(is_there_or_never_will_be, f"a window called {title}")
        assert program.process.poll() is None, program.said()
        return self.windows(title)[0]

    def size_of(self, window: str) -> tuple[int, int]:
        words = self._xdotool("getwindowgeometry", "--shell", window).split()
        values = dict(word.split("=") for word in words)
        return int(values["WIDTH"]), int(values["HEIGHT"])

    def click(self, window: str, across: float, down: float) -> None:
        """Click at a place of a window, in parts of its size."""
        width, height = self.size_of(window)
        place = (str(round(width * across)), str(round(height * down)))
        self._xdotool("mousemove", "--window", window, *place, "click", "1")

    def press(self, window: str, *keys: str) -> None:
        """Type keys into a window, such as ``Return``."""
        self._xdotool("windowfocus", "--sync", window, "key", *keys)

    def type_on(self, *keys: str) -> None:
        """Type keys into whichever window has the keyboard."""
        self._xdotool("key", *keys)

    def activate(self, window: str) -> None:
        """Ask the window manager to give a window the keyboard, as a task-bar does."""
        self._xdotool("windowactivate", window)

    def work_in(self, window: str) -> None:
        """Bring a window to the front and type there from now on."""
        self._xdotool("windowraise", window, "windowfocus", "--sync", window)

    @property
    def typed_into(self) -> str:
        """The window that has the keyboard."""
        return self._xdotool("getwindowfocus", "-f").strip()

    def in_front_at(self, across_px: int, down_px: int) -> str:
        """The window that is seen at a place of the screen."""
        told = self._xdotool("mousemove", str(across_px), str(down_px), "getmouselocation", "--shell")
        return dict(line.split("=") for line in told.split()).get("WINDOW", "")

    def _xdotool(self, *words: str) -> str:
        environment = {**os.environ, "DISPLAY": self.display}
        done = subprocess.run(
            ["xdotool", *words],
            env=environment,
            capture_output=True,
            text=True,
            timeout=PATIENCE_S,
            check=False,
        )
        return done.stdout

    def _end(self) -> None:
        self._server.terminate()
        self._server.wait(PATIENCE_S)
