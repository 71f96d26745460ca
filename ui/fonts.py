"""The typeface of every screen, loaded from its package: a machine without fonts shows boxes otherwise.

Noto Sans is one variable file. Qt 6.11 ignores ``QFont.setWeight`` on it (it fakes a bold), so weights
go through the ``wght`` axis: ``font()`` here, ``font.variableAxes`` in QML.
"""

import logging
from collections.abc import Iterable
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtCore import QByteArray, QFile, QIODevice
from PySide6.QtGui import QFont, QFontDatabase

from ui import tokens
from ui.languages import LANGUAGES

logger = logging.getLogger(__name__)

FAMILY = "Noto Sans"
ARABIC_FAMILY = "Noto Sans Arabic"
PICTOGRAM_FAMILY = "Material Design Icons"
WEIGHT_AXIS = "wght"

_families: dict[Path, str] = {}
"""Of the files that Qt was given so far."""

_TEXT_FILE = ("fontpkg_noto_sans", "files/NotoSans[wdth,wght].ttf")
_PICTOGRAM_FILE = ("fonticon_mdi7", "fonts/materialdesignicons-webfont.ttf")


class FontMissing(RuntimeError):
    """A font package is not installed, or Qt cannot read its file; the message is for a person."""


@cache
def load_fonts() -> tuple[str, ...]:
    """Load the fonts into Qt, once a process; needs a ``QGuiApplication``.

    Returns:
        The families, text first, then pictograms.

    Raises:
        FontMissing: A package is not installed, or its file cannot be read.
    """
    return tuple(_load(path) for path in font_files())


@cache
def loaded() -> tuple[int, int]:
    """Another one after each typeface that was loaded: what was measured before may be wrong since.

    Asked before every measure, so it is counted anew only after one was loaded.
    """
    return len(_families), _substitute.cache_info().currsize


def load_script_fonts(languages: Iterable[str]) -> None:
    """Have letters that Noto Sans lacks shown in the typefaces of these languages.

    Needs a ``QGuiApplication``. Without its package a language is shown in letters of the system.
    """
    for family in script_families(languages):
        _substitute(family)
    QFont.insertSubstitution(ARABIC_FAMILY, FAMILY)


@cache
def _substitute(family: str) -> None:
    QFont.insertSubstitution(FAMILY, family)
    loaded.cache_clear()


def script_families(languages: Iterable[str], *, is_mapped: bool = False) -> list[str]:
    """Load the typefaces of these languages that are installed beside Noto Sans; their families.

    Args:
        languages: Their codes.
        is_mapped: Whether only what is drawn of those that are not loaded yet shall take memory: for what is
            seldom drawn. Each weight takes its own share then.
    """
    fonts_of = (LANGUAGES[each].font for each in languages if each in LANGUAGES)
    found = (_script_family(each.package, each.file, is_mapped) for each in fonts_of if each is not None)
    return [family for family in dict.fromkeys(found) if family is not None]


@cache
def _script_family(package: str, inside: str, is_mapped: bool) -> str | None:
    try:
        return _load(font_path(package, inside), is_mapped=is_mapped)
    except FontMissing as error:
        logger.info("letters are left to the fonts of the system: %s", error)
        return None


def font_files() -> tuple[Path, ...]:
    """The files of the typeface and of the pictograms; needs no Qt application.

    Raises:
        FontMissing: A package is not installed.
    """
    return tuple(font_path(*each) for each in (_TEXT_FILE, _PICTOGRAM_FILE))


def font(size_px: int, weight: int = tokens.WEIGHT_TEXT, family: str = FAMILY) -> QFont:
    """The typeface at a size and a weight from 100 to 900, for Widgets and pictures."""
    made = QFont(family)
    made.setPixelSize(size_px)
    made.setVariableAxis(QFont.Tag(WEIGHT_AXIS), weight)
    return made


def pictogram_font(size_px: int) -> QFont:
    """The font of ``ui.pictograms``, for Widgets and pictures."""
    made = QFont(PICTOGRAM_FAMILY)
    made.setPixelSize(size_px)
    return made


def font_path(package: str, inside: str) -> Path:
    """Where a package keeps a font file.

    Raises:
        FontMissing: The package or the file is not there.
    """
    spec = find_spec(package)
    if spec is None or spec.origin is None:
        raise FontMissing(f"the font package {package} is not installed")
    path = Path(spec.origin).parent / inside
    if not path.is_file():
        raise FontMissing(f"the font package {package} lacks its file {inside}")
    return path


def _load(path: Path, *, is_mapped: bool = False) -> str:
    """The family of a file, which Qt is given once; as its content, or to map what it draws of it."""
    if path not in _families:
        _families[path] = _given_to_qt(path, is_mapped=is_mapped)
        loaded.cache_clear()
    return _families[path]


def _given_to_qt(path: Path, *, is_mapped: bool) -> str:
    number = (
        QFontDatabase.addApplicationFont(str(path))
        if is_mapped
        else QFontDatabase.addApplicationFontFromData(_content(path))
    )
    if number < 0:
        raise FontMissing(f"the font file {path} cannot be read")
    return QFontDatabase.applicationFontFamilies(number)[0]


def _content(path: Path) -> QByteArray:
    """All of a font, once: Qt maps its file anew for each of its weights."""
    file = QFile(str(path))
    if not file.open(QIODevice.OpenModeFlag.ReadOnly):
        raise FontMissing(f"the font file {path} cannot be read")
    try:
        return file.readAll()
    finally:
        file.close()
