"""Logging: one rotating file a process, a separate one for the printer's bytes, and every exception in it."""

import logging
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import platformdirs

from app.log_file import LogFile, LogName
from app.settings import Settings

logger = logging.getLogger(__name__)


def start_logging(settings: Settings, program: str) -> Path | None:
    """Write the log of this process; the program goes on without a file if there can be none.

    Args:
        settings: Folder, level and whether the printer's bytes are written.
        program: Name of the file, such as ``kiosk``; when another process has it, ``kiosk.2`` and so on.

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
        own = LogName(folder, program)
        file = folder / f"{own.name}.log"
        root.addHandler(LogFile(file, own))
        if settings.log.wire:
            wire.addHandler(LogFile(folder / f"{own.name}-wire.log"))
    except OSError as error:
        root.addHandler(logging.StreamHandler())
        logger.warning("no log file in %s: %s", folder, error.strerror)
        return None
    return file


def log_folder(settings: Settings) -> Path:
    """The folder of the log files: as set, or the user's usual one."""
    if settings.log.folder:
        return Path(settings.log.folder)
    return platformdirs.user_log_path("votre-tour", appauthor=False)


@contextmanager
def logged_exceptions() -> Iterator[None]:
    """Log what nobody caught, with its traceback, instead of writing it to a terminal that nobody sees.

    That is what a slot of Qt, a thread or a finalizer raised; what was there before is put back afterwards.
    """
    before = sys.excepthook, threading.excepthook, sys.unraisablehook
    sys.excepthook = _log_exception
    threading.excepthook = _log_exception_of_thread
    sys.unraisablehook = _log_unraisable
    try:
        yield
    finally:
        sys.excepthook, threading.excepthook, sys.unraisablehook = before


def _log_exception(kind: type[BaseException], error: BaseException, trace: object) -> None:
    logger.error("nobody caught an exception", exc_info=error)


def _log_exception_of_thread(told: threading.ExceptHookArgs) -> None:
    name = told.thread.name if told.thread else "that has ended"
    logger.error("an exception ended the thread %s", name, exc_info=told.exc_value)


def _log_unraisable(told: "sys.UnraisableHookArgs") -> None:
    logger.error(
        "%s: %r", told.err_msg or "an exception was passed over", told.object, exc_info=told.exc_value
    )
