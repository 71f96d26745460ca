"""The kiosk as a screen reader meets it from another process, by keyboard: every screen, and what is said."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import timedelta
from pathlib import Path

import pytest

from app.clock import SystemClock
from tests.app.speaking import write_player
from tests.journeys.desktop import Desktop
from tests.journeys.program import wait_until
from tests.journeys.read_aloud import Branch, ReadAloud, needs_a_screen_reader, read_aloud
from tests.journeys.screen_reader import ScreenReader

TITLE = "Bibliothèque"
ZONE = "America/Toronto"
DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
ALWAYS_OPEN = (
    "[hours]\npublic_holidays = false\nlast_ticket_min = 0\n"
    + "".join(f'{day} = "00:00-24:00"\n' for day in DAYS)
    + "[planned_staff]\n"
    + "".join(f'{day} = "00:00-12:00 1, 12:00-24:00 2"\n' for day in DAYS)
)

TRIES, A_TRY_S = 5, 2.0

Open = Callable[..., ReadAloud]

pytestmark = [pytest.mark.x11, pytest.mark.timeout(180), needs_a_screen_reader]


@pytest.fixture
def open_kiosk(desktop: Desktop, reader: ScreenReader, branch: Branch, tmp_path: Path) -> Iterator[Open]:
    """Opens a kiosk with the lines of a settings file, on a machine whose sound works."""
    write_player(tmp_path, "exit 0", name="pw-play")
    sound = {"PATH": f"{tmp_path}:{os.environ['PATH']}"}
    with ExitStack() as parts:

        def opened(settings: str = "", *more: str) -> ReadAloud:
            words = branch.words("kiosk", "--windowed", *more, settings=settings)
            return parts.enter_context(read_aloud(desktop, reader, TITLE, words, sound))

        yield opened


def closed_today() -> str:
    """Hours on one day of the week, which is neither today nor yesterday nor tomorrow there."""
    clock = SystemClock(ZONE)
    day = clock.local(clock.now_ms()) + timedelta(days=3)
    return f'[hours]\npublic_holidays = false\n{DAYS[day.weekday()]} = "10:00-17:00"\n'


def enter(kiosk: ReadAloud, name: str) -> None:
    """Go to a control and press it; a screen that has just come takes no key yet, so once more if need be."""
    before = [part.name for part in kiosk.reading.parts]
    for _ in range(TRIES):
        kiosk.go_to(name)
        kiosk.press("Return")
        try:
            wait_until(lambda: [part.name for part in kiosk.reading.parts] != before, name, within_s=A_TRY_S)
        except AssertionError:
            continue
        return
    raise AssertionError(f"« {name} » changes nothing")


def look(kiosk: ReadAloud, state: str) -> None:
    """One heading, and the application by its own name."""
    parts = kiosk.look(state)
    assert [part.name for part in parts if part.role == "application"] == ["votre-tour"]
    assert len([part for part in parts if part.role == "heading"]) == 1, state


def test_a_ticket_without_paper_is_taken_and_given_back_by_ear(open_kiosk: Open, branch: Branch) -> None:
    branch.ask("sign_in", desk="1", staff="MB")
    kiosk = open_kiosk(f'[printer]\ndevice = "{branch.database}.printer"\n')
    kiosk.reading.wait_to_read("Votre numéro s’affichera à l’écran")
    look(kiosk, "welcome, printer trouble")
    enter(kiosk, "Au comptoir, en")
    assert kiosk.reading.wait_to_hear("Que souhaitez\u2011vous faire?").startswith("Au comptoir, en")
    look(kiosk, "services")
    enter(kiosk, "Rendre")
    said = kiosk.reading.wait_to_hear("Voici votre numéro")
    assert " A001. " in said and "Ce numéro suffit" in said and said.endswith("Merci de votre visite."), said
    look(kiosk, "ticket")
    kiosk.wait_for_focus("Terminer")
    enter(kiosk, "Annuler")
    look(kiosk, "the question before it is cancelled")
    enter(kiosk, "Oui, annuler")
    kiosk.reading.wait_to_hear("Votre numéro est annulé")
    look(kiosk, "cancelled")


@pytest.mark.soak
def test_wait_or_come_back_is_read(open_kiosk: Open, branch: Branch) -> None:
    branch.ask("sign_in", desk="1", staff="MB")
    branch.ask("issue", service="computer")
    kiosk = open_kiosk(ALWAYS_OPEN)
    kiosk.reading.wait_to_read("Avec un peu")
    enter(kiosk, "Avec un peu")
    enter(kiosk, "Utiliser un ordinateur")
    kiosk.reading.wait_to_hear("Revenir plus tard.")
    look(kiosk, "wait or come back")
    enter(kiosk, "Revenir")
    kiosk.wait_for_control("Terminer")
    look(kiosk, "come back")


@pytest.mark.soak
def test_help_is_asked_for_and_its_coming_is_said(open_kiosk: Open, branch: Branch) -> None:
    branch.ask("sign_in", desk="1", staff="MB")
    kiosk = open_kiosk()
    enter(kiosk, "Venez")
    kiosk.wait_for_control("Terminer")
    look(kiosk, "help")
    branch.ask("help_answer", desk="1")
    kiosk.reading.wait_to_hear("en route")


@pytest.mark.soak
@pytest.mark.parametrize("state", ["closed", "full"])
def test_where_no_number_is_given_it_says_so(open_kiosk: Open, branch: Branch, state: str) -> None:
    branch.ask("sign_in", desk="1", staff="MB")
    branch.ask("issue", service="loan")
    kiosk = open_kiosk(closed_today() if state == "closed" else "[kiosk]\nmost_waiting = 1\n")
    kiosk.reading.wait_for(lambda parts: not any("Au comptoir, en" in part.name for part in parts), state)
    look(kiosk, state)


@pytest.mark.soak
def test_the_idle_question_and_a_database_that_is_away_are_said(open_kiosk: Open, branch: Branch) -> None:
    kiosk = open_kiosk("[kiosk]\nidle_warning_s = 10\n")
    enter(kiosk, "Au comptoir, en")
    kiosk.reading.wait_to_hear("toujours là")
    kiosk.look("idle question")
    kiosk.press("Return")
    away = branch.database.with_name("away")
    branch.database.rename(away)
    kiosk.reading.wait_to_hear("comptoir", since=len(kiosk.reading.said))
    look(kiosk, "pause")
    away.rename(branch.database)
    kiosk.wait_for_control("Au comptoir, en")
