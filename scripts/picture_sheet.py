"""Lays pictures side by side on one sheet, at a part of their size.

.venv/bin/python scripts/picture_sheet.py SHEET.png COLUMNS PERCENT PICTURE...

scripts/pictures keeps such a sheet of what `votre-tour screens` has drawn.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PIL import Image, ImageDraw

GROUND, EDGE, GAP = (214, 214, 214), (150, 150, 150), 16


def sheet(pictures: list[Image.Image], columns: int, percent: int) -> Image.Image:
    """Give them all, from left to right and then from top to bottom; each is as large as the first."""
    width, height = (side * percent // 100 for side in pictures[0].size)
    rows = -(-len(pictures) // columns)
    paper = Image.new("RGB", (columns * (width + GAP) + GAP, rows * (height + GAP) + GAP), GROUND)
    pen = ImageDraw.Draw(paper)
    for place, picture in enumerate(pictures):
        row, column = divmod(place, columns)
        left, top = GAP + column * (width + GAP), GAP + row * (height + GAP)
        paper.paste(picture.resize((width, height), Image.Resampling.LANCZOS), (left, top))
        pen.rectangle((left - 1, top - 1, left + width, top + height), outline=EDGE)
    return paper


def main(to: str, columns: str, percent: str, *names: str) -> None:
    """Read the pictures and write the sheet."""
    pictures = [Image.open(Path(name)).convert("RGB") for name in names]
    sheet(pictures, int(columns), int(percent)).save(to)


if __name__ == "__main__":
    main(*sys.argv[1:])
