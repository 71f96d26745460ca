"""Logging: one rotating file a program, a separate one for the printer's bytes when asked for."""

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path

import platformdirs

from app.settings import Settings

_FORMAT = "%(asctime)s %(levelname)s %(name)s %(message)s"
_FILE_BYTES = 1_000_000
_FILES_KEPT = 5


def start_logging(settings: Settings, program: str) -> Path | None:
    """Write the log of one program; the program goes on without a file if there can be none.

    Args:
        settings: Folder, level and whether the printer's bytes are written.
        program: Name of the file, such as ``kiosk``.

    Returns:
        The log file, or None when the folder refuses (said on standard error once).
    """
    folder = log_folder(settings)
    root = logging.getLogger()
    root.setLevel(settings.log.level.upper())
    wire = logging.getLogger("hardware.wire")
    wire.propagate = False
    wire.setLevel(logging.DEBUG if settings.log.wire else logging.CRITICAL + 1)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        root.addHandler(_file(folder / f"{program}.log"))
        if settings.log.wire:
            wire.addHandler(_file(folder / f"{program}-wire.log"))
    except OSError as error:
        root.addHandler(logging.StreamHandler())
        logging.getLogger(__name__).warning("no log file in %s: %s", folder, error.strerror)
        return None
    return folder / f"{program}.log"


def log_folder(settings: Settings) -> Path:
    """The folder of the log files: as set, or the user's usual one."""
    if settings.log.folder:
        return Path(settings.log.folder)
    return platformdirs.user_log_path("votre-tour", appauthor=False)


class _QuietFile(RotatingFileHandler):
    """A log file that gives up a record it cannot write, as on a full disk, without a word."""

    def handleError(self, record: logging.LogRecord) -> None:
        """Let the record go: the program and the terminal must not suffer for its log."""


def _file(path: Path) -> RotatingFileHandler:
    handler = _QuietFile(path, maxBytes=_FILE_BYTES, backupCount=_FILES_KEPT, encoding="utf-8", delay=False)
    handler.setFormatter(logging.Formatter(_FORMAT))
    return handler
