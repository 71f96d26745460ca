"""The way to a slip that is wanted once more: from the list, or from the ticket at the desk, and back.

Must not import Qt Widgets. Every method is for the GUI thread and returns at once.
"""

from collections.abc import Callable
from functools import partial
from uuid import uuid4

from staffpanel import errands
from staffpanel.actions import Drawer
from staffpanel.knowledge import PanelKnowledge
from staffpanel.notices import Notice
from staffpanel.properties import DrawerView
from staffpanel.reprint_steps import Request, Wanted, next_step
from staffpanel.runner import Changes, ErrandRunner
from staffpanel.slip_drawers import LOST, Looked, SeenTo, label_to_check_after, lost_slip, place_for


class SlipWay:
    """Asks step by step what has to be known, and then for the slip.

    Attributes:
        leads_back_to: The list that a question was asked from; None for the stage.
    """

    def __init__(self, knowledge: PanelKnowledge, runner: ErrandRunner, now_ms: Callable[[], int]) -> None:
        self._knowledge = knowledge
        self._runner = runner
        self._now_ms = now_ms
        self.leads_back_to: Drawer | None = None

    def begin(self, label: str) -> None:
        """Want the slip of the ticket at the desk."""
        self.leads_back_to = None
        self._want(Wanted(label))

    def choose(self, view: DrawerView, code: str) -> None:
        """Take a ticket, an answer or a printer."""
        if view.drawer is Drawer.SLIPS:
            self.leads_back_to = Drawer.SLIPS
            if code.startswith(LOST):
                self._knowledge.know(drawer=Drawer.LOST_SLIP, drawer_label=code, notice=None)
            else:
                self._want(Wanted(code))
        elif view.drawer is Drawer.LOST_SLIP:
            self._see_to(SeenTo(code))
        elif view.drawer is Drawer.PRINTERS:
            self._want(Wanted(view.label, has_looked=True, place=code))
        elif Looked(code) is Looked.NOT_THERE:
            self._want(Wanted(view.label, has_looked=True))
        else:
            self._see(view.label)

    def _see_to(self, answer: SeenTo) -> None:
        """Have a slip that did not come out printed again, or take it off the list."""
        known = self._knowledge.inputs
        queue = known.queue_now
        lost = None if queue is None else lost_slip(queue, known.drawer_label)
        if queue is None or lost is None:
            return
        if answer is SeenTo.TAKE_OFF:
            self._runner.run(errands.take_off(known.desk, lost.id))
            return
        place = place_for(queue, lost)
        is_later = bool(place) and not queue.printers[place].cause.may_print
        self._runner.run(errands.print_again(known.desk, lost.id, str(uuid4()), place, is_later=is_later))

    def _see(self, label: str) -> None:
        """Note that a slip is there, and go on with the next one to check."""
        known = self._knowledge.inputs
        ticket = None if known.queue is None else known.queue.with_label(label)
        if known.queue is not None and ticket is not None:
            errand = errands.see_slip(known.desk, ticket.id, label, self.leads_back_to)
            self._runner.run(errand, partial(_begin_at, label_to_check_after(known.queue, label)))

    def _want(self, wanted: Wanted) -> None:
        known = self._knowledge.inputs
        if known.queue is None:
            return
        step = next_step(known.queue, wanted, self._now_ms())
        match step:
            case Request():
                self._runner.run(errands.reprint(known.desk, step, str(uuid4()), self.leads_back_to))
            case Notice():
                self._knowledge.know(drawer=self.leads_back_to, notice=step)
            case Drawer():
                self._knowledge.know(drawer=step, drawer_label=wanted.label, notice=None)


def _begin_at(label: str, _answer: None) -> Changes:
    return {"drawer_label": label}
