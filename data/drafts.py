"""Making a file whole or not at all: under another name first, then given its own in one step.

Must not import anything but the standard library.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from uuid import uuid4

_STALE_AFTER_S = 600


@contextmanager
def draft_of(path: Path) -> Iterator[Path]:
    """A name of our own beside a file, to build it under; gone afterwards, with what stands beside it."""
    draft = path.with_name(f".{path.name}.{uuid4().hex}.new")
    try:
        yield draft
    finally:
        for each in _starting_with(path.parent, draft.name):
            each.unlink(missing_ok=True)


def put_in_place(draft: Path, path: Path) -> bool:
    """Give a draft its final name; after a power cut it has the name and all its content, or neither.

    Args:
        draft: Complete, and open nowhere.
        path: Left alone when something is already there.

    Returns:
        Whether it got the name.

    Raises:
        OSError: The folder refuses, or its file system knows no hard links.
    """
    _sync(draft, os.O_RDWR)
    try:
        if os.name == "nt":
            draft.rename(path)  # on Windows this never overwrites, and a folder cannot be synced
        else:
            path.hardlink_to(draft)
            _sync(path.parent, os.O_RDONLY)
    except FileExistsError:
        return False
    return True


def put_instead(draft: Path, path: Path) -> None:
    """Give a draft its final name in place of whatever has it; after a power cut the old or the new is whole.

    Args:
        draft: Complete, and open nowhere.
        path: Replaced when it is there.

    Raises:
        OSError: The folder refuses.
    """
    _sync(draft, os.O_RDWR)
    draft.replace(path)
    if os.name != "nt":  # there a folder cannot be synced
        _sync(path.parent, os.O_RDONLY)


def remove_stale_drafts(path: Path) -> None:
    """Remove drafts of a file that a killed program left behind more than ten minutes ago.

    The age is told by the folder's own last change, so that no clock is needed.

    Raises:
        OSError: The folder refuses.
    """
    changed_s = path.parent.stat().st_mtime
    for each in _starting_with(path.parent, f".{path.name}."):
        with suppress(FileNotFoundError):  # another program finishes its own draft meanwhile
            if each.suffix.startswith(".new") and changed_s - each.stat().st_mtime > _STALE_AFTER_S:
                each.unlink()


def _starting_with(folder: Path, start: str) -> list[Path]:
    return [each for each in folder.iterdir() if each.name.startswith(start)]


def _sync(path: Path, flags: int) -> None:
    descriptor = os.open(path, flags)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
