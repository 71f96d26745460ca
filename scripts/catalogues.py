"""Brings the translation catalogues of ui/i18n up to date with the sources, or checks that they are.

Which catalogue reads which rooms stands in pyproject.toml, [tool.votre-tour.catalogues].

    .venv/bin/python scripts/catalogues.py update    after changing a sentence
    .venv/bin/python scripts/catalogues.py check     what scripts/lint does
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Callable
from pathlib import Path

from terminal_sources import click_source, terminal_source

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "ui" / "i18n"
LUPDATE = "from PySide6.scripts.pyside_tool import lupdate; lupdate()"
SOURCE_LANGUAGE = "en"
STAFF_LOCALES = ("fr_CA", "en")
STAFF_PROGRAMS = frozenset({"staffpanel", "terminal"})
CLICK = "click"
WRITTEN_SOURCES: dict[str, Callable[[], str]] = {"terminal": terminal_source, CLICK: click_source}
"""Sources that are written for lupdate to read, beside those of the table."""

TERMINAL = "terminal"
SPEAKS = re.compile(r"^from app\.terminal_words import |^def tr\(", re.MULTILINE)
ENGLISH_TERMINAL = (TERMINAL, SOURCE_LANGUAGE)
"""Its catalogue holds what depends on a count alone: everything else is said as the code has it."""

# ``marked`` names a sentence that is said later.
ALIAS = "QT_TR_NOOP+=marked"


def main(words: list[str]) -> int:
    """Run `update` or `check`; return the exit status."""
    if words == ["update"]:
        for catalogue in catalogues():
            bring_up_to_date(catalogue, catalogue)
        return 0
    if words == ["check"]:
        stale = [catalogue.name for catalogue in catalogues() if is_stale(catalogue)]
        for name in stale:
            sys.stderr.write(f"ui/i18n/{name} is older than the sources: scripts/catalogues.py update\n")
        return 1 if stale else 0
    sys.stderr.write(f"usage: {Path(sys.argv[0]).name} update|check\n")
    return 2


def catalogues() -> list[Path]:
    """Give the path of every catalogue, whether it exists yet or not."""
    return [FOLDER / f"{program}_{locale}.ts" for program in table() for locale in locales(program)]


def locales(program: str) -> tuple[str, ...]:
    """Give the locales a program speaks: those of the language packs; what staff read speaks as they do."""
    if program in STAFF_PROGRAMS:
        return STAFF_LOCALES
    if program == CLICK:  # it speaks English by itself
        return STAFF_LOCALES[:1]
    packs = [tomllib.loads(path.read_text(encoding="utf-8")) for path in sorted(FOLDER.glob("*.toml"))]
    return tuple(pack["locale"] for pack in packs)


def table() -> dict[str, list[str]]:
    """Read which files and folders each program's catalogue is made from."""
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    found: dict[str, list[str]] = settings["tool"]["votre-tour"]["catalogues"]
    return found


def sources(program: str) -> list[Path]:
    """Give the Python and QML files that a program's catalogue reads, in a steady order."""
    places = [ROOT / place for place in table()[program]]
    files = [
        path
        for place in places
        for path in ([place] if place.is_file() else sorted(place.rglob("*")))
        if path.suffix in {".py", ".qml"}
    ]
    if program == TERMINAL:
        files = [path for path in files if SPEAKS.search(path.read_text(encoding="utf-8"))]
    return [path for path in files if path.name != "__init__.py"]


def bring_up_to_date(catalogue: Path, target: Path) -> None:
    """Let lupdate merge the sentences of the sources into `target`, keeping its translations."""
    program, locale = catalogue.stem.split("_", 1)
    files = sources(program)
    with tempfile.TemporaryDirectory() as folder:
        if program in WRITTEN_SOURCES:
            written = Path(folder) / f"{program}_source.py"
            written.write_text(WRITTEN_SOURCES[program](), encoding="utf-8")
            files.append(written)
        if not files:
            return
        listing = Path(folder) / "sources.lst"
        listing.write_text("\n".join(map(str, files)), encoding="utf-8")
        command = [sys.executable, "-c", LUPDATE, "-silent", "-no-obsolete", "-locations", "none"]
        command += ["-source-language", SOURCE_LANGUAGE, "-target-language", locale]
        command += ["-tr-function-alias", ALIAS]
        if (program, locale) == ENGLISH_TERMINAL:
            command.append("-pluralonly")
        subprocess.run([*command, f"@{listing}", "-ts", str(target)], check=True)


def is_stale(catalogue: Path) -> bool:
    """Tell whether an update of a copy would change it."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / catalogue.name
        if catalogue.exists():
            shutil.copy(catalogue, copy)
        bring_up_to_date(catalogue, copy)
        if catalogue.exists():
            return copy.read_bytes() != catalogue.read_bytes()
        # A program without a sentence needs no catalogue.
        return copy.exists() and b"<message" in copy.read_bytes()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
