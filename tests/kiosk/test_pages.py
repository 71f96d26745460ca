"""More services than a screen holds: seven things to choose at most, and every service is reached."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from desk.tickets import Kind
from kiosk.pages import MOST_ON_SCREEN, page_of
from tests.kiosk.stand import standing
from ui.service_words import ServiceWords


@given(st.integers(0, 60))
def test_every_service_is_on_one_screen_and_none_holds_more_than_seven_choices(count: int) -> None:
    services, seen, page, has_more = list(range(count)), list[int](), 0, True
    while has_more:
        shown, has_more = page_of(services, page)
        assert len(shown) + has_more <= MOST_ON_SCREEN
        seen += shown
        page += 1
    assert seen == services
    assert page_of(services, page + 3) == page_of(services, page - 1)


def services(count: int) -> tuple[ServiceWords, ...]:
    one = ServiceWords("s0", Kind.TRANSACTION, "book_outline", {"fr": "Service"}, {})
    return tuple(replace(one, code=f"s{each}", names={"fr": f"Service {each}"}) for each in range(count))


def test_the_way_goes_on_to_the_others_and_back_again(qtbot: QtBot) -> None:
    nine = (*services(8), replace(services(1)[0], code="card"))
    with standing(qtbot, services=nine, languages=("fr",)) as stand:
        stand.wait_for("welcome")
        stand.hands.touch("family_transaction")
        stand.wait_for("services")
        assert stand.hands.find("service_s5") is not None
        assert stand.hands.find("service_s6") is None
        stand.hands.touch("service_more")
        stand.wait_for("services")
        assert stand.hands.find("service_s6") is not None
        assert stand.hands.find("service_more") is None
        stand.hands.touch("back")
        stand.wait_for("services")
        assert stand.hands.find("service_s0") is not None
        stand.hands.touch("service_more")
        stand.wait_for("services")
        stand.hands.touch("service_card")
        stand.wait_for("ticket")
        assert [ticket.service for ticket in stand.queue.tickets.values()] == ["card"]


def test_seven_services_stand_on_one_screen(qtbot: QtBot) -> None:
    with standing(qtbot, services=services(7), languages=("fr",)) as stand:
        stand.wait_for("welcome")
        stand.hands.touch("family_transaction")
        stand.wait_for("services")
        assert stand.hands.find("service_s6") is not None
        assert stand.hands.find("service_more") is None
