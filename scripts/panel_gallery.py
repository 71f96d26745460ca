"""Draws every state of a visit at the panel into a folder: both languages, both themes, two sizes.

    .venv/bin/python scripts/panel_gallery.py FOLDER

scripts/pictures keeps one sheet of them.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from itertools import product
from pathlib import Path
from types import MappingProxyType

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QObject, QSize, Qt, Signal  # noqa: E402
from PySide6.QtGui import QImage, QPainter  # noqa: E402

from desk.presence import Presence  # noqa: E402
from desk.printer import PrinterCause, PrinterReport  # noqa: E402
from desk.queue import LiveQueue  # noqa: E402
from desk.tickets import CallReason, DeskAction, Kind, Outcome, ParkReason, State, Ticket  # noqa: E402
from staffpanel.actions import Drawer  # noqa: E402
from staffpanel.inputs import PanelInputs  # noqa: E402
from staffpanel.notices import News, Notice  # noqa: E402
from staffpanel.ports import PanelParts  # noqa: E402
from staffpanel.program import make_application  # noqa: E402
from staffpanel.view_model import derive  # noqa: E402
from staffpanel.window import PanelWindow  # noqa: E402
from tests.staffpanel.person import local  # noqa: E402
from tests.staffpanel.test_view_model import (  # noqa: E402
    DAY,
    MINUTE_MS,
    NOW_MS,
    held,
    inputs,
    present,
    ticket,
)
from ui.referral_words import ReferralWords  # noqa: E402
from ui.service_words import DEFAULT_SERVICE_WORDS  # noqa: E402
from ui.tokens import DARK, LIGHT, Palette  # noqa: E402

REFERRALS = (
    ReferralWords("clsc", "CLSC des Sources", "Santé et services sociaux"),
    ReferralWords("tax_clinic", "Comité d’impôt", "Déclarations de revenus"),
)
SIZES = {"full": (1024, 720), "narrow": (400, 680)}
THEMES = {"light": LIGHT, "dark": DARK}
SHEET = ("called", "finish", "wrap-up", "call-due")
GAP = 24

LINE = (ticket("A012", 94), ticket("B004", 92), ticket("A013", 97))
HELP = held("B001", State.SERVING, started_ms=NOW_MS - 11 * MINUTE_MS)
TALK = held("B001", State.SERVING, started_ms=NOW_MS - 40_000, call_reason=CallReason.NEXT_STEP_DUE)
CALLED = held("A011", State.CALLED)
DONE = replace(CALLED, state=State.CLOSED, outcome=Outcome.SERVED, closed_ms=NOW_MS - 2_000)
CALL = ticket("P001", 98)
CALL_BACK = replace(CALL, contacts=3, contact_ms=NOW_MS - 70_000)
ASIDE = ticket("B002", 60, state=State.PARKED, park_reason=ParkReason.BEING_PREPARED, remind_ms=NOW_MS)
LOANS = {"1": frozenset({"loan", "return"})}
STAFF = {"1": "MB", "2": "JL"}
ALONE, TWO = (
    {desk: replace(each, staff=STAFF[desk]) for desk, each in present(*desks).items()}
    for desks in ("1", "12")
)


def known(
    *tickets: Ticket,
    drawer: Drawer | None = None,
    code: str = "",
    notice: Notice | None = None,
    undo: Ticket | None = None,
    skills: Mapping[str, frozenset[str]] = MappingProxyType({}),
    presences: Mapping[str, Presence] = ALONE,
) -> PanelInputs:
    """A moment at desk 1, where a list about a ticket may be open, or the last action may be undone."""
    here = next((each for each in tickets if each.desk == "1"), None)
    actions = {} if undo is None else {"1": DeskAction("1", NOW_MS - 2_000, undo, here or DONE)}
    about = here or next((each for each in tickets if each.kind is Kind.PHONE), None)
    queue = LiveQueue(
        "main",
        DAY,
        NOW_MS,
        tickets=tickets,
        presences=presences,
        printers={"kiosk": PrinterReport("kiosk", PrinterCause.READY, NOW_MS)},
        skills=skills,
        actions=actions,
    )
    return replace(
        inputs(staff=STAFF["1"]),
        queue=queue,
        drawer=drawer,
        drawer_label=about.label if about is not None and drawer is not None else "",
        drawer_code=code,
        notice=notice,
        referrals=tuple(each.code for each in REFERRALS),
        kinds={each.code: each.kind for each in DEFAULT_SERVICE_WORDS},
    )


def states() -> Iterator[tuple[str, PanelInputs]]:
    """Every state of the gallery, by its name."""
    yield "called", known(*LINE, CALLED, undo=ticket("A011", 50))
    yield "next-undo", known(*LINE, undo=CALLED)
    yield "nobody-undo", known(undo=CALLED)
    yield "wrap-up", known(*LINE, HELP)
    yield "talk", known(*LINE, TALK)
    yield "talk-ends", known(*LINE, TALK, drawer=Drawer.OUTCOMES)
    yield "finish", known(*LINE, HELP, drawer=Drawer.OUTCOMES)
    yield "another-request", known(*LINE, HELP, drawer=Drawer.AGAIN)
    yield "waits-anew", known(*LINE, notice=Notice(News.WAITS_ANEW, label="B001", number=4))
    yield "referred", known(*LINE, HELP, drawer=Drawer.NEXT_STEPS, code=Outcome.REFERRED)
    yield "transfer", known(*LINE, HELP, drawer=Drawer.SERVICES, presences=TWO)
    yield "set-aside", known(*LINE, HELP, drawer=Drawer.PARK_REASONS)
    yield "remind", known(*LINE, HELP, drawer=Drawer.REMINDERS, code=ParkReason.OTHER)
    yield "aside-due", known(*LINE, ASIDE)
    yield from states_of_calls()
    yield from states_of_skills()


def states_of_calls() -> Iterator[tuple[str, PanelInputs]]:
    """Calls on hold, due, and at the desk."""
    fresh = replace(CALL, joined_ms=NOW_MS - 5_000)
    yield "call-on-hold", known(*LINE, CALLED, fresh, notice=Notice(News.ON_HOLD, label="P001"))
    yield "call-due", known(*LINE, HELP, CALL, ticket("P002", 99))
    yield "call-back", known(*LINE, HELP, CALL_BACK)
    yield "call-ends", known(CALL_BACK, drawer=Drawer.CALL_OUTCOMES)
    yield "calls", known(CALL, ticket("P002", 99), drawer=Drawer.CALLS)
    yield "call-next", known(CALL)
    yield "call-answered", known(*LINE, held("P001", State.CALLED))
    yield "call-at-desk", known(*LINE, held("P001", State.SERVING, started_ms=NOW_MS - 40_000))


def states_of_skills() -> Iterator[tuple[str, PanelInputs]]:
    """Who can give what."""
    sent = ticket("B005", 90, meant_for="2")
    yield "skills", known(*LINE, drawer=Drawer.SKILLS, skills=LOANS)
    yield "skills-hide", known(*LINE, sent, skills=LOANS, presences=TWO)
    yield "for-colleagues", known(ticket("B004", 92), skills=LOANS, presences=TWO)
    yield "beyond-all", known(ticket("B004", 92), skills=LOANS)


class Still(QObject):
    """A worker and a watcher of a moment that stands still."""

    queue_changed = Signal(object)
    store_lost = Signal(object)
    store_found = Signal()
    queue = None
    trouble = None

    def ask(self, *_asked: object) -> None:
        """Do nothing."""


def draw(folder: Path, language: str, theme: str, size: str, process: Callable[[], None]) -> list[QImage]:
    """Draw every state once; return those of the sheet."""
    still, palette = Still(), THEMES[theme]
    window = PanelWindow(parts(still, language, palette))
    window.resize(*SIZES[size])
    window.show()
    kept = {}
    for name, moment in states():
        window.session.changed.emit(derive(moment))
        for _turn in range(6):
            process()
        kept[name] = window.grab().toImage()
        kept[name].save(str(folder / f"{name}-{language}-{theme}-{size}.png"))
    window.close()
    return [kept[name] for name in SHEET]


def parts(still: Still, language: str, palette: Palette) -> PanelParts:
    """What the panel of the gallery is made of."""
    return PanelParts(
        worker=still,
        watcher=still,
        now_ms=lambda: NOW_MS,
        local=local,
        language=language,
        palette=palette,
        referrals=REFERRALS,
        desk="1",
    )


def sheet(pictures: list[QImage]) -> QImage:
    """Lay pictures two by two."""
    width, height = pictures[0].width() + GAP, pictures[0].height() + GAP
    paper = QImage(QSize(2 * width + GAP, 2 * height + GAP), QImage.Format.Format_RGB32)
    paper.fill(Qt.GlobalColor.lightGray)
    painter = QPainter(paper)
    for place, picture in enumerate(pictures):
        painter.drawImage(GAP + place % 2 * width, GAP + place // 2 * height, picture)
    painter.end()
    return paper


def main(words: list[str]) -> int:
    """Draw them all; return the exit status."""
    if len(words) != 1:
        sys.stderr.write(f"usage: {Path(sys.argv[0]).name} FOLDER\n")
        return 2
    folder = Path(words[0])
    folder.mkdir(parents=True, exist_ok=True)
    application = make_application(["votre-tour"])
    for language, theme, size in product(("fr", "en"), THEMES, SIZES):
        pictures = draw(folder, language, theme, size, application.processEvents)
        if size == "full":
            sheet(pictures).save(str(folder / f"panel-visit-{language}-{theme}.png"))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
