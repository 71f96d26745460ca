"""Checks every QML file: qmllint without a single warning, and qmlformat without a difference."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ROOMS = ("kiosk", "board")


def main() -> int:
    """Check all files; return the exit status."""
    files = [path.relative_to(ROOT) for room in ROOMS for path in sorted((ROOT / room).rglob("*.qml"))]
    if not files:
        return 0
    failed = tool("qmllint", "--max-warnings", "0", *map(str, files)).returncode
    for path in files:
        formatted = tool("qmlformat", str(path), stdout=subprocess.PIPE).stdout
        if formatted != (ROOT / path).read_bytes():
            sys.stderr.write(f"{path} is not as qmlformat writes it: .venv/bin/pyside6-qmlformat -i {path}\n")
            failed = 1
    return 1 if failed else 0


def tool(name: str, *words: str, stdout: int | None = None) -> subprocess.CompletedProcess[bytes]:
    """Run one of Qt's tools from the root of the project."""
    command = [sys.executable, "-c", f"from PySide6.scripts.pyside_tool import {name}; {name}()", *words]
    return subprocess.run(command, cwd=ROOT, stdout=stdout, check=False)


if __name__ == "__main__":
    sys.exit(main())
