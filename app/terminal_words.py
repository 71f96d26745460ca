"""The words of the terminal: each sentence that a command says, in the language of the terminal's locale.

Sentences are English in the code. French is read from the catalogue as translators write it, a ``.ts`` file
of ``ui/i18n``, at the first sentence that is said. Must not import Qt: where it cannot start, somebody is to
be told so in their language.
"""

import os
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import ui

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

CATALOGUES = Path(ui.__file__).parent / "i18n"
_COMMAND = "votre-tour "
_LOCALES = {"fr": "fr_CA", "en": "en"}
_PLAIN = frozenset({"C", "POSIX"})
# Of a count: French says « 0 billet », English "0 tickets".
_IS_SINGULAR = {"fr": lambda count: count < 2, "en": lambda count: count == 1}


def language_of(environment: Mapping[str, str] = os.environ) -> str:
    """The language of a terminal: ``fr`` where its locale is a French one, else ``en``.

    ``LANGUAGE`` wins over the locale; the first of its languages that is French or English counts. That holds
    in the locale C, too, where gettext heeds it not, unless ``LC_ALL`` or ``LC_MESSAGES`` says ``C`` or
    ``POSIX``: so do scripts that read what a command says.
    """
    asked = environment.get("LC_ALL") or environment.get("LC_MESSAGES")
    if asked in _PLAIN:
        return "en"
    wishes = (*environment.get("LANGUAGE", "").split(":"), asked or environment.get("LANG", ""))
    return next((each for wish in wishes if (each := wish[:2].lower()) in _LOCALES), "en")


def tr(source: str, note: str = "", count: int | None = None, /, **values: object) -> str:
    """Say a sentence in the language of the terminal; English where the catalogue has none.

    Args:
        source: The English sentence, with ``{names}`` for values; ``{{`` for a brace. lupdate finds it.
        note: Empty; what Qt calls the disambiguation.
        count: Chooses the form, and is written for ``%n``; not negative.
        values: What stands for the names.
    """
    return _with_own_name(translated(source, count)).format(**values)


def _with_own_name(template: str) -> str:
    """A sentence, its names not yet replaced, in which each command begins with the way to this program."""
    if _COMMAND not in template:
        return template
    from app.own_command import program_name, typed

    own = typed([program_name()]).replace("{", "{{").replace("}", "}}")
    return template.replace(_COMMAND, f"{own} ")


def marked(source: str) -> str:
    """Name a sentence that ``tr`` says later, such as one of a table; lupdate finds it here."""
    return source


def labelled(subject: object, words: str) -> str:
    """Words with what they are about before them, as the language writes it: ``subject: words``."""
    return tr("{subject}: {words}", subject=subject, words=words)


def translated(source: str, count: int | None = None) -> str:
    """A sentence as the catalogue has it, its names not yet replaced by values."""
    language = language_of()
    if language == "en" and count is None:
        return source
    forms = sentences_of(language).get(source, (source,))
    if count is None:
        return forms[0]
    return forms[0 if _IS_SINGULAR[language](count) else -1].replace("%n", str(count))


def decimal(number: float, digits: int) -> str:
    """A number with so many digits behind the mark of the language: 1,5 or 1.5."""
    text = f"{number:.{digits}f}"
    return text.replace(".", ",") if language_of() == "fr" else text


@cache
def sentences_of(language: str) -> Mapping[str, tuple[str, ...]]:
    """The catalogue of a language: the forms of each English sentence, the singular first.

    Nothing where the catalogue cannot be read, and nothing for a sentence that is not translated yet.
    """
    from xml.etree import ElementTree  # 15 ms, for those who are told something

    try:
        tree = ElementTree.parse(CATALOGUES / f"terminal_{_LOCALES[language]}.ts")  # noqa: S314 - of the installation
    except (OSError, ElementTree.ParseError):
        return {}
    return {
        message.findtext("source", ""): forms
        for message in tree.iter("message")
        if (translation := message.find("translation")) is not None
        and all(forms := _forms(translation))
        and translation.get("type") is None
    }


def _forms(translation: "Element") -> tuple[str, ...]:
    return tuple(form.text or "" for form in translation.findall("numerusform") or [translation])
