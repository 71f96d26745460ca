"""Every link and picture of the documents leads somewhere."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.source import ROOT

PAGES = (*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"))
TARGET = re.compile(r"\]\(([^)#\s]+)|src=\"([^\"]+)\"")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_link_of_a_page_leads_somewhere(page: Path) -> None:
    found = [link or source for link, source in TARGET.findall(page.read_text(encoding="utf-8"))]
    inside = [each for each in found if not each.startswith(("http:", "https:"))]
    assert [each for each in inside if not (page.parent / each).exists()] == []


def test_the_links_of_the_readme_are_seen() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    assert len(TARGET.findall(text)) > 10
