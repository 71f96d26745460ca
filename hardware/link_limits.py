"""How patient the link is with jobs, slips, answers and ports.

Must not import anything but the standard library and hardware's own records.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from hardware.connection import Trust
from hardware.looking import Rests
from hardware.patience import ExchangeTimes


@dataclass(frozen=True, slots=True)
class LinkLimits:
    """How patient the link is. All in seconds.

    Attributes:
        stale_after_s: A job not begun after this long is dropped: its patron has gone.
        finish_within_s: How long ``stop`` lets a slip in flight go on; 0.7 at most, to stop within 1 s.
        exchange: The patience with a slip on its way and with answers.
        rests: How often a printer of empty packets is looked at.
        trust: How soon a port is believed, and how often a lost one is looked for.
    """

    stale_after_s: float = 10.0
    finish_within_s: float = 0.6
    exchange: ExchangeTimes = field(default_factory=ExchangeTimes)
    rests: Rests = field(default_factory=Rests)
    trust: Trust = field(default_factory=Trust)
