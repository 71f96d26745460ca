"""Help and mistakes of the command line: French in a French locale, English elsewhere, in any letters."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator

import click
import pytest
from click.testing import CliRunner, Result

from app.cli import main
from app.terminal_edge import TerminalCommand, told_paragraphs
from app.terminal_words import CATALOGUES
from hatch_build import compile_catalogues
from tests.source import ROOT

FRENCH = {"LC_ALL": "fr_CA.UTF-8"}
CLICK_ENGLISH = re.compile(
    r"\b(Usage|Show|Error|Try|TEXT|FILE|FOLDER|DIRECTORY|INTEGER|COMMAND)\b|Options:|Commands:"
)


@pytest.fixture(autouse=True, scope="session")
def catalogues() -> None:
    compile_catalogues(CATALOGUES)


def commands(command: click.Command = main, *way: str) -> Iterator[tuple[tuple[str, ...], click.Command]]:
    yield way, command
    if isinstance(command, click.Group):
        for name, each in command.commands.items():
            yield from commands(each, *way, name)


EVERY_COMMAND = dict(commands())


def typed(*words: str, **environment: str) -> Result:
    return CliRunner().invoke(main, words, prog_name="votre-tour", env=environment)


def on_one_line(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.parametrize("way", EVERY_COMMAND, ids=" ".join)
def test_every_word_of_help_is_french(way: tuple[str, ...]) -> None:
    command = EVERY_COMMAND[way]
    assert isinstance(command, TerminalCommand)
    english, french = typed(*way, "--help"), typed(*way, "--help", **FRENCH)
    assert (english.exit_code, french.exit_code) == (0, 0)
    told, said = on_one_line(english.output), on_one_line(french.output)
    helps = [each.help for each in command.params if isinstance(each, click.Option) and each.help]
    for sentence in (*told_paragraphs(command.help or ""), *map(on_one_line, helps)):
        assert sentence in told
        assert sentence not in said
    assert CLICK_ENGLISH.findall(french.output) == []
    assert "Montre cette aide et se termine." in said
    alike = set(map(on_one_line, english.output.splitlines())) & set(
        map(on_one_line, french.output.splitlines())
    )
    assert {line for line in alike - {""} if not line.startswith(("-", "["))} == set()


@pytest.mark.parametrize("way", EVERY_COMMAND, ids=" ".join)
def test_french_help_fits_eighty_columns_and_breaks_no_sign_off(way: tuple[str, ...]) -> None:
    lines = typed(*way, "--help", **FRENCH).output.splitlines()
    assert [line for line in lines if len(line) > 80] == []
    assert [line for line in lines if line.lstrip().startswith((":", "»", ";"))] == []


def test_after_french_english_is_as_before() -> None:
    before = typed("init", "--help").output
    typed("init", "--help", **FRENCH)
    assert typed("init", "--help").output == before


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("init", "--yse"), "L’option '--yse' est inconnue. Vouliez-vous dire '--yes'?"),
        (("kiosque",), "La commande 'kiosque' est inconnue."),
        (("printer", "run"), "Il manque l’argument 'LIEU'."),
        (("init", "a", "b"), "Argument en trop (b)"),
        (("init", "a", "b", "c"), "Arguments en trop (b c)"),
        (
            ("printer", "virtual", "--baud", "3"),
            "Valeur à corriger pour '--baud'\u00a0: 3 est hors des limites",
        ),
        (("screens", "--only", "bord"), "il y a 'kiosk', 'board', 'slip'."),
        (("kiosk", "--set", "x"), "--set attend CLÉ=VALEUR, et non 'x'."),
        (("panel", "--desk", "9"), "le comptoir\u00a09 n’est pas dans les réglages; il y a 1, 2, 3, 4."),
    ],
)
def test_a_mistake_of_the_command_line_is_told_in_french(words: tuple[str, ...], told: str) -> None:
    done = typed(*words, **FRENCH)
    assert done.exit_code == 2
    assert told in done.output
    assert "Utilisation\u00a0: votre-tour" in done.output
    assert "Pour obtenir de l’aide\u00a0: votre-tour" in done.output


IN_OTHER_LETTERS = (
    ("latin-1", "doctor"),
    ("latin-1", "init --yse"),
    ("cp850", "printer --help"),
    ("ascii", "printer --help"),
    ("utf-8", "printer --help"),
)


@pytest.mark.parametrize(("encoding", "words"), IN_OTHER_LETTERS)
def test_a_terminal_that_lacks_letters_shows_the_nearest_ones(encoding: str, words: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "app", *words.split()],
        cwd=ROOT,
        env={**os.environ, **FRENCH, "PYTHONIOENCODING": encoding},
        capture_output=True,
        timeout=50,
        check=False,
    )
    # Click writes UTF-8 where it is told that a terminal has ASCII alone.
    said = (done.stdout + done.stderr).decode("utf-8" if encoding == "ascii" else encoding)
    assert "Traceback" not in said
    assert "votre-tour" in said
    if encoding in {"latin-1", "cp850"}:
        assert "’" not in said
        assert "'" in said
        assert "\\u" not in said


@pytest.mark.parametrize(
    ("variables", "words"),
    [
        (FRENCH | {"LANGUAGE": "de"}, ("Utilisation", "Erreur", "est inconnue")),
        (FRENCH | {"LANGUAGE": "de:en"}, ("Usage", "Error", "No such option")),
        ({"LC_ALL": "en_CA.UTF-8", "LANGUAGE": "fr"}, ("Utilisation", "Erreur", "est inconnue")),
        ({"LC_ALL": "C", "LANGUAGE": "fr_CA:fr"}, ("Usage", "Error", "No such option")),
        ({"LC_ALL": "", "LANG": "C", "LANGUAGE": "fr"}, ("Utilisation", "Erreur", "est inconnue")),
        ({"LC_ALL": "C.UTF-8", "LANGUAGE": "fr_CA:en"}, ("Utilisation", "Erreur", "est inconnue")),
        ({"LC_ALL": "C.UTF-8", "LANGUAGE": "de"}, ("Usage", "Error", "No such option")),
    ],
)
def test_click_and_votre_tour_speak_one_language_whatever_is_wished_for(
    variables: dict[str, str], words: tuple[str, ...]
) -> None:
    refused = typed("init", "--nonsense", **variables).output
    assert refused.startswith(words[0])
    assert words[1] in refused
    assert words[2] in refused
    helped = typed("init", "--help", **variables).output
    assert ("Nom de la biblioth" in helped) is (words[0] == "Utilisation")


def test_the_wishes_for_a_language_are_as_before_when_a_command_is_over() -> None:
    before = os.environ.get("LANGUAGE")
    typed("init", "--help", **FRENCH)
    assert os.environ.get("LANGUAGE") == before
