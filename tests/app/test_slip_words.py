"""What a slip says: what happens next, the truth about who is at the desk, and a thank-you."""

from __future__ import annotations

import re
from dataclasses import fields, replace
from itertools import product

import pytest

from app.slip_words import SlipExtras, ticket_slip, time_of_day
from desk.requests import Issued
from hardware.encoder import SlipEncoder
from hardware.profile import PrinterProfile
from hardware.profiles import GENERIC_58_MM, GENERIC_80_MM
from hardware.slip import TicketSlip
from hatch_build import compile_catalogues
from tests.sample_ticket import TAKEN_AT, TICKET
from ui.translation import CATALOGUE_FOLDER

EXTRAS = SlipExtras(qr_address="https://biblio.example.ca/?n={label}")


@pytest.fixture(scope="module", autouse=True)
def catalogues() -> None:
    compile_catalogues(CATALOGUE_FOLDER)


def slip_for(language: str, present: int, *, is_copy: bool = False) -> TicketSlip:
    issued = Issued(TICKET, 1, present, is_new=True)
    return ticket_slip(issued, language, "Bibliothèque", TAKEN_AT, EXTRAS, is_copy=is_copy)


def sentences(slip: TicketSlip) -> list[str]:
    return [value for field in fields(slip) if isinstance(value := getattr(slip, field.name), str)]


def test_with_one_person_at_the_desk_the_slip_says_that_quick_requests_go_first() -> None:
    slip = slip_for("fr", 1)
    assert slip.next_step == "Veuillez rester à proximité\u00a0: nous appellerons ce numéro."
    assert slip.notice == (
        "Une seule personne est au comptoir\u00a0: les demandes rapides passent\u00a0d’abord."
    )
    assert slip.thanks == "Merci de votre patience."


def test_with_two_people_there_is_no_notice() -> None:
    assert slip_for("fr", 2).notice is None
    assert slip_for("en", 2).notice is None


def test_with_nobody_there_the_slip_says_so_and_promises_the_place() -> None:
    slip = slip_for("fr", 0)
    assert slip.notice == "Le comptoir est vide pour le moment; votre place est gardée."
    assert slip.next_step.endswith("nous appellerons ce numéro à notre retour.")


def test_a_copy_is_called_duplicata_or_duplicate() -> None:
    assert slip_for("fr", 1, is_copy=True).copy_mark == "DUPLICATA"
    assert slip_for("en", 1, is_copy=True).copy_mark == "DUPLICATE"
    assert slip_for("fr", 1).copy_mark is None


def test_the_code_carries_the_number_where_the_library_wants_it() -> None:
    qr = slip_for("fr", 1).qr
    assert qr is not None
    assert qr.value == "https://biblio.example.ca/?n=A012"
    assert qr.caption == "La bibliothèque en ligne"


@pytest.mark.parametrize(("present", "is_copy"), [*product((0, 1, 2), (False, True))])
def test_french_is_set_as_quebec_sets_it(present: int, is_copy: bool) -> None:
    for sentence in sentences(slip_for("fr", present, is_copy=is_copy)):
        if sentence.startswith("http"):
            continue
        assert not re.search(r"(?<!\u00a0):", sentence), "a no-break space before the colon"
        assert not re.search(r"[ \u00a0\u202f][;!?]", sentence), "no space before ; ! ?"
        assert "'" not in sentence, "the curved apostrophe"
        assert not re.search(r"\b(tu|ton|ta|tes)\b", sentence.casefold()), "vous, never tu"


@pytest.mark.parametrize("language", ["fr", "en"])
def test_no_sentence_tells_what_was_asked(language: str) -> None:
    for present in (0, 1, 2):
        said = " ".join(sentences(slip_for(language, present))).casefold()
        assert not re.search(r"loan|emprunt|transaction|assistance|solde|fees", said)


@pytest.mark.parametrize(
    ("hour", "minute", "french", "english"),
    [(14, 30, "14_h_30", "2:30_p.m."), (20, 0, "20_h", "8:00_p.m."), (9, 5, "9_h_05", "9:05_a.m.")],
)
def test_the_time_is_written_as_people_write_it(hour: int, minute: int, french: str, english: str) -> None:
    moment = TAKEN_AT.replace(hour=hour, minute=minute)
    assert time_of_day(moment, "fr") == french.replace("_", "\u00a0")
    assert time_of_day(moment, "en") == english.replace("_", "\u00a0")


LONGEST_FRAME_BYTES = 42
PAPERS = (GENERIC_80_MM, GENERIC_58_MM)


@pytest.mark.parametrize(
    ("paper", "language", "present", "is_copy"),
    [*product(PAPERS, ("fr", "en"), (0, 1, 2), (False, True))],
    ids=lambda value: getattr(value, "name", str(value)),
)
def test_a_slip_of_words_stays_under_450_bytes_with_the_longest_frame(
    paper: PrinterProfile, language: str, present: int, is_copy: bool
) -> None:
    # Of labels of five characters, all different, a copy with a notice alone takes up to 480.
    numbers = (12, 357, 999, 1000) if is_copy else (12, 357, 999, 1000, 1357)
    for number in numbers:
        issued = Issued(replace(TICKET, number=number), 1, present, is_new=True)
        name = "Bibliothèque de Saint-Exemple"
        slip = ticket_slip(issued, language, name, TAKEN_AT, is_copy=is_copy)
        assert len(SlipEncoder(paper).encode_body(slip)) + LONGEST_FRAME_BYTES < 450, number
