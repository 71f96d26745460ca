"""Runs a board and prints, for each newest call, when it was on the screen (monotonic clock).

With ``start`` after the database it prints only when its first frame was there, and ends.
"""

from __future__ import annotations

import json
import time

import click
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from app.board_program import board_parts, board_threads
from app.first_picture import FirstPicture
from app.program_threads import stop_signals
from app.settings_file import load
from board.program import Board


class FrameWatch:
    """Tells of the first frame, or of each frame that shows another newest call."""

    def __init__(self, board: Board, *, is_first_enough: bool) -> None:
        self._board = board
        self._is_first_enough = is_first_enough
        self._told = ""

    def see(self) -> None:
        seen_ns = time.monotonic_ns()
        if self._is_first_enough:
            if not self._told:
                click.echo(seen_ns)
                self._told = "first frame"
                QCoreApplication.exit(0)
            return
        now = self._board.wall.scene.turns.now
        if now is not None and now.label != self._told:
            self._told = now.label
            click.echo(json.dumps([now.label, seen_ns]))


def main(database: str, only: str = "") -> None:
    settings = load(None, overrides={"store.database": database, "board.full_screen": "false"})
    application = QGuiApplication([])
    picture = FirstPicture()
    with stop_signals(), board_threads(settings, picture) as threads:
        board = Board(board_parts(settings, threads))
        watch = FrameWatch(board, is_first_enough=only == "start")
        # The software renderer draws on this thread.
        board.window.frameSwapped.connect(watch.see)
        picture.follow(board.window)
        board.show()
        if not only:
            click.echo(json.dumps("ready"))
        application.exec()
        board.close()
    del application
