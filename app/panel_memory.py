"""Where the panel keeps its size and place from one start to the next: a small file of who sits at it.

It is no setting: staff change it with a key, and losing it loses nothing else. It tells nothing of anybody.
"""

import json
import logging
import os
import re
from contextlib import suppress
from pathlib import Path
from typing import Annotated

import msgspec
import platformdirs
from msgspec import Meta, Struct

from staffpanel.size import PanelSize, Place, Remembered

logger = logging.getLogger(__name__)

GEOMETRY = re.compile(r"(\d{1,5})x(\d{1,5})\+(\d{1,5})\+(\d{1,5})")
"""As Qt and X spell it; what counts from the right or the bottom is left to Qt."""

Pixels = Annotated[int, Meta(ge=-100_000, le=100_000)]


class _Place(Struct, frozen=True):
    x: Pixels
    y: Pixels
    width: Annotated[int, Meta(ge=1, le=100_000)]
    height: Annotated[int, Meta(ge=1, le=100_000)]
    is_maximised: bool = False


class _Kept(Struct, frozen=True):
    size: PanelSize
    set_to: PanelSize
    places: dict[PanelSize, _Place]


def memory_path(desk: str | None) -> Path:
    """The file of the panel of one desk, in the folder the system has for such things.

    Args:
        desk: What ``--desk`` says; panels of several desks on one machine keep to their own places.
    """
    name = f"panel-{desk}.json" if desk else "panel.json"
    return platformdirs.user_state_path("votre-tour", appauthor=False) / name


class FileMemory:
    """Keeps it in a file; what cannot be read or written is as if nothing had been kept."""

    def __init__(self, path: Path, set_to: PanelSize) -> None:
        """Name the file; nothing is read yet.

        Args:
            path: Made with its folder when it is first written.
            set_to: The size in the settings. It counts until staff choose another, and again as soon as
                somebody changes the settings.
        """
        self._path = path
        self._set_to = set_to
        self._written = b""

    def recall(self) -> Remembered:
        """What was kept; reads the file, some 300 bytes."""
        try:
            self._written = self._path.read_bytes()
            kept = msgspec.json.decode(self._written, type=_Kept)
        except (OSError, msgspec.MsgspecError) as error:
            if not isinstance(error, FileNotFoundError):
                logger.info("the size of the panel was not kept: %s", error)
            return Remembered(self._set_to)
        places = {size: Place(**msgspec.structs.asdict(place)) for size, place in kept.places.items()}
        return Remembered(kept.size if kept.set_to is self._set_to else self._set_to, places)

    def keep(self, remembered: Remembered) -> None:
        """Keep it: written beside the file and put in its place, so that half a file is never read."""
        text = json.dumps(
            {
                "size": remembered.size,
                "set_to": self._set_to,
                "places": {size: _fields(place) for size, place in remembered.places.items()},
            }
        ).encode()
        if text == self._written:
            return
        beside = self._path.with_name(f"{self._path.name}.{os.getpid()}")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            beside.write_bytes(text)
            beside.replace(self._path)
            self._written = text
        except OSError as error:
            logger.info("the size of the panel cannot be kept: %s", error)
            with suppress(OSError):
                beside.unlink(missing_ok=True)


def _fields(place: Place) -> dict[str, int | bool]:
    return {
        "x": place.x,
        "y": place.y,
        "width": place.width,
        "height": place.height,
        "is_maximised": place.is_maximised,
    }


def asked_place(geometry: str) -> Place | None:
    """Where a window goes as the command line says it.

    Qt itself heeds its own option for a window only that was given no size before.

    Args:
        geometry: Such as ``420x700+0+0``, in logical pixels.

    Returns:
        The place; None where the text is none, or counts from the right or the bottom.
    """
    found = GEOMETRY.fullmatch(geometry.strip())
    if found is None:
        return None
    width, height, x, y = (int(part) for part in found.groups())
    return Place(x, y, width, height)
