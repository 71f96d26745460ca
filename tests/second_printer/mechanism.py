"""What the motor and the blade are asked to do, and how long that takes them."""

from __future__ import annotations

from dataclasses import dataclass

from tests.second_printer.paper import Mark

DOTS_PER_MM = 8
MM_PER_S = 250
CUT_S = 0.3


@dataclass(frozen=True, slots=True)
class Motion:
    """Feed so many dots, printing a mark or nothing on the way."""

    dots: int
    mark: Mark | None = None


@dataclass(frozen=True, slots=True)
class Cut:
    """Let the blade go through, where it stands."""


# None asks for one more byte.
Step = Motion | Cut | None


def seconds(step: Motion | Cut, quickness: float) -> float:
    """Tell how long a step takes on a mechanism `quickness` times quicker than 250 mm/s and 0.3 s a cut."""
    took = CUT_S if isinstance(step, Cut) else step.dots / (DOTS_PER_MM * MM_PER_S)
    return took / quickness
