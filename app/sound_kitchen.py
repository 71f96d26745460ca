"""Makes the sound files of calls on a thread of its own, the urgent ones first, and keeps them."""

import itertools
import logging
import queue
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from hardware.call_sound import Sound, UnfitSound, fit_sound, write_joined
from hardware.recordings import Recordings
from hardware.voice import CannotSpeak, Voice

log = logging.getLogger(__name__)

END_WITHIN_S = 2.0
_NOW, _SOON, _STOP = 0, 1, -1


@dataclass(frozen=True, slots=True)
class Recipe:
    """What a sound file is made of.

    Attributes:
        sentence: What the voice says.
        series: Letters of the number, for recordings.
        number: Its figures.
        desk: Code of the desk.
        language: Code such as ``fr``.
        has_chime: Whether the chime comes first.
        is_brisk: Short and quick.
    """

    sentence: str
    series: str
    number: int
    desk: str
    language: str
    has_chime: bool
    is_brisk: bool


@dataclass(frozen=True, slots=True)
class Larder:
    """What the kitchen has.

    Attributes:
        folder: Where the files go.
        chime: The chime of the program.
        voice: The voice, or None.
        recordings: Those of the library, or None.
        volume_percent: How loud.
    """

    folder: Path
    chime: Path
    voice: Voice | None
    recordings: Recordings | None
    volume_percent: int


@dataclass(order=True)
class _Order:
    urgency: int
    place: int
    recipe: Recipe | None = field(compare=False, default=None)


class SoundKitchen:
    """One thread that cooks; ``order`` and ``close`` are for any thread and never wait for a sound."""

    def __init__(self, larder: Larder, done: Callable[[Recipe, Path | None], None]) -> None:
        """Start the thread.

        Args:
            larder: What it has.
            done: Called on the thread for each urgent order, with the file, or None where there is no sound.
        """
        self._larder = larder
        self._done = done
        self._orders: queue.PriorityQueue[_Order] = queue.PriorityQueue()
        self._places = itertools.count()
        self._ordered: set[Recipe] = set()
        self._numbers: dict[Recipe, int] = {}
        self._said: set[str] = set()
        self._is_closed = threading.Event()
        self._thread = threading.Thread(target=self._run, name="sounds of calls", daemon=True)
        self._thread.start()

    def order(self, recipe: Recipe, *, is_urgent: bool) -> None:
        """Ask for a sound; what was asked for beforehand is made once."""
        if not is_urgent:
            if recipe in self._ordered:
                return
            self._ordered.add(recipe)
        self._orders.put(_Order(_NOW if is_urgent else _SOON, next(self._places), recipe))

    def close(self) -> None:
        """End the thread with the sound it is making."""
        self._is_closed.set()
        self._orders.put(_Order(_STOP, next(self._places)))
        self._thread.join(END_WITHIN_S)

    def _run(self) -> None:
        while (order := self._orders.get()).recipe is not None:
            file = self._file_of(order.recipe)
            if order.urgency == _NOW and not self._is_closed.is_set():
                self._done(order.recipe, file)

    def _file_of(self, recipe: Recipe) -> Path | None:
        number = self._numbers.setdefault(recipe, len(self._numbers))
        file = self._larder.folder / f"call-{number}.wav"
        if file.exists():
            return file
        for found in (self._sounds, self._usual_sounds):
            try:
                sounds = found(recipe)
                if sounds:
                    write_joined(file, sounds, self._larder.volume_percent)
            except UnfitSound as error:
                # It is gone since it was looked at: the others are still there.
                self._tell(f"a sound of a call is left out: {error}")
            except OSError as error:
                self._tell(f"the sound of a call cannot be written: {error.strerror}")
                return None
            else:
                return file if sounds else None
        return None

    def _sounds(self, recipe: Recipe) -> list[Sound]:
        sounds = [self._chime()] if recipe.has_chime else []
        recorded = self._recorded(recipe)
        if recorded:
            return [*sounds, *recorded]
        return [*sounds, *self._spoken(recipe)]

    def _usual_sounds(self, recipe: Recipe) -> list[Sound]:
        """Without the recordings of the library."""
        return [*([fit_sound(self._larder.chime)] if recipe.has_chime else []), *self._spoken(recipe)]

    def _chime(self) -> Sound:
        own = self._larder.recordings.chime if self._larder.recordings else None
        if own:
            try:
                return fit_sound(own)
            except UnfitSound as error:
                self._tell(f"the usual chime is played: {error}")
        return fit_sound(self._larder.chime)

    def _recorded(self, recipe: Recipe) -> list[Sound]:
        if self._larder.recordings is None:
            return []
        files = self._larder.recordings.sentence(
            recipe.series, recipe.number, recipe.desk, recipe.language, is_brisk=recipe.is_brisk
        )
        try:
            return [fit_sound(file) for file in files]
        except UnfitSound as error:
            self._tell(f"the voice speaks in place of a recording: {error}")
            return []

    def _spoken(self, recipe: Recipe) -> list[Sound]:
        if self._larder.voice is None:
            return []
        draft = self._larder.folder / "spoken.wav"
        try:
            self._larder.voice.speak(recipe.sentence, recipe.language, draft, is_brisk=recipe.is_brisk)
            return [fit_sound(draft)]
        except (CannotSpeak, UnfitSound) as error:
            self._tell(f"calls have no voice: {error}")
            return []

    def _tell(self, words: str) -> None:
        """Log a trouble once, not with every call."""
        if words not in self._said:
            self._said.add(words)
            log.warning("%s", words)
