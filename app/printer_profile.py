"""Which profile the settings mean: a name, a file that the probe wrote, or the width of the paper."""

import difflib
import logging
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from app.settings_of_machines import AUTO_PROFILE, PrinterSettings
from app.settings_paths import PROFILE_KEY, is_path
from hardware.device_names import PlainFile, read_device
from hardware.profile import DOCUMENTED_ABSENT, PrinterProfile
from hardware.profile_file import BadProfile, read_profile
from hardware.profiles import GENERIC_BY_PAPER, PROFILES

logger = logging.getLogger(__name__)

_TOLD_BY_PRINTER = (
    "answers",
    "pushes_status",
    "fence",
    "process_ids",
    "clears_buffers",
    "near_end_sensor",
    "stored_graphics",
)


def profile_of(printer: PrinterSettings) -> PrinterProfile:
    """The profile to print with; settings that were checked always have one.

    The paper is never taken for wider than the settings say: a wide printer may hold a narrow roll. Of a
    file or FIFO no word is awaited, whatever its printer can do.

    Args:
        printer: Settings of the printer, the path in them absolute.
    """
    profile = _on_paper(printer)
    if not isinstance(read_device(printer.device), PlainFile):
        return profile
    return replace(profile, can=replace(profile.can, **dict.fromkeys(_TOLD_BY_PRINTER, DOCUMENTED_ABSENT)))


def _on_paper(printer: PrinterSettings) -> PrinterProfile:
    generic = GENERIC_BY_PAPER[printer.paper_mm]
    try:
        profile = _read(printer.profile)
    except (BadProfile, OSError, UnicodeDecodeError) as error:
        # It went away, or was written over, after it was checked: slips go on, with weaker proof.
        logger.warning("%s cannot be used any more, so %s is: %s", printer.profile, generic.name, error)
        return generic
    if profile is None:
        return generic
    if profile.paper_mm <= printer.paper_mm:
        return profile
    width_dots = min(profile.width_dots, generic.width_dots)
    return replace(profile, paper_mm=printer.paper_mm, width_dots=width_dots)


def wrong_profile(value: str) -> str | None:
    """What is wrong with a name; None for a known one, and for a path, which is looked at later."""
    if value == AUTO_PROFILE or value in PROFILES or is_path(value):
        return None
    close = difflib.get_close_matches(value, [AUTO_PROFILE, *PROFILES], n=1)
    if close:
        return f"no printer is known by this name; did you mean {close[0]}?"
    return f"no printer is known by this name; there are {', '.join(PROFILES)}"


def mistakes_of_profile(tree: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Find what is wrong with the profile file that the settings name.

    Args:
        tree: Tables of values whose paths are settled; what is no text is left alone.

    Yields:
        The dotted key and what is wrong.
    """
    printer = tree.get("printer")
    value = printer.get("profile") if isinstance(printer, dict) else None
    if not isinstance(value, str) or not is_path(value) or "\0" in value:
        return
    try:
        _read(value)
    except BadProfile as error:
        yield from ((PROFILE_KEY, f"{value}: {mistake}") for mistake in error.mistakes)
    except UnicodeDecodeError:
        yield PROFILE_KEY, f"{value} is not UTF-8 text"
    except OSError as error:
        yield PROFILE_KEY, f"{value} cannot be read: {error.strerror}"


def _read(value: str) -> PrinterProfile | None:
    if value == AUTO_PROFILE:
        return None
    if is_path(value):
        return read_profile(Path(value).read_text(encoding="utf-8"))
    return PROFILES[value]
