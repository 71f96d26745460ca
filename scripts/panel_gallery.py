"""Draws every state of the panel into a folder: both languages, both themes, every size.

    .venv/bin/python scripts/panel_gallery.py FOLDER [SIZE ...]

A size is one of ``SIZES``; all of them without one. ``QT_SCALE_FACTOR=1.5`` in the environment draws
the same sizes one and a half times as large. scripts/pictures keeps some of them.
"""

from __future__ import annotations

import os
import sys
from itertools import product
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSize, Qt  # noqa: E402
from PySide6.QtGui import QImage, QPainter  # noqa: E402

from staffpanel.program import make_application  # noqa: E402
from tests.staffpanel.still_panel import SIZES, StillPanel  # noqa: E402
from ui.tokens import DARK, LIGHT  # noqa: E402

THEMES = {"light": LIGHT, "dark": DARK}
SHEET = ("called", "finish", "wrap-up", "call-due")
NARROW_SHEET = ("next-undo", "call-due", "finish", "printers")
GAP = 24


def draw(folder: Path, language: str, theme: str, size: str) -> dict[str, QImage]:
    """Draw every state once; return them by name."""
    kept = {}
    panel = StillPanel(language, THEMES[theme], size)
    for name, window in panel.states():
        kept[name] = window.grab().toImage()
        kept[name].save(str(folder / f"{name}-{language}-{theme}-{size}.png"))
    panel.close()
    return kept


def sheet(pictures: list[QImage], columns: int) -> QImage:
    """Lay pictures in rows of so many."""
    width, height = pictures[0].width() + GAP, pictures[0].height() + GAP
    rows = -(-len(pictures) // columns)
    paper = QImage(QSize(columns * width + GAP, rows * height + GAP), QImage.Format.Format_RGB32)
    paper.fill(Qt.GlobalColor.lightGray)
    painter = QPainter(paper)
    for place, picture in enumerate(pictures):
        painter.drawImage(GAP + place % columns * width, GAP + place // columns * height, picture)
    painter.end()
    return paper


def main(words: list[str]) -> int:
    """Draw them all; return the exit status."""
    is_unknown = any(word not in SIZES for word in words[1:])
    if not words or is_unknown or words[0].startswith("-"):
        sys.stderr.write(f"usage: {Path(sys.argv[0]).name} FOLDER [{'|'.join(SIZES)} ...]\n")
        return 2
    folder, sizes = Path(words[0]), tuple(words[1:]) or tuple(SIZES)
    folder.mkdir(parents=True, exist_ok=True)
    application = make_application(["votre-tour"])
    for language, theme, size in product(("fr", "en"), THEMES, sizes):
        kept = draw(folder, language, theme, size)
        for of_size, names, columns in (("full", SHEET, 2), ("narrow", NARROW_SHEET, 4)):
            if of_size == size:
                one = sheet([kept[name] for name in names], columns)
                one.save(str(folder / f"panel-{size}-{language}-{theme}.png"))
    application.processEvents()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
