"""Has the C library of Linux give back at once what a kiosk holds no more, for every way it is started.

Without this glibc keeps a heap for each thread, and what one patron needed stays with the program. Must not
import anything but the standard library.
"""

import os
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TypeAlias

Mallopt: TypeAlias = Callable[[int, int], int]
"""Takes the number of a setting and its value; mallopt(3)."""


@dataclass(frozen=True, slots=True)
class _Setting:
    """One setting of glibc's malloc: mallopt(3), malloc.h, and the manual of glibc, chapter Tunables."""

    number: int
    value: int
    variable: str
    tunable: str


_SETTINGS = (
    # One heap for all threads, for they take turns anyway.
    _Setting(-8, 1, "MALLOC_ARENA_MAX", "glibc.malloc.arena_max"),
    # What is as large as a picture or a page of text has a place of its own, and goes back whole.
    _Setting(-3, 65_536, "MALLOC_MMAP_THRESHOLD_", "glibc.malloc.mmap_threshold"),
    # What is free at the end of the heap goes back from this size on, and no more is taken in advance.
    _Setting(-1, 65_536, "MALLOC_TRIM_THRESHOLD_", "glibc.malloc.trim_threshold"),
    _Setting(-2, 16_384, "MALLOC_TOP_PAD_", "glibc.malloc.top_pad"),
)


def give_memory_back(environment: Mapping[str, str] | None = None, mallopt: Mallopt | None = None) -> None:
    """Set how malloc keeps memory, but for what the environment has set already.

    To be called before the first thread. Does nothing where the C library is not glibc.

    Args:
        environment: Where somebody may have set it otherwise; None for that of this process.
        mallopt: Sets it; None for that of this process.
    """
    given = os.environ if environment is None else environment
    tunables = [each.partition("=")[0] for each in given.get("GLIBC_TUNABLES", "").split(":")]
    wanted = [each for each in _SETTINGS if each.variable not in given and each.tunable not in tunables]
    # Where all are set, nothing is loaded for it.
    set_it = mallopt or (_mallopt_of_glibc() if wanted else None)
    if set_it is not None:
        for each in wanted:
            set_it(each.number, each.value)


def _mallopt_of_glibc() -> Mallopt | None:
    """The function of the C library that is loaded; None where it is another one than glibc."""
    if sys.platform != "linux" or not _is_glibc():
        return None
    import ctypes  # 0.4 MB, for those who need it

    mallopt = ctypes.CDLL(None).mallopt
    mallopt.argtypes, mallopt.restype = (ctypes.c_int, ctypes.c_int), ctypes.c_int
    return mallopt


def _is_glibc() -> bool:
    try:
        return (os.confstr("CS_GNU_LIBC_VERSION") or "").startswith("glibc")
    except (ValueError, OSError):  # musl knows no such name
        return False
