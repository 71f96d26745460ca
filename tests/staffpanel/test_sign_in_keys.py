"""Signing in by keys alone: each key leads to what is still to be typed."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLineEdit

from staffpanel.actions import Stage
from tests.staffpanel.conftest import SitDown
from tests.staffpanel.test_sign_in import staffed

__all__ = ["staffed"]


@pytest.mark.usefixtures("staffed")
def test_once_the_alias_is_there_a_desk_by_its_key_leads_to_the_pin(at_file: SitDown) -> None:
    luc = at_file()
    page = luc.window.choose_page
    luc.wait_until(page.pin.isVisible)
    luc.press("2")
    luc.type("Luc")
    page.desks.setFocus()
    luc.press("1")
    luc.wait_until(lambda: luc.focused is page.pin)
    luc.type("2580")
    luc.press("Return")
    luc.wait_for(Stage.NOBODY)
    assert luc.sees.desk == "1"


@pytest.mark.usefixtures("staffed")
def test_a_pin_that_is_typed_first_is_hidden_and_waits_for_its_alias(at_file: SitDown) -> None:
    luc = at_file()
    page = luc.window.choose_page
    luc.wait_until(page.pin.isVisible)
    luc.press("2")
    luc.type("2580")
    assert page.alias.echoMode() is QLineEdit.EchoMode.Password
    luc.press("Return")
    assert (page.alias.text(), page.pin.text()) == ("", "2580")
    assert luc.focused is page.alias
    luc.type("Luc")
    assert page.alias.echoMode() is QLineEdit.EchoMode.Normal
    luc.press("Return")
    luc.wait_for(Stage.NOBODY)


def test_a_letter_at_the_desks_begins_the_alias(at_file: SitDown) -> None:
    luc = at_file()
    luc.wait_for(Stage.CHOOSE_DESK)
    luc.press("2")
    luc.window.choose_page.desks.setFocus()
    luc.type("L")
    luc.type("uc")
    luc.press("Return")
    luc.wait_for(Stage.NOBODY)
    assert luc.sees.staff == "Luc"


@pytest.mark.usefixtures("staffed")
def test_a_pin_that_nobody_goes_on_with_is_forgotten(at_file: SitDown) -> None:
    luc = at_file()
    page = luc.window.choose_page
    luc.wait_until(page.pin.isVisible)
    luc.press("2")
    luc.type("Luc")
    luc.press("Return")
    luc.type("2580")
    assert page.pin.text() == "2580"
    assert page.identity._forget.isActive()
    page.identity._forget.timeout.emit()
    assert page.pin.text() == ""
    luc.press("Return")
    luc.wait_for_notice("pin_required")
