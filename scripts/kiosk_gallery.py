"""Draws what a patron sees of the printer, on the first screen and on the screen of the number, for eyes.

.venv/bin/python scripts/kiosk_gallery.py FOLDER [1280x800]    that size alone, or all

scripts/pictures keeps one sheet of them.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from PIL import Image, ImageDraw
from PySide6.QtWidgets import QApplication
from pytestqt.qt_compat import qt_api
from pytestqt.qtbot import QtBot

from desk.printer import PrinterCause
from desk.slips import SlipState
from desk.tickets import Kind
from kiosk.journey import Journey
from tests.kiosk.gallery import LANGUAGES, hang
from tests.kiosk.moments import answer, at_ticket, at_welcome
from tests.kiosk.stand import standing

SIZES = ((1280, 800), (800, 480), (1024, 600), (1080, 1920))
SHEET = ("welcome-paper-out", "coming", "out", "not-coming", "cut-short", "ask")
SHEET_SIZE, SHEET_COLUMNS = "1280x800", 3
GROUND, GAP = (214, 214, 214), 16

_one = answer(position=3, present=1, kind=Kind.ASSISTANCE, number=357)
_number = replace(at_ticket(_one), present=1)
_no_paper = PrinterCause.PAPER_OUT


class Patience(QtBot):
    """Waits for windows and states, without a test around it."""

    def __init__(self) -> None:
        """Wait by the Qt that the program uses."""
        qt_api.set_qt_api("pyside6")  # type: ignore[no-untyped-call]  # pytest-qt has no type for it


def states() -> Iterator[tuple[str, Journey]]:
    """Every state, by the name of its picture."""
    for cause in PrinterCause:
        yield f"welcome-{cause.value.replace('_', '-')}", replace(at_welcome(), cause=cause)
    yield "welcome-paper-out-one", replace(at_welcome(present=1), cause=_no_paper)
    yield "welcome-paper-out-nobody", replace(at_welcome(present=0), cause=_no_paper)
    yield "coming", _number
    yield "late", replace(_number, is_slip_late=True)
    yield "out", replace(_number, slip=SlipState.CUT)
    yield "not-coming", replace(_number, slip=SlipState.NOT_SENT, cause=_no_paper)
    yield "cut-short", replace(_number, slip=SlipState.CANCELLED, cause=_no_paper)
    yield "ask", replace(_number, slip=SlipState.UNKNOWN)
    yield "nobody", replace(_number, slip=SlipState.UNKNOWN, present=0)
    yield "garbled", replace(_number, slip=SlipState.SENT, cause=PrinterCause.GARBLED)
    for cause in (each for each in PrinterCause if not each.may_print):
        name = cause.value.replace("_", "-")
        yield f"stopped-{name}", replace(_number, slip=SlipState.SENDING, cause=cause)


def draw(folder: Path, size: tuple[int, int], languages: tuple[str, ...]) -> None:
    """Draw every state in one size and language."""
    with standing(Patience(), size=size, languages=languages) as stand:
        for name, journey in states():
            hang(stand, journey, languages[0])
            picture = f"kiosk-{name}-{languages[0]}-{size[0]}x{size[1]}.png"
            stand.kiosk.window.grabWindow().save(str(folder / picture))


def sheet(folder: Path) -> Image.Image:
    """Lay the pictures of the documents side by side, at less than half their size."""
    pictures = [Image.open(folder / f"kiosk-{name}-fr-{SHEET_SIZE}.png").convert("RGB") for name in SHEET]
    width, height = pictures[0].width * 2 // 5, pictures[0].height * 2 // 5
    rows = -(-len(pictures) // SHEET_COLUMNS)
    paper = Image.new("RGB", (SHEET_COLUMNS * (width + GAP) + GAP, rows * (height + GAP) + GAP), GROUND)
    pen = ImageDraw.Draw(paper)
    for place, picture in enumerate(pictures):
        row, column = divmod(place, SHEET_COLUMNS)
        left, top = GAP + column * (width + GAP), GAP + row * (height + GAP)
        paper.paste(picture.resize((width, height), Image.Resampling.LANCZOS), (left, top))
        pen.rectangle((left - 1, top - 1, left + width, top + height), outline=(150, 150, 150))
    return paper


def main(folder: Path, only: str = "") -> None:
    """Draw all of it into a folder."""
    application = QApplication([])
    folder.mkdir(parents=True, exist_ok=True)
    for size in (each for each in SIZES if only in ("", f"{each[0]}x{each[1]}")):
        for languages in LANGUAGES:
            draw(folder, size, languages)
    if only in ("", SHEET_SIZE):
        sheet(folder).save(folder / "printer-states.png")
    del application


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:])
