"""A kiosk clears up once a patron has left, and not before."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from tests.kiosk.stand import Stand, standing


class Ring:
    """Something that only a whole collection frees: it holds itself."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture
def stand(qtbot: QtBot) -> Iterator[Stand]:
    gc.disable()
    try:
        with standing(qtbot) as stand:
            stand.kiosk.tidying.clock.setInterval(10)
            yield stand
    finally:
        gc.enable()


def test_what_a_patron_left_goes_soon_after_the_first_screen_came_again(stand: Stand, qtbot: QtBot) -> None:
    left = weakref.ref(Ring())
    stand.ask_for("transaction", "loan")
    stand.wait_for("ticket")
    assert not stand.kiosk.tidying.clock.isActive()
    assert left() is not None
    stand.kiosk.reception.recover()
    qtbot.waitUntil(lambda: left() is None)


def test_nothing_is_cleared_up_at_a_first_screen_that_nobody_left(stand: Stand) -> None:
    stand.staff(2)
    stand.kiosk.reception.recover()
    assert not stand.kiosk.tidying.clock.isActive()


def test_it_is_put_off_by_nobody_who_touches_again_at_once(stand: Stand, qtbot: QtBot) -> None:
    stand.kiosk.tidying.clock.setInterval(1_000)
    left = weakref.ref(Ring())
    stand.ask_for("transaction", "loan")
    stand.wait_for("ticket")
    stand.kiosk.reception.recover()
    stand.wait_for("welcome")
    stand.hands.touch("family_transaction")
    stand.wait_for("services")
    assert left() is not None
    qtbot.waitUntil(lambda: left() is None)
    assert stand.screen == "services"
