"""What the tests of the desk start from: an empty morning."""

from __future__ import annotations

import pytest

from tests.desk.scene import Scene


@pytest.fixture
def scene() -> Scene:
    """Ten o'clock, nobody there yet."""
    return Scene()
