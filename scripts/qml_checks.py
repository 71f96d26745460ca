"""Checks every QML file: qmllint without a single warning, and qmlformat without a difference.

qmllint reads no Python, so the types that Python gives to QML (`@QmlElement` below a `QML_IMPORT_NAME`) are
described to it first, in a temporary folder.

    .venv/bin/python scripts/qml_checks.py [FILE.qml ...]    these files, or all of them
"""

from __future__ import annotations

import ast
import subprocess
import sys
import tempfile
from collections import defaultdict
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ROOMS = ("kiosk", "board")
# What the types of both rooms are made of.
BASES = ["ui/public_theme.py"]


def main(words: list[str]) -> int:
    """Check the named files, or all; return the exit status."""
    files = [str(Path(word).resolve()) for word in words] or [str(path) for path in found("*.qml")]
    if not files:
        return 0
    with tempfile.TemporaryDirectory() as folder:
        for module, sources in python_modules().items():
            describe(module, sources, Path(folder))
        linted = tool("qmllint", "--max-warnings", "0", "-I", folder, *files).returncode
    unformatted = [file for file in files if not is_formatted(file)]
    for file in unformatted:
        sys.stderr.write(f"not as qmlformat writes it; run: .venv/bin/pyside6-qmlformat -i {file}\n")
    return 1 if linted or unformatted else 0


def found(pattern: str) -> list[Path]:
    """Give the files of the QML rooms in a steady order."""
    return [path for room in ROOMS for path in sorted((ROOT / room).rglob(pattern))]


def python_modules() -> dict[str, list[str]]:
    """Find the Python files that give types to QML, by the name QML imports them under."""
    modules: dict[str, list[str]] = defaultdict(list)
    for path in found("*.py"):
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            match node:
                case ast.Assign(
                    targets=[ast.Name(id="QML_IMPORT_NAME")], value=ast.Constant(value=str(name))
                ):
                    modules[name].append(str(path))
                case _:
                    pass
    return modules


def describe(module: str, sources: list[str], folder: Path) -> None:
    """Write the qmldir and the type description of one module below `folder`, as a C++ build would."""
    place = folder.joinpath(*module.split("."))
    place.mkdir(parents=True)
    types, dump = place / "module.qmltypes", place / "types.json"
    tool("metaobjectdump", "--out-file", str(dump), *BASES, *sources, check=True)
    words = ["--generate-qmltypes", str(types), "-o", str(place / "unused.cpp"), "--import-name", module]
    words += ["--major-version", "1", "--foreign-types", ",".join(map(str, qt_metatypes()))]
    tool("qmltyperegistrar", *words, str(dump), check=True)
    listing = f"module {module}\ndepends QtQuick\ntypeinfo {types.name}\n"
    (place / "qmldir").write_text(listing, encoding="utf-8")


def qt_metatypes() -> list[Path]:
    """Give the descriptions of Qt's own types that come with PySide6."""
    import PySide6

    place = Path(PySide6.__file__).parent / "Qt" / "metatypes"
    return [place / f"qt6{library}_metatypes.json" for library in ("core", "quick")]


def is_formatted(file: str) -> bool:
    """Tell whether qmlformat would leave the file as it is."""
    return tool("qmlformat", file, stdout=subprocess.PIPE).stdout == Path(file).read_bytes()


def tool(
    name: str, *words: str, stdout: int | None = None, check: bool = False
) -> subprocess.CompletedProcess[bytes]:
    """Run one of Qt's tools from the root of the project."""
    command = [sys.executable, "-c", f"from PySide6.scripts.pyside_tool import {name}; {name}()", *words]
    return subprocess.run(command, cwd=ROOT, stdout=stdout, check=check)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
