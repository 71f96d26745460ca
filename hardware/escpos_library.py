"""The one door to python-escpos, which is slow to import and untidy while it is imported.

Nothing else may import escpos.
"""

from __future__ import annotations

import logging
import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from escpos.printer import Dummy

_PICKLE_VARIABLE = "ESCPOS_CAPABILITIES_PICKLE_DIR"


def new_recorder() -> Dummy:
    """Make a python-escpos printer that only records bytes.

    The first call in a process imports the library, which blocks for about 0.3 s; later calls take
    less than a millisecond. Any thread may call it.

    Returns:
        A ``Dummy``; its ``output`` holds the bytes of all commands so far.
    """
    if "escpos.capabilities" not in sys.modules:
        with _no_logging_set_up(), _no_folder_left():
            import escpos.printer  # noqa: F401 - imported here for its side effects, under guard
    from escpos.printer import Dummy

    return Dummy()


@contextmanager
def _no_logging_set_up() -> Iterator[None]:
    # WORKAROUND https://github.com/python-escpos/python-escpos (capabilities.py): logging.basicConfig() at
    # import. It does nothing when the root logger has a handler, so it is lent one.
    lent = logging.NullHandler()
    logging.getLogger().addHandler(lent)
    try:
        yield
    finally:
        logging.getLogger().removeHandler(lent)


@contextmanager
def _no_folder_left() -> Iterator[None]:
    # WORKAROUND https://github.com/python-escpos/python-escpos (capabilities.py): tempfile.mkdtemp() at
    # import, never removed, and made even when the variable names another folder.
    named = os.environ.pop(_PICKLE_VARIABLE, None)
    try:
        yield
    finally:
        if named is not None:
            os.environ[_PICKLE_VARIABLE] = named
        from escpos import capabilities

        shutil.rmtree(capabilities.pickle_dir, ignore_errors=True)
