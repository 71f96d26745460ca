"""A crowded morning at one panel, shown as large as ``QT_SCALE_FACTOR`` says; prints what could not be read.

Run by a test in a process of its own, because Qt reads the factor once: ``python -m
tests.staffpanel.scaled_panel`` with width, height, languages (``fr,en``), theme, and a folder if pictures are
to be kept.
"""

from __future__ import annotations

import json
import sys
import tempfile
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QEventLoop, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desk.printer import PrinterCause, PrinterReport
from desk.service_desk import ServiceDesk
from staffpanel.actions import Action, Stage
from staffpanel.ports import PanelParts
from staffpanel.program import make_application
from staffpanel.properties import PanelProperties
from staffpanel.window import PanelWindow
from tests.staffpanel.person import Branch, local
from tests.staffpanel.reading import cut_words
from ui.desk_worker import DeskWorker
from ui.queue_watcher import QueueWatcher
from ui.tokens import DARK, LIGHT

SERVICES = ("computer", "loan", "document_search", "return", "research", "renewal", "printing", "fees")
LONG_ALIASES = ("Marie-Ginett", "Wilhelmina-M", "Jean-Philipp", "Maximilienne")
PATIENCE_MS = 10_000

Cut = tuple[str, list[str]]


class Morning:
    """The panel of desk 1 with forty people waiting, and every desk taken."""

    def __init__(self, folder: Path, language: str, theme: str) -> None:
        self.branch = Branch(folder / "queue.sqlite3")
        for number in range(40):
            self.branch.issue(SERVICES[number % len(SERVICES)])
        for desk, alias in zip("234", LONG_ALIASES[1:], strict=True):
            self.branch.do(partial(ServiceDesk.sign_in, desk=desk, staff=alias))
        self.branch.clock.advance(3 * 3_600)
        report = PrinterReport("kiosk", PrinterCause.PAPER_OUT, self.branch.clock.now_ms())
        self.branch.do(partial(ServiceDesk.report_printer, report=report))
        self.worker, self.watcher = DeskWorker(self.branch.open_desk), QueueWatcher(self.branch.open_desk)
        palette = DARK if theme == "dark" else LIGHT
        now_ms = self.branch.clock.now_ms
        self.window = PanelWindow(
            PanelParts(self.worker, self.watcher, now_ms, local, language=language, palette=palette)
        )

    def wait_for(self, stage: Stage) -> None:
        deadline = QDeadlineTimer(PATIENCE_MS)
        while self.shown.stage is not stage or self.shown.is_busy:
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)
            assert not deadline.hasExpired(), (stage, self.shown.stage)

    @property
    def shown(self) -> PanelProperties:
        return self.window.session.properties

    def states(self) -> Iterator[str]:
        """Lead the panel through a visit and its lists."""
        session = self.window.session
        self.wait_for(Stage.CHOOSE_DESK)
        yield "choose"
        session.choose_desk("1")
        session.sign_in(LONG_ALIASES[0])
        self.wait_for(Stage.NEXT)
        yield "next"
        for action in (Action.CALL_ANOTHER, Action.SEE_SLIPS, Action.PAUSE):
            session.perform(action)
            yield action
            session.back_out()
        session.perform(Action.CALL_NEXT)
        self.wait_for(Stage.CALLED)
        session.perform(Action.NO_SHOW)
        yield "called, too early for a no-show"
        session.perform(Action.START)
        self.wait_for(Stage.SERVING)
        yield "serving"
        for action in (Action.FINISH, Action.TRANSFER):
            session.perform(action)
            yield action
            session.back_out()
        for key in (Qt.Key.Key_F9, Qt.Key.Key_F10, Qt.Key.Key_F8, Qt.Key.Key_F10):
            QTest.keyClick(self.window, key)
            yield f"size {self.window.width()} x {self.window.height()}"

    def close(self) -> None:
        self.window.take_down()
        self.watcher.close()
        self.worker.close()


def settle() -> None:
    """Let layouts take their last turn."""
    for _ in range(4):
        QApplication.processEvents()


def main(width: str, height: str, languages: str, theme: str, folder: str = "") -> None:
    application = make_application(["scaled panel"])
    for language in languages.split(","):
        print(json.dumps([language, *look(int(width), int(height), language, theme, folder)]))  # noqa: T201 - read by the test
    del application


def look(width: int, height: int, language: str, theme: str, folder: str) -> tuple[float, list[Cut]]:
    """The factor of the screen, and every state with what could not be read in it."""
    found: list[Cut] = []
    with tempfile.TemporaryDirectory() as place:
        morning = Morning(Path(place), language, theme)
        morning.window.resize(width, height)
        morning.window.show()
        ratio = morning.window.devicePixelRatioF()
        for number, state in enumerate(morning.states()):
            settle()
            found += [(state, cut)] if (cut := cut_words(morning.window)) else []
            if folder:
                name = f"{language}-{theme}-{width}x{height}@{ratio:g}-{number:02d}.png"
                morning.window.grab().save(str(Path(folder) / name))
        morning.close()
    return ratio, found


if __name__ == "__main__":
    main(*sys.argv[1:])
