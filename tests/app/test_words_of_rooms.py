"""What other rooms say in English has a French sentence, wherever a command may tell it."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import pytest

from app.settings_check import Mistake
from app.settings_file import load_what_is_right
from app.settings_keys import allowed, sections, types_of
from app.terminal_words import sentences_of, translated
from app.words_of_rooms import SENTENCES, retold, sources_of, told_mistake
from data.sqlite_faults import unavailable
from desk.errors import StoreTrouble
from tests.source import ROOT, modules

CHECKS = (
    "app/settings_check.py",
    "app/settings_draft.py",
    "app/settings_file.py",
    "app/settings_lists_check.py",
    "app/settings_paths.py",
    "app/settings_values_check.py",
    "app/hours_check.py",
    "app/door_times.py",
    "app/hours_reading.py",
    "app/hours_short.py",
    "app/hours_text.py",
    "app/logo.py",
    "app/printer_profile.py",
    "hardware/device_names.py",
    "hardware/probe.py",
    "hardware/profile_file.py",
    "ui/fonts.py",
)
RAISED = ("desk/people.py", "desk/admission.py", "desk/promised_calls.py", "desk/staff_list.py", "data/")
# Faults of a program, conflicts that are tried again, and two whose words stand with the people's.
NOT_TOLD = frozenset(
    {
        "SlipStepRefused",
        "StoreConflict",
        "UnreadableRow",
        "ValueError",
        "TypeError",
        "NotAManager",
        "UnknownStaff",
    }
)


@pytest.fixture(autouse=True)
def in_quebec(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "fr_CA.UTF-8")


def is_french(sentence: str) -> bool:
    return retold(sentence) != sentence


def has_its_own_french(sentence: str) -> bool:
    """Whether the most exact sentence it is told by has its very words: none of them is lost in a value."""
    catalogue = sentences_of("fr")
    if sentence in catalogue:
        return True
    source = next((each for each, _ in sources_of(sentence)), "")
    return words_alone(source) == words_alone(sentence) and source in catalogue


def words_alone(sentence: str) -> list[str]:
    """What stands between the values, which are names in braces or sevens; quotes around these are theirs."""
    parts = re.split(r"""['"]?(?:can\.)?(?:\{\w+\}|\b7+(?::7)?\b)['"]?""", " ".join(sentence.split()))
    return [part for part in parts if part]


@pytest.mark.parametrize("trouble", StoreTrouble)
def test_every_trouble_of_the_store_is_french_and_names_the_file(trouble: StoreTrouble) -> None:
    words = str(unavailable(trouble, Path("/srv/votre tour.sqlite3")))
    assert is_french(words), words
    assert "/srv/votre tour.sqlite3" in retold(words)


def test_what_a_room_raises_for_a_person_is_french() -> None:
    raised = [
        sentence
        for path, tree in modules("desk", "data")
        if path.startswith(RAISED)
        for node in ast.walk(tree)
        if isinstance(node, ast.Raise) and isinstance(node.exc, ast.Call)
        if getattr(node.exc.func, "id", "") not in NOT_TOLD
        for sentence in sentences_in(node)
        for sentence in named_texts(sentence)
    ]
    assert len(raised) > 15
    assert [sentence for sentence in raised if not has_its_own_french(sentence)] == []


def named_texts(sentence: str) -> list[str]:
    """The same for each text of a promised call, which has a word of its own."""
    head, texts = "the 7 of a promised call", ("name", "number", "note")
    return [sentence.replace("7", each, 1) for each in texts] if sentence.startswith(head) else [sentence]


@pytest.mark.parametrize("path", CHECKS)
def test_what_a_check_finds_wrong_is_french(path: str) -> None:
    tree = ast.parse((ROOT / path).read_text(encoding="utf-8"))
    found = list(sentences_in(tree))
    assert found
    assert [sentence for sentence in found if not has_its_own_french(sentence)] == []


def test_what_is_wrong_with_an_answer_to_init_is_french() -> None:
    """Its tables of numbers and ways are no sentences, so only what it raises is looked at."""
    tree = ast.parse((ROOT / "app/init_answers.py").read_text(encoding="utf-8"))
    raised = [each for node in ast.walk(tree) if isinstance(node, ast.Raise) for each in sentences_in(node)]
    assert len(raised) > 1
    assert [sentence for sentence in raised if not has_its_own_french(sentence)] == []


def sentences_in(tree: ast.AST) -> Iterator[str]:
    """Each text of several words that is no docstring, log record or pattern, with 7 for each value."""
    passed: set[ast.AST] = set()
    for node in ast.walk(tree):
        if node in passed or is_for_nobody(node):
            passed.update(ast.walk(node))
        elif isinstance(node, ast.JoinedStr):
            passed.update(ast.walk(node))
            yield from sentence_of("".join(map(sample_of, node.values)))
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield from sentence_of(node.value)


def sample_of(part: ast.expr) -> str:
    """A part of an f-string: its words, or 7, in quotes where the value is."""
    if isinstance(part, ast.Constant):
        return str(part.value)
    return "'7'" if isinstance(part, ast.FormattedValue) and part.conversion == ord("r") else "7"


def is_for_nobody(node: ast.AST) -> bool:
    """Whether it is a docstring, a remark in the log, or a call of ``re``."""
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
        return True
    called = node.func if isinstance(node, ast.Call) else None
    owner = called.value if isinstance(called, ast.Attribute) else None
    return isinstance(owner, ast.Name) and owner.id in {"logger", "re"}


def sentence_of(text: str) -> Iterator[str]:
    if sum(each.isalpha() and each.islower() for each in text.split()) > 1:
        yield text


def test_a_mistake_within_a_mistake_is_french_to_its_end() -> None:
    mistake = Mistake("votre-tour.toml", "hours.tuesday", "cannot be used: '10:00-25:00' is no time of day")
    place, key, words = told_mistake(mistake).split("\u00a0: ")
    assert (place, key) == ("votre-tour.toml", "hours.tuesday")
    assert words == "est à corriger; «\u00a010:00-25:00\u00a0» n’est pas une heure du jour"


def test_what_was_typed_stands_between_the_quotes_of_french_and_in_english_as_python_quotes_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    said = "no day is named before '9-17'"
    assert retold(said).endswith(" avant «\u00a09-17\u00a0»")
    monkeypatch.setenv("LC_ALL", "C")
    assert retold(said) == said


def test_values_to_choose_from_stay_as_they_are_typed() -> None:
    words = retold("should be 9600 · 19200, not 1200")
    assert "9600 · 19200" in words
    assert "should" not in words


def test_what_each_setting_takes_is_told_in_french() -> None:
    kinds = [kind for section in sections().values() for kind in types_of(section).values() if allowed(kind)]
    assert len(kinds) > 50
    assert [allowed(each) for each in kinds if not is_french(f"should be {allowed(each)}, not 7")] == []


def test_a_date_that_is_none_is_told_with_its_day_before_it() -> None:
    words = retold("2026-13-01: '2026-13-01' is no date such as 2026-12-24")
    assert words == "2026-13-01\u00a0: «\u00a02026-13-01\u00a0» n’est pas une date comme 2026-12-24"
    assert retold("2026-12-24: 25:00 is no time of day").startswith("2026-12-24\u00a0: 25:00 n’est")


def test_a_name_and_a_code_too_long_for_a_slip_are_told_with_every_way_out(tmp_path: Path) -> None:
    file = tmp_path / "votre-tour.toml"
    name, address = "Bibliothèque de L’Îlot-aux-Oiseaux", "https://example.org/été/{label}?ou=entree"
    file.write_text(f'[library]\nname = "{name}"\n[slip]\nqr_address = "{address}"\n', encoding="utf-8")
    [mistake] = load_what_is_right(file, {})[1]
    words = told_mistake(mistake)
    for part in (
        "caractères",
        "compté au plus long",
        "qui entrent sur un billet",
        "veuillez donner à slip",
    ):
        assert part in words, words
    assert "slips" not in words


@pytest.mark.parametrize(
    "sentence",
    [
        "a sentence of tomorrow",
        "a sentence of tomorrow is missing",
        "a row of tomorrow cannot be read: Permission denied",
        "votre-tour.toml cannot be read: a reason of tomorrow",
        "cannot be used: a reason of tomorrow",
        "/srv/votre tour: a reason of tomorrow",
        "should be a thing of tomorrow, not 7",
        "is not valid TOML: a mistake of tomorrow (at line 3, column 4)",
        "7 letters (a remark of tomorrow)",
    ],
)
def test_what_nobody_foresaw_stays_as_it_was_said_and_is_never_half_french(sentence: str) -> None:
    assert retold(sentence) == sentence


@pytest.mark.parametrize("source", SENTENCES)
def test_each_sentence_is_told_by_itself_and_by_no_wider_one(source: str) -> None:
    """Values that are sentences themselves are filled by one that is known."""
    words = {"why": "Permission denied", "allowed": "a text", "letters": "1 letter", "room": "1 letter"}
    words |= {
        "weekday": "Monday",
        "remark": "a letter with an accent as two",
        "ways": "take an address of at most 1 letter",
    }
    values = {
        name: words.get(name, "'7'" if name in ("text", "word", "day") else "7") for name in named(source)
    }
    sentence = source.format(**values)
    assert [each for each, _ in sources_of(sentence)][:1] == [source]
    assert is_french(sentence) or source == translated(source)


def named(source: str) -> list[str]:
    return [name for _, name, _, _ in Formatter().parse(source) if name]


def test_what_is_french_already_is_left_alone() -> None:
    words = "/dev/ttyUSB7\u00a0: aucun appareil de ce nom ici"
    assert retold(words) == words
