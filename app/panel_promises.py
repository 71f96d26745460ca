"""The promised calls beside a panel, where the library keeps them: their thread."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from functools import partial

from app.call_keeping import promised_calls
from app.clock import SystemClock
from app.settings import Settings
from ui.promise_worker import PromiseWorker


@contextmanager
def panel_promises(settings: Settings, clock: SystemClock) -> Iterator[PromiseWorker | None]:
    """Ask the promised calls while a panel runs; None where they are noted on paper.

    Args:
        settings: The library's settings.
        clock: The panel's.
    """
    if not settings.promised_calls.store:
        yield None
        return
    with closing(PromiseWorker(partial(promised_calls, settings, clock.now_ms))) as worker:
        yield worker
