"""What each section of the panel's window follows: the space there is, and the moment to show.

The window hands both on to its sections in turn; what either means to one of them is that section's own
business. Must not know any section.
"""

from dataclasses import dataclass
from typing import Protocol

from staffpanel import look
from staffpanel.actions import Stage
from staffpanel.properties import PanelProperties


@dataclass(frozen=True, slots=True)
class Space:
    """What room a window has.

    Attributes:
        is_narrow: What stands side by side elsewhere stands one over another.
        is_short_of_words: The foot has no room for the words of its buttons.
        is_low: Everything takes less of the height.
        is_tight: News stands on the stage, and may take the place of what was read before.
        is_scant: There is hardly any height.
        is_flat: Hardly any height, but the width for a ticket in one line.
        is_docked: The big action stands under what scrolls.
        columns: How many buttons stand side by side.
    """

    is_narrow: bool
    is_short_of_words: bool
    is_low: bool
    is_tight: bool
    is_scant: bool
    is_flat: bool
    is_docked: bool
    columns: int


def space_of(width_px: int, height_px: int, *, taken_px: int = 0, is_strip: bool = False) -> Space:
    """The room in a window of this size, less the height that calls on hold and a claim on attention take."""
    is_narrow = width_px < look.NARROW_BELOW_PX
    is_short_of_words = width_px < look.THREE_BUTTONS_FROM_PX
    is_low = height_px - taken_px < look.DENSE_BELOW_PX
    is_scant, is_lower = height_px < look.SCANT_BELOW_PX, height_px - taken_px < look.THREE_BUTTONS_BELOW_PX
    # One over another, the ticket and its buttons have the whole width.
    is_broad = is_narrow and width_px >= look.BROAD_FROM_PX
    is_small = is_narrow or height_px < look.DOCK_BELOW_PX
    return Space(
        is_narrow=is_narrow,
        is_short_of_words=is_short_of_words,
        is_low=is_low,
        is_tight=is_narrow or height_px - taken_px < look.TIGHT_BELOW_PX,
        is_scant=is_scant,
        is_flat=is_scant and (is_broad or not is_short_of_words),
        is_docked=is_small and not is_strip,
        columns=3 if (is_broad and is_scant) or (is_lower and not is_short_of_words) else 2,
    )


@dataclass(frozen=True, slots=True)
class Moment:
    """What there is to show, and how much of the window is there to show it.

    Attributes:
        shown: What the session tells.
        is_strip: The window is the strip, alone or with what drops from it.
        is_managing: A manager is at work on the people of the staff.
        is_asked_for: Staff asked for the whole panel under the strip.
    """

    shown: PanelProperties
    is_strip: bool = False
    is_managing: bool = False
    is_asked_for: bool = False

    @property
    def is_working(self) -> bool:
        """Whether somebody is signed in."""
        return self.shown.stage not in {Stage.CHOOSE_DESK, Stage.LOOKING}

    @property
    def is_dropped(self) -> bool:
        """Whether more than the strip is there, or would be: a list, the sign-in, or all of the panel."""
        is_needed = not self.is_working or self.shown.drawer is not None or self.is_managing
        return is_needed or self.is_asked_for

    @property
    def is_folded(self) -> bool:
        """Whether the strip alone is there."""
        return self.is_strip and not self.is_dropped

    @property
    def is_at_work(self) -> bool:
        """Whether the work of a desk is in sight."""
        return self.is_working and not self.is_folded and not self.is_managing


class Fits(Protocol):
    """A section that looks different where there is less room."""

    def fit(self, space: Space) -> None:
        """Take the room there is."""
        ...


class Follows(Protocol):
    """A section that shows, hides or says something else as time goes by."""

    def follow(self, moment: Moment) -> None:
        """Show the moment, or hide where it has no place in it."""
        ...
