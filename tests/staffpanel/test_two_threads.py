"""The watcher and the worker tell of the same change, and either may be the faster one."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from staffpanel.actions import Action
from staffpanel.errands import Done
from staffpanel.notices import News
from staffpanel.ports import PanelParts
from staffpanel.window import PanelWindow
from tests.clocks import FixedClock
from tests.memory_store import MemoryQueue
from tests.staffpanel.person import local
from tests.staffpanel.still_panel import Still


@pytest.fixture
def threads() -> Still:
    return Still()


@pytest.fixture
def panel(qapp: QApplication, clock: FixedClock, threads: Still) -> Iterator[PanelWindow]:
    parts = PanelParts(worker=threads, watcher=threads, now_ms=clock.now_ms, local=local, desk="2")
    window = PanelWindow(parts)
    yield window
    window.take_down()


@pytest.mark.parametrize("is_watcher_first", [True, False])
def test_who_signs_in_is_told_that_they_are_two_whichever_thread_is_faster(
    panel: PanelWindow, threads: Still, kept: MemoryQueue, is_watcher_first: bool
) -> None:
    kept.desk().sign_in("1", "Maude")
    threads.queue_changed.emit(kept.desk().view())
    panel.session.sign_in("Luc")
    kept.desk().sign_in("2", "Luc")
    both = kept.desk().view()
    if is_watcher_first:
        threads.queue_changed.emit(both)
    threads.answer(Done(2, both))
    if not is_watcher_first:
        threads.queue_changed.emit(both)
    notice = panel.session.properties.notice
    assert notice is not None
    assert notice.code == News.NOW_SEVERAL


@pytest.mark.parametrize("is_watcher_first", [True, False])
def test_who_signs_in_again_is_told_what_changed_since_they_left(
    panel: PanelWindow, threads: Still, kept: MemoryQueue, is_watcher_first: bool
) -> None:
    kept.desk().sign_in("1", "Maude")
    threads.queue_changed.emit(kept.desk().view())
    panel.session.sign_in("Luc")
    kept.desk().sign_in("2", "Luc")
    threads.answer(Done(2, kept.desk().view()))
    kept.desk().sign_out("1")
    threads.queue_changed.emit(kept.desk().view())
    panel.session.perform(Action.SIGN_OUT)
    kept.desk().sign_out("2")
    nobody = kept.desk().view()
    if is_watcher_first:
        threads.queue_changed.emit(nobody)
    threads.answer(Done(0, nobody))
    panel.session.sign_in("Luc")
    kept.desk().sign_in("2", "Luc")
    threads.answer(Done(1, kept.desk().view()))
    notice = panel.session.properties.notice
    assert notice is not None
    assert notice.code == News.NOW_ALONE
