"""One staff member's session at a desk: takes what is done at the panel and asks the desk for it.

Must not import Qt Widgets. Every method is for the GUI thread and returns at once; while one action
is under way no other is taken, so that none is applied twice.
"""

from collections.abc import Callable
from functools import partial
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from desk.errors import DeskError, StoreUnavailable
from desk.queue import LiveQueue
from desk.service_desk import ServiceDesk
from desk.tickets import Outcome, StaffReason, Ticket
from staffpanel import errands
from staffpanel.errands import AtDesk, Done, Errand
from staffpanel.inputs import ALIAS_LENGTH, Missed, PanelInputs
from staffpanel.knowledge import PanelKnowledge
from staffpanel.notices import Asked, News, refusal, refused
from staffpanel.ports import PanelParts
from staffpanel.properties import Action, Drawer, Offer, PanelProperties
from staffpanel.typed_labels import as_label, named_label
from ui.errors import DeskBroken

Answer = TypeVar("Answer")
Changes = dict[str, Any]

KEPT_MISSED = 9
SLOW_MS = 400

IDLE: Changes = {"is_busy": False, "is_slow": False}

DRAWER_OF = {
    Action.FINISH: Drawer.OUTCOMES,
    Action.TRANSFER: Drawer.SERVICES,
    Action.CALL_ANOTHER: Drawer.TICKETS,
    Action.SEE_PARKED: Drawer.PARKED,
    Action.GIVE_BACK: Drawer.RETURNS,
}


class PanelSession(QObject):
    """The use cases behind one panel.

    Properties:
        properties: What the panel shows now.

    Signals:
        changed(PanelProperties): What is shown is something else.
    """

    changed = Signal(object)

    def __init__(self, parts: PanelParts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = parts.worker
        self._rules = parts.rules
        self._names = {each.code: each.name(parts.language) for each in parts.services}
        self._alias_given = parts.staff or ""
        self._knowledge = PanelKnowledge(parts, self)
        self._knowledge.changed.connect(self.changed)
        self._knowledge.first_seen.connect(self._sign_in_as_given)
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(SLOW_MS)
        self._slow.timeout.connect(self._say_slow)
        self._knowledge.look_at_what_is_there()

    @property
    def properties(self) -> PanelProperties:
        return self._knowledge.properties

    def refresh(self) -> None:
        """Look at the clock now instead of at the next tick."""
        self._knowledge.look_at_clock()

    def choose_desk(self, desk: str) -> None:
        """Choose where to sign in."""
        if not self._known.staff:
            self._knowledge.know(desk=desk, notice=None)

    def sign_in(self, alias: str) -> None:
        """Sign in at the chosen desk."""
        staff, desk = alias.strip(), self._known.desk
        if self._known.is_busy or self._known.queue is None or self._known.staff:
            return
        if not desk:
            self._knowledge.know(notice=refused(News.CHOOSE_A_DESK))
        elif not 1 <= len(staff) <= ALIAS_LENGTH:
            self._knowledge.know(notice=refused(News.GIVE_AN_ALIAS))
        else:
            self._run(errands.sign_in(desk, staff), partial(self._signed_in, staff))

    def perform(self, action: Action) -> None:
        """Do what a button or key stands for, if it is offered and nothing is under way."""
        offer = self._offered(action)
        if offer is None or self._known.is_busy:
            return
        if not offer.is_enabled:
            self._say_why_not(offer)
        elif action in DRAWER_OF:
            self._knowledge.know(drawer=DRAWER_OF[action], drawer_label=self._held_label, notice=None)
        elif action is Action.SIGN_OUT and self._held_label:
            self._knowledge.know(notice=refused(News.FINISH_FIRST, label=self._held_label))
        else:
            self._do(action)

    def choose(self, code: str) -> None:
        """Take an entry of the open list, or a label typed there."""
        view, here = self.properties.drawer, self._here
        if view is None or self._known.is_busy:
            return
        match view.drawer:
            case Drawer.OUTCOMES:
                self._run(errands.finish(here, Outcome(code)), self._remember)
            case Drawer.SERVICES:
                self._run(errands.transfer(here, code, self._names.get(code, code)))
            case Drawer.TICKETS:
                self._knowledge.know(drawer=Drawer.REASONS, drawer_label=code, notice=None)
            case Drawer.REASONS:
                self._run(errands.call(here.desk, view.label, StaffReason(code)))
            case Drawer.PARKED:
                self._run(errands.unpark(code))
            case Drawer.RETURNS:
                labels = tuple(choice.code for choice in view.choices)
                label = named_label(labels, code) or as_label(code)
                self._run(errands.give_back(label), self._forget)

    def back_out(self) -> None:
        """One step back: from the reasons to the tickets, from a list to the desk; then clear the news."""
        view = self.properties.drawer
        if view is None:
            self._knowledge.know(drawer=None, notice=None)
        else:
            before = Drawer.TICKETS if view.drawer is Drawer.REASONS else None
            self._knowledge.know(drawer=before, drawer_label="", notice=None)

    def leave(self) -> None:
        """The panel is closed: sign out, unless a visit is open; the same alias finds it again."""
        self._knowledge.stop()
        self._slow.stop()
        if self._known.staff and not self._held_label:
            self._worker.ask(partial(ServiceDesk.sign_out, desk=self._known.desk), _ignore, _ignore)

    def _do(self, action: Action) -> None:
        here, desk = self._here, self._known.desk
        match action:
            case Action.CALL_NEXT:
                self._run(errands.call_next(desk, self._next_label))
            case Action.START:
                self._run(errands.start(here))
            case Action.RECALL:
                self._run(errands.recall(here))
            case Action.NO_SHOW:
                within_min = self._rules.return_within_min
                self._run(errands.no_show(here, within_min), self._remember)
            case Action.PARK:
                self._run(errands.park(here))
            case Action.PAUSE:
                self._run(errands.pause(desk))
            case Action.RESUME:
                self._run(errands.resume(desk))
            case Action.SIGN_OUT:
                self._run(errands.sign_out(desk), self._signed_out)
            case _:
                raise AssertionError(f"{action} opens a list or signs in")

    def _run(self, errand: Errand[Answer], kept: Callable[[Answer], Changes] | None = None) -> None:
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
        changes = {**IDLE, "drawer": None, "notice": errand.told(done.answer)}
        changes |= {} if kept is None else kept(done.answer)
        if done.queue is None:
            self._knowledge.know(**changes)
        else:
            self._knowledge.learn(done.queue, **changes)

    def _fail(self, errand: Errand[Answer], error: DeskError) -> None:
        if isinstance(error, (StoreUnavailable, DeskBroken)):
            self._tell_refusal(errand, error, None)
            return
        # What somebody else did meanwhile explains most refusals.
        self._worker.ask(
            ServiceDesk.view,
            partial(self._tell_refusal, errand, error),
            partial(self._tell_refusal_unexplained, errand, error),
        )

    def _tell_refusal_unexplained(self, errand: Errand[Answer], error: DeskError, _second: DeskError) -> None:
        self._tell_refusal(errand, error, None)

    def _tell_refusal(self, errand: Errand[Answer], error: DeskError, queue: LiveQueue | None) -> None:
        self._slow.stop()
        about = Asked(self._known.desk, errand.label, errand.gone, errand.is_for_held)
        notice = refusal(error, queue, about)
        # A mistyped label is typed again; any other list may be out of date.
        drawer = self._known.drawer if self._known.drawer is Drawer.RETURNS else None
        changes = {**IDLE, "drawer": drawer, "notice": notice}
        if queue is None:
            self._knowledge.know(**changes)
        else:
            self._knowledge.learn(queue, **changes)

    def _say_slow(self) -> None:
        self._knowledge.know(is_slow=True)

    def _say_why_not(self, offer: Offer) -> None:
        if offer.action is not Action.NO_SHOW:
            return
        code = News.RECALL_FIRST if offer.wait_s is None else News.WAIT_A_LITTLE
        self._knowledge.know(notice=refused(code, label=self._held_label, number=offer.wait_s or 0))

    def _sign_in_as_given(self) -> None:
        alias, self._alias_given = self._alias_given, ""
        if alias and self._known.desk:
            self.sign_in(alias)

    def _signed_in(self, staff: str, _present: int) -> Changes:
        return {"staff": staff}

    def _signed_out(self, _present: int) -> Changes:
        return {"staff": "", "missed": ()}

    def _remember(self, ticket: Ticket) -> Changes:
        if ticket.outcome is not Outcome.NO_SHOW:
            return {}
        missed = (Missed(ticket.label, ticket.closed_ms or 0), *self._known.missed)
        return {"missed": missed[:KEPT_MISSED]}

    def _forget(self, ticket: Ticket) -> Changes:
        return {"missed": tuple(each for each in self._known.missed if each.label != ticket.label)}

    def _offered(self, action: Action) -> Offer | None:
        shown = self.properties
        if shown.drawer is not None:
            return None
        offers = (shown.primary, *shown.offers, *shown.corner)
        return next((each for each in offers if each is not None and each.action is action), None)

    @property
    def _known(self) -> PanelInputs:
        return self._knowledge.inputs

    @property
    def _here(self) -> AtDesk:
        held = self.properties.held
        ticket_id, label = ("", "") if held is None else (held.ticket_id, held.row.label)
        return AtDesk(self._known.desk, ticket_id, label)

    @property
    def _held_label(self) -> str:
        return self._here.label

    @property
    def _next_label(self) -> str:
        return "" if self.properties.next_up is None else self.properties.next_up.label


def _ignore(_answer: object) -> None:
    """Nobody is there any more to be told."""
