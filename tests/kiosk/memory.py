"""How much memory a process takes."""

from pathlib import Path


def memory_mb(process: int | str = "self") -> float:
    """What is resident now, MiB, of this process or the one with that number."""
    for line in Path(f"/proc/{process}/status").read_text(encoding="ascii").splitlines():
        if line.startswith("VmRSS"):
            return int(line.split()[1]) / 1024
    raise AssertionError("no VmRSS")
