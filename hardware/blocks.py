"""What a slip is laid out into: lines of text, rules and empty space, top to bottom, all centred.

Must not import anything but the standard library.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TextLine:
    """One line of text that is known to fit.

    Attributes:
        text: The characters; never a line break.
        width: How many times the normal character width, 1 to 8.
        height: How many times the normal character height, 1 to 8.
        is_bold: Whether it is emphasized.
    """

    text: str
    width: int = 1
    height: int = 1
    is_bold: bool = False


@dataclass(frozen=True, slots=True)
class Rule:
    """A thin horizontal line.

    Attributes:
        length: Multiples of eight characters of normal width (12 mm), 1 or more.
    """

    length: int


@dataclass(frozen=True, slots=True)
class Space:
    """Empty paper.

    Attributes:
        lines: Lines of normal height, 1 to 255.
    """

    lines: int = 1


Block = TextLine | Rule | Space
