"""A folder for what a program is about to play; one that was killed leaves it to the next to sweep."""

import os
import re
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_PREFIX = "votre-tour-sound-"
_OF_PROCESS = re.compile(rf"{_PREFIX}(\d+)-")


@contextmanager
def sound_folder(place: Path | None = None) -> Iterator[Path]:
    """Make a folder of this process's own, which goes at the end; those of processes that are gone go now.

    Args:
        place: Where such folders are; None for the folder of the system for what may go.

    Yields:
        The empty folder.

    Raises:
        OSError: It cannot be made.
    """
    where = Path(tempfile.gettempdir()) if place is None else place
    _sweep(where)
    prefix = f"{_PREFIX}{os.getpid()}-"
    with tempfile.TemporaryDirectory(prefix=prefix, dir=where, ignore_cleanup_errors=True) as name:
        yield Path(name)


def _sweep(where: Path) -> None:
    """Windows, where nobody can be asked without being ended, sweeps this folder itself."""
    if os.name != "posix":
        return
    for each in where.glob(f"{_PREFIX}*"):
        found = _OF_PROCESS.match(each.name)
        if found is not None and _is_gone(int(found[1])):
            # One of somebody else stays: it may not be removed.
            shutil.rmtree(each, ignore_errors=True)


def _is_gone(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return True
    except (OSError, OverflowError):  # it is somebody else's, or no number of a process
        return False
    return False
