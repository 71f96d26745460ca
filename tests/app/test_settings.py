"""Settings: where they come from, and how mistakes are told."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from app.settings import Settings
from app.settings_check import SettingsError
from app.settings_file import find_file, load
from app.settings_keys import keys
from app.settings_text import commented_file, reference_table

DOCUMENT = Path(__file__).parents[2] / "docs" / "settings.md"


def written(tmp_path: Path, text: str) -> Path:
    file = tmp_path / "votre-tour.toml"
    file.write_text(text, encoding="utf-8")
    return file


def mistakes(tmp_path: Path, text: str) -> dict[str, str]:
    with pytest.raises(SettingsError) as told:
        load(written(tmp_path, text), {})
    assert all(mistake.place == str(tmp_path / "votre-tour.toml") for mistake in told.value.mistakes)
    return {mistake.key: mistake.why for mistake in told.value.mistakes}


def test_the_file_wins_over_the_defaults_the_environment_over_it_and_the_command_line_over_all(
    tmp_path: Path,
) -> None:
    file = written(tmp_path, '[library]\nname = "A"\n[kiosk]\nidle_warning_s = 30\n[printer]\nbaud = 9600\n')
    environment = {"VOTRE_TOUR_KIOSK_IDLE_WARNING_S": "40", "VOTRE_TOUR_PRINTER_BAUD": "19200"}
    settings = load(file, environment, {"printer.baud": "38400"})
    assert (settings.library.name, settings.kiosk.idle_warning_s, settings.printer.baud) == ("A", 40, 38400)
    assert settings.kiosk.idle_answer_s == Settings().kiosk.idle_answer_s


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ('"Ici"', "Ici"),
        ("Ici", "Ici"),
        ('"L\\"Ilot"', 'L"Ilot'),
        ('Chez "nous"', 'Chez "nous"'),
        ('"Un" et "deux"', '"Un" et "deux"'),
    ],
)
def test_a_text_of_the_command_line_may_stand_in_the_quotes_of_the_file(text: str, name: str) -> None:
    assert load(None, {}, {"library.name": text}).library.name == name


def test_hours_of_the_command_line_may_stand_in_quotes_too() -> None:
    assert load(None, {}, {"hours.saturday": '"10:00-16:00"'}).hours.saturday == "10:00-16:00"


def test_a_printer_that_cannot_be_meant_is_told_beside_the_other_mistakes(tmp_path: Path) -> None:
    found = mistakes(tmp_path, '[printer]\ndevice = "tcp://printer:0"\nbaud = 1\n')
    assert found["printer.device"] == "'tcp://printer:0' cannot be used: port 0 is out of range, 1 to 65535"
    assert set(found) == {"printer.device", "printer.baud"}
    assert "a serial device, /dev/usb/lp0" in mistakes(tmp_path, "[printer]\ndevice = 1\n")["printer.device"]
    assert load(written(tmp_path, '[printer]\ndevice = "usb:04b8:0202"\n'), {}).printer.device


def test_every_mistake_is_told_at_once_with_its_key_its_value_and_what_is_allowed(tmp_path: Path) -> None:
    text = """
[library]
nmae = "x"
time_zone = "Mars/Olympus"
[printer]
baud = 1200
paper_mm = "80"
[kiosk]
idle_warning_s = 3
[prnter]
device = "x"
"""
    found = mistakes(tmp_path, text)
    assert found["library.nmae"] == "is not a setting; did you mean library.name?"
    assert found["prnter"] == "is not a setting; did you mean printer?"
    assert "America/Toronto" in found["library.time_zone"]
    assert found["printer.baud"] == "should be 9600 · 19200 · 38400 · 57600 · 115200, not 1200"
    assert found["printer.paper_mm"] == "should be 58 · 80, not '80'"
    assert found["kiosk.idle_warning_s"] == "should be a whole number from 10 to 600, not 3"


@pytest.mark.parametrize(
    ("text", "why"),
    [("[library", "is not valid TOML"), ("[library]\nname = 'a'\nname = 'b'", "is not valid TOML")],
)
def test_a_file_that_cannot_be_read_as_settings_is_told(tmp_path: Path, text: str, why: str) -> None:
    assert why in mistakes(tmp_path, text)[""]


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="cannot be read: No such file"):
        load(tmp_path / "nowhere.toml", {})


def test_a_wrong_variable_and_a_wrong_option_are_told_by_their_own_names() -> None:
    with pytest.raises(SettingsError) as told:
        load(None, {"VOTRE_TOUR_PRINTER_BAUD": "fast"}, {"printer.bud": "1"})
    places = {mistake.place: mistake.key for mistake in told.value.mistakes}
    assert places == {"VOTRE_TOUR_PRINTER_BAUD": "printer.baud", "command line": "printer.bud"}


def test_services_of_the_file_replace_the_usual_ones(tmp_path: Path) -> None:
    text = '[[service]]\ncode = "toys"\nkind = "transaction"\nseries = "J"\nnames = { fr = "J", en = "T" }\n'
    assert [each.code for each in load(written(tmp_path, text), {}).services_of_desk()] == ["toys"]


@pytest.mark.parametrize(
    ("text", "key", "why"),
    [
        ("service = 3", "service", "should be tables [[service]]"),
        ("printer = 3", "printer", "should be a table [printer], not 3"),
        ('[library]\nlanguages = ["fr", "fr"]', "library.languages", "each once"),
        ("[library]\nlanguages = []", "library.languages", "each once"),
        ('[library]\nlanguages = ["fr", "en", "es", "ar", "pt"]', "library.languages", "one to four"),
        ('[desks]\nnames = ["1", "desk one"]', "desks.names", "no two alike"),
        ("[kiosk]\nfull_screen = 1", "kiosk.full_screen", "true · false"),
        ("[kiosk]\nidle_answer_s = true", "kiosk.idle_answer_s", "a whole number from 5 to 120"),
        ('[library]\nname = "   "', "library.name", "1 to 80 letters"),
        (
            '[[service]]\ncode = "a"\nkind = "phone"\nseries = "A"',
            "service 1.kind",
            "transaction · assistance",
        ),
        ('[[service]]\ncode = "a"\nkind = "assistance"\nseries = "A"', "service 1.names", "is missing"),
    ],
)
def test_each_kind_of_mistake_says_what_is_allowed(tmp_path: Path, text: str, key: str, why: str) -> None:
    assert why in mistakes(tmp_path, text)[key]


def test_a_twentieth_service_of_a_kind_does_not_fit_on_the_kiosk(tmp_path: Path) -> None:
    text = "".join(
        f'[[service]]\ncode = "s{number}"\nkind = "assistance"\nseries = "B"\n'
        'names = { fr = "S", en = "S" }\n'
        for number in range(20)
    )
    assert "at most 19" in mistakes(tmp_path, text)["service"]


def test_two_services_of_one_code_are_a_mistake(tmp_path: Path) -> None:
    one = '[[service]]\ncode = "toys"\nkind = "transaction"\nseries = "J"\nnames = { fr = "J", en = "T" }\n'
    assert "no two may have the same code, toys" in " ".join(mistakes(tmp_path, one * 2).values())


def test_the_file_of_init_can_be_read_back_and_sets_only_what_was_given(tmp_path: Path) -> None:
    given = load(None, {}, {"library.name": "Bibliothèque « L’Îlot »"})
    text = commented_file(given)
    assert tomllib.loads(text)["library"] == {"name": "Bibliothèque « L’Îlot »"}
    assert load(written(tmp_path, text), {}) == given


def test_the_comments_of_the_file_are_in_the_language_of_the_terminal_and_the_table_is_english(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    given = load(None, {}, {"library.name": "Bibliothèque « L’Îlot »"})
    english, table = commented_file(given), reference_table()
    monkeypatch.setenv("LC_ALL", "fr_CA.UTF-8")
    french = commented_file(given)
    both = set(comments_of(english)) & set(comments_of(french))
    assert {line for line in both if re.search(r"[a-z]{3} [a-z]{3}", line)} == set()
    assert "# Réglages de Votre tour." in french
    assert load(written(tmp_path, french), {}) == load(written(tmp_path, english), {}) == given
    assert reference_table() == table


def comments_of(text: str) -> list[str]:
    """Lines for people; names of settings and examples are no sentences."""
    return [line for line in text.splitlines() if line.startswith("#") and " = " not in line]


@pytest.mark.parametrize("locale", ["C.UTF-8", "fr_CA.UTF-8"])
def test_no_comment_is_wider_than_an_editor(locale: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", locale)
    assert [line for line in comments_of(commented_file(Settings())) if len(line) > 100] == []


@pytest.mark.parametrize("locale", ["C.UTF-8", "fr_CA.UTF-8"])
@pytest.mark.parametrize("value", ["auto", "on", "focus", "en"])
def test_a_value_within_a_comment_stands_in_quotes_as_in_the_file(
    locale: str, value: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", locale)
    lines = commented_file(Settings()).splitlines()
    assert [line for line in lines if f'"{value}"' in line and " = " not in line]


def test_services_of_a_library_are_written_and_read_back(tmp_path: Path) -> None:
    text = """
[[service]]
code = "toys"
kind = "transaction"
series = "J"
names = { fr = "Jouets « prêt »", en = "Toys" }
hints = { fr = "Boîtes" }
"""
    given = load(written(tmp_path, text), {})
    assert load(written(tmp_path, commented_file(given)), {}) == given


def test_the_file_of_init_shows_every_setting_and_works_when_every_line_is_switched_on(
    tmp_path: Path,
) -> None:
    text = commented_file(Settings())
    head, example = text.split("\n# [[service]]")
    switched_on = "\n".join(
        line.removeprefix("# ") if " = " in line or line.startswith("[") else "" for line in head.splitlines()
    )
    assert load(written(tmp_path, switched_on), {}) == Settings()
    assert all(f"{key.partition('.')[2]} = " in head for key in keys())
    assert "names" in example


def test_the_table_in_the_documents_is_the_one_the_program_makes() -> None:
    assert reference_table() in DOCUMENT.read_text(encoding="utf-8")


def test_a_settings_file_is_looked_for_where_the_environment_says(tmp_path: Path) -> None:
    file = written(tmp_path, "")
    assert find_file({"VOTRE_TOUR_SETTINGS": str(file)}) == file


def test_the_document_says_of_every_section_whether_the_files_of_a_library_agree_on_it() -> None:
    document = DOCUMENT.read_text(encoding="utf-8")
    chapter = document.split("## One library, one file\n")[1].split("\n## ")[0]
    named = re.findall(r"`([a-z_]+)`", chapter)
    assert sorted(named) == sorted(Settings.__struct_fields__)
