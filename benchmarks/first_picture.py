"""Runs the kiosk until its first frame and prints when that was, by the monotonic clock, in nanoseconds."""

from __future__ import annotations

import time
from functools import partial

import click
from PySide6.QtCore import SIGNAL, QCoreApplication, QObject
from PySide6.QtGui import QGuiApplication

from app.first_picture import FirstPicture
from app.program_threads import desk_threads
from app.programs import kiosk_parts, late_printing
from app.settings_file import load
from kiosk.program import Kiosk
from ui.watch_pace import NEVER_PROMPT


def tell(seen_ns: list[int]) -> None:
    if not seen_ns:
        seen_ns.append(time.monotonic_ns())
        QCoreApplication.exit(0)


def main(database: str) -> None:
    settings = load(None, overrides={"store.database": database, "kiosk.full_screen": "false"})
    application = QGuiApplication([])
    seen_ns: list[int] = []
    picture = FirstPicture()
    with (
        desk_threads(settings, "kiosk", may_begin=picture.has_come, pace=NEVER_PROMPT) as threads,
        late_printing(settings, threads, picture) as printing,
    ):
        entrance = Kiosk(kiosk_parts(settings, threads, printing))
        # The software renderer draws on this thread.
        QObject.connect(entrance.window, SIGNAL("frameSwapped()"), partial(tell, seen_ns))
        picture.follow(entrance.window)
        entrance.show()
        application.exec()
        entrance.close()
    click.echo(seen_ns[0])
