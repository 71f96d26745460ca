"""What tests of the shared Qt parts stand on."""

from __future__ import annotations

import pytest

from tests.memory_store import MemoryQueue


@pytest.fixture
def kept() -> MemoryQueue:
    return MemoryQueue()
