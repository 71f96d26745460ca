"""What gives way on a slip of words that would be too long: first what a patron misses least.

Must not import anything but the standard library and hardware's own records.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TypeVar

from hardware.layout import Means
from hardware.slip import NextStepSlip, TicketSlip

S = TypeVar("S", TicketSlip, NextStepSlip)
Set = tuple[TicketSlip, Means]
"""A slip and what it is set with."""
NextStepSet = tuple[NextStepSlip, Means]
Step = Callable[[S, Means], tuple[S, Means]]

_LONG_LABEL = 5
_LONGEST_LABEL_OF_OWN_FIGURES = 5


def _without_rule(slip: S, means: Means) -> tuple[S, Means]:
    return slip, replace(means, has_rule=False)


def _with_narrow_figures(slip: TicketSlip, means: Means) -> Set:
    return slip, replace(means, has_narrow_figures=len(slip.label) >= _LONG_LABEL)


def _without_headline(slip: S, means: Means) -> tuple[S, Means]:
    return replace(slip, headline=""), means


def _with_brief_caption(slip: TicketSlip, means: Means) -> Set:
    caption = slip.brief and slip.brief.caption
    if caption and slip.qr:
        slip = replace(slip, qr=replace(slip.qr, caption=caption))
    return slip, means


def _with_brief_notice(slip: TicketSlip, means: Means) -> Set:
    notice = slip.brief and slip.brief.notice
    return (replace(slip, notice=notice) if slip.notice and notice else slip), means


def _with_brief_next_step(slip: TicketSlip, means: Means) -> Set:
    return (replace(slip, next_step=slip.brief.next_step) if slip.brief else slip), means


def _plain(slip: S, means: Means) -> tuple[S, Means]:
    return slip, replace(means, is_plain=True)


def _without_caption(slip: TicketSlip, means: Means) -> Set:
    return (replace(slip, qr=replace(slip.qr, caption="")) if slip.qr else slip), means


def _with_brief_thanks(slip: TicketSlip, means: Means) -> Set:
    return (replace(slip, thanks=slip.brief.thanks) if slip.brief else slip), means


def _with_briefest_next_step(slip: TicketSlip, means: Means) -> Set:
    return (replace(slip, next_step=slip.brief.briefest_next_step) if slip.brief else slip), means


def _with_built_in_figures(slip: TicketSlip, means: Means) -> Set:
    """Only where a series of two letters is past 999 on one day."""
    return slip, replace(means, has_own_figures=len(slip.label) <= _LONGEST_LABEL_OF_OWN_FIGURES)


def _brief_steps(slip: NextStepSlip, means: Means) -> NextStepSet:
    return (replace(slip, next_step=slip.brief.next_step) if slip.brief else slip), means


def _brief_to_do(slip: NextStepSlip, means: Means) -> NextStepSet:
    return (replace(slip, to_do=slip.brief.to_do) if slip.brief else slip), means


def _brief_times_headline(slip: NextStepSlip, means: Means) -> NextStepSet:
    headline = slip.brief and slip.brief.times_headline
    return (replace(slip, times_headline=headline) if headline else slip), means


def _brief_last_line(slip: NextStepSlip, means: Means) -> NextStepSet:
    return (replace(slip, thanks=slip.brief.thanks) if slip.brief else slip), means


STEPS: tuple[Step[TicketSlip], ...] = (
    _without_rule,
    _with_narrow_figures,
    _without_headline,
    _with_brief_caption,
    _with_brief_notice,
    _with_brief_next_step,
    _plain,
    _without_caption,
    _with_brief_thanks,
    _with_briefest_next_step,
    _with_built_in_figures,
)
"""What gives way on the slip of a ticket, in this order."""

STEPS_OF_NEXT_STEP: tuple[Step[NextStepSlip], ...] = (
    _without_rule,
    _brief_steps,
    _brief_to_do,
    _plain,
    _brief_times_headline,
    _brief_last_line,
    _without_headline,
)
"""What gives way on a next-step slip, in this order."""


def shortened(
    slip: S, means: Means, fits: Callable[[S, Means], bool], steps: Sequence[Step[S]]
) -> tuple[S, Means] | None:
    """Leave out as little as makes a slip fit.

    One thing after the other gives way until it fits. Then what would be missed most is put back, as far as
    there is room.

    Args:
        slip: What to say.
        means: What there is to say it with.
        fits: Whether a slip so set is short enough.
        steps: What may give way, in this order.

    Returns:
        The slip that fits, and what it is set with; None when it is too long without all of that.
    """
    if fits(slip, means):
        return slip, means
    # The more gives way the shorter it is, so that halving finds the first that fits.
    counts = range(1, len(steps) + 1)
    count = 1 + bisect_left(counts, True, key=lambda each: fits(*_taken(steps[:each], slip, means)))
    if count not in counts:
        return None
    taken = list(steps[:count])
    for step in reversed(steps[: count - 1]):
        fewer = [each for each in taken if each is not step]
        before, after = _taken(fewer, slip, means), _taken(taken, slip, means)
        if before == after or fits(*before):
            taken = fewer
    return _taken(taken, slip, means)


def _taken(steps: Sequence[Step[S]], slip: S, means: Means) -> tuple[S, Means]:
    for step in steps:
        slip, means = step(slip, means)
    return slip, means
