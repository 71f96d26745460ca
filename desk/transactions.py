"""One transaction of the desk: today's queue, one decision, and what follows from it.

Whatever is decided, the same things go with it: what an earlier day left behind is closed, requests of
closed tickets end, skills follow their staff, calls for a colleague end with them, and what may be undone is
kept. Must not import anything but the standard library and desk records.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import TypeVar

from desk import colleagues, lost_slips, reprints, skills, step_slips, undo
from desk.changes import Change, Decision
from desk.day import open_day
from desk.leaving import Leaving, leave_after_closing
from desk.ports import Store
from desk.queue import Also, LiveQueue
from desk.rules import Rules

Answer = TypeVar("Answer")


@dataclass(frozen=True, slots=True)
class Transactions:
    """The transactions of one branch on one store; belongs to the thread of its store.

    Attributes:
        store: Kept open and closed by whoever opened it.
        branch: The library branch.
        actor: Written with every event: the program and its place, never a person.
        rules: The numbers of the calling rule.
        skills: Services that a staff member can give, by folded alias.
        leaving: When a desk counts as left.
    """

    store: Store
    branch: str
    actor: str
    rules: Rules
    skills: Mapping[str, frozenset[str]]
    leaving: Leaving

    def run(self, decide: Callable[[LiveQueue], Decision[Answer]], also: Also | None = None) -> Answer:
        """Decide on today's queue under the store's lock, and keep all that follows.

        Args:
            decide: Pure function from the queue to a decision.
            also: What to read beside the live queue.

        Raises:
            StoreUnavailable: Nothing was changed.
        """

        def decide_today(queue: LiveQueue) -> Decision[Answer]:
            today, expired = self._today(queue)
            decision = decide(today)
            ended = reprints.ended_with(decision.changes, today.reprints)
            unwanted = step_slips.ended_with(today, (*expired, *decision.changes))
            told_of = lost_slips.ended_with(today, (*expired, *decision.changes))
            alone = colleagues.ended_with(queue, (*expired, *decision.changes))
            followed = skills.followed(today, today, decision.changes, self.skills)
            kept = undo.actions_of(today, decision.changes, (*ended, *told_of))
            changes = (*expired, *decision.changes, *ended, *unwanted, *told_of, *alone, *followed, *kept)
            return Decision(changes, decision.answer)

        return self.store.transact(self.branch, decide_today, actor=self.actor, also=also)

    def view(self) -> LiveQueue:
        """The queue of today, as it is now.

        Raises:
            StoreUnavailable: The store cannot be read now.
        """
        return self._today(self.store.view(self.branch))[0]

    def _today(self, queue: LiveQueue) -> tuple[LiveQueue, tuple[Change, ...]]:
        """The queue without what an earlier day, or the closing of this one, has left behind."""
        today, expired = open_day(replace(queue, rules=self.rules))
        today, left = leave_after_closing(today, self.leaving)
        today, after = skills.without_gone(queue, today, (*expired, *left), self.skills)
        return today, (*expired, *left, *after)
