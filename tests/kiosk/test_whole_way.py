"""From a touch to a number on the glass and a slip at the printer, through real parts."""

from __future__ import annotations

from tests.kiosk.stand import Stand


def test_two_touches_give_a_number_and_a_slip(stand: Stand) -> None:
    stand.staff(2)
    stand.ask_for("transaction", "loan")
    stand.wait_for("ticket")
    assert stand.hands.read("number") == "A001"
    assert stand.labels == stand.printer.labels == ["A001"]


def test_done_brings_the_first_screen_back(stand: Stand) -> None:
    stand.ask_for("assistance", "computer")
    stand.wait_for("ticket")
    stand.hands.touch("done")
    stand.wait_for("welcome")
    assert stand.hands.read("heading") == "Bonjour!"
