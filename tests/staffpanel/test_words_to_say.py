"""The words to say, in real windows: opened, searched and put away by keyboard, and never in the way."""

from __future__ import annotations

from desk.service_desk import ServiceDesk
from desk.tickets import StaffReason
from staffpanel.actions import Stage
from staffpanel.claims import OwnCall
from tests.staffpanel.conftest import SitDown
from tests.staffpanel.person import Branch


def test_words_are_opened_searched_and_put_away_by_keyboard(at_file: SitDown, branch: Branch) -> None:
    branch.issue("loan")
    maude = at_file(desk="1", staff="Maude")
    maude.wait_for(Stage.NEXT)
    maude.press("F1")
    card = maude.window.asides.card
    assert card.isVisible() and card.has_keyboard
    assert maude.window.work_page.stage.isVisible(), "who is next stays in sight"
    maude.type("Qsc")
    assert not card.shown
    assert maude.sees.stage is Stage.NEXT and maude.sees.staff == "Maude", (
        "letters typed there do nothing else"
    )
    card.field.clear()
    maude.type("PRET")
    assert card.shown[0].situation == "wait"
    maude.press("Escape")
    assert not card.isVisible()
    assert maude.focused is maude.window.work_page.stage.primary


def test_a_ticket_that_comes_does_not_take_the_keyboard_from_a_search(
    at_file: SitDown, branch: Branch
) -> None:
    maude = at_file(desk="1", staff="Maude")
    maude.wait_for(Stage.NOBODY)
    maude.press("F1")
    branch.issue("loan")
    maude.wait_for(Stage.NEXT)
    assert maude.window.asides.card.has_keyboard
    maude.press("F1")
    assert not maude.window.asides.card.isVisible()
    maude.press("Return")
    maude.wait_for(Stage.CALLED)


def test_where_it_is_narrow_the_words_say_who_is_next_and_enter_calls_nobody(
    at_file: SitDown, branch: Branch
) -> None:
    branch.issue("loan")
    maude = at_file(desk="1", staff="Maude")
    maude.wait_for(Stage.NEXT)
    maude.window.resize(360, 420)
    maude.press("F1")
    card = maude.window.asides.card
    assert card.now.text() == "Prochain billet\u00a0: A001"
    assert not maude.window.work_page.stage.isVisible()
    maude.press("Return", "Return")
    assert maude.sees.stage is Stage.NEXT
    maude.press("Escape")
    assert maude.window.work_page.stage.isVisible()
    branch.do(lambda desk: ServiceDesk.call_next(desk, "1"))
    maude.wait_for(Stage.CALLED)
    maude.press("F1")
    assert card.now.text() == "Au comptoir\u00a0: A001"


def test_with_an_assistance_at_the_desk_and_somebody_waiting_the_words_to_wrap_up_come_first(
    at_file: SitDown, branch: Branch
) -> None:
    branch.issue("computer", "loan")
    maude = at_file(desk="1", staff="Maude")
    maude.wait_for(Stage.NEXT)
    maude.press("F1", "Escape")
    assert maude.window.asides.card.shown[0].situation == "greeting"
    branch.do(lambda desk: ServiceDesk.call(desk, "1", "B001", StaffReason.OTHER))
    branch.do(lambda desk: ServiceDesk.start(desk, "1"))
    maude.wait_for(Stage.SERVING)
    maude.press("F1")
    assert maude.window.asides.card.shown[0].situation == "wrap_up"


def test_in_the_strip_the_words_drop_from_it_and_a_colleague_is_called_by_the_same_keys(
    at_file: SitDown, branch: Branch
) -> None:
    maude = at_file(desk="1", staff="Maude")
    maude.wait_for(Stage.NOBODY)
    maude.press("F10")
    maude.wait_until(lambda: maude.window.frame.is_strip)
    maude.come_forward()
    asides = maude.window.asides
    low = maude.window.height()
    maude.press("F4")
    maude.wait_until(lambda: asides.claimer.claims.own is OwnCall.ASKED)
    maude.wait_until(lambda: asides.bar.isVisible() and maude.window.height() > low)
    maude.press("F4")
    maude.wait_until(lambda: not asides.bar.isVisible() and maude.window.height() <= low)
    maude.press("F1")
    maude.wait_until(lambda: asides.card.isVisible() and asides.card.has_keyboard)
    maude.press("Escape")
    assert not asides.card.isVisible()
    assert maude.window.header.isVisible()
    maude.press("Escape")
    maude.wait_until(lambda: maude.window.height() <= low)
    assert not maude.window.header.isVisible()
