"""The doctor looks at the machine: Python, the screen libraries, fonts and the log folder."""

import os
import platform
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import ui
from app.doctor_finding import Finding, Health
from app.logs import log_folder
from app.settings import Settings

_PLATFORM_PLUGINS = ("libqoffscreen.so", "libqxcb.so")
_LDD_TIMEOUT_S = 20.0


def examine_python(settings: Settings) -> Iterator[Finding]:
    """Python and the machine it runs on."""
    yield Finding(Health.WELL, "python", f"{platform.python_version()} on {platform.platform(terse=True)}")


def examine_screen(settings: Settings) -> Iterator[Finding]:
    """Qt, the system libraries it opens, and whether there is a screen."""
    try:
        from PySide6 import QtCore, QtQuick, QtWidgets
    except ImportError as error:
        yield Finding(Health.ILL, "screen libraries", f"Qt cannot start: {error}; run scripts/setup")
        return
    del QtQuick, QtWidgets
    missing = _missing_libraries(Path(QtCore.__file__).parent)
    if missing:
        yield Finding(
            Health.ILL, "screen libraries", f"the system lacks {', '.join(missing)}; run scripts/setup"
        )
    else:
        yield Finding(Health.WELL, "screen libraries", f"Qt {QtCore.qVersion()} finds all it needs")
    shown = os.environ.get("WAYLAND_DISPLAY") or os.environ.get("DISPLAY")
    if sys.platform == "linux" and not shown:
        yield Finding(
            Health.NOTE,
            "screen",
            "none in this session; kiosk, board and panel need one (docs/installing-kiosk.md)",
        )


def examine_fonts(settings: Settings) -> Iterator[Finding]:
    """The font packages, without which every letter is a box."""
    from ui.fonts import FontMissing, font_files

    try:
        files = font_files()
    except FontMissing as error:
        yield Finding(Health.ILL, "fonts", f"{error}; run scripts/setup")
        return
    yield Finding(Health.WELL, "fonts", ", ".join(path.name for path in files))
    if not list(Path(ui.__file__).with_name("i18n").glob("*.qm")):
        yield Finding(Health.ILL, "translations", "no compiled catalogue; run scripts/setup")


def examine_logs(settings: Settings) -> Iterator[Finding]:
    """Whether the log folder takes files."""
    folder = log_folder(settings)
    nearest = next(each for each in (folder, *folder.parents) if _is_there(each))
    if nearest.is_dir() and os.access(nearest, os.W_OK | os.X_OK):
        yield Finding(Health.WELL, "log", str(folder))
    else:
        yield Finding(Health.NOTE, "log", f"{nearest} cannot be written; programs run without a log file")


def _is_there(folder: Path) -> bool:
    try:
        return folder.exists()
    except OSError:  # below a folder that this account may not enter
        return False


def _missing_libraries(qt: Path) -> list[str]:
    """System libraries that Qt's platform plugins need and do not find (Linux only).

    Qt itself always blames xcb-cursor0; the dynamic linker tells the truth.
    """
    found: set[str] = set()
    ldd = shutil.which("ldd")
    for name in _PLATFORM_PLUGINS if ldd else ():
        plugin = qt / "Qt" / "plugins" / "platforms" / name
        try:
            listing = subprocess.run(  # noqa: S603 - one known tool on one of Qt's own files
                [ldd or "", str(plugin)], capture_output=True, text=True, timeout=_LDD_TIMEOUT_S, check=False
            ).stdout
        except (OSError, subprocess.TimeoutExpired):
            continue
        found |= {line.split()[0] for line in listing.splitlines() if line.endswith("not found")}
    return sorted(found)
