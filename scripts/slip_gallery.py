"""Draws slips of all kinds into a folder, to be looked at: papers, languages, and all that a slip may carry.

    .venv/bin/python scripts/slip_gallery.py FOLDER

It also tells how many bytes each takes with the longest frame. scripts/pictures keeps one sheet of them.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from dataclasses import replace
from itertools import product
from pathlib import Path

from PIL import Image, ImageDraw

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QGuiApplication  # noqa: E402

from app.next_step_words import WhatFollows, next_step_slip  # noqa: E402
from app.printer_test_slip import sample_blocks, sample_slip  # noqa: E402
from app.return_words import return_slip  # noqa: E402
from app.slip_words import NO_EXTRAS, SlipExtras, ticket_slip  # noqa: E402
from app.text_strips import QtTextDrawing  # noqa: E402
from desk.next_steps import NextStep  # noqa: E402
from desk.requests import Issued  # noqa: E402
from desk.tickets import Outcome  # noqa: E402
from hardware.encoder import SlipEncoder, encode_blocks  # noqa: E402
from hardware.probe_slip import probe_slip  # noqa: E402
from hardware.profile import DOCUMENTED, Capabilities, PrinterProfile  # noqa: E402
from hardware.profiles import GENERIC_58_MM, GENERIC_80_MM  # noqa: E402
from hardware.raster import Raster, raster_of  # noqa: E402
from hardware.slip import NextStepSlip, Slip, TicketSlip  # noqa: E402
from hardware.virtual_printer.interpreter import EscposInterpreter  # noqa: E402
from hardware.virtual_printer.paper import LinePrinted, PaperFed, PicturePrinted  # noqa: E402
from hardware.virtual_printer.picture import draw_slip  # noqa: E402
from hardware.virtual_printer.slips import PrintedSlip  # noqa: E402
from tests.sample_ticket import TAKEN_AT, TICKET  # noqa: E402
from ui.referral_words import ReferralWords  # noqa: E402

FRAME_BYTES = 53
NAME = "Bibliothèque de L’Îlet"
LONG_NAME = "Bibliothèque municipale Marguerite-Bourgeoys de Sainte-Anne-de-la-Pérade"
ARABIC_NAME = "مكتبة الجزيرة العامة"
CAN = Capabilities(native_qr=DOCUMENTED, raster=DOCUMENTED, own_characters=DOCUMENTED)
PAPERS = (replace(GENERIC_80_MM, can=CAN), replace(GENERIC_58_MM, can=CAN))
NAME_OF_36 = "Bibliothèque de Notre-Dame-de-l’Îlet"
CODE = SlipExtras(qr_address="https://biblio.example.ca/lignes")
QR = SlipExtras(qr_address="https://biblio.example.ca/attente")
NEXT_SHEET = ("80-fr-next-hold", "80-fr-next-referral", "58-fr-next-call", "58-en-next-back")
SHEET = ("80-fr-1", "80-fr-2-qr-logo", "80-fr-1-qr", "80-fr-1-most", "58-fr-1-A1000", "58-en-0")
JOBS = ReferralWords(
    "job_centre",
    "Centre d’emploi",
    "Curriculum vitæ et recherche d’emploi",
    "418 555-0123",
    "Du lundi au vendredi, de 9 h à 16 h 30",
    "12, rue de l’Église, bureau 3",
)
JOBS_IN_ENGLISH = ReferralWords(
    "job_centre",
    "Job centre",
    "Résumés and job search",
    "418 555-0123",
    "Monday to Friday, 9 a.m. to 4:30 p.m.",
    "12 de l’Église Street, office 3",
)
QUIETER = {
    "fr": (
        "le mardi 24 novembre de 13\u00a0h à 16\u00a0h\u00a050",
        "le mercredi 25 novembre de 10\u00a0h\u00a030 à 12\u00a0h",
        "le samedi 28 novembre de 10\u00a0h à 15\u00a0h\u00a050",
    ),
    "en": (
        "on Tuesday, November\u00a024 from 1:00\u00a0p.m. to 4:50\u00a0p.m.",
        "on Wednesday, November\u00a025 from 10:30\u00a0a.m. to 12:00\u00a0p.m.",
        "on Saturday, November\u00a028 from 10:00\u00a0a.m. to 3:50\u00a0p.m.",
    ),
}
NEXT_STEPS = {
    "hold": WhatFollows(Outcome.ON_HOLD_PLACED, NextStep.AWAIT_NOTICE),
    "loan": WhatFollows(Outcome.INTERLIBRARY_LOAN, NextStep.AWAIT_NOTICE),
    "purchase": WhatFollows(Outcome.PURCHASE_SUGGESTED, NextStep.AWAIT_NOTICE),
    "call": WhatFollows(Outcome.CALL_PROMISED, NextStep.AWAIT_CALL),
    "back": WhatFollows(Outcome.WILL_RETURN, NextStep.COME_BACK),
    "service": WhatFollows(Outcome.REFERRED, NextStep.SEE_SERVICE),
    "referral": WhatFollows(Outcome.REFERRED, "job_centre", JOBS),
}
GROUND, GAP = 214, 40


def logo() -> Raster:
    """A shelf of books, drawn here: no library's own."""
    image = Image.new("L", (200, 72), 255)
    pen = ImageDraw.Draw(image)
    for place, height in enumerate((60, 48, 66, 54, 62, 44, 58, 66)):
        pen.rectangle((place * 20, 66 - height, place * 20 + 14, 66), fill=0)
    pen.polygon([(164, 66), (178, 8), (192, 12), (178, 66)], fill=0)
    pen.rectangle((0, 69, 199, 71), fill=0)
    return raster_of(200, 72, lambda x, y: image.getpixel((x, y)) == 0)


def kinds() -> Iterator[tuple[str, PrinterProfile, Slip]]:
    """Every slip of the gallery: the name of its file, its paper and what it says."""
    with_logo = SlipExtras(logo(), QR.qr_address)
    for paper, language, present in product(PAPERS, ("fr", "en"), (0, 1, 2)):
        start = f"{paper.paper_mm}-{language}-{present}"
        yield start, paper, slip(language, present)
        yield f"{start}-A1000", paper, slip(language, present, number=1000)
        yield f"{start}-qr", paper, slip(language, present, extras=QR)
        yield f"{start}-qr-logo", paper, slip(language, present, extras=with_logo)
        yield f"{start}-copy", paper, slip(language, present, is_copy=True)
        yield f"{start}-most", paper, slip(language, present, number=2039, extras=QR, is_copy=True)
        yield (
            f"{start}-Z2039",
            paper,
            slip(language, present, series="Z", number=2039, name=NAME_OF_36, extras=CODE),
        )
        yield (
            f"{start}-WM704",
            paper,
            slip(language, present, series="WM", number=704, extras=QR, is_copy=True),
        )
    for paper, language in product(PAPERS, ("fr", "en")):
        start = f"{paper.paper_mm}-{language}"
        yield f"{start}-WM7048", paper, slip(language, 1, series="WM", number=7048, extras=QR, is_copy=True)
        for many in (1, 3):
            said = return_slip(QUIETER[language][:many], language, NAME, TAKEN_AT.date())
            yield f"{start}-return-{many}", paper, said
    for paper in PAPERS:
        yield f"{paper.paper_mm}-fr-long-name", paper, slip("fr", 1, name=LONG_NAME)
        yield f"{paper.paper_mm}-fr-arabic-name", paper, slip("fr", 1, name=ARABIC_NAME)
    for paper, language, (name, what) in product(PAPERS, ("fr", "en"), NEXT_STEPS.items()):
        yield f"{paper.paper_mm}-{language}-next-{name}", paper, next_step(what, language)


def next_step(what: WhatFollows, language: str) -> NextStepSlip:
    """Say what a next-step slip of the gallery says."""
    if what.referral and language == "en":
        what = replace(what, referral=JOBS_IN_ENGLISH)
    return next_step_slip(what, language, NAME, TAKEN_AT.date())


def slip(
    language: str,
    present: int,
    *,
    series: str = "A",
    number: int = 12,
    name: str = NAME,
    extras: SlipExtras = NO_EXTRAS,
    is_copy: bool = False,
) -> TicketSlip:
    """Say what a slip of the gallery says."""
    issued = Issued(replace(TICKET, series=series, number=number), 1, present, is_new=True)
    return ticket_slip(issued, language, name, TAKEN_AT, extras, is_copy=is_copy)


def drawn(body: bytes, paper: PrinterProfile) -> Image.Image:
    """Draw what the virtual printer makes of a body."""
    interpreter = EscposInterpreter(paper.width_dots)
    events = [event for byte in b"\x1b@" + body for event in interpreter.feed(byte)]
    kept = tuple(event for event in events if isinstance(event, LinePrinted | PicturePrinted | PaperFed))
    return draw_slip(PrintedSlip(1, paper.width_dots, body, kept, 0.0, 0.0, 0.0, 0.0))


def printer_slips() -> Iterator[Image.Image]:
    """Draw what votre-tour printer probe and test print."""
    for paper in PAPERS:
        yield drawn(probe_slip(paper, has_marks=False, has_fence=False), paper)
    slip = sample_slip(NAME, "2026-11-21 14\u00a0h\u00a030")
    for paper in PAPERS:
        yield drawn(encode_blocks(sample_blocks(slip, paper), paper.can), paper)


def sheet(pictures: list[Image.Image]) -> Image.Image:
    """Lay slips side by side, at half their size."""
    width = sum(each.width + GAP for each in pictures) + GAP
    paper = Image.new("L", (width, max(each.height for each in pictures) + 2 * GAP), GROUND)
    left = GAP
    for each in pictures:
        paper.paste(each, (left, GAP))
        left += each.width + GAP
    return paper.resize((paper.width // 2, paper.height // 2), Image.Resampling.LANCZOS)


def main(words: list[str]) -> int:
    """Draw them all; return the exit status."""
    if len(words) != 1:
        sys.stderr.write(f"usage: {Path(sys.argv[0]).name} FOLDER\n")
        return 2
    folder = Path(words[0])
    folder.mkdir(parents=True, exist_ok=True)
    application = QGuiApplication([])
    drawing = QtTextDrawing()
    pictures = {}
    for name, paper, said in kinds():
        body = SlipEncoder(paper, drawing).encode_body(said)
        pictures[name] = drawn(body, paper)
        pictures[name].save(folder / f"slip-{name}.png")
        sys.stdout.write(f"{len(body) + FRAME_BYTES:5} bytes  {pictures[name].height / 8:4.0f} mm  {name}\n")
    sheet([pictures[name] for name in NEXT_SHEET]).save(folder / "next-steps.png")
    sheet([pictures[name] for name in SHEET]).save(folder / "slips.png")
    sheet(list(printer_slips())).save(folder / "probe-slips.png")
    application.quit()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
