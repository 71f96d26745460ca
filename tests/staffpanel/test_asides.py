"""Beside the work, in real windows: who waits is seen and heard, a colleague is called, words are found."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desk.errors import StoreTrouble
from staffpanel.actions import Stage
from staffpanel.claims import Claim, OwnCall
from staffpanel.ports import Raising
from tests.clocks import FixedClock
from tests.memory_store import MemoryQueue
from tests.staffpanel.conftest import SitDown
from tests.staffpanel.person import Person


@dataclass
class Bell:
    """Notes how the panel rang."""

    rung: list[str] = field(default_factory=list)

    def ring(self, *, is_loud: bool) -> None:
        self.rung.append("loud" if is_loud else "soft")


def bar(person: Person) -> str:
    return person.window.asides.bar.sentence


def wait_for_claim(person: Person, claim: Claim | None) -> None:
    def is_there() -> bool:
        view = person.window.asides.claimer.claims.shown
        return (None if view is None else view.claim) is claim

    person.wait_until(is_there)


def look(person: Person) -> None:
    """Let the panel look at the clock."""
    person.window.asides.claimer.look()


def signed_in(at_memory: SitDown, kept: MemoryQueue, desk: str, alias: str, **choices: object) -> Person:
    person = at_memory(desk=desk, staff=alias, **choices)
    person.wait_until(lambda: person.sees.staff == alias)
    return person


def take_ticket(kept: MemoryQueue, ticket_id: str = "t1", service: str = "loan") -> None:
    kept.desk().issue(ticket_id, service, "fr")


def test_a_ticket_is_heard_then_louder_until_it_is_seen(
    at_memory: SitDown, kept: MemoryQueue, clock: FixedClock
) -> None:
    bell = Bell()
    maude = signed_in(at_memory, kept, "1", "Maude", chime=bell)
    clock.advance(600)
    take_ticket(kept)
    wait_for_claim(maude, Claim.TICKET)
    assert bar(maude) == "A001 attend et tous les comptoirs sont libres."
    assert bell.rung == ["soft"]
    clock.advance(31)
    look(maude)
    look(maude)
    assert bell.rung == ["soft", "loud"], "once for each time"
    maude.press("F3")
    wait_for_claim(maude, None)
    assert not maude.window.asides.bar.isVisible()
    clock.advance(60)
    look(maude)
    assert bell.rung == ["soft", "loud", "soft"]


def test_a_call_ends_the_claim_on_every_panel(
    at_memory: SitDown, kept: MemoryQueue, clock: FixedClock
) -> None:
    maude = signed_in(at_memory, kept, "1", "Maude")
    luc = signed_in(at_memory, kept, "2", "Luc")
    clock.advance(600)
    take_ticket(kept)
    for person in (maude, luc):
        wait_for_claim(person, Claim.TICKET)
    maude.wait_for(Stage.NEXT)
    maude.come_forward()
    maude.press("Return")
    maude.wait_for(Stage.CALLED)
    for person in (maude, luc):
        wait_for_claim(person, None)


def test_nobody_is_called_before_they_sign_in(at_memory: SitDown, kept: MemoryQueue) -> None:
    bell = Bell()
    person = at_memory(chime=bell)
    person.wait_for(Stage.CHOOSE_DESK)
    take_ticket(kept)
    person.wait_until(lambda: person.watcher.queue is not None and bool(person.watcher.queue.tickets))
    assert bell.rung == []
    assert not person.window.asides.bar.isVisible()
    assert not person.window.asides.buttons.isVisible()


def test_a_colleague_is_called_answers_by_one_key_and_is_thanked(
    at_memory: SitDown, kept: MemoryQueue
) -> None:
    bell = Bell()
    maude = signed_in(at_memory, kept, "1", "Maude")
    luc = signed_in(at_memory, kept, "2", "Luc", chime=bell)
    maude.come_forward()
    maude.press("F4")
    wait_for_claim(luc, Claim.COLLEAGUE)
    assert bar(luc) == "Le comptoir\u00a01 (Maude) demande du renfort."
    assert bell.rung == ["soft"]
    luc.come_forward()
    luc.press("F6")
    wait_for_claim(maude, Claim.COMING)
    assert bar(maude) == "Luc arrive du comptoir\u00a02."
    wait_for_claim(luc, None)
    maude.come_forward()
    maude.press("F4")
    maude.wait_until(lambda: maude.window.asides.claimer.claims.own is OwnCall.NONE)
    assert bar(maude) == ""


def test_of_two_answers_the_second_is_told_who_was_faster(at_memory: SitDown, kept: MemoryQueue) -> None:
    signed_in(at_memory, kept, "1", "Maude")
    luc = signed_in(at_memory, kept, "2", "Luc")
    kept.desk().sign_in("3", "Rosalie")
    kept.desk().call_colleague("1")
    wait_for_claim(luc, Claim.COLLEAGUE)
    view = luc.window.asides.claimer.claims.shown
    assert view is not None
    kept.desk().answer_colleague("3", "1")
    luc.window.asides.claimer.answer(view)
    expected = "Le comptoir\u00a03 a répondu en premier et s’en occupe. Merci!"
    luc.wait_until(lambda: bar(luc) == expected)
    assert not luc.window.asides.bar.button.isVisible()


def test_a_call_is_taken_back_and_then_asks_nobody(at_memory: SitDown, kept: MemoryQueue) -> None:
    maude = signed_in(at_memory, kept, "1", "Maude")
    luc = signed_in(at_memory, kept, "2", "Luc")
    maude.come_forward()
    maude.press("F4")
    wait_for_claim(maude, Claim.ASKED)
    wait_for_claim(luc, Claim.COLLEAGUE)
    maude.press("F4")
    wait_for_claim(maude, None)
    wait_for_claim(luc, None)


def test_a_lost_store_silences_claims_and_says_that_an_answer_waits(
    at_memory: SitDown, kept: MemoryQueue, clock: FixedClock
) -> None:
    bell = Bell()
    maude = signed_in(at_memory, kept, "1", "Maude", chime=bell)
    clock.advance(600)
    take_ticket(kept)
    wait_for_claim(maude, Claim.TICKET)
    kept.lost = StoreTrouble.CANNOT_OPEN
    wait_for_claim(maude, None)
    maude.window.asides.claimer.call_colleague()
    maude.wait_until(lambda: bar(maude) == "Le message attend encore; veuillez réessayer dans un instant.")
    kept.lost = None
    wait_for_claim(maude, Claim.TICKET)


def test_a_minimised_window_comes_back_where_the_library_allows_it(
    at_memory: SitDown, kept: MemoryQueue, clock: FixedClock, qtbot: QtBot
) -> None:
    shy = signed_in(at_memory, kept, "1", "Maude", raising=Raising.NEVER)
    bold = signed_in(at_memory, kept, "2", "Luc")
    for person in (shy, bold):
        person.window.showMinimized()
    clock.advance(600)
    take_ticket(kept)
    for person in (shy, bold):
        wait_for_claim(person, Claim.TICKET)
    assert shy.window.isMinimized()
    assert not bold.window.isMinimized()
    assert bold.window.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)


@pytest.mark.parametrize("raising", [Raising.SHOW, Raising.FOCUS])
def test_the_keyboard_stays_with_another_program_unless_the_library_said_otherwise(
    at_memory: SitDown, kept: MemoryQueue, clock: FixedClock, raising: Raising
) -> None:
    maude = signed_in(at_memory, kept, "1", "Maude", raising=raising)
    other = at_memory()
    other.come_forward()
    clock.advance(600)
    take_ticket(kept)
    wait_for_claim(maude, Claim.TICKET)
    if raising is Raising.FOCUS:
        maude.wait_until(maude.window.isActiveWindow)
    else:
        assert other.window.isActiveWindow()


def test_what_is_typed_on_for_another_program_calls_nobody(
    at_memory: SitDown, kept: MemoryQueue, clock: FixedClock
) -> None:
    maude = signed_in(at_memory, kept, "1", "Maude", raising=Raising.FOCUS)
    at_memory().come_forward()
    clock.advance(600)
    take_ticket(kept)
    wait_for_claim(maude, Claim.TICKET)
    maude.wait_until(maude.window.isActiveWindow)
    maude.press("Return", "F3", "C")
    assert maude.sees.stage is Stage.NEXT
    assert maude.drawer == ""
    maude.wait_until(lambda: not maude.window.asides.forward.typed_on.is_kept_out)
    assert maude.window.asides.claimer.claims.shown is not None
    maude.press("Return")
    maude.wait_for(Stage.CALLED)


def test_no_key_has_two_meanings_at_any_moment(
    at_memory: SitDown, kept: MemoryQueue, clock: FixedClock
) -> None:
    def keys() -> list[str]:
        cuts = maude.window.findChildren(QShortcut)
        parents = ((each, each.parent()) for each in cuts)
        return [
            each.key().toString()
            for each, parent in parents
            if isinstance(parent, QWidget)
            and parent.isVisible()
            and each.isEnabled()
            and each.key().toString()
        ]

    maude = signed_in(at_memory, kept, "1", "Maude")
    kept.desk().sign_in("2", "Luc")
    clock.advance(600)
    take_ticket(kept)
    wait_for_claim(maude, Claim.TICKET)
    assert {"F1", "F4", "F3"} <= set(keys())
    assert len(keys()) == len(set(keys()))
    kept.desk().call_colleague("2")
    wait_for_claim(maude, Claim.COLLEAGUE)
    assert "F6" in keys()
    assert len(keys()) == len(set(keys()))


def test_a_patron_at_the_kiosk_is_seen_on_every_panel_until_somebody_comes(
    at_memory: SitDown, kept: MemoryQueue
) -> None:
    bell = Bell()
    maude = signed_in(at_memory, kept, "1", "Maude")
    luc = signed_in(at_memory, kept, "2", "Luc", chime=bell)
    kept.desk().ask_help()
    for person in (maude, luc):
        wait_for_claim(person, Claim.HELP)
        assert bar(person) == "Quelqu’un, à la borne de l’entrée, aimerait que vous veniez."
    assert bell.rung == ["soft"]
    luc.come_forward()
    luc.press("F6")
    for person in (maude, luc):
        wait_for_claim(person, None)
    assert kept.desk().view().colleague_calls["kiosk"].answered_by == "2"
