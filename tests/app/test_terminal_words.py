"""The language of a terminal, and the catalogue of its sentences: whole, and as Quebec writes French."""

from __future__ import annotations

import re
import runpy
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from click.testing import CliRunner

from app.cli import main
from app.terminal_words import CATALOGUES, decimal, language_of, sentences_of, tr
from tests.source import ROOT, imported_names, modules

FRENCH = [CATALOGUES / f"{program}_fr_CA.ts" for program in ("terminal", "click")]
TUTOIEMENT = re.compile(r"\b(tu|te|toi|ton|ta|tes)\b", re.IGNORECASE)


@pytest.mark.parametrize(
    ("variables", "language"),
    [
        ({"LANG": "fr_CA.UTF-8"}, "fr"),
        ({"LANG": "fr_CA.ISO-8859-1"}, "fr"),
        ({"LANG": "fr"}, "fr"),
        ({"LANG": "en_CA.UTF-8"}, "en"),
        ({"LANG": "de_DE.UTF-8"}, "en"),
        ({"LANG": "fr_CA.UTF-8", "LC_ALL": "C"}, "en"),
        ({"LANG": "fr_CA.UTF-8", "LC_ALL": "C.UTF-8", "LANGUAGE": "fr"}, "fr"),
        ({"LANG": "C.UTF-8", "LANGUAGE": "fr_CA:en"}, "fr"),
        ({"LANG": "C", "LANGUAGE": "fr"}, "fr"),
        ({"LANG": "POSIX", "LC_ALL": "", "LANGUAGE": "de:fr"}, "fr"),
        ({"LC_ALL": "C", "LANGUAGE": "fr_CA:fr"}, "en"),
        ({"LC_ALL": "POSIX", "LANGUAGE": "de:fr"}, "en"),
        ({"LANG": "fr_CA.UTF-8", "LC_MESSAGES": "C", "LANGUAGE": "fr"}, "en"),
        ({"LC_ALL": "fr_CA.UTF-8", "LC_MESSAGES": "C", "LANGUAGE": ""}, "fr"),
        ({"LC_MESSAGES": "C.UTF-8", "LANGUAGE": "fr"}, "fr"),
        ({"LANGUAGE": "fr"}, "fr"),
        ({"LC_ALL": "C.UTF-8", "LANGUAGE": "de"}, "en"),
        ({"LANG": "C.UTF-8", "LANGUAGE": ""}, "en"),
        ({"LANG": "en_CA.UTF-8", "LC_MESSAGES": "fr_CA.UTF-8"}, "fr"),
        ({"LANG": "en_CA.UTF-8", "LANGUAGE": "fr_CA:fr:en"}, "fr"),
        ({"LANG": "fr_CA.UTF-8", "LANGUAGE": "en"}, "en"),
        ({"LANG": "fr_CA.UTF-8", "LANGUAGE": "de:fr"}, "fr"),
        ({"LANG": ""}, "en"),
        ({}, "en"),
    ],
)
def test_the_locale_chooses_the_language(variables: dict[str, str], language: str) -> None:
    assert language_of(variables) == language


def test_a_count_chooses_the_form(monkeypatch: pytest.MonkeyPatch) -> None:
    source = "{path} is whole, %n slips"
    english = [tr(source, "", count, path="x") for count in (0, 1, 2)]
    monkeypatch.setenv("LC_ALL", "fr_CA.UTF-8")
    french = [tr(source, "", count, path="x") for count in (0, 1, 2)]
    assert english == ["x is whole, 0 slips", "x is whole, 1 slip", "x is whole, 2 slips"]
    assert french == [
        "x est en bon état, 0 billet",
        "x est en bon état, 1 billet",
        "x est en bon état, 2 billets",
    ]


def test_a_comma_is_before_the_decimals_in_french(monkeypatch: pytest.MonkeyPatch) -> None:
    assert decimal(0.25, 2) == "0.25"
    monkeypatch.setenv("LC_ALL", "fr_CA.UTF-8")
    assert decimal(0.25, 2) == "0,25"


def messages(path: Path) -> Iterator[tuple[ElementTree.Element, str, list[str]]]:
    """Each message of a catalogue: its source, and the forms of its translation, whether finished or not."""
    for message in ElementTree.parse(path).iter("message"):  # noqa: S314 - a file of this project
        translation = message.find("translation")
        assert translation is not None
        forms = translation.findall("numerusform") or [translation]
        yield message, message.findtext("source", ""), [form.text or "" for form in forms]


@pytest.mark.parametrize("path", [*FRENCH, CATALOGUES / "terminal_en.ts"], ids=lambda path: path.stem)
def test_every_sentence_is_translated_with_all_its_values(path: Path) -> None:
    for message, source, forms in messages(path):
        translation = message.find("translation")
        assert translation is not None
        assert translation.get("type") is None, source
        assert all(forms), source
        # Click has a sentence of its own for several, and may name there what it leaves out for one.
        of_several = values_of(message.findtext("comment", ""))
        for form in forms:
            assert values_of(form) <= values_of(source) | of_several, source
            assert path.stem.startswith("click") or values_of(form) == values_of(source), source


def values_of(sentence: str) -> set[str]:
    """The names in a sentence, and ``%n``."""
    return set(re.findall(r"\{(\w+)(?:!r)?\}|(%n)", sentence))


@pytest.mark.parametrize("path", FRENCH, ids=lambda path: path.stem)
def test_french_is_written_as_in_quebec(path: Path) -> None:
    for _, source, forms in messages(path):
        for form in forms:
            told = f"{source!r}: {form!r}"
            assert not re.search(r" :(\s|$)", form), told
            assert not re.search(r"« | »", form), told
            assert not re.search(r"\s[;!?]", form), told
            assert not TUTOIEMENT.search(form), told
            assert "'" not in form.replace("'votre-tour[usb]'", "").replace("'{", "").replace("}'", ""), told


def test_every_file_that_says_something_names_the_words_so_that_the_catalogue_finds_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.syspath_prepend(ROOT / "scripts")
    speaks: re.Pattern[str] = runpy.run_path(str(ROOT / "scripts" / "catalogues.py"))["SPEAKS"]
    speaking = [
        path
        for path, tree in modules("app")
        if imported_names(tree) & {"app.terminal_words.tr", "app.terminal_words.marked"}
    ]
    assert len(speaking) > 25
    assert [path for path in speaking if not speaks.search((ROOT / path).read_text(encoding="utf-8"))] == []


def test_no_sentence_is_hidden_from_lupdate_in_an_f_string() -> None:
    hidden = [
        path for path, _ in modules("app") if re.search(r"\{tr\([\"']", (ROOT / path).read_text("utf-8"))
    ]
    assert hidden == []


def test_a_program_at_work_reads_no_catalogue(tmp_path: Path) -> None:
    sentences_of.cache_clear()
    words = ("pipe", "--database", str(tmp_path / "desk.sqlite3"), "--set", f"log.folder={tmp_path}")
    done = CliRunner().invoke(main, words, input='{"do":"queue"}\n', env={"LC_ALL": "fr_CA.UTF-8"})
    assert done.output.startswith('{"ok": true')
    assert sentences_of.cache_info().misses == 0


@pytest.mark.parametrize(("locale", "loaded"), [("C.UTF-8", []), ("fr_CA.UTF-8", ["xml.etree.ElementTree"])])
def test_help_loads_no_qt_and_in_english_no_catalogue(locale: str, loaded: list[str]) -> None:
    code = (
        "import sys; from app.cli import main; main(['init', '--help'], standalone_mode=False);"
        "print([each for each in ('PySide6', 'xml.etree.ElementTree') if each in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env={"PATH": "", "LC_ALL": locale, "PYTHONUTF8": "1"},
        capture_output=True,
        text=True,
        timeout=30,
        check=True,
    )
    assert done.stdout.splitlines()[-1] == str(loaded)
