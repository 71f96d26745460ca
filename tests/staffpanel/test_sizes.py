"""Full, narrow and strip: one key there and back, every key works in each, lists drop from the strip."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desk.errors import StoreTrouble
from desk.printer import PrinterCause, PrinterReport
from desk.service_desk import ServiceDesk
from staffpanel.action_button import ActionButton
from staffpanel.actions import Action, Stage
from staffpanel.size import ForgetfulMemory, PanelSize, Place, Remembered
from staffpanel.strip_bar import BAR_HEIGHT
from staffpanel.window_frame import FULL_SIZE, ON_TOP, STRIP_WIDTH, WindowFrame
from tests.memory_store import MemoryQueue
from tests.staffpanel.conftest import SitDown
from tests.staffpanel.person import Branch, Person
from tests.staffpanel.reading import fits


@pytest.fixture
def memory() -> ForgetfulMemory:
    return ForgetfulMemory(Remembered(PanelSize.STRIP))


@pytest.fixture
def maude(at_file: SitDown, branch: Branch, memory: ForgetfulMemory) -> Person:
    branch.issue("computer", "loan", "document_search", "return")
    person = at_file(desk="1", staff="Maude", memory=memory)
    person.wait_for(Stage.NEXT)
    return person


def is_folded(person: Person) -> bool:
    return person.window.height() < 2 * BAR_HEIGHT and not person.window.work_page.isVisible()


def is_on_top(person: Person) -> bool:
    return person.window.windowFlags() & ON_TOP == ON_TOP


def test_the_strip_is_a_low_line_on_top_and_tells_who_is_next_and_who_waits(maude: Person) -> None:
    assert is_folded(maude)
    assert is_on_top(maude)
    assert maude.window.width() == STRIP_WIDTH
    assert {"A001", "Transactions d’abord", "Emprunter", "4", "4\u00a0min", "Appeler"} <= written(
        maude.window
    )


def written(widget: QWidget) -> set[str]:
    """All words that are seen in a widget."""
    seen = (each for each in widget.findChildren(QWidget) if each.isVisible())
    return {text() for each in seen if (text := getattr(each, "text", None)) is not None} - {""}


def test_one_key_leads_to_each_size_and_the_same_key_back(maude: Person) -> None:
    maude.press("F10")
    assert not is_on_top(maude)
    assert maude.window.work_page.isVisible()
    maude.press("F9")
    assert size_of(maude) is PanelSize.COMPACT
    assert maude.window.width() == 400
    maude.press("F10")
    assert is_folded(maude)
    maude.press("F9")
    assert size_of(maude) is PanelSize.COMPACT
    maude.press("F9")
    assert size_of(maude) is PanelSize.FULL


def size_of(person: Person) -> PanelSize:
    return person.window.frame.size


def test_the_keyboard_stays_with_the_panel_through_every_size(maude: Person) -> None:
    for key in ("F10", "F9", "F10", "F10"):
        maude.press(key)
        assert maude.window.isActiveWindow()
        assert maude.focused.isVisible()
    maude.press("Return")
    maude.wait_for(Stage.CALLED)


def test_a_whole_visit_is_worked_from_the_strip_by_keyboard(maude: Person) -> None:
    maude.press("Return")
    maude.wait_for(Stage.CALLED)
    maude.press(maude.key_of(Action.RECALL))
    maude.wait_until(lambda: maude.sees.held is not None and maude.sees.held.is_recalled)
    maude.press("Return")
    maude.wait_for(Stage.SERVING)
    assert is_folded(maude)
    maude.press("Return")
    assert maude.drawer == "outcomes"
    assert maude.window.work_page.drawer.isVisible()
    maude.press("Escape")
    assert is_folded(maude)
    maude.press("Return", "1")
    maude.wait_for(Stage.NEXT)
    assert is_folded(maude)
    maude.press(maude.key_of(Action.CALL_ANOTHER))
    assert maude.drawer == "tickets"
    maude.press("Escape", "P", "1")
    maude.wait_for(Stage.PAUSED)
    maude.press("Return")
    maude.wait_for(Stage.NEXT)
    maude.press("Q")
    maude.wait_for(Stage.CHOOSE_DESK)
    assert maude.window.choose_page.isVisible()


def test_everything_drops_from_the_strip_and_folds_away_again(maude: Person) -> None:
    maude.press("F8")
    assert maude.window.work_page.isVisible()
    assert maude.window.footer.isVisible()
    maude.press(maude.key_of(Action.CALL_ANOTHER))
    assert maude.drawer == "tickets"
    maude.press("Escape")
    assert maude.window.work_page.stage.isVisible()
    maude.press("Escape")
    assert is_folded(maude)
    maude.press("F8", "F8")
    assert is_folded(maude)


def test_no_key_does_two_things_while_the_panel_has_dropped(maude: Person) -> None:
    for keys in ((), ("F8",)):
        maude.press(*keys)
        buttons = [each for each in maude.window.findChildren(ActionButton) if each.isVisible()]
        caps = [each.key_cap for each in buttons]
        assert len(set(caps)) == len(caps), caps
        names = [each.accessibleName() for each in buttons]
        assert all(names)
        assert len(set(names)) == len(names), names


def test_a_strip_at_the_foot_of_the_screen_drops_upwards(maude: Person) -> None:
    foot = maude.window.screen().availableGeometry().bottom()
    maude.press("Escape")
    QTest.keyClick(maude.focused, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert maude.window.geometry().bottom() == foot
    maude.press("F8")
    assert maude.window.geometry().bottom() == foot
    assert maude.window.height() > 300
    maude.wait_until(lambda: maude.window.strip.geometry().bottom() == maude.window.rect().bottom())
    maude.press("F8")
    assert maude.window.geometry().bottom() == foot
    QTest.keyClick(maude.focused, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(maude.focused, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    assert maude.window.pos() == maude.window.screen().availableGeometry().topLeft()


def test_a_refusal_is_read_under_the_strip_and_news_pass_by_themselves(maude: Person) -> None:
    maude.press("Return")
    maude.wait_for(Stage.CALLED)
    maude.press(maude.key_of(Action.NO_SHOW))
    assert maude.window.strip.news.sentence == "Veuillez d’abord rappeler A001."
    assert maude.window.height() > BAR_HEIGHT
    maude.window.strip.news_over.emit()
    assert maude.window.strip.news.isVisible()
    maude.press("Escape")
    assert maude.window.height() == BAR_HEIGHT


def test_the_strip_marks_a_printer_in_trouble_and_a_store_that_is_lost(
    at_memory: SitDown, kept: MemoryQueue, memory: ForgetfulMemory
) -> None:
    maude = at_memory(desk="1", staff="Maude", memory=memory)
    maude.wait_for(Stage.NOBODY)
    assert {"Personne n’attend"} <= written(maude.window)
    kept.desk().report_printer(PrinterReport("kiosk", PrinterCause.PAPER_OUT, kept.clock.now_ms()))
    maude.wait_until(lambda: bool(maude.sees.printers))
    kept.lost = StoreTrouble.MISSING
    maude.wait_until(lambda: maude.sees.lost is not None)
    marks = [each.accessibleName() for each in maude.window.strip.findChildren(QWidget) if each.isVisible()]
    assert any("imprimante" in each for each in marks)
    assert any("dernier état connu" in each for each in marks)
    maude.press("F8")
    assert maude.window.footer.trouble.isVisible()
    kept.lost = None
    maude.wait_until(lambda: maude.sees.lost is None)


def test_size_and_places_are_kept_and_a_screen_that_is_gone_is_no_trap(
    maude: Person, memory: ForgetfulMemory, at_file: SitDown
) -> None:
    maude.press("F10")
    maude.window.frame.settle()
    maude.window.setGeometry(10, 20, 900, 600)
    maude.press("F9")
    maude.window.frame.settle()
    assert memory.recall().size is PanelSize.COMPACT
    assert memory.recall().places[PanelSize.FULL] == Place(10, 20, 900, 600)
    maude.press("F9")
    assert maude.window.size().toTuple() == (900, 600)
    far = ForgetfulMemory(Remembered(PanelSize.STRIP, {PanelSize.STRIP: Place(9000, 9000, 760, 60)}))
    luc = at_file(desk="2", staff="Luc", memory=far)
    assert luc.window.screen().availableGeometry().contains(luc.window.geometry())


def test_a_panel_opens_within_a_screen_that_is_narrower_than_it_is_otherwise(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    WindowFrame(window, ForgetfulMemory())
    room = window.screen().availableGeometry()
    assert room.width() < FULL_SIZE.width()
    assert window.size().toTuple() == (room.width(), FULL_SIZE.height())


def states_of_the_strip(person: Person, branch: Branch) -> Iterator[str]:
    yield "next"
    branch.clock.advance(83 * 60)
    branch.do(partial(ServiceDesk.report_printer, report=_trouble(branch)))
    person.wait_until(lambda: bool(person.sees.printers))
    yield "next, printer"
    person.press("Return")
    person.wait_for(Stage.CALLED)
    branch.clock.advance(3_700)
    person.look_at_clock()
    yield "called an hour ago"
    person.press("Return")
    person.wait_for(Stage.SERVING)
    yield "serving"
    person.press("Return", "1")
    person.wait_for(Stage.NEXT)
    person.press("P", "1")
    person.wait_for(Stage.PAUSED)
    yield "paused"


def _trouble(branch: Branch) -> PrinterReport:
    return PrinterReport("kiosk", PrinterCause.PAPER_OUT, branch.clock.now_ms())


@pytest.mark.parametrize("language", ["fr", "en"])
def test_nothing_is_cut_off_in_the_strip(
    at_file: SitDown, branch: Branch, memory: ForgetfulMemory, language: str
) -> None:
    branch.issue("computer", "loan", "document_search", "return")
    maude = at_file(desk="1", staff="Maude", memory=memory, language=language)
    maude.wait_for(Stage.NEXT)
    for state in states_of_the_strip(maude, branch):
        QApplication.processEvents()
        cut = [each.accessibleName() or each for each in every_part(maude.window.strip) if is_cut(each)]
        assert not cut, (state, cut)


def every_part(widget: QWidget) -> list[QWidget]:
    return widget.findChildren(QWidget)


def is_cut(widget: QWidget) -> bool:
    """Whether one line of text, or a button, has less room than its words need."""
    if not widget.isVisible():
        return False
    if isinstance(widget, ActionButton):
        return bool(widget.text()) and not fits(widget)
    if not isinstance(widget, QLabel) or widget.wordWrap():
        return False
    return widget.fontMetrics().horizontalAdvance(widget.text()) > widget.width()
