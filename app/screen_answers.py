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
# Sockets of this machine, the name last; the fourth word tells of one that listens: __SO_ACCEPTCON of Linux.
_SOCKETS, _NAME_AT, _STATE_AT, _LISTENS = Path("/proc/net/unix"), 7, 3, "00010000"


def screen_answers(environment: Mapping[str, str]) -> bool:
    """Whether X or Wayland answers, and not whether this account may use it.

    Wayland is asked first: beside it X is often started by the first who asks for it. X of this machine is
    only looked up in a list, where there is one: it starts anew, or ends, when its only client leaves.

    Args:
        environment: Variables, ``DISPLAY`` and ``WAYLAND_DISPLAY`` among them.

    Returns:
        False where neither does. True where one is too busy, or takes longer than 2 s, for each address of a
        host, or where ``DISPLAY`` names no number. How long it takes to look up a host is not bounded.
    """
    display, wayland = environment.get("DISPLAY"), environment.get("WAYLAND_DISPLAY")
    folder = environment.get("XDG_RUNTIME_DIR", "")
    if wayland and _is_heard(str(Path(folder, wayland))):
        return True
    return bool(display) and any(_is_listed(each) or _is_heard(each) for each in _lines_of_x(str(display)))


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


def _is_listed(line: str | tuple[str, int] | None) -> bool:
    """Whether Linux tells that something listens there; of other namespaces it tells nothing."""
    if not isinstance(line, str) or not _SOCKETS.exists():
        return False
    name = line.replace("\0", "@")
    sockets = (each.split() for each in _SOCKETS.read_text(errors="replace").splitlines())
    return any(each[_NAME_AT:] == [name] and each[_STATE_AT] == _LISTENS for each in sockets)


def _is_heard(line: str | tuple[str, int] | None) -> bool:
    if line is None:
        return True
    try:
        with closing(_connected(line)):
            return True
    except (TimeoutError, BlockingIOError):
        # Too many wait to be answered.
        return True
    except (OSError, UnicodeError):
        # Python looks up no host whose name has an empty part or one of more than 63 letters.
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
