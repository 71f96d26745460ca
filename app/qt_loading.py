"""Loading Qt, with Python's own import kept. Must be called before anything else imports Qt."""

import builtins
import linecache
from typing import Any


def load_qt() -> None:
    """Load Qt and put Python's own ``import`` back where PySide has put another in its place.

    Theirs looks for ``from __feature__ import``, which nothing here uses: it reads the source of each module
    that is imported and ``linecache`` keeps the text, which costs a kiosk 13 MB and a sixth of its start.
    """
    # WORKAROUND https://github.com/napari/napari/issues/8584
    place: Any = builtins
    own = place.__import__
    import PySide6.QtCore  # noqa: F401 - loaded for its side effect

    place.__import__ = own
    # What theirs read so far.
    linecache.clearcache()
