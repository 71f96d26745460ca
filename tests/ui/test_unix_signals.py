"""The system's request to stop ends an idle program at once and cleanly."""

from __future__ import annotations

import signal
import subprocess
import sys

import pytest

from tests.source import ROOT

IDLE_PROGRAM = """
import sys
from PySide6.QtCore import QCoreApplication, QTimer
from ui.unix_signals import StopSignals
application = QCoreApplication([])
signals = StopSignals()
application.aboutToQuit.connect(lambda: print("left", flush=True))
QTimer.singleShot(0, lambda: print("idle", flush=True))
status = application.exec()
signals.close()
print("clean", flush=True)
sys.exit(status)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="signals of Unix")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_an_idle_program_stops_when_it_is_asked_to(number: signal.Signals) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", IDLE_PROGRAM], cwd=ROOT, stdout=subprocess.PIPE, text=True
    ) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == "idle\n"
        program.send_signal(number)
        assert program.stdout.read() == "left\nclean\n"
        assert program.wait(5) == 0
