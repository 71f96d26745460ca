"""What tests of the board stand on: compiled catalogues."""

from __future__ import annotations

import pytest

from board.board_model import sentences_in
from hatch_build import compile_catalogues
from ui.translation import CATALOGUE_FOLDER


@pytest.fixture(scope="session", autouse=True)
def catalogues() -> None:
    """Compile the catalogues that are older than their sources, as the installation does."""
    compile_catalogues(CATALOGUE_FOLDER)
    sentences_in.cache_clear()
