"""What a program takes of the machine, as the kernel accounts for it. Linux."""

from __future__ import annotations

import os
from pathlib import Path


def cpu_s(pid: int) -> float:
    """Processor time of all threads so far, exact to the nanosecond where ticks are too coarse for a rest."""
    threads = Path(f"/proc/{pid}/task").iterdir()
    return sum(int((each / "schedstat").read_text().split()[0]) for each in threads) / 1e9


def memory_mb(pid: int) -> float:
    """Memory in use, what is shared with other programs included."""
    pages = int(Path(f"/proc/{pid}/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6
