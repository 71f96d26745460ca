"""A whole morning at a desk by keyboard alone, on a real database file."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent

from desk.service_desk import ServiceDesk
from desk.tickets import CallReason, Outcome, StaffReason, State
from staffpanel.actions import Action, Drawer, Stage
from staffpanel.plain_label import PlainLabel
from tests.staffpanel.conftest import SitDown
from tests.staffpanel.person import Branch, Person


@pytest.fixture
def maude(at_file: SitDown) -> Person:
    person = at_file()
    person.sign_in("1", "Maude")
    person.wait_for(Stage.NOBODY)
    return person


def kept(branch: Branch, label: str) -> dict[str, object]:
    """What the event log says of a ticket in the end."""
    opened = branch.open_desk()
    events = opened.desk.events_after(0, 1000)
    opened.store.close()
    found: dict[str, object] = {}
    series, number = label[0], int(label[1:])
    for event in events:
        if (event.data.get("series"), event.data.get("number")) == (series, number):
            found["id"] = event.ticket
        if event.ticket is not None and event.ticket == found.get("id"):
            found |= event.data
    return found


def wait_for_line(person: Person, *labels: str) -> None:
    person.wait_until(lambda: person.labels == list(labels))


def test_signing_in_by_keyboard_brings_the_work_page(maude: Person, branch: Branch) -> None:
    assert (maude.sees.desk, maude.sees.staff, maude.sees.present) == ("1", "Maude", 1)
    assert maude.window.work_page.isVisible()


def test_enter_calls_starts_and_finishes(maude: Person, branch: Branch) -> None:
    branch.issue("computer", "loan")
    wait_for_line(maude, "A001", "B001")
    maude.press("Return")
    maude.wait_for(Stage.CALLED)
    assert maude.held == "A001"
    maude.press("Return")
    maude.wait_for(Stage.SERVING)
    maude.press("Return")
    assert maude.sees.drawer is not None
    maude.press("3")
    maude.wait_for(Stage.NEXT)
    ticket = kept(branch, "A001")
    assert (ticket["state"], ticket["outcome"]) == (State.CLOSED, Outcome.REFERRED)
    assert ticket["call_reason"] == CallReason.TRANSACTION_FIRST
    assert maude.labels == ["B001"]


def test_enter_twice_at_the_end_means_served(maude: Person, branch: Branch) -> None:
    branch.issue("loan")
    wait_for_line(maude, "A001")
    maude.press("Return")
    maude.wait_for(Stage.CALLED)
    maude.press("Return")
    maude.wait_for(Stage.SERVING)
    maude.press("Return", "Return")
    maude.wait_for(Stage.NOBODY)
    assert kept(branch, "A001")["outcome"] == Outcome.SERVED


def test_a_patron_who_does_not_come_is_called_again_missed_and_comes_back(
    maude: Person, branch: Branch
) -> None:
    branch.issue("loan")
    wait_for_line(maude, "A001")
    maude.press("Return")
    maude.wait_for(Stage.CALLED)
    maude.press(maude.key_of(Action.NO_SHOW))
    maude.wait_for_notice("recall_first")
    maude.press(maude.key_of(Action.RECALL))
    maude.wait_until(lambda: maude.sees.held is not None and maude.sees.held.is_recalled)
    maude.press(maude.key_of(Action.NO_SHOW))
    maude.wait_for_notice("wait_a_little")
    branch.clock.advance(60)
    maude.look_at_clock()
    maude.press(maude.key_of(Action.NO_SHOW))
    maude.wait_for_notice("missed")
    assert kept(branch, "A001")["outcome"] == Outcome.NO_SHOW
    branch.issue("loan")
    wait_for_line(maude, "A002")
    maude.press(maude.key_of(Action.GIVE_BACK))
    maude.type("a1")
    maude.press("Return")
    wait_for_line(maude, "A001", "A002")
    assert maude.notice == "returned"


def test_who_stayed_away_too_long_needs_a_new_ticket(maude: Person, branch: Branch) -> None:
    branch.issue("loan")
    branch.do(partial(ServiceDesk.call_next, desk="1"))
    maude.wait_for(Stage.CALLED)
    maude.press(maude.key_of(Action.RECALL))
    maude.wait_until(lambda: maude.sees.held is not None and maude.sees.held.is_recalled)
    branch.clock.advance(60)
    maude.look_at_clock()
    maude.press(maude.key_of(Action.NO_SHOW))
    maude.wait_for(Stage.NOBODY)
    branch.clock.advance(15 * 60 + 1)
    maude.press(maude.key_of(Action.GIVE_BACK))
    assert maude.sees.drawer is not None
    assert maude.sees.drawer.choices == ()
    maude.type("A001")
    maude.press("Return")
    maude.wait_for_notice("too_late")
    assert "A001 n’est pas parmi les absences récentes" in maude.sentence
    maude.press("Escape")
    assert maude.sees.drawer is None


def test_a_ticket_is_set_aside_and_taken_back(maude: Person, branch: Branch) -> None:
    branch.issue("loan", "loan")
    wait_for_line(maude, "A001", "A002")
    maude.press("Return")
    maude.wait_for(Stage.CALLED)
    maude.press(maude.key_of(Action.PARK), "1", "1")
    maude.wait_for(Stage.NEXT)
    assert maude.labels == ["A002"]
    maude.press(maude.key_of(Action.SEE_PARKED))
    assert maude.sees.drawer is not None
    maude.press("Return")
    wait_for_line(maude, "A001", "A002")


def test_a_ticket_is_sent_to_another_service_and_keeps_its_number(maude: Person, branch: Branch) -> None:
    branch.issue("loan")
    wait_for_line(maude, "A001")
    maude.press("Return")
    maude.wait_for(Stage.CALLED)
    maude.press(maude.key_of(Action.TRANSFER))
    assert maude.sees.drawer is not None
    key = next(choice.key for choice in maude.sees.drawer.choices if choice.code == "computer")
    maude.press(key)
    maude.wait_for(Stage.NEXT)
    assert [(row.label, row.service) for row in maude.sees.rows] == [("A001", "computer")]
    assert kept(branch, "A001")["joined_ms"] == branch.clock.now_ms() - 60_000


def test_another_ticket_is_called_by_typing_its_number_and_giving_a_reason(
    maude: Person, branch: Branch
) -> None:
    branch.issue("computer", "loan", "loan")
    wait_for_line(maude, "A001", "A002", "B001")
    maude.press(maude.key_of(Action.CALL_ANOTHER))
    maude.type("B0")
    maude.press("Return")
    assert maude.sees.drawer is not None
    assert (maude.sees.drawer.drawer, maude.sees.drawer.label) == (Drawer.REASONS, "B001")
    maude.press("1")
    maude.wait_for(Stage.CALLED)
    ticket = kept(branch, "B001")
    reasons = (ticket["call_reason"], ticket["staff_reason"])
    assert reasons == (CallReason.STAFF_CHOICE, StaffReason.ACCOMMODATION)


def test_the_number_alone_finds_a_ticket_in_the_list(maude: Person, branch: Branch) -> None:
    branch.issue(*["loan"] * 12, "computer")
    wait_for_line(maude, *[f"A{number:03d}" for number in range(1, 13)], "B001")
    maude.press(maude.key_of(Action.CALL_ANOTHER))
    maude.type("12")
    maude.press("Return")
    assert (maude.drawer, maude.sees.drawer.label) == (Drawer.REASONS, "A012")  # type: ignore[union-attr]


def test_the_number_alone_brings_an_absence_back(maude: Person, branch: Branch) -> None:
    branch.issue("loan", "loan")
    wait_for_line(maude, "A001", "A002")
    maude.press("Return")
    maude.wait_for(Stage.CALLED)
    maude.press(maude.key_of(Action.RECALL))
    maude.wait_until(lambda: maude.sees.held is not None and maude.sees.held.is_recalled)
    branch.clock.advance(60)
    maude.look_at_clock()
    maude.press(maude.key_of(Action.NO_SHOW))
    maude.wait_for_notice("missed")
    maude.press(maude.key_of(Action.GIVE_BACK))
    maude.type("1")
    maude.press("Return")
    maude.wait_for_notice("returned")
    assert maude.labels == ["A001", "A002"]


def test_escape_backs_out_one_step_at_a_time(maude: Person, branch: Branch) -> None:
    branch.issue("computer", "loan")
    wait_for_line(maude, "A001", "B001")
    maude.press(maude.key_of(Action.CALL_ANOTHER), "Down", "Return")
    assert maude.drawer == Drawer.REASONS
    maude.press("Escape")
    assert maude.drawer == Drawer.TICKETS
    maude.press("Escape")
    assert maude.drawer == ""
    assert maude.focused is maude.window.work_page.stage.primary


def test_a_pause_stops_calling_and_resuming_goes_on(maude: Person, branch: Branch) -> None:
    branch.issue("loan")
    wait_for_line(maude, "A001")
    said: list[str] = []
    maude.window.announcer.said.connect(said.append)
    maude.press("P", "1")
    maude.wait_for(Stage.PAUSED)
    maude.look_at_clock()
    assert maude.sees.present == 0
    nobody = "Il n’y a personne au comptoir\u00a0: chaque place est conservée."
    told = [each.accessibleName() for each in maude.window.findChildren(PlainLabel) if each.isVisible()]
    assert told.count(nobody) == 1
    assert (maude.sentence, said) == ("", [nobody])
    maude.press("Return")
    maude.wait_for(Stage.NEXT)
    assert maude.sees.present == 1


def test_signing_out_waits_for_the_visit_to_end(maude: Person, branch: Branch) -> None:
    branch.issue("loan")
    wait_for_line(maude, "A001")
    maude.press("Return")
    maude.wait_for(Stage.CALLED)
    maude.press("Q")
    maude.wait_for_notice("finish_first")
    assert "A001" in maude.sentence
    maude.press(maude.key_of(Action.FINISH), "1")
    maude.wait_for(Stage.NOBODY)
    maude.press("Q")
    maude.wait_for(Stage.CHOOSE_DESK)
    assert maude.window.choose_page.alias.text() == ""


def test_a_key_that_is_held_down_does_nothing_more(maude: Person, branch: Branch) -> None:
    branch.issue("loan")
    wait_for_line(maude, "A001")
    maude.press("Return")
    maude.wait_for(Stage.CALLED)
    press_repeatedly(maude)
    assert maude.sees.stage is Stage.CALLED


def press_repeatedly(person: Person) -> None:
    for _ in range(5):
        again = QKeyEvent(
            QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", autorep=True
        )
        QCoreApplication.sendEvent(person.focused, again)


def test_closing_the_window_signs_out_unless_a_visit_is_open(
    maude: Person, at_file: SitDown, branch: Branch
) -> None:
    luc = at_file()
    luc.sign_in("2", "Luc")
    luc.wait_for(Stage.NOBODY)
    luc.window.close()
    maude.wait_until(lambda: maude.sees.present == 1)
    branch.issue("loan")
    wait_for_line(maude, "A001")
    maude.come_forward()
    maude.press("Return")
    maude.wait_for(Stage.CALLED)
    maude.window.close()
    again = at_file(desk="1", staff="Maude")
    again.wait_for(Stage.CALLED)
    assert again.held == "A001"
