"""Draws every state of the panel into a folder: both languages, both themes, every size.

    .venv/bin/python scripts/panel_gallery.py FOLDER [SIZE ...]

A size is one of the names below; all of them without one. ``QT_SCALE_FACTOR=1.5`` in the environment draws
the same sizes one and a half times as large. scripts/pictures keeps one sheet of them.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from dataclasses import fields
from itertools import product
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from panel_moments import PEOPLE, PROMISED, REFERRALS, moments, of_claims  # noqa: E402
from PySide6.QtCore import QObject, QSize, Qt, Signal  # noqa: E402
from PySide6.QtGui import QImage, QPainter  # noqa: E402
from PySide6.QtWidgets import QApplication, QWidget  # noqa: E402

from desk.errors import StoreUnavailable  # noqa: E402
from desk.queue import LiveQueue  # noqa: E402
from staffpanel.inputs import PanelInputs  # noqa: E402
from staffpanel.people_view import PersonAction  # noqa: E402
from staffpanel.ports import PanelParts  # noqa: E402
from staffpanel.program import make_application  # noqa: E402
from staffpanel.size import ForgetfulMemory, PanelSize, Remembered  # noqa: E402
from staffpanel.window import PanelWindow  # noqa: E402
from tests.staffpanel.person import local  # noqa: E402
from tests.staffpanel.test_view_model import NOW_MS  # noqa: E402
from ui.tokens import DARK, LIGHT, Palette  # noqa: E402

SIZES = {
    "smallest": (360, 420),
    "narrow": (400, 680),
    "low": (960, 540),
    "full": (1024, 720),
    "wide": (1280, 800),
    "large": (1920, 1080),
    "strip": (800, 60),
}
THEMES = {"light": LIGHT, "dark": DARK}
SHEET = ("called", "finish", "wrap-up", "call-due")
GAP = 24

Keep = Callable[[str, QWidget], None]


class Still(QObject):
    """A worker and a watcher of a moment that stands still; what was asked waits for its answer."""

    queue_changed = Signal(object)
    store_lost = Signal(object)
    store_found = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.queue: LiveQueue | None = None
        self.trouble: StoreUnavailable | None = None
        self._done: Callable[[object], None] | None = None

    def ask(self, _use: object, done: Callable[..., None], _failed: object) -> None:
        """Keep what is to be done with the answer."""
        self._done = done

    def answer(self, answer: object) -> None:
        """Give the answer to what was asked last."""
        if self._done is not None:
            self._done(answer)


class Gallery:
    """One panel in one language, theme and size, led from state to state."""

    def __init__(self, folder: Path, language: str, theme: str, size: str) -> None:
        self._folder, self._mark = folder, f"{language}-{theme}-{size}"
        self._still, self._promises = Still(), Still()
        self.kept: dict[str, QImage] = {}
        mode = PanelSize.STRIP if size == "strip" else PanelSize.FULL
        self.window = PanelWindow(self._parts(language, THEMES[theme], mode))
        if mode is PanelSize.FULL:
            self.window.resize(*SIZES[size])
        self.window.show()
        # The clock stands still: a moment is told with its own time.
        self._know_all = self.window.session._knowledge.know

    def draw(self) -> None:
        """Draw every state once."""
        for name, moment in moments():
            self._know(moment)
            self._keep(name, self.window)
        self._draw_words()
        self._draw_claims()
        self._draw_people()
        self._draw_promised()
        self.window.close()

    def _parts(self, language: str, palette: Palette, mode: PanelSize) -> PanelParts:
        return PanelParts(
            worker=self._still,
            watcher=self._still,
            now_ms=lambda: NOW_MS,
            local=local,
            language=language,
            palette=palette,
            referrals=REFERRALS,
            desk="1",
            memory=ForgetfulMemory(Remembered(mode)),
            promises=self._promises,
        )

    def _keep(self, name: str, widget: QWidget) -> None:
        for _turn in range(6):
            QApplication.processEvents()
        picture = widget.grab().toImage()
        picture.save(str(self._folder / f"{name}-{self._mark}.png"))
        self.kept[name] = picture

    def _show(self, name: str) -> None:
        self._know(dict(moments())[name])

    def _know(self, moment: PanelInputs) -> None:
        """Let the session know all of a moment, as if it had come to it by itself."""
        self._know_all(
            **{each.name: getattr(moment, each.name) for each in fields(moment) if each.name != "now_ms"}
        )

    def _draw_words(self) -> None:
        self._show("called")
        self.window.asides.words_button.click()
        self._keep("words", self.window)
        self.window.asides.close_words()

    def _draw_claims(self) -> None:
        for name, moment in of_claims():
            self._still.queue = moment.queue
            self._know(moment)
            self.window.asides.claimer.look()
            self._keep(name, self.window)
        self._still.queue = None
        self.window.asides.claimer.look()

    def _draw_people(self) -> None:
        people = self.window.people
        self._show("sign-in")
        self._show("two")
        self._still.answer(PEOPLE)
        self._keep("manager", self.window)
        people.open()
        self._keep("people-pin", self.window)
        people.give_pin("4711")
        self._still.answer(PEOPLE)
        self._keep("people", self.window)
        people.choose("Maximilienne")
        self._keep("person", self.window)
        for action in (PersonAction.RENAME, PersonAction.NEW_PIN):
            people.act(action)
            self._keep(f"person-{action}", self.window)
            people.back()
        people.back()
        people.begin_adding()
        self._keep("person-add", self.window)
        people.close()

    def _draw_promised(self) -> None:
        if self.window.promises is None:
            return
        window = self.window.promises.window
        for name, calls, label in (("promised-none", (), ""), ("promised", PROMISED, "B001")):
            window.open(label)
            self._promises.answer(calls)
            self._keep(name, window)
            window.close()


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


def asked(words: list[str]) -> Iterator[str]:
    """The sizes that were asked for; exits where one is unknown."""
    for word in words or SIZES:
        if word not in SIZES:
            sys.exit(f"{word} is none of the sizes {', '.join(SIZES)}")
        yield word


def main(words: list[str]) -> int:
    """Draw them all; return the exit status."""
    if not words:
        sys.stderr.write(f"usage: {Path(sys.argv[0]).name} FOLDER [SIZE ...]\n")
        return 2
    folder, sizes = Path(words[0]), tuple(asked(words[1:]))
    folder.mkdir(parents=True, exist_ok=True)
    application = make_application(["votre-tour"])
    for language, theme, size in product(("fr", "en"), THEMES, sizes):
        gallery = Gallery(folder, language, theme, size)
        gallery.draw()
        if size == "full":
            kept = [gallery.kept[name] for name in SHEET]
            sheet(kept).save(str(folder / f"panel-visit-{language}-{theme}.png"))
    application.processEvents()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
