"""A log file of one process alone: the first of its program's names that no other process holds.

Two processes that turn over one file lose each other's lines. The second pipe of a machine therefore
writes ``pipe.2.log``; a name is free again when its process has ended, however it ended.
"""

import logging
import sys
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import IO

_FORMAT = "%(asctime)s %(levelname)s %(name)s %(message)s"
_FILE_BYTES = 1_000_000
_FILES_KEPT = 5
_NAMES = 100


class LogName:
    """A name for the log files of this process, held until ``close`` or the end of the process."""

    def __init__(self, folder: Path, program: str) -> None:
        """Take the first free name.

        Args:
            folder: An existing folder.
            program: First choice, such as ``kiosk``.

        Raises:
            OSError: The folder cannot be written, or a hundred processes have taken the names.
        """
        for number in range(1, _NAMES + 1):
            self.name = program if number == 1 else f"{program}.{number}"
            self._lock: IO[str] = (folder / f"{self.name}.lock").open("a")
            if _lock(self._lock):
                return
            self._lock.close()
        raise OSError(0, f"all names from {program} on are taken")

    def close(self) -> None:
        """Let another process have the name."""
        self._lock.close()


class LogFile(RotatingFileHandler):
    """A log file that gives up a record it cannot write, as on a full disk, without a word."""

    def __init__(self, path: Path, name: LogName | None = None) -> None:
        """Open the file.

        Args:
            path: Where it is; turned over at 1 MB, the last five are kept.
            name: Closed with the file.

        Raises:
            OSError: It cannot be opened.
        """
        super().__init__(path, maxBytes=_FILE_BYTES, backupCount=_FILES_KEPT, encoding="utf-8")
        self.setFormatter(logging.Formatter(_FORMAT))
        self._log_name = name

    def close(self) -> None:
        """Close the file and let its name go."""
        super().close()
        if self._log_name is not None:
            self._log_name.close()

    def handleError(self, record: logging.LogRecord) -> None:
        """Let the record go: the program and the terminal must not suffer for its log."""


def _lock(file: IO[str]) -> bool:
    """Hold a file until it is closed; False when another process holds it."""
    if sys.platform == "win32":
        import msvcrt

        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True
    import fcntl

    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError:  # a file system without locks: better a shared log than none
        return True
    return True
