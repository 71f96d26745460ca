"""Years of tickets through one window: each on paper once, called once, and memory stays flat."""

from __future__ import annotations

import logging
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from desk.printer import PrinterCause
from kiosk.ports import KioskTimes
from tests.journeys.library import Library
from tests.journeys.paper import PaperEnd, label_on
from tests.kiosk.memory import memory_mb

TICKETS = int(os.environ.get("SOAK_TICKETS", "10000"))
# What grows until then is caches that fill and the day's first tickets.
WARM_UP = TICKETS // 10
MOST_GROWTH_MB = 10.0
AT_ONCE = KioskTimes(settle_ms=0, rest_ms=0)

pytestmark = [pytest.mark.soak, pytest.mark.timeout(TICKETS + 300)]


@pytest.fixture(autouse=True)
def quiet_log() -> Iterator[None]:
    """Nothing logged: the test runner would keep every line."""
    logging.disable()
    yield
    logging.disable(logging.NOTSET)


def label(number: int) -> str:
    return f"A{number:03d}"


def test_ten_thousand_tickets_are_each_printed_once_and_called_once(
    library: Library, paper: PaperEnd
) -> None:
    settings = library.settings(printer={"device": str(library.printer)}, kiosk={"most_per_10_min": 0})
    kiosk, pipe = library.open_kiosk(settings, times=AT_ONCE), library.open_pipe(settings)
    kiosk.wait_until_printer_is(PrinterCause.READY)
    pipe.ask("sign_in", desk="1", staff="a")
    warm_mb = 0.0
    for number in range(1, TICKETS + 1):
        assert kiosk.take_ticket() == label(number)
        kiosk.wait_until(paper.is_cut)
        assert [label_on(slip) for slip in paper.taken()] == [label(number)]
        called = pipe.ask("call_next", desk="1")["ticket"]
        pipe.ask("start", desk="1")
        pipe.ask("finish", desk="1", outcome="served")
        assert called["label"] == label(number)
        kiosk.go_home()
        if number == WARM_UP:
            warm_mb = memory_mb()
    growth_mb = memory_mb() - warm_mb
    kept_mb = (
        sum(file.stat().st_size for file in Path(library.database).parent.rglob("*") if file.is_file()) / 1e6
    )
    print(f"{TICKETS} tickets, {growth_mb:+.1f} MB, {kept_mb:.1f} MB on disk")  # noqa: T201
    assert paper.taken() == []
    assert pipe.labels() == []
    assert growth_mb < MOST_GROWTH_MB
