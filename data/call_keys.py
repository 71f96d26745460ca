"""The file with the keys of promised calls: made once, readable by its owner alone, replaced whole.

Must not import anything but the standard library and desk errors. It holds one key, or for the moments of
a change the new one before the old. A key that is given up is overwritten in its file before that goes.
"""

import os
import stat
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from desk.errors import StoreTrouble, StoreUnavailable
from desk.promised_calls import PromisesLocked

_OWNER_ONLY = 0o600
_OTHERS = stat.S_IRWXG | stat.S_IRWXO


class CallKeys:
    """One key file. Whoever reads or writes holds the lock of the database that it opens."""

    def __init__(self, path: Path) -> None:
        """Keep the path; nothing is opened yet."""
        self._path = path

    def read(self) -> tuple[bytes, ...]:
        """The keys, the one to seal with first; none when there is no file.

        Raises:
            PromisesLocked: Others may read the file, or it cannot be read.
        """
        try:
            with self._path.open("rb") as file:
                if os.name == "posix" and os.fstat(file.fileno()).st_mode & _OTHERS:
                    raise PromisesLocked(f"{self._path} may be read by others: chmod 600 makes it well")
                return tuple(file.read().split())
        except FileNotFoundError:
            return ()
        except OSError as error:
            raise PromisesLocked(f"{self._path} cannot be read: {error.strerror}") from None

    def clear_drafts(self) -> None:
        """Destroy what a program that was killed in ``write`` left beside the file: keys are in it."""
        with suppress(OSError):
            for each in self._path.parent.iterdir():
                if each.name.startswith(self._draft_start) and each.suffix == ".new":
                    _destroy(each)

    @property
    def _draft_start(self) -> str:
        return f".{self._path.name}."

    def write(self, keys: Sequence[bytes]) -> None:
        """Put these keys in the place of those before, whole or not at all, and overwrite the old file.

        Raises:
            StoreUnavailable: The folder refuses; the old file stands.
        """
        draft = self._path.with_name(f"{self._draft_start}{os.urandom(4).hex()}.new")
        self.clear_drafts()
        try:
            _write_new(draft, b"\n".join(keys) + b"\n")
            old = _opened(self._path)
            try:
                draft.replace(self._path)
                _sync_folder(self._path.parent)
                _overwrite(old)
            finally:
                if old is not None:
                    os.close(old)
        except OSError as error:
            self.clear_drafts()
            trouble = StoreTrouble.CANNOT_OPEN
            raise StoreUnavailable(trouble, f"{self._path} cannot be written: {error.strerror}") from None


def _write_new(path: Path, data: bytes) -> None:
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _OWNER_ONLY)
    try:
        os.write(descriptor, data)
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _destroy(path: Path) -> None:
    with suppress(OSError), path.open("r+b") as file:
        file.write(bytes(os.fstat(file.fileno()).st_size))
        file.flush()
        os.fsync(file.fileno())
    path.unlink(missing_ok=True)


def _opened(path: Path) -> int | None:
    """The old file, kept open past its name; not on Windows, which replaces no file that is open."""
    if os.name != "posix":
        return None
    with suppress(FileNotFoundError):
        return os.open(path, os.O_WRONLY)
    return None


def _overwrite(descriptor: int | None) -> None:
    if descriptor is not None:
        os.write(descriptor, bytes(os.fstat(descriptor).st_size))
        os.fsync(descriptor)


def _sync_folder(folder: Path) -> None:
    if os.name == "posix":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
