"""How far a player has read the file of its sound: where it reads no further, its device stands still.

Linux tells it of each program that this one has started; elsewhere nothing is known. Must not import any
program, nor Qt.
"""

from __future__ import annotations

import sys
from pathlib import Path

STILL_LOOKS = 4
"""So many looks in a row without a step, and it stands still."""

HEAD_BYTES = 8_192
"""So much of a sound any player may read to see what it is, and take the rest without moving its place there.

Before they wait for a device `aplay` reads 27 KB at once and `paplay` 86 KB; `pw-play` 2 KB every 40 ms.
"""

_PROCESSES = Path("/proc")


def is_told() -> bool:
    """Whether this system tells how far a program has read a file."""
    return sys.platform == "linux"


class PlayProgress:
    """Follows one player through its sound, by looks at an even pace.

    Properties:
        is_legible: Whether the player was ever seen beyond the head of a sound, and so reads in a way that is
            to be seen; another way, as `pread` or `mmap`, leaves it at the head.
        is_moving: Whether a step was ever seen; what a device keeps ready is read at once and is none.
        is_still: Whether the player waits within its sound; never one that has read all of it, or is not
            legible.
    """

    def __init__(self, file: Path, process_id: int, *, is_legible: bool = False) -> None:
        """Look at nothing yet.

        Args:
            file: What is played.
            process_id: Of the player, as the system counts.
            is_legible: Whether this player was seen beyond the head of an earlier sound.
        """
        self._is_legible = is_legible
        self._file = file
        self._process_id = process_id
        self._read_bytes: int | None = None
        self._looks_without_step = 0
        self._is_moving = False

    @property
    def is_legible(self) -> bool:
        return self._is_legible

    @property
    def is_moving(self) -> bool:
        return self._is_moving

    @property
    def is_still(self) -> bool:
        return self._is_legible and self._looks_without_step >= STILL_LOOKS

    def look(self) -> None:
        """See how far it is now."""
        try:
            read_bytes = _read_bytes(self._file, self._process_id)
            is_whole = read_bytes is not None and read_bytes >= self._file.stat().st_size
        except (OSError, ValueError):
            # It has just come to its end.
            read_bytes, is_whole = None, False
        before, self._read_bytes = self._read_bytes, read_bytes
        if read_bytes is None or is_whole:
            self._looks_without_step = 0
        elif read_bytes == before:
            self._looks_without_step += 1
        else:
            self._looks_without_step = 0
            self._is_legible |= read_bytes > HEAD_BYTES
        if before is not None and read_bytes is not None and read_bytes > before > HEAD_BYTES:
            self._is_moving = True


def _read_bytes(file: Path, process_id: int) -> int | None:
    """Up to where a process has read a file that it has open; None for one that it has not.

    https://docs.kernel.org/filesystems/proc.html tells of both folders.
    """
    process = _PROCESSES / str(process_id)
    for opened in (process / "fd").iterdir():
        if opened.exists() and opened.samefile(file):
            notes = (process / "fdinfo" / opened.name).read_text(encoding="ascii")
            return int(notes.partition("pos:")[2].split(maxsplit=1)[0])
    return None
