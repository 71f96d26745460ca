"""Taking a ticket: its label, its place, once and never twice, whatever the clock does."""

from __future__ import annotations

from uuid import UUID

import pytest

from desk.errors import UnknownService
from desk.service_desk import ServiceDesk
from desk.services import Service
from desk.tickets import Kind, State, label_of, split_label
from tests.desk.scene import BRANCH, DAY, OPENING_MS, Scene
from tests.memory_store import MemoryStore

AN_ID = str(UUID(int=77))


def test_labels_count_up_by_series(scene: Scene) -> None:
    labels = scene.comes("loan", "document_search", "fees", "return", "other", "phone")
    assert labels == ["A001", "B001", "A002", "A003", "B002", "P001"]


def test_a_new_ticket_says_what_was_asked_and_nothing_of_who_asked(scene: Scene) -> None:
    ticket = scene.desk.issue(AN_ID, "research", "en").ticket
    assert (ticket.id, ticket.branch, ticket.day, ticket.label) == (AN_ID, BRANCH, DAY, "B001")
    assert (ticket.service, ticket.kind, ticket.language) == ("research", Kind.ASSISTANCE, "en")
    assert (ticket.state, ticket.joined_ms) == (State.WAITING, OPENING_MS)
    assert (ticket.called_ms, ticket.started_ms, ticket.closed_ms, ticket.desk) == (None,) * 4
    assert (ticket.outcome, ticket.call_reason, ticket.staff_reason) == (None,) * 3


def test_the_place_in_line_is_the_one_in_calling_order(scene: Scene) -> None:
    scene.staffed("1")
    scene.comes("research", "research")
    issued = scene.desk.issue(AN_ID, "loan", "fr")
    assert (issued.position, issued.present, issued.is_new) == (1, 1, True)
    scene.staffed("2")
    again = scene.desk.issue(AN_ID, "loan", "fr")
    assert (again.position, again.present, again.is_new) == (3, 2, False)


def test_asking_again_with_the_same_id_gives_the_same_ticket_and_keeps_nothing_more(scene: Scene) -> None:
    first = scene.desk.issue(AN_ID, "loan", "fr").ticket
    again = scene.desk.issue(AN_ID, "computer", "en").ticket
    assert again == first
    assert len(scene.desk.events_after(0, 99)) == 1
    assert scene.comes("loan") == ["A002"]


def test_asking_again_after_the_visit_gives_the_closed_ticket_without_a_place(scene: Scene) -> None:
    scene.staffed("1")
    scene.desk.issue(AN_ID, "loan", "fr")
    scene.serves()
    again = scene.desk.issue(AN_ID, "loan", "fr")
    assert (again.ticket.state, again.position, again.is_new) == (State.CLOSED, None, False)


def test_another_program_asking_with_the_same_id_gets_the_same_ticket(scene: Scene) -> None:
    other = Scene(scene.store.memory)
    assert other.desk.issue(AN_ID, "loan", "fr").ticket == scene.desk.issue(AN_ID, "loan", "fr").ticket


def test_a_service_nobody_offers_gives_no_ticket(scene: Scene) -> None:
    with pytest.raises(UnknownService):
        scene.comes("haircut")
    assert scene.store.every_ticket(BRANCH) == ()


def test_a_service_taken_out_of_the_settings_keeps_its_waiting_tickets(scene: Scene) -> None:
    scene.comes("research", "loan")
    loans = (Service("loan", Kind.TRANSACTION, "A"),)
    without = ServiceDesk(scene.store, branch=BRANCH, actor="test", services=loans)
    scene.staffed("1", "2")
    called = [without.call_next(desk) for desk in ("1", "2")]
    assert [choice and choice.ticket.label for choice in called] == ["B001", "A001"]


def test_after_999_comes_1000(scene: Scene) -> None:
    for _ in range(998):
        scene.ticket("loan")
    assert scene.comes("loan", "loan", "loan") == ["A999", "A1000", "A1001"]
    scene.staffed("1")
    assert scene.line[-2:] == ["A1000", "A1001"]
    assert split_label("A1000") == ("A", 1000)


def test_each_day_starts_again_at_one(scene: Scene) -> None:
    assert scene.comes("loan", "loan", "research") == ["A001", "A002", "B001"]
    scene.go_to("09:00", "2026-11-22")
    assert scene.comes("loan", "research") == ["A001", "B001"]
    assert {ticket.day for ticket in scene.store.every_ticket(BRANCH)} == {DAY, "2026-11-22"}


def test_the_day_turns_at_midnight_of_the_library_and_not_of_greenwich(scene: Scene) -> None:
    scene.go_to("18:59")
    scene.comes("loan")
    scene.go_to("23:59:59")
    assert scene.comes("loan") == ["A002"]
    scene.go_to("00:00", "2026-11-22")
    assert scene.comes("loan") == ["A001"]


def test_a_clock_that_steps_back_keeps_the_order_of_arrival(scene: Scene) -> None:
    scene.staffed("1", "2")
    scene.go_to("10:30")
    scene.comes("loan")
    scene.go_to("10:05")
    scene.comes("research", "loan")
    assert scene.line == ["A001", "B001", "A002"]
    assert scene.stored("B001").joined_ms == scene.stored("A001").joined_ms


def test_nobody_in_line_ever_joined_after_a_newcomer(scene: Scene) -> None:
    for minute in (10, 40, 20, 59, 0):
        scene.go_to(f"10:{minute:02d}")
        scene.comes("loan", "research")
    line = sorted(scene.desk.view().tickets, key=lambda ticket: ticket.sequence)
    assert [ticket.joined_ms for ticket in line] == sorted(ticket.joined_ms for ticket in line)
    assert line[-1].joined_ms == OPENING_MS + 59 * 60_000


def test_a_ticket_of_a_clock_that_was_wrong_by_years_does_not_stop_the_days(scene: Scene) -> None:
    scene.staffed("1")
    scene.go_to("10:00", "2036-11-20")
    scene.comes("loan")
    scene.go_to("10:00", DAY)
    assert scene.ticket("loan").joined_ms == OPENING_MS
    scene.go_to("10:00", "2026-11-22")
    assert scene.ticket("loan").day == "2026-11-22"


def test_a_clock_that_steps_back_makes_no_label_anew(scene: Scene) -> None:
    scene.staffed("1")
    scene.go_to("10:30")
    scene.comes("loan")
    scene.serves()
    scene.go_to("10:05")
    assert scene.comes("loan") == ["A002"]


def test_a_clock_that_steps_back_over_midnight_loses_nobody(scene: Scene) -> None:
    scene.go_to("00:05", "2026-11-22")
    scene.staffed("1", "2")
    scene.comes("loan", "research")
    scene.go_to("23:55", DAY)
    assert scene.comes("loan", "research") == ["A002", "B002"]
    scene.go_to("00:06", "2026-11-22")
    assert scene.line == ["A001", "B001", "A002", "B002"]


def test_the_same_id_gets_its_ticket_also_when_its_service_is_gone(scene: Scene) -> None:
    given = scene.ticket("loan")
    smaller = ServiceDesk(scene.store, branch=BRANCH, actor="test", services=())
    assert smaller.issue(given.id, "loan", "fr").ticket == given
    with pytest.raises(UnknownService):
        smaller.issue(str(UUID(int=99)), "loan", "fr")


def test_two_branches_count_for_themselves(scene: Scene) -> None:
    scene.comes("loan")
    other = MemoryStore(scene.clock, scene.store.memory)
    assert other.view("annex").tickets == ()
    assert other.view("annex").last_numbers == {}


@pytest.mark.parametrize(("number", "label"), [(1, "A001"), (99, "A099"), (999, "A999"), (1000, "A1000")])
def test_a_label_is_read_back_as_it_was_spelled(number: int, label: str) -> None:
    assert label_of("A", number) == label
    assert split_label(label) == ("A", number)


@pytest.mark.parametrize(
    "text", ["", "A", "001", "A1", "A01", "A0001", "a001", "ABC001", "A001 ", "A00\u0661"]
)
def test_what_is_no_label_is_not_read_as_one(text: str) -> None:
    assert split_label(text) is None
