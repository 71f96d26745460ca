"""Tab goes in the order of reading, and who is next is announced."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget

from staffpanel.actions import Stage
from tests.staffpanel.person import Branch, Person
from tests.staffpanel.test_equal_access import every_state, maude

__all__ = ["maude"]


def sections(person: Person) -> list[QWidget]:
    """The parts of the window in the order in which they are read."""
    window = person.window
    page = window.work_page
    return [
        window.strip,
        window.header,
        window.asides.bar,
        window.choose_page,
        page.calls,
        page.stage,
        page.drawer,
        page.waiting,
        page.dock,
        window.footer,
    ]


def reading_place(person: Person, widget: QWidget) -> tuple[int, int, int]:
    """Its section, then from top to bottom and from left to right."""
    places = [number for number, part in enumerate(sections(person)) if part.isAncestorOf(widget)]
    assert places, f"{widget.objectName()} of {widget.parentWidget()} stands in no part of the window"
    place = places[0]
    where = widget.mapTo(person.window, QPoint(0, 0))
    return place, where.y(), where.x()


def focus_order(person: Person) -> list[QWidget]:
    """Where Tab leads, beginning at the top of the window."""
    found: list[QWidget] = []
    widget = person.window.nextInFocusChain()
    while widget is not None and widget is not person.window:
        is_reached = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.isEnabled()
        if widget.isVisible() and is_reached and widget is not person.window.strip:
            found.append(widget)
        widget = widget.nextInFocusChain()
    return found


def is_in_reading_order(person: Person) -> bool:
    places = [reading_place(person, widget) for widget in focus_order(person)]
    return places == sorted(places) and len(places) > 1


@pytest.mark.parametrize("size", [(1024, 768), (420, 700)])
def test_tab_goes_in_the_order_of_reading(maude: Person, size: tuple[int, int]) -> None:
    maude.window.resize(*size)
    for state in every_state(maude):
        maude.wait_until(partial(is_in_reading_order, maude))
        assert focus_order(maude), state


def test_who_is_next_is_announced_once_with_the_reason(maude: Person, branch: Branch) -> None:
    said: list[str] = []
    maude.window.announcer.said.connect(said.append)
    maude.press("Return")
    maude.wait_for(Stage.CALLED)
    maude.look_at_clock()
    assert said == []
    maude.press("Return")
    maude.wait_for(Stage.SERVING)
    maude.press("Return", "1")
    maude.wait_for(Stage.NEXT)
    assert len(said) == 1
    assert said[0].startswith("Suivant\u00a0: A002, Rendre, Transaction, Attend depuis")
    assert said[0].endswith("une seule personne est au comptoir et les transactions passent d’abord.")
