"""``votre-tour init``: the new file holds what was asked for, whole, or there is none."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from app.cli import main
from app.command_options import BAD_SETTINGS_STATUS
from app.settings_file import load


def init(*words: str, **environment: str) -> Result:
    return CliRunner().invoke(main, ("init", *words), env=environment)


def test_variables_of_this_session_are_not_written_into_the_file(tmp_path: Path) -> None:
    file = tmp_path / "votre-tour.toml"
    done = init(str(file), "--name", "L’Îlot", VOTRE_TOUR_PRINTER_BAUD="9600", VOTRE_TOUR_NONSENSE="1")
    assert done.exit_code == 0, done.output
    settings = load(file, {})
    assert (settings.library.name, settings.printer.baud) == ("L’Îlot", 115_200)


def test_a_file_that_exists_is_told_before_a_pin_is_read_or_managers_are_looked_for(tmp_path: Path) -> None:
    file, people = tmp_path / "votre-tour.toml", {"VOTRE_TOUR_STORE_DATABASE": str(tmp_path / "desk.sqlite3")}
    words = ("init", str(file), "--name", "L’Îlot", "--manager", "Maude", "--pin-stdin")
    assert CliRunner().invoke(main, words, input="918273\n", env=people).exit_code == 0
    done = CliRunner().invoke(main, words, input="918273\n", env=people)
    assert done.exit_code == 1
    assert "exists already; --force writes over it." in done.output


@pytest.mark.parametrize("option", ["--name", "--printer"])
def test_bytes_that_are_no_text_leave_no_file_behind(tmp_path: Path, option: str) -> None:
    done = init(str(tmp_path / "votre-tour.toml"), option, "/dev/caf\udce9")
    assert done.exit_code in {1, 2}
    assert isinstance(done.exception, SystemExit)
    assert "udce9" in done.output
    assert list(tmp_path.iterdir()) == []


def test_with_force_a_file_is_replaced_whole_and_no_draft_is_left(tmp_path: Path) -> None:
    file = tmp_path / "votre-tour.toml"
    file.write_text("# mine\n" * 10_000, encoding="utf-8")
    assert init(str(file), "--force").exit_code == 0
    assert "# mine" not in file.read_text(encoding="utf-8")
    assert list(tmp_path.iterdir()) == [file]


def test_with_force_and_bytes_that_are_no_text_the_file_stays_as_it_was(tmp_path: Path) -> None:
    file = tmp_path / "votre-tour.toml"
    file.write_text("# mine\n", encoding="utf-8")
    assert init(str(file), "--force", "--printer", "\udce9").exit_code == BAD_SETTINGS_STATUS
    assert file.read_text(encoding="utf-8") == "# mine\n"
    assert list(tmp_path.iterdir()) == [file]


@pytest.mark.skipif(sys.platform == "win32", reason="links")
def test_with_force_a_link_still_leads_to_the_file(tmp_path: Path) -> None:
    file, link = tmp_path / "real.toml", tmp_path / "votre-tour.toml"
    file.write_text("# mine\n", encoding="utf-8")
    link.symlink_to(file)
    assert init(str(link)).exit_code == 1
    assert init(str(link), "--force").exit_code == 0
    assert link.is_symlink()
    assert "# mine" not in file.read_text(encoding="utf-8")


@pytest.mark.skipif(sys.platform == "win32", reason="devices")
def test_a_device_is_never_replaced(tmp_path: Path) -> None:
    done = init("/dev/null", "--force")
    assert done.exit_code == 1
    assert "it is no plain file" in done.output
    assert Path("/dev/null").is_char_device()


def test_every_answer_may_be_an_option_and_without_a_terminal_nothing_is_asked(tmp_path: Path) -> None:
    file = tmp_path / "votre-tour.toml"
    done = init(
        str(file),
        *("--name", "L’Îlot", "--desks", "1 2 a", "--printer", "virtual"),
        *("--languages", "fr,en", "--hours", "mar-ven 10-17, sam 10-12, 13-16"),
    )
    assert done.exit_code == 0, done.output
    settings = load(file, {})
    assert (settings.desks.names, settings.printer.device) == (["1", "2", "A"], "virtual:printer")
    assert settings.library.languages == ["fr", "en"]
    assert (settings.hours.monday, settings.hours.saturday) == ("", "10:00-12:00, 13:00-16:00")


@pytest.mark.parametrize(
    ("option", "text", "told"),
    [
        ("--desks", "21", "desks.names"),
        ("--desks", "1,1", "desks.names"),
        ("--desks", "oui", "'oui' is neither a number of desks nor the name of one"),
        ("--desks", "N", "'n' is neither a number of desks nor the name of one"),
        ("--printer", "tcp://", "printer.device"),
        ("--printer", "blah", "'blah' is no way to a printer. Such are tcp://192.168.1.40"),
        ("--languages", "de", "library.languages"),
        ("--hours", "mar 10-25", "hours.tuesday"),
        ("--hours", "tomorrow 10-12", "'tomorrow' is no day"),
        ("--hours", "lun-mer-ven 9-17", "it is unclear which days '-' is for"),
    ],
)
def test_an_option_that_cannot_be_taken_is_told_and_nothing_is_written(
    tmp_path: Path, option: str, text: str, told: str
) -> None:
    done = init(str(tmp_path / "votre-tour.toml"), option, text)
    assert done.exit_code == BAD_SETTINGS_STATUS
    assert told in done.output
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("more", [(), ("--yes",), ("--force",), ("--manager", "")])
def test_a_pin_that_is_nobodys_is_refused_and_nothing_is_written(
    tmp_path: Path, more: tuple[str, ...]
) -> None:
    words = ("init", str(tmp_path / "votre-tour.toml"), "--pin-stdin", *more)
    done = CliRunner().invoke(main, words, input="918273\n")
    assert done.exit_code == BAD_SETTINGS_STATUS
    assert "--manager ALIAS says whose it is" in done.output
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("text", "told", "has_more"),
    [
        ("lun-ven 9-12, 11-17", "two of the times lie over one another", True),
        ("lun-ven 17-9", "'17:00-09:00' ends before it begins", True),
        ("lun-ven 9:75-17", "09:75 is no time of day", True),
        # The days are read before their times are looked at.
        ("lun 9-17, lun 13-15", "Monday is named twice", False),
    ],
)
def test_what_is_wrong_with_the_hours_of_several_days_is_told_once(
    tmp_path: Path, text: str, told: str, has_more: bool
) -> None:
    done = init(str(tmp_path / "votre-tour.toml"), "--hours", f"{text}, dim 25-26")
    assert done.exit_code == BAD_SETTINGS_STATUS
    assert done.output.count(told) == 1
    assert ("hours.sunday: cannot be used: 25:00 is no time of day" in done.output) == has_more


@pytest.mark.parametrize(
    ("typed", "device"),
    [
        ("192.168.1.40", "tcp://192.168.1.40"),
        ("printer.example:9101", "tcp://printer.example:9101"),
        ("printer:9100", "tcp://printer:9100"),
        ("COM3", "COM3"),
        ("usb:04b8:0202", "usb:04b8:0202"),
    ],
)
def test_every_way_to_a_printer_is_taken(tmp_path: Path, typed: str, device: str) -> None:
    file = tmp_path / "votre-tour.toml"
    done = init(str(file), "--printer", typed)
    assert done.exit_code == 0, done.output
    assert load(file, {}).printer.device == device
    assert "not there now" not in done.output


@pytest.mark.skipif(sys.platform == "win32", reason="devices")
def test_a_device_that_is_not_there_now_is_taken_and_told(tmp_path: Path) -> None:
    file = tmp_path / "votre-tour.toml"
    done = init(str(file), "--printer", "/dev/ttyXX")
    assert done.exit_code == 0, done.output
    assert load(file, {}).printer.device == "/dev/ttyXX"
    assert "/dev/ttyXX is taken, and is not there now" in done.output
    assert "not there now" not in init(str(file), "--force", "--printer", "/dev/null").output


@pytest.mark.parametrize(
    ("typed", "codes"),
    [
        ("1", ["fr"]),
        ("2", ["fr", "en"]),
        (" 2 ", ["fr", "en"]),
        ("anglais", ["en"]),
        ("en, fr", ["en", "fr"]),
    ],
)
def test_languages_are_the_words_that_the_question_takes(
    tmp_path: Path, typed: str, codes: list[str]
) -> None:
    file = tmp_path / "votre-tour.toml"
    done = init(str(file), "--languages", typed)
    assert done.exit_code == 0, done.output
    assert load(file, {}).library.languages == codes


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("2 comptoirs", ["1", "2"]),
        ("deux", ["1", "2"]),
        ("Three desks", ["1", "2", "3"]),
        ("N, O", ["N", "O"]),
        ("1, 2, a", ["1", "2", "A"]),
        ("2A", ["2A"]),
    ],
)
def test_desks_may_be_counted_in_words(tmp_path: Path, typed: str, names: list[str]) -> None:
    file = tmp_path / "votre-tour.toml"
    done = init(str(file), "--desks", typed, "--name", "  Bibliothèque   de L’Îlot ")
    assert done.exit_code == 0, done.output
    settings = load(file, {})
    assert (settings.desks.names, settings.library.name) == (names, "Bibliothèque de L’Îlot")


@pytest.mark.parametrize("typed", ["3", "0", "", "2 2"])
def test_a_number_that_means_no_languages_is_told(tmp_path: Path, typed: str) -> None:
    done = init(str(tmp_path / "votre-tour.toml"), "--languages", typed)
    assert done.exit_code == BAD_SETTINGS_STATUS
    assert "library.languages" in done.output


def test_none_says_that_there_is_no_printer_and_that_it_is_always_open(tmp_path: Path) -> None:
    file = tmp_path / "votre-tour.toml"
    for words in ("none", "toujours ouvert", "always open"):
        assert init(str(file), "--force", "--printer", "none", "--hours", words).exit_code == 0
        assert load(file, {}) == load(None, {})


def test_without_a_manager_the_last_lines_say_that_no_pin_opens_the_way_out(tmp_path: Path) -> None:
    file, database = (
        tmp_path / "votre-tour.toml",
        {"VOTRE_TOUR_STORE_DATABASE": str(tmp_path / "desk.sqlite3")},
    )
    words = "the way out of the kiosk asks for one"
    told = init(str(file), "--yes", **database).output
    assert words in told
    assert f"init {file} --manager ALIAS makes the first manager." in told
    made = CliRunner().invoke(
        main, ("init", str(file), "--manager", "Maude", "--pin-stdin"), input="918273\n", env=database
    )
    assert made.exit_code == 0, made.output
    assert words not in init(str(file), "--yes", "--force", **database).output
