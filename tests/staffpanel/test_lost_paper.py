"""A next step that did not come out is in the list of slips: one key prints it again, one takes it off."""

from __future__ import annotations

import pytest

from desk.printer import PrinterCause
from desk.slips import SlipState, StepSlipRequest
from desk.step_slips import StepSlipWish
from desk.tickets import Outcome
from staffpanel.actions import Drawer, Stage
from tests.memory_store import BRANCH, MemoryQueue
from tests.staffpanel.conftest import SitDown
from tests.staffpanel.lost_slips import Printer, lose, open_slips, spoken
from tests.staffpanel.person import Person

TIMES = StepSlipRequest("k1", "", "", "2026-11-21", "kiosk", "", 5, Outcome.WILL_RETURN, "come_back", "fr")


@pytest.fixture
def maude(at_memory: SitDown, printer: Printer) -> Person:
    person = at_memory(desk="1", staff="Maude")
    person.wait_for(Stage.NEXT)
    return person


def lose_step(person: Person, kept: MemoryQueue, state: SlipState = SlipState.NOT_SENT) -> None:
    """The visit of A001 ends with a next step that does not come out."""
    desk = kept.desk()
    desk.call_next("1")
    desk.finish("1", Outcome.ON_HOLD_PLACED, slip=StepSlipWish("s1", "kiosk"))
    desk.end_slip_request("s1", state)
    person.wait_until(lambda: person.sees.slips is not None and person.sees.slips.count == 1)


def standing(kept: MemoryQueue) -> list[tuple[str, str]]:
    return [(each.label, each.place) for each in kept.book(BRANCH).step_slips.values()]


def test_the_list_tells_it_with_the_slips_of_open_tickets(maude: Person, kept: MemoryQueue) -> None:
    lose_step(maude, kept, SlipState.CANCELLED)
    kept.desk().lose_slip(TIMES, SlipState.NOT_SENT)
    maude.wait_until(lambda: maude.window.footer.slips.text() == "Billets à vérifier\u00a0: 2")
    open_slips(maude)
    assert spoken(maude)[:3] == [
        "A001, Coupé avant la fin, «\u00a0Pour la suite\u00a0» · 10\u00a0h",
        "Rien n’est sorti, Heures calmes · 19\u00a0h",
        "A002, Rendre, En attente",
    ]


def test_one_key_prints_it_again_and_the_list_is_free_of_it(maude: Person, kept: MemoryQueue) -> None:
    lose_step(maude, kept)
    open_slips(maude)
    maude.press("Return")
    assert maude.drawer == Drawer.LOST_SLIP
    assert spoken(maude)[0] == "L’imprimer de nouveau"
    maude.press("1")
    maude.wait_until(lambda: standing(kept) == [("A001", "kiosk")] and maude.is_free())
    assert maude.sentence == "Veuillez prendre le billet «\u00a0Pour la suite\u00a0» à la borne."
    assert maude.drawer == Drawer.SLIPS
    assert maude.sees.slips is not None
    assert maude.sees.slips.count == 0


def test_where_the_paper_must_be_looked_at_two_enters_print_nothing(maude: Person, kept: MemoryQueue) -> None:
    lose_step(maude, kept, SlipState.UNKNOWN)
    open_slips(maude)
    maude.press("Return", "Return")
    maude.wait_for_notice("taken_off")
    assert standing(kept) == []
    assert kept.desk().view().lost_slips == ()
    assert maude.drawer == Drawer.SLIPS


def test_it_comes_out_where_a_printer_is_well(maude: Person, kept: MemoryQueue, printer: Printer) -> None:
    lose_step(maude, kept)
    Printer(kept, "hall").tell(PrinterCause.READY)
    printer.tell(PrinterCause.PAPER_OUT)
    maude.wait_until(lambda: {each.cause for each in maude.sees.printers} == {"ready", "paper_out"})
    open_slips(maude)
    maude.press("Return", "1")
    maude.wait_until(lambda: standing(kept) == [("A001", "hall")])


def test_a_printer_in_trouble_is_seen_to_first(maude: Person, kept: MemoryQueue, printer: Printer) -> None:
    lose_step(maude, kept)
    printer.tell(PrinterCause.PAPER_OUT)
    maude.wait_until(lambda: maude.sees.printers[0].cause is PrinterCause.PAPER_OUT)
    open_slips(maude)
    maude.press("Return", "1")
    maude.wait_for_notice("step_slip_later")


def test_a_colleague_who_was_quicker_is_told_of(maude: Person, kept: MemoryQueue) -> None:
    lose_step(maude, kept)
    open_slips(maude)
    maude.press("Return")
    kept.desk().print_again("s1", "s2", "kiosk", "2")
    maude.wait_until(lambda: maude.drawer == "")
    maude.press("Escape")
    assert standing(kept) == [("A001", "kiosk")]


def test_a_copy_that_did_not_come_out_is_told_with_its_ticket(
    maude: Person, kept: MemoryQueue, printer: Printer
) -> None:
    kept.desk().ask_reprint("c1", "id of A002", "kiosk", "1")
    kept.desk().end_slip_request("c1", SlipState.NOT_SENT)
    lose(maude, printer, PrinterCause.READY, A002=SlipState.NOT_SENT)
    open_slips(maude)
    assert spoken(maude)[0] == "A002, Rien n’est sorti, En attente"
    maude.press("Return")
    maude.wait_until(lambda: printer.labels_asked == ["A002"])
