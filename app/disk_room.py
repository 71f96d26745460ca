"""How much room the disk of a file has, and whether a number could be kept there. Must not import Qt."""

import shutil
from collections.abc import Callable
from pathlib import Path

# A ticket takes some pages of 4 kB, in the database and in the journal beside it.
_LEAST_BYTES = 1024 * 1024


def free_bytes(folder: Path) -> int | None:
    """Free bytes on the disk of a folder for who asks, or None where it does not say.

    Args:
        folder: Any folder on it.

    Raises:
        OSError: It cannot be asked.
    """
    usage = shutil.disk_usage(folder)
    return usage.free if usage.total else None


def has_room(folder: Path, free: Callable[[Path], int | None] = free_bytes) -> bool:
    """Whether a disk has 1 MiB for tickets; also where nobody can tell, as with a quota.

    Args:
        folder: Where the database is.
        free: Tells how many bytes are free.
    """
    try:
        found = free(folder)
    except OSError:
        return True
    return found is None or found >= _LEAST_BYTES
