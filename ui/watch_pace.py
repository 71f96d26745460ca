"""How often a program looks for changes where nothing rings, by who may have to be told at once.

Must not import Qt, nor any program. Each look wakes the program up, and that is what it costs: 0.1 to 0.2 ms
of a core on the machine of the benchmarks and up to 2 ms on a busy one; the look itself is 0.002 ms. What
rings is ``ui.commit_bell``.
"""

from dataclasses import dataclass

from desk.queue import LiveQueue


@dataclass(frozen=True, slots=True)
class WatchPace:
    """From look to look, in seconds; a change is seen half of that later on average, all of it at most.

    Attributes:
        busy_s: While the queue holds a ticket, whether it waits, is aside or at a desk; and before that is
            known.
        quiet_s: While it holds none. Nobody can be called then before a ticket is seen.
    """

    busy_s: float
    quiet_s: float

    def pause_s(self, queue: LiveQueue | None) -> float:
        """How long to rest before the next look.

        Args:
            queue: As it was last seen, or None before that.
        """
        return self.busy_s if queue is None or queue.tickets else self.quiet_s


ALWAYS_PROMPT = WatchPace(0.03, 0.03)
"""For people who act on what they see, and who change it for each other: the panels."""

PROMPT_WHILE_SOMEBODY_IS_HERE = WatchPace(0.03, 0.1)
"""For a board: a call is on it within 80 ms of its commit, and nobody looks at it in an empty hall."""

NEVER_PROMPT = WatchPace(0.1, 0.1)
"""For a kiosk or a printer: what they do themselves they know at once, and only staff act elsewhere."""
