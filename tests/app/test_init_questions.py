"""``votre-tour init`` on a real terminal: six questions, each with an answer ready, and nothing half done."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

if sys.platform == "win32":
    pytest.skip("pseudo-terminals", allow_module_level=True)

from app.settings import Settings
from app.settings_file import load
from app.wiring import staff_register
from tests.app.terminal_process import CTRL_C, CTRL_D, TerminalProcess, on_a_terminal

QUESTIONS = ("1/6", "2/6", "Its number", "4/6", "5/6", "6/6")
KEPT = "votre-tour.toml"
GIVEN = ("--name", "Ici", "--desks", "2", "--printer", "none", "--languages", "fr")


def settings_in(folder: Path) -> Settings:
    return load(folder / KEPT, {"VOTRE_TOUR_STORE_DATABASE": str(database(folder))})


def database(folder: Path) -> Path:
    return folder / "home" / "data" / "votre-tour" / "votre-tour.sqlite3"


def people(folder: Path) -> list[str]:
    with staff_register(settings_in(folder), "test") as register:
        return [each.alias for each in register.people()]


def answer_all(init: TerminalProcess, **answers: str) -> None:
    for question in QUESTIONS:
        init.answer(question, answers.get(f"q{question[0]}", ""))


def test_six_times_enter_writes_the_usual_settings_and_says_what_is_next(tmp_path: Path) -> None:
    with on_a_terminal(tmp_path, "init") as init:
        answer_all(init)
        assert init.end() == 0
    assert load(tmp_path / KEPT, {}) == Settings()
    assert init.said.rstrip().splitlines()[-1] == "Next: votre-tour doctor"
    assert not database(tmp_path).exists()


def test_answers_in_french_stand_in_the_commented_file(tmp_path: Path) -> None:
    with on_a_terminal(tmp_path, "init", locale="fr_CA.UTF-8") as init:
        init.answer("1/6  Nom de la bibliothèque", "Bibliothèque de L’Îlot")
        init.answer("2/6  Combien de comptoirs?", "1, 2, a")
        init.wait_for("virtual:printer  une imprimante à l’écran")
        init.answer("Son numéro", "tcp://192.168.1.40")
        init.answer("4/6  Langues de la borne\u00a0: 1 français seulement", "français et anglais")
        init.answer("5/6  Heures d’ouverture", "mar-ven 10-17, sam 10 h 30 à 16 h")
        init.answer("6/6", "")
        assert init.end() == 0
    settings = load(tmp_path / KEPT, {})
    assert settings.library.name == "Bibliothèque de L’Îlot"
    assert settings.desks.names == ["1", "2", "A"]
    assert settings.printer.device == "tcp://192.168.1.40"
    assert settings.library.languages == ["fr", "en"]
    assert (settings.hours.monday, settings.hours.friday) == ("", "10:00-17:00")
    assert settings.hours.saturday == "10:30-16:00"
    assert "# Nom à montrer sur la borne et sur les billets." in (tmp_path / KEPT).read_text(encoding="utf-8")
    assert "Ensuite\u00a0: votre-tour doctor" in init.said


@pytest.mark.parametrize(("word", "device"), [("virtual", "virtual:printer"), ("none", "")])
def test_the_words_of_the_option_are_answers_too(tmp_path: Path, word: str, device: str) -> None:
    with on_a_terminal(tmp_path, "init") as init:
        answer_all(init, qI=word)
        assert init.end() == 0
    assert load(tmp_path / KEPT, {}).printer.device == device


def test_answers_that_cannot_be_taken_are_told_and_asked_again(tmp_path: Path) -> None:
    wrong = {
        "1/6": ("Type the name of the library, of at most 80 letters.", "x" * 81, "L\x1b[C", "no"),
        "2/6": ("Type a number from 1 to 20", "no", "0", "21", "1, 1", "ABCD"),
        "Its number": ("Type a number of the list", "99", "blah", "tcp://"),
        "4/6": (
            "Type 1, 2, names or codes, the first one first, among fr (Français), en (English), ar",
            "3",
            "de",
            "fr fr",
        ),
        "5/6": ("Type days and times", "Tue 10-25", "Tuesday", "Tue 17-10", "no day"),
        "6/6": ("Type an alias of 1 to 12 characters, or Enter for nobody.", "Marie-Antoinette", "yes"),
    }
    with on_a_terminal(tmp_path, "init") as init:
        for question, (told, *answers) in wrong.items():
            for answer in answers:
                init.answer(question, answer)
                init.wait_for(told)
            init.answer(question)
        assert init.end() == 0
    assert load(tmp_path / KEPT, {}) == Settings()


def test_what_is_wrong_with_hours_is_told(tmp_path: Path) -> None:
    wrong = {
        "demain 9-17": "«\u00a0demain\u00a0» n’est pas un jour. Veuillez saisir des jours et des heures",
        "lundi 8-25": "     25:00 n’est pas une heure du jour. ",
        "fermé": "Il faut au moins un jour ouvert. ",
        "lundi": "Il faut des heures pour le dernier jour. ",
        "lun 9-17, lun 13-15": "Lundi est nommé deux fois; nommez chaque jour une seule fois, par exemple",
        "lun 17-10": "«\u00a017:00-10:00\u00a0» se termine avant de commencer. ",
        "lun-sam 9-17 sauf mer, sam 10-16": "de deux façons à quels jours «\u00a010-16\u00a0» s’applique. ",
    }
    with on_a_terminal(tmp_path, "init", *GIVEN, locale="fr_CA.UTF-8") as init:
        for answer, told in wrong.items():
            init.answer("5/6", answer)
            init.wait_for(told)
        init.answer("5/6", "lun-ven 9 h à minuit sauf mer, dim 1-5pm")
        init.wait_for("Ouvert\u00a0: lun, mar, jeu, ven 09:00-24:00; dim 13:00-17:00")
        init.answer("6/6", "non")
        assert init.end() == 0
    assert load(tmp_path / KEPT, {}).hours.monday == "09:00-24:00"


def test_days_in_a_row_with_the_same_hours_are_told_together(tmp_path: Path) -> None:
    with on_a_terminal(tmp_path, "init", *GIVEN) as init:
        init.answer("5/6", "Mon-Fri 9-5, Sat 10-12, 1-4pm")
        init.wait_for("Open: Mon-Fri 09:00-17:00; Sat 10:00-12:00, 13:00-16:00")
        init.answer("6/6")
        assert init.end() == 0


def test_yes_takes_what_is_in_brackets_and_no_manager_is_called_no(tmp_path: Path) -> None:
    with on_a_terminal(tmp_path, "init", locale="fr_CA.UTF-8") as init:
        for question in ("1/6", "2/6", "Son numéro", "4/6", "5/6"):
            init.answer(question, " Oui")
        init.answer("6/6", "aucun")
        assert init.end() == 0
    assert load(tmp_path / KEPT, {}) == Settings()


@pytest.mark.parametrize("no", ["n", "N", "non", "0"])
def test_a_no_is_never_the_name_of_anything_and_no_pin_is_asked_for_it(tmp_path: Path, no: str) -> None:
    asked_again = {
        "1/6": "Veuillez saisir le nom de la bibliothèque",
        "2/6": "Veuillez saisir un nombre",
        "4/6": "Veuillez saisir 1, 2",
    }
    with on_a_terminal(tmp_path, "init", locale="fr_CA.UTF-8") as init:
        for question in ("1/6", "2/6", "Son numéro", "4/6", "5/6"):
            init.answer(question, no)
            if told := asked_again.get(question, "Veuillez saisir" if no == "0" else ""):
                init.wait_for(told)
                init.answer(question)
        init.wait_for("Ouvert\u00a0: toujours")
        init.answer("6/6", no)
        assert init.end() == 0
    assert load(tmp_path / KEPT, {}) == Settings()


def test_the_first_manager_types_a_pin_twice_and_none_is_shown_or_written(tmp_path: Path) -> None:
    with on_a_terminal(tmp_path, "init") as init:
        answer_all(init, q6="Maude")
        for question, typed in (
            ("PIN, 4 to 12", "1234"),
            ("not as easy as", None),
            ("PIN, 4 to 12", "918273"),
            ("same PIN again", "918274"),
            ("The two differ", None),
            ("PIN, 4 to 12", "918273"),
            ("same PIN again", "918273"),
        ):
            if typed is None:
                init.wait_for(question)
            else:
                init.answer(question, typed)
        assert init.end() == 0
    assert "918273" not in init.said
    assert people(tmp_path) == ["Maude"]
    files = [each for each in tmp_path.rglob("*") if each.is_file()]
    assert [each for each in files if b"918273" in each.read_bytes()] == []


def test_where_people_sign_in_with_a_pin_already_no_first_manager_is_asked_for(tmp_path: Path) -> None:
    with on_a_terminal(tmp_path, "init") as init:
        answer_all(init, q6="Maude")
        init.answer("PIN, 4 to 12", "918273")
        init.answer("same PIN again", "918273")
        assert init.end() == 0
    with on_a_terminal(tmp_path, "init", "--force") as init:
        for question in QUESTIONS[:-1]:
            init.answer(question)
        init.wait_for("6/6  Sign-in with a PIN is on already")
        assert init.end() == 0
    assert people(tmp_path) == ["Maude"]


@pytest.mark.parametrize(
    ("at", "key"),
    [
        ("1/6", CTRL_C),
        ("2/6", CTRL_D),
        ("Its number", CTRL_C),
        ("6/6", CTRL_D),
        ("PIN, 4 to 12", CTRL_C),
        ("same PIN again", CTRL_D),
    ],
)
def test_who_breaks_off_at_any_question_leaves_nothing_behind(tmp_path: Path, at: str, key: str) -> None:
    typed = {"6/6": "Maude", "PIN, 4 to 12": "918273"}
    with on_a_terminal(tmp_path, "init") as init:
        for question in (*QUESTIONS, "PIN, 4 to 12", "same PIN again"):
            if question == at:
                init.wait_for(question)
                init.wait_for(": ")
                init.press(key, then="Nothing was written.")
                break
            init.answer(question, typed.get(question, ""))
        assert init.end() == 1
    assert not (tmp_path / KEPT).exists()
    assert not database(tmp_path).exists()
    assert "Traceback" not in init.said


def test_what_options_say_is_not_asked(tmp_path: Path) -> None:
    options = ("--name", "Ici", "--desks", "2", "--printer", "none", "--languages", "fr,en")
    with on_a_terminal(tmp_path, "init", *options) as init:
        init.answer("5/6")
        init.answer("6/6")
        assert init.end() == 0
    assert "1/6" not in init.said
    settings = load(tmp_path / KEPT, {})
    assert (settings.library.name, settings.desks.names, settings.library.languages) == (
        "Ici",
        ["1", "2"],
        ["fr", "en"],
    )


def test_yes_asks_nothing(tmp_path: Path) -> None:
    with on_a_terminal(tmp_path, "init", "--yes", "--desks", "2") as init:
        assert init.end() == 0
    assert load(tmp_path / KEPT, {}).desks.names == ["1", "2"]
    assert "1/6" not in init.said


def test_a_file_that_exists_is_told_before_the_first_question(tmp_path: Path) -> None:
    (tmp_path / KEPT).write_text("# mine\n", encoding="utf-8")
    with on_a_terminal(tmp_path, "init") as init:
        assert init.end() == 1
    assert "exists already; --force writes over it." in init.said
    assert "1/6" not in init.said
    assert (tmp_path / KEPT).read_text(encoding="utf-8") == "# mine\n"


def test_a_first_manager_whose_pin_is_too_easy_is_told_before_typing_it_again_and_asked_once_more(
    tmp_path: Path,
) -> None:
    with on_a_terminal(tmp_path, "init", "--yes", "--manager", "Maude") as init:
        init.answer("New PIN of Maude", "123456")
        init.wait_for("A PIN such as 1111 or 1234 is guessed at once")
        assert "Repeat" not in init.said
        init.answer("New PIN of Maude", "8642")
        init.answer("Repeat", "8642")
        assert init.end() == 0
    assert people(tmp_path) == ["Maude"]


@pytest.mark.parametrize("what", ["add", "pin"])
def test_a_manager_is_asked_and_checked_before_a_new_pin_is_typed(tmp_path: Path, what: str) -> None:
    with on_a_terminal(tmp_path, "init", "--yes", "--manager", "Maude") as init:
        init.answer("New PIN of Maude", "8642")
        init.answer("Repeat", "8642")
        assert init.end() == 0
    with on_a_terminal(tmp_path, "staff", what, "Luc", "--by", "Maude") as staff:
        staff.answer("PIN of Maude", "0000")
        assert staff.end() == 1
    assert "this is not the PIN of this alias" in staff.said
    assert "New PIN" not in staff.said
