"""Keeps other programs from a printer whose port takes no file lock. POSIX.

Must not import anything but the standard library and hardware's own fingerprints.
"""

import os
import socket
import sys

from hardware.fingerprint import fingerprint

# Unix98 pseudo-terminals: Linux, Documentation/admin-guide/devices.txt.
_PSEUDO_TERMINALS = range(136, 144)


def keep_others_out(descriptor: int) -> None:
    """Have the system say EBUSY to everybody but root who opens this port, until it is closed.

    A pseudo-terminal is left alone: it stays closed to others as long as anybody holds it open, as a virtual
    printer does, and so even to the program that comes after one that was killed.

    Args:
        descriptor: The open port.

    Raises:
        OSError: The port is gone.
    """
    if os.major(os.fstat(descriptor).st_rdev) not in _PSEUDO_TERMINALS:
        lock_terminal(descriptor)


def lock_terminal(descriptor: int) -> None:
    """Have the system say EBUSY to everybody but root who opens this terminal: TIOCEXCL, tty_ioctl(4)."""
    import fcntl
    import termios

    fcntl.ioctl(descriptor, termios.TIOCEXCL)


def hold_place(name: str) -> socket.socket | None:
    """Keep the other programs of this machine that ask here from a printer that has no file to lock.

    By a name that goes with its holder, however that ends: abstract sockets, unix(7). Linux only.

    Args:
        name: The printer, as all of them call it.

    Returns:
        What holds it until it is closed; None where that cannot be done.

    Raises:
        OSError: EADDRINUSE when another program holds it.
    """
    if sys.platform != "linux":
        return None
    holder = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
    try:
        holder.bind(b"\0votre-tour " + fingerprint(name.encode()).hex().encode())
    except OSError:
        holder.close()
        raise
    return holder
