"""Keeps programs out of an open serial port that do not ask for a lock. POSIX.

Must not import anything but the standard library.
"""

import os

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
