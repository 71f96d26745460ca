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

# Qt takes C.UTF-8 by itself where the locale has no letters for it, such as C or one that is not generated.
_MENDED = "Detected locale "


def route_qt_messages() -> None:
    """Send every later message of Qt to the logger ``qt`` or, when it names one, ``qt.<category>``."""
    qInstallMessageHandler(log_qt_message)


def log_qt_message(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    """Log one message; a place in a QML file goes with it."""
    category = context.category or "default"
    name = "qt" if category == "default" else f"qt.{category.removeprefix('qt.')}"
    place = f" ({context.file}:{context.line})" if context.file else ""
    level = logging.DEBUG if text.startswith(_MENDED) else LEVELS[kind]
    logging.getLogger(name).log(level, "%s%s", text, place)
    if kind is QtMsgType.QtFatalMsg:
        # Qt ends the program next, such as for a screen it cannot reach: whoever started it must see why.
        sys.stderr.write(f"{text}\n")
