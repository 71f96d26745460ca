"""The panel as a screen reader meets it from another process: what is there, the focus, what is said."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from click.testing import CliRunner

from app.cli import main
from tests.journeys.desktop import Desktop
from tests.journeys.program import wait_until
from tests.journeys.read_aloud import Branch, ReadAloud, needs_a_screen_reader, read_aloud
from tests.journeys.screen_reader import ScreenReader

TITLE = "comptoir · "
AT_DESK = ("--desk", "1", "--staff", "Maude")
STEPS = 18
"""More than there are places for the keyboard on the panel at rest."""

pytestmark = [pytest.mark.x11, pytest.mark.timeout(180), needs_a_screen_reader]


@pytest.fixture
def panel(desktop: Desktop, reader: ScreenReader, branch: Branch) -> Iterator[ReadAloud]:
    """The panel of desk 1, where Maude is."""
    words = branch.words("panel", *AT_DESK, "--set", "promised_calls.store=true")
    with read_aloud(desktop, reader, TITLE, words) as panel:
        panel.wait_for_control("Pause")
        yield panel


def test_a_visit_is_read_from_the_call_to_the_end(panel: ReadAloud, branch: Branch) -> None:
    panel.look("nobody waits")
    for service in ("loan", "computer"):
        branch.ask("issue", service=service)
    panel.wait_for_focus("Appeler A001")
    panel.look("who waits")
    for key, focus in (
        ("c", "Quel billet"),
        ("Escape", "Appeler A001"),
        ("Return", "Commencer la visite"),
        ("Return", "Terminer la visite"),
        ("Return", "Est-ce que c’est tout pour A001"),
        ("Down", "Non"),
        ("Escape", "Terminer la visite"),
    ):
        panel.press(key)
        panel.wait_for_focus(focus)
        panel.look(f"{key}: {focus}")
    panel.press("h")
    panel.wait_for_control("Raccrocher P001")
    panel.look("a call on hold")
    assert "Ne quittez pas" in panel.reading.wait_to_hear("P001 est en attente")


@pytest.mark.soak
def test_the_strip_and_the_promised_calls_are_read(panel: ReadAloud, branch: Branch) -> None:
    branch.ask("issue", service="loan")
    panel.wait_for_focus("Appeler A001")
    panel.press("F10")
    panel.wait_for_control("Plein format")
    strip = panel.look("the strip")
    assert [part.name for part in strip if part.is_control and part.is_focused] == ["Appeler A001"]
    # Nothing is said twice, once as the name and once as what is told of it.
    assert [part for part in strip if part.name and part.name == part.description] == []
    panel.press("F10")
    panel.wait_for_control("Pause")
    panel.press("F7")
    panel.wait_for_focus("Prénom")
    promised = panel.look("the promised calls")
    assert [part.name for part in promised if part.role == "frame"][-1] == "Appels promis"
    heard = len(panel.reading.said)
    panel.type("Return")
    panel.reading.wait_to_hear("Veuillez", since=heard)
    panel.type("Escape")
    # Without a window manager nobody gives the keyboard back to the panel.
    panel.press()
    panel.wait_for_focus("Appeler A001")


@pytest.mark.soak
def test_the_people_are_read_by_a_manager(
    desktop: Desktop, reader: ScreenReader, branch: Branch, tmp_path: Path
) -> None:
    environment = {"VOTRE_TOUR_STORE_DATABASE": str(tmp_path / "q.sqlite3")}
    words = ("init", str(tmp_path / "votre-tour.toml"), "--manager", "Maude", "--pin-stdin")
    done = CliRunner().invoke(main, words, input="4711\n", env=environment)
    assert done.exit_code == 0, done.output
    with read_aloud(desktop, reader, TITLE, branch.words("panel")) as panel:
        panel.wait_for_focus("Bonjour!")
        panel.look("signed out")
        panel.press("Return")
        panel.wait_for_focus("Votre alias")
        panel.press("M", "a", "u", "d", "e", "Return")
        pin = panel.wait_for_focus("Votre NIP")
        assert pin.role == "password text"
        panel.press("4", "7", "1", "1")
        wait_until(lambda: len(panel.reading.text_of(pin)) == 4, "four letters")
        assert not set(panel.reading.text_of(pin)) & set("0123456789")
        panel.press("Return")
        panel.wait_for_control("Pause")
        panel.press("F11")
        panel.wait_for_focus("Votre NIP")
        panel.look("the PIN of the manager")
        panel.press("4", "7", "1", "1", "Return")
        panel.reading.wait_to_read("Maude, ")
        panel.look("the people")


@pytest.mark.soak
def test_tab_goes_round_and_every_step_is_told(panel: ReadAloud, branch: Branch) -> None:
    branch.ask("issue", service="loan")
    branch.ask("issue", service="computer")
    panel.wait_for_focus("Appeler A001")
    steps: list[str] = []
    for _ in range(STEPS):
        last = panel.tab()
        assert last.is_focused and last.name, (steps, last)
        steps.append(last.name)
    assert steps.count("Choisir un autre billet") == 2, steps
    round_once = steps[: steps.index("Choisir un autre billet", 1)]
    assert len(set(round_once)) == len(round_once), steps
    controls = [part.name for part in panel.reading.parts if part.is_control and part.name in round_once]
    assert controls == in_order_from(controls[0], [name for name in round_once if name in controls])
    assert {"Appeler A001", "En attente : 2", "C’est vu", "Pause", "Bandeau"} <= set(round_once)


def in_order_from(first: str, names: list[str]) -> list[str]:
    """The same round, from there on."""
    at = names.index(first)
    return [*names[at:], *names[:at]]


@pytest.mark.soak
def test_what_happens_without_anybodys_doing_is_said(panel: ReadAloud, branch: Branch) -> None:
    branch.ask("issue", service="loan")
    panel.reading.wait_to_hear("A001 est le seul billet")
    panel.reading.wait_to_hear("A001 attend et tous les comptoirs sont libres")
    branch.ask("issue", service="computer")
    branch.ask("sign_in", desk="2", staff="Luc")
    panel.reading.wait_to_hear("Deux personnes sont maintenant au comptoir")
    branch.ask("call_next", desk="2")
    panel.reading.wait_to_hear("Suivant : B001")
    branch.ask("colleague", desk="2")
    panel.reading.wait_to_hear("comptoir 2")
    branch.ask("finish", desk="2", outcome="served")
    branch.ask("sign_out", desk="2")
    panel.reading.wait_to_hear("Une seule personne est maintenant au comptoir")
    said = panel.reading.said
    assert all(first != second for first, second in pairwise(said)), said


def test_a_ticket_that_a_colleague_was_faster_with_is_said(panel: ReadAloud, branch: Branch) -> None:
    branch.ask("sign_in", desk="2", staff="Luc")
    for _ in range(2):
        branch.ask("issue", service="loan")
    panel.wait_for_focus("Appeler A001")
    panel.press("c")
    panel.wait_for_focus("Quel billet")
    panel.press("Down")
    panel.wait_for_focus("A002")
    panel.press("Return")
    panel.wait_for_focus("Accommodement")
    branch.ask("call", desk="2", label="A002", reason="other")
    panel.press("Return")
    panel.reading.wait_to_hear("A002 vient d’être appelé au comptoir 2.")


@pytest.mark.soak
def test_a_key_pressed_while_a_colleague_calls_calls_the_next_and_says_so(
    panel: ReadAloud, branch: Branch
) -> None:
    branch.ask("sign_in", desk="2", staff="Luc")
    branch.ask("issue", service="loan")
    branch.ask("issue", service="computer")
    panel.wait_for_focus("Appeler A001")
    heard = len(panel.reading.said)
    # The panel stands still for the moment in which Luc calls and Maude presses her key.
    panel.program.process.send_signal(signal.SIGSTOP)
    branch.ask("call_next", desk="2")
    panel.type("Return")
    panel.program.process.send_signal(signal.SIGCONT)
    panel.reading.wait_to_hear("Pour accueillir B001", since=heard)
    # Whichever of the two the panel learns of first.
    said = panel.reading.said[heard:]
    assert any(each.startswith(("A001 vient de quitter la file", "Suivant : B001")) for each in said), said


@pytest.mark.soak
def test_who_sees_nothing_hears_that_nobody_waits_any_more(panel: ReadAloud, branch: Branch) -> None:
    branch.ask("sign_in", desk="2", staff="Luc")
    branch.ask("issue", service="loan")
    panel.wait_for_focus("Appeler A001")
    branch.ask("call_next", desk="2")
    panel.reading.wait_to_hear("Personne n’attend.")
