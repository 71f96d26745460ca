"""The page on storage names every trouble, and every module of the room."""

from __future__ import annotations

import re

import pytest

from desk.errors import StoreTrouble
from tests.source import ROOT

PAGE = (ROOT / "docs" / "storage.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("trouble", StoreTrouble)
def test_each_trouble_is_explained(trouble: StoreTrouble) -> None:
    assert f"| `{trouble}` |" in PAGE


def test_each_module_has_its_line() -> None:
    told = set(re.findall(r"`(\w+\.py)`", PAGE.partition("## Rooms")[2]))
    here = {path.name for path in (ROOT / "data").glob("*.py")} - {"__init__.py"}
    assert here - told == {"migrations.py"}
