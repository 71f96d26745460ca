"""The edge of the terminal: help and mistakes of the command line in its language, in letters that it has.

Help is translated where it is shown, never at the start: a kiosk at work reads no catalogue of it. Click
looks its own words up by ``gettext``; it finds them in ``ui/i18n/fr/LC_MESSAGES/click.mo``.
"""

import codecs
import copy
import gettext
import inspect
import os
import sys
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, TypeVar, cast

import click

from app.terminal_words import CATALOGUES, language_of, translated

ANY_LETTER = "votre-tour.any-letter"
_DOMAIN = "click"
_USUAL_DOMAIN = "messages"
_PLAIN = {"’": "'", "‘": "'", "«": '"', "»": '"', "…": "...", "–": "-", "œ": "oe", "Œ": "OE", "·": "|"}

Told = TypeVar("Told", bound=click.Command | click.Parameter)


class TerminalCommand(click.Command):
    """A command whose help and mistakes are in the language of the terminal."""

    def get_short_help_str(self, limit: int = 45) -> str:
        """Its line in the list of commands."""
        return super(TerminalCommand, _told(self)).get_short_help_str(limit)

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """How it is typed."""
        super(TerminalCommand, _told(self)).format_usage(ctx, formatter)

    def format_help_text(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """What it does."""
        super(TerminalCommand, _told(self)).format_help_text(ctx, formatter)

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Its options; of a group its commands too."""
        super(TerminalCommand, _told(self)).format_options(ctx, formatter)

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """The option ``--help``, which click keeps in the language it was first asked for in."""
        option = super().get_help_option(ctx)
        if option is not None:
            option.help = gettext.gettext("Show this message and exit.")
        return option

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Read the command line; a mistake names what is meant as the help does."""
        try:
            return super().parse_args(ctx, args)
        except click.BadParameter as mistake:
            if mistake.param is not None:
                mistake.param = _told(mistake.param)
            raise


class TerminalGroup(TerminalCommand, click.Group):
    """A group of such commands."""

    command_class = TerminalCommand
    group_class = type

    def main(self, *words: Any, **particulars: Any) -> Any:
        """Run the program: in the language of the terminal from here on."""
        _write_any_letter()
        with one_language():
            return super().main(*words, **particulars)


@contextmanager
def one_language() -> Iterator[None]:
    """Let ``gettext`` speak the language that was chosen for the terminal.

    By itself gettext takes the first variable that is set alone: with ``LANGUAGE=de`` in a French locale
    click would speak English between French sentences. Only then the variable is another one for a while: the
    system's own words depend on it too.
    """
    wished, domain = os.environ.get("LANGUAGE"), gettext.textdomain()
    is_french = language_of() == "fr"
    gettext.bindtextdomain(_DOMAIN, str(CATALOGUES))
    gettext.textdomain(_DOMAIN if is_french else _USUAL_DOMAIN)
    if is_french and wished and gettext.find(_DOMAIN, str(CATALOGUES)) is None:
        os.environ["LANGUAGE"] = "fr"
    try:
        yield
    finally:
        gettext.textdomain(domain)
        if wished is not None:
            os.environ["LANGUAGE"] = wished


def told_paragraphs(text: str) -> list[str]:
    """The paragraphs of a help text, each on one line, as the catalogue has them."""
    return [" ".join(each.split()) for each in inspect.cleandoc(text).split("\n\n")]


def _told(thing: Told) -> Told:
    """A command or a parameter that speaks the language of the terminal."""
    if language_of() == "en":
        return thing
    told = copy.copy(thing)
    if isinstance(told, click.Command):
        told.help = "\n\n".join(map(translated, told_paragraphs(told.help or "")))
        told.params = [_told(each) for each in told.params]
        if isinstance(told, click.Group):
            told.subcommand_metavar = translated(told.subcommand_metavar)
        return told
    parameter = cast(Any, told)
    if isinstance(parameter, click.Option) and parameter.help:
        parameter.help = translated(" ".join(parameter.help.split()))
    word = metavar_word(parameter)
    if word:
        parameter.metavar = translated(word)
        if isinstance(parameter, click.Argument) and not parameter.required:
            parameter.metavar = f"[{parameter.metavar}]"
    return told


def metavar_word(parameter: click.Parameter) -> str:
    """The word of the help for what a parameter takes, such as FILE; empty where the choices are shown."""
    if isinstance(parameter.type, click.Choice) or getattr(parameter, "is_flag", False):
        return ""
    if isinstance(parameter, click.Argument):
        return (parameter.name or "").upper()
    return parameter.metavar or parameter.type.name.upper()


def _write_any_letter() -> None:
    """Let a terminal that lacks a letter show the nearest ones: no word is worth a crash."""
    codecs.register_error(ANY_LETTER, _nearest_letters)
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None and not _takes_every_letter(stream.encoding):
            reconfigure(errors=ANY_LETTER)


def _takes_every_letter(encoding: str | None) -> bool:
    return (encoding or "").lower().replace("_", "-").startswith(("utf-8", "utf8"))


def _nearest_letters(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    missing = error.object[error.start : error.end]
    return "".join(map(_nearest, missing)), error.end


def _nearest(letter: str) -> str:
    bare = _PLAIN.get(letter) or unicodedata.normalize("NFKD", letter)
    return "".join(each for each in bare if each.isascii()) or "?"
