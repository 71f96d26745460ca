"""Plays a sound file with the player of the system, and never waits for it.

Qt's own player is in the Addons, which the program does without. Must not import any program. Everything here
is for the GUI thread.
"""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QStandardPaths, QTimer, Signal, Slot

from ui.play_progress import STILL_LOOKS, PlayProgress, is_told

logger = logging.getLogger(__name__)

END_WITHIN_MS = 1_000

OVERTIME_MS = 3_000
"""So much longer than its sound may a player take, which covers its start and what a device keeps ready.

So long, too, may it wait in the middle of its sound: a device that keeps 2 s ready takes more every 2 s.
"""

UNKNOWN_MS = 30_000
"""How long a sound may be that does not tell its length."""

NOT_PLAYED = "no player of this system plays a sound"
"""For a log."""


@dataclass(frozen=True, slots=True)
class Player:
    """A program that plays a sound file, and what it is told before the name of the file."""

    program: str
    arguments: tuple[str, ...] = ()


PLAYERS = (
    Player("pw-play"),
    Player("paplay"),
    Player("aplay", ("-q",)),
    Player("canberra-gtk-play", ("-f",)),
    Player("afplay"),
)
"""PipeWire, PulseAudio, ALSA, GNOME, and macOS; the first that works is kept to."""


def no_beep() -> None:
    """Where a beep would call nobody, and tell nothing."""


class SoundPlayer(QObject):
    """Plays one sound at a time; a second one that comes meanwhile is left out.

    Properties:
        is_playing: Whether a sound is under way.
        is_followed: Whether this system tells how far the player of a sound is.
        is_moving: Whether the player of that sound was seen to go on with it; never where that is not seen.
        has_player: Whether this system has a player now; one may be installed at any time.

    Signals:
        ended(bool): A sound is over; whether a player has played it. Windows tells at once of a sound that it
            cannot begin, and no more: one that stands still counts as played.
    """

    ended = Signal(bool)

    def __init__(
        self,
        beep: Callable[[], None] = no_beep,
        players: Sequence[Player] = PLAYERS,
        parent: QObject | None = None,
        overtime_ms: int = OVERTIME_MS,
    ) -> None:
        """Find nothing yet: players are looked for with each sound.

        Args:
            beep: Called where no player plays a sound, before ``ended``; by default nothing beeps.
            players: Programs that play a sound, the best first; Windows plays without any.
            parent: As Qt has it.
            overtime_ms: So many milliseconds longer than its sound may a player take, and so long wait in the
                middle of it; on Windows none can be told from one that plays.
        """
        super().__init__(parent)
        self._beep = beep
        self._players = list(players)
        self._left: list[Player] = []
        self._file = ""
        self._process: QProcess | None = None
        self._is_closed = False
        self._overtime_ms = overtime_ms
        self._limit = QTimer(self)
        self._limit.setSingleShot(True)
        self._limit.timeout.connect(self._give_up)
        self._progress: PlayProgress | None = None
        self._legible: set[Player] = set()
        self._watch = QTimer(self)
        self._watch.setInterval(overtime_ms // STILL_LOOKS)
        self._watch.timeout.connect(self._look)
        self._windows_end = QTimer(self)
        self._windows_end.setSingleShot(True)
        self._windows_end.timeout.connect(self._end_on_windows)

    @property
    def is_playing(self) -> bool:
        return self._process is not None or self._windows_end.isActive()

    @property
    def is_followed(self) -> bool:
        return is_told()

    @property
    def is_moving(self) -> bool:
        return self._progress is not None and self._progress.is_moving

    @property
    def has_player(self) -> bool:
        return sys.platform == "win32" or bool(self._installed())

    def play(self, file: Path) -> None:
        """Begin to play; ``ended`` follows, at once where there is no player."""
        if self.is_playing or self._is_closed:
            return
        if sys.platform == "win32":
            if _play_on_windows(file):
                self._windows_end.start(_duration_ms(file))
            else:
                self._end_unplayed()
            return
        self._file = str(file)
        self._left = self._installed()
        self._try_next()

    def close(self) -> None:
        """Stop playing for good; takes a second at most."""
        self._is_closed = True
        self.stop()
        for given_up in self.findChildren(QProcess):
            given_up.waitForFinished(END_WITHIN_MS)

    def stop(self) -> None:
        """Break off what is playing, without ``ended``; takes a second at most."""
        self._watch_no_more()
        if self._windows_end.isActive():
            self._windows_end.stop()
            _hush_windows()
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.waitForFinished(END_WITHIN_MS)
            process.deleteLater()

    def _installed(self) -> list[Player]:
        return [each for each in self._players if QStandardPaths.findExecutable(each.program)]

    @Slot()
    def _end_on_windows(self) -> None:
        self.ended.emit(True)

    def _try_next(self) -> None:
        if not self._left:
            self._end_unplayed()
            return
        player = self._left[0]
        process = QProcess(self)
        process.setStandardOutputFile(QProcess.nullDevice())
        process.setStandardErrorFile(QProcess.nullDevice())
        process.started.connect(self._begin_to_watch)
        process.finished.connect(self._finish)
        process.errorOccurred.connect(self._fail)
        self._process = process
        self._limit.start(_duration_ms(Path(self._file)) + self._overtime_ms)
        process.start(player.program, [*player.arguments, self._file])

    @Slot()
    def _begin_to_watch(self) -> None:
        if self._process is not None and self.is_followed:
            is_legible = self._left[0] in self._legible
            self._progress = PlayProgress(Path(self._file), self._process.processId(), is_legible=is_legible)
            self._watch.start()

    @Slot()
    def _look(self) -> None:
        if self._progress is not None:
            self._progress.look()
            if self._progress.is_legible:
                self._legible.add(self._left[0])
            if self._progress.is_still:
                self._give_up()

    def _watch_no_more(self) -> None:
        self._limit.stop()
        self._watch.stop()
        self._progress = None

    def _end_unplayed(self) -> None:
        self._beep()
        self.ended.emit(False)

    def _finish(self, code: int, status: QProcess.ExitStatus) -> None:
        self._end(is_well=code == 0 and status is QProcess.ExitStatus.NormalExit)

    def _fail(self, error: QProcess.ProcessError) -> None:
        # Of every other error `finished` tells as well.
        if error is QProcess.ProcessError.FailedToStart:
            self._end(is_well=False)

    @Slot()
    def _give_up(self) -> None:
        """The device stands still: another player would wait for it as well."""
        process, self._process = self._process, None
        if process is None:
            return
        logger.info("%s does not come to an end", self._left[0].program)
        self._watch_no_more()
        # Its end is nothing to the sound that comes next.
        process.finished.disconnect(self._finish)
        process.finished.connect(process.deleteLater)
        process.kill()
        self._left = []
        self._try_next()

    def _end(self, *, is_well: bool) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        self._watch_no_more()
        process.deleteLater()
        player = self._left.pop(0)
        if is_well:
            self._players = [player, *(each for each in self._players if each != player)]
            self.ended.emit(True)
        else:
            logger.info("%s plays no sound here", player.program)
            self._try_next()


def _duration_ms(file: Path) -> int:
    import wave  # only where a sound is played

    try:
        with wave.open(str(file), "rb") as sound:
            return round(1000 * sound.getnframes() / sound.getframerate())
    except (OSError, EOFError, wave.Error):
        return UNKNOWN_MS


def _play_on_windows(file: Path) -> bool:
    """Whether it has begun, which is all that Windows tells of a sound that nobody waits for."""
    if sys.platform == "win32":
        import winsound

        try:
            winsound.PlaySound(str(file), winsound.SND_FILENAME | winsound.SND_ASYNC | winsound.SND_NODEFAULT)
        except RuntimeError as error:
            logger.info("Windows plays no sound here: %s", error)
            return False
    return True


def _hush_windows() -> None:
    if sys.platform == "win32":
        import winsound

        # What cannot be hushed is silent already.
        with suppress(RuntimeError):
            winsound.PlaySound(None, winsound.SND_PURGE)
