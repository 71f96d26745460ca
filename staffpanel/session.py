"""One staff member's session at a desk: takes what is done at the panel and asks the desk for it.

Must not import Qt Widgets. Every method is for the GUI thread and returns at once; while one action
is under way no other is taken, so that none is applied twice.
"""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any
from uuid import uuid4

from PySide6.QtCore import QObject, Signal

from desk.desk_action import Undone
from desk.requests import Issued
from desk.tickets import Outcome, Ticket
from staffpanel import errands, visit_errands
from staffpanel.actions import Action, Drawer, Offer
from staffpanel.errands import AtDesk, Entry, Errand
from staffpanel.inputs import ALIAS_LENGTH, Missed, PanelInputs, PutOff
from staffpanel.knowledge import PanelKnowledge
from staffpanel.notices import News, Notice, refused
from staffpanel.ports import PanelParts
from staffpanel.prompts import PUT_OFF_MS
from staffpanel.properties import PanelProperties
from staffpanel.runner import Changes, ErrandRunner
from staffpanel.slip_way import SlipWay
from staffpanel.steps import LIST_OF, NextList, after_choice, list_before
from staffpanel.undoing import why_no_undo

KEPT_MISSED = 9
SAME_CALL_MS = 30_000
"""For how long a call that may not have been kept is the same call when it is put on hold again."""


class PanelSession(QObject):
    """The use cases behind one panel.

    Properties:
        properties: What the panel shows now.

    Signals:
        changed(PanelProperties): What is shown is something else.
        left(): The panel is closed.
        call_promised(str): The visit or call of this label ended with one, and this library keeps them.
    """

    changed = Signal(object)
    call_promised = Signal(str)
    left = Signal()

    def __init__(self, parts: PanelParts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = parts.worker
        self._now_ms = parts.now_ms
        self._rules = parts.rules
        self._names = {each.code: each.name(parts.language) for each in parts.services}
        self._language = parts.language
        self._call_id, self._call_ms = "", 0
        self._entry: Entry | None = None
        self._alias_given = parts.staff or ""
        self._knowledge = PanelKnowledge(parts, self)
        self._knowledge.changed.connect(self.changed)
        self._knowledge.first_seen.connect(self._sign_in_as_given)
        self._runner = ErrandRunner(parts.worker, self._knowledge, self)
        self._slip_way = SlipWay(self._knowledge, self._runner, parts.now_ms)
        self._knowledge.look_at_what_is_there()

    @property
    def properties(self) -> PanelProperties:
        return self._knowledge.properties

    def refresh(self) -> None:
        """Look at the clock now instead of at the next tick."""
        self._knowledge.look_at_clock()

    def know_promised(self, due_ms: tuple[int, ...]) -> None:
        """Know when promised calls are due, as far as the library keeps them."""
        self._knowledge.know(promised_ms=due_ms)

    def tell_promise(self, moment: str) -> None:
        """Say once that a promised call is kept for this moment, and ask for it no more."""
        self._knowledge.know(notice=Notice(News.PROMISE_KEPT, detail=moment))

    def choose_desk(self, desk: str) -> None:
        """Choose where to sign in."""
        if not self._known.staff:
            self._knowledge.know(desk=desk, notice=None)

    def change_alias(self) -> None:
        """Another alias is being typed: what was offered to the one before goes with it."""
        self._knowledge.forget_alias()

    def sign_in(self, alias: str, pin: str = "") -> None:
        """Sign in at the chosen desk; the PIN goes to the desk and is kept nowhere here."""
        self._begin(alias, pin, errands.sign_in)

    def take_over(self, alias: str, pin: str = "") -> None:
        """Sign in where somebody was left signed in, if that is offered."""
        if self.properties.take_over is not None:
            self._begin(alias, pin, errands.take_over)

    def perform(self, action: Action) -> None:
        """Do what a button or key stands for, if it is offered and nothing is under way."""
        offer = self._offered(action)
        if offer is None and action is Action.UNDO:
            self._say_why_no_undo()
        if offer is None or self._known.is_busy:
            return
        if not offer.is_enabled:
            self._say_why_not(offer)
        elif action in LIST_OF:
            # The list of slips begins at those that may be missing, whichever ticket is at the desk.
            label = "" if action is Action.SEE_SLIPS else self._held_label
            self._open(LIST_OF[action], offer.label if action is Action.SEE_UNATTENDED else label)
        elif action is Action.PHONE_DONE:
            self._open(Drawer.CALL_OUTCOMES if offer.label else Drawer.CALLS, offer.label)
        elif action is Action.REPRINT:
            self._slip_way.begin(self._held_label)
        elif action is Action.SIGN_OUT and self._held_label:
            self._knowledge.know(notice=refused(News.FINISH_FIRST, label=self._held_label))
        else:
            self._do(action, offer.label)

    def choose(self, code: str) -> None:
        """Take an entry of the open list, or a label typed there."""
        view, here = self.properties.drawer, self._here
        if view is None or self._known.is_busy:
            return
        if view.drawer in {Drawer.SLIPS, Drawer.LOST_SLIP, Drawer.LOOK_FIRST, Drawer.PRINTERS}:
            self._slip_way.choose(view, code)
            return
        step = after_choice(view, code, here, self._known, self._name_of)
        if isinstance(step, NextList):
            self._open(step.drawer, step.label, step.code)
        else:
            self._run(step)

    def back_out(self) -> None:
        """One step back: from the reasons to the tickets, from a list to the desk; then clear the news."""
        view = self.properties.drawer
        before = None
        if view is not None and view.drawer in {Drawer.LOST_SLIP, Drawer.LOOK_FIRST, Drawer.PRINTERS}:
            before = self._slip_way.leads_back_to
        elif view is not None:
            before = list_before(view, self._here, len(self.properties.calls))
        keeps_label = before not in {None, Drawer.TICKETS, Drawer.CALLS}
        label = self._known.drawer_label if keeps_label else ""
        self._knowledge.know(drawer=before, drawer_label=label, drawer_code="", notice=None)

    def leave(self) -> None:
        """The panel is closed: sign out, unless a visit is open; the same alias finds it again."""
        self.left.emit()
        self._knowledge.stop()
        self._runner.stop()
        if self._known.staff:
            # A call may be under way that nobody here has seen the end of: the desk knows.
            self._worker.ask(errands.sign_out(self._known.desk).use_case, _ignore, _ignore)
        elif self._entry is not None:
            self._worker.ask(self._entry.leave, _ignore, _ignore)

    def _begin(self, alias: str, pin: str, errand: Callable[[str, str, str | None], Errand[int]]) -> None:
        staff, desk = alias.strip(), self._known.desk
        if self._known.is_busy or self._known.queue is None or self._known.staff:
            return
        if not desk:
            self._knowledge.know(notice=refused(News.CHOOSE_A_DESK))
        elif not 1 <= len(staff) <= ALIAS_LENGTH:
            self._knowledge.know(notice=refused(News.GIVE_AN_ALIAS))
        elif self.properties.needs_pin and not pin:
            self._knowledge.know(notice=refused(News.GIVE_A_PIN))
        else:
            asked = errand(desk, staff, pin or None)
            self._entry = Entry(desk, asked.use_case)
            self._runner.run(replace(asked, use_case=self._entry.come), partial(self._signed_in, staff))

    def _do(self, action: Action, label: str) -> None:
        here, desk = self._here, self._known.desk
        match action:
            case Action.CALL_NEXT:
                next_up = self.properties.next_up
                self._run(errands.call_next(desk, "" if next_up is None else next_up.label))
            case Action.START:
                self._run(errands.start(here))
            case Action.RECALL:
                self._run(errands.recall(here))
            case Action.NO_SHOW:
                self._run(errands.no_show(here, self._rules.return_within_min))
            case Action.TALK:
                self._run(visit_errands.talk(here))
            case Action.UNDO if (last := self.properties.undoable) is not None:
                self._run(visit_errands.undo(desk, last))
            case Action.PHONE:
                self._put_on_hold()
            case Action.PHONE_RETURN:
                number = 1 + next((each.returns for each in self.properties.calls if each.label == label), 0)
                errand = visit_errands.phone_return(desk, label, number, self._rules.phone_call_back_from)
                self._run(errands.back_in(errand, self._known.drawer))
            case Action.LATER:
                self._put_off()
            case Action.RESUME:
                self._run(errands.resume(desk))
            case Action.SIGN_OUT:
                self._runner.run(errands.sign_out(desk), self._signed_out)
            case _:
                raise AssertionError(f"{action} opens a list or signs in")

    def _run(self, errand: Errand[Any]) -> None:
        self._runner.run(errand, self._remember)

    def _open(self, drawer: Drawer, label: str, code: str = "") -> None:
        self._knowledge.know(drawer=drawer, drawer_label=label, drawer_code=code, notice=None)

    def _put_on_hold(self) -> None:
        # The same call until it is known to be kept: asked for twice, it is there once. But who does
        # something else, or asks much later, has another caller on the line.
        now_ms = self._now_ms()
        if not self._call_id or not 0 <= now_ms - self._call_ms <= SAME_CALL_MS:
            self._call_id, self._call_ms = str(uuid4()), now_ms
        errand = visit_errands.phone(self._call_id, self._language)
        self._runner.run(errands.back_in(errand, self._known.drawer), self._kept_call)

    def _kept_call(self, _issued: Issued) -> Changes:
        self._call_id = ""
        return {}

    def _put_off(self) -> None:
        prompt = self.properties.prompt
        if prompt is not None:
            put_off = PutOff(prompt.ticket_id, self._now_ms() + PUT_OFF_MS)
            others = (each for each in self._known.put_off if each.ticket_id != prompt.ticket_id)
            self._knowledge.know(put_off=(put_off, *others), notice=None)

    def _name_of(self, service: str) -> str:
        return self._names.get(service, service)

    def _say_why_not(self, offer: Offer) -> None:
        if offer.action is Action.CALL_NEXT:
            self._knowledge.tell_who_was_faster()
        if offer.action is not Action.NO_SHOW:
            return
        code = News.RECALL_FIRST if offer.wait_s is None else News.WAIT_A_LITTLE
        self._knowledge.know(notice=refused(code, label=self._held_label, number=offer.wait_s or 0))

    def _say_why_no_undo(self) -> None:
        why = why_no_undo(self._known)
        if why is not None and self.properties.drawer is None:
            self._knowledge.know(notice=why)

    def _sign_in_as_given(self) -> None:
        alias, self._alias_given = self._alias_given, ""
        if alias and self._known.desk and not self.properties.needs_pin:
            self.sign_in(alias)

    def _signed_in(self, staff: str, _present: int) -> Changes:
        self._entry = None
        return {"staff": staff}

    def _signed_out(self, _present: int) -> Changes:
        return {"staff": "", "missed": ()}

    def _remember(self, answer: object) -> Changes:
        """Who was missed here, newest first; whatever else happens to them, they are missed no more."""
        self._call_id = ""
        if isinstance(answer, Undone):
            answer = answer.ticket
        if not isinstance(answer, Ticket):
            return {}
        if answer.outcome is Outcome.CALL_PROMISED and self._known.promised_ms is not None:
            self.call_promised.emit(answer.label)
        others = tuple(each for each in self._known.missed if each.label != answer.label)
        if answer.outcome is not Outcome.NO_SHOW:
            return {"missed": others}
        return {"missed": (Missed(answer.label, answer.closed_ms or 0), *others)[:KEPT_MISSED]}

    def _offered(self, action: Action) -> Offer | None:
        shown = self.properties
        is_callers = action in {Action.PHONE, Action.PHONE_RETURN} and shown.takes_calls
        if shown.drawer is not None and not is_callers:
            return None
        return next((each for each in shown.every_offer if each.action is action), None)

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


def _ignore(_answer: object) -> None:
    """Nobody is there any more to be told."""
