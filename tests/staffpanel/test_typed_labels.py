"""A number typed at the panel finds the ticket that is meant, with or without its series and zeros."""

from __future__ import annotations

import pytest

from staffpanel.typed_labels import as_label, named_label, nearest_label

LINE = ("A120", "B012", "A012", "B003", "A001", "A1012")


@pytest.mark.parametrize(
    ("typed", "label"),
    [("a12", "A012"), (" B 3 ", "B003"), ("A012", "A012"), ("a1012", "A1012"), ("12", "12"), ("é1", "É1")],
)
def test_a_label_is_read_as_people_type_it(typed: str, label: str) -> None:
    assert as_label(typed) == label


@pytest.mark.parametrize(
    ("typed", "label"),
    [
        ("12", "B012"),
        ("012", "B012"),
        ("a12", "A012"),
        ("120", "A120"),
        ("3", "B003"),
        ("1", "A001"),
        ("1012", "A1012"),
        ("7", ""),
        ("0", ""),
        ("A9", ""),
        ("", ""),
        ("²", ""),
    ],
)
def test_a_number_alone_names_the_first_ticket_in_calling_order(typed: str, label: str) -> None:
    assert named_label(LINE, typed) == label


@pytest.mark.parametrize(
    ("typed", "label"),
    [("b", "B012"), ("B0", "B012"), ("A", "A120"), ("10", "A1012"), ("1", "A001"), ("9", ""), ("", "")],
)
def test_while_a_number_is_being_typed_the_first_that_begins_like_it_is_found(typed: str, label: str) -> None:
    assert nearest_label(LINE, typed) == label
