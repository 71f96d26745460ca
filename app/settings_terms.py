"""What the sections of the settings are made of: tables that know all their keys, and kinds of text.

A field's ``description`` is its sentence, its ``title`` says in words what its bounds cannot.
"""

from typing import Annotated, Literal

from msgspec import Meta, Struct

Language = Annotated[str, Meta(pattern=r"^[a-z]{2,3}(_[A-Z]{2})?$")]
"""Any language by its code; which are installed is told where settings are checked."""

StaffLanguage = Literal["fr", "en"]
Code = Annotated[str, Meta(pattern=r"^[a-z][a-z0-9_]{0,31}$")]
ArrowName = Literal["left", "right", "up", "down", "up_left", "up_right", "down_left", "down_right"]
PlaceName = Annotated[str, Meta(pattern=r"^\w[\w -]{0,19}$")]
DeskName = Annotated[str, Meta(pattern=r"^[0-9A-Z]{1,3}$")]
Words = Annotated[str, Meta(pattern=r"\S", max_length=80)]

CODE_IN_WORDS = "small letters, digits and _, at most 32"


class Section(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A table of the settings file: unknown keys are mistakes, values never change."""
