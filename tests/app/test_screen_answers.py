"""Whether a screen answers: sockets that listen and sockets that do not."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path

import pytest

from app.screen_answers import screen_answers
from tests.journeys.x_screen import XScreen
from tests.source import ROOT

FIRST_PORT = 6000


@contextmanager
def listening() -> Iterator[int]:
    """A port of this machine at which something answers, as a display of X that comes by ssh does."""
    with closing(socket.create_server(("localhost", 0))) as server:
        yield server.getsockname()[1]


def free_display() -> int:
    """A display at which nothing answers: its port was free a moment ago."""
    with listening() as port:
        return port - FIRST_PORT


def in_environment(**variables: str) -> dict[str, str]:
    away = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "XDG_RUNTIME_DIR")
    kept = {name: value for name, value in os.environ.items() if name not in away}
    return {**kept, **variables}


def test_a_display_is_there_while_something_listens() -> None:
    with listening() as port:
        assert screen_answers({"DISPLAY": f"localhost:{port - FIRST_PORT}.0"})
        display = port - FIRST_PORT
    assert not screen_answers({"DISPLAY": f"localhost:{display}.0"})


@pytest.mark.parametrize("display", [":{number}", "unix:{number}", ":{number}.1", "localhost:{number}"])
def test_a_display_that_leads_nowhere_is_not_there(display: str) -> None:
    assert not screen_answers({"DISPLAY": display.format(number=free_display())})


def test_a_wayland_socket_is_there_while_something_listens(tmp_path: Path) -> None:
    named = {"WAYLAND_DISPLAY": "wayland-7", "XDG_RUNTIME_DIR": str(tmp_path)}
    whole = {"WAYLAND_DISPLAY": str(tmp_path / "wayland-7")}
    assert not screen_answers(named)
    with closing(socket.socket(socket.AF_UNIX)) as server:
        server.bind(str(tmp_path / "wayland-7"))
        server.listen()
        assert screen_answers(named)
        assert screen_answers(whole)
        assert screen_answers({**named, "DISPLAY": f":{free_display()}"})
    assert not screen_answers(whole)


def test_a_screen_that_is_too_busy_to_answer_yet_is_there(tmp_path: Path) -> None:
    place = str(tmp_path / "wayland-7")
    with closing(socket.socket(socket.AF_UNIX)) as server, ExitStack() as others:
        server.bind(place)
        server.listen(0)
        with pytest.raises(BlockingIOError):
            while True:
                other = others.enter_context(closing(socket.socket(socket.AF_UNIX)))
                other.setblocking(False)
                other.connect(place)
        assert screen_answers({"WAYLAND_DISPLAY": place})


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has such names, and a list of them")
def test_nobody_comes_to_x_and_leaves_again_as_it_may_end_then() -> None:
    number = free_display()
    with closing(socket.socket(socket.AF_UNIX)) as server:
        server.bind(f"\0/tmp/.X11-unix/X{number}")
        assert not screen_answers({"DISPLAY": f":{number}"})
        server.listen()
        assert screen_answers({"DISPLAY": f":{number}.0"})
        server.setblocking(False)
        with pytest.raises(BlockingIOError):
            server.accept()


@pytest.mark.parametrize("host", ["library..example", "x" * 64, "\udcff"])
def test_a_host_that_cannot_be_looked_up_is_not_there(host: str) -> None:
    assert not screen_answers({"DISPLAY": f"{host}:0"})


def test_where_wayland_answers_no_x_is_started_by_asking_for_it(tmp_path: Path) -> None:
    place = str(tmp_path / "wayland-7")
    with (
        closing(socket.create_server(("localhost", 0))) as x,
        closing(socket.socket(socket.AF_UNIX)) as wayland,
    ):
        wayland.bind(place)
        wayland.listen()
        display = f"localhost:{x.getsockname()[1] - FIRST_PORT}"
        assert screen_answers({"DISPLAY": display, "WAYLAND_DISPLAY": place})
        x.setblocking(False)
        with pytest.raises(BlockingIOError):
            x.accept()


@pytest.mark.parametrize("display", ["/run/x/org.xquartz:0", "tcp/elsewhere:0", "elsewhere"])
def test_what_only_qt_can_read_is_left_to_it(display: str) -> None:
    assert screen_answers({"DISPLAY": display})


@pytest.mark.parametrize("program", [("kiosk",), ("board",), ("panel",)])
def test_a_window_on_a_display_that_leads_nowhere_is_refused_in_a_sentence(
    tmp_path: Path, program: tuple[str, ...]
) -> None:
    display = f":{free_display()}"
    environment = in_environment(DISPLAY=display, XDG_STATE_HOME=str(tmp_path), LANG="C.UTF-8")
    database = ("--database", str(tmp_path / "desk.sqlite3"))
    done = subprocess.run(
        [sys.executable, "-m", "app", *program, *database],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    assert done.returncode == 1, done.stderr
    assert f"no screen answers at DISPLAY={display}; start it in a desktop session" in done.stderr
    assert "Reinstalling" not in done.stderr


@pytest.mark.x11
def test_a_real_screen_answers() -> None:
    with XScreen() as screen:
        assert screen_answers({"DISPLAY": screen.display})
