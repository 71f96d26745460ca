"""The figures of the number: each fills its cell, costs few bytes, and harms no printer that ignores them."""

from __future__ import annotations

import string
from collections.abc import Callable
from itertools import combinations

import pytest

from hardware.figures import (
    FIGURE_HEIGHT_DOTS,
    FIGURE_WIDTH_DOTS,
    USE_BUILT_IN,
    USE_OWN,
    define_figures,
    has_figures,
    narrow_rows_of,
    rows_of,
)
from hardware.virtual_printer.interpreter import EscposInterpreter
from hardware.virtual_printer.paper import LinePrinted
from tests.hardware.escpos_reader import ReadSlip, read_frames

ALL = string.digits + string.ascii_uppercase
# What a printer obeys: the beginnings of commands, line feeds, XON and XOFF on the line. A tab does no harm.
OBEYED = b"\x04\x05\x0a\x0b\x0c\x0d\x10\x11\x13\x14\x18\x1b\x1c\x1d"


def read(label: str) -> ReadSlip:
    [slip] = read_frames(
        b"\x1bt\x10" + define_figures(label) + USE_OWN + label.encode() + b"\n" + USE_BUILT_IN
    )
    return slip


@pytest.mark.parametrize("character", ALL)
def test_a_figure_fills_its_cell_from_the_top_to_the_foot(character: str) -> None:
    rows = rows_of(character)
    assert len(rows) == FIGURE_HEIGHT_DOTS
    assert len({len(row) for row in rows}) == 1
    assert len(rows[0]) <= FIGURE_WIDTH_DOTS
    assert "#" in rows[0]
    assert "#" in rows[-1]


@pytest.mark.parametrize("drawn", [rows_of, narrow_rows_of])
def test_no_two_figures_are_hard_to_tell_apart(drawn: Callable[[str], tuple[str, ...]]) -> None:
    for one, other in combinations(ALL.replace("O", ""), 2):
        pairs = zip(drawn(one), drawn(other), strict=True)
        different = sum(
            a != b
            for mine, yours in pairs
            for a, b in zip(
                mine.ljust(FIGURE_WIDTH_DOTS, "."), yours.ljust(FIGURE_WIDTH_DOTS, "."), strict=True
            )
        )
        assert different >= 8, f"{one} and {other} differ by {different} dots"


@pytest.mark.parametrize("label", ["A012", "Z999", "A1000", "B1357", "AB1024"])
def test_a_reader_finds_the_label_and_the_drawing_of_each_of_its_characters(label: str) -> None:
    slip = read(label)
    assert [line.text for line in slip.lines] == [label]
    assert slip.lines[0].is_own
    assert slip.glyphs == {character: rows_of(character) for character in label}


@pytest.mark.parametrize("label", ["A012", "B1357"])
def test_the_virtual_printer_draws_what_was_sent(label: str) -> None:
    interpreter = EscposInterpreter(576)
    data = define_figures(label) + USE_OWN + label.encode() + b"\n" + USE_BUILT_IN + label.encode() + b"\n"
    own, built_in = [
        event for byte in data for event in interpreter.feed(byte) if isinstance(event, LinePrinted)
    ]
    assert own.text == built_in.text == label
    assert [mark.dots is None for mark in built_in.marks] == [True] * len(label)
    for mark in own.marks:
        assert mark.dots is not None
        columns = ["".join(column) for column in zip(*rows_of(mark.character), strict=True)]
        sent = [int.from_bytes(mark.dots[i : i + 3], "big") for i in range(0, len(mark.dots), 3)]
        assert [f"{column:024b}".replace("0", ".").replace("1", "#") for column in sent] == columns


@pytest.mark.parametrize("is_narrow", [False, True], ids=["wide", "narrow"])
@pytest.mark.parametrize("character", ALL)
def test_to_a_printer_that_does_not_know_it_a_figure_is_no_command(character: str, is_narrow: bool) -> None:
    [start, *rest] = define_figures(character, is_narrow=is_narrow).split(b"&", 1)
    assert start == b"\x1b"
    assert not set(rest[0]) & set(OBEYED)


@pytest.mark.parametrize("character", string.digits)
def test_a_narrow_figure_keeps_its_height_and_the_weight_of_its_strokes(character: str) -> None:
    wide, narrow = rows_of(character), narrow_rows_of(character)
    assert len(narrow) == FIGURE_HEIGHT_DOTS
    assert {len(row) for row in narrow} == {len(wide[0]) - (character != "1")}
    for before, after in zip(wide, narrow, strict=True):
        assert before.strip("#") == "" or after.count("#") >= before.count("#") - 1
        assert after[0] == before[0]
        assert after[-1] == before[-1]


def test_narrow_figures_are_three_bytes_less_each() -> None:
    assert len(define_figures("A2039")) - len(define_figures("A2039", is_narrow=True)) == 4 * 3
    assert len(define_figures("A1000")) - len(define_figures("A1000", is_narrow=True)) == 3


def test_a_usual_number_costs_less_than_130_bytes() -> None:
    assert max(len(define_figures(f"A{number:03}")) for number in range(1000)) < 130


def test_a_label_of_other_characters_is_left_to_the_printer() -> None:
    assert has_figures("A012")
    assert not has_figures("É012")
    assert not has_figures("a012")
