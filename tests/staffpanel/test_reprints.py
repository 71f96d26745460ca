"""The slip of the ticket at the desk once more by one key, and a printer that is well or in trouble."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from desk.printer import PrinterCause
from desk.slips import SlipState
from desk.tickets import Outcome
from staffpanel.actions import Action, Drawer, Stage
from staffpanel.footer import PrinterBar
from tests.clocks import FixedClock
from tests.memory_store import MemoryQueue
from tests.staffpanel.conftest import SitDown
from tests.staffpanel.lost_slips import DUPLICATA, Printer, call, lose, open_slips, spoken, wait_until_asked
from tests.staffpanel.person import Person


@pytest.fixture
def maude(at_memory: SitDown, printer: Printer) -> Person:
    person = at_memory(desk="1", staff="Maude")
    person.wait_for(Stage.NEXT)
    return person


def test_the_slip_of_the_called_ticket_is_asked_for_by_one_key_and_told_until_it_came_out(
    maude: Person, printer: Printer
) -> None:
    call(maude)
    button = maude.window.work_page.stage.button(Action.REPRINT)
    assert button.text() == "Réimprimer le billet"
    maude.press(maude.key_of(Action.REPRINT))
    maude.wait_for_notice("reprint_asked")
    assert maude.sentence == DUPLICATA.format("A001")
    assert printer.labels_asked == ["A001"]
    assert printer.asked[0].desk == "1"
    assert button.text() == "Demandé à 10\u00a0h"
    assert button.accessibleName() == "Le billet de A001 est demandé depuis 10\u00a0h"
    assert maude.window.footer.sentences == (
        "L’imprimante à billets est prête. DUPLICATA demandé\u00a0: A001.",
    )
    printer.print_all()
    maude.wait_until(lambda: button.text() == "Réimprimer le billet")
    assert maude.window.footer.sentences == ("L’imprimante à billets est prête.",)


def test_it_is_asked_for_during_the_visit_too(maude: Person, printer: Printer) -> None:
    call(maude)
    maude.press("Return")
    maude.wait_for(Stage.SERVING)
    maude.press(maude.key_of(Action.REPRINT))
    wait_until_asked(maude, printer, "A001")


def test_asked_twice_in_a_row_one_slip_comes_out_and_after_a_minute_it_may_be_asked_again(
    maude: Person, printer: Printer, clock: FixedClock
) -> None:
    call(maude)
    maude.press(maude.key_of(Action.REPRINT))
    maude.wait_for_notice("reprint_asked")
    first = printer.asked[0].id
    maude.press(maude.key_of(Action.REPRINT))
    maude.wait_for_notice("reprint_under_way")
    assert [each.id for each in printer.asked] == [first]
    clock.advance(60)
    maude.press(maude.key_of(Action.REPRINT))
    maude.wait_for_notice("reprint_asked")
    assert printer.labels_asked == ["A001"]
    assert printer.asked[0].id != first


def test_a_printer_in_trouble_is_seen_to_first_and_the_slip_comes_out_later(
    maude: Person, printer: Printer
) -> None:
    lose(maude, printer, PrinterCause.PAPER_OUT, A001=SlipState.NOT_SENT)
    open_slips(maude)
    maude.press("Return")
    maude.wait_for_notice("reprint_later")
    assert maude.sentence == (
        "Veuillez vous occuper de l’imprimante; le billet de A001 sortira ensuite à la borne, "
        "avec la mention DUPLICATA."
    )
    assert printer.labels_asked == ["A001"]
    printer.tell(PrinterCause.READY)
    maude.wait_until(lambda: maude.sees.printers[0].cause is PrinterCause.READY)
    assert "sortira ensuite" in maude.sentence
    printer.print_all()
    maude.wait_for_notice("reprint_out")


def test_a_visit_that_ended_meanwhile_and_a_printer_that_was_taken_out_are_explained(
    maude: Person, printer: Printer, kept: MemoryQueue
) -> None:
    call(maude)
    with kept.lock:
        maude.window.session.perform(Action.REPRINT)
        kept.desk().finish("1", Outcome.SERVED)
    maude.wait_for_notice("slip_closed")
    assert maude.sentence == "La visite de A001 est terminée; veuillez proposer un nouveau billet."
    call(maude)
    with kept.lock:
        maude.window.session.perform(Action.REPRINT)
        printer.tell(PrinterCause.NOT_CONFIGURED)
    maude.wait_for_notice("unknown_printer")
    assert maude.sentence == (
        "Plus aucune imprimante à billets n’est configurée; veuillez écrire A002 sur un bout de papier."
    )
    assert printer.asked == []


def test_the_end_of_the_roll_is_told_while_slips_still_come_out(maude: Person, printer: Printer) -> None:
    printer.tell(PrinterCause.NEAR_END)
    maude.wait_until(lambda: maude.sees.printers[0].cause is PrinterCause.NEAR_END)
    assert maude.window.footer.sentences == (
        "Le rouleau de papier tire à sa fin depuis 10\u00a0h; les billets sortent encore, "
        "veuillez garder un nouveau rouleau à portée de main.",
    )
    assert ground(maude) == "warning"
    call(maude)
    maude.press(maude.key_of(Action.REPRINT))
    maude.wait_for_notice("reprint_asked")


def test_where_there_are_several_printers_the_one_that_works_is_offered_first(
    maude: Person, printer: Printer, kept: MemoryQueue
) -> None:
    hall = Printer(kept, "hall")
    hall.tell(PrinterCause.READY)
    printer.tell(PrinterCause.MUTE)
    maude.wait_until(
        lambda: [line.cause for line in maude.sees.printers] == [PrinterCause.READY, PrinterCause.MUTE]
    )
    call(maude)
    maude.press(maude.key_of(Action.REPRINT))
    assert maude.drawer == Drawer.PRINTERS
    assert spoken(maude) == ["Imprimante «\u00a0hall\u00a0», prête", "Borne, à vérifier"]
    maude.press("1")
    wait_until_asked(maude, hall, "A001")
    assert "«\u00a0hall\u00a0»" in maude.sentence
    assert printer.asked == []
    named = [sentence.split(" · ")[0] for sentence in maude.window.footer.sentences]
    assert named == ["Imprimante «\u00a0hall\u00a0»", "Borne"]


def ground(person: Person) -> str:
    """How the line of the first printer looks."""
    bar = person.window.footer.findChild(PrinterBar)
    assert bar is not None
    assert bar.isVisible()
    return str(bar.property("tone"))


def test_a_printer_that_is_well_is_quiet_and_one_in_trouble_is_not(maude: Person, printer: Printer) -> None:
    assert ground(maude) == "calm"
    printer.tell(PrinterCause.CUTTER)
    maude.wait_until(lambda: ground(maude) == "trouble")
    printer.tell(PrinterCause.READY)
    maude.wait_until(lambda: ground(maude) == "calm")


def hidden(person: Person) -> Callable[[], bool]:
    return lambda: not person.window.footer.slips.isVisible()


def test_where_no_printer_is_set_up_nothing_is_offered(maude: Person, printer: Printer) -> None:
    open_slips(maude)
    printer.tell(PrinterCause.NOT_CONFIGURED)
    maude.wait_until(hidden(maude))
    assert maude.drawer == ""
    call(maude)
    assert Action.REPRINT not in [offer.action for offer in maude.sees.offers]
