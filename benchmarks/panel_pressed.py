"""Runs a panel whose keys are pressed: for each line on its input one visit, from the call to its outcome.

Prints one JSON list a visit: for each key how long until the window was painted with what it brought, ns.
"""

from __future__ import annotations

import json
import sys
import time

import click
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from app.panel_program import panel_parts
from app.program_threads import desk_threads, stop_signals
from app.settings_file import load
from benchmarks.requests import Requests, wait_until
from staffpanel.actions import Stage
from staffpanel.program import make_application
from staffpanel.properties import PanelProperties
from staffpanel.window import PanelWindow

# The stage a key is pressed in, and whether the list of outcomes is open then.
KEYS = ((Stage.NEXT, False), (Stage.CALLED, False), (Stage.SERVING, False), (Stage.SERVING, True))


class Colleague(QObject):
    """Fingers and eyes before the panel."""

    def __init__(self, window: PanelWindow) -> None:
        super().__init__()
        self._window = window
        self._painted = 0

    def serve(self) -> list[int]:
        """Call the next patron, start, and finish with the first outcome."""
        return [self._press(stage, is_drawer_open=is_open) for stage, is_open in KEYS]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        self._painted += event.type() is QEvent.Type.Paint
        return False

    @property
    def _shown(self) -> PanelProperties:
        return self._window.session.properties

    def _press(self, stage: Stage, *, is_drawer_open: bool) -> int:
        before = (stage, is_drawer_open)
        wait_until(lambda: self._where() == before and not self._shown.is_busy)
        pressed_ns = time.monotonic_ns()
        focused: QWidget | None = self._window.focusWidget()
        QTest.keyClick(self._window if focused is None else focused, Qt.Key.Key_Return)
        wait_until(lambda: self._where() != before)
        painted = self._painted
        wait_until(lambda: self._painted > painted)
        return time.monotonic_ns() - pressed_ns

    def _where(self) -> tuple[Stage, bool]:
        return self._shown.stage, self._shown.drawer is not None


def main(database: str) -> None:
    settings = load(None, overrides={"store.database": database})
    application = make_application([])
    with stop_signals(), desk_threads(settings, "panel") as threads:
        window = PanelWindow(panel_parts(settings, threads, desk="1", staff="bench"))
        window.show()
        colleague = Colleague(window)
        application.installEventFilter(colleague)
        wait_until(lambda: bool(window.session.properties.staff))
        click.echo(json.dumps("ready"))
        requests = Requests()
        while requests.next():
            click.echo(json.dumps(colleague.serve()))
        window.take_down()


if __name__ == "__main__":
    main(sys.argv[1])
