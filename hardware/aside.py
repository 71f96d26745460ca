"""Runs one call that may block for long on a thread of its own, so that the link's thread never does.

Must not import anything but the standard library.
"""

import threading
from collections.abc import Callable
from concurrent.futures import Future, wait
from typing import TypeVar

Result = TypeVar("Result")


def run_aside(call: Callable[[], Result], *, name: str) -> Future[Result]:
    """Start a call on a daemon thread, which ends with the program however long the call may still take.

    Args:
        call: What to run. What it raises is kept for whoever asks for the result.
        name: Name of the thread.

    Returns:
        Its result to come.
    """
    future: Future[Result] = Future()
    threading.Thread(target=_run, args=(call, future), name=name, daemon=True).start()
    return future


def has_ended(future: Future[Result], *, within_s: float = 0.0) -> bool:
    """Wait for a call, but not for long.

    Args:
        future: What ``run_aside`` gave.
        within_s: At most this long, seconds; 0 only looks.

    Returns:
        Whether it has returned or raised.
    """
    wait([future], timeout=max(0.0, within_s))
    return future.done()


def _run(call: Callable[[], Result], future: Future[Result]) -> None:
    try:
        result = call()
    except Exception as error:  # the edge of the thread: raised again by Future.result
        future.set_exception(error)
    else:
        future.set_result(result)
