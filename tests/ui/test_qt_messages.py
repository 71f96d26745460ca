"""What Qt complains about stands in the log, with its weight and its place."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
from PySide6.QtCore import QMessageLogContext, QtMsgType

from tests.log_watch import ExpectLog
from tests.source import ROOT
from ui.qt_messages import log_qt_message

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


def test_a_locale_that_qt_could_not_mend_is_a_warning(
    caplog: pytest.LogCaptureFixture, expect_log: ExpectLog
) -> None:
    expect_log("qt", "has failed to switch to one")
    found = (
        'Detected locale "C" with character encoding "ANSI_X3.4-1968", which is not UTF-8.\n'
        "Qt depends on a UTF-8 locale, "
    )
    for end in ('and has switched to "C.UTF-8" instead.', "but has failed to switch to one."):
        log_qt_message(QtMsgType.QtWarningMsg, QMessageLogContext(), found + end)
    assert [record.message[-14:] for record in caplog.records if record.levelname == "WARNING"] == [
        "switch to one."
    ]


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="Qt asks for a locale elsewhere")
@pytest.mark.parametrize("locale", ["C", "POSIX", "fr_CA.ISO-8859-1", "tlh_CA.UTF-8"])
def test_a_locale_that_qt_mends_by_itself_is_no_warning(locale: str) -> None:
    program = (
        "from ui.qt_messages import route_qt_messages; route_qt_messages();"
        "from PySide6.QtCore import QCoreApplication, qWarning; QCoreApplication([]);"
        "qWarning('of another thing')"
    )
    environment = {key: each for key, each in os.environ.items() if not key.startswith(("LC_", "LANG"))}
    done = subprocess.run(
        [sys.executable, "-c", program],
        env=environment | {"LC_ALL": locale},
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stderr == "of another thing\n"
