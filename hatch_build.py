"""Build hook: compiles the translations of ui/i18n before files are collected.

Qt's lrelease compiles what programs with windows read. What click reads by gettext is written here: a file of
the format that the manual of GNU gettext calls *The Format of GNU MO Files*. The terminal reads its
catalogues as translators write them (``app/terminal_words.py``).
"""

from __future__ import annotations

import struct
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

CATALOGUES = Path("ui") / "i18n"
READ_AS_IT_IS = "terminal_"
GETTEXT_CATALOGUE = "click_fr_CA.ts"
GETTEXT_COMPILED = Path("fr") / "LC_MESSAGES" / "click.mo"
_HEADER = "Content-Type: text/plain; charset=UTF-8\nPlural-Forms: nplurals=2; plural=(n > 1);\n"
_MAGIC = 0x950412DE
# Through Python, so that Qt's own wrapper finds the tool on every system.
LRELEASE = "import sys; from PySide6.scripts.pyside_tool import lrelease; sys.exit(lrelease())"


class TranslationsBuildHook(BuildHookInterface[Any]):
    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        compile_catalogues(Path(self.root) / CATALOGUES)


def compile_catalogues(folder: Path) -> list[Path]:
    """Compile each .ts of `folder` that is newer than what it is compiled to; return what was compiled."""
    sources = (each for each in sorted(folder.glob("*.ts")) if not each.name.startswith(READ_AS_IT_IS))
    stale = [source for source in sources if _is_stale(source)]
    for source in stale:
        target = _compiled(source)
        if source.name == GETTEXT_CATALOGUE:
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(_gettext_catalogue(dict(_gettext_messages(source))))
        else:
            command = [sys.executable, "-c", LRELEASE, "-silent", str(source), "-qm", str(target)]
            subprocess.run(command, check=True)
    return stale


def _is_stale(source: Path) -> bool:
    target = _compiled(source)
    return not target.exists() or target.stat().st_mtime_ns < source.stat().st_mtime_ns


def _compiled(source: Path) -> Path:
    if source.name == GETTEXT_CATALOGUE:
        return source.parent / GETTEXT_COMPILED
    return source.with_suffix(".qm")


def _gettext_messages(source: Path) -> Iterator[tuple[str, str]]:
    """Each message as gettext looks it up: of one with a count both sources, and all forms."""
    yield "", _HEADER
    for message in ElementTree.parse(source).iter("message"):  # noqa: S314 - a file of this project
        translation = message.find("translation")
        if translation is None or translation.get("type") is not None:
            continue
        forms = [each.text or "" for each in translation.findall("numerusform") or [translation]]
        sources = [message.findtext("source", "")]
        sources += [message.findtext("comment", "")] if len(forms) > 1 else []
        yield "\0".join(sources), "\0".join(forms)


def _gettext_catalogue(messages: dict[str, str]) -> bytes:
    """Two tables of lengths and places, of the sources in order and of the translations, then all texts."""
    pairs = sorted((source.encode(), text.encode()) for source, text in messages.items())
    first_text = 28 + 16 * len(pairs)
    tables, texts = b"", b""
    for column in (0, 1):
        for pair in pairs:
            tables += struct.pack("<II", len(pair[column]), first_text + len(texts))
            texts += pair[column] + b"\0"
    head = struct.pack("<7I", _MAGIC, 0, len(pairs), 28, 28 + 8 * len(pairs), 0, first_text)
    return head + tables + texts


if __name__ == "__main__":
    compile_catalogues(Path(__file__).resolve().parent / CATALOGUES)
