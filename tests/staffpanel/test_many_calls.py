"""More calls on hold than have a line of their own: each is told, and who is reminded of is always seen."""

from __future__ import annotations

from dataclasses import replace

import pytest

from staffpanel.plain_label import PlainLabel
from tests.staffpanel.moments import HELP, LINE, MANY_CALLS, known
from tests.staffpanel.still_panel import StillPanel
from tests.staffpanel.test_view_model import NOW_MS
from ui.tokens import LIGHT

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.parametrize(
    ("size", "said"),
    [
        (
            "wide",
            (
                "P001 · en attente depuis 3:00",
                "P002 · en attente depuis 2:00",
                "P003 · en attente depuis 1:00    +1",
            ),
        ),
        ("narrow", ("P001 · 3:00", "P002 · 2:00", "P003 · 1:00    +1")),
        ("smallest", ("P001 · 3:00    P002 · 2:00    P003 · 1:00    +1",)),
    ],
)
def test_a_fourth_call_is_told_beside_the_third_and_heard_with_it(size: str, said: tuple[str, ...]) -> None:
    panel = StillPanel("fr", LIGHT, size)
    try:
        panel.show(known(*MANY_CALLS))
        strip = panel.window.work_page.calls
        assert tuple(line.replace("\u00a0", " ") for line in strip.lines) == said
        (told,) = (each for each in strip.findChildren(PlainLabel) if each.text() == strip.lines[-1])
        assert told.accessibleName().endswith("P003 · en attente depuis 1:00, P004 · en attente depuis 0:00")
        assert strip.reminder.startswith("P001")
        panel.show(known(*MANY_CALLS[:3]))
        assert not any("+" in line for line in strip.lines)
    finally:
        panel.close()


def test_whoever_is_reminded_of_stands_first_also_when_they_called_last() -> None:
    *others, last = MANY_CALLS
    spoken = (replace(each, contacts=1, contact_ms=NOW_MS) for each in others)
    panel = StillPanel("fr", LIGHT, "wide")
    try:
        panel.show(known(*spoken, replace(last, joined_ms=NOW_MS - 61_000)))
        strip = panel.window.work_page.calls
        assert strip.reminder.startswith("P004")
        assert strip.lines[0].startswith("P004")
    finally:
        panel.close()


def test_where_the_page_would_have_to_scroll_a_call_less_has_its_line_and_is_counted() -> None:
    panel = StillPanel("fr", LIGHT, "narrow")
    try:
        panel.show(known(*LINE, HELP, *MANY_CALLS))
        strip = panel.window.work_page.calls
        assert [line[:4] for line in strip.lines] == ["P001", "P002"]
        assert strip.lines[-1].endswith("+2")
        assert panel.window.page_overflow_px == 0
        panel.show(known(*MANY_CALLS))
        assert len(strip.lines) == 3
    finally:
        panel.close()
