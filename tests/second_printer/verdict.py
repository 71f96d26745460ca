"""The judge of a storm: what lies on paper and what was truly wrong, against what was said. Knows only words.

It compares with a reference slip that came out when all was well, so it need not know how slips look.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from tests.second_printer.paper import Line, Piece, QrCode
from tests.second_printer.sensors import Condition

ANY_LABEL = "\N{BALLOT BOX}"
_NUMBER = re.compile(r"[A-Z][0-9]{3,4}")
TRULY_SILENT = frozenset({Condition.POWER_OFF, Condition.MUTE, Condition.FROZEN})


class OnPaper(StrEnum):
    """How much of a slip lies there."""

    WHOLE_AND_CUT = "whole and cut"
    WHOLE = "whole, not cut"
    SPLIT = "whole, on several pieces"
    PARTLY = "partly"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Found:
    """What was found of one slip: how much, how often its number, and when its number came out last."""

    much: OnPaper
    numbers: int
    last_number_at: float | None


def reference(piece: Piece, label: str) -> tuple[str, ...]:
    """What a slip says, whatever its label."""
    return tuple(text.replace(label, ANY_LABEL) for text in _words(piece))


def find(label: str, expected: Sequence[str], pieces: Sequence[Piece]) -> Found:
    """Look for a slip on all the paper."""
    wanted = [text.replace(ANY_LABEL, label) for text in expected]
    with_number = [piece for piece in pieces if label in _words(piece)]
    numbers = [
        line for piece in with_number for line in piece.lines if line.is_whole and line.text.strip() == label
    ]
    whole = [piece for piece in with_number if _holds(_words(piece), wanted)]
    if whole:
        much = OnPaper.WHOLE_AND_CUT if whole[0].is_cut else OnPaper.WHOLE
    else:
        much = _less(label, wanted, pieces)
    return Found(much, len(numbers), max((line.at for line in numbers), default=None))


def _less(label: str, wanted: Sequence[str], pieces: Sequence[Piece]) -> OnPaper:
    at = next((index for index, piece in enumerate(pieces) if label in _words(piece)), None)
    if at is None:
        return OnPaper.PARTLY if any(_torn(label, piece) for piece in pieces) else OnPaper.NOTHING
    around = [
        text
        for index, piece in enumerate(pieces[max(0, at - 1) : at + 2], start=max(0, at - 1))
        if index == at or not any(_NUMBER.fullmatch(text) for text in _words(piece))
        for text in _words(piece)
    ]
    return OnPaper.SPLIT if _holds(around, wanted) else OnPaper.PARTLY


def _torn(label: str, piece: Piece) -> bool:
    return any(label in line.text for line in piece.lines)


def _words(piece: Piece) -> tuple[str, ...]:
    marks = [mark for mark in piece.marks if mark.is_whole]
    return tuple(_word(mark) for mark in marks if isinstance(mark, Line | QrCode))


def _word(mark: Line | QrCode) -> str:
    return mark.text.strip() if isinstance(mark, Line) else mark.data.decode("latin-1")


def _holds(words: Sequence[str], wanted: Sequence[str]) -> bool:
    """Whether all that is wanted stands there in its order; a line may stand twice where a cover tore it."""
    rest = iter(words)
    return bool(wanted) and all(any(word == want for word in rest) for want in wanted)


@dataclass(frozen=True, slots=True)
class Eyes:
    """What the judge knows of a printer: what it can tell, and whether silence can be held against it."""

    replies: bool = True
    near_end_sensor: bool = True
    is_network: bool = False
    garbled: tuple[tuple[float, float], ...] = ()
    """When replies were lost, late or drowned in noise: then silence is a true word, and so is garbled."""

    def words(self, true: frozenset[Condition]) -> frozenset[str]:
        """Every cause that may be told of this."""
        if Condition.UNPLUGGED in true:
            return frozenset({"unplugged", "absent"} | ({"busy"} if self.is_network else set()))
        held = {"mute", "stalled"} if Condition.HELD_BACK in true else set()
        if true & TRULY_SILENT:
            # A printer that is switched on again knows nothing of the connection before.
            reset = {"unplugged"} if self.is_network and Condition.POWER_OFF in true else set()
            return frozenset({"mute" if self.replies else "ready", "stalled"} | reset | held)
        if not self.replies:
            return frozenset({"ready"} | held)
        troubles = true & {Condition.PAPER_OUT, Condition.COVER_OPEN, Condition.CUTTER}
        if troubles:
            return frozenset({each.value for each in troubles} | {"offline"} | held)
        is_near_end = Condition.NEAR_END in true and self.near_end_sensor
        return frozenset({"near_end" if is_near_end else "ready"} | held)


@dataclass(frozen=True, slots=True)
class Said:
    """A cause that was published, and when."""

    at: float
    cause: str


History = Sequence[tuple[float, frozenset[Condition]]]


def false_words(
    said: Sequence[Said],
    history: History,
    eyes: Eyes,
    until: float,
    *,
    see_within_s: float,
    mend_within_s: float,
) -> list[str]:
    """Name each thing that was said and not true, or not seen in time.

    A cause must have been true at some moment of the last `see_within_s` when it is published; after that, it
    may stay untrue for `see_within_s` when it says that all is well, for `mend_within_s` when of a trouble.
    """
    wrong = []
    for index, each in enumerate(said):
        ends = said[index + 1].at if index + 1 < len(said) else until
        if not _was_true(each.cause, each.at - see_within_s, each.at, history, eyes):
            wrong.append(f"{each.cause} said at {each.at:.3f} and not true")
            continue
        patience = see_within_s if each.cause in {"ready", "near_end"} else mend_within_s
        wrong += [
            f"{each.cause} said from {each.at:.3f} to {ends:.3f}, not true from {begin:.3f} to {end:.3f}"
            for begin, end in _untrue(each.cause, each.at, ends, history, eyes)
            if end - begin > patience
        ]
    return wrong


def _stretches(history: History, until: float) -> list[tuple[float, float, frozenset[Condition]]]:
    ends = [at for at, _ in history[1:]] + [max(until, history[-1][0])]
    return [(at, end, true) for (at, true), end in zip(history, ends, strict=True)]


def _was_true(cause: str, begin: float, end: float, history: History, eyes: Eyes) -> bool:
    if cause in {"mute", "stalled", "garbled"} and any(a <= end and b >= begin for a, b in eyes.garbled):
        return True
    return any(
        cause in eyes.words(true) for a, b, true in _stretches(history, end) if a <= end and b >= begin
    )


def _untrue(cause: str, begin: float, end: float, history: History, eyes: Eyes) -> list[tuple[float, float]]:
    """The stretches in which a cause was untrue all the time."""
    found: list[tuple[float, float]] = []
    for a, b, true in _stretches(history, end):
        low, high = max(a, begin), min(b, end)
        if low >= high or cause in eyes.words(true):
            continue
        if cause in {"mute", "stalled", "garbled"} and any(x <= high and y >= low for x, y in eyes.garbled):
            continue
        if found and found[-1][1] == low:
            low = found.pop()[0]
        found.append((low, high))
    return found
