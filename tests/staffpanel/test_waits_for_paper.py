"""A slip that waits for its printer is told at the desk that asked, within seconds, until it is printed."""

from __future__ import annotations

import pytest

from desk.printer import PrinterCause
from desk.slips import SlipState
from desk.step_slips import StepSlipWish
from desk.tickets import Outcome
from staffpanel.actions import Action, Drawer, Stage
from staffpanel.properties import PromptKind
from tests.memory_store import BRANCH, MemoryQueue
from tests.staffpanel.conftest import SitDown
from tests.staffpanel.lost_slips import Printer, open_slips, spoken
from tests.staffpanel.person import Person


@pytest.fixture
def maude(at_memory: SitDown, printer: Printer) -> Person:
    person = at_memory(desk="1", staff="Maude")
    person.wait_for(Stage.NEXT)
    return person


def end_with_next_step(kept: MemoryQueue, desk: str = "1") -> None:
    kept.desk().call_next(desk)
    kept.desk().finish(desk, Outcome.ON_HOLD_PLACED, slip=StepSlipWish("s1", "kiosk"))


def told(person: Person) -> str:
    bar = person.window.work_page.stage.prompt
    return bar.sentence if bar.isVisible() else ""


def wait_for_paper(person: Person) -> None:
    def is_told() -> bool:
        return person.sees.prompt is not None and person.sees.prompt.kind is PromptKind.PAPER

    person.wait_until(is_told)


def test_the_desk_that_asked_reads_at_once_that_it_waits_and_until_it_is_out(
    maude: Person, kept: MemoryQueue, printer: Printer
) -> None:
    printer.tell(PrinterCause.PAPER_OUT)
    end_with_next_step(kept)
    wait_for_paper(maude)
    assert told(maude) == (
        "Le billet «\u00a0Pour la suite\u00a0» de A001 attend à la borne\u00a0: "
        "il sortira avec un nouveau rouleau."
    )
    printer.tell(PrinterCause.COVER_OPEN)
    maude.wait_until(lambda: "une fois le couvercle fermé" in told(maude))
    printer.tell(PrinterCause.READY)
    kept.desk().end_slip_request("s1", SlipState.CUT)
    maude.wait_until(lambda: maude.sees.prompt is None)
    assert told(maude) == ""


def test_another_desk_is_left_alone_but_finds_it_in_the_list(
    maude: Person, kept: MemoryQueue, printer: Printer
) -> None:
    kept.desk().sign_in("2", "Luc")
    printer.tell(PrinterCause.PAPER_OUT)
    end_with_next_step(kept, "2")
    maude.wait_until(lambda: maude.sees.slips is not None and maude.sees.slips.count == 1)
    assert maude.sees.prompt is None
    open_slips(maude)
    assert spoken(maude)[0].startswith("A001, Attend l’imprimante, «\u00a0Pour la suite\u00a0»")
    printer.tell(PrinterCause.READY)
    maude.wait_until(lambda: spoken(maude)[0].startswith("B001, "))


def test_with_one_printer_it_can_only_be_taken_off_with_two_it_comes_out_of_the_other(
    maude: Person, kept: MemoryQueue, printer: Printer
) -> None:
    printer.tell(PrinterCause.PAPER_OUT)
    end_with_next_step(kept)
    wait_for_paper(maude)
    open_slips(maude)
    maude.press("Return")
    assert maude.drawer == Drawer.LOST_SLIP
    assert len(spoken(maude)) == 1
    assert spoken(maude)[0].endswith("de la liste")
    Printer(kept, "hall").tell(PrinterCause.READY)
    maude.wait_until(lambda: len(spoken(maude)) == 2)
    maude.press("1")
    maude.wait_until(lambda: [each.place for each in kept.book(BRANCH).step_slips.values()] == ["hall"])
    maude.wait_until(lambda: maude.sees.prompt is None)


def test_a_copy_that_waits_is_told_too_and_may_be_put_off(
    maude: Person, kept: MemoryQueue, printer: Printer
) -> None:
    printer.tell(PrinterCause.OFFLINE)
    kept.desk().ask_reprint("c1", "id of A002", "kiosk", "1")
    wait_for_paper(maude)
    assert told(maude).startswith("Le billet de A002 attend à la borne\u00a0: veuillez voir à l’imprimante")
    maude.window.session.perform(Action.LATER)
    maude.wait_until(lambda: maude.sees.prompt is None)


def test_a_slip_that_nobody_carries_out_is_told_without_any_word_of_its_printer(
    maude: Person, kept: MemoryQueue, printer: Printer
) -> None:
    end_with_next_step(kept)
    maude.wait_until(lambda: maude.labels == ["A002", "A003", "B001"])
    assert maude.sees.prompt is None
    kept.clock.advance(21)  # type: ignore[attr-defined]
    maude.look_at_clock()
    wait_for_paper(maude)
    assert "veuillez voir à l’imprimante" in told(maude)
