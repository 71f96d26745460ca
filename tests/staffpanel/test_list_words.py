"""Whatever a list offers has words of its own, in both languages."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desk.next_steps import NextStep
from desk.presence import PauseKind
from desk.tickets import Outcome, ParkReason, StaffReason, State
from staffpanel.actions import Drawer
from staffpanel.properties import Choice, DrawerView
from staffpanel.view_model import derive
from staffpanel.visit_drawers import ANOTHER_REQUEST, DESK, REMIND_MIN, WAITS_ON
from staffpanel.words import PanelWords
from tests.staffpanel.person import local
from tests.staffpanel.test_view_model import NOW_MS, held, inputs, ticket
from tests.staffpanel.test_words import words_in
from ui.referral_words import ReferralWords
from ui.service_words import DEFAULT_SERVICE_WORDS

CODES = {
    Drawer.OUTCOMES: (*Outcome, ANOTHER_REQUEST, WAITS_ON),
    Drawer.CALL_OUTCOMES: tuple(Outcome),
    Drawer.REASONS: tuple(StaffReason),
    Drawer.PAUSES: tuple(PauseKind),
    Drawer.PARK_REASONS: tuple(ParkReason),
    Drawer.REMINDERS: REMIND_MIN,
    Drawer.NEXT_STEPS: (NextStep.SEE_SERVICE,),
    Drawer.AGAIN: tuple(each.code for each in DEFAULT_SERVICE_WORDS),
}


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("drawer", list(CODES))
def test_every_entry_has_words_of_its_own(language: str, drawer: Drawer) -> None:
    view = DrawerView(drawer, "A012", ())
    said = [words_in(language).lists.choice(view, Choice(code)) for code in CODES[drawer]]
    assert len(set(said)) == len(said)
    assert not set(said) & set(CODES[drawer])


def test_a_referral_is_shown_by_its_name_and_purpose() -> None:
    tax = ReferralWords("tax", "Comité d’impôt", "Déclarations de revenus")
    lists = PanelWords("fr", DEFAULT_SERVICE_WORDS, local, (tax,)).lists
    view, choice = DrawerView(Drawer.NEXT_STEPS, "A012", ()), Choice("tax")
    assert (lists.choice(view, choice), lists.detail(view, choice)) == (tax.name, tax.purpose)


def test_a_colleague_is_shown_by_desk_and_alias() -> None:
    choice = Choice(f"{DESK}2", staff="Luc")
    view = DrawerView(Drawer.SERVICES, "A012", ())
    assert words_in("fr").lists.choice(view, choice) == "Comptoir\u00a02 · Luc"


@pytest.mark.parametrize("language", ["fr", "en"])
def test_it_is_said_beforehand_who_would_wait_anew(language: str) -> None:
    lists, view = words_in(language).lists, DrawerView(Drawer.AGAIN, "A012", ())
    assert lists.detail(view, Choice("computer", is_ready=False))
    assert lists.detail(view, Choice("loan")) == ""


def test_the_own_printer_of_a_desk_is_named_by_its_desk() -> None:
    french = PanelWords("fr", DEFAULT_SERVICE_WORDS, local, own_printers={"2": "hall"})
    assert french.slips.place("hall") == "Imprimante du comptoir\u00a02"
    assert french.slips.at_place("hall") == "à l’imprimante du comptoir\u00a02"
    assert french.slips.place("cour") == "Imprimante «\u00a0cour\u00a0»"


def test_a_printer_that_desks_share_is_named_as_the_library_calls_it() -> None:
    french = PanelWords("fr", DEFAULT_SERVICE_WORDS, local, own_printers={"1": "hall", "2": "hall", "3": "x"})
    assert french.slips.at_place("hall") == "à l’imprimante «\u00a0hall\u00a0»"
    assert french.slips.place("x") == "Imprimante du comptoir\u00a03"


CALL = ticket("P001", 10)
HELD_CALL = replace(CALL, state=State.SERVING, desk="1", started_ms=NOW_MS)
CALLER_LEFT = {
    Drawer.CALL_OUTCOMES: inputs(CALL),
    Drawer.OUTCOMES: inputs(HELD_CALL),
    Drawer.UNATTENDED: inputs(replace(HELD_CALL, desk="2")),
}


@pytest.mark.parametrize("drawer", list(CALLER_LEFT))
def test_a_caller_hangs_up_and_leaves_no_place(drawer: Drawer) -> None:
    view = derive(replace(CALLER_LEFT[drawer], drawer=drawer, drawer_label="P001")).drawer
    assert view is not None
    choice = next(each for each in view.choices if each.code == Outcome.LEFT)
    assert words_in("fr").lists.choice(view, choice) == "A raccroché"
    assert words_in("en").lists.choice(view, choice) == "Hung up"


@pytest.mark.parametrize("drawer", [Drawer.OUTCOMES, Drawer.UNATTENDED])
def test_a_patron_leaves_before_the_end(drawer: Drawer) -> None:
    desk = "1" if drawer is Drawer.OUTCOMES else "2"
    known = inputs(held("A009", State.SERVING, desk=desk), drawer=drawer, drawer_label="A009")
    view = derive(known).drawer
    assert view is not None
    assert words_in("fr").lists.choice(view, Choice(Outcome.LEFT)) == "Départ avant la fin"
