"""Where there is little room: lists end on whole rows, printers in trouble are read, words stay whole."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk.presence import PauseKind
from desk.printer import PrinterCause, PrinterReport
from desk.service_desk import ServiceDesk
from staffpanel import look
from staffpanel.actions import Stage
from staffpanel.entry import Entry
from staffpanel.entry_list import EntryList
from staffpanel.plain_label import PlainLabel, unbroken
from staffpanel.view_model import derive
from tests.staffpanel.conftest import SitDown
from tests.staffpanel.moments import LINE, RESTING, known
from tests.staffpanel.person import Branch
from tests.staffpanel.still_panel import StillPanel
from tests.staffpanel.test_big_action import is_whole
from tests.staffpanel.test_view_model import inputs, present, ticket
from ui.fonts import load_fonts
from ui.tokens import LIGHT


@pytest.mark.parametrize("height", [60, 100, 222, 300, 460, 500])
def test_a_list_ends_on_a_whole_row_wherever_it_stands(qtbot: QtBot, height: int) -> None:
    load_fonts()
    shown = EntryList(LIGHT, "choices", is_choice=True)
    qtbot.addWidget(shown)
    shown.set_entries(tuple(Entry(str(number), "x", "x", key=str(number)) for number in range(10)))
    shown.resize(300, height)
    shown.show()
    row = shown.sizeHintForRow(0)
    for place in range(10):
        shown.go_to(str(place))
        assert shown.viewport().height() % row == 0 or height >= 10 * row
        assert shown.visualRect(shown.currentIndex()).top() % row == 0
        assert shown.viewport().rect().contains(shown.visualRect(shown.currentIndex()))


def test_a_list_stays_where_it_was_scrolled_to_while_its_minutes_count_on(qtbot: QtBot) -> None:
    load_fonts()
    shown = EntryList(LIGHT, "choices", is_choice=True)
    qtbot.addWidget(shown)
    shown.resize(300, 200)
    shown.show()
    for minutes in range(3):
        entries = tuple(Entry(str(number), "x", "x", detail=f"{minutes} min") for number in range(10))
        shown.set_entries(entries)
        QApplication.processEvents()
        shown.verticalScrollBar().setValue(shown.verticalScrollBar().maximum())
        last = shown.indexAt(shown.viewport().rect().bottomLeft()).row()
        assert last == 9
        shown.set_entries(tuple(replace(each, detail=f"{minutes} min.") for each in entries))
        QApplication.processEvents()
        assert shown.current_code == "0"
        assert shown.indexAt(shown.viewport().rect().bottomLeft()).row() == last


@pytest.mark.parametrize("size", [(1024, 720), (960, 540), (400, 680), (360, 420)])
def test_two_printers_in_trouble_leave_the_big_action_and_the_keys_in_sight(
    at_file: SitDown, branch: Branch, size: tuple[int, int]
) -> None:
    branch.issue("loan")
    maude = at_file(desk="1", staff="Maude")
    maude.wait_for(Stage.NEXT)
    for place, cause in (("kiosk", PrinterCause.PAPER_OUT), ("desk", PrinterCause.NEAR_END)):
        report = PrinterReport(place, cause, branch.clock.now_ms())
        branch.do(partial(ServiceDesk.report_printer, report=report))
    maude.wait_until(lambda: len(maude.sees.printers) == 2)
    maude.window.resize(*size)
    footer = maude.window.footer
    told = footer.sentences
    maude.wait_until(lambda: is_whole(maude.window.work_page.stage.primary))
    maude.wait_until(lambda: is_whole(footer.slips) and is_whole(footer.phone))
    assert len(told) in {1, 2}
    maude.wait_until(lambda: footer.height() < maude.window.height() / 2)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(("size", "is_seen"), [("wide", True), ("narrow", True), ("smallest", False)])
def test_that_the_kiosk_rests_gives_way_to_a_printer_in_trouble_where_there_is_hardly_any_room(
    size: str, is_seen: bool
) -> None:
    panel = StillPanel("fr", LIGHT, size)
    try:
        panel.show(known(*LINE, printers=RESTING))
        assert panel.window.footer.rest.isVisible()
        kiosk = replace(RESTING["kiosk"], cause=PrinterCause.PAPER_OUT)
        panel.show(known(*LINE, printers={"kiosk": kiosk}))
        assert panel.window.footer.rest.isVisible() is is_seen
    finally:
        panel.close()


def test_no_line_ends_between_a_verb_and_its_pronoun(qtbot: QtBot) -> None:
    load_fonts()
    sentence = "Comment puis-je vous aider? Préférez-vous un prêt entre bibliothèques, c’est-à-dire demain?"
    shown = unbroken(sentence)
    assert "puis\u2011je" in shown
    assert "Préférez\u2011vous" in shown
    assert "c’est-à-dire" in shown
    label = PlainLabel(look.text(), wraps=True)
    qtbot.addWidget(label)
    label.setText(sentence)
    assert label.text() == sentence
    assert label.accessibleName() == sentence


def test_a_desk_on_a_break_says_of_nobody_that_they_wait_for_another_desk() -> None:
    presences = present("1", "2", paused=("1",))
    assert presences["1"].pause is PauseKind.BREAK
    shown = derive(inputs(ticket("A001", 90), ticket("B001", 92), presences=presences))
    assert [row.is_for_others for row in shown.rows] == [False, False]
