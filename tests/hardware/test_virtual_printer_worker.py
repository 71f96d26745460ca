"""The thread of the virtual printer when its work goes wrong."""

from __future__ import annotations

import select
import threading

from hardware.virtual_printer.worker import Worker
from tests.log_watch import ExpectLog

LONGEST_S = 5.0
ROUNDS = 100


def test_one_that_stumbles_at_every_turn_still_does_what_it_is_asked_and_ends(expect_log: ExpectLog) -> None:
    def stumble(woken_by: int) -> bool:
        raise RuntimeError("out of order")

    expect_log("hardware.virtual_printer.worker", "stumbled")
    worker = Worker(stumble)
    worker.start()
    assert worker.ask(lambda: "done") == "done"
    worker.stop()


def test_whoever_asks_while_it_ends_is_not_left_waiting() -> None:
    def turn(woken_by: int) -> bool:
        return bool(select.select([woken_by], [], [])[0])

    for _ in range(ROUNDS):
        worker, has_ended = Worker(turn), threading.Event()
        worker.start()

        def ask_all_the_time(worker: Worker = worker, has_ended: threading.Event = has_ended) -> None:
            while not has_ended.is_set():
                assert worker.ask(lambda: "done") == "done"

        asker = threading.Thread(target=ask_all_the_time, daemon=True)
        asker.start()
        worker.stop()
        has_ended.set()
        asker.join(LONGEST_S)
        assert not asker.is_alive()
