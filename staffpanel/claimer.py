"""Keeps what claims attention up to date, makes it seen and heard, and gives the answers.

Must not import Qt Widgets. Every method is for the GUI thread and returns at once. The window tells how it is
raised; the rules of who is called, and when, are those of ``desk.attention``.
"""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from desk.attention import Level
from desk.errors import DeskError, StoreUnavailable
from desk.queue import LiveQueue
from desk.service_desk import ServiceDesk
from staffpanel.claims import Claim, Claims, ClaimView, OwnCall, claims_at
from staffpanel.ports import Chiming, PanelParts
from staffpanel.properties import PanelProperties

LOOK_MS = 1_000
NOTE_MS = 8_000

Refused = tuple[DeskError, str]
"""Why something was not kept, and the other desk it was about."""


class Claimer(QObject):
    """The claims on one panel.

    Properties:
        claims: Those of the moment.
        refused: Why the last answer was not kept, for some seconds; else None.
        is_busy: An answer is under way; no other is taken.

    Signals:
        changed(): Something is shown otherwise.
        claimed(): Attention is claimed now, for the first time or again.
    """

    changed = Signal()
    claimed = Signal()

    def __init__(self, parts: PanelParts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = parts.worker
        self._watcher = parts.watcher
        self._now_ms = parts.now_ms
        self._chime: Chiming | None = parts.chime
        self._desk = ""
        self._said: dict[Claim, tuple[int, int]] = {}
        self.claims = Claims()
        self.refused: Refused | None = None
        self.is_busy = False
        self._clock = QTimer(self)
        self._clock.setInterval(LOOK_MS)
        self._clock.timeout.connect(self.look)
        self._note = QTimer(self)
        self._note.setSingleShot(True)
        self._note.setInterval(NOTE_MS)
        self._note.timeout.connect(self._forget_refusal)
        self._watcher.queue_changed.connect(self._take_queue)
        self._watcher.store_lost.connect(self._lose)

    @property
    def is_at_desk(self) -> bool:
        """Whether somebody is signed in here."""
        return bool(self._desk)

    def stop(self) -> None:
        """Look at nothing any more."""
        self._clock.stop()
        self._note.stop()
        self._watcher.queue_changed.disconnect(self._take_queue)
        self._watcher.store_lost.disconnect(self._lose)

    def follow(self, shown: PanelProperties) -> None:
        """Follow who is signed in where."""
        desk = shown.desk if shown.staff else ""
        if desk != self._desk:
            self._desk = desk
            self.look()

    def look(self) -> None:
        """Look at the queue and the clock now."""
        queue, is_lost = self._watcher.queue, self._watcher.trouble is not None
        claims = Claims()
        if self._desk and queue is not None and not is_lost:
            claims = claims_at(queue, self._desk, self._now_ms())
        if claims.is_ticking != self._clock.isActive():
            (self._clock.start if claims.is_ticking else self._clock.stop)()
        is_new = claims != self.claims
        self.claims = claims
        if is_new:
            self.changed.emit()
        self._claim(claims.shown)

    def answer(self, view: ClaimView) -> None:
        """Give the answer to what was shown."""
        if view.claim is Claim.COLLEAGUE:
            self._ask(partial(ServiceDesk.answer_colleague, desk=self._desk, to_desk=view.desk), view.desk)
        elif view.claim is Claim.HELP:
            self._ask(partial(ServiceDesk.answer_help, desk=self._desk), "")
        elif view.may_be_answered:
            self._ask(partial(ServiceDesk.answer_attention, desk=self._desk), "")

    def call_colleague(self) -> None:
        """Call a colleague; or take the call back, or thank who came."""
        if not self._desk:
            return
        if self.claims.own is OwnCall.NONE:
            self._ask(partial(ServiceDesk.call_colleague, desk=self._desk), "")
        else:
            self._ask(partial(ServiceDesk.end_colleague_call, desk=self._desk), "")

    def _claim(self, view: ClaimView | None) -> None:
        """Claim attention once for each time it is due."""
        if view is None or view.claim in {Claim.ASKED, Claim.NOT_ANSWERED}:
            return
        said = (view.since_ms, view.times)
        if self._said.get(view.claim) == said:
            return
        self._said[view.claim] = said
        if view.may_be_answered:
            self.claimed.emit()
        if self._chime is not None and (view.level >= Level.HEARD or view.claim is Claim.COMING):
            self._chime.ring(is_loud=view.level is Level.LOUD)

    def _ask(self, use_case: Callable[[ServiceDesk], object], desk: str) -> None:
        if self.is_busy or not self._desk:
            return
        self.is_busy = True
        self._forget_refusal()
        self._worker.ask(use_case, self._succeed, partial(self._fail, desk))

    def _succeed(self, _answer: object) -> None:
        # The watcher tells of the change in a moment.
        self.is_busy = False
        self.changed.emit()

    def _fail(self, desk: str, error: DeskError) -> None:
        self.is_busy = False
        self.refused = error, desk
        self._note.start()
        self.changed.emit()

    def _forget_refusal(self) -> None:
        self._note.stop()
        self.refused = None
        self.changed.emit()

    def _take_queue(self, _queue: LiveQueue) -> None:
        self.look()

    def _lose(self, _error: StoreUnavailable) -> None:
        self.look()
