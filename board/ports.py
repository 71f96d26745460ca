"""What the board needs from outside: a watcher, somebody who asks, a voice and the words of the library.

``app`` makes them and hands them over as ``BoardParts``; the board owns none of them and closes none. Every
call and every signal is on the GUI thread.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from ui.ports import Asking, QueueWatching

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance

    from board.calls import Call
    from board.turns import Saying
    from desk.opening import Opening


class Arrow(StrEnum):
    """Where a desk is, seen from the board."""

    LEFT = "left"
    RIGHT = "right"
    UP = "up"
    DOWN = "down"
    UP_LEFT = "up_left"
    UP_RIGHT = "up_right"
    DOWN_LEFT = "down_left"
    DOWN_RIGHT = "down_right"


class Speaking(Protocol):
    """Speaks one sentence at a time, or none where the machine is silent."""

    @property
    def ended(self) -> SignalInstance:
        """Without arguments: the sentence is over, spoken or not."""
        ...

    def prepare(self, calls: Sequence[Call]) -> None:
        """These may be called soon; make their sound beforehand and return at once."""
        ...

    def say(self, saying: Saying) -> None:
        """Begin to speak and return at once; ``ended`` always follows, later."""
        ...


@dataclass(frozen=True, slots=True)
class BoardTimes:
    """How long things last. Whole milliseconds; tests make them short.

    Attributes:
        turn_ms: A call keeps the huge place at least so long before the next; 25 and their voice fit in a
            minute, also on a slow machine.
        between_ms: From one sentence of a turn to the next.
        flash_ms: Half of a flash: on for so long, off for so long. At most 3 flashes a second are allowed.
        flashes: How often a new call flashes.
    """

    turn_ms: int = 1_800
    between_ms: int = 400
    flash_ms: int = 300
    flashes: int = 3


@dataclass(frozen=True, slots=True)
class BoardParts:
    """Everything a board is made of.

    Attributes:
        watcher: Tells of the queue.
        worker: Reads the log for calls that were repeated.
        now_ms: The time, epoch milliseconds.
        local: A moment in the branch's own time.
        desks: Those to be shown; empty for all.
        desk_names: Names in place of « Comptoir 1 », by desk, then by language.
        arrows: Where a desk is, by desk.
        library_name: Shown above.
        languages: What is shown and spoken; the first is the larger.
        notices: Sentences of the library, by language; one line each.
        has_estimates: Whether it is said how long the next ones may wait.
        voice: Speaks; None for a board that is only seen.
        repeats: Whether a call is spoken twice.
        opening: How open the library is at a moment, epoch milliseconds; None for one that is always open.
        theme: Name of its colours in ``ui.tokens.PALETTES``.
        is_calm: No flash and no movement.
        times: How long things last.
        is_full_screen: Cover the whole screen, without a frame.
    """

    watcher: QueueWatching
    worker: Asking
    now_ms: Callable[[], int]
    local: Callable[[int], datetime]
    desks: tuple[str, ...] = ()
    desk_names: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    arrows: Mapping[str, Arrow] = field(default_factory=dict)
    library_name: str = "Bibliothèque"
    languages: tuple[str, ...] = ("fr",)
    notices: Mapping[str, Sequence[str]] = field(default_factory=dict)
    has_estimates: bool = True
    voice: Speaking | None = None
    repeats: bool = False
    opening: Callable[[int], Opening] | None = None
    theme: str = "light"
    is_calm: bool = False
    times: BoardTimes = BoardTimes()
    is_full_screen: bool = True
