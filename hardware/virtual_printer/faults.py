"""What can be wrong with a printer and its cable, and what is true of it at a moment.

Must not import anything but the standard library.
"""

from dataclasses import dataclass
from enum import StrEnum


class Fault(StrEnum):
    """Something that can be set and cleared, one beside the other; the value is its name for people to type.

    The sensors feel the first four, and the printer tells of them. The others are seen from outside only.
    """

    PAPER_OUT = "paper-out"
    """No paper: it stops after the line in hand. Cleared, a new roll is in and printing goes on."""
    NEAR_END = "near-end"
    """The roll is nearly at its end; it prints on."""
    COVER_OPEN = "cover-open"
    """The cover is open: it stops after the line in hand, and goes on when it is closed."""
    CUTTER_JAM = "cutter-jam"
    """The blade cannot move: the next cut fails, and nothing is printed until it is free again."""
    UNPLUGGED = "unplugged"
    """The cable is pulled. Cleared, a serial printer is there under another terminal name."""
    POWER_OFF = "power-off"
    """No power: data and modes are lost, stored pictures stay. What is sent meanwhile is lost, and so is what
    comes until it has started again: until then, this is still true after it was cleared."""
    MUTE = "mute"
    """It prints, and says nothing."""
    HANG = "hang"
    """It takes no byte and says nothing; cleared, it goes on where it was."""
    NOISE = "noise"
    """Random bytes come between those of each reply."""
    SLOW_LINE = "slow-line"
    """The line carries 1200 baud, whatever was agreed."""
    SMALL_BUFFER = "small-buffer"
    """The receive buffer holds 45 bytes, as in old models."""
    LOST_CONFIRMATION = "lost-confirmation"
    """Replies that say something is done (process ids, the fence, buffers cleared) do not arrive."""
    DOUBLED_CONFIRMATION = "doubled-confirmation"
    """The same replies arrive twice."""
    REFUSED = "refused"
    """Nobody but root may open the device; the network port takes no connection."""


SILENT_FAULTS = frozenset({Fault.UNPLUGGED, Fault.POWER_OFF, Fault.MUTE, Fault.HANG})
"""Faults in which no reply leaves the printer."""


@dataclass(frozen=True, slots=True)
class TrueState:
    """What was true of a printer from a moment on, whatever it told about it.

    Attributes:
        at_s: Since when, ``time.monotonic`` seconds.
        faults: Everything that was set.
        has_cutter_error: A cut has failed and was not made up for yet.
    """

    at_s: float
    faults: frozenset[Fault]
    has_cutter_error: bool = False

    @property
    def is_online(self) -> bool:
        """Whether it would print what it holds."""
        stops = {Fault.PAPER_OUT, Fault.COVER_OPEN, Fault.POWER_OFF, Fault.HANG}
        return not (self.faults & stops or self.has_cutter_error)
