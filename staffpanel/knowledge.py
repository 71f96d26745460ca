"""What one panel knows: the newest queue, the clock, the state of the store, and what was chosen.

Must not import Qt Widgets. Every method is for the GUI thread and returns at once.
"""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from desk.calls import called_by
from desk.errors import StoreUnavailable
from desk.queue import LiveQueue
from staffpanel.inputs import PanelInputs
from staffpanel.notices import (
    FULL_DISK,
    OF_PRESENCE,
    ONLY_TELLS,
    News,
    Notice,
    Tone,
    for_anybody,
    presence_notice,
    refused,
)
from staffpanel.ports import PanelParts
from staffpanel.properties import PanelProperties
from staffpanel.reprint_steps import followed
from staffpanel.view_model import derive

SECOND_MS = 1_000
QUIET_MS = 30_000
JUST_NOW_MS = 30_000
PRESSED_LATE_MS = 2_000
"""How long after a ticket has left the page who presses a key may still mean it."""
OF_JUST_NOW = ONLY_TELLS | {News.ALREADY_AT_DESK, News.CALLED_AFTER, StoreUnavailable.code}
"""News that only tells, of what a colleague did just now, or of a store that was away: it goes by itself."""


class PanelKnowledge(QObject):
    """Keeps the inputs, and tells when what follows from them is something else.

    Properties:
        inputs: What is known.
        properties: What is shown.

    Signals:
        changed(PanelProperties): What is shown is something else.
        first_seen(): The first queue has come.
    """

    changed = Signal(object)
    first_seen = Signal()

    def __init__(self, parts: PanelParts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        desk = parts.desk if parts.desk in parts.desks else None
        self._inputs = PanelInputs(
            queue=None,
            now_ms=parts.now_ms(),
            desks=parts.desks,
            services=tuple(each.code for each in parts.services),
            kinds={each.code: each.kind for each in parts.services},
            referrals=tuple(each.code for each in parts.referrals),
            has_step_slips=parts.has_step_slips,
            own_printers=parts.own_printers,
            rules=parts.rules,
            promised_ms=None if parts.promises is None else (),
            leaving=parts.leaving,
            desk=desk or "",
        )
        self._properties = derive(self._inputs)
        self._takes_any_queue = True
        self._was_next, self._was_next_ms = "", 0
        self._before_sign_in: LiveQueue | None = None
        self._clock = QTimer(self)
        self._clock.timeout.connect(self.look_at_clock)
        self._clock.start(QUIET_MS)
        self._passing = self._passing_timer()
        parts.watcher.queue_changed.connect(self._take_watched)
        parts.watcher.store_lost.connect(self._lose)
        parts.watcher.store_found.connect(self._find)

    def look_at_what_is_there(self) -> None:
        """Take what the watcher saw before anybody listened."""
        if self._parts.watcher.trouble is not None:
            self._lose(self._parts.watcher.trouble)
        if self._parts.watcher.queue is not None:
            self._take_watched(self._parts.watcher.queue)
        self.look_at_clock()

    @property
    def inputs(self) -> PanelInputs:
        return self._inputs

    @property
    def properties(self) -> PanelProperties:
        return self._properties

    def know(self, **changes: Any) -> None:
        """Know something else; the names are those of ``PanelInputs``."""
        changes = _full_disk_apart(changes, changes.get("queue", self._inputs.queue))
        self._time(changes.get("notice", self._inputs.notice))
        self._inputs = replace(self._inputs, now_ms=self._parts.now_ms(), **changes)
        properties = derive(self._inputs)
        if properties.drawer is None:
            # A list that closed by itself must not open again with the next ticket.
            self._inputs = replace(self._inputs, drawer=None, drawer_label="", drawer_code="")
        if properties == self._properties:
            return
        if self._properties.next_up is not None and properties.next_up is None:
            self._was_next, self._was_next_ms = self._properties.next_up.label, self._inputs.now_ms
        self._properties = properties
        interval_ms = SECOND_MS if properties.is_ticking else QUIET_MS
        if self._clock.interval() != interval_ms and self._clock.isActive():
            self._clock.start(interval_ms)
        self.changed.emit(properties)

    def tell_who_was_faster(self) -> None:
        """Say where the ticket went that was next until just now, if a colleague called it."""
        queue, late_ms = self._inputs.queue, self._parts.now_ms() - self._was_next_ms
        if queue is None or not self._was_next or not 0 <= late_ms <= PRESSED_LATE_MS:
            return
        faster = called_by(queue, self._was_next)
        if faster is not None and faster != self._inputs.desk:
            self.know(notice=refused(News.ALREADY_AT_DESK, label=self._was_next, desk=faster))

    def forget_alias(self) -> None:
        """Keep of the news what holds for whoever signs in, and nothing that was told to one alias."""
        notice = for_anybody(self._inputs.notice)
        if notice != self._inputs.notice:
            self.know(notice=notice)

    def look_at_clock(self) -> None:
        """Refresh the times shown, and what the disk says of its room: on a calm day nothing is kept here."""
        was_full = self._inputs.is_full
        self.know(is_out_of_room=not self._parts.has_room())
        # News that stood here already have their while before it, from now on.
        if self._inputs.is_full and not was_full and self._inputs.notice is not None:
            self._passing.start()

    def learn(self, queue: LiveQueue, **changes: Any) -> None:
        """Take a queue, unless a newer one came already another way, and know something else with it."""
        if self._is_older(queue):
            self.know(**changes)
            return
        before = self._inputs.queue
        changes = {"full_since": self._full_since(queue)} | _full_disk_apart(changes, queue)
        self._takes_any_queue = False
        staff = changes.get("staff", self._inputs.staff)
        if renamed := self._renamed(before, queue, staff):
            changes["staff"] = staff = renamed
        was_here, was_busy = bool(self._inputs.staff), self._inputs.is_busy
        news = self._news(before, queue, staff)
        if news is not None and news.tone is Tone.REFUSED:
            changes |= {"notice": news, "staff": "", "drawer": None}
        elif news is not None and changes.get("notice") is None:
            changes["notice"] = news
        else:
            changes.setdefault("notice", self._still_true(queue))
        self.know(queue=queue, **changes)
        if not self._inputs.staff and (was_here or not was_busy):
            self._before_sign_in = queue
        if before is None:
            self.first_seen.emit()

    def stop(self) -> None:
        """Look at nothing any more."""
        self._clock.stop()
        self._passing.stop()
        self._parts.watcher.queue_changed.disconnect(self._take_watched)
        self._parts.watcher.store_lost.disconnect(self._lose)
        self._parts.watcher.store_found.disconnect(self._find)

    def _passing_timer(self) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(JUST_NOW_MS)
        timer.timeout.connect(self._let_pass)
        return timer

    def _time(self, notice: Notice | None) -> None:
        """News that is another one than before, and passes, does not stay."""
        if notice == self._inputs.notice:
            return
        self._passing.stop()
        if notice is not None and self._passes(notice):
            self._passing.start()

    def _let_pass(self) -> None:
        notice = self._inputs.notice
        if notice is not None and self._passes(notice):
            self.know(notice=None)

    def _passes(self, notice: Notice) -> bool:
        """Whether it is wrong after a while, or then stands before a disk that is still full."""
        return notice.code in OF_JUST_NOW or self._inputs.is_full

    def _full_since(self, queue: LiveQueue) -> int | None:
        """Since which change the disk is full; one that was kept after it has found room."""
        since = self._inputs.full_since
        # A database that came back may count from a lower number.
        return None if since is None or queue.sequence > since else queue.sequence

    def _still_true(self, queue: LiveQueue) -> Notice | None:
        """What the news has become with this queue."""
        notice = self._inputs.notice
        if notice is not None and notice.code in OF_PRESENCE and not queue.present:
            return None
        return followed(notice, queue)

    def _take_watched(self, queue: LiveQueue) -> None:
        self.learn(queue)

    def _is_older(self, queue: LiveQueue) -> bool:
        # The worker reads right after its own change; the watcher may tell of a moment before it.
        newest = self._inputs.queue
        return newest is not None and not self._takes_any_queue and queue.sequence < newest.sequence

    def _news(self, before: LiveQueue | None, after: LiveQueue, staff: str) -> Notice | None:
        desk = self._inputs.desk
        if not staff:
            return None
        presence = after.presences.get(desk)
        if presence is None:
            return refused(self._why_signed_out(before, after), desk=desk)
        if not presence.is_of(staff):
            return refused(News.DESK_TAKEN_OVER, desk=desk, detail=presence.staff)
        # Who signs in is told what that changed, also where the watcher was faster than the worker's answer.
        return presence_notice(before if self._inputs.staff else self._before_sign_in, after)

    def _renamed(self, before: LiveQueue | None, after: LiveQueue, staff: str) -> str:
        """The new alias of whoever is at work here, or "": the same presence under another name.

        Only people whom the library knows are renamed.
        """
        was = None if before is None else before.presences.get(self._inputs.desk)
        now = after.presences.get(self._inputs.desk)
        if (
            not staff
            or not after.has_people
            or was is None
            or now is None
            or not was.is_of(staff)
            or now.is_of(staff)
        ):
            return ""
        return now.staff if (was.since_ms, was.day) == (now.since_ms, now.day) else ""

    def _why_signed_out(self, before: LiveQueue | None, after: LiveQueue) -> News:
        was = None if before is None else before.presences.get(self._inputs.desk)
        closes_ms = self._parts.leaving.closes_ms
        is_closed = closes_ms is not None and was is not None and was.since_ms < closes_ms(was.day)
        if is_closed and closes_ms is not None and closes_ms(after.day) <= after.now_ms:
            return News.SIGNED_OUT_AT_CLOSING
        return News.SIGNED_OUT_ELSEWHERE

    def _lose(self, error: StoreUnavailable) -> None:
        was_lost = self._inputs.trouble is not None
        since_ms = self._inputs.lost_since_ms if was_lost else self._parts.now_ms()
        # A database that comes back may be another one, with other numbers.
        self._takes_any_queue = True
        self.know(trouble=error.trouble, lost_since_ms=since_ms)

    def _find(self) -> None:
        notice = self._inputs.notice
        is_over = notice is not None and notice.code == StoreUnavailable.code
        self.know(trouble=None, notice=None if is_over else notice)


def _full_disk_apart(changes: dict[str, Any], queue: LiveQueue | None) -> dict[str, Any]:
    """Keep that the disk is full apart from the news, which come and go while it stays full."""
    if changes.get("notice") != FULL_DISK:
        return changes
    return {**changes, "notice": None, "full_since": 0 if queue is None else queue.sequence}
