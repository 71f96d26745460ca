"""The story of the guided tour: a morning with one colleague, then two, and a printer that is unplugged."""

from collections.abc import Callable

from PySide6.QtCore import Qt

from app.demo_hands import press, rest, wait_until
from app.demo_stage import TRANSITION_MS, Stage
from desk.printer import PrinterCause
from desk.queue import LiveQueue
from desk.tickets import State
from staffpanel.window import PanelWindow

ENTER = Qt.Key.Key_Return


def play(stage: Stage) -> None:
    """Play every scene, one after the other."""
    desk_1 = opening(stage)
    patrons_come(stage)
    single_staff(stage, desk_1)
    second_colleague(stage, desk_1)
    printer_trouble(stage, desk_1)


def opening(stage: Stage) -> PanelWindow:
    """Nobody is at the desk; then one colleague is."""
    stage.set_time(9, 55)
    rest(TRANSITION_MS)
    stage.picture_of_kiosk("nobody-at-the-desk", "9:55. Nobody is at the desk yet, and the kiosk says so.")
    stage.set_time(10, 0)
    desk_1 = stage.open_panel("1", "MB")
    stage.picture_of_panel(desk_1, "nobody-waits", "10:00. A colleague signs in at desk 1.")
    stage.picture_of_kiosk("welcome", "The kiosk greets and asks one question; one person is at the desk.")
    return desk_1


def patrons_come(stage: Stage) -> None:
    """A search that takes a while, a book to return, and a card in English."""
    stage.look_at_family("assistance", "A patron touches what takes a little help.")
    stage.take_ticket("assistance", "document_search", "The first ticket of the day: a search.")
    stage.picture_of_slip(stage.printer.wait_for_slips(1)[0], "Its slip.")
    stage.go_home()
    stage.set_time(10, 9)
    stage.look_at_family("transaction", "10:09. Somebody comes to return a book.")
    stage.take_ticket("transaction", "return", "A ticket of the other series.")
    stage.picture_of_slip(stage.printer.wait_for_slips(2)[1], "Its slip.")
    stage.go_home()
    stage.set_time(10, 10)
    stage.finger.touch("language_en")
    rest(TRANSITION_MS * 2)
    stage.picture_of_kiosk("welcome-english", "10:10. A patron chooses English.")
    stage.take_ticket("transaction", "card", "The ticket in English; French comes back by itself after it.")
    stage.picture_of_slip(stage.printer.wait_for_slips(3)[2], "The slip in English.")
    stage.go_home()


def single_staff(stage: Stage, desk_1: PanelWindow) -> None:
    """One colleague: transactions go before assistance, and the panel says why."""
    stage.picture_of_panel(
        desk_1, "service-first", "Somebody waits and nobody serves: the panel asks for a look."
    )
    stage.set_time(10, 10, 30)
    press(desk_1, Qt.Key.Key_F3)
    wait_until(lambda: desk_1.asides.bar.isHidden(), "the panel to be quiet")
    stage.picture_of_panel(desk_1, "next-and-why", "One colleague: the return goes first, and why.")
    press(desk_1, ENTER)
    stage.wait_for_queue(_has(State.CALLED), "a call")
    stage.picture_of_panel(desk_1, "called", "Enter calls.")
    press(desk_1, ENTER)
    stage.wait_for_queue(_has(State.SERVING), "a start")
    stage.set_time(10, 11)
    stage.picture_of_panel(desk_1, "serving", "Enter again: the patron is at the desk.")
    press(desk_1, Qt.Key.Key_F1)
    stage.picture_of_panel(desk_1, "words", "F1: words to say, in both languages.")
    press(desk_1, Qt.Key.Key_Escape)
    press(desk_1, ENTER)
    stage.picture_of_panel(desk_1, "outcomes", "Enter again: how did it end?")
    press(desk_1, ENTER)
    stage.wait_for_queue(lambda queue: not queue.called, "the end of the visit")


def second_colleague(stage: Stage, desk_1: PanelWindow) -> None:
    """With two colleagues everybody goes in order of arrival."""
    stage.set_time(10, 12)
    desk_2 = stage.open_panel("2", "JL")
    stage.picture_of_panel(desk_1, "two-present", "10:12. A second colleague: now the order of arrival.")
    press(desk_2, ENTER)
    stage.wait_for_queue(_has(State.CALLED), "a call at desk 2")
    stage.picture_of_panel(desk_2, "called-at-desk-2", "Desk 2 calls the search, which came first.")
    press(desk_1, Qt.Key.Key_F4)
    stage.wait_for_queue(lambda queue: "1" in queue.colleague_calls, "a call for a colleague")
    stage.picture_of_panel(
        desk_2, "colleague-asked", "Desk 1 asks for a colleague: desk 2 reads it, and serves on."
    )
    press(desk_2, Qt.Key.Key_F6)
    stage.wait_for_queue(lambda queue: queue.colleague_calls["1"].answered_by == "2", "an answer")
    stage.picture_of_panel(desk_1, "colleague-comes", "One key answers, and desk 1 knows who is coming.")
    press(desk_1, Qt.Key.Key_F4)
    stage.wait_for_queue(lambda queue: not queue.colleague_calls, "a thank-you")


def printer_trouble(stage: Stage, desk_1: PanelWindow) -> None:
    """Somebody pulls the printer's cable: no ticket is lost."""
    stage.printer.unplug()
    wait_until(lambda: not stage.printing.cause.may_print, "the printer to be missed")
    stage.take_ticket("transaction", "loan", "The printer is unplugged: the number stays on the screen.")
    stage.picture_of_panel(desk_1, "printer-trouble", "The panel tells staff what is wrong with the printer.")
    stage.printer.plug()
    wait_until(lambda: stage.printing.cause is PrinterCause.READY, "the printer to come back")
    stage.picture_of_panel(desk_1, "printer-back", "Plugged in again, it is ready by itself.")


def _has(state: State) -> Callable[[LiveQueue], bool]:
    return lambda queue: any(ticket.state is state for ticket in queue.tickets)
