"""Runs a kiosk or a board as the command line does, with somebody before it, and tells what it has loaded.

python -m tests.app.loaded_by_program kiosk DATABASE DEVICE    one patron asks for a ticket
python -m tests.app.loaded_by_program board DATABASE           somebody looks for the newest call

Prints a line once that is done, and the names of all loaded modules, one a line, when it is told to stop.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, cast

import click

from app.qt_loading import load_qt
from app.settings import Settings
from app.settings_check import made

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickWindow

LOOK_EVERY_MS = 100
REST_MS = 800
"""Longer than a kiosk takes for one touch."""


def run(program: Callable[[Settings], int], settings: Settings, controls: tuple[str, ...]) -> None:
    """Run a program until it is told to stop; each control is touched once it is there, but for the last."""
    from PySide6.QtCore import QMetaObject, QObject, Qt, QTimer, Slot
    from PySide6.QtGui import QGuiApplication

    from tests.kiosk.hands import Hands

    class Somebody(QObject):
        """One pair of hands, which begin with the program's event loop."""

        def __init__(self) -> None:
            super().__init__()
            self._left = list(controls)
            self._hands: Hands | None = None

        @Slot()
        def look(self) -> None:
            windows = [each for each in QGuiApplication.allWindows() if each.isExposed()]
            if self._hands is None and windows:
                self._hands = Hands(cast("QQuickWindow", windows[0]))
            if self._hands is None or self._hands.find(self._left[0]) is None:
                QTimer.singleShot(LOOK_EVERY_MS, self.look)
            elif len(self._left) == 1:
                click.echo("done")
            else:
                QTimer.singleShot(REST_MS, self.touch)

        @Slot()
        def touch(self) -> None:
            assert self._hands is not None
            self._hands.touch(self._left.pop(0))
            self.look()

    somebody = Somebody()
    QMetaObject.invokeMethod(somebody, "look", Qt.ConnectionType.QueuedConnection)
    program(settings)
    click.echo("\n".join(sorted(sys.modules)))


def main(name: str, database: str, device: str = "") -> None:
    places = {"log": {"folder": f"{database}.logs"}, "store": {"database": database}}
    load_qt()
    if name == "board":
        from app.board_program import run_board

        run(run_board, made({**places, "board": {"full_screen": False}}), ("number",))
    else:
        from app.programs import run_kiosk

        printer = {"device": device, "baud": 115_200}
        settings = made({**places, "kiosk": {"full_screen": False}, "printer": printer})
        run(run_kiosk, settings, ("family_transaction", "service_loan", "done"))


if __name__ == "__main__":
    main(*sys.argv[1:])
