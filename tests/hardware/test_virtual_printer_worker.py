"""The thread of the virtual printer when its work goes wrong."""

from __future__ import annotations

from hardware.virtual_printer.worker import Worker
from tests.log_watch import ExpectLog


def test_one_that_stumbles_at_every_turn_still_does_what_it_is_asked_and_ends(expect_log: ExpectLog) -> None:
    def stumble(woken_by: int) -> bool:
        raise RuntimeError("out of order")

    expect_log("hardware.virtual_printer.worker", "stumbled")
    worker = Worker(stumble)
    worker.start()
    assert worker.ask(lambda: "done") == "done"
    worker.stop()
