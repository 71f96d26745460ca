"""Runs a panel and prints, for each newest ticket, when the window was painted with it (monotonic clock)."""

from __future__ import annotations

import json
import time

import click
from PySide6.QtCore import QEvent, QObject

from app.panel_program import panel_parts
from app.program_threads import desk_threads, stop_signals
from app.settings_file import load
from desk.queue import LiveQueue
from staffpanel.program import make_application
from staffpanel.window import PanelWindow


class PaintWatch(QObject):
    """Tells of the first paint after each change."""

    def __init__(self) -> None:
        super().__init__()
        self._newest = ""
        self._told = ""

    def take(self, queue: LiveQueue) -> None:
        self._newest = max(queue.waiting, key=lambda ticket: ticket.sequence).label if queue.waiting else ""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() is QEvent.Type.Paint and self._newest != self._told:
            self._told = self._newest
            click.echo(json.dumps([self._told, time.monotonic_ns()]))
        return False


def main(database: str) -> None:
    settings = load(None, overrides={"store.database": database})
    application = make_application([])
    with stop_signals(), desk_threads(settings, "desk 1") as threads:
        window = PanelWindow(panel_parts(settings, threads, desk="1", staff="bench"))
        window.show()
        watch = PaintWatch()
        # After the window's own connection: what is painted next shows the change.
        threads.watcher.queue_changed.connect(watch.take)
        application.installEventFilter(watch)
        click.echo(json.dumps("ready"))
        application.exec()
        window.take_down()
