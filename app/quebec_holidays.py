"""The public holidays of Quebec, from the ``holidays`` package, kept in a small file of the user's cache.

The package takes 11 MB and 0.1 s in every program that loads it. So a program of its own, which ends at once,
is asked for the days of a year that nobody has asked for yet; the file is made anew with another package.
"""

from __future__ import annotations

import json
import logging
import os
import subprocess
import sys
from collections.abc import Iterable, Mapping
from contextlib import suppress
from datetime import date
from functools import cache
from importlib.util import find_spec
from pathlib import Path

import platformdirs

logger = logging.getLogger(__name__)

Days = frozenset[date]

ASK_WITHIN_S = 5.0
"""A window may be waiting for it, and a kiosk that stands still for 20 s is ended by its watchdog."""

# On Windows a program without a window would open a terminal for the other one.
_NO_TERMINAL = 0x08000000 if os.name == "nt" else 0


def quebec_holidays(year: int) -> Days:
    """The public holidays of Quebec in a year."""
    return known_days(year, platformdirs.user_cache_path("votre-tour", appauthor=False) / "holidays.json")


@cache
def known_days(year: int, file: Path) -> Days:
    """The days of a year out of a file, into which they are written first if need be.

    Args:
        year: Of our calendar.
        file: Made with its folder; nothing is lost without it.
    """
    made_of = _package_mark()
    kept = _read(file, made_of)
    if year not in kept:
        # The days ahead are asked for in December too.
        kept = {**kept, **_asked((year, year + 1))}
        with suppress(OSError):
            _write(file, made_of, kept)
    return kept[year]


def _package_mark() -> int:
    """Another number with another version of the package, which is not loaded for that."""
    found = find_spec("holidays")
    return 0 if found is None or found.origin is None else Path(found.origin).stat().st_mtime_ns


def _read(file: Path, made_of: int) -> dict[int, Days]:
    with suppress(OSError, ValueError, TypeError, KeyError, AttributeError):
        found = json.loads(file.read_text(encoding="utf-8"))
        if found["made_of"] == made_of:
            return _years(found["years"])
    return {}


def _write(file: Path, made_of: int, kept: Mapping[int, Days]) -> None:
    # Once a year, and not before the first picture.
    from data.drafts import draft_of, put_instead, remove_stale_drafts

    file.parent.mkdir(parents=True, exist_ok=True)
    remove_stale_drafts(file)
    with draft_of(file) as draft:
        draft.write_text(json.dumps({"made_of": made_of, "years": _text(kept)}), encoding="utf-8")
        put_instead(draft, file)


def _asked(years: tuple[int, ...]) -> dict[int, Days]:
    command = [sys.executable, "-m", __name__, *map(str, years)]
    folder = Path(__file__).resolve().parent.parent
    try:
        done = subprocess.run(  # noqa: S603 - this very program
            command,
            cwd=folder,
            capture_output=True,
            check=True,
            timeout=ASK_WITHIN_S,
            creationflags=_NO_TERMINAL,
        )
        return _years(json.loads(done.stdout))
    except (OSError, subprocess.SubprocessError, ValueError) as error:
        logger.info("the holidays are looked up in this program: %r", error)
        return _looked_up(years)


def _looked_up(years: Iterable[int]) -> dict[int, Days]:
    from holidays import country_holidays

    return {year: frozenset(country_holidays("CA", subdiv="QC", years=year)) for year in years}


def _text(days: Mapping[int, Days]) -> dict[str, list[str]]:
    return {str(year): sorted(each.isoformat() for each in days[year]) for year in days}


def _years(text: Mapping[str, Iterable[str]]) -> dict[int, Days]:
    return {int(year): frozenset(map(date.fromisoformat, days)) for year, days in text.items()}


if __name__ == "__main__":
    json.dump(_text(_looked_up(map(int, sys.argv[1:]))), sys.stdout)
