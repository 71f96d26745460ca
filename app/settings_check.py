"""Checking settings: a tree of plain values becomes ``Settings``, or every mistake is told at once."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import msgspec

from app.hours_check import mistakes_of_hours
from app.settings import Settings
from app.settings_keys import PHRASE, REFERRAL, SERVICE, sections
from app.settings_lists_check import (
    languages_of,
    mistakes_of_desk_printers,
    mistakes_of_phrases,
    mistakes_of_referrals,
    mistakes_of_services,
    mistakes_of_skills,
)
from app.settings_slip_check import mistakes_of_slip
from app.settings_values_check import Tree, mistakes_of_table, shown, unknown
from desk.errors import DeskError


@dataclass(frozen=True, slots=True)
class Mistake:
    """One thing to mend in the settings.

    Attributes:
        place: The file, or the name of the environment variable or option; may be empty.
        key: Dotted key, such as ``printer.baud``; empty for the file as a whole.
        why: What is wrong and what is allowed, one sentence without a full stop.
    """

    place: str
    key: str
    why: str

    def __str__(self) -> str:
        """One line for a person."""
        return ": ".join(part for part in (self.place, self.key, self.why) if part)


class SettingsError(DeskError):
    """The settings cannot be used.

    Attributes:
        mistakes: Every mistake that was found, at least one.
    """

    code = "bad_settings"

    def __init__(self, mistakes: Sequence[Mistake]) -> None:
        """Keep the mistakes and spell them, one a line."""
        super().__init__("\n".join(str(mistake) for mistake in mistakes))
        self.mistakes = tuple(mistakes)


def mistakes_of(tree: Tree) -> Iterator[tuple[str, str]]:
    """Find every mistake.

    Args:
        tree: Tables of values, as TOML gives them.

    Yields:
        The dotted key and what is wrong with it.
    """
    for name, value in tree.items():
        if name == SERVICE:
            yield from mistakes_of_services(value, languages_of(tree))
        elif name == REFERRAL:
            yield from mistakes_of_referrals(value, languages_of(tree)[0])
        elif name == PHRASE:
            yield from mistakes_of_phrases(value)
        elif name not in sections():
            yield name, unknown(name)
        elif not isinstance(value, dict):
            yield name, f"should be a table [{name}], not {shown(value)}"
        else:
            yield from mistakes_of_table(name, sections()[name], value)
    yield from mistakes_of_skills(tree)
    yield from mistakes_of_desk_printers(tree)
    yield from mistakes_of_hours(tree)
    yield from mistakes_of_slip(tree)


def made(tree: Tree) -> Settings:
    """Make settings of a tree without mistakes."""
    return msgspec.convert(tree, Settings)
