"""The store in memory keeps its promises: all or nothing, one at a time, and it tells of others' work."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from uuid import UUID

import pytest

from data.rows import StoreConflict
from desk.changes import Decision, EventKind, TicketAdded, TicketMoved
from desk.errors import StoreUnavailable
from desk.printer import PrinterCause, PrinterReport
from desk.queue import LiveQueue
from desk.tickets import Outcome, State
from tests.desk.scene import BRANCH, Scene
from tests.missing_slips import missing


def test_a_decision_that_raises_keeps_nothing(scene: Scene) -> None:
    ticket = scene.ticket("loan")

    def decide(queue: LiveQueue) -> Decision[None]:
        again = TicketAdded(EventKind.TICKET_ISSUED, ticket)
        return Decision((TicketMoved(EventKind.TICKET_CALLED, ticket, ticket), again), None)

    with pytest.raises(StoreConflict):
        scene.store.transact(BRANCH, decide, actor="test")
    assert len(scene.desk.events_after(0, 99)) == 1


def test_a_store_hears_of_the_work_of_others_and_not_of_its_own(scene: Scene) -> None:
    other = Scene(scene.store.memory)
    before = (scene.store.change_number(), other.store.change_number())
    scene.comes("loan")
    assert scene.store.change_number() == before[0]
    assert other.store.change_number() != before[1]
    assert other.line == ["A001"]


def test_a_closed_store_is_away(scene: Scene) -> None:
    scene.store.close()
    with pytest.raises(StoreUnavailable):
        scene.desk.view()


def test_the_word_of_a_printer_is_kept_once(scene: Scene) -> None:
    report = PrinterReport("kiosk", PrinterCause.PAPER_OUT, scene.clock.now_ms(), missing("A001"))
    scene.desk.report_printer(report)
    scene.desk.report_printer(report)
    assert scene.desk.view().printers == {"kiosk": report}
    assert [event.data for event in scene.desk.events_after(0, 99)] == [
        {"place": "kiosk", "cause": "paper_out"}
    ]


def test_the_events_come_in_pages_without_a_gap(scene: Scene) -> None:
    for _ in range(7):
        scene.ticket("loan")
    pages = [scene.desk.events_after(after, 3) for after in (0, 3, 6, 7)]
    assert [[event.sequence for event in page] for page in pages] == [[1, 2, 3], [4, 5, 6], [7], []]


def test_eight_desks_calling_at_once_call_everybody_once(scene: Scene) -> None:
    scene.desk = type(scene.desk)(scene.store, branch=BRANCH, actor="test", desks=tuple("12345678"))
    scene.staffed(*"12345678")
    for number in range(200):
        scene.desk.issue(str(UUID(int=number)), ("loan", "research")[number % 2], "fr")
    called: list[str] = []

    def work(desk: str) -> None:
        while (choice := scene.desk.call_next(desk)) is not None:
            called.append(choice.ticket.label)
            scene.desk.finish(desk, Outcome.SERVED)

    threads = [threading.Thread(target=work, args=(desk,)) for desk in "12345678"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(called) == len(set(called)) == 200
    assert {ticket.state for ticket in scene.store.every_ticket(BRANCH)} == {State.CLOSED}


def test_a_reader_in_another_thread_does_not_wait_for_somebody_who_decides(scene: Scene) -> None:
    other = Scene(scene.store.memory)
    with ThreadPoolExecutor(1) as pool:

        def decide(queue: LiveQueue) -> Decision[LiveQueue]:
            return Decision((), pool.submit(other.desk.view).result(timeout=5))

        assert scene.store.transact(BRANCH, decide, actor="test").tickets == ()


def test_while_a_test_holds_the_lock_everybody_else_waits(scene: Scene) -> None:
    other = Scene(scene.store.memory)
    with ThreadPoolExecutor(2) as pool:
        with scene.store.memory.lock:
            reading = pool.submit(other.desk.view)
            writing = pool.submit(other.desk.issue, "another id", "loan", "fr")
            assert scene.comes("research") == ["B001"]
            assert not reading.done()
            assert not writing.done()
        assert reading.result().with_label("B001") is not None
        assert writing.result().ticket.label == "A001"
