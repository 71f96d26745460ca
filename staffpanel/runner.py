"""Runs one errand of the panel at a time, and tells what became of it.

Must not import Qt Widgets. Every method is for the GUI thread and returns at once; while one errand
is under way no other may be given, so that none is applied twice.
"""

from collections.abc import Callable
from functools import partial
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QTimer

from desk.errors import DeskError, NextStepRequired, StoreTrouble, StoreUnavailable
from desk.queue import LiveQueue
from desk.service_desk import ServiceDesk
from staffpanel import errands
from staffpanel.actions import Drawer
from staffpanel.errands import Done, Errand
from staffpanel.knowledge import PanelKnowledge
from staffpanel.notices import Asked, refusal
from ui.errors import DeskBroken
from ui.ports import Asking

Answer = TypeVar("Answer")
Changes = dict[str, Any]

SLOW_MS = 400

IDLE: Changes = {"is_busy": False, "is_slow": False}


class ErrandRunner(QObject):
    """Gives errands to the worker and what comes of them to the knowledge.

    Whoever runs an errand looks first at ``is_busy`` of what is known.
    """

    def __init__(self, worker: Asking, knowledge: PanelKnowledge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = worker
        self._knowledge = knowledge
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(SLOW_MS)
        self._slow.timeout.connect(self._say_slow)

    def stop(self) -> None:
        """Tell of nothing slow any more."""
        self._slow.stop()

    def run(self, errand: Errand[Answer], kept: Callable[[Answer], Changes] | None = None) -> None:
        """Run an errand; `kept` is what else is known once it is done."""
        self._knowledge.know(is_busy=True, notice=None)
        self._slow.start()
        self._worker.ask(
            partial(errands.and_look, use_case=errand.use_case),
            partial(self._succeed, errand, kept),
            partial(self._fail, errand),
        )

    def _succeed(
        self, errand: Errand[Answer], kept: Callable[[Answer], Changes] | None, done: Done[Answer]
    ) -> None:
        self._slow.stop()
        changes = {**IDLE, "drawer": errand.done_in, "notice": errand.told(done.answer)}
        changes |= {} if kept is None else kept(done.answer)
        if done.queue is None:
            self._knowledge.know(**changes)
        else:
            self._knowledge.learn(done.queue, **changes)

    def _fail(self, errand: Errand[Answer], error: DeskError) -> None:
        is_readable = not isinstance(error, StoreUnavailable) or error.trouble is StoreTrouble.DISK_FULL
        if isinstance(error, DeskBroken) or not is_readable:
            self._tell_refusal(errand, error, None)
            return
        # What somebody else did meanwhile explains most refusals; what is kept after this moment has found
        # room on a disk that was full.
        self._worker.ask(
            ServiceDesk.view,
            partial(self._tell_refusal, errand, error),
            partial(self._tell_refusal_unexplained, errand, error),
        )

    def _tell_refusal_unexplained(self, errand: Errand[Answer], error: DeskError, _second: DeskError) -> None:
        self._tell_refusal(errand, error, None)

    def _tell_refusal(self, errand: Errand[Answer], error: DeskError, queue: LiveQueue | None) -> None:
        self._slow.stop()
        about = Asked(
            self._knowledge.inputs.desk, errand.label, errand.gone, errand.is_for_held, errand.to_desk
        )
        notice = refusal(error, queue, about)
        changes = {**IDLE, "notice": notice}
        if not isinstance(error, StoreUnavailable):
            # While the store is away no list is out of date: it stays, and the same key tries again.
            changes["drawer"] = errand.refused_in
        if isinstance(error, NextStepRequired):
            changes |= {"drawer": Drawer.NEXT_STEPS, "drawer_label": errand.label, "drawer_code": errand.code}
        if queue is None:
            self._knowledge.know(**changes)
        else:
            self._knowledge.learn(queue, **changes)

    def _say_slow(self) -> None:
        self._knowledge.know(is_slow=True)
