"""The board as a program: puts its real parts together, runs, and gives everything back."""

import os
from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import datetime
from functools import partial

from PySide6.QtGui import QGuiApplication

from app.board_voice import BoardVoice, board_voice
from app.database_making import make_by_another
from app.first_picture import FirstPicture
from app.opening_hours import hours_of
from app.program_edge import logged_program
from app.program_threads import Threads, arguments_of_qt, desk_threads, stop_signals
from app.screen import check_screen
from app.service_watch import life_signs
from app.settings import Settings
from board.board_model import sentences_in
from board.display import desk_name
from board.ports import Arrow, BoardParts
from desk.opening import Opening, opening
from ui.watch_pace import PROMPT_WHILE_SOMEBODY_IS_HERE


def run_board(settings: Settings, geometry: str | None = None) -> int:
    """Run the public board until it is told to stop.

    Args:
        settings: The library's settings.
        geometry: Place and size of the window, such as ``1920x1080+0+0``, where it is not full screen.

    Returns:
        The exit status.
    """
    # Without a graphics card OpenGL would take most of a core for itself.
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    from board.program import Board, BoardBroken

    with logged_program(settings, "board", BoardBroken):
        check_screen()
        application = QGuiApplication(arguments_of_qt(geometry))
        picture = FirstPicture()
        with stop_signals(), board_threads(settings, picture) as threads:
            parts = board_parts(settings, threads)
            name_desk = partial(name_of_desk, parts)
            local_now = partial(_local_now, threads)
            with board_voice(settings, local_now, name_desk) as voice:
                wall = Board(board_parts(settings, threads, voice))
                picture.follow(wall.window)
                wall.show()
                try:
                    with life_signs(picture):
                        return application.exec()
                finally:
                    wall.close()


def board_threads(settings: Settings, picture: FirstPicture) -> AbstractContextManager[Threads]:
    """The two threads of a board, which begin once its first picture stands."""
    pace = PROMPT_WHILE_SOMEBODY_IS_HERE
    return desk_threads(settings, "board", may_begin=picture.has_come, pace=pace, making=make_by_another)


def board_parts(settings: Settings, threads: Threads, voice: BoardVoice | None = None) -> BoardParts:
    """Everything a board is made of, from the settings.

    Args:
        settings: The library's settings.
        threads: What it stands on.
        voice: What speaks, or None.
    """
    board = settings.board
    return BoardParts(
        watcher=threads.watcher,
        worker=threads.worker,
        now_ms=threads.clock.now_ms,
        local=threads.clock.local,
        desks=tuple(board.desks),
        desk_names={desk: dict[str, str](names.items()) for desk, names in board.desk_names.items()},
        arrows={desk: Arrow(name) for desk, name in board.arrows.items()},
        library_name=settings.library.name,
        languages=tuple(board.languages),
        notices=dict[str, list[str]](board.notices.items()),
        has_estimates=board.estimates,
        voice=voice,
        repeats=board.repeat,
        opening=_opening(settings, threads),
        theme=board.theme,
        is_calm=board.reduced_motion,
        is_full_screen=board.full_screen,
    )


def _opening(settings: Settings, threads: Threads) -> Callable[[int], Opening] | None:
    """What tells the board of the opening hours, where they are set."""
    hours = hours_of(settings)
    return None if hours is None else lambda now_ms: opening(hours, threads.clock.local(now_ms))


def name_of_desk(parts: BoardParts, desk: str, language: str) -> str:
    """A desk in the words of a language, as the board shows it."""
    return desk_name(desk, parts, sentences_in(language), language)


def _local_now(threads: Threads) -> datetime:
    return threads.clock.local(threads.clock.now_ms())
