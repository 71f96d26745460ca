"""The voice of a board: has the sound of each call made beforehand, and played by the system's own player."""

import logging
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from app.hearing import Hearing
from app.settings import Settings
from app.sound_folder import sound_folder
from app.sound_kitchen import Larder, Recipe, SoundKitchen
from board.calls import Call
from board.spoken import spoken
from board.turns import Saying
from hardware.chime import write_chimes
from hardware.recordings import Recordings
from hardware.voice import installed_voice
from ui.languages import voice_names
from ui.sound_player import NOT_PLAYED, PLAYERS, Player, SoundPlayer

log = logging.getLogger(__name__)

DeskNaming = Callable[[str, str], str]
"""Names a desk, given its code and a language."""


class BoardVoice(QObject):
    """A ``board.ports.Speaking`` on a kitchen of sounds and a player.

    Signals:
        ended(): The sentence is over, spoken or not.
    """

    ended = Signal()
    _cooked = Signal(object, object)

    def __init__(
        self,
        larder: Larder,
        languages: Sequence[str],
        name_desk: DeskNaming,
        is_quiet: Callable[[], bool],
        players: Sequence[Player] = PLAYERS,
    ) -> None:
        """Start the kitchen; a machine without any player is told of before the first call.

        Args:
            larder: What sounds are made of.
            languages: Those that are spoken.
            name_desk: How a desk is called.
            is_quiet: Whether no sound is wanted now.
            players: Programs that play a sound, the best first.
        """
        super().__init__()
        self._languages = tuple(languages)
        self._name_desk = name_desk
        self._is_quiet = is_quiet
        self._awaited: Recipe | None = None
        self._hearing = Hearing("calls are seen and not heard", log)
        self._player = SoundPlayer(players=players, parent=self)
        self._player.ended.connect(self._end_sound)
        if not self._player.has_player:
            self._hearing.lose(NOT_PLAYED)
        self._cooked.connect(self._play, Qt.ConnectionType.QueuedConnection)
        self._kitchen = SoundKitchen(larder, self._cooked.emit)

    def prepare(self, calls: Sequence[Call]) -> None:
        """Order the sounds of these calls beforehand, as they are said when nothing hurries."""
        for call in calls:
            for place, language in enumerate(self._languages):
                self._kitchen.order(self._recipe(Saying(call, language, place == 0, False)), is_urgent=False)

    def say(self, saying: Saying) -> None:
        """Begin; ``ended`` follows, later, in quiet hours too."""
        if self._is_quiet():
            QTimer.singleShot(0, self, self._end)
            return
        self._awaited = self._recipe(saying)
        self._kitchen.order(self._awaited, is_urgent=True)

    def close(self) -> None:
        """Stop speaking and cooking."""
        self._kitchen.close()
        self._player.close()

    def _recipe(self, saying: Saying) -> Recipe:
        call, language = saying.call, saying.language
        desk = self._name_desk(call.desk, language)
        sentence = spoken(call, desk, language, is_brisk=saying.is_brisk)
        return Recipe(
            sentence, call.series, call.number, call.desk, language, saying.has_chime, saying.is_brisk
        )

    @Slot(object, object)
    def _play(self, recipe: Recipe, file: Path | None) -> None:
        if recipe is not self._awaited:
            return
        self._awaited = None
        if file is None:
            self._end()
        else:
            self._player.play(file)

    @Slot(bool)
    def _end_sound(self, is_well: bool) -> None:
        if is_well:
            self._hearing.succeed()
        else:
            self._hearing.fail(NOT_PLAYED)
        # A player that fails does so at once, and who waits for the end has not returned yet.
        QTimer.singleShot(0, self, self._end)

    @Slot()
    def _end(self) -> None:
        self.ended.emit()


@contextmanager
def board_voice(
    settings: Settings, local_now: Callable[[], datetime], name_desk: DeskNaming
) -> Iterator[BoardVoice | None]:
    """Make ready to speak as the settings say; None where nothing is to be heard.

    Args:
        settings: The library's settings.
        local_now: The branch's own time.
        name_desk: How a desk is called.
    """
    board = settings.board
    if not board.volume:
        yield None
        return
    with ExitStack() as stack:
        try:
            folder = stack.enter_context(sound_folder())
            chime = write_chimes(folder).loud
        except OSError as error:
            log.warning("the board stays silent: its sounds cannot be written: %s", error.strerror)
            yield None
            return
        voice = installed_voice(voice_names()) if board.voice else None
        if board.voice and voice is None:
            log.warning("no call is spoken: espeak-ng is not installed")
        recordings = Recordings(Path(board.sounds)) if board.sounds else None
        larder = Larder(folder, chime, voice, recordings, board.volume)
        speaker = BoardVoice(
            larder, board.languages, name_desk, lambda: is_quiet(board.quiet_hours, local_now())
        )
        try:
            yield speaker
        finally:
            speaker.close()


def is_quiet(hours: str, moment: datetime) -> bool:
    """Whether a moment lies in the quiet hours, which may go over midnight.

    Args:
        hours: Such as ``19:00-08:00``, or nothing for none.
        moment: In the branch's own time.
    """
    if not hours:
        return False
    begin, end = hours.split("-")
    now = f"{moment:%H:%M}"
    return begin <= now < end if begin <= end else now >= begin or now < end
