"""A patron stands at the desk without a slip: staff find which in a list, and have it printed once more."""

from __future__ import annotations

import pytest

from desk.errors import StoreTrouble
from desk.printer import PrinterCause
from desk.slips import SlipState
from staffpanel.actions import Action, Drawer, Stage
from staffpanel.slip_drawers import Looked
from tests.clocks import FixedClock
from tests.memory_store import MemoryQueue
from tests.staffpanel.conftest import SitDown
from tests.staffpanel.lost_slips import DUPLICATA, Printer, call, lose, open_slips, spoken, wait_until_asked
from tests.staffpanel.person import Person


def current(person: Person) -> str:
    return person.window.work_page.drawer.list.current_code


@pytest.fixture
def maude(at_memory: SitDown, printer: Printer) -> Person:
    person = at_memory(desk="1", staff="Maude")
    person.wait_for(Stage.NEXT)
    return person


def test_the_list_names_first_the_slips_that_may_be_missing_and_why(maude: Person, printer: Printer) -> None:
    lost = {"A001": SlipState.CANCELLED, "A002": SlipState.NOT_SENT, "A003": SlipState.UNKNOWN}
    lose(maude, printer, PrinterCause.COVER_OPEN, **lost)
    assert maude.window.footer.slips.text() == "Billets à vérifier\u00a0: 3"
    call(maude)
    open_slips(maude)
    assert spoken(maude) == [
        "A003, Regarder d’abord le papier, En attente",
        "A002, Rien n’est sorti, En attente",
        "A001, Coupé avant la fin, Appelé au comptoir\u00a01",
        "B001, Utiliser un ordinateur, En attente",
    ]
    assert maude.window.work_page.drawer.list.current_code == "A003"


def test_several_lost_slips_are_asked_for_one_after_the_other_without_leaving_the_list(
    maude: Person, printer: Printer
) -> None:
    lose(maude, printer, PrinterCause.READY, A001=SlipState.NOT_SENT, A002=SlipState.CANCELLED)
    open_slips(maude)
    maude.press("Return")
    wait_until_asked(maude, printer, "A002")
    assert maude.sentence == DUPLICATA.format("A002")
    assert spoken(maude)[0] == "A002, Coupé avant la fin, En attente · demandé à 10\u00a0h"
    maude.press("Down", "Return")
    wait_until_asked(maude, printer, "A002", "A001")
    assert maude.drawer == Drawer.SLIPS
    maude.press("Escape")
    assert maude.drawer == ""
    assert maude.focused is maude.window.work_page.stage.primary


def test_any_open_ticket_of_the_day_is_found_by_its_number(maude: Person, printer: Printer) -> None:
    open_slips(maude)
    maude.type("b1")
    maude.press("Return")
    wait_until_asked(maude, printer, "B001")


def test_a_slip_that_nobody_knows_of_is_looked_for_first_and_two_enters_print_nothing(
    maude: Person, printer: Printer
) -> None:
    lose(maude, printer, PrinterCause.READY, A002=SlipState.UNKNOWN)
    open_slips(maude)
    maude.press("Return")
    assert maude.drawer == Drawer.LOOK_FIRST
    assert spoken(maude)[0] == "Oui, le billet est là"
    maude.press("Return")
    maude.wait_for_notice("slip_there")
    assert maude.drawer == Drawer.SLIPS
    assert printer.asked == []


def test_a_slip_that_is_not_there_is_printed_once_more(maude: Person, printer: Printer) -> None:
    lose(maude, printer, PrinterCause.READY, A002=SlipState.UNKNOWN)
    open_slips(maude)
    maude.press("Return", "2")
    wait_until_asked(maude, printer, "A002")
    assert maude.sentence == DUPLICATA.format("A002")
    assert maude.drawer == Drawer.SLIPS


def test_a_slip_that_is_there_need_not_be_looked_for_at_any_desk_any_more(
    maude: Person, printer: Printer, at_memory: SitDown
) -> None:
    lost = dict.fromkeys(("A001", "A002", "A003"), SlipState.UNKNOWN)
    lose(maude, printer, PrinterCause.READY, **lost)
    open_slips(maude)
    maude.press("Down", "Return", "1")
    maude.wait_for_notice("slip_there")
    assert current(maude) == "A001"
    assert [each.split(", ")[0] for each in spoken(maude)] == ["A003", "A001", "A002", "B001"]
    omar = at_memory(desk="2", staff="Omar")
    omar.wait_for(Stage.NEXT)
    assert omar.window.footer.slips.text() == "Billets à vérifier\u00a0: 2"
    printer.tell(PrinterCause.NEAR_END, **lost)  # the program of the printer knows nothing of it
    omar.wait_until(lambda: omar.sees.printers[0].cause is PrinterCause.NEAR_END)
    assert omar.window.footer.slips.text() == "Billets à vérifier\u00a0: 2"
    omar.window.session.perform(Action.SEE_SLIPS)
    omar.window.session.choose("A003")
    omar.window.session.choose(Looked.THERE)
    maude.wait_until(lambda: maude.window.footer.slips.text() == "Billet à vérifier\u00a0: 1")


def test_a_slip_that_was_there_and_is_wanted_again_is_to_be_checked_until_it_is_out(
    maude: Person, printer: Printer
) -> None:
    lose(maude, printer, PrinterCause.READY, A002=SlipState.UNKNOWN)
    open_slips(maude)
    maude.press("Return", "1")
    maude.wait_for_notice("slip_there")
    maude.type("a2")
    maude.press("Return")
    wait_until_asked(maude, printer, "A002")
    assert spoken(maude)[0] == "A002, Regarder d’abord le papier, En attente · demandé à 10\u00a0h"


def test_once_a_copy_is_out_the_note_says_so_and_the_next_slip_is_at_hand(
    maude: Person, printer: Printer
) -> None:
    lose(maude, printer, PrinterCause.READY, A001=SlipState.NOT_SENT, A002=SlipState.CANCELLED)
    open_slips(maude)
    maude.press("Return")
    wait_until_asked(maude, printer, "A002")
    assert current(maude) == "A002"
    printer.tell(PrinterCause.READY, A001=SlipState.NOT_SENT)
    printer.print_all()
    maude.wait_for_notice("reprint_out")
    assert maude.sentence == "Veuillez prendre le billet de A002 à la borne; il porte la mention DUPLICATA."
    assert current(maude) == "A001"
    assert [each.split(", ")[0] for each in spoken(maude)] == ["A001", "A002", "A003", "B001"]


@pytest.mark.parametrize(
    ("state", "told"),
    [
        (SlipState.NOT_SENT, "n’est pas sorti à la borne"),
        (SlipState.CANCELLED, "n’est pas sorti à la borne"),
        (SlipState.UNKNOWN, "regarder le papier à la borne"),
    ],
)
def test_a_copy_that_did_not_come_out_is_never_said_to_be_there(
    maude: Person, printer: Printer, state: SlipState, told: str
) -> None:
    open_slips(maude)
    maude.press("Return")
    wait_until_asked(maude, printer, "A001")
    printer.tell(PrinterCause.READY, A001=state)
    printer.print_all()
    maude.wait_until(lambda: told in maude.sentence)


def test_a_copy_that_was_given_up_is_not_said_to_be_there(
    maude: Person, printer: Printer, clock: FixedClock
) -> None:
    open_slips(maude)
    maude.press("Return")
    wait_until_asked(maude, printer, "A001")
    clock.advance(600)
    printer.print_all()
    maude.wait_until(lambda: not maude.sentence)


def test_escape_leads_from_the_question_back_to_where_it_was_asked(maude: Person, printer: Printer) -> None:
    lose(maude, printer, PrinterCause.READY, A001=SlipState.UNKNOWN, A002=SlipState.UNKNOWN)
    open_slips(maude)
    maude.press("Down", "Return", "Escape")
    assert maude.drawer == Drawer.SLIPS
    assert maude.window.work_page.drawer.list.current_code == "A001"
    maude.press("Escape")
    call(maude)
    maude.press(maude.key_of(Action.REPRINT))
    assert (maude.drawer, maude.held) == (Drawer.LOOK_FIRST, "A001")
    maude.press("Escape")
    assert maude.drawer == ""
    maude.press(maude.key_of(Action.REPRINT), "2")
    wait_until_asked(maude, printer, "A001")
    assert maude.drawer == ""


def test_a_list_left_open_never_leads_to_the_slips_from_another_list(maude: Person, printer: Printer) -> None:
    open_slips(maude)
    maude.press("Return")
    wait_until_asked(maude, printer, "A001")
    maude.press("Escape")
    call(maude)
    maude.press(maude.key_of(Action.TRANSFER), "Escape")
    assert maude.drawer == ""


def test_a_lost_store_keeps_the_list_and_the_slip_is_asked_for_when_it_is_back(
    maude: Person, printer: Printer, kept: MemoryQueue
) -> None:
    lose(maude, printer, PrinterCause.READY, A001=SlipState.NOT_SENT)
    open_slips(maude)
    kept.lost = StoreTrouble.MISSING
    maude.wait_until(lambda: maude.sees.lost is not None)
    maude.press("Return")
    maude.wait_for_notice("store_unavailable")
    assert maude.drawer == Drawer.SLIPS
    kept.lost = None
    maude.wait_until(lambda: maude.sees.lost is None)
    assert printer.asked == []
    maude.press("Return")
    wait_until_asked(maude, printer, "A001")


def test_a_locked_store_never_freezes_the_list_and_one_press_is_one_request(
    maude: Person, printer: Printer, kept: MemoryQueue
) -> None:
    open_slips(maude)
    with kept.lock:
        maude.press("Return")
        maude.wait_until(lambda: maude.sees.is_slow)
        for _ in range(3):
            maude.window.session.choose("A001")
            maude.window.session.choose("A002")
        assert printer.asked == []
    wait_until_asked(maude, printer, "A001")
