"""Every control has a name of its own and a visible focus, and nothing is cut off, in every state."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desk.printer import PrinterCause, PrinterReport
from desk.service_desk import ServiceDesk
from desk.slips import MissingSlip, SlipState
from desk.tickets import StaffReason
from staffpanel.action_button import ActionButton
from staffpanel.actions import Action, Stage
from tests.staffpanel.conftest import SitDown
from tests.staffpanel.person import Branch, Person
from tests.staffpanel.reading import cut_words
from tests.ui.contrast import contrast
from ui.tokens import DARK, LIGHT, Palette

CONTROLS = {QAccessible.Role.Button, QAccessible.Role.EditableText, QAccessible.Role.List}
SIZES = [(1024, 768), (420, 700), (800, 480), (960, 540), (1920, 1080)]


@pytest.fixture
def maude(at_file: SitDown, branch: Branch, request: pytest.FixtureRequest) -> Person:
    language = getattr(request, "param", "fr")
    branch.issue("computer", "loan", "document_search", "return")
    lost = MissingSlip("id-2", "A001", SlipState.UNKNOWN)
    report = PrinterReport("kiosk", PrinterCause.CUTTER, branch.clock.now_ms(), (lost,))
    branch.do(partial(ServiceDesk.report_printer, report=report))
    person = at_file(desk="1", staff="Maude", language=language)
    person.wait_for(Stage.NEXT)
    return person


def walk(part: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    yield part
    for number in range(part.childCount()):
        child = part.child(number)
        if not child.state().invisible:
            yield from walk(child)


def controls(person: Person) -> list[str]:
    """The names of all controls a screen reader finds now."""
    root = QAccessible.queryAccessibleInterface(person.window)
    assert root is not None
    found = [part for part in walk(root) if part.role() in CONTROLS]
    return [part.text(QAccessible.Text.Name) for part in found]


def every_state(person: Person) -> Iterator[str]:
    """Lead the panel through all it can show."""
    yield "next"
    for action in (Action.CALL_ANOTHER, Action.GIVE_BACK):
        person.press(person.key_of(action))
        yield action
        person.press("Escape")
    yield from states_about_slips(person)
    person.press(person.key_of(Action.SEE_SKILLS))
    yield "skills"
    person.press("Escape")
    yield from states_about_calls(person)
    person.press("Return")
    person.wait_for(Stage.CALLED)
    yield "called"
    person.press(person.key_of(Action.RECALL))
    person.wait_until(lambda: person.sees.held is not None and person.sees.held.is_recalled)
    person.press(person.key_of(Action.NO_SHOW))
    yield "countdown"
    person.press(person.key_of(Action.PARK))
    yield "park reasons"
    person.press("1")
    yield "reminders"
    person.press("2")
    person.wait_for(Stage.NEXT)
    person.press(person.key_of(Action.SEE_PARKED))
    yield "parked"
    person.press("Escape", "Return")
    person.wait_for(Stage.CALLED)
    person.press("Return")
    person.wait_for(Stage.SERVING)
    yield "serving"
    for action in (Action.TRANSFER, Action.FINISH):
        person.press("Return" if action is Action.FINISH else person.key_of(action))
        yield action
        person.press("Escape")
    person.press("Return", "2")
    yield "another request"
    person.press("Escape", "1")
    person.wait_for(Stage.NEXT)
    person.press("P")
    yield "pauses"
    person.press("Return")
    person.wait_for(Stage.PAUSED)
    yield "paused"
    person.press("Q")
    person.wait_for(Stage.CHOOSE_DESK)
    yield "choose desk"


def states_about_slips(person: Person) -> Iterator[str]:
    """Lead the panel from the list of slips to a slip that is asked for."""
    person.press(person.key_of(Action.SEE_SLIPS))
    yield "slips"
    person.press("Return")
    yield "look first"
    person.press("2")
    person.wait_for_notice("reprint_later")
    yield "slips, one asked for"
    person.press("Escape")


def states_about_calls(person: Person) -> Iterator[str]:
    """Lead the panel through calls on hold, from the first word to the last."""
    person.press(person.window.footer.phone.key_cap)
    person.wait_until(lambda: len(person.sees.calls) == 1)
    yield "a call on hold"
    person.press(person.window.footer.phone.key_cap)
    person.wait_until(lambda: len(person.sees.calls) == 2)
    ends = person.window.work_page.calls.button(Action.PHONE_DONE).key_cap
    person.press(ends)
    yield "calls"
    person.press("Return")
    yield "call outcomes"
    person.press("Return")
    person.wait_until(lambda: len(person.sees.calls) == 1)
    person.press(ends, "Return")
    person.wait_until(lambda: len(person.sees.calls) == 0)


@pytest.mark.parametrize("maude", ["fr", "en"], indirect=True)
def test_every_control_has_a_name_of_its_own(maude: Person) -> None:
    for state in every_state(maude):
        names = controls(maude)
        assert names, state
        assert all(names), (state, names)
        assert len(set(names)) == len(names), (state, names)


@pytest.mark.parametrize("maude", ["fr", "en"], indirect=True)
def test_every_key_does_one_thing(maude: Person) -> None:
    for state in every_state(maude):
        buttons = [each for each in maude.window.findChildren(ActionButton) if each.isVisible()]
        keys = [each.key_cap for each in buttons if each.isEnabled()]
        assert all(keys), state
        assert len(set(keys)) == len(keys), (state, keys)


@pytest.mark.parametrize("maude", ["fr", "en"], indirect=True)
def test_what_is_due_has_keys_of_its_own_and_leaves_the_focus_where_it_is(
    maude: Person, branch: Branch
) -> None:
    branch.do(partial(ServiceDesk.call, desk="1", label="B001", reason=StaffReason.OTHER))
    branch.do(partial(ServiceDesk.start, desk="1"))
    maude.wait_for(Stage.SERVING)
    maude.press(maude.window.footer.phone.key_cap)
    maude.wait_until(lambda: len(maude.sees.calls) == 1)
    focused = maude.focused
    branch.clock.advance(11 * 60)
    maude.look_at_clock()
    assert maude.sees.prompt is not None
    assert maude.window.work_page.calls.reminder
    buttons = [each for each in maude.window.findChildren(ActionButton) if each.isVisible()]
    keys = [each.key_cap for each in buttons if each.isEnabled()]
    assert {"5", maude.key_of(Action.TALK)} <= set(keys)
    assert len(set(keys)) == len(keys)
    names = controls(maude)
    assert all(names)
    assert len(set(names)) == len(names)
    assert maude.focused is focused
    for size in SIZES:
        maude.window.resize(*size)
        maude.qtbot.waitUntil(partial(see_every_word, maude, "due"))
        assert maude.window.width() == size[0]


@pytest.mark.parametrize("maude", ["fr", "en"], indirect=True)
@pytest.mark.parametrize("size", SIZES)
def test_nothing_is_cut_off(maude: Person, size: tuple[int, int]) -> None:
    maude.window.resize(*size)
    for state in every_state(maude):
        # A layout takes its last turn after the state is there.
        maude.qtbot.waitUntil(partial(see_every_word, maude, state))
        assert maude.window.width() == size[0]


def see_every_word(person: Person, state: str) -> None:
    assert cut_words(person.window) == [], (state, person.window.size())
    for button in person.window.findChildren(ActionButton):
        if button.isVisible():
            left = button.mapTo(person.window, button.rect().topLeft()).x()
            assert left + button.width() <= person.window.width(), (state, button.text(), left)


def test_the_focus_is_always_somewhere_and_tab_goes_round(maude: Person) -> None:
    for state in every_state(maude):
        assert QApplication.focusWidget() is not None, state
    seen = set()
    for _ in range(12):
        QTest.keyClick(maude.focused, Qt.Key.Key_Tab)
        assert maude.focused.isVisible()
        seen.add(maude.focused.objectName())
    assert {"desks", "alias", "sign_in"} <= seen


def test_a_button_reached_by_tab_answers_to_enter_and_space(maude: Person) -> None:
    QTest.keyClick(maude.focused, Qt.Key.Key_Tab)
    assert maude.focused.objectName() == Action.CALL_ANOTHER
    maude.press("Return")
    assert maude.drawer == "tickets"
    maude.press("Escape")
    QTest.keyClick(maude.focused, Qt.Key.Key_Tab)
    maude.press("Space")
    assert maude.drawer == "tickets"


def test_rows_are_read_with_label_service_kind_and_time(maude: Person) -> None:
    row = maude.window.work_page.waiting.list.entries[0]
    assert row.spoken == "A001, Emprunter, Transaction, Attend depuis 3\u00a0min"


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
def test_what_is_written_can_be_read(palette: Palette) -> None:
    pairs = [
        (palette.ink, palette.surface),
        (palette.ink, palette.raised),
        (palette.ink, palette.notice),
        (palette.ink, palette.alert_soft),
        (palette.alert, palette.surface),
        (palette.alert, palette.raised),
        (palette.ink_soft, palette.surface),
        (palette.ink_soft, palette.paper),
        (palette.ink_soft, palette.raised),
        (palette.ink_soft, palette.transaction_soft),
        (palette.ink_soft, palette.assistance_soft),
        (palette.transaction, palette.transaction_soft),
        (palette.assistance, palette.assistance_soft),
        (palette.transaction, palette.raised),
        (palette.assistance, palette.raised),
        (palette.on_transaction, palette.transaction),
    ]
    weak = {pair for pair in pairs if contrast(*pair) < 4.5}
    assert weak == set()
    assert contrast(palette.control_line, palette.surface) >= 3
    assert contrast(palette.focus, palette.surface) >= 3
