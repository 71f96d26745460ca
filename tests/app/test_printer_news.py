"""What a kiosk tells the desk of its printer: one report at a time, the latest, and only what is new."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QObject, Signal

from app.printer_news import PrinterNews
from desk.errors import DeskError, StoreTrouble, StoreUnavailable
from desk.printer import PrinterCause, PrinterReport
from desk.queue import LiveQueue
from desk.service_desk import ServiceDesk
from tests.missing_slips import missing

READY = PrinterReport("kiosk", PrinterCause.READY, 1_000)
UNPLUGGED = replace(READY, cause=PrinterCause.UNPLUGGED, since_ms=2_000)
LOCKED = StoreUnavailable(StoreTrouble.LOCKED, "the database is locked")


class SlowDesk:
    """Keeps every errand until the test lets one end, as a locked database does."""

    def __init__(self) -> None:
        self.errands: list[tuple[Callable[[Any], Any], Callable[[Any], None], Callable[[DeskError], None]]]
        self.errands = []
        self.kept: list[PrinterReport] = []

    def ask(
        self,
        use_case: Callable[[ServiceDesk], Any],
        done: Callable[[Any], None],
        failed: Callable[[DeskError], None],
    ) -> None:
        self.errands.append((use_case, done, failed))

    def report_printer(self, report: PrinterReport) -> None:
        self.kept.append(report)

    def take(self) -> None:
        """Let the oldest errand succeed."""
        use_case, done, _ = self.errands.pop(0)
        done(use_case(self))

    def refuse(self) -> None:
        """Let the oldest errand fail."""
        self.errands.pop(0)[2](LOCKED)


class Watching(QObject):
    """Tells what the test says."""

    queue_changed = Signal(object)
    store_lost = Signal(object)
    store_found = Signal()
    queue = None
    trouble = None

    def see(self, *reports: PrinterReport) -> None:
        printers = {report.place: report for report in reports}
        self.queue_changed.emit(LiveQueue("main", "2026-11-21", 0, printers=printers))


@pytest.fixture
def desk() -> SlowDesk:
    return SlowDesk()


@pytest.fixture
def watching() -> Watching:
    return Watching()


@pytest.fixture
def news(desk: SlowDesk, watching: Watching) -> PrinterNews:
    return PrinterNews(desk, watching, "kiosk")


def test_while_one_report_waits_no_other_stands_in_the_way_and_the_last_word_wins(
    desk: SlowDesk, news: PrinterNews
) -> None:
    for number in range(20):
        news.tell(replace(READY, since_ms=number, missing=missing(f"A{number:03}")))
        news.tell(replace(UNPLUGGED, since_ms=number))
    assert len(desk.errands) == 1
    desk.take()
    assert len(desk.errands) == 1
    desk.take()
    assert desk.errands == []
    assert desk.kept[-1] == replace(UNPLUGGED, since_ms=19)


def test_what_goes_and_comes_back_while_a_report_waits_is_not_told(desk: SlowDesk, news: PrinterNews) -> None:
    news.tell(READY)
    news.tell(UNPLUGGED)
    news.tell(replace(READY, since_ms=3_000))
    desk.take()
    assert desk.errands == []


def test_what_the_desk_holds_already_is_not_written_again(
    desk: SlowDesk, news: PrinterNews, watching: Watching
) -> None:
    watching.see(READY)
    news.tell(replace(READY, since_ms=9_000))
    assert desk.errands == []
    news.tell(UNPLUGGED)
    assert len(desk.errands) == 1


def test_that_the_kiosk_rests_is_news_and_so_is_its_end(
    desk: SlowDesk, news: PrinterNews, watching: Watching
) -> None:
    watching.see(READY)
    news.tell(replace(READY, rests_until_ms=600_000))
    desk.take()
    news.tell(READY)
    desk.take()
    assert [each.rests_until_ms for each in desk.kept] == [600_000, None]


def test_the_last_word_of_a_program_that_ends_follows_the_one_that_is_on_its_way(
    desk: SlowDesk, news: PrinterNews
) -> None:
    news.tell(replace(READY, rests_until_ms=600_000))
    news.tell_last(READY)
    while desk.errands:
        desk.take()
    assert [each.rests_until_ms for each in desk.kept] == [600_000, None]


def test_nothing_that_comes_back_after_the_last_word_has_an_earlier_one_told_again(
    desk: SlowDesk, news: PrinterNews, watching: Watching
) -> None:
    news.tell(UNPLUGGED)
    news.tell(replace(READY, rests_until_ms=600_000))
    news.tell_last(READY)
    # The answer to the first, a look at the queue, and a database that is there again.
    desk.take()
    desk.take()
    watching.see(READY)
    watching.store_found.emit()
    assert desk.errands == []
    assert [each.cause for each in desk.kept] == [PrinterCause.UNPLUGGED, PrinterCause.READY]
    assert desk.kept[-1].rests_until_ms is None


def test_a_last_word_that_the_desk_holds_already_is_not_written(
    desk: SlowDesk, news: PrinterNews, watching: Watching
) -> None:
    watching.see(READY)
    news.tell_last(replace(READY, since_ms=9_000))
    assert desk.errands == []


def test_a_report_that_was_refused_waits_for_the_store(
    desk: SlowDesk, news: PrinterNews, watching: Watching
) -> None:
    news.tell(READY)
    desk.refuse()
    assert desk.errands == []
    watching.store_found.emit()
    desk.take()
    assert desk.kept == [READY]


def test_a_report_that_was_refused_waits_for_somebody_s_commit(
    desk: SlowDesk, news: PrinterNews, watching: Watching
) -> None:
    news.tell(READY)
    desk.refuse()
    watching.see(UNPLUGGED)
    desk.take()
    assert desk.kept == [READY]


def test_a_refused_report_that_is_no_longer_true_is_followed_by_the_true_one(
    desk: SlowDesk, news: PrinterNews
) -> None:
    news.tell(READY)
    news.tell(UNPLUGGED)
    desk.refuse()
    desk.take()
    assert desk.kept == [UNPLUGGED]


def test_an_older_queue_seen_while_a_report_is_on_its_way_changes_nothing(
    desk: SlowDesk, news: PrinterNews, watching: Watching
) -> None:
    news.tell(UNPLUGGED)
    watching.see(READY)
    desk.take()
    assert (desk.kept, desk.errands) == ([UNPLUGGED], [])


def test_a_store_that_was_put_back_from_a_backup_is_told_anew(
    desk: SlowDesk, news: PrinterNews, watching: Watching
) -> None:
    news.tell(UNPLUGGED)
    desk.take()
    watching.see(READY)
    desk.take()
    assert desk.kept == [UNPLUGGED, UNPLUGGED]
