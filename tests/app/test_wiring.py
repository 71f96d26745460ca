"""The wiring: where a window can be opened."""

from __future__ import annotations

import pytest

from app.screen import ScreenMissing, check_screen, machine_is_headless


@pytest.mark.parametrize(
    ("platform", "environment", "is_headless"),
    [
        ("linux", {}, True),
        ("linux", {"DISPLAY": ":0"}, False),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, False),
        ("linux", {"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, True),
        ("freebsd14", {}, True),
        ("darwin", {}, False),
        ("darwin", {"QT_QPA_PLATFORM": "minimal:enable_fonts"}, True),
        ("win32", {}, False),
        ("win32", {"QT_QPA_PLATFORM": "offscreen"}, True),
    ],
)
def test_a_machine_is_headless_by_its_system_not_by_a_variable_of_another(
    platform: str, environment: dict[str, str], is_headless: bool
) -> None:
    assert machine_is_headless(platform, environment) is is_headless


@pytest.mark.parametrize("environment", [{}, {"DISPLAY": ""}])
def test_without_a_screen_a_window_program_says_so(environment: dict[str, str]) -> None:
    with pytest.raises(ScreenMissing, match="ssh -X"):
        check_screen("linux", environment)


@pytest.mark.parametrize("environment", [{"DISPLAY": ":0"}, {"QT_QPA_PLATFORM": "offscreen"}])
def test_a_screen_or_a_platform_asked_for_is_enough(environment: dict[str, str]) -> None:
    check_screen("linux", environment, answers=lambda _: True)


@pytest.mark.parametrize(
    ("environment", "place"),
    [
        ({"DISPLAY": ":99"}, "DISPLAY=:99;"),
        ({"WAYLAND_DISPLAY": "wayland-9"}, "WAYLAND_DISPLAY=wayland-9;"),
        ({"DISPLAY": ":99", "WAYLAND_DISPLAY": "wayland-9"}, "DISPLAY=:99, WAYLAND_DISPLAY=wayland-9;"),
    ],
)
def test_a_screen_that_does_not_answer_is_named(environment: dict[str, str], place: str) -> None:
    with pytest.raises(ScreenMissing, match=f"no screen answers at {place}"):
        check_screen("linux", environment, answers=lambda _: False)


def test_x_that_was_asked_for_by_name_needs_a_display_that_answers() -> None:
    asked = {"QT_QPA_PLATFORM": "xcb", "WAYLAND_DISPLAY": "wayland-0"}
    with pytest.raises(ScreenMissing, match="asks for X, and DISPLAY is not set"):
        check_screen("linux", asked, answers=lambda _: True)
    with pytest.raises(ScreenMissing, match="no screen answers at DISPLAY=:99;"):
        check_screen("linux", {**asked, "DISPLAY": ":99"}, answers=lambda where: "WAYLAND_DISPLAY" in where)
    check_screen("linux", {**asked, "DISPLAY": ":99"}, answers=lambda where: "DISPLAY" in where)


@pytest.mark.parametrize("plugin", ["wayland", "wayland-egl"])
def test_wayland_that_was_asked_for_by_name_needs_a_compositor_that_answers(plugin: str) -> None:
    asked = {"QT_QPA_PLATFORM": plugin, "DISPLAY": ":0"}
    with pytest.raises(ScreenMissing, match="no screen answers at WAYLAND_DISPLAY=wayland-0;"):
        check_screen("linux", asked, answers=lambda where: "DISPLAY" in where)
    with pytest.raises(ScreenMissing, match="no screen answers at WAYLAND_DISPLAY=wayland-9;"):
        check_screen("linux", {**asked, "WAYLAND_DISPLAY": "wayland-9"}, answers=lambda _: False)
    folder = {**asked, "XDG_RUNTIME_DIR": "/run/user/7"}
    known = {"WAYLAND_DISPLAY": "wayland-0", "XDG_RUNTIME_DIR": "/run/user/7"}
    check_screen("linux", folder, answers=lambda where: where == known)
    check_screen("linux", {**asked, "WAYLAND_SOCKET": "7"}, answers=lambda _: False)


@pytest.mark.parametrize(
    ("platform", "environment"),
    [("darwin", {"DISPLAY": ":0"}), ("linux", {"DISPLAY": ":0", "QT_QPA_PLATFORM": "linuxfb"})],
)
def test_nothing_is_looked_up_where_no_answer_would_tell(platform: str, environment: dict[str, str]) -> None:
    check_screen(platform, environment, answers=lambda _: False)
