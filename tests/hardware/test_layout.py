"""How a slip is composed: nothing wider than the paper, nothing lost, the number large, the thanks last."""

from __future__ import annotations

import unicodedata
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware.blocks import Rule, TextLine
from hardware.figures import FIGURE_HEIGHT_DOTS
from hardware.layout import Means, lay_out
from hardware.profile import DOCUMENTED_ABSENT, DOTS_PER_MM, Capabilities, PrinterProfile
from hardware.profiles import GENERIC_58_MM, GENERIC_80_MM
from hardware.slip import TicketSlip
from hardware.wrapping import wrap
from tests.hardware.sample_slips import FRENCH, SAMPLES

PAPERS = pytest.mark.parametrize("paper", [GENERIC_80_MM, GENERIC_58_MM], ids=["80 mm", "58 mm"])
SLIPS = pytest.mark.parametrize("slip", SAMPLES.values(), ids=SAMPLES)
POINT_MM = 25.4 / 72
PRINTED = st.text(st.characters(codec="cp1252", exclude_categories=["Cc"]), max_size=120)


def lines_of(slip: TicketSlip, paper: PrinterProfile) -> list[TextLine]:
    return [block for block in lay_out(slip, Means(paper)) if isinstance(block, TextLine)]


@PAPERS
@SLIPS
def test_no_line_is_wider_than_the_paper(slip: TicketSlip, paper: PrinterProfile) -> None:
    for line in lines_of(slip, paper):
        assert len(line.text) * line.width * 12 <= paper.width_dots, line
    for block in lay_out(slip, Means(paper)):
        if isinstance(block, Rule):
            assert block.length * 8 <= paper.columns


LABELS = pytest.mark.parametrize("label", ["A001", "A999", "B1000", "AB001", "AB1000"])
WITHOUT = Capabilities(own_characters=DOCUMENTED_ABSENT)


@PAPERS
@LABELS
def test_the_figures_stand_24_mm_high_from_top_to_foot_and_fit(label: str, paper: PrinterProfile) -> None:
    [number] = [line for line in lines_of(replace(FRENCH, label=label), paper) if line.text == label]
    assert number.is_own
    assert number.height * FIGURE_HEIGHT_DOTS / DOTS_PER_MM >= 24
    assert len(label) * number.width * 12 <= paper.width_dots
    assert number.width >= 4


@PAPERS
@LABELS
def test_a_printer_that_takes_no_figures_prints_its_own_in_a_line_of_24_mm(
    label: str, paper: PrinterProfile
) -> None:
    slip = replace(FRENCH, label=label)
    [number] = [line for line in lines_of(slip, replace(paper, can=WITHOUT)) if line.text == label]
    assert not number.is_own
    assert number.is_bold
    assert number.height * 24 / DOTS_PER_MM >= 24
    assert len(label) * number.width * 12 <= paper.width_dots


@PAPERS
@SLIPS
def test_every_sentence_is_at_least_14_points_high(slip: TicketSlip, paper: PrinterProfile) -> None:
    for line in lines_of(slip, paper):
        assert line.height * 24 / DOTS_PER_MM >= 14 * POINT_MM, line


@SLIPS
def test_the_slip_ends_on_a_thank_you(slip: TicketSlip) -> None:
    assert " ".join(line.text for line in lines_of(slip, GENERIC_80_MM)).endswith(slip.thanks)


def test_the_french_slip_reads_well_on_both_papers() -> None:
    wide = [line.text for line in lines_of(FRENCH, GENERIC_80_MM)]
    assert wide == [
        "Bibliothèque",
        "de Saint-Exemple",
        "Votre numéro",
        "A012",
        "Veuillez rester",
        "à proximité\u00a0:",
        "nous appellerons",
        "ce numéro.",
        "Une seule personne",
        "est au comptoir\u00a0:",
        "les demandes rapides",
        "passent\u00a0d’abord.",
        "Pris à 14\u00a0h\u00a030",
        "Merci de votre patience.",
    ]
    narrow = [line.text for line in lines_of(FRENCH, GENERIC_58_MM)]
    assert narrow[4:] == [
        "Veuillez rester",
        "à proximité\u00a0:",
        "nous appellerons",
        "ce numéro.",
        "Une seule",
        "personne est",
        "au comptoir\u00a0:",
        "les demandes",
        "rapides",
        "passent\u00a0d’abord.",
        "Pris à 14\u00a0h\u00a030",
        "Merci de votre",
        "patience.",
    ]


def without_spaces(text: str) -> str:
    return text.replace(" ", "").replace("\u00a0", "")


@given(text=PRINTED, columns=st.integers(1, 48))
def test_wrapping_loses_no_character_and_keeps_the_width(text: str, columns: int) -> None:
    lines = wrap(text, columns)
    assert all(1 <= len(line) <= columns for line in lines)
    assert without_spaces("".join(lines)) == without_spaces("".join(text.splitlines()))


@given(text=PRINTED, columns=st.integers(8, 48))
def test_a_line_never_begins_or_ends_with_a_space(text: str, columns: int) -> None:
    assert all(line == line.strip(" ") for line in wrap(text, columns))


@given(
    name=PRINTED,
    next_step=PRINTED,
    notice=st.none() | PRINTED,
    label=st.from_regex(r"[A-Z]\d{3,4}", fullmatch=True),
)
def test_any_texts_make_a_slip_that_fits(name: str, next_step: str, notice: str | None, label: str) -> None:
    slip = replace(FRENCH, library_name=name, next_step=next_step, notice=notice, label=label)
    for paper in (GENERIC_80_MM, GENERIC_58_MM):
        for line in lines_of(slip, paper):
            assert len(line.text) * line.width * 12 <= paper.width_dots


def test_a_word_of_one_letter_is_not_left_at_the_end_of_a_line() -> None:
    assert wrap("Nous irons demain à la mer", 18) == ["Nous irons", "demain à la mer"]


def test_a_line_ends_where_a_reader_pauses_even_if_it_takes_one_line_more() -> None:
    sentence = "Veuillez rester à proximité\u00a0: nous appellerons ce numéro."
    assert wrap(sentence, 24)[:2] == ["Veuillez rester", "à proximité\u00a0:"]
    assert wrap("Nous appellerons ce numéro sous peu", 24) == ["Nous appellerons", "ce numéro sous peu"]


def test_no_short_word_is_left_alone_on_the_last_line() -> None:
    assert wrap("Nous vous appellerons à ce comptoir", 30)[-1] == "à ce comptoir"


def test_a_long_name_is_cut_after_its_hyphens() -> None:
    assert wrap("Sainte-Marguerite-du-Lac-Masson", 16) == ["Sainte-", "Marguerite-du-", "Lac-Masson"]


def test_what_no_break_spaces_hold_is_cut_at_one_where_it_is_longer_than_a_line() -> None:
    assert wrap("Une personne au comptoir\u00a0: demandes\u00a0rapides", 15)[-2:] == ["demandes", "rapides"]
    assert wrap("demandes\u00a0rapides", 16) == ["demandes\u00a0rapides"]


def test_a_letter_whose_accent_comes_after_it_is_one_column() -> None:
    decomposed = unicodedata.normalize("NFD", "Bibliothèque de l’Îlet")
    [line] = [each.text for each in lines_of(replace(FRENCH, library_name=decomposed), GENERIC_80_MM)][:1]
    assert line == "Bibliothèque de l’Îlet"


def test_sentences_begin_on_lines_of_their_own() -> None:
    assert wrap("Bonjour. Merci! À bientôt", 48) == ["Bonjour.", "Merci!", "À bientôt"]
