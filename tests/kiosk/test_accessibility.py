"""What a screen reader finds: every control named, no two alike, headings, and the language shown."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface
from pytestqt.qtbot import QtBot

from tests.kiosk.gallery import LANGUAGES, HasScreen, hang, moments, wall
from tests.kiosk.stand import Stand

Seen = tuple[QAccessible.Role, str, str]


@pytest.fixture(autouse=True)
def screen_reader() -> Iterator[None]:
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


def found_in(stand: HasScreen) -> list[Seen]:
    """Role, name and description of all that is shown, in reading order."""
    top = QAccessible.queryAccessibleInterface(stand.kiosk.window)
    assert top is not None
    return list(walk(top))


def walk(interface: QAccessibleInterface) -> Iterator[Seen]:
    if interface.state().invisible:
        return
    text = QAccessible.Text
    yield interface.role(), interface.text(text.Name), interface.text(text.Description)
    for place in range(interface.childCount()):
        child = interface.child(place)
        if child is not None:
            yield from walk(child)


@pytest.mark.parametrize("languages", LANGUAGES, ids=lambda languages: languages[0])
def test_every_control_has_a_name_and_no_two_are_alike(qtbot: QtBot, languages: tuple[str, str]) -> None:
    with wall(qtbot, languages=languages) as stand:
        for name, moment in moments():
            hang(stand, moment, languages[0])
            buttons = [told for role, told, _ in found_in(stand) if role is QAccessible.Role.Button]
            assert all(buttons), name
            assert len(buttons) == len(set(buttons)), name


def test_every_screen_has_a_heading_and_every_text_is_told_once(qtbot: QtBot) -> None:
    with wall(qtbot) as stand:
        for name, moment in moments():
            hang(stand, moment, "fr")
            seen = found_in(stand)
            roles = [role for role, told, _ in seen if told]
            assert QAccessible.Role.Heading in roles, name
            texts = [told for role, told, _ in seen if role is QAccessible.Role.StaticText]
            assert len(texts) == len(set(texts)), name


def test_a_tile_is_told_with_its_hint_and_no_pictogram_is_spelled(stand: Stand) -> None:
    stand.wait_for("welcome")
    stand.hands.touch("family_transaction")
    stand.wait_for("services")
    seen = found_in(stand)
    assert (QAccessible.Role.Button, "Rendre", "Rapporter vos\u00a0documents") in seen
    assert not [told for _, told, _ in seen if any(ord(letter) >= 0xF0000 for letter in told)]


def test_a_screen_reader_may_press_a_control(stand: Stand) -> None:
    stand.wait_for("welcome")
    tile = stand.hands.find("family_assistance")
    assert tile is not None
    interface = QAccessible.queryAccessibleInterface(tile)
    assert interface is not None
    actions = interface.actionInterface()
    assert actions is not None
    actions.doAction("Press")
    stand.wait_for("services")
