"""Kiosk, board and panel as services: real processes tell a real socket that they live, while they do."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

import pytest

if sys.platform == "win32":
    pytest.skip("service managers that are told by a socket", allow_module_level=True)

from tests.journeys.program import HEADLESS, PATIENCE_S, Program, wait_until
from tests.service_manager import ServiceEar

TIMEOUT_MS = 400
SILENT_S = 1.0
"""Ten beats."""

HELD_BY_A_SIGNAL = """
import signal
signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGUSR2})
signal.signal(signal.SIGUSR1, lambda number, frame: signal.sigwait({signal.SIGUSR2}))
from app.cli import main
main(prog_name="votre-tour")
"""
"""The command line whose main thread, that of the window, is held from SIGUSR1 until SIGUSR2."""


class Service(Program):
    """A program whose main thread may be held up."""

    def __init__(self, folder: Path, ear: ServiceEar, *words: str) -> None:
        own = ("--database", str(folder / "branch.sqlite3"), "--set", f"log.folder={folder}")
        super().__init__(
            words[0],
            *own,
            *words[1:],
            environment={**HEADLESS, **ear.environment},
            code=HELD_BY_A_SIGNAL,
        )


def beats(ear: ServiceEar) -> None:
    ear.hear()
    wait_until(lambda: "WATCHDOG=1" in ear.hear(), "a beat")


@pytest.mark.parametrize(
    "words",
    [("kiosk", "--windowed"), ("board", "--windowed"), ("panel", "--desk", "1")],
    ids=lambda words: words[0],
)
def test_a_program_is_ready_once_then_beats_and_says_that_it_ends(
    tmp_path: Path, words: tuple[str, ...]
) -> None:
    address = f"@votre-tour-{os.getpid()}-{words[0]}"
    with ServiceEar(address, TIMEOUT_MS) as ear, Service(tmp_path, ear, *words) as program:
        wait_until(lambda: ear.has_heard("READY=1"), "the first picture")
        beats(ear)
        assert program.stop() == 0
        ear.hear()
        assert ear.lines.count("READY=1") == 1
        assert ear.lines.index("READY=1") < ear.lines.index("WATCHDOG=1")
        assert ear.lines[-1] == "STOPPING=1"


def test_a_kiosk_that_stands_still_beats_no_more_and_goes_on_when_it_may(tmp_path: Path) -> None:
    address = f"@votre-tour-{os.getpid()}-held"
    with ServiceEar(address, TIMEOUT_MS) as ear, Service(tmp_path, ear, "kiosk", "--windowed") as kiosk:
        wait_until(lambda: ear.has_heard("READY=1"), "the first picture")
        beats(ear)
        for hold, release in ((signal.SIGSTOP, signal.SIGCONT), (signal.SIGUSR1, signal.SIGUSR2)):
            kiosk.process.send_signal(hold)
            wait_until(lambda: not ear.hears_within(SILENT_S), f"silence after {hold.name}")
            kiosk.process.send_signal(release)
            beats(ear)
        assert kiosk.stop() == 0


def test_a_kiosk_that_is_ended_while_it_is_held_writes_where_it_stood(tmp_path: Path) -> None:
    address = f"@votre-tour-{os.getpid()}-told"
    with ServiceEar(address, TIMEOUT_MS) as ear, Service(tmp_path, ear, "kiosk", "--windowed") as kiosk:
        wait_until(lambda: ear.has_heard("READY=1"), "the first picture")
        kiosk.process.send_signal(signal.SIGUSR1)
        wait_until(lambda: not ear.hears_within(SILENT_S), "silence")
        kiosk.process.send_signal(signal.SIGABRT)
        assert kiosk.process.wait(PATIENCE_S) == -signal.SIGABRT
        said = kiosk.said()
        assert "Fatal Python error: Aborted" in said
        assert "run_kiosk" in said


def test_a_kiosk_whose_database_and_printer_are_away_is_ready_all_the_same(tmp_path: Path) -> None:
    address = f"@votre-tour-{os.getpid()}-away"
    away = ("--set", f"printer.device={tmp_path / 'none'}", "--windowed")
    (tmp_path / "branch.sqlite3").mkdir()
    with ServiceEar(address, TIMEOUT_MS) as ear, Service(tmp_path, ear, "kiosk", *away):
        wait_until(lambda: ear.has_heard("READY=1"), "the first picture")
        beats(ear)
