"""Has databases made, or brought up to date, by a program of its own that ends at once.

What does that takes 6 MB (sqlite-utils, and OpenSSL with it) in the program that loads it, for as long as
that runs: an entrance screen runs for weeks and needs it once. See docs/decisions/0047.
"""

import atexit
import logging
import os
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from queue import Empty, Queue
from typing import IO, TYPE_CHECKING

if TYPE_CHECKING:
    from subprocess import Popen

    from data.migrations import Step
    from data.sqlite_connection import AtWork
    from data.sqlite_meta import Purpose

logger = logging.getLogger(__name__)

BEAT_S = 1.0
"""How often the other program says that its work gets on."""

SILENT_S = 30.0
"""Without a word for so long it is ended, and this program does what it left undone.

Loading, waiting for a lock and one commit on a slow disk are silent for some seconds each. While the work
gets on there is no limit: a new database takes 0.3 s, an older one is copied first, a second for a million
tickets on a quick disk.
"""

TOLD_EVERY_S = 5.0
"""How often the log says that it is still at work."""

LOCKED_S = 5.0

_BEAT = "."
_MAY_CREATE = "create"
_UPDATE = "update"
# On Windows a program without a window would open a terminal for the other one.
_NO_TERMINAL = 0x08000000 if os.name == "nt" else 0


class MakerFailed(Exception):
    """The other program made nothing; the message is the last that it said."""


def make_by_another(path: Path, purpose: "Purpose", *, may_create: bool) -> None:
    """A ``data.sqlite_file.Making``: nothing is lost when it fails, for then this program does it.

    Blocks while the other program is at work, so that no thread of a window may call it.

    Args:
        path: The database.
        purpose: What it is to be used for.
        may_create: See there.
    """
    words = [str(path), purpose, _MAY_CREATE if may_create else _UPDATE]
    try:
        follow([sys.executable, "-m", __name__, *words], path)
    except (OSError, MakerFailed) as error:
        logger.info("%s is made by this program: %s", path, error)


def follow(command: list[str], path: Path, silent_s: float = SILENT_S) -> None:
    """Run a program that makes a database, for as long as it says that it gets on.

    When this program ends meanwhile, so does the other.

    Args:
        command: The program; each line it writes is a beat, or what it has to say.
        path: What it makes, for the log.
        silent_s: How long it may say nothing, seconds.

    Raises:
        MakerFailed: It was silent too long, or ended with another status than 0.
        OSError: It cannot be started.
    """
    import subprocess  # on the first day, and after an update

    maker = subprocess.Popen(  # noqa: S603 - this very program
        command,
        cwd=Path(__file__).resolve().parent.parent,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        creationflags=_NO_TERMINAL,
    )
    with maker, _lines_of(maker) as lines:
        last_words = _listen(lines, path, silent_s)
        if maker.wait() != 0:
            raise MakerFailed(last_words or f"it ended with status {maker.returncode}")


def make(
    path: Path,
    purpose: "Purpose",
    *,
    may_create: bool,
    at_work: "AtWork | None" = None,
    steps: "Sequence[Step] | None" = None,
) -> None:
    """Make a database, or bring it up to date.

    Args:
        path: Where; its folder must exist.
        purpose: What it is for.
        may_create: Whether one is made where there is none.
        at_work: Hears that it gets on; None for nobody.
        steps: Another schema than that of its purpose.

    Raises:
        StoreUnavailable: It cannot be used.
        NotAReplayDatabase: A replay was asked of a live database.
    """
    # No program loads the database before its first picture.
    from data.journal_lines import JOURNAL_STEPS
    from data.migrations import STEPS
    from data.sqlite_file import open_file

    steps = steps or (JOURNAL_STEPS if purpose == "journal" else STEPS)
    open_file(path, purpose=purpose, create=may_create, wait_s=LOCKED_S, steps=steps, at_work=at_work).close()


def main(words: list[str], steps: "Sequence[Step] | None" = None) -> None:
    """Be the other program: make what the words say, and say meanwhile that it gets on.

    Args:
        words: Those of ``make_by_another``.
        steps: See ``make``.
    """
    path, purpose, way = words
    # mypy cannot know that the purpose is one.
    make(Path(path), purpose, may_create=way == _MAY_CREATE, at_work=_Beats().beat, steps=steps)  # type: ignore[arg-type]


class _Beats:
    """Says that the work gets on, once a second however often it hears so: work that hangs is silent.

    Whoever listened and is gone ends the work, too: what is written then raises ``BrokenPipeError``.
    """

    def __init__(self) -> None:
        self._next_s = time.monotonic() + BEAT_S

    def beat(self) -> None:
        now_s = time.monotonic()
        if now_s < self._next_s:
            return
        self._next_s = now_s + BEAT_S
        sys.stdout.write(f"{_BEAT}\n")
        sys.stdout.flush()


def _listen(lines: "Queue[str | None]", path: Path, silent_s: float) -> str:
    """Hear a program to its end; the last it said beside its beats."""
    last_words, told_s = "", time.monotonic()
    while True:
        try:
            line = lines.get(timeout=silent_s)
        except Empty:
            raise MakerFailed(f"what makes it said nothing for {silent_s:g} s") from None
        if line is None:
            return last_words
        last_words = last_words if line == _BEAT else line
        if time.monotonic() - told_s >= TOLD_EVERY_S:
            told_s = time.monotonic()
            logger.info("%s is still being made or brought up to date", path)


@contextmanager
def _lines_of(maker: "Popen[str]") -> Iterator["Queue[str | None]"]:
    """What a program writes, line by line, None at its end; afterwards it is over, whatever happened."""
    lines: Queue[str | None] = Queue()
    # Whoever follows may be a daemon: then the end of this program waits for neither, and ends the maker.
    reader = threading.Thread(target=_read, args=(maker.stdout, lines), name="database maker", daemon=True)
    atexit.register(maker.kill)
    reader.start()
    try:
        yield lines
    finally:
        if maker.poll() is None:
            maker.kill()
        reader.join()
        atexit.unregister(maker.kill)


def _read(stream: IO[str], lines: "Queue[str | None]") -> None:
    for line in stream:
        if line.strip():
            lines.put(line.strip())
    lines.put(None)


if __name__ == "__main__":
    main(sys.argv[1:])
