"""The hidden way out of a kiosk that covers the screen: five taps in a corner, then a manager's PIN.

Must not import Qt. Pure: what does not fit the moment changes nothing. After five wrong PINs it waits, each
time twice as long; nothing of it reaches the desks of the staff. Once it was looked up
that nobody has a PIN the keys go, and it is said how the first manager is made.
"""

from dataclasses import dataclass, field, replace

from desk.people import PIN_LENGTHS, lock_ms

TAPS, TAPS_WITHIN_MS = 5, 3_000
STAYS_MS = 30_000
"""Without a touch, before it hides again."""


@dataclass(frozen=True, slots=True)
class WayOut:
    """How far somebody is.

    Attributes:
        tapped_ms: The latest taps in the corner, by a steady clock.
        is_open: The keys are shown.
        has_manager: Some PIN is right; where it is not known yet, one is asked for.
        digits: What was typed.
        is_checking: It is being compared.
        wrong: Wrong PINs in a row, also over several visits of the corner.
        refused_ms: When the last of them was given.
        is_refused: The latest PIN of this visit was wrong, and another one may be given at once.
        is_free: The right PIN was given: the program ends.
    """

    tapped_ms: tuple[int, ...] = ()
    is_open: bool = False
    has_manager: bool = True
    digits: str = field(default="", repr=False)
    is_checking: bool = False
    wrong: int = 0
    refused_ms: int = 0
    is_refused: bool = False
    is_free: bool = False

    def locked_ms(self, now_ms: int) -> int:
        """How long no PIN is taken yet, milliseconds."""
        return max(0, self.refused_ms + lock_ms(self.wrong) - now_ms) if self.wrong else 0


def corner_tapped(way: WayOut, now_ms: int) -> WayOut:
    """A tap in the corner; the fifth in a row shows the keys, whatever an earlier visit found."""
    if way.is_open:
        return way
    recent = (*(each for each in way.tapped_ms if now_ms - each < TAPS_WITHIN_MS), now_ms)
    if len(recent) < TAPS:
        return replace(way, tapped_ms=recent)
    return replace(way, tapped_ms=(), is_open=True, has_manager=True)


def counted(way: WayOut, *, has_manager: bool) -> WayOut:
    """Whether there is a manager was looked up."""
    return replace(way, has_manager=has_manager, digits=way.digits if has_manager else "")


def digit_typed(way: WayOut, digit: str, now_ms: int) -> WayOut:
    """One more figure."""
    is_taken = way.is_open and way.has_manager and not way.is_checking and not way.locked_ms(now_ms)
    if not is_taken or len(way.digits) >= PIN_LENGTHS.stop - 1 or digit not in "0123456789":
        return way
    return replace(way, digits=way.digits + digit)


def erased(way: WayOut) -> WayOut:
    """Take the last figure back."""
    return way if way.is_checking else replace(way, digits=way.digits[:-1])


def given(way: WayOut) -> WayOut:
    """The PIN is whole: it is compared."""
    is_whole = way.is_open and len(way.digits) in PIN_LENGTHS
    return replace(way, is_checking=True) if is_whole and not way.is_checking else way


def judged(way: WayOut, now_ms: int, *, is_right: bool) -> WayOut:
    """What came of it; a wrong one counts."""
    if not way.is_checking:
        return way
    if is_right:
        return replace(way, digits="", is_checking=False, wrong=0, is_free=True)
    wrong = way.wrong + 1
    is_refused = not lock_ms(wrong)
    return replace(way, digits="", is_checking=False, wrong=wrong, refused_ms=now_ms, is_refused=is_refused)


def unanswered(way: WayOut) -> WayOut:
    """The database could not be asked: nothing counts."""
    return replace(way, digits="", is_checking=False)


def hidden(way: WayOut) -> WayOut:
    """Nobody is there any more, or they go back; wrong PINs stay counted."""
    return replace(way, tapped_ms=(), is_open=False, digits="", is_checking=False, is_refused=False)
