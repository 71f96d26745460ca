"""Sentences that other rooms say in English, for the terminal to say again in its language.

``desk``, ``data``, ``hardware``, ``ui`` and the checks of settings know no translations, and the log takes
what they say as well. Here stand their sentences, with names for values; a test looks that none is missing.
"""

import errno
import locale
import os
import re
from collections.abc import Iterator
from functools import cache
from string import Formatter
from types import MappingProxyType
from typing import TYPE_CHECKING

from app.terminal_words import labelled, language_of, marked, sentences_of, tr, translated
from app.words_of_mistakes import MISTAKES, WIDE

if TYPE_CHECKING:
    from app.settings_check import Mistake

OF_SYSTEM = (
    marked("No such file or directory"),
    marked("Permission denied"),
    marked("Is a directory"),
    marked("Not a directory"),
    marked("Read-only file system"),
    marked("No space left on device"),
    marked("Input/output error"),
    marked("File exists"),
    marked("File name too long"),
    marked("Operation not permitted"),
    marked("Device or resource busy"),
    marked("No such device"),
    marked("No such device or address"),
    marked("Too many open files"),
    marked("Connection refused"),
    marked("Connection timed out"),
    marked("No route to host"),
    marked("Network is unreachable"),
    marked("Name or service not known"),
)
OF_STORE = (
    marked("there is no database at {path}: check the path in the settings"),
    marked("{path} cannot be used: check its folder and its disk"),
    marked("{path} cannot be written: give this user write access to it and to its folder"),
    marked("{path} cannot be saved, its disk is full or failing: free some space"),
    marked("{path} is locked by another program: close what holds it, then try again"),
    marked("{path} is not a database of Votre tour: choose another file"),
    marked("{path} was made by a newer Votre tour: update this program"),
    marked("{path} is damaged: keep a copy of it, then restore the last backup"),
    marked("{path} was replaced while in use: put it back, or start this program again"),
    marked(
        "{path} is in a journal mode that this SQLite may lose tickets in: close every program that uses it "
        "and start again, or install pysqlite3"
    ),
    marked("{path} is on a network share, where tickets can be lost: keep it on a disk of this computer"),
    marked("{path} was moved or deleted while in use: put it back, or start this program again"),
    marked(
        "{path} is gone but its journal {journal} is still there: put the database back, or remove the "
        "journal to begin anew"
    ),
    marked("{path} was not made by a replay: give a replay a file of its own"),
    marked("{path} was made by a replay, its days were never those of a library: choose another file"),
    marked("the folder {folder} cannot be made: {why}"),
    marked("there is no room in {folder} for the copy of {path} to look at"),
    marked("the print journal: {why}"),
    marked("{path} was closed"),
    marked("{path} already exists: choose another name for the backup"),
    marked("{path} cannot be written: {why}"),
)
OF_VIRTUAL_PRINTERS = (
    marked("the virtual printer cannot be played: {why}"),
    marked("a virtual printer is played as {name} already"),
)
OF_DEVICES = (
    marked("a name has no characters that cannot be seen, and no space at its ends"),
    marked("'{scheme}' is not known; there are tcp://, usb:, file: and virtual:"),
    marked("'{device}' is no network printer: {why}"),
    marked("a network printer is written tcp://host or tcp://host:9100"),
    marked("a network printer has a host and a port, nothing else: tcp://host:9100"),
    marked("'{host}' is no name of a computer or printer"),
    marked("port {port} is out of range, 1 to {most}"),
    marked("a USB printer is written usb:04b8:0202 or usb:04b8:0202:SERIAL, as lsusb shows"),
    marked("a file is written file:/path"),
    marked("a virtual printer is written virtual:NAME, in letters, digits, '_', '-' and '.'"),
)
OF_PROBE = (
    marked("please type y for yes, n for no, or nothing when you are not sure"),
    marked("please type numbers from 1 to {most}, 0 for none, or nothing when you are not sure"),
    marked("please type millimetres from 0 to {most}, or nothing when you are not sure"),
)
OF_PEOPLE = (
    marked("an alias has 1 to {most} characters"),
    marked("a PIN has {fewest} to {most} digits"),
    marked("a PIN such as 1111 or 1234 is guessed at once: choose another one"),
    marked("nobody has this alias: please check it, or ask a manager"),
    marked("no manager has this alias"),
    marked("only a manager may do this"),
    marked("there is a first manager already"),
    marked("somebody has this alias already: choose another one"),
    marked("this is the last manager who can sign in: make another one first"),
    marked("please give your PIN"),
    marked("this alias may not sign in for now: please ask a manager"),
    marked("this is not the PIN of this alias: please type it again"),
    marked("after several wrong PINs please wait {minutes} min, or ask a manager for a new PIN"),
)
OF_PROMISED_CALLS = (
    marked("promised calls stay on paper here; promised_calls.store turns them on"),
    marked("{path} may be read by others: chmod 600 makes it well"),
    marked("the key of the promised calls is gone: put its file back"),
    marked("the key of the promised calls is another one: put its file back"),
    marked("the file with the key of the promised calls holds no key"),
    marked("a promised call is not what it was sealed as"),
    marked("there is no such promised call any more"),
    marked("a number to call has digits"),
    marked("a call is promised for a moment within the next 60 days"),
    marked("the name of a promised call has {fewest} to {most} letters"),
    marked("the number of a promised call has {fewest} to {most} letters"),
    marked("the note of a promised call has {fewest} to {most} letters"),
)
OF_SCREENS = (
    marked(
        "there is no screen here: neither DISPLAY nor WAYLAND_DISPLAY is set; start it in a desktop session, "
        "or over ssh -X"
    ),
    marked(
        "there is no screen here: QT_QPA_PLATFORM asks for X, and DISPLAY is not set; start it in a "
        "desktop session, or over ssh -X"
    ),
    marked("no screen answers at {place}; start it in a desktop session, or over ssh -X"),
)
OF_LANGUAGES = (
    marked("the font package {package} is not installed"),
    marked("the font package {package} lacks its file {file}"),
    marked("the font file {path} cannot be read"),
    marked("Object contains unknown field `{name}`"),
    marked("Object missing required field `{name}`"),
    marked("{why} - at `{place}`"),
    marked("is not named by the code of a language, such as fr.toml or pt_BR.toml"),
)
SENTENCES = (
    *MISTAKES,
    *OF_SYSTEM,
    *OF_STORE,
    *OF_DEVICES,
    *OF_VIRTUAL_PRINTERS,
    *OF_PROBE,
    *OF_PEOPLE,
    *OF_PROMISED_CALLS,
    *OF_SCREENS,
    *OF_LANGUAGES,
    *WIDE,
)
# How values look that could be taken for more than they are; texts and days are quoted where they are told.
_SHORT = dict.fromkeys(
    (
        *("subject", "key", "name", "code", "table", "scheme", "package", "weekday"),
        *("number", "low", "high", "fewest", "most", "too_many", "port", "time", "minutes", "line", "column"),
    ),
    r"\S+",
)
# What has a space in it is a path only where it has a folder in it.
_PLACES = dict.fromkeys(("path", "folder"), r"\S+|.*[/\\].*")
_QUOTED = dict.fromkeys(("text", "word", "day"), r"'.*'|\".*\"")
_QUOTES = re.compile(r"(['\"])(.*)\1", re.DOTALL)
_TYPED = _QUOTED.keys() | {"time"}
_CHOICES = re.compile(r"\S+(?: · \S+)*")
_LOOKS = MappingProxyType(_SHORT | _PLACES | _QUOTED)
# Values that are sentences themselves, or parts of one.
_SENTENCES_INSIDE = frozenset({"why", "allowed", "letters", "room", "remark", "ways", "weekday"})


def retold(said: object) -> str:
    """What another room said, in the language of the terminal.

    Never half of it: where it, or a sentence within it, is not known, all of it stays as it was said.

    Args:
        said: A sentence, or an error that is one.
    """
    sentence = str(said)
    if language_of() == "en":
        return sentence
    return next(_tellings(sentence), sentence)


def sources_of(sentence: str) -> Iterator[tuple[str, dict[str, str]]]:
    """Those of ``SENTENCES`` that a sentence has the form of, the most exact first, with the values in it."""
    for source in SENTENCES:
        if found := _pattern(source).fullmatch(sentence):
            yield source, found.groupdict()


def _tellings(sentence: str) -> Iterator[str]:
    """Each way to tell it wholly in the language of the terminal, the most exact first."""
    if sentence in sentences_of(language_of()):
        yield translated(sentence)
    for source, values in sources_of(sentence):
        inside = {name: _told_inside(name, values[name]) for name in _SENTENCES_INSIDE & values.keys()}
        if None not in inside.values():
            yield tr(source, **_in_guillemets(values) | inside)


def _in_guillemets(values: dict[str, str]) -> dict[str, str]:
    """The same values, with what was typed between the quotes of French in the place of those of Python."""
    found = {name: _QUOTES.fullmatch(values[name]) for name in _TYPED & values.keys()}
    return values | {
        name: f"«\N{NO-BREAK SPACE}{each[2]}\N{NO-BREAK SPACE}»" for name, each in found.items() if each
    }


def _told_inside(name: str, words: str) -> str | None:
    """A sentence within another one; None where it is not known. Values to choose from stay as they are."""
    if name == "allowed" and _CHOICES.fullmatch(words):
        return words
    if name == "why" and words in _words_of_system():
        return words
    return next(_tellings(words), None)


def _words_of_system() -> frozenset[str]:
    """The system's words for its errors, where it has them in a language; Qt turns that on with a window."""
    category = getattr(locale, "LC_MESSAGES", None)
    if category is None or locale.setlocale(category).partition(".")[0] in {"C", "POSIX"}:
        return frozenset()
    return frozenset(map(os.strerror, errno.errorcode))


def told_mistake(mistake: "Mistake") -> str:
    """One line for a mistake in the settings."""
    parts = (retold(mistake.place), mistake.key, retold(mistake.why))
    *subjects, words = [part for part in parts if part]
    for subject in reversed(subjects):
        words = labelled(subject, words)
    return words


@cache
def _pattern(source: str) -> re.Pattern[str]:
    pattern = ""
    for words, name, _, _ in Formatter().parse(source):
        pattern += re.escape(words) + (f"(?P<{name}>{_LOOKS.get(name, '.+?')})" if name else "")
    return re.compile(pattern, re.DOTALL)
