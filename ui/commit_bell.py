"""Rings when somebody has written to the files that every commit is written to; a hint, not a proof.

Must not import any program, nor data: which files these are is told from outside.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, Signal

# Elsewhere Qt opens what it watches, and closing it would end SQLite's locks (macOS), or hears of a write
# long after it was made (Windows).
HAS_BELL = sys.platform == "linux"


class CommitBell(QObject):
    """Belongs to the GUI thread. It rings up to some milliseconds before a commit can be seen.

    Properties:
        is_hung: Whether all the files are watched.

    Signals:
        rang(): One of the files was written, renamed or removed; several writes may ring once.
    """

    rang = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # Without a parent, so that it goes on the GUI thread whoever holds the bell last.
        self._files: QFileSystemWatcher | None = None
        self._is_hung = False

    @property
    def is_hung(self) -> bool:
        return self._is_hung

    def hang(self, files: Sequence[str]) -> None:
        """Watch these files in place of the earlier ones; with none of them there, nothing rings.

        Args:
            files: Paths of files that exist.
        """
        self.take_down()
        if not HAS_BELL or not files:
            return
        before = _inotify_count()
        self._files = QFileSystemWatcher()
        self._files.fileChanged.connect(self._hear)
        # Where a user has no inotify left Qt looks once a second, and says nothing of that.
        rings = _inotify_count() > before
        self._is_hung = rings and not self._files.addPaths(list(files))

    def take_down(self) -> None:
        """Watch nothing any more."""
        self._files, self._is_hung = None, False

    def _hear(self, file: str) -> None:
        # Whoever removes a file, or puts another in its place, takes the bell down.
        self._is_hung = self._is_hung and self._files is not None and file in self._files.files()
        self.rang.emit()


def _inotify_count() -> int:
    """How many inotify descriptors this process has open; to ask the watcher for its engine takes 2 MB."""
    count = 0
    for each in Path("/proc/self/fd").iterdir():
        with suppress(OSError):  # closed by another thread meanwhile
            count += str(each.readlink()) == "anon_inode:inotify"
    return count
