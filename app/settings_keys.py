"""What settings there are: sections, keys, types and the words for what is allowed, read off ``settings``."""

import difflib
from collections.abc import Mapping
from functools import cache
from typing import Annotated, Any, Literal, get_args, get_origin, get_type_hints

from msgspec import Meta, Struct

from app.settings import Settings

SERVICE = "service"
REFERRAL = "referral"
PHRASE = "phrase"
LISTS = (SERVICE, REFERRAL, PHRASE)
"""The lists of tables; every other section is a table."""


@cache
def sections() -> Mapping[str, type[Struct]]:
    """The sections that are tables, by name, in order."""
    return {name: kind for name, kind in get_type_hints(Settings).items() if name not in LISTS}


@cache
def types_of(section: type[Struct]) -> Mapping[str, Any]:
    """The type of each key of a section, with its bounds."""
    return get_type_hints(section, include_extras=True)


@cache
def keys() -> tuple[str, ...]:
    """Every dotted key that may be set, in the order of the settings."""
    return tuple(f"{name}.{key}" for name, section in sections().items() for key in types_of(section))


def description(kind: Any) -> str:
    """The sentence of a setting."""
    return next((meta.description for meta in _metas(kind) if meta.description), "")


def allowed(kind: Any) -> str:
    """The values a setting takes, in words; empty when any text will do."""
    metas = _metas(kind)
    plain = get_args(kind)[0] if get_origin(kind) is Annotated else kind
    if title := next((meta.title for meta in metas if meta.title), ""):
        return title
    if get_origin(plain) is Literal:
        return " · ".join(str(value) for value in get_args(plain))
    if plain is bool:
        return "true · false"
    low, high = (
        [getattr(meta, end) for meta in metas if getattr(meta, end) is not None] for end in ("ge", "le")
    )
    return f"a whole number from {low[0]} to {high[0]}" if low and high else ""


def nearest(key: str) -> str:
    """The key that was probably meant, or nothing.

    Args:
        key: A dotted key, or the name of a section.
    """
    close = difflib.get_close_matches(key, [*keys(), *sections(), *LISTS], n=1)
    if close:
        return close[0]
    name = key.partition(".")[2]
    return next((each for each in keys() if name and each.partition(".")[2] == name), "")


def _metas(kind: Any) -> tuple[Meta, ...]:
    return get_args(kind)[1:] if get_origin(kind) is Annotated else ()
