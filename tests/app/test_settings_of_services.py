"""Services in the settings: what a patron would miss on the screen is a mistake before the kiosk opens."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from app.settings_check import SettingsError
from app.settings_file import load
from tests.source import ROOT

TOYS = '[[service]]\ncode = "toys"\nkind = "transaction"\nseries = "J"\n'
BOTH = 'names = { fr = "Jouets", en = "Toys" }\n'


def mistakes(tmp_path: Path, text: str) -> dict[str, str]:
    file = tmp_path / "votre-tour.toml"
    file.write_text(text, encoding="utf-8")
    try:
        load(file, {})
    except SettingsError as error:
        return {mistake.key: mistake.why for mistake in error.mistakes}
    return {}


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("book-arow-right-outline", "book-arrow-right-outline"),
        ("Printer_Outline", "printer-outline"),
        ("toy_brick", ""),
        ("toy-brick", ""),
    ],
)
def test_a_mistyped_pictogram_is_told_with_the_nearest_one(tmp_path: Path, name: str, meant: str) -> None:
    why = mistakes(tmp_path, f'{TOYS}pictogram = "{name}"\n{BOTH}').get("service 1.pictogram", "")
    assert why == (f"no pictogram is called {name!r}; did you mean {meant}?" if meant else "")


def test_a_pictogram_like_no_other_and_one_that_is_no_text_are_told_too(tmp_path: Path) -> None:
    assert mistakes(tmp_path, f'{TOYS}pictogram = "§§§"\n{BOTH}') == {
        "service 1.pictogram": "no pictogram is called '§§§'"
    }
    assert list(mistakes(tmp_path, f"{TOYS}pictogram = 3\n{BOTH}")) == ["service 1.pictogram"]


@pytest.mark.parametrize(
    ("languages", "names", "missing"),
    [
        ("", '{ en = "Toys" }', "fr"),
        ("", '{ fr = "Jouets" }', ""),
        ('languages = ["fr", "en"]', '{ fr = "Jouets" }', "en"),
        ('languages = ["en", "fr"]', '{ en = "Toys" }', "fr"),
        ('languages = ["fr"]', '{ fr = "Jouets" }', ""),
        ('languages = ["de"]', '{ en = "Toys" }', "fr"),
    ],
)
def test_a_service_needs_a_name_in_each_language_of_the_kiosk(
    tmp_path: Path, languages: str, names: str, missing: str
) -> None:
    found = mistakes(tmp_path, f"[library]\n{languages}\n{TOYS}names = {names}\n").get("service 1.names", "")
    assert found == (f"has no name in {missing}, which library.languages offers" if missing else "")


def test_names_of_the_wrong_kind_are_told_once(tmp_path: Path) -> None:
    assert list(mistakes(tmp_path, f"{TOYS}names = 3\n")) == ["service 1.names"]


def test_no_pictogram_is_looked_up_for_a_library_with_the_usual_services() -> None:
    look = "import sys, app.settings_file as file; file.load(None, {}); print('ui.pictograms' in sys.modules)"
    command = [sys.executable, "-c", look]
    assert subprocess.check_output(command, cwd=ROOT, text=True, timeout=30) == "False\n"
