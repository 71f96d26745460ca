"""The typefaces of letters that Noto Sans lacks: which languages miss theirs, and what installs it.

Without its typeface a language is shown in whatever letters the system has, or in boxes.
"""

import shlex
import sys
from collections.abc import Iterable, Iterator

from app.terminal_words import tr
from app.words_of_rooms import retold
from ui.language_pack import LanguagePack
from ui.languages import LANGUAGES


def missing_font(pack: LanguagePack) -> str:
    """What a language lacks of its typeface, with the command that installs it; empty when it lacks nothing.

    Args:
        pack: The language.
    """
    if pack.font is None:
        return ""
    try:
        from ui.fonts import FontMissing, font_path
    except ImportError:  # the doctor tells of the screen libraries
        return ""
    try:
        font_path(pack.font.package, pack.font.file)
    except FontMissing as error:
        command = shlex.join([sys.executable, "-m", "pip", "install", pack.font.package.replace("_", "-")])
        return f"{retold(error)}; {command}"
    return ""


def languages_without_letters(codes: Iterable[str]) -> Iterator[str]:
    """A sentence for each of these languages whose letters are not installed.

    Args:
        codes: Of languages; those that are not installed are passed over.
    """
    for pack in (LANGUAGES[code] for code in codes if code in LANGUAGES):
        if lack := missing_font(pack):
            yield tr("{language} lacks its letters: {why}", language=pack.name, why=lack)
