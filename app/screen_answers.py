"""A look whether a screen answers where the environment says, before Qt is started. Must not import Qt."""

import re
import socket
from collections.abc import Iterator, Mapping
from contextlib import closing
from pathlib import Path

_DISPLAY = re.compile(r"(?P<host>[^/]*):(?P<number>\d{1,5})(?:\.\d+)?", re.ASCII)
_FIRST_PORT, _LAST_PORT = 6000, 65_535
_FOLDER = "/tmp/.X11-unix"  # noqa: S108 - where servers of X have it, and belonging to root
_LONGEST_S = 2.0


def screen_answers(environment: Mapping[str, str]) -> bool:
    """Whether X or Wayland answers; looks for 2 s at most, and not whether this account may use it.

    Args:
        environment: Variables, ``DISPLAY`` and ``WAYLAND_DISPLAY`` among them.

    Returns:
        False where neither does. True where an answer takes longer, or where ``DISPLAY`` names no number.
    """
    display, wayland = environment.get("DISPLAY"), environment.get("WAYLAND_DISPLAY")
    if display and any(map(_is_heard, _lines_of_x(display))):
        return True
    folder = environment.get("XDG_RUNTIME_DIR", "")
    return bool(wayland) and _is_heard(str(Path(folder, str(wayland))))


def _lines_of_x(display: str) -> Iterator[str | tuple[str, int] | None]:
    """Where its server listens; None for what only Qt can read."""
    found = _DISPLAY.fullmatch(display)
    if found is None:
        yield None
        return
    host, port = found["host"].strip("[]"), _FIRST_PORT + int(found["number"])
    if host in {"", "unix"}:
        socket_file = f"{_FOLDER}/X{int(found['number'])}"
        # Also where the file is out of sight, Linux finds it by its name alone.
        yield f"\0{socket_file}"
        yield socket_file
    if host != "unix" and port <= _LAST_PORT:
        yield host or "localhost", port


def _is_heard(line: str | tuple[str, int] | None) -> bool:
    if line is None:
        return True
    try:
        with closing(_connected(line)):
            return True
    except TimeoutError:
        return True
    except OSError:
        return False


def _connected(line: str | tuple[str, int]) -> socket.socket:
    if isinstance(line, tuple):
        return socket.create_connection(line, _LONGEST_S)
    local = socket.socket(socket.AF_UNIX)
    try:
        local.settimeout(_LONGEST_S)
        local.connect(line)
    except BaseException:
        local.close()
        raise
    return local
