"""Catalogues answer without touching the application, and a missing one leaves English."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from hatch_build import compile_catalogues
from tests.log_watch import ExpectLog
from ui import translation
from ui.languages import locale_name
from ui.translation import Catalogue


@pytest.fixture(autouse=True, scope="module")
def catalogues() -> None:
    compile_catalogues(translation.CATALOGUE_FOLDER)


def test_a_sentence_is_found_in_french() -> None:
    assert Catalogue("kiosk", "fr").translate("Sentences", "Back") == "Retour"


def test_a_count_chooses_the_form_and_takes_its_place() -> None:
    source = "%n people are ahead of you; it should take a few minutes."
    told = [Catalogue("kiosk", "en").translate("Sentences", source, "", count) for count in (1, 2)]
    assert [sentence.split(" are")[0].split(" is")[0] for sentence in told] == ["1 person", "2 people"]


def test_two_catalogues_speak_side_by_side_and_the_application_speaks_none(qtbot: QtBot) -> None:
    french, english = Catalogue("kiosk", "fr"), Catalogue("kiosk", "en")
    assert french.translate("Sentences", "Done") != english.translate("Sentences", "Done") == "Done"
    assert QCoreApplication.translate("Sentences", "Done") == "Done"


def test_an_unknown_sentence_stays_as_it_is() -> None:
    assert Catalogue("kiosk", "fr").translate("Sentences", "%n telescopes", "", 3) == "3 telescopes"


def test_a_missing_catalogue_is_logged_and_leaves_english(expect_log: ExpectLog) -> None:
    expect_log("ui.translation", "nothing_fr_CA.qm")
    assert Catalogue("nothing", "fr").translate("Sentences", "Back") == "Back"


def test_the_catalogues_of_a_language_are_named_by_its_locale() -> None:
    assert locale_name("fr") == "fr_CA"
    assert translation.catalogue_path("slip", "fr").name == "slip_fr_CA.qm"
