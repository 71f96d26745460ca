"""The three sizes of the panel, and what is remembered of them from one start to the next.

Must not import any other part of the panel.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol


class PanelSize(StrEnum):
    """FULL is a window, COMPACT a narrow one, STRIP a bar that stays over other programs."""

    FULL = "full"
    COMPACT = "compact"
    STRIP = "strip"


@dataclass(frozen=True, slots=True)
class Place:
    """Where a window was and how large, in logical pixels; its frame is left out.

    Attributes:
        x, y, width, height: Of the window while it does not fill the screen.
        is_maximised: Whether it filled the screen.
    """

    x: int
    y: int
    width: int
    height: int
    is_maximised: bool = False


@dataclass(frozen=True, slots=True)
class Remembered:
    """What one person at this machine last used.

    Attributes:
        size: The size.
        places: Where the window was, by size.
    """

    size: PanelSize = PanelSize.FULL
    places: Mapping[PanelSize, Place] = field(default_factory=dict)


class PanelMemory(Protocol):
    """Keeps what is remembered; on the GUI thread, a few hundred bytes."""

    def recall(self) -> Remembered:
        """What was kept, or what the settings say."""
        ...

    def keep(self, remembered: Remembered) -> None:
        """Keep it for the next start; a disk that is full is no reason to disturb anybody."""
        ...


class ForgetfulMemory:
    """Remembers nothing after the end of the program."""

    def __init__(self, remembered: Remembered | None = None) -> None:
        self._remembered = remembered or Remembered()

    def recall(self) -> Remembered:
        return self._remembered

    def keep(self, remembered: Remembered) -> None:
        self._remembered = remembered
