"""Reads the many errors of serial ports as one of the known causes.

Must not import anything but the standard library and desk.
"""

import errno

from desk.printer import PrinterCause

try:
    from termios import error as TermiosError  # noqa: N812 - an exception that its library names in small letters
except ImportError:  # Windows

    class TermiosError(Exception):  # type: ignore[no-redef]
        """Never raised: this platform has no termios."""


# What a serial port may raise; anything else is a bug. serial.SerialException is an OSError.
PORT_ERRORS = (OSError, TermiosError)

_CAUSE_OF_NUMBER = {
    errno.ENOENT: PrinterCause.ABSENT,
    errno.ENXIO: PrinterCause.ABSENT,
    errno.ENODEV: PrinterCause.ABSENT,
    errno.ENOTDIR: PrinterCause.ABSENT,
    errno.EIO: PrinterCause.ABSENT,  # a name without hardware behind it
    errno.EACCES: PrinterCause.REFUSED,
    errno.EPERM: PrinterCause.REFUSED,
    errno.EROFS: PrinterCause.REFUSED,
    errno.EBUSY: PrinterCause.BUSY,
    errno.EAGAIN: PrinterCause.BUSY,  # flock: another program holds it
    errno.ENOTTY: PrinterCause.WRONG_DEVICE,
    errno.EISDIR: PrinterCause.WRONG_DEVICE,
    errno.EINVAL: PrinterCause.WRONG_DEVICE,
    errno.ETXTBSY: PrinterCause.WRONG_DEVICE,
}
# On Windows pyserial gives no number, only these words inside its message.
_CAUSE_OF_WORD = {
    "FileNotFoundError": PrinterCause.ABSENT,
    "PermissionError": PrinterCause.BUSY,
}


def cause_of_open_error(error: Exception) -> tuple[PrinterCause, str]:
    """Tell why a port could not be opened.

    Args:
        error: One of ``PORT_ERRORS``.

    Returns:
        The cause, and the system's word for it.
    """
    number = _number(error)
    if number is not None:
        cause = _CAUSE_OF_NUMBER.get(number, PrinterCause.OFFLINE)
        return cause, errno.errorcode.get(number, str(number))
    for word, cause in _CAUSE_OF_WORD.items():
        if word in str(error):
            return cause, word
    return PrinterCause.OFFLINE, type(error).__name__


def word_of(error: Exception) -> str:
    """The system's word for an error of ``PORT_ERRORS``, such as ``EIO``."""
    number = _number(error)
    return errno.errorcode.get(number, str(number)) if number is not None else type(error).__name__


def _number(error: BaseException | None) -> int | None:
    # pyserial keeps the number of some errors, and hides that of others in the error it came from.
    while error is not None:
        if isinstance(error, OSError) and error.errno is not None:
            return error.errno
        if isinstance(error, TermiosError) and error.args and isinstance(error.args[0], int):
            return error.args[0]
        error = error.__cause__ or error.__context__
    return None
