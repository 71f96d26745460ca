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
from app.terminal_words import tr
from app.words_of_rooms import retold

_PLATFORM_PLUGINS = ("libqoffscreen.so", "libqxcb.so")
_LDD_TIMEOUT_S = 20.0


def examine_python(settings: Settings) -> Iterator[Finding]:
    """Python and the machine it runs on."""
    version, machine = platform.python_version(), platform.platform(terse=True)
    yield Finding(Health.WELL, "python", tr("{version} on {machine}", version=version, machine=machine))


def examine_screen(settings: Settings) -> Iterator[Finding]:
    """Qt, the system libraries it opens, and whether there is a screen."""
    subject = tr("screen libraries")
    try:
        from PySide6 import QtCore, QtQuick, QtWidgets
    except ImportError as error:
        yield Finding(Health.ILL, subject, tr("Qt cannot start: {why}; run scripts/setup", why=error))
        return
    del QtQuick, QtWidgets
    missing = _missing_libraries(Path(QtCore.__file__).parent)
    if missing:
        words = tr("the system lacks {libraries}; run scripts/setup", libraries=", ".join(missing))
        yield Finding(Health.ILL, subject, words)
    else:
        words = tr("Qt {version} finds all it needs", version=QtCore.qVersion())
        yield Finding(Health.WELL, subject, words)
    shown = os.environ.get("WAYLAND_DISPLAY") or os.environ.get("DISPLAY")
    if sys.platform == "linux" and not shown:
        words = tr("none in this session; kiosk, board and panel need one (docs/installing-kiosk.md)")
        yield Finding(Health.NOTE, tr("screen"), words)


def examine_fonts(settings: Settings) -> Iterator[Finding]:
    """The font packages, without which every letter is a box."""
    try:
        from ui.fonts import FontMissing, font_files
    except ImportError:  # told of the screen libraries
        return
    try:
        files = font_files()
    except FontMissing as error:
        yield Finding(Health.ILL, tr("fonts"), tr("{why}; run scripts/setup", why=retold(error)))
        return
    yield Finding(Health.WELL, tr("fonts"), ", ".join(path.name for path in files))
    if not list(Path(ui.__file__).with_name("i18n").glob("*.qm")):
        words = tr("no compiled catalogue; run scripts/setup")
        yield Finding(Health.ILL, tr("translations"), words)


def examine_logs(settings: Settings) -> Iterator[Finding]:
    """Whether the log folder takes files."""
    folder = log_folder(settings)
    nearest = next(each for each in (folder, *folder.parents) if _is_there(each))
    if nearest.is_dir() and os.access(nearest, os.W_OK | os.X_OK):
        yield Finding(Health.WELL, tr("log"), str(folder))
    else:
        words = tr("{folder} cannot be written; programs run without a log file", folder=nearest)
        yield Finding(Health.NOTE, tr("log"), words)


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
