"""Promised calls of a library: opened where its settings keep them, and purged where a program runs on."""

import logging
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from app.clock import SystemClock
from app.database_place import database_path
from app.settings import Settings
from app.settings_paths import CALL_KEY_NAME
from desk.errors import DeskError
from desk.promised_calls import PromisedCalls, PromisesNotKept

logger = logging.getLogger(__name__)

PURGE_EVERY_S = 600.0
"""How often a program that runs on looks for calls to forget; a new day is seen ten minutes late at most."""


def calls_path(settings: Settings) -> Path:
    """Where promised calls are kept: a file of their own beside the database."""
    database = database_path(settings)
    return database.with_name(f"{database.stem}.promised-calls{database.suffix}")


def call_key_path(settings: Settings) -> Path:
    """Where their key is: as set, which is beside the settings file; without one beside the database."""
    if settings.promised_calls.key:
        return Path(settings.promised_calls.key)
    return calls_path(settings).with_name(CALL_KEY_NAME)


@contextmanager
def promised_calls(settings: Settings, now_ms: Callable[[], int]) -> Iterator[PromisedCalls]:
    """Open the promised calls for the calling thread, and give them back.

    Args:
        settings: The library's settings.
        now_ms: The clock, epoch milliseconds.

    Raises:
        PromisesNotKept: The library keeps none.
        StoreUnavailable: Their file cannot be used now.
    """
    if not settings.promised_calls.store:
        raise PromisesNotKept("promised calls stay on paper here; promised_calls.store turns them on")
    from data.promised_calls import SqlitePromisedCalls

    path, key = calls_path(settings), call_key_path(settings)
    with closing(SqlitePromisedCalls.open(path, key, settings.library.branch)) as kept:
        yield PromisedCalls(kept, now_ms, keep_days=settings.promised_calls.keep_days)


def purge_calls(settings: Settings, now_ms: Callable[[], int]) -> int:
    """Forget the promised calls that are past their day, also where none are kept any more.

    Returns:
        How many there were.

    Raises:
        StoreUnavailable: Their file cannot be used now.
    """
    path = calls_path(settings)
    if not path.exists():
        return 0
    from data.promised_calls import SqlitePromisedCalls

    with closing(SqlitePromisedCalls.open(path, call_key_path(settings), settings.library.branch)) as kept:
        return PromisedCalls(kept, now_ms).purge()


@contextmanager
def calls_purged(
    settings: Settings,
    clock: SystemClock,
    every_s: float = PURGE_EVERY_S,
    *,
    may_begin: threading.Event | None = None,
) -> Iterator[None]:
    """Purge at once and every ten minutes while a program runs, on a thread of its own.

    Args:
        settings: The library's settings.
        clock: Tells which calls are past their day.
        every_s: How often, seconds.
        may_begin: Set when the first purge may begin; None for at once.
    """
    is_over = threading.Event()

    def work() -> None:
        if may_begin is not None:
            may_begin.wait(every_s)
        while True:
            _purge_quietly(settings, clock)
            if is_over.wait(every_s):
                return

    thread = threading.Thread(target=work, name="promised calls", daemon=True)
    thread.start()
    try:
        yield
    finally:
        is_over.set()
        if may_begin is not None:
            may_begin.set()
        thread.join()


def _purge_quietly(settings: Settings, clock: SystemClock) -> None:
    try:
        count = purge_calls(settings, clock.now_ms)
    except DeskError as error:
        logger.warning("promised calls could not be purged: %s", error)
    except Exception:  # the edge of the thread
        logger.exception("the purge of promised calls broke")
    else:
        if count:
            logger.info("%d promised calls were past their day and are forgotten", count)
