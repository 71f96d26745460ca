"""The form of a promised call: the usual times by one key, any other read while it is typed."""

from __future__ import annotations

from PySide6.QtCore import Qt

from tests.staffpanel.test_promised_calls import Desk, desk, ids, promised

__all__ = ["desk"]


def test_one_key_says_when_from_any_field_and_the_time_is_said_in_full(desk: Desk) -> None:
    desk.open()
    desk.type("Mme T.")
    desk.press(Qt.Key.Key_Tab)
    desk.type("418 555-0199")
    desk.press(Qt.Key.Key_F3)
    assert desk.window.form.when.text() == "demain 10\u00a0h"
    assert "dimanche 22\u00a0novembre" in desk.window.form.said.text()
    desk.press(Qt.Key.Key_Return)
    desk.wait(lambda: len(desk.lines) == 1)
    assert "dimanche 22\u00a0novembre" in desk.window.told.sentence
    with desk.colleague() as calls:
        [call] = calls.all()
    assert call.due_ms == desk.clock.now_ms() + 24 * 3_600_000


def test_a_time_is_checked_while_it_is_typed_and_a_wrong_one_promises_nothing(desk: Desk) -> None:
    desk.open()
    desk.type("Mme T.")
    desk.press(Qt.Key.Key_Tab)
    desk.type("418 555-0199")
    form = desk.window.form
    form.when.setFocus()
    form.when.selectAll()
    desk.type("25 h")
    assert form.when.property("wrong")
    assert form.said.text().startswith("Par exemple")
    desk.press(Qt.Key.Key_Return)
    assert desk.window.told.sentence.startswith("Veuillez indiquer")
    assert form.when.hasFocus()
    form.when.selectAll()
    desk.type("lundi 9 h 15")
    assert not form.when.property("wrong")
    assert "lundi 23\u00a0novembre, à 9\u00a0h\u00a015" in form.said.text()
    desk.press(Qt.Key.Key_Return)
    desk.wait(lambda: len(desk.lines) == 1)


def test_an_empty_list_is_a_sentence_and_goes_with_its_key(desk: Desk) -> None:
    desk.open()
    desk.wait(lambda: not desk.window.calls.isVisible())
    assert not desk.window.done.isVisible()
    assert "appels promis" in desk.window._hint.text()


def test_who_made_the_last_call_is_back_at_the_desk(desk: Desk) -> None:
    promised(desk, "Ali")
    desk.open()
    desk.wait(lambda: len(desk.lines) == 1)
    desk.press(Qt.Key.Key_F5)
    desk.wait(lambda: not desk.window.isVisible())
    assert ids(desk) == []
