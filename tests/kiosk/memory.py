"""How much memory this process takes."""

from pathlib import Path


def memory_mb() -> float:
    """What is resident now, MiB."""
    for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
        if line.startswith("VmRSS"):
            return int(line.split()[1]) / 1024
    raise AssertionError("no VmRSS")
