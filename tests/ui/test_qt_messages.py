"""What Qt complains about stands in the log, with its weight and its place."""

from __future__ import annotations

import subprocess
import sys

from tests.source import ROOT

PROGRAM = """
import logging
from PySide6.QtCore import QLoggingCategory, QtMsgType, qCritical, qWarning
from ui.qt_messages import route_qt_messages
logging.basicConfig(level=logging.DEBUG, format="%(levelname)s %(name)s %(message)s")
route_qt_messages()
qWarning("a quiet word")
qCritical("a loud word")
"""


def test_messages_of_qt_go_to_the_log() -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert [line.split(" (")[0] for line in done.stderr.splitlines()] == [
        "WARNING qt a quiet word",
        "ERROR qt a loud word",
    ]
