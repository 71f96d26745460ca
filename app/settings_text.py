"""Words about the settings: the commented file ``votre-tour init`` writes, and the documents' table.

Both are made from ``settings``, so that neither can say something else than the program does. The comments
are in the language of the terminal; the table is English.
"""

import json
import re
import textwrap
from collections.abc import Mapping
from typing import Any, get_args

from msgspec import Struct, structs

from app.settings import Settings
from app.settings_keys import PHRASE, REFERRAL, SERVICE, allowed, description, sections, types_of
from app.settings_lists import SituationName
from app.terminal_words import tr, translated
from app.words_of_rooms import retold
from desk.services import DEFAULT_SERVICES

_BARE = re.compile("[A-Za-z0-9_-]+")
_WIDEST = 100
_SERVICE = """
code = "loan"
kind = "transaction"          # {or_assistance}
series = "A"                  # {letters}
pictogram = "book-arrow-right-outline"
names = {{ fr = "Emprunter", en = "Borrow" }}
hints = {{ fr = "Livres, films, jeux", en = "Books, films, games" }}
"""
_REFERRAL = """
code = "job_centre"
names = { fr = "Centre d’emploi", en = "Job centre" }
purposes = { fr = "Curriculum vitæ et recherche d’emploi", en = "Résumés and job search" }
phone = "418 555-0123"
hours = { fr = "Du lundi au vendredi, de 9 h à 16 h 30", en = "Monday to Friday, 9 am to 4:30 pm" }
addresses = { fr = "12, rue de l’Église, bureau 3", en = "12 de l’Église Street, office 3" }
"""
_PHRASE = """
situation = "closing"
fr = "Nous fermons bientôt; puis-je vous aider à terminer?"
en = "We close soon; may I help you finish?"
"""


def commented_file(values: Settings) -> str:
    """A whole ``votre-tour.toml``: values that differ from the usual ones set, all others shown.

    Args:
        values: What to write; a default is written as a comment.
    """
    parts = [_comment(tr("Settings of Votre tour. A line that begins with # shows the usual value."))]
    for name, section in sections().items():
        parts.append(f"\n{_comment(translated(_first_line(section)))}[{name}]\n")
        given, usual = getattr(values, name), section()
        for key, kind in types_of(section).items():
            value = getattr(given, key)
            mark = "# " if value == getattr(usual, key) else ""
            parts.append(f"{_told_of(kind)}{mark}{key} = {_toml(value)}\n")
    parts += [_list_entry(SERVICE, each) for each in values.service] or [_service_example()]
    parts += [_list_entry(REFERRAL, each) for each in values.referral] or [_referral_example()]
    parts += [_list_entry(PHRASE, each) for each in values.phrase] or [_phrase_example()]
    return "".join(parts)


def _service_example() -> str:
    words = tr(
        "One table a service, in the order of the screen. As soon as there is one, the list replaces the "
        "usual services: {codes}.",
        codes=", ".join(service.code for service in DEFAULT_SERVICES),
    )
    lines = _SERVICE.format(or_assistance=tr('or "assistance"'), letters=tr("letters of its numbers"))
    return _example(SERVICE, words, lines)


def _referral_example() -> str:
    words = tr(
        "One table a service or person outside, whom you refer patrons to, in the order of the panel. What "
        "they are told of it stands on a slip. Only code, names and purposes are needed; "
        '"en" may be left out.'
    )
    return _example(REFERRAL, words, _REFERRAL)


def _phrase_example() -> str:
    words = tr(
        "Words to say, shown before the usual ones of the same situation, or in their place with "
        "replaces=true. Situations: {situations}.",
        situations=", ".join(get_args(SituationName)),
    )
    return _example(PHRASE, words, _PHRASE)


def _example(of: str, words: str, lines: str) -> str:
    """An entry of a list as a comment: its words below its head, then its lines."""
    return f"\n# [[{of}]]\n{_comment(words)}" + textwrap.indent(lines.strip() + "\n", "# ")


def _told_of(kind: Any) -> str:
    """What a setting is and takes, on one line or each on its own."""
    words = translated(description(kind))
    note = f"({retold(taken)})" if (taken := allowed(kind)) else ""
    on_one_line = _comment(f"{words} {note}")
    return on_one_line if on_one_line.count("\n") == 1 else _comment(words) + _comment(note)


def _comment(words: str) -> str:
    """Words as the lines of a comment; only a space may end one, never a no-break space or a hyphen."""
    lines = textwrap.wrap(words, _WIDEST - 2, break_long_words=False, break_on_hyphens=False)
    return "".join(f"# {line}\n" for line in lines)


def reference_table() -> str:
    """The settings as Markdown: one table a section, with default, allowed values and meaning."""
    parts = []
    for name, section in sections().items():
        usual = section()
        rows = [
            f"| `{key}` | `{_toml(getattr(usual, key))}` "
            f"| {allowed(kind) or 'text'} | {description(kind)} |\n"
            for key, kind in types_of(section).items()
        ]
        head = f"### `[{name}]`\n\n{_first_line(section)}\n\n"
        parts.append(head + "| key | default | allowed | meaning |\n|---|---|---|---|\n" + "".join(rows))
    return "\n".join(parts)


def _list_entry(of: str, entry: Struct) -> str:
    lines = (f"{key} = {_toml(value)}\n" for key, value in structs.asdict(entry).items())
    return f"\n[[{of}]]\n" + "".join(lines)


def _inline(table: Mapping[str, object]) -> str:
    pairs = (
        f"{key if _BARE.fullmatch(key) else _toml(key)} = {_toml(value)}" for key, value in table.items()
    )
    return "{ " + ", ".join(pairs) + " }"


def _first_line(section: type[Struct]) -> str:
    return (section.__doc__ or "").splitlines()[0]


def _toml(value: object) -> str:
    """Spell a setting as TOML; JSON spells texts, numbers, booleans and lists the same way."""
    if isinstance(value, dict) and value:
        return _inline(value)
    return json.dumps(value, ensure_ascii=False)
