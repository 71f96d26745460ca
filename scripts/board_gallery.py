"""Draws every state of the board in every language, theme and size, for eyes.

.venv/bin/python scripts/board_gallery.py FOLDER [1920x1080]    that size alone, or all
"""

from __future__ import annotations

import os
import sys
from datetime import datetime
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from board.ports import BoardParts
from board.program import Board
from tests.board.gallery import LANGUAGES, NOW_MS, PARTS, SIZES, scenes
from tests.board.stand import ZONE
from tests.board.still import Still
from ui.tokens import PALETTES


def main(folder: Path, only: str = "") -> None:
    """Draw all of it into a folder."""
    application = QGuiApplication([])
    folder.mkdir(parents=True, exist_ok=True)
    still = Still()
    for size in (each for each in SIZES if only in ("", f"{each[0]}x{each[1]}")):
        for languages in LANGUAGES:
            for theme in PALETTES:
                draw(folder, still, size, languages, theme)
    del application


def draw(folder: Path, still: Still, size: tuple[int, int], languages: tuple[str, ...], theme: str) -> None:
    """Draw every state in one size, language and theme."""
    board = Board(
        BoardParts(
            watcher=still,
            worker=still,
            now_ms=lambda: NOW_MS,
            local=lambda at_ms: datetime.fromtimestamp(at_ms / 1000, ZONE),
            library_name="Bibliothèque des Érables",
            languages=languages,
            theme=theme,
            is_full_screen=False,
            **PARTS,
        )
    )
    board.window.resize(*size)
    board.show()
    for name, scene in scenes():
        board.wall.stand_still(scene)
        QCoreApplication.processEvents()
        name = f"board-{name}-{'+'.join(languages)}-{theme}-{size[0]}x{size[1]}.png"
        board.window.grabWindow().save(str(folder / name.replace(" ", "-").replace(",", "")))
    board.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:])
