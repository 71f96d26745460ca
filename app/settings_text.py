"""Words about the settings: the commented file ``votre-tour init`` writes, and the documents' table.

Both are made from ``settings``, so that neither can say something else than the program does.
"""

import json
import re
from collections.abc import Mapping
from typing import get_args

from msgspec import Struct, structs

from app.settings import Settings
from app.settings_keys import PHRASE, REFERRAL, SERVICE, allowed, description, sections, types_of
from app.settings_lists import SituationName
from desk.services import DEFAULT_SERVICES

_BARE = re.compile("[A-Za-z0-9_-]+")
_SERVICE = """
# [[service]]
# One table a service, in the order of the screen. As soon as there is one, the list replaces
# the usual services: {codes}.
# code = "loan"
# kind = "transaction"          # or "assistance"
# series = "A"                  # letters of its numbers
# pictogram = "book-arrow-right-outline"
# names = {{ fr = "Emprunter", en = "Borrow" }}
# hints = {{ fr = "Livres, films, jeux", en = "Books, films, games" }}
"""
_REFERRAL = """
# [[referral]]
# One table a service or person outside, whom you refer patrons to, in the order of the panel. What they
# are told of it stands on a slip. Only code, names and purposes are needed; en may be left out.
# code = "job_centre"
# names = { fr = "Centre d’emploi", en = "Job centre" }
# purposes = { fr = "Curriculum vitæ et recherche d’emploi", en = "Résumés and job search" }
# phone = "418 555-0123"
# hours = { fr = "Du lundi au vendredi, de 9 h à 16 h 30", en = "Monday to Friday, 9 am to 4:30 pm" }
# addresses = { fr = "12, rue de l’Église, bureau 3", en = "12 de l’Église Street, office 3" }
"""
_PHRASE = """
# [[phrase]]
# Words to say, shown before the usual ones of the same situation, or in their place with replaces = true.
# Situations: {situations}.
# situation = "closing"
# fr = "Nous fermons bientôt; puis-je vous aider à terminer?"
# en = "We close soon; may I help you finish?"
"""


def commented_file(values: Settings) -> str:
    """A whole ``votre-tour.toml``: values that differ from the usual ones set, all others shown.

    Args:
        values: What to write; a default is written as a comment.
    """
    parts = ["# Settings of Votre tour. A line that begins with # shows the usual value.\n"]
    for name, section in sections().items():
        parts.append(f"\n# {_first_line(section)}\n[{name}]\n")
        given, usual = getattr(values, name), section()
        for key, kind in types_of(section).items():
            value = getattr(given, key)
            note = f" ({words})" if (words := allowed(kind)) else ""
            mark = "# " if value == getattr(usual, key) else ""
            parts.append(f"# {description(kind)}{note}\n{mark}{key} = {_toml(value)}\n")
    codes = ", ".join(service.code for service in DEFAULT_SERVICES)
    parts += [_list_entry(SERVICE, each) for each in values.service] or [_SERVICE.format(codes=codes)]
    parts += [_list_entry(REFERRAL, each) for each in values.referral] or [_REFERRAL]
    situations = ", ".join(get_args(SituationName))
    parts += [_list_entry(PHRASE, each) for each in values.phrase] or [_PHRASE.format(situations=situations)]
    return "".join(parts)


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
