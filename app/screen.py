"""Whether there is a screen: Qt itself aborts where there is none, and speaks of installing anew."""

import os
import sys
from collections.abc import Callable, Mapping

from app.screen_answers import screen_answers
from desk.errors import DeskError

_NO_SCREEN = frozenset({"offscreen", "minimal"})
_X = "xcb"
_ALWAYS_A_SCREEN = frozenset({"win32", "cygwin", "darwin"})


class ScreenMissing(DeskError):
    """There is no screen to open a window on."""

    code = "screen_missing"


def machine_is_headless(platform: str = sys.platform, environment: Mapping[str, str] = os.environ) -> bool:
    """Whether there is no screen to open a window on.

    Args:
        platform: As in ``sys.platform``; Windows and macOS always have a screen, others one of X or Wayland.
        environment: Variables; ``QT_QPA_PLATFORM`` may name a platform of Qt that shows nothing.
    """
    if _named_platform(environment) in _NO_SCREEN:
        return True
    if platform in _ALWAYS_A_SCREEN:
        return False
    return not (environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"))


def check_screen(
    platform: str = sys.platform,
    environment: Mapping[str, str] = os.environ,
    answers: Callable[[Mapping[str, str]], bool] = screen_answers,
) -> None:
    """Make sure that a window can be opened; a platform of Qt asked for by name is trusted, but for X.

    Args:
        platform: As in ``sys.platform``.
        environment: Variables.
        answers: Whether there is a screen where they say.

    Raises:
        ScreenMissing: It cannot.
    """
    named = _named_platform(environment)
    if named == _X and platform not in _ALWAYS_A_SCREEN:
        if not environment.get("DISPLAY"):
            raise ScreenMissing(
                "there is no screen here: QT_QPA_PLATFORM asks for X, and DISPLAY is not set; start it in a "
                "desktop session, or over ssh -X"
            )
        # Wayland answers nobody who was told to ask X.
        environment = {"DISPLAY": environment["DISPLAY"]}
    elif named:
        return
    if machine_is_headless(platform, environment):
        raise ScreenMissing(
            "there is no screen here: neither DISPLAY nor WAYLAND_DISPLAY is set; start it in a desktop "
            "session, or over ssh -X"
        )
    if platform not in _ALWAYS_A_SCREEN and not answers(environment):
        names = ("DISPLAY", "WAYLAND_DISPLAY")
        place = ", ".join(f"{name}={environment[name]}" for name in names if environment.get(name))
        raise ScreenMissing(f"no screen answers at {place}; start it in a desktop session, or over ssh -X")


def _named_platform(environment: Mapping[str, str]) -> str:
    return environment.get("QT_QPA_PLATFORM", "").partition(":")[0]
