"""What stands together stands in line: pictograms, the printers under one another, the rows of a list."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QImage, QPalette
from PySide6.QtWidgets import QWidget

from desk.printer import PrinterCause, PrinterReport
from staffpanel.footer import PrinterBar
from staffpanel.pictogram import Pictogram
from staffpanel.plain_label import PlainLabel
from tests.staffpanel.moments import LINE, READY, TROUBLE, known, moments
from tests.staffpanel.still_panel import StillPanel
from tests.staffpanel.test_view_model import NOW_MS
from ui.tokens import DARK, LIGHT, Palette

pytestmark = pytest.mark.usefixtures("qapp")


def seen_in(widget: QWidget, panel: StillPanel) -> QRect:
    """Where it is in the window."""
    return QRect(widget.mapTo(panel.window, QPoint(0, 0)), widget.size())


def bars_of(panel: StillPanel) -> list[PrinterBar]:
    """The lines of the printers that are seen, from the top."""
    bars = [bar for bar in panel.window.footer.findChildren(PrinterBar) if bar.isVisible()]
    return sorted(bars, key=lambda bar: seen_in(bar, panel).top())


@pytest.mark.parametrize("size", ["low", "full", "narrow"])
def test_the_printers_stand_in_one_order_whichever_was_in_trouble_before(size: str) -> None:
    shown = dict(moments())
    one = {**TROUBLE, "Bureau": PrinterReport("Bureau", PrinterCause.READY, NOW_MS)}
    told: list[str] = []
    panel = StillPanel("fr", LIGHT, size)
    for moment in (shown["nobody"], shown["paper-waits"], known(*LINE, printers=one), shown["printers"]):
        panel.show(moment)
        told = [bar.sentence for bar in bars_of(panel) if not bar.is_calm]
        assert told == sorted(told, key=lambda sentence: "Borne" in sentence)
    assert len(told) == 2
    panel.close()


@pytest.mark.parametrize("size", ["low", "full", "narrow"])
def test_the_lines_of_all_printers_begin_at_the_same_place(size: str) -> None:
    panel = StillPanel("fr", LIGHT, size)
    panel.show(known(*LINE, printers=READY))
    panel.show(dict(moments())["printers"])
    lefts = {seen_in(bar.findChildren(Pictogram)[0], panel).left() for bar in bars_of(panel)}
    assert len(bars_of(panel)) == 2
    assert len(lefts) == 1
    panel.close()


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("moment", ["aside-due", "promised-due"])
def test_the_pictogram_of_a_prompt_stands_beside_its_sentence(language: str, moment: str) -> None:
    panel = StillPanel(language, LIGHT, "low")
    panel.show(dict(moments())[moment])
    prompt = panel.window.work_page.stage.prompt
    pictogram = next(each for each in prompt.findChildren(Pictogram) if each.isVisible())
    sentence = next(each for each in prompt.findChildren(PlainLabel) if each.isVisible())
    apart_px = seen_in(pictogram, panel).center().y() - seen_in(sentence, panel).center().y()
    assert abs(apart_px) <= 1
    panel.close()


@pytest.mark.parametrize("size", ["low", "full", "wide"])
def test_a_call_that_is_not_due_stands_beside_its_keys(size: str) -> None:
    panel = StillPanel("fr", LIGHT, size)
    panel.show(dict(moments())["call-due"])
    panel.show(dict(moments())["call-on-hold"])
    calls = panel.window.work_page.calls
    line = next(each for each in calls.findChildren(PlainLabel) if each.isVisible())
    assert abs(seen_in(line, panel).center().y() - seen_in(calls, panel).center().y()) <= 1
    panel.close()


def test_a_line_stands_under_every_service_of_the_list_given_here_or_not() -> None:
    panel = StillPanel("fr", LIGHT, "full")
    panel.show(dict(moments())["skills"])
    shown = panel.window.work_page.drawer.list
    picture: QImage = shown.viewport().grab().toImage()
    for row in range(len(shown.entries)):
        box = shown.visualRect(shown.model().index(row, 0))
        last = min(box.bottom() + 1, picture.height() - 1)
        under = {picture.pixelColor(box.center().x(), y).name() for y in range(box.bottom() - 1, last + 1)}
        assert under != {LIGHT.surface}, row
    panel.close()


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("size", ["smallest", "low"])
@pytest.mark.parametrize("moment", ["wrap-up", "talk"])
def test_no_line_under_the_running_time_ends_with_a_dot(language: str, size: str, moment: str) -> None:
    panel = StillPanel(language, LIGHT, size)
    panel.show(dict(moments())[moment])
    note = panel.window.work_page.stage.findChild(QWidget, "time_note")
    assert isinstance(note, PlainLabel)
    assert "·" not in note.text()
    assert "·" in note.accessibleName()
    panel.close()


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_what_a_field_gives_as_an_example_is_read_as_well_as_any_quiet_word(theme: Palette) -> None:
    panel = StillPanel("fr", theme, "full")
    panel.show(dict(moments())["returns"])
    field = panel.window.work_page.drawer.field
    assert field.isVisible()
    assert field.palette().color(QPalette.ColorRole.PlaceholderText).name() == theme.ink_soft
    panel.close()
