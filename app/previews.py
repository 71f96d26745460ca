"""``votre-tour screens``: pictures of every screen and slip of a library, with a page of them all."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Iterator, Sequence
from datetime import datetime
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtGui import QGuiApplication

from app.settings import Settings
from ui.qt_messages import route_qt_messages

if TYPE_CHECKING:
    from app.screen_previews import Picture

PAGE = "index.html"
KINDS = ("kiosk", "board", "slip")
Size = tuple[int, int]


def planned(settings: Settings, sizes: Sequence[Size], kinds: Collection[str] = KINDS) -> int:
    """How many pictures there will be, for these sizes or the usual ones, and these of ``KINDS``."""
    from app.screen_previews import BOARD_SIZES, KIOSK_SIZES, pictures_per_size
    from app.slip_previews import slips_per_language

    languages = len(settings.library.languages)
    kiosk, board = pictures_per_size(settings)
    counts = {
        "kiosk": kiosk * len(sizes or KIOSK_SIZES),
        "board": board * len(sizes or BOARD_SIZES),
        "slip": slips_per_language(settings) * languages,
    }
    return sum(counts[kind] for kind in kinds)


def draw_previews(
    settings: Settings,
    folder: Path,
    sizes: Sequence[Size],
    tell: Callable[[int], None],
    kinds: Collection[str] = KINDS,
) -> int:
    """Draw all of it; takes a minute for each size.

    Args:
        settings: The library's settings.
        folder: Made where it is not there; pictures in it are written over.
        sizes: Those to draw, pixels; empty for the usual ones.
        tell: Told the number of pictures after each.
        kinds: Those of ``KINDS`` to draw.

    Returns:
        How many pictures there are.

    Raises:
        OSError: The folder cannot be written.
    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    from app.preview_page import preview_page

    route_qt_messages()
    folder.mkdir(parents=True, exist_ok=True)
    application = QGuiApplication([])
    drawn = _drawn(settings, folder, sizes)
    pictures = []
    for picture in chain.from_iterable(drawn[kind] for kind in KINDS if kind in kinds):
        pictures.append(picture)
        tell(len(pictures))
    page = preview_page(settings.library.name, pictures, settings.library.languages[0])
    (folder / PAGE).write_text(page, encoding="utf-8")
    del application
    return len(pictures)


def _drawn(settings: Settings, folder: Path, sizes: Sequence[Size]) -> dict[str, Iterator[Picture]]:
    """The pictures of each kind, which are drawn as they are taken."""
    from app.screen_previews import BOARD_SIZES, KIOSK_SIZES, board_pictures, kiosk_pictures

    zone = ZoneInfo(settings.library.time_zone)

    def local(at_ms: int) -> datetime:
        return datetime.fromtimestamp(at_ms / 1000, zone)

    return {
        "kiosk": kiosk_pictures(settings, folder, sizes or KIOSK_SIZES),
        "board": board_pictures(settings, folder, sizes or BOARD_SIZES, local),
        "slip": _slips(settings, folder, local),
    }


def _slips(settings: Settings, folder: Path, local: Callable[[int], datetime]) -> Iterator[Picture]:
    from app.screen_previews import Picture
    from app.slip_previews import slip_previews
    from board.showroom import NOW_MS

    width = f"{settings.printer.paper_mm} mm"
    for language in settings.library.languages:
        for slip in slip_previews(settings, language, local(NOW_MS)):
            file = f"slip-{settings.printer.paper_mm}-{language}-{slip.code}.png"
            slip.picture.save(folder / file)
            yield Picture("slip", "paper", language, width, slip.names, file)
