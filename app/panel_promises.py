"""The promised calls beside a panel, where the library keeps them: their thread, their window and its key."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from functools import partial
from typing import TYPE_CHECKING

from app.call_keeping import promised_calls
from app.clock import SystemClock
from app.settings import Settings
from ui.promise_worker import PromiseWorker
from ui.tokens import DARK, LIGHT

if TYPE_CHECKING:
    from staffpanel.window import PanelWindow


@contextmanager
def promises_at(panel: "PanelWindow", settings: Settings, clock: SystemClock) -> Iterator[None]:
    """Give a panel the window of the promised calls while it runs.

    Args:
        panel: Its window.
        settings: The library's settings.
        clock: The panel's.
    """
    if not settings.promised_calls.store:
        yield
        return
    from staffpanel.promised_calls_window import PromiseParts, open_by_key

    with closing(PromiseWorker(partial(promised_calls, settings, clock.now_ms))) as worker:
        palette = DARK if settings.panel.theme == "dark" else LIGHT
        parts = PromiseParts(worker, clock.now_ms, clock.local, settings.panel.language, palette)
        window = open_by_key(panel, parts)
        try:
            yield
        finally:
            window.close()
