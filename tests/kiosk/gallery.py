"""Every screen in its hardest moments, hung before the eyes of a test."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count

from kiosk.journey import Journey
from kiosk.showroom import STATES, at_rest
from tests.kiosk.stand import Stand

SIZES = [(1280, 800), (1920, 1080), (1080, 1920), (800, 480), (1024, 768), (1366, 768), (768, 1366)]
LANGUAGES = [("fr", "en"), ("en", "fr"), ("es", "fr"), ("ar", "fr")]
# As where a library turns every pack on.
ALL_LANGUAGES = ("fr", "en", "es", "ar")
MOMENTS = {name: shown.journey for name, shown in STATES.items()}

_hung = count(10_001)


def hang(stand: Stand, moment: Journey, language: str) -> None:
    """Bring the screen of a moment before the eyes, at rest; nothing is asked of the desk."""
    here = at_rest(moment, language, next(_hung))
    # The printer says nothing of its own: the moment does.
    stand.printer.ends_as = None
    stand.kiosk.reception.step(lambda journey: here)
    stand.hands.names()
    frames = [item for item in stand.hands.items() if item.objectName().startswith("frame_")]
    stand.qtbot.waitUntil(lambda: all(frame.property("shift") == 0 for frame in frames))


def moments() -> Iterator[tuple[str, Journey]]:
    yield from MOMENTS.items()
