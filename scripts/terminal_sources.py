"""Sentences of the terminal that stand where lupdate does not look, written down as a source that it reads.

Help is in docstrings and options, what a setting is and takes in its type, and click's own words in click.
"""

from __future__ import annotations

import ast
import json
from collections.abc import Iterator
from pathlib import Path

import click

from app.cli import main
from app.settings_keys import allowed, description, sections, types_of
from app.settings_lists import PhraseSettings, ReferralSettings, ServiceSettings
from app.terminal_edge import metavar_word, told_paragraphs

# Of click's modules: what a person may meet. The others are for consoles of Windows, editors and shells.
CLICK_MODULES = ("core", "decorators", "exceptions", "formatting", "parser", "termui", "types")
# What only a programmer meets.
NOT_FOR_PEOPLE = (
    "DeprecationWarning",
    "deprecated",
    "Could not determine name",
    "No options defined",
    "Arguments take exactly",
    "Name '{name}' defined twice",
    "Boolean option",
    "Unknown color",
    "Choice(",
    "(dynamic)",
    "%(prog)s, version",
)


def terminal_source() -> str:
    """Help texts and the words of values, as Python that lupdate reads."""
    told = dict.fromkeys([*_help_of(main), *_words_of_settings()])
    return "".join(f"tr({_literal(each)})\n" for each in told)


def click_source() -> str:
    """Click's own words; where a count chooses between two, the second stands as a comment."""
    return "".join(
        f"tr({_literal(first)}, {_literal(second)}, 1)\n" if second else f"tr({_literal(first)})\n"
        for first, second in dict.fromkeys(click_words())
    )


def click_words() -> Iterator[tuple[str, str]]:
    """What click looks up by gettext: a sentence, and the one of several, or nothing."""
    for name in CLICK_MODULES:
        source = Path(click.__file__).with_name(f"{name}.py")
        for node in ast.walk(ast.parse(source.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                texts = [each.value for each in node.args if isinstance(each, ast.Constant)]
                words = [each for each in texts if isinstance(each, str)]
                if node.func.id == "_" and words and not words[0].startswith(NOT_FOR_PEOPLE):
                    yield words[0], ""
                elif node.func.id == "ngettext" and len(words) == 2:
                    yield words[0], words[1]


def _help_of(command: click.Command) -> Iterator[str]:
    yield from told_paragraphs(command.help or "")
    for parameter in command.params:
        if isinstance(parameter, click.Option) and parameter.help:
            yield " ".join(parameter.help.split())
        if word := metavar_word(parameter):
            yield word
    if isinstance(command, click.Group):
        yield command.subcommand_metavar
        for each in command.commands.values():
            yield from _help_of(each)


def _words_of_settings() -> Iterator[str]:
    for table in sections().values():  # what the comments of a settings file say
        yield (table.__doc__ or "").splitlines()[0]
        yield from (words for kind in types_of(table).values() if (words := description(kind)))
    for section in (*sections().values(), ServiceSettings, ReferralSettings, PhraseSettings):
        for kind in types_of(section).values():
            words = allowed(kind)
            if " " in words and "·" not in words and not words.startswith("a whole number from "):
                yield words


def _literal(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)
