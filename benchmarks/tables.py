"""How figures are shown: one line each, with its target and whether it was met in this run."""

from __future__ import annotations

import statistics
from collections.abc import Sequence
from dataclasses import dataclass

import click


@dataclass(frozen=True)
class Figure:
    """One measured figure beside its target.

    Attributes:
        name: What was measured.
        value: The figure.
        unit: Its unit, such as `ms` or `x`.
        target: The most it may be, in the same unit; None for a figure that is only shown.
        note: How it was measured, in a few words.
    """

    name: str
    value: float
    unit: str
    target: float | None = None
    note: str = ""

    @property
    def is_met(self) -> bool:
        return self.target is None or self.value <= self.target


def percentile(samples: Sequence[float], part: int) -> float:
    """A percentile from 1 to 99 of at least two samples; the median for 50."""
    if part == 50:
        return statistics.median(samples)
    return statistics.quantiles(samples, n=100, method="inclusive")[part - 1]


def show(title: str, figures: Sequence[Figure]) -> None:
    """Print a table."""
    click.echo(f"\n{title}")
    width = max(len(figure.name) for figure in figures)
    for figure in figures:
        target = "" if figure.target is None else f"target {figure.target:g} {figure.unit}"
        verdict = "" if figure.target is None else ("met" if figure.is_met else "NOT MET")
        line = f"  {figure.name:<{width}}  {figure.value:>9.3f} {figure.unit:<3} {target:<18} {verdict:<8}"
        click.echo(f"{line}{figure.note}".rstrip())
