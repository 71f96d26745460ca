"""A printer's profile as a TOML file: what the probe writes, and the settings read.

Must not import anything but the standard library and hardware's own records.
"""

from __future__ import annotations

import json
import re
import tomllib
from dataclasses import fields
from typing import Any

from hardware.profile import Capabilities, Capability, PrinterProfile, Source

_YES, _NO = "yes", "no"
# The least and the most each number may be: what a printer could be, not what is usual.
_BOUNDS = {
    "paper_mm": (40, 120),
    "width_dots": (200, 900),
    "head_to_cutter_dots": (0, 800),
    "dpi": (150, 310),
    "code_page": (0, 255),
}
_WORDS = (
    *(f"{answer}, {source}" for source in (Source.PROBED, Source.DOCUMENTED) for answer in (_YES, _NO)),
    Source.UNKNOWN.value,
)
_TEXTS = ("name", "title", "reference")
CAPABILITY_NAMES = tuple(field.name for field in fields(Capabilities))

_REFUSED = re.compile("[\x7f\ud800-\udfff]")


class BadProfile(Exception):
    """A text is no profile; ``mistakes`` says everything that is wrong with it, one sentence each."""

    def __init__(self, mistakes: list[str]) -> None:
        """Keep the sentences."""
        super().__init__("; ".join(mistakes))
        self.mistakes = mistakes


def profile_text(profile: PrinterProfile, remark: str = "") -> str:
    """Write a profile down.

    Args:
        profile: What is known.
        remark: A line of comment for the top, such as when it was found out.
    """
    lines = [f"# {line}" for line in remark.splitlines()]
    lines += [f"{key} = {_quoted(getattr(profile, key))}" for key in _TEXTS]
    lines += [f"{key} = {getattr(profile, key)}" for key in _BOUNDS]
    lines += ["", "[can]"]
    lines += [f'{name} = "{capability_words(getattr(profile.can, name))}"' for name in CAPABILITY_NAMES]
    return "\n".join(lines) + "\n"


def _quoted(text: str) -> str:
    """A text as TOML takes it: JSON would keep U+007F and half surrogates, which TOML refuses."""
    return json.dumps(_REFUSED.sub("", text), ensure_ascii=False)


def read_profile(text: str) -> PrinterProfile:
    """Read what ``profile_text`` wrote, or a person has changed.

    Args:
        text: TOML; what is left out is not known.

    Raises:
        BadProfile: With every mistake.
    """
    try:
        tree = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise BadProfile([f"is not valid TOML: {error}"]) from None
    can = tree.pop("can", {})
    mistakes = [*_mistakes_of(tree), *_mistakes_of_can(can)]
    if mistakes:
        raise BadProfile(mistakes)
    known = {name: _capability(words) for name, words in can.items()}
    return PrinterProfile(**tree, can=Capabilities(**known))


def capability_words(capability: Capability) -> str:
    """How a capability is written: ``yes, probed``, ``no, documented``, ``unknown``."""
    if not capability.is_known:
        return Source.UNKNOWN.value
    return f"{_YES if capability.is_there else _NO}, {capability.source.value}"


def _capability(words: str) -> Capability:
    if words == Source.UNKNOWN.value:
        return Capability()
    answer, _, source = words.partition(", ")
    return Capability(is_there=answer == _YES, source=Source(source))


def _mistakes_of(tree: dict[str, Any]) -> list[str]:
    mistakes = [f"{key} is missing" for key in ("name", "title", "paper_mm", "width_dots") if key not in tree]
    for key, value in tree.items():
        if key in _BOUNDS:
            low, high = _BOUNDS[key]
            if type(value) is not int or not low <= value <= high:
                mistakes.append(f"{key} should be a whole number from {low} to {high}, not {value!r}")
        elif key not in _TEXTS:
            mistakes.append(f"{key} is not part of a profile")
        elif not isinstance(value, str):
            mistakes.append(f"{key} should be a text, not {value!r}")
    return mistakes


def _mistakes_of_can(can: object) -> list[str]:
    if not isinstance(can, dict):
        return ["can should be a table [can]"]
    mistakes = [f"can.{name} is not part of a profile" for name in can if name not in CAPABILITY_NAMES]
    return mistakes + [
        f"can.{name} should be one of {' · '.join(_WORDS)}, not {words!r}"
        for name, words in can.items()
        if name in CAPABILITY_NAMES and words not in _WORDS
    ]
