"""The head of a manager's panel, who has one button more, in windows that are wide and not very wide."""

from __future__ import annotations

import pytest

from staffpanel.action_button import ActionButton
from staffpanel.actions import Stage
from staffpanel.plain_label import PlainLabel
from tests.staffpanel.conftest import SitDown
from tests.staffpanel.person import Branch, Person
from tests.staffpanel.test_sign_in import begin, staffed
from tests.staffpanel.test_sizes import is_cut

__all__ = ["staffed"]


@pytest.fixture
def maude(at_file: SitDown, staffed: Branch) -> Person:
    """Maude, a manager, at a desk where nobody waits."""
    maude = at_file()
    begin(maude, "1", "Maude", "4711")
    maude.wait_for(Stage.NOBODY)
    maude.wait_until(maude.window.header.people.isVisible)
    return maude


@pytest.mark.parametrize("width", [760, 800, 880, 960, 1024])
def test_a_manager_reads_desk_and_name_on_one_line_and_every_button_whole(maude: Person, width: int) -> None:
    header = maude.window.header
    maude.window.resize(width, 700)
    maude.wait_until(lambda: header.width() == width)
    maude.wait_until(lambda: lines_of(header._desk) == 1 and lines_of(header._presence._words) <= 2)
    maude.wait_until(lambda: not any(is_cut(each) for each in header.findChildren(ActionButton)))
    maude.wait_until(lambda: header.height() < 90)
    assert header.people.accessibleName() == "Personnel"


def lines_of(label: PlainLabel) -> int:
    """In how many lines its words stand."""
    return label.heightForWidth(label.width()) // label.fontMetrics().height()
