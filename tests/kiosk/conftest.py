"""What tests of the kiosk stand on: compiled catalogues and a kiosk on its stand."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from hatch_build import compile_catalogues
from kiosk.showing import sentences_in
from tests.kiosk.stand import Stand, standing
from tests.kiosk.voice import Voice
from ui.translation import CATALOGUE_FOLDER


@pytest.fixture(scope="session", autouse=True)
def catalogues() -> None:
    """Compile the catalogues that are older than their sources, as the installation does."""
    compile_catalogues(CATALOGUE_FOLDER)
    sentences_in.cache_clear()


@pytest.fixture
def stand(qtbot: QtBot) -> Iterator[Stand]:
    with standing(qtbot) as stand:
        yield stand


@pytest.fixture
def voice() -> Voice:
    return Voice()


@pytest.fixture
def spoken(qtbot: QtBot, voice: Voice) -> Iterator[Stand]:
    """A kiosk that reads aloud by that voice."""
    with standing(qtbot, voice=voice) as stand:
        stand.wait_for("welcome")
        yield stand
