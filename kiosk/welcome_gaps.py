"""The gaps of the first screen: what is left of them where room is short, and all they may have. No Qt."""

from dataclasses import astuple, dataclass, fields


@dataclass(frozen=True, slots=True)
class Gaps:
    """In units.

    Attributes:
        question: Above the question.
        paper: Above what is said of the paper.
        above: Above the tiles.
        between: Between tiles that stand one above the other.
        notice: Above the notice.
        inset: In a tile, above and below.
        inner: In a tile, above each of its parts but the first.
    """

    question: float
    paper: float
    above: float
    between: float
    notice: float
    inset: float
    inner: float

    def eased(self, most: "Gaps", ease: float) -> "Gaps":
        """From these, at 0, to those, at 1."""
        pairs = ((getattr(self, each.name), getattr(most, each.name)) for each in fields(self))
        return Gaps(*(least + ease * (much - least) for least, much in pairs))

    def scaled(self, unit_px: float) -> "Gaps":
        """The same in pixels."""
        return Gaps(*(unit_px * each for each in astuple(self)))


WIDE = Gaps(0, 0.8, 1.6, 4, 1.6, 1.6, 0.5), Gaps(0, 1, 3, 4, 2.4, 3, 2.6)
UPRIGHT = Gaps(0.6, 1, 2, 1.6, 2, 1.6, 0.5), Gaps(2, 3, 6, 4, 3.4, 3, 2.6)
