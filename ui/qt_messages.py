"""Brings what Qt and QML have to say into the log of the program.

Must not import any program.
"""

from __future__ import annotations

import logging
import sys

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}

# WORKAROUND: Qt 6 warns of each locale without UTF-8, such as C or one that is not generated, also where it
# has taken C.UTF-8 instead and all is well (https://github.com/aarnt/qt-sudo/issues/3; Qt 6.11 still does).
# Where it could not it is heard (https://github.com/qbittorrent/qBittorrent/issues/19834).
_NO_UTF8, _MENDED = "Detected locale ", "and has switched to "


def route_qt_messages() -> None:
    """Send every later message of Qt to the logger ``qt`` or, when it names one, ``qt.<category>``."""
    qInstallMessageHandler(log_qt_message)


def log_qt_message(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    """Log one message; a place in a QML file goes with it."""
    category = context.category or "default"
    name = "qt" if category == "default" else f"qt.{category.removeprefix('qt.')}"
    place = f" ({context.file}:{context.line})" if context.file else ""
    is_mended = text.startswith(_NO_UTF8) and _MENDED in text
    level = logging.DEBUG if is_mended else LEVELS[kind]
    logging.getLogger(name).log(level, "%s%s", text, place)
    if kind is QtMsgType.QtFatalMsg:
        # Qt ends the program next, such as for a screen it cannot reach: whoever started it must see why.
        sys.stderr.write(f"{text}\n")
