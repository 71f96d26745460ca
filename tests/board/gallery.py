"""The board in its states, with names, arrows and notices of a library."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from board.display import Scene
from board.ports import Arrow
from board.showroom import EXAMPLE_DESK, EXAMPLE_NAMES, NOW_MS, STATES, opening_at, queue_of, scene, ticket

__all__ = ["NOW_MS", "opening_at", "queue_of", "scene", "ticket"]

SIZES = [
    (1280, 720),
    (1920, 1080),
    (1080, 1920),
    (3840, 2160),
    (2160, 3840),
    (1366, 768),
    (1024, 768),
    (720, 1280),
]
LANGUAGES = [("fr",), ("fr", "en"), ("en", "fr"), ("es",), ("ar",), ("fr", "ar"), ("ar", "fr")]
ARROWS = {
    "1": Arrow.LEFT,
    "2": Arrow.RIGHT,
    "3": Arrow.UP_RIGHT,
    "12B": Arrow.DOWN,
    EXAMPLE_DESK: Arrow.UP_RIGHT,
}
NAMES: Mapping[str, Mapping[str, str]] = {
    "2": {"fr": "Accueil", "en": "Welcome desk", "es": "Recepción", "ar": "مكتب الاستقبال"},
    "3": EXAMPLE_NAMES,
    EXAMPLE_DESK: EXAMPLE_NAMES,
}
NOTICES = {
    "fr": ["Heure du conte samedi à 10 h 30, pour les petits et les grands."],
    "en": ["Story time on Saturday at 10:30, for young and old."],
    "es": ["Hora del cuento el sábado a las 10:30, para pequeños y mayores."],
    "ar": ["ساعة الحكاية يوم السبت الساعة 10:30، للصغار والكبار."],
}
PARTS: dict[str, Any] = {"arrows": ARROWS, "desk_names": NAMES, "notices": NOTICES}
SCENES = {name: shown.scene for name, shown in STATES.items()}


def scenes() -> Iterator[tuple[str, Scene]]:
    yield from SCENES.items()
