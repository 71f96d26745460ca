"""Opens a file or a device for this program alone, without ever waiting for it.

Must not import anything but the standard library.
"""

import contextlib
import os
import select

try:
    import fcntl
except ImportError:  # Windows: nobody else is kept out
    fcntl = None  # type: ignore[assignment]

# Not there on Windows, where plain files never wait and there are no terminals.
_NEVER_WAIT = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0) | getattr(os, "O_CLOEXEC", 0)


def open_alone(path: str, flags: int, mode: int = 0o666) -> int:
    """Open without waiting, and keep out every other program that asks for a lock.

    Args:
        path: What to open.
        flags: As for ``os.open``; never to wait is added.
        mode: Permissions of a file that is made.

    Returns:
        The descriptor.

    Raises:
        OSError: It cannot be opened; EAGAIN when another program holds it.
    """
    descriptor = os.open(path, flags | _NEVER_WAIT, mode)
    try:
        if fcntl is not None:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        os.close(descriptor)
        raise
    return descriptor


def close_for_good(descriptor: int) -> None:
    """Give a descriptor back, whatever the system says of what was written to it.

    A file on a network may tell only now that its disk is full or gone; the descriptor is closed all the
    same: close(2).
    """
    with contextlib.suppress(OSError):
        os.close(descriptor)


def has_room(descriptor: int, *, within_s: float = 0.0) -> bool:
    """Wait until bytes can be written or the other end is gone. POSIX.

    Args:
        descriptor: What was opened.
        within_s: At most this long, seconds; 0 only looks.

    Returns:
        Whether bytes can be written.
    """
    poller = select.poll()
    poller.register(descriptor, select.POLLOUT)
    return any(events & select.POLLOUT for _, events in poller.poll(within_s * 1000))
