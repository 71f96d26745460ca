"""Words about the settings: the commented file ``votre-tour init`` writes, and the documents' table.

Both are made from ``settings``, so that neither can say something else than the program does.
"""

import json
from collections.abc import Iterator
from typing import Any, Literal, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from app.settings import ServiceSettings, Settings
from desk.services import DEFAULT_SERVICES

_EXAMPLE = """\
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


def commented_file(values: Settings) -> str:
    """A whole ``votre-tour.toml``: values that differ from the usual ones set, all others shown.

    Args:
        values: What to write; a default is written as a comment.
    """
    parts = ["# Settings of Votre tour. A line that begins with # shows the usual value.\n"]
    for name, section in _sections():
        parts.append(f"\n# {_first_line(section)}\n[{name}]\n")
        for key, field in section.model_fields.items():
            value = getattr(getattr(values, name), key)
            mark = "# " if value == field.get_default(call_default_factory=True) else ""
            parts.append(f"# {field.description}{_allowed_note(field)}\n{mark}{key} = {_toml(value)}\n")
    if values.service:
        return "".join((*parts, *map(_service_table, values.service)))
    codes = ", ".join(service.code for service in DEFAULT_SERVICES)
    return "".join(parts) + "\n" + _EXAMPLE.format(codes=codes)


def reference_table() -> str:
    """The settings as Markdown: one table a section, with default, allowed values and meaning."""
    parts = []
    for name, section in _sections():
        rows = [
            f"| `{key}` | `{_toml(field.get_default(call_default_factory=True))}` "
            f"| {allowed(field) or 'text'} | {field.description} |\n"
            for key, field in section.model_fields.items()
        ]
        head = f"### `[{name}]`\n\n{_first_line(section)}\n\n"
        parts.append(head + "| key | default | allowed | meaning |\n|---|---|---|---|\n" + "".join(rows))
    return "\n".join(parts)


def allowed(field: FieldInfo) -> str:
    """The values a setting takes, in words; empty when any text will do."""
    if get_origin(field.annotation) is Literal:
        return " · ".join(str(value) for value in get_args(field.annotation))
    low = [each.ge for each in field.metadata if hasattr(each, "ge")]
    high = [each.le for each in field.metadata if hasattr(each, "le")]
    if low and high:
        return f"{low[0]} to {high[0]}"
    if field.annotation is bool:
        return "true · false"
    return "list" if get_origin(field.annotation) is list else ""


def _service_table(service: ServiceSettings) -> str:
    lines = (
        f"{key} = {_inline(value) if isinstance(value, dict) else _toml(value)}\n"
        for key, value in service.model_dump().items()
    )
    return "\n[[service]]\n" + "".join(lines)


def _inline(table: dict[str, str]) -> str:
    return "{ " + ", ".join(f"{key} = {_toml(value)}" for key, value in table.items()) + " }"


def _allowed_note(field: FieldInfo) -> str:
    words = allowed(field)
    return f" ({words})" if words and words != "list" else ""


def _sections() -> Iterator[tuple[str, type[BaseModel]]]:
    for name, field in Settings.model_fields.items():
        if isinstance(field.annotation, type) and issubclass(field.annotation, BaseModel):
            yield name, field.annotation


def _first_line(section: type[BaseModel]) -> str:
    return (section.__doc__ or "").splitlines()[0]


def _toml(value: Any) -> str:
    """Spell a setting as TOML; JSON spells texts, numbers, booleans and lists the same way."""
    return json.dumps(value, ensure_ascii=False)
