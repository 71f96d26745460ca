"""The voice of a kiosk: makes each sentence into sound on a thread of its own, and plays the latest only."""

import logging
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from itertools import count, cycle
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from app.hearing import Hearing
from app.settings_of_machines import KioskSettings
from app.sound_folder import sound_folder
from hardware.call_sound import Sound, UnfitSound, fit_sound, write_joined
from hardware.voice import PROGRAM, CannotSpeak, Voice, installed_voice
from ui.languages import voice_names
from ui.sound_player import NOT_PLAYED, OVERTIME_MS, PLAYERS, Player, SoundPlayer
from ui.spoken_labels import in_own_voices

log = logging.getLogger(__name__)

TRY_AGAIN_MS = 1_000
"""After a failure: a sound server that was started anew is there again."""

LOOK_AGAIN_MS = 60_000
"""Between two looks while nothing is heard: some 10 ms of work each with two players that fail at once."""

LOOK_WORDS, LOOK_LANGUAGE = ".", "en"
"""What is said, without any loudness, to see whether it would be heard: 10 ms long by espeak-ng."""


@dataclass(frozen=True, slots=True)
class _Sentence:
    """What is said; a look is said without loudness."""

    text: str
    language: str
    is_look: bool = False


class KioskVoice(QObject):
    """A ``kiosk.ports.ReadingAloud``. Everything here is for the GUI thread, and returns at once.

    A moment of silence goes the whole way, from the voice to the device, before the first sentence of a
    patron, and, where that is to be seen, after one that was broken off before it was seen to be played: a
    device that stands still is found out after it, not after a whole screen.

    Properties:
        is_heard: Whether somebody who listens hears something, as far as is known.

    Signals:
        speaking_changed(bool): Something is being said, or nothing any more.
        heard_changed(bool): ``is_heard`` is another one.
    """

    speaking_changed = Signal(bool)
    heard_changed = Signal(bool)
    _made = Signal(int, object, str)

    def __init__(
        self,
        voice: Voice,
        folder: Path,
        volume_percent: int,
        players: Sequence[Player] = PLAYERS,
        overtime_ms: int = OVERTIME_MS,
    ) -> None:
        """Start the thread.

        Args:
            voice: Makes sentences into sound.
            folder: For the sound files; only the latest two are kept, as the one before may be open still.
            volume_percent: How loud, from 1 to 100.
            players: Programs that play a sound, the best first.
            overtime_ms: So much longer than its sound may a player take.
        """
        super().__init__()
        self._voice, self._folder, self._volume = voice, folder, volume_percent
        self._latest = 0
        self._files = cycle((folder / "0.wav", folder / "1.wav"))
        self._wanted: _Sentence | None = None
        self._is_looking = False
        self._is_proven = False
        self._is_speaking = False
        self._player = SoundPlayer(players=players, parent=self, overtime_ms=overtime_ms)
        self._player.ended.connect(self._end)
        self._made.connect(self._play, Qt.ConnectionType.QueuedConnection)
        self._again = self._timer("try again", TRY_AGAIN_MS)
        self._pace = self._timer("look again", LOOK_AGAIN_MS)
        self._thread = ThreadPoolExecutor(1, "sentences of the kiosk")
        self._hearing = Hearing("screens are not read aloud", log)
        self._take_stock()
        self._is_heard = not self._hearing.is_lost

    @property
    def is_heard(self) -> bool:
        """Whether somebody who listens hears something, as far as is known."""
        return self._is_heard

    def say(self, text: str, language: str) -> None:
        """Say this, in place of what is being said."""
        self._give_way(_Sentence(text, language))
        self._note_speaking(is_speaking=True)
        # After a failure it is said a moment later, with the next try.
        if not self._again.isActive():
            self._go_on()

    def hush(self) -> None:
        """Say no more."""
        self._give_way(None)
        # Another patron may come much later.
        self._is_proven = False
        self._note_speaking(is_speaking=False)

    @Slot()
    def look(self) -> None:
        """See whether something would be heard, unless something is being said."""
        if self._wanted is None:
            self._go_on()

    def close(self) -> None:
        """Stop for good, with the sentence that is being made."""
        self._is_looking = False
        self.hush()
        self._again.stop()
        self._pace.stop()
        self._thread.shutdown(cancel_futures=True)
        self._player.close()

    def _take_stock(self) -> None:
        """What is not installed fails without a try."""
        if shutil.which(self._voice.program) is None:
            self._hearing.lose(f"{PROGRAM} is not installed")
        elif not self._player.has_player:
            self._hearing.lose(NOT_PLAYED)
        if self._hearing.is_lost:
            self._pace.start()

    def _timer(self, name: str, wait_ms: int) -> QTimer:
        timer = QTimer(self)
        timer.setObjectName(name)
        timer.setSingleShot(True)
        timer.setInterval(wait_ms)
        timer.timeout.connect(self._go_on)
        return timer

    def _give_way(self, wanted: _Sentence | None) -> None:
        """To what is wanted now, or to nothing.

        A look goes on, and so does the wait for the next one: where each touch began it anew, a device that
        stands still would never be found out by whoever goes on touching.
        """
        self._wanted = wanted
        if self._is_looking:
            return
        self._latest += 1
        if self._player.is_playing and self._player.is_followed and not self._player.is_moving:
            # It was not seen whether that sentence was heard, so the next one is not taken on trust. Where
            # that is never to be seen, every touch would have a moment of silence after it.
            self._is_proven = False
        self._player.stop()
        if self._hearing.is_lost:
            self._pace.start()

    @Slot()
    def _go_on(self) -> None:
        """To what is wanted; first, where that is not certain, to see whether it would be heard."""
        if self._is_looking:
            return
        wanted = self._wanted
        if wanted is None or not self._is_proven:
            language = LOOK_LANGUAGE if wanted is None else wanted.language
            wanted = _Sentence(LOOK_WORDS, language, is_look=True)
        self._latest += 1
        self._is_looking = wanted.is_look
        self._thread.submit(self._make, self._latest, wanted)

    def _note_speaking(self, *, is_speaking: bool) -> None:
        if self._is_speaking != is_speaking:
            self._is_speaking = is_speaking
            self.speaking_changed.emit(is_speaking)

    def _note_hearing(self) -> None:
        is_heard = not self._hearing.is_lost
        if self._is_heard != is_heard:
            self._is_heard = is_heard
            self.heard_changed.emit(is_heard)

    def _make(self, place: int, sentence: _Sentence) -> None:
        # On the thread. Whoever has gone on meanwhile hears the newer sentence.
        if place != self._latest:
            return
        file = next(self._files)
        made, why = None, "its sound could not be made"
        try:
            with tempfile.TemporaryDirectory(dir=self._folder) as folder:
                pieces = in_own_voices(sentence.text, sentence.language)
                drafts = (Path(folder) / f"{number}.wav" for number in count())
                sounds = [self._sound_of(*piece, draft) for piece, draft in zip(pieces, drafts, strict=False)]
                write_joined(file, sounds, 0 if sentence.is_look else self._volume)
            made = file
        except (CannotSpeak, UnfitSound, OSError) as error:
            why = str(error)
        finally:
            # Who waits for its end must not wait for ever, whatever happened.
            self._made.emit(place, made, why)

    def _sound_of(self, text: str, language: str, draft: Path) -> Sound:
        self._voice.speak(text, language, draft, is_brisk=False)
        return fit_sound(draft)

    @Slot(int, object, str)
    def _play(self, place: int, file: Path | None, why: str) -> None:
        if place != self._latest:
            return
        if file is None:
            self._fail(why)
        else:
            self._player.play(file)

    @Slot(bool)
    def _end(self, is_well: bool) -> None:
        was_look, self._is_looking = self._is_looking, False
        if not is_well:
            self._fail(NOT_PLAYED)
        elif was_look and self._wanted is not None:
            self._is_proven = True
            self._go_on()
        else:
            # A look before a sentence does not count, or one that fails after each would be tried for ever.
            self._wanted = None
            self._hearing.succeed()
            self._pace.stop()
            self._note_hearing()
            self._note_speaking(is_speaking=False)

    def _fail(self, why: str) -> None:
        self._is_looking = self._is_proven = False
        self._hearing.fail(why)
        if not self._hearing.is_lost:
            self._again.start()
            return
        self._wanted = None
        self._pace.start()
        # Whoever listened is told first: there is nothing more to be said.
        self._note_hearing()
        self._note_speaking(is_speaking=False)


@contextmanager
def kiosk_voice(kiosk: KioskSettings) -> Iterator[KioskVoice | None]:
    """Make ready to read aloud; None where the settings want no voice, or no sound can be kept.

    Where the machine has none, nothing is heard until it has one.

    Args:
        kiosk: The settings of the entrance screen.
    """
    if not kiosk.voice:
        yield None
        return
    voice = installed_voice(voice_names()) or Voice(PROGRAM, voice_names())
    with ExitStack() as stack:
        try:
            folder = stack.enter_context(sound_folder())
        except OSError as error:
            log.warning("screens are not read aloud: no sound can be kept: %s", error.strerror)
            yield None
            return
        speaker = KioskVoice(voice, folder, kiosk.volume)
        try:
            yield speaker
        finally:
            speaker.close()
