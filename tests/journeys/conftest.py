"""What every journey stands on: compiled catalogues, a library, and the other end of its cable."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from hatch_build import compile_catalogues
from kiosk.showing import sentences_in
from tests.app.pipe_process import PipeProcess
from tests.journeys.desktop import Desktop
from tests.journeys.library import Library
from tests.journeys.paper import PaperEnd
from tests.journeys.read_aloud import Branch
from tests.journeys.screen_reader import ScreenReader
from ui.translation import CATALOGUE_FOLDER


@pytest.fixture(scope="session", autouse=True)
def catalogues() -> None:
    """Compile the catalogues that are older than their sources, as the installation does."""
    compile_catalogues(CATALOGUE_FOLDER)
    sentences_in.cache_clear()


@pytest.fixture
def library(qtbot: QtBot, tmp_path: Path) -> Iterator[Library]:
    """A library whose windows are closed after the test, the last one opened first."""
    with ExitStack() as parts:
        yield Library(qtbot, tmp_path, parts)


@pytest.fixture
def paper(tmp_path: Path) -> Iterator[PaperEnd]:
    """The printer's end of the cable of ``library.with_printer()``, plugged in."""
    paper = PaperEnd(tmp_path / "printer")
    paper.plug()
    yield paper
    paper.unplug()


@pytest.fixture
def desktop(tmp_path: Path) -> Iterator[Desktop]:
    """A desktop on which a screen reader is at work."""
    with Desktop(tmp_path) as desktop:
        yield desktop


@pytest.fixture
def reader(desktop: Desktop) -> Iterator[ScreenReader]:
    with ScreenReader(desktop) as reader:
        yield reader


@pytest.fixture
def branch(tmp_path: Path) -> Iterator[Branch]:
    """A database that programs of their own share."""
    with PipeProcess(tmp_path / "q.sqlite3") as pipe:
        yield Branch(tmp_path, pipe)
