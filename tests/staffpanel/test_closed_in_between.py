"""A window closed in the middle of a sign-in leaves its desk as it was; taken down, it leaves nothing."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from desk.service_desk import ServiceDesk
from staffpanel.actions import Stage
from tests.memory_store import BRANCH, MemoryQueue
from tests.staffpanel.conftest import SitDown
from tests.staffpanel.still_panel import StillPanel
from ui.tokens import LIGHT


def test_a_window_closed_during_the_sign_in_leaves_nobody_there(
    at_memory: SitDown, kept: MemoryQueue
) -> None:
    maude = at_memory()
    maude.wait_for(Stage.CHOOSE_DESK)
    with kept.lock:
        maude.window.session.choose_desk("1")
        maude.window.session.sign_in("Maude")
        assert maude.sees.is_busy
        maude.window.close()
    maude.wait_until(lambda: kept.book(BRANCH).events[-1:] != [] and not kept.desk().view().presences)
    assert [each.kind for each in kept.book(BRANCH).events] == ["desk_signed_in", "desk_signed_out"]


def test_a_window_closed_during_a_sign_in_that_is_refused_signs_nobody_else_out(
    at_memory: SitDown, kept: MemoryQueue
) -> None:
    maude = at_memory()
    maude.wait_for(Stage.CHOOSE_DESK)
    kept.desk().sign_in("1", "Luc")
    before = list(kept.book(BRANCH).events)
    with kept.lock:
        maude.window.session.choose_desk("1")
        maude.window.session.sign_in("Maude")
        maude.window.close()
    looked: list[object] = []
    maude.worker.ask(ServiceDesk.view, looked.append, looked.append)
    maude.wait_until(lambda: bool(looked))
    assert kept.book(BRANCH).events == before


def test_a_panel_that_is_taken_down_leaves_no_part_to_the_collector(qapp: QApplication) -> None:
    panel = StillPanel("fr", LIGHT, "full")
    for _ in panel.states():
        pass
    window, session = panel.window, panel.window.session
    assert window.promises is not None
    parts: list[QObject] = [window, window.promises.window, *window.findChildren(QObject)]
    assert session in parts
    window.take_down()
    assert [part for part in parts if isValid(part)] == []
