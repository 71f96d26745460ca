"""Recorded sounds of a library: what a folder has, in place of the chime and of what the voice would say.

Must not import anything but the standard library.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

CHIME = "chime.wav"


@dataclass(frozen=True, slots=True)
class Recordings:
    """A folder: ``chime.wav``, and by language ``number``, letters, ``012`` and ``desk-1``.

    Attributes:
        folder: It need not exist.
    """

    folder: Path

    @property
    def chime(self) -> Path | None:
        """The recorded chime, or None."""
        file = self.folder / CHIME
        return file if file.is_file() else None

    def sentence(
        self, series: str, number: int, desk: str, language: str, *, is_brisk: bool
    ) -> tuple[Path, ...]:
        """The recordings that make a call, or none where one is missing: voices are never mixed.

        Args:
            series: Letters of the number.
            number: From 1 up.
            desk: Code of the desk.
            language: Code such as ``fr``.
            is_brisk: Leave out the word that says it is a number.
        """
        names = _names(series, number, desk, is_brisk=is_brisk)
        files = tuple(self.folder / language / f"{name}.wav" for name in names)
        return files if all(file.is_file() for file in files) else ()


def _names(series: str, number: int, desk: str, *, is_brisk: bool) -> Iterator[str]:
    if not is_brisk:
        yield "number"
    yield from series
    yield f"{number:03d}"
    yield f"desk-{desk}"
