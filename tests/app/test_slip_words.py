"""What a slip says: what happens next, the truth about who is at the desk, and a thank-you."""

from __future__ import annotations

import re
from dataclasses import fields, replace
from itertools import product

import pytest

from app.slip_words import SlipExtras, ticket_slip
from desk.requests import Issued
from hardware.slip import TicketSlip
from hatch_build import compile_catalogues
from tests.sample_ticket import TAKEN_AT, TICKET
from ui.languages import LANGUAGES
from ui.times import time_of_day
from ui.translation import CATALOGUE_FOLDER

EXTRAS = SlipExtras(qr_address="https://biblio.example.ca/?n={label}")


@pytest.fixture(scope="module", autouse=True)
def catalogues() -> None:
    compile_catalogues(CATALOGUE_FOLDER)


def slip_for(language: str, present: int, *, is_copy: bool = False) -> TicketSlip:
    issued = Issued(TICKET, 1, present, is_new=True)
    return ticket_slip(issued, language, "Bibliothèque", TAKEN_AT, EXTRAS, is_copy=is_copy)


def sentences(slip: TicketSlip) -> list[str]:
    parts = [part for part in (slip, slip.brief, slip.qr) if part]
    values = [getattr(part, field.name) for part in parts for field in fields(part)]
    return [value for value in values if isinstance(value, str)]


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
    assert slip.notice == "Il n’y a personne au comptoir pour le moment; votre place est gardée."
    assert slip.next_step.endswith("nous appellerons ce numéro à notre retour.")


def test_a_slip_has_fewer_words_at_hand_that_say_the_same() -> None:
    brief = slip_for("fr", 1).brief
    assert brief is not None
    assert brief.next_step == "Restez tout\u00a0près\u00a0: nous\u00a0appellerons ce numéro."
    assert brief.briefest_next_step == "Nous appellerons ce numéro."
    assert brief.notice == "Une personne au comptoir\u00a0: demandes\u00a0rapides d’abord."
    assert (brief.caption, brief.thanks) == ("En ligne", "Merci!")


def test_fewer_words_still_tell_when_nobody_is_there_and_promise_the_place() -> None:
    brief = slip_for("fr", 0).brief
    assert brief is not None
    assert brief.next_step.endswith("à notre retour.")
    assert brief.briefest_next_step == "Nous appellerons ce numéro à notre retour."
    assert brief.notice == "Votre place est gardée."


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_fewer_words_are_fewer(language: str) -> None:
    for present in (0, 1, 2):
        slip = slip_for(language, present)
        brief = slip.brief
        assert brief is not None
        assert len(brief.briefest_next_step) < len(brief.next_step) < len(slip.next_step)
        assert len(brief.thanks) < len(slip.thanks)
        assert len(brief.notice or "") < len(slip.notice or " ")


def test_words_that_the_library_chose_for_its_code_are_not_replaced() -> None:
    issued = Issued(TICKET, 1, 1, is_new=True)
    extras = SlipExtras(qr_address="https://biblio.example.ca/", qr_caption="Suivez votre tour en ligne")
    slip = ticket_slip(issued, "fr", "Bibliothèque", TAKEN_AT, extras)
    assert slip.qr is not None
    assert slip.qr.caption == "Suivez votre tour en ligne"
    assert slip.brief is not None
    assert slip.brief.caption is None


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


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("is_copy", [False, True])
def test_headings_may_be_french_on_the_slip_of_a_patron_who_reads_another_language(
    language: str, is_copy: bool
) -> None:
    issued = Issued(TICKET, 1, 1, is_new=True)
    usual = ticket_slip(issued, language, "Bibliothèque", TAKEN_AT, is_copy=is_copy)
    in_french = SlipExtras(heading_language="fr")
    slip = ticket_slip(issued, language, "Bibliothèque", TAKEN_AT, in_french, is_copy=is_copy)
    assert (slip.headline, slip.copy_mark) == ("Votre numéro", "DUPLICATA" if is_copy else None)
    assert replace(slip, headline=usual.headline, copy_mark=usual.copy_mark) == usual
    assert (slip == usual) == (language == "fr")
