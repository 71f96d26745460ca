"""A small library in this process: one database file, and real windows with threads of their own on it."""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.clock import SystemClock
from app.panel_program import panel_parts
from app.pipe import Pipe
from app.printing import Printing
from app.program_threads import Threads, desk_threads
from app.programs import kiosk_parts, kiosk_printing
from app.settings import Settings
from app.settings_check import made
from app.wiring import desk_opener
from desk.printer import PrinterCause
from kiosk.journey import Journey
from kiosk.portraits import window_of
from kiosk.ports import KioskTimes
from kiosk.program import Kiosk
from staffpanel.actions import Stage
from staffpanel.properties import PanelProperties
from staffpanel.window import PanelWindow
from tests.kiosk.hands import Hands

PATIENCE_MS = 20_000
# Shorter than on a real kiosk, where a child's third tap must do nothing either.
QUICK = KioskTimes(settle_ms=50, rest_ms=50)
NAME = "Bibliothèque de l’Anse-à-l’Îlot"
Answer = dict[str, Any]


@dataclass
class OpenKiosk:
    """A real entrance screen, and a person before it."""

    qtbot: QtBot
    threads: Threads
    printing: Printing
    kiosk: Kiosk
    hands: Hands

    @property
    def journey(self) -> Journey:
        return self.kiosk.reception.journey

    def wait_until(self, is_so: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(is_so, timeout=PATIENCE_MS)

    def wait_for(self, screen: str) -> None:
        """Wait until a screen is there and touches count on it."""
        self.wait_until(lambda: self.journey.screen == screen and self.journey.is_settled)

    def wait_until_printer_is(self, cause: PrinterCause) -> None:
        self.wait_until(lambda: self.printing.cause is cause)

    def touch(self, name: str) -> QPoint:
        """Touch a control as soon as it is there and stands still, and tell where that was."""
        seen: list[QPoint] = []

        def stands_still() -> bool:
            if self.hands.find(name) is None:
                return False
            seen.append(self.hands.place_of(name))
            return seen[-2:-1] == seen[-1:]

        self.wait_until(stands_still)
        self.hands.touch_at(seen[-1])
        return seen[-1]

    def ask_for(self, family: str, service: str) -> None:
        """Go from the first screen to the touch that asks for a ticket."""
        self.wait_for("welcome")
        self.touch(f"family_{family}")
        self.wait_for("services")
        self.touch(f"service_{service}")

    def take_ticket(self, family: str = "transaction", service: str = "loan") -> str:
        """Take a ticket and read its number from the glass."""
        self.ask_for(family, service)
        self.wait_for("ticket")
        return self.hands.read("number")

    def go_home(self) -> None:
        self.wait_for("ticket")
        self.touch("done")
        self.wait_for("welcome")


@dataclass
class OpenPanel:
    """A real desk panel, and fingers on its keyboard."""

    qtbot: QtBot
    threads: Threads
    window: PanelWindow

    @property
    def shown(self) -> PanelProperties:
        return self.window.session.properties

    @property
    def held(self) -> str:
        """Label of the ticket at the desk, or ''."""
        return "" if self.shown.held is None else self.shown.held.row.label

    @property
    def waiting(self) -> list[str]:
        return [row.label for row in self.shown.rows]

    @property
    def words(self) -> str:
        """Every sentence that can be read in the window."""
        labels = self.window.findChildren(QLabel)
        return "\n".join(label.text() for label in labels if label.isVisibleTo(self.window))

    def wait_until(self, is_so: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(is_so, timeout=PATIENCE_MS)

    def wait_for(self, stage: Stage) -> None:
        """Wait for a stage, with nothing under way."""
        self.wait_until(lambda: self.shown.stage is stage and not self.shown.is_busy)

    def wait_for_words(self, words: str) -> None:
        self.wait_until(lambda: words in self.words)

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            focused: QWidget | None = self.window.focusWidget()
            QTest.keyClick(self.window if focused is None else focused, key)

    def enter(self, after: Stage) -> None:
        """Press Enter once a stage is there."""
        self.wait_for(after)
        self.press(Qt.Key.Key_Return)


class Library:
    """Opens windows on one database and closes them all in the end."""

    def __init__(self, qtbot: QtBot, folder: Path, parts: ExitStack) -> None:
        self.qtbot = qtbot
        self.database = folder / "library.sqlite3"
        self.printer = folder / "printer"
        self._parts = parts

    def close(self) -> None:
        """Close every window now, the last one opened first."""
        self._parts.close()

    def settings(self, **sections: Any) -> Settings:
        """The settings of this library, with the given sections added or changed."""
        own = {
            "library": {"name": NAME, "languages": ["fr", "en"]},
            "store": {"database": str(self.database)},
        }
        return made({**own, "kiosk": {"full_screen": False}, **sections})

    def with_printer(self, **printer: Any) -> Settings:
        return self.settings(printer={"device": str(self.printer), **printer})

    def open_kiosk(
        self,
        settings: Settings | None = None,
        clock: SystemClock | None = None,
        times: KioskTimes | None = QUICK,
    ) -> OpenKiosk:
        """Open a kiosk; with ``times=None`` it waits as long as the settings say."""
        settings = settings or self.settings()
        threads = self._parts.enter_context(desk_threads(settings, "kiosk", clock))
        printing = self._parts.enter_context(kiosk_printing(settings, threads))
        parts = kiosk_parts(settings, threads, printing)
        kiosk = Kiosk(parts if times is None else replace(parts, times=times))
        self._parts.callback(kiosk.close)
        with self.qtbot.waitExposed(kiosk.window):
            kiosk.show()
        return OpenKiosk(self.qtbot, threads, printing, kiosk, Hands(window_of(kiosk)))

    def open_panel(
        self, desk: str | None = None, staff: str | None = None, settings: Settings | None = None
    ) -> OpenPanel:
        """Open a panel; with desk and alias it signs in by itself, and this waits for it."""
        settings = settings or self.settings()
        name = f"panel {desk or ''}".strip()
        has_slips = settings.slip.next_step
        threads = self._parts.enter_context(desk_threads(settings, name, has_step_slips=has_slips))
        window = PanelWindow(panel_parts(settings, threads, desk, staff))
        self._parts.callback(window.take_down)
        with self.qtbot.waitExposed(window):
            window.show()
        panel = OpenPanel(self.qtbot, threads, window)
        if desk and staff:
            panel.wait_until(lambda: bool(panel.shown.staff))
        return panel

    def open_pipe(self, settings: Settings | None = None, clock: SystemClock | None = None) -> OpenPipe:
        settings = settings or self.settings()
        clock = clock or SystemClock(settings.library.time_zone)
        pipe = Pipe(desk_opener(settings, clock, "pipe"), clock)
        self._parts.callback(pipe.close)
        return OpenPipe(pipe)


@dataclass
class OpenPipe:
    """A pipe in this process that is asked with words instead of lines."""

    pipe: Pipe

    def ask(self, do: str, **fields: object) -> Answer:
        return self.pipe.answer(json.dumps({"do": do, **fields}).encode())

    def labels(self, place: str = "waiting") -> list[str]:
        """Who waits in calling order, or is called, or parked."""
        return [ticket["label"] for ticket in self.ask("queue")[place]]

    def issue(self, service: str = "loan") -> str:
        label: str = self.ask("issue", service=service)["ticket"]["label"]
        return label
