"""Which languages a library may turn on, and what the doctor tells of each."""

from __future__ import annotations

import shutil
import sys
import tomllib
from pathlib import Path

import pytest
from msgspec.structs import replace

from app.doctor_finding import Health
from app.doctor_languages import examine_languages, missing_of
from app.script_fonts import languages_without_letters
from app.settings import Settings
from app.settings_check import SettingsError
from app.settings_file import load
from hatch_build import compile_catalogues
from tests.source import ROOT
from ui.language_pack import LanguagePack, ScriptFont
from ui.languages import LANGUAGES, PACK_FOLDER


@pytest.fixture(autouse=True, scope="module")
def catalogues() -> None:
    compile_catalogues(PACK_FOLDER)


def settings_of(folder: Path, text: str) -> Settings:
    file = folder / "votre-tour.toml"
    file.write_text(text, encoding="utf-8")
    return load(file, {})


def test_a_library_turns_on_any_language_that_is_installed(tmp_path: Path) -> None:
    settings = settings_of(tmp_path, '[library]\nlanguages = ["fr", "es"]\n[board]\nlanguages = ["fr", "es"]')
    assert settings.library.languages == ["fr", "es"]
    assert settings.board.languages == ["fr", "es"]


def test_only_french_is_on_by_itself(tmp_path: Path) -> None:
    settings = settings_of(tmp_path, "")
    assert (settings.library.languages, settings.board.languages) == (["fr"], ["fr"])


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ('[library]\nlanguages = ["fr", "tlh"]', "library.languages"),
        ('[board]\nlanguages = ["tlh"]', "board.languages"),
        ('[board.desk_names]\n1 = { fr = "Accueil", tlh = "raS" }', "board.desk_names"),
        ('[board.notices]\ntlh = ["Qapla"]', "board.notices"),
    ],
)
def test_a_language_that_is_not_installed_is_a_mistake_that_tells_those_that_are(
    tmp_path: Path, text: str, key: str
) -> None:
    with pytest.raises(SettingsError) as raised:
        settings_of(tmp_path, text)
    (mistake,) = raised.value.mistakes
    assert mistake.key == key
    installed = ", ".join(LANGUAGES)
    assert mistake.why == f"'tlh' is no language that is installed; these are: {installed}"


def test_headings_in_a_language_that_is_not_installed_are_a_mistake(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match=r"heading_language: 'tlh' cannot be used: no such language"):
        settings_of(tmp_path, '[slip]\nheading_language = "tlh"')


def test_a_language_is_named_by_its_code(tmp_path: Path) -> None:
    asked = 'a list of one to four languages that are installed, such as "fr" and "en"'
    with pytest.raises(SettingsError, match=asked):
        settings_of(tmp_path, '[library]\nlanguages = ["Français"]')


def test_the_doctor_lists_every_language_and_where_it_is_on(tmp_path: Path) -> None:
    settings = settings_of(tmp_path, '[library]\nlanguages = ["fr", "es"]\n')
    found = list(examine_languages(settings))
    assert all(each.health is Health.WELL for each in found)
    told = {each.words.split(",")[0]: each.words for each in found}
    assert set(told) == set(LANGUAGES)
    assert told["fr"] == "fr, Français, complete (kiosk and slips, board)"
    assert told["es"] == "es, Español, complete (kiosk and slips)"
    assert told["en"] == "en, English, complete (off)"


def without_its_letters(code: str) -> LanguagePack:
    font = ScriptFont(package="fontpkg_nothing", file="Nothing.ttf", script="Arabic")
    return replace(LANGUAGES[code], font=font)


@pytest.mark.parametrize(
    ("table", "health"),
    [
        ('[library]\nlanguages = ["fr", "ar"]', Health.ILL),
        ('[board]\nlanguages = ["ar"]', Health.ILL),
        ("", Health.NOTE),
    ],
)
def test_a_language_that_is_on_without_its_letters_is_to_be_mended_by_one_command(
    tmp_path: Path, table: str, health: Health
) -> None:
    (found,) = examine_languages(settings_of(tmp_path, table), {"ar": without_its_letters("ar")})
    assert found.health is health
    assert "the font package fontpkg_nothing is not installed; " in found.words
    assert f"{sys.executable} -m pip install fontpkg-nothing (" in found.words


def test_every_language_that_comes_with_votre_tour_has_its_letters_with_it() -> None:
    assert list(languages_without_letters(LANGUAGES)) == []
    needed = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["dependencies"]
    names = {each.partition(">")[0].replace("-", "_") for each in needed}
    assert {pack.font.package for pack in LANGUAGES.values() if pack.font is not None} <= names


def test_the_doctor_tells_what_a_language_lacks(tmp_path: Path) -> None:
    for file in PACK_FOLDER.glob("*_es.*"):
        shutil.copy(file, tmp_path)
    slip = tmp_path / "slip_es.ts"
    said = slip.read_text(encoding="utf-8")
    slip.write_text(said.replace("<translation>", '<translation type="unfinished">', 2), encoding="utf-8")
    (tmp_path / "board_es.qm").unlink()
    lacks = list(missing_of("es", LANGUAGES["es"], tmp_path))
    assert lacks[0].startswith("slip: 2 of ")
    assert lacks[1] == "board: no board_es.qm; run scripts/setup"
