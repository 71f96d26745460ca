"""Build hook: compiles the translations of ui/i18n with Qt's lrelease before files are collected."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

CATALOGUES = Path("ui") / "i18n"
# Through Python, so that Qt's own wrapper finds the tool on every system.
LRELEASE = "import sys; from PySide6.scripts.pyside_tool import lrelease; sys.exit(lrelease())"


class TranslationsBuildHook(BuildHookInterface[Any]):
    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        compile_catalogues(Path(self.root) / CATALOGUES)


def compile_catalogues(folder: Path) -> list[Path]:
    """Compile each .ts of `folder` that is newer than its .qm; return what was compiled."""
    stale = [source for source in sorted(folder.glob("*.ts")) if _is_stale(source)]
    for source in stale:
        command = [sys.executable, "-c", LRELEASE, "-silent", str(source), "-qm", str(_compiled(source))]
        subprocess.run(command, check=True)
    return stale


def _is_stale(source: Path) -> bool:
    target = _compiled(source)
    return not target.exists() or target.stat().st_mtime_ns < source.stat().st_mtime_ns


def _compiled(source: Path) -> Path:
    return source.with_suffix(".qm")


if __name__ == "__main__":
    compile_catalogues(Path(__file__).resolve().parent / CATALOGUES)
