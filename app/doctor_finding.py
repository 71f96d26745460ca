"""One finding of the doctor: how grave, about what, in which words."""

from dataclasses import dataclass
from enum import Enum, auto


class Health(Enum):
    """How grave a finding is. Only ILL keeps the library from opening."""

    WELL = auto()
    NOTE = auto()
    ILL = auto()


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of the doctor."""

    health: Health
    subject: str
    words: str
