"""Whether there is a screen: Qt itself aborts where there is none, and speaks of installing anew."""

import os
import sys
from collections.abc import Callable, Mapping

from app.screen_answers import screen_answers
from desk.errors import DeskError

_NO_SCREEN = frozenset({"offscreen", "minimal"})
_X = "xcb"
_WAYLAND = frozenset({"wayland", "wayland-egl"})
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
    """Make sure that a window can be opened; what QT_QPA_PLATFORM names is trusted, but for X and Wayland.

    Args:
        platform: As in ``sys.platform``.
        environment: Variables.
        answers: Whether there is a screen where they say.

    Raises:
        ScreenMissing: It cannot.
    """
    named = _named_platform(environment)
    if named == _X and platform not in _ALWAYS_A_SCREEN:
        environment = _where_x_is(environment)
    elif named in _WAYLAND and platform not in _ALWAYS_A_SCREEN and not environment.get("WAYLAND_SOCKET"):
        environment = _where_wayland_is(environment)
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


def _where_x_is(environment: Mapping[str, str]) -> Mapping[str, str]:
    """Wayland answers nobody who was told to ask X."""
    if not environment.get("DISPLAY"):
        raise ScreenMissing(
            "there is no screen here: QT_QPA_PLATFORM asks for X, and DISPLAY is not set; start it in a "
            "desktop session, or over ssh -X"
        )
    return {"DISPLAY": environment["DISPLAY"]}


def _where_wayland_is(environment: Mapping[str, str]) -> Mapping[str, str]:
    """Nor X whoever was told to ask Wayland, which is looked for by its first name where it is not named."""
    return {
        "WAYLAND_DISPLAY": environment.get("WAYLAND_DISPLAY") or "wayland-0",
        "XDG_RUNTIME_DIR": environment.get("XDG_RUNTIME_DIR", ""),
    }


def _named_platform(environment: Mapping[str, str]) -> str:
    return environment.get("QT_QPA_PLATFORM", "").partition(":")[0]
