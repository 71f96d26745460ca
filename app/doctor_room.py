"""The doctor looks at the disk of the database: whether it takes what the library is about to write."""

from collections.abc import Callable, Iterator
from pathlib import Path

from app.database_place import database_path
from app.disk_room import free_bytes as free_bytes_of
from app.doctor_finding import Finding, Health
from app.settings import Settings
from app.terminal_words import tr

_MEGABYTE = 1024 * 1024
# Below this a day's tickets, the journals beside them and a copy to look at have no room together.
_NEEDED_MB = 16
# Below this somebody should look after the disk before it fills up on an opening day.
_SPARE_MB = 200


def examine_room(
    settings: Settings, free_bytes: Callable[[Path], int | None] | None = None
) -> Iterator[Finding]:
    """How much room the disk of the database has; without any no number can be given.

    Args:
        settings: Where the database is.
        free_bytes: Free bytes on the disk of a folder, or None where nobody can tell.

    Yields:
        One finding, or none where the disk does not say how much room it has.
    """
    path = database_path(settings)
    try:
        folder = next(each for each in path.parents if each.is_dir())
        free = (free_bytes or free_bytes_of)(folder)
    except (OSError, StopIteration):  # what stands in the way is told of the database itself
        return
    if free is None:
        return
    megabytes = free // _MEGABYTE
    words = tr("%n MB free on the disk of {folder}", "", megabytes, folder=folder)
    if megabytes < _NEEDED_MB:
        words = tr("{room}: no number can be given once it is full; free some space", room=words)
        yield Finding(Health.ILL, tr("disk"), words)
    elif megabytes < _SPARE_MB:
        words = tr("{room}: little for a day of tickets; free some space soon", room=words)
        yield Finding(Health.NOTE, tr("disk"), words)
    else:
        yield Finding(Health.WELL, tr("disk"), words)
