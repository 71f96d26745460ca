"""Where a setting comes from matters: paths begin there, mistyped variables are told, right ones kept."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.settings import Settings
from app.settings_check import SettingsError
from app.settings_file import load, load_what_is_right


@pytest.fixture
def elsewhere(tmp_path: Path) -> Iterator[Path]:
    """A working folder that is not the folder of the settings file."""
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    before = Path.cwd()
    os.chdir(folder)
    yield folder
    os.chdir(before)


def written(folder: Path, text: str) -> Path:
    file = folder / "votre-tour.toml"
    file.write_text(text, encoding="utf-8")
    return file


def told(*args: object) -> list[str]:
    with pytest.raises(SettingsError) as error:
        load(*args)  # type: ignore[arg-type]
    return [str(mistake) for mistake in error.value.mistakes]


def test_a_relative_path_in_the_file_begins_in_the_folder_of_the_file(
    tmp_path: Path, elsewhere: Path
) -> None:
    file = written(tmp_path, '[store]\ndatabase = "data/q.db"\n[log]\nfolder = "../logs"\n')
    for named in (file, Path("..") / file.name):
        settings = load(named, {})
        assert Path(settings.store.database).resolve() == tmp_path / "data" / "q.db"
        assert Path(settings.log.folder).resolve() == tmp_path.parent / "logs"
        assert Path(settings.store.database).is_absolute()


def test_a_relative_path_of_the_command_line_or_a_variable_begins_in_the_working_folder(
    tmp_path: Path, elsewhere: Path
) -> None:
    file = written(tmp_path, '[store]\ndatabase = "q.db"\n')
    settings = load(file, {"VOTRE_TOUR_LOG_FOLDER": "logs"}, {"store.database": "mine.db"})
    assert settings.store.database == str(elsewhere / "mine.db")
    assert settings.log.folder == str(elsewhere / "logs")


def test_an_empty_path_stays_the_usual_place() -> None:
    assert load(None, {}, {"store.database": ""}) == Settings()


def test_the_home_folder_is_found_and_that_of_nobody_is_a_mistake(tmp_path: Path) -> None:
    file = written(tmp_path, '[store]\ndatabase = "~/q.db"\n')
    assert load(file, {}).store.database == str(Path.home() / "q.db")
    file = written(tmp_path, '[log]\nfolder = "~no such user/logs"\n')
    assert told(file, {}, {"store.database": "~no such user/q.db"}) == [
        "command line: store.database: the home folder in '~no such user/q.db' is not known",
        f"{file}: log.folder: the home folder in '~no such user/logs' is not known",
    ]


def test_a_path_no_system_knows_is_a_mistake(tmp_path: Path) -> None:
    file = written(tmp_path, '[store]\ndatabase = "q\\u0000.db"\n')
    assert told(file, {}) == [f"{file}: store.database: is no path: 'q\\x00.db'"]


def test_a_mistyped_variable_is_told_with_the_nearest_one() -> None:
    assert told(None, {"VOTRE_TOUR_PRINTER_BAUDD": "9600", "VOTRE_TOUR_ZZZ": "", "PATH": ""}) == [
        "VOTRE_TOUR_PRINTER_BAUDD: is not a setting; did you mean VOTRE_TOUR_PRINTER_BAUD?",
        "VOTRE_TOUR_ZZZ: is not a setting",
    ]


def test_variables_that_are_no_settings_are_left_alone() -> None:
    ours = {"VOTRE_TOUR_SETTINGS": "x.toml", "VOTRE_TOUR_SCRIPT": "scripts/demo"}
    assert load(None, ours) == Settings()


def test_a_name_of_half_letters_is_a_mistake() -> None:
    [mistake] = told(None, {}, {"library.name": "Biblioth\udce8que"})
    assert mistake.startswith("command line: library.name: should be 1 to 80 letters")


BROKEN = """
printer = 3
"a.b" = 1
[library]
name = "Biblio"
time_zone = "Mars/Olympus"
[log]
folder = "~no such user/logs"
level = "debug"
[[service]]
code = "toys"
"""


def test_with_many_mistakes_every_right_value_is_kept(tmp_path: Path) -> None:
    file = written(tmp_path, BROKEN)
    given = {"store.database": "/srv/q.db", "printer.device": "/dev/ttyS0", "kiosk.idle_answer_s": "1"}
    settings, mistakes = load_what_is_right(file, {}, given)
    assert {mistake.key for mistake in mistakes} >= {
        "a.b",
        "printer",
        "library.time_zone",
        "log.folder",
        "service 1.names",
        "kiosk.idle_answer_s",
    }
    assert settings.store.database == "/srv/q.db"
    assert (settings.library.name, settings.log.level) == ("Biblio", "debug")
    assert (settings.library.time_zone, settings.log.folder) == ("America/Toronto", "")
    assert settings.service == []
    assert settings.kiosk == Settings().kiosk


def test_without_a_readable_file_the_command_line_still_counts(tmp_path: Path) -> None:
    settings, mistakes = load_what_is_right(tmp_path / "absent.toml", {}, {"store.database": "/srv/q.db"})
    assert len(mistakes) == 1
    assert settings.store.database == "/srv/q.db"
