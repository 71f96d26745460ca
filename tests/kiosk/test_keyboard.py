"""Everything by keyboard or switch: in reading order, with a focus that can be seen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickItem

from kiosk.aids import Aid
from tests.kiosk.stand import Stand


def focused(stand: Stand) -> QQuickItem:
    item = stand.hands.window.activeFocusItem()
    assert item is not None
    return item


def go_to(stand: Stand, name: str, key: Qt.Key = Qt.Key.Key_Tab) -> list[str]:
    """Press a key until a control has the focus; give the controls on the way, it included."""
    way: list[str] = []
    for _ in range(12):
        stand.hands.key(key)
        way.append(focused(stand).objectName())
        if way[-1] == name:
            return way
    raise AssertionError(f"{name} cannot be reached: {way}")


def wait_for_focus(stand: Stand) -> None:
    stand.qtbot.waitUntil(lambda: stand.kiosk.window.isActive())


def ringed(stand: Stand) -> list[str]:
    """The controls on which the focus is seen."""
    return [
        item.parentItem().objectName() for item in stand.hands.items() if item.property("isFocusRing") is True
    ]


@pytest.mark.parametrize(
    "key",
    [
        *(
            Qt.Key.Key_Tab,
            Qt.Key.Key_Backtab,
            Qt.Key.Key_Left,
            Qt.Key.Key_Right,
            Qt.Key.Key_Up,
            Qt.Key.Key_Down,
        ),
        *(Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space),
    ],
)
def test_the_first_key_only_shows_the_first_choice(stand: Stand, key: Qt.Key) -> None:
    stand.wait_for("welcome")
    wait_for_focus(stand)
    stand.hands.key(Qt.Key.Key_Shift)
    assert ringed(stand) == []
    stand.hands.key(key)
    assert ringed(stand) == ["family_transaction"]
    assert stand.screen == "welcome"
    stand.hands.key(Qt.Key.Key_Tab)
    assert ringed(stand) == ["family_assistance"]


def test_a_touch_hides_the_focus_and_the_next_key_only_shows_it_again(stand: Stand) -> None:
    stand.wait_for("welcome")
    wait_for_focus(stand)
    go_to(stand, "family_assistance")
    stand.hands.touch("family_transaction")
    stand.wait_for("services")
    stand.hands.key(Qt.Key.Key_Return)
    assert ringed(stand) == ["service_loan"]
    assert stand.screen == "services"
    stand.hands.key(Qt.Key.Key_Return)
    stand.wait_for("ticket")
    assert stand.labels == ["A001"]


def test_a_whole_journey_by_keyboard(stand: Stand) -> None:
    stand.wait_for("welcome")
    wait_for_focus(stand)
    go_to(stand, "family_assistance")
    stand.hands.key(Qt.Key.Key_Return)
    stand.wait_for("services")
    go_to(stand, "service_computer")
    stand.hands.key(Qt.Key.Key_Space)
    stand.wait_for("ticket")
    assert focused(stand).objectName() == "done"
    stand.hands.key(Qt.Key.Key_Enter)
    stand.wait_for("welcome")
    assert stand.labels == ["B001"]


def test_whoever_comes_next_begins_at_the_first_choice(stand: Stand) -> None:
    stand.wait_for("welcome")
    wait_for_focus(stand)
    for _ in range(2):
        assert focused(stand).objectName() == "family_transaction"
        go_to(stand, "family_assistance")
        stand.hands.key(Qt.Key.Key_Return)
        stand.wait_for("services")
        assert focused(stand).objectName() == "service_document_search"
        go_to(stand, "service_printing")
        stand.hands.key(Qt.Key.Key_Return)
        stand.wait_for("ticket")
        stand.hands.key(Qt.Key.Key_Return)
        stand.wait_for("welcome")


def test_escape_goes_back_to_the_first_screen(stand: Stand) -> None:
    stand.wait_for("welcome")
    wait_for_focus(stand)
    go_to(stand, "family_transaction")
    stand.hands.key(Qt.Key.Key_Return)
    stand.wait_for("services")
    stand.hands.key(Qt.Key.Key_Escape)
    stand.wait_for("welcome")
    assert stand.labels == []


@pytest.mark.parametrize("place", ["aid_larger", "language_en", "back"])
def test_escape_goes_back_from_wherever_the_keyboard_stands(stand: Stand, place: str) -> None:
    stand.wait_for("welcome")
    wait_for_focus(stand)
    stand.hands.touch("family_transaction")
    stand.wait_for("services")
    go_to(stand, place)
    stand.hands.key(Qt.Key.Key_Escape)
    stand.wait_for("welcome")
    assert focused(stand).objectName() == "family_transaction"
    assert ringed(stand) == ["family_transaction"]


def test_tab_goes_through_every_control_in_reading_order_and_round(stand: Stand) -> None:
    stand.wait_for("welcome")
    wait_for_focus(stand)
    stand.hands.touch("family_transaction")
    stand.wait_for("services")
    assert go_to(stand, "service_loan") == ["service_loan"]
    way = go_to(stand, "service_loan")
    codes = ["return", "renewal", "fees", "card"]
    aids = [f"aid_{aid}" for aid in (Aid.CONTRAST, Aid.LARGER, Aid.LOWERED)]
    expected = [*(f"service_{code}" for code in codes), *aids, "language_en", "back", "service_loan"]
    assert way == expected
    assert go_to(stand, "service_loan", Qt.Key.Key_Backtab) == [*reversed(expected[:-1]), "service_loan"]


def test_arrows_go_the_same_way(stand: Stand) -> None:
    stand.wait_for("welcome")
    wait_for_focus(stand)
    assert go_to(stand, "family_transaction", Qt.Key.Key_Right) == ["family_transaction"]
    assert go_to(stand, "family_assistance", Qt.Key.Key_Right) == ["family_assistance"]
    assert go_to(stand, "family_transaction", Qt.Key.Key_Up) == ["family_transaction"]


def test_the_focus_is_seen_with_keys_and_not_with_fingers(stand: Stand) -> None:
    stand.wait_for("welcome")
    wait_for_focus(stand)
    assert ringed(stand) == []
    stand.hands.key(Qt.Key.Key_Tab)
    assert len(ringed(stand)) == 1
    stand.hands.touch("family_transaction")
    stand.wait_for("services")
    assert ringed(stand) == []


def test_a_key_held_down_asks_once_and_stays_on_the_ticket(stand: Stand) -> None:
    stand.wait_for("welcome")
    wait_for_focus(stand)
    go_to(stand, "family_transaction")
    stand.hands.key(Qt.Key.Key_Return)
    stand.wait_for("services")
    stand.hands.key(Qt.Key.Key_Return)
    stand.wait_for("ticket")
    for _ in range(5):
        stand.hands.repeat(Qt.Key.Key_Return)
    assert stand.screen == "ticket"
    assert stand.labels == ["A001"]
