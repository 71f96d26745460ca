"""A kiosk of which two keys are pressed, in a program that knows nothing of items, as in a library.

Prints the screen after each key, and the names of all loaded modules, as JSON.
"""

from __future__ import annotations

import json
import sys

import click
from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent

from app.still_desk import StillDesk
from kiosk.ports import KioskParts
from kiosk.program import Kiosk


def main() -> None:
    _application, still = QGuiApplication(["votre-tour"]), StillDesk()
    parts = KioskParts(
        worker=still,
        watcher=still,
        printing=still,
        new_ticket_id=lambda: "pressed",
        library_name="Bibliothèque",
        is_full_screen=False,
    )
    kiosk = Kiosk(parts)
    kiosk.show()
    screens = [press(kiosk) for _ in range(2)]
    kiosk.close()
    click.echo(json.dumps([screens, sorted(sys.modules)]))


def press(kiosk: Kiosk) -> str:
    """Press Return once keys count, and tell which screen is there then."""
    shell = kiosk.models["shell"]
    while shell.property("isShielded") or kiosk.window.property("focused") is None:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    for each in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        key = QKeyEvent(each, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)
        QCoreApplication.sendEvent(kiosk.window, key)
    return kiosk.reception.journey.screen.value


if __name__ == "__main__":
    main()
