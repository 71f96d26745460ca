"""Pictures of every screen in every state, language, look and size, for a library to look at and approve.

The real windows are drawn, without a screen, in the words of the library's settings.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import count
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from app.settings import Settings
from app.still_desk import StillDesk, StillVoice
from app.words_of_settings import service_words
from board.ports import Arrow, BoardParts
from board.program import Board
from board.showroom import EXAMPLE_DESK, EXAMPLE_NAMES, NOW_MS
from board.showroom import STATES as BOARD_STATES
from kiosk.aids import Aid
from kiosk.portraits import portrait
from kiosk.ports import KioskParts, KioskTimes, SlipOutlet
from kiosk.program import Kiosk
from kiosk.showroom import STATES, WAY_OUTS, WITH_SEVERAL_AIDS, Shown, at_rest, states_of
from ui.tokens import PALETTES

Size = tuple[int, int]
KIOSK_SIZES: tuple[Size, ...] = ((1280, 800), (1920, 1080), (1080, 1920), (800, 480))
BOARD_SIZES: tuple[Size, ...] = ((1920, 1080), (1080, 1920), (1280, 720), (3840, 2160))
# No wait ends while a picture is drawn, however slow the machine is.
_HOUR_MS = 3_600_000
_STILL = KioskTimes(
    idle_warning_ms=_HOUR_MS,
    idle_answer_ms=_HOUR_MS,
    ticket_ms=_HOUR_MS,
    unprinted_ms=_HOUR_MS,
    printing_ms=_HOUR_MS,
    slow_ms=_HOUR_MS,
    overdue_ms=_HOUR_MS,
    pause_ms=_HOUR_MS,
    dim_ms=_HOUR_MS,
)
KIOSK_LOOKS: Mapping[str, frozenset[Aid]] = {
    "usual": frozenset(),
    "contrast": frozenset({Aid.CONTRAST}),
    "larger": frozenset({Aid.LARGER}),
    "lowered": frozenset({Aid.LOWERED}),
}

TOGETHER_LOOKS: Mapping[str, frozenset[Aid]] = {
    "contrast+larger": frozenset({Aid.CONTRAST, Aid.LARGER}),
    "contrast+lowered": frozenset({Aid.CONTRAST, Aid.LOWERED}),
    "larger+lowered": frozenset({Aid.LARGER, Aid.LOWERED}),
    "contrast+larger+lowered": frozenset({Aid.CONTRAST, Aid.LARGER, Aid.LOWERED}),
}
"""Aids turned on together, in a state of each kind of screen."""

KEYS_LOOKS = ("usual", "contrast")
"""Looks in which the keys of the way out are drawn; they speak the first language alone."""


@dataclass(frozen=True, slots=True)
class Picture:
    """One picture that was written.

    Attributes:
        screen: ``kiosk``, ``board`` or ``slip``.
        look: Its colours and switches.
        language: Of its words.
        size: Its pixels, such as ``1280x800``; of a slip the width of the paper.
        names: What a library calls the state, by language.
        file: Its file in the folder.
    """

    screen: str
    look: str
    language: str
    size: str
    names: Mapping[str, str]
    file: str


def pictures_per_size(settings: Settings) -> tuple[int, int]:
    """How many the kiosk of a library has, and its board."""
    looks = sum(len(states) for _, _, states in _looks(settings))
    kiosk = len(settings.library.languages) * looks + len(KEYS_LOOKS) * len(WAY_OUTS)
    return kiosk, len(PALETTES) * len(BOARD_STATES)


def _looks(settings: Settings) -> Iterator[tuple[str, frozenset[Aid], Mapping[str, Shown]]]:
    """Each look of the entrance screen, with the states that are drawn in it."""
    states = states_of(service_words(settings))
    yield from ((look, aids, states) for look, aids in KIOSK_LOOKS.items())
    few = {name: states[name] for name in WITH_SEVERAL_AIDS}
    yield from ((look, aids, few) for look, aids in TOGETHER_LOOKS.items())


def kiosk_pictures(settings: Settings, folder: Path, sizes: Sequence[Size]) -> Iterator[Picture]:
    """Draw the entrance screen. Needs an application object; some 0.1 s for each picture.

    Args:
        settings: The library's settings.
        folder: Where to; it is there.
        sizes: Of the windows, pixels.
    """
    for size in sizes:
        kiosk = Kiosk(_kiosk_parts(settings))
        kiosk.window.resize(*size)
        kiosk.show()
        entered = count(1)
        for language in settings.library.languages:
            for look, aids, states in _looks(settings):
                for name, shown in states.items():
                    moment = replace(shown.journey, aids=aids)
                    here = at_rest(moment, language, next(entered))
                    file = _file("kiosk", language, look, size, name)
                    portrait(kiosk, here).save(str(folder / file))
                    yield Picture("kiosk", look, language, _words(size), shown.names, file)
        yield from _keys_pictures(kiosk, settings.library.languages[0], folder, size, entered)
        kiosk.close()


def _keys_pictures(
    kiosk: Kiosk, language: str, folder: Path, size: Size, entered: Iterator[int]
) -> Iterator[Picture]:
    """Draw the keys of the way out, over the first screen."""
    welcome = STATES["welcome"].journey
    for look in KEYS_LOOKS:
        for name, (names, way) in WAY_OUTS.items():
            kiosk.way_out.stand_still(way)
            here = at_rest(replace(welcome, aids=KIOSK_LOOKS[look]), language, next(entered))
            file = _file("kiosk", language, look, size, name)
            portrait(kiosk, here).save(str(folder / file))
            yield Picture("kiosk", look, language, _words(size), names, file)


def board_pictures(
    settings: Settings, folder: Path, sizes: Sequence[Size], local: Callable[[int], datetime]
) -> Iterator[Picture]:
    """Draw the board, in the languages it has. Needs an application object.

    Args:
        settings: The library's settings.
        folder: Where to; it is there.
        sizes: Of the windows, pixels.
        local: A moment in the branch's own time.
    """
    language = settings.board.languages[0]
    for size in sizes:
        for look in PALETTES:
            board = Board(_board_parts(settings, look, local))
            board.window.resize(*size)
            board.show()
            for name, shown in BOARD_STATES.items():
                board.wall.stand_still(shown.scene)
                QCoreApplication.processEvents()
                file = _file("board", language, look, size, name)
                board.window.grabWindow().save(str(folder / file))
                yield Picture("board", look, language, _words(size), shown.names, file)
            board.close()


def _kiosk_parts(settings: Settings) -> KioskParts:
    still = StillDesk()
    return KioskParts(
        worker=still,
        watcher=still,
        printing=still,
        new_ticket_id=lambda: "preview",
        library_name=settings.library.name,
        services=service_words(settings),
        languages=tuple(settings.library.languages),
        slip_outlet=SlipOutlet(settings.kiosk.slip_outlet),
        times=_STILL,
        voice=StillVoice() if settings.kiosk.voice else None,
        is_full_screen=False,
    )


def _board_parts(settings: Settings, look: str, local: Callable[[int], datetime]) -> BoardParts:
    still, board = StillDesk(), settings.board
    return BoardParts(
        watcher=still,
        worker=still,
        now_ms=lambda: NOW_MS,
        local=local,
        desk_names=desk_names(settings),
        arrows=arrows(settings),
        library_name=settings.library.name,
        languages=tuple(board.languages),
        notices=dict[str, list[str]](board.notices.items()),
        has_estimates=board.estimates,
        theme=look,
        is_calm=True,
        is_full_screen=False,
    )


def desk_names(settings: Settings) -> dict[str, Mapping[str, str]]:
    """Those of the library; the desk of the example has the first of them, or a name of its own."""
    own = {desk: dict[str, str](names.items()) for desk, names in settings.board.desk_names.items()}
    return {EXAMPLE_DESK: next(iter(own.values()), EXAMPLE_NAMES), **own}


def arrows(settings: Settings) -> dict[str, Arrow]:
    """Those of the library; the desk of the example stands where the one does that lends it its name."""
    own = {desk: Arrow(name) for desk, name in settings.board.arrows.items()}
    named = next(iter(settings.board.desk_names), None)
    return {EXAMPLE_DESK: own[named], **own} if named in own else own


def _words(size: Size) -> str:
    return f"{size[0]}x{size[1]}"


def _file(screen: str, language: str, look: str, size: Size, name: str) -> str:
    state = name.replace(",", "").replace("?", "").replace(" ", "-")
    return f"{screen}-{_words(size)}-{language}-{look.replace('+', '-')}-{state}.png"
