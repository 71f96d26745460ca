"""Has databases made, or brought up to date, by a program of its own that ends at once.

What does that takes 6 MB (sqlite-utils, and OpenSSL with it) in the program that loads it, for as long as
that runs: an entrance screen runs for weeks and needs it once. See docs/decisions/0047.
"""

import logging
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from data.sqlite_meta import Purpose

logger = logging.getLogger(__name__)

MADE_WITHIN_S = 8.0
"""A window may wait for its print journal, and a kiosk that stands still for 20 s is ended by its watchdog.

A new database takes 0.3 s; an older one is copied first, a second for a million tickets.
"""

LOCKED_S = 5.0

# On Windows a program without a window would open a terminal for the other one.
_NO_TERMINAL = 0x08000000 if os.name == "nt" else 0


def make_by_another(path: Path, purpose: "Purpose") -> None:
    """A ``data.sqlite_file.Making``: nothing is lost when it fails, for then this program does it.

    Args:
        path: The database.
        purpose: What it is to be used for.
    """
    import subprocess  # on the first day, and after an update

    command = [sys.executable, "-m", __name__, str(path), purpose]
    folder = Path(__file__).resolve().parent.parent
    try:
        subprocess.run(  # noqa: S603 - this very program
            command,
            cwd=folder,
            capture_output=True,
            check=True,
            timeout=MADE_WITHIN_S,
            creationflags=_NO_TERMINAL,
        )
    except (OSError, subprocess.SubprocessError) as error:
        logger.info("%s is made by this program: %r", path, error)


def make(path: Path, purpose: "Purpose") -> None:
    """Make a database, or bring it up to date.

    Args:
        path: Where; its folder must exist.
        purpose: What it is for.

    Raises:
        StoreUnavailable: It cannot be used.
        NotAReplayDatabase: A replay was asked of a live database.
    """
    # No program loads the database before its first picture.
    from data.journal_lines import JOURNAL_STEPS
    from data.migrations import STEPS
    from data.sqlite_file import open_file

    steps = JOURNAL_STEPS if purpose == "journal" else STEPS
    open_file(path, purpose=purpose, create=True, wait_s=LOCKED_S, steps=steps).close()


if __name__ == "__main__":
    make(Path(sys.argv[1]), sys.argv[2])  # type: ignore[arg-type] # words of ``make_by_another``
