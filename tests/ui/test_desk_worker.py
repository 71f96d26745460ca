"""What a window asks of the desk is done in order on another thread, and every answer comes back."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from desk.errors import DeskError, StoreTrouble, StoreUnavailable
from desk.service_desk import ServiceDesk
from tests.log_watch import ExpectLog
from tests.memory_store import MemoryQueue
from tests.ui.answers import Answers, break_down
from ui.desk_worker import DeskWorker


@pytest.fixture
def worker(qapp: object, kept: MemoryQueue) -> Iterator[DeskWorker]:
    worker = DeskWorker(kept.open_desk)
    yield worker
    assert worker.close()


@pytest.fixture
def answers() -> Answers:
    return Answers()


def sign_in_desk_1(desk: ServiceDesk) -> int:
    return desk.sign_in("1", "Maude")


def sign_in_desk_2(desk: ServiceDesk) -> int:
    return desk.sign_in("2", "Luc")


def take_desk_1(desk: ServiceDesk) -> int:
    return desk.sign_in("1", "Luc")


def test_answers_come_in_order_on_the_thread_of_the_window(
    qtbot: QtBot, worker: DeskWorker, answers: Answers
) -> None:
    worker.ask(sign_in_desk_1, answers.take, answers.fail)
    worker.ask(sign_in_desk_2, answers.take, answers.fail)
    qtbot.waitUntil(lambda: len(answers.done) == 2)
    assert answers.done == [1, 2]
    assert answers.threads == {threading.get_ident()}


def test_a_known_error_comes_back_as_it_is(qtbot: QtBot, worker: DeskWorker, answers: Answers) -> None:
    worker.ask(sign_in_desk_1, answers.take, answers.fail)
    worker.ask(take_desk_1, answers.take, answers.fail)
    qtbot.waitUntil(lambda: len(answers.failed) == 1)
    assert answers.failed[0].code == "desk_taken"
    assert answers.failed[0].__traceback__ is None


def test_a_bug_is_logged_and_told_to_the_one_who_asked_and_does_not_end_the_worker(
    qtbot: QtBot, worker: DeskWorker, answers: Answers, expect_log: ExpectLog
) -> None:
    expect_log("ui.desk_worker", "a use case broke")
    another = Answers()
    worker.ask(break_down, another.take, another.fail)
    worker.ask(sign_in_desk_1, answers.take, answers.fail)
    qtbot.waitUntil(lambda: answers.done == [1])
    assert answers.failed == []
    assert [error.code for error in another.failed] == ["desk_broken"]
    assert (another.failed[0].__traceback__, another.failed[0].__context__) == (None, None)


def test_an_answer_that_cannot_be_used_is_logged_and_told_to_the_one_who_asked(
    qtbot: QtBot, worker: DeskWorker, answers: Answers, expect_log: ExpectLog
) -> None:
    expect_log("ui.desk_worker", "could not be used")

    def stumble(answer: int) -> None:
        raise KeyError(answer)

    worker.ask(sign_in_desk_1, stumble, answers.fail)
    qtbot.waitUntil(lambda: [error.code for error in answers.failed] == ["desk_broken"])


def test_a_failure_that_cannot_be_told_either_is_logged_once_and_the_next_is_told(
    qtbot: QtBot, worker: DeskWorker, answers: Answers, expect_log: ExpectLog
) -> None:
    expect_log("ui.desk_worker", "a use case broke")
    expect_log("ui.desk_worker", "could not be used")
    told: list[DeskError] = []

    def stumble(error: DeskError) -> None:
        told.append(error)
        raise KeyError(error.code)

    worker.ask(break_down, answers.take, stumble)
    worker.ask(sign_in_desk_1, answers.take, answers.fail)
    qtbot.waitUntil(lambda: answers.done == [1])
    assert len(told) == 1


def test_a_lost_store_is_opened_again_by_itself(
    qtbot: QtBot, worker: DeskWorker, kept: MemoryQueue, answers: Answers
) -> None:
    kept.lost = StoreTrouble.MISSING
    worker.ask(sign_in_desk_1, answers.take, answers.fail)
    qtbot.waitUntil(lambda: len(answers.failed) == 1)
    error = answers.failed[0]
    assert isinstance(error, StoreUnavailable)
    assert error.trouble is StoreTrouble.MISSING
    kept.lost = None
    worker.ask(sign_in_desk_1, answers.take, answers.fail)
    qtbot.waitUntil(lambda: answers.done == [1])


def test_a_store_that_is_lost_from_the_start_is_no_hindrance(
    qtbot: QtBot, kept: MemoryQueue, answers: Answers
) -> None:
    kept.lost = StoreTrouble.NOT_A_DATABASE
    worker = DeskWorker(kept.open_desk)
    worker.ask(sign_in_desk_1, answers.take, answers.fail)
    qtbot.waitUntil(lambda: len(answers.failed) == 1)
    assert worker.close()
    assert kept.opened == kept.closed == 0


def test_a_locked_store_never_holds_up_the_window(
    qtbot: QtBot, worker: DeskWorker, kept: MemoryQueue, answers: Answers
) -> None:
    worker.ask(sign_in_desk_1, answers.take, answers.fail)
    qtbot.waitUntil(lambda: answers.done == [1])
    with kept.lock:
        started_s = time.monotonic()
        worker.ask(sign_in_desk_2, answers.take, answers.fail)
        assert time.monotonic() - started_s < 0.1
        assert answers.done == [1]
    qtbot.waitUntil(lambda: answers.done == [1, 2])


def test_closing_does_what_was_asked_and_tells_nobody(
    qtbot: QtBot, kept: MemoryQueue, answers: Answers
) -> None:
    worker = DeskWorker(kept.open_desk)
    worker.ask(sign_in_desk_1, answers.take, answers.fail)
    assert worker.close()
    worker.ask(sign_in_desk_2, answers.take, answers.fail)
    assert list(kept.desk().view().presences) == ["1"]
    assert answers.done == []
    assert kept.opened == kept.closed


def test_closing_takes_no_longer_than_a_second_even_when_the_store_is_locked(
    qtbot: QtBot, kept: MemoryQueue, answers: Answers
) -> None:
    worker = DeskWorker(kept.open_desk)
    with kept.lock:
        worker.ask(sign_in_desk_1, answers.take, answers.fail)
        worker.ask(sign_in_desk_2, answers.take, answers.fail)
        started_s = time.monotonic()
        assert not worker.close()
        assert time.monotonic() - started_s < 1.5
