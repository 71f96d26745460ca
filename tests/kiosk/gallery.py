"""Every screen in its hardest moments, hung before the eyes of a test."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import count
from typing import Any, Protocol

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from app.still_desk import StillDesk
from kiosk.journey import Journey
from kiosk.portraits import window_of
from kiosk.ports import KioskParts
from kiosk.program import Kiosk
from kiosk.showroom import STATES, at_rest
from tests.kiosk.hands import Hands
from tests.kiosk.stand import STILL

SIZES = [(1280, 800), (1920, 1080), (1080, 1920), (800, 480), (1024, 768), (1366, 768), (768, 1366)]
LANGUAGES = [("fr", "en"), ("en", "fr"), ("es", "fr"), ("ar", "fr")]
# As where a library turns every pack on.
ALL_LANGUAGES = ("fr", "en", "es", "ar")
MOMENTS = {name: shown.journey for name, shown in STATES.items()}

_hung = count(10_001)


class HasScreen(Protocol):
    """Where a moment can be hung: a kiosk in use, or one that is only looked at."""

    @property
    def kiosk(self) -> Kiosk: ...

    @property
    def hands(self) -> Hands: ...


@dataclass(frozen=True)
class Wall:
    """A kiosk at whose desk nothing happens, so that each moment stays as it was hung."""

    kiosk: Kiosk
    hands: Hands


@contextmanager
def wall(
    qtbot: QtBot,
    size: tuple[int, int] = (1280, 800),
    languages: tuple[str, ...] = ("fr", "en"),
    library_name: str = "Bibliothèque des Érables",
    **parts: Any,
) -> Iterator[Wall]:
    """Show the real window of a kiosk that hears nothing of any desk, and take it down again."""
    still = StillDesk()
    kiosk = Kiosk(
        KioskParts(
            worker=still,
            watcher=still,
            printing=still,
            new_ticket_id=lambda: "looked at",
            library_name=library_name,
            languages=languages,
            times=STILL,
            is_full_screen=False,
            **parts,
        )
    )
    kiosk.window.resize(*size)
    with qtbot.waitExposed(kiosk.window):
        kiosk.show()
    try:
        yield Wall(kiosk, Hands(window_of(kiosk)))
    finally:
        kiosk.close()


def hang(stand: HasScreen, moment: Journey, language: str) -> None:
    """Bring the screen of a moment before the eyes, at rest; nothing is asked of the desk."""
    here = at_rest(moment, language, next(_hung))
    stand.kiosk.reception.step(lambda journey: here)
    for frame in _frames(stand.hands):
        QMetaObject.invokeMethod(frame, "comeIn")
    QCoreApplication.sendPostedEvents()
    assert all(is_in(frame) for frame in _frames(stand.hands))


def _frames(hands: Hands) -> list[QQuickItem]:
    """The screens that are shown; everything on them takes its place."""
    return [item for item in hands.items() if item.objectName().startswith("frame_")]


def is_in(frame: QQuickItem) -> bool:
    """Whether a screen has come in."""
    return frame.property("shift") == 0 and frame.opacity() == 1


def moments() -> Iterator[tuple[str, Journey]]:
    yield from MOMENTS.items()
