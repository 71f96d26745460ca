"""What the panel shows follows from what it knows, state by state; no window is needed."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desk.errors import StoreTrouble
from desk.leaving import Leaving
from desk.presence import PauseKind, Presence
from desk.printer import PrinterCause, PrinterReport
from desk.queue import LiveQueue
from desk.rules import Rules
from desk.services import DEFAULT_DESKS, DEFAULT_SERVICES
from desk.tickets import CallReason, Kind, Outcome, StaffReason, State, Ticket
from staffpanel.actions import Action, Drawer, Stage
from staffpanel.inputs import Missed, PanelInputs
from staffpanel.properties import PanelProperties
from staffpanel.view_model import derive
from staffpanel.visit_drawers import ANOTHER_REQUEST
from tests.missing_slips import missing

MINUTE_MS = 60_000
NOW_MS = 100 * MINUTE_MS
DAY = "2026-11-21"


def ticket(label: str, joined_min: int, **more: object) -> Ticket:
    kind = {"A": Kind.TRANSACTION, "B": Kind.ASSISTANCE, "P": Kind.PHONE}[label[0]]
    fresh = Ticket(
        id=label,
        branch="main",
        day=DAY,
        series=label[0],
        number=int(label[1:]),
        service={"A": "loan", "B": "computer", "P": "phone"}[label[0]],
        kind=kind,
        state=State.WAITING,
        language="fr",
        sequence=joined_min,
        joined_ms=joined_min * MINUTE_MS,
    )
    return replace(fresh, **more)  # type: ignore[arg-type]


def held(label: str, state: State, **more: object) -> Ticket:
    called = {"desk": "1", "called_ms": NOW_MS - 90_000, "call_reason": CallReason.ARRIVAL_ORDER}
    return ticket(label, 50, state=state, **(called | more))


def present(*desks: str, paused: tuple[str, ...] = ()) -> dict[str, Presence]:
    return {desk: _presence(desk, is_paused=desk in paused) for desk in desks}


def _presence(desk: str, *, is_paused: bool) -> Presence:
    pause = PauseKind.BREAK if is_paused else None
    return Presence(desk, f"staff {desk}", pause, not is_paused, NOW_MS, DAY, NOW_MS)


def inputs(*tickets: Ticket, staff: str = "staff 1", **more: object) -> PanelInputs:
    presences = more.pop("presences", present("1"))
    queue = LiveQueue("main", DAY, NOW_MS, 7, tickets, presences)  # type: ignore[arg-type]
    codes = tuple(service.code for service in DEFAULT_SERVICES)
    known = PanelInputs(queue, NOW_MS, DEFAULT_DESKS, codes, Rules(), Leaving(), desk="1", staff=staff)
    return replace(known, **more)  # type: ignore[arg-type]


def offered(shown: PanelProperties) -> list[Action]:
    return [offer.action for offer in shown.offers]


def test_before_the_first_queue_nothing_can_be_done() -> None:
    shown = derive(replace(inputs(), queue=None))
    assert shown.stage is Stage.LOOKING
    assert shown.primary is not None
    assert not shown.primary.is_enabled


def test_before_the_sign_in_the_desks_show_who_is_there() -> None:
    shown = derive(inputs(staff="", presences=present("2", "3", paused=("3",))))
    assert shown.stage is Stage.CHOOSE_DESK
    assert [(each.desk, each.key, each.staff) for each in shown.desks] == [
        ("1", "1", ""),
        ("2", "2", "staff 2"),
        ("3", "3", "staff 3"),
        ("4", "4", ""),
    ]
    assert [each.is_paused for each in shown.desks] == [False, False, True, False]


def test_with_nobody_waiting_there_is_nobody_to_call() -> None:
    shown = derive(inputs())
    assert shown.stage is Stage.NOBODY
    assert shown.primary is not None
    assert (shown.primary.action, shown.primary.is_enabled) == (Action.CALL_NEXT, False)
    assert not shown.is_ticking


def test_one_person_present_calls_a_transaction_before_an_earlier_assistance_and_says_so() -> None:
    shown = derive(inputs(ticket("B003", 80), ticket("A012", 88), ticket("B004", 70)))
    assert shown.stage is Stage.NEXT
    assert [row.label for row in shown.rows] == ["A012", "B004", "B003"]
    assert [row.is_next for row in shown.rows] == [True, False, False]
    assert [row.waited_min for row in shown.rows] == [12, 30, 20]
    assert shown.why_next is not None
    assert (shown.why_next.reason, shown.why_next.passed) == (CallReason.TRANSACTION_FIRST, "B004")
    assert shown.primary is not None
    assert shown.primary.label == "A012"


def test_whom_the_desk_is_offered_is_next_wherever_in_line() -> None:
    known = inputs(ticket("B001", 10), ticket("A001", 12), presences=present("1", "2"))
    assert known.queue is not None
    only_loans = replace(known.queue, skills={"1": frozenset({"loan"})})
    shown = derive(replace(known, queue=only_loans))
    assert [(row.label, row.is_next) for row in shown.rows] == [("B001", False), ("A001", True)]
    assert shown.next_up is not None
    assert shown.next_up.label == "A001"


def test_two_people_present_go_by_order_of_arrival() -> None:
    shown = derive(inputs(ticket("B003", 80), ticket("A012", 88), presences=present("1", "2")))
    assert [row.label for row in shown.rows] == ["B003", "A012"]
    assert shown.why_next is not None
    assert (shown.why_next.reason, shown.why_next.is_alone) == (CallReason.ARRIVAL_ORDER, False)


def test_a_phone_call_comes_when_nobody_else_waits() -> None:
    shown = derive(inputs(ticket("P001", 80)))
    assert shown.why_next is not None
    assert shown.why_next.reason is CallReason.PHONE_NOBODY_WAITING


def test_a_called_patron_may_be_called_again_but_not_missed_before_that() -> None:
    shown = derive(inputs(held("A012", State.CALLED), ticket("B003", 80)))
    assert shown.stage is Stage.CALLED
    assert shown.primary is not None
    assert shown.primary.action is Action.START
    no_show = next(offer for offer in shown.offers if offer.action is Action.NO_SHOW)
    assert (no_show.is_enabled, no_show.wait_s) == (False, None)
    assert shown.held is not None
    assert shown.held.elapsed_s == 90
    assert shown.next_up is None
    assert shown.is_ticking


@pytest.mark.parametrize(("ago_s", "wait_s"), [(0, 60), (18, 42), (59, 1), (60, 0), (500, 0)])
def test_a_no_show_is_counted_down_from_the_recall(ago_s: int, wait_s: int) -> None:
    called = held("A012", State.CALLED, recalled_ms=NOW_MS - ago_s * 1000)
    no_show = next(offer for offer in derive(inputs(called)).offers if offer.action is Action.NO_SHOW)
    assert no_show.wait_s == wait_s
    assert no_show.is_enabled == (wait_s == 0)


@pytest.mark.parametrize("back_s", [1, 59, 60, 3600, 86_400])
def test_after_a_clock_that_stepped_back_behind_the_recall_a_new_one_is_asked_for_and_no_wait_shown(
    back_s: int,
) -> None:
    called = held("A012", State.CALLED, recalled_ms=NOW_MS)
    shown = derive(replace(inputs(called), now_ms=NOW_MS - back_s * 1000))
    no_show = next(offer for offer in shown.offers if offer.action is Action.NO_SHOW)
    assert (no_show.is_enabled, no_show.wait_s) == (False, None)
    assert shown.held is not None
    assert not shown.held.is_recalled


def test_a_visit_under_way_counts_from_its_start() -> None:
    shown = derive(inputs(held("A012", State.SERVING, started_ms=NOW_MS - 187_000)))
    assert shown.stage is Stage.SERVING
    assert shown.held is not None
    assert shown.held.elapsed_s == 187
    assert shown.primary is not None
    assert shown.primary.action is Action.FINISH
    assert offered(shown) == [Action.PARK, Action.TRANSFER, Action.SEE_PARKED, Action.GIVE_BACK]


def test_a_pause_offers_to_resume_and_a_paused_visit_goes_on() -> None:
    on_a_break = derive(inputs(ticket("A012", 88), presences=present("1", paused=("1",))))
    assert on_a_break.stage is Stage.PAUSED
    assert on_a_break.primary is not None
    assert on_a_break.primary.action is Action.RESUME
    assert [row.is_next for row in on_a_break.rows] == [False]
    serving = held("A011", State.SERVING, started_ms=NOW_MS)
    going_on = derive(inputs(serving, presences=present("1", paused=("1",))))
    assert going_on.stage is Stage.SERVING
    assert [offer.action for offer in going_on.corner] == [Action.RESUME, Action.SIGN_OUT]


def test_a_clock_that_stepped_back_shows_no_negative_time() -> None:
    shown = derive(replace(inputs(ticket("A012", 120), held("A001", State.CALLED)), now_ms=0))
    assert shown.rows[0].waited_min == 0
    assert shown.held is not None
    assert shown.held.elapsed_s == 0


def test_a_visit_ends_in_any_outcome_and_a_no_show_only_once_started() -> None:
    def outcomes(state: State) -> list[str]:
        known = inputs(held("A012", state), drawer=Drawer.OUTCOMES, drawer_label="A012")
        view = derive(known).drawer
        assert view is not None
        return [choice.code for choice in view.choices if choice.code != ANOTHER_REQUEST]

    assert outcomes(State.SERVING) == [outcome.value for outcome in Outcome]
    assert outcomes(State.CALLED) == [code for code in outcomes(State.SERVING) if code != "no_show"]


def test_every_short_list_has_a_key_for_each_entry() -> None:
    cases = [
        (Drawer.OUTCOMES, (held("A012", State.SERVING),), "A012"),
        (Drawer.SERVICES, (held("A012", State.SERVING),), "A012"),
        (Drawer.REASONS, (ticket("B003", 80),), "B003"),
    ]
    for drawer, tickets, label in cases:
        view = derive(inputs(*tickets, drawer=drawer, drawer_label=label)).drawer
        assert view is not None
        keys = [choice.key for choice in view.choices]
        assert all(keys)
        assert len(set(keys)) == len(keys)


def test_a_list_about_a_ticket_that_left_the_desk_closes() -> None:
    assert derive(inputs(ticket("A012", 88), drawer=Drawer.OUTCOMES, drawer_label="A012")).drawer is None
    other = held("A013", State.SERVING)
    assert derive(inputs(other, drawer=Drawer.OUTCOMES, drawer_label="A012")).drawer is None


def test_another_ticket_may_be_chosen_among_those_who_wait_and_those_set_aside() -> None:
    parked = ticket("B001", 40, state=State.PARKED)
    view = derive(inputs(ticket("B003", 80), ticket("A012", 88), parked, drawer=Drawer.TICKETS)).drawer
    assert view is not None
    assert [choice.code for choice in view.choices] == ["A012", "B003", "B001"]
    assert [choice.row is not None and choice.row.is_parked for choice in view.choices] == [
        False,
        False,
        True,
    ]


def test_absences_are_offered_as_long_as_they_may_come_back() -> None:
    missed = (Missed("A002", NOW_MS - 15 * MINUTE_MS), Missed("A001", NOW_MS - 15 * MINUTE_MS - 1))
    view = derive(inputs(drawer=Drawer.RETURNS, missed=missed)).drawer
    assert view is not None
    assert view.has_field
    assert [choice.code for choice in view.choices] == ["A002"]


def test_the_reason_of_the_staff_stays_with_the_called_ticket() -> None:
    chosen = held(
        "B003", State.CALLED, call_reason=CallReason.STAFF_CHOICE, staff_reason=StaffReason.ACCOMMODATION
    )
    shown = derive(inputs(chosen))
    assert shown.held is not None
    assert shown.held.why is not None
    assert shown.held.why.staff_reason is StaffReason.ACCOMMODATION


def test_a_lost_store_keeps_the_last_view_and_says_since_when() -> None:
    shown = derive(inputs(ticket("A012", 88), trouble=StoreTrouble.LOCKED, lost_since_ms=NOW_MS))
    assert shown.lost is not None
    assert (shown.lost.trouble, shown.lost.since_ms) == (StoreTrouble.LOCKED, NOW_MS)
    assert [row.label for row in shown.rows] == ["A012"]


def test_the_printer_tells_its_trouble_and_since_when() -> None:
    known = inputs()
    assert known.queue is not None
    report = PrinterReport("kiosk", PrinterCause.PAPER_OUT, NOW_MS, missing("A003"))
    shown = derive(replace(known, queue=replace(known.queue, printers={"kiosk": report})))
    assert [(line.cause, line.since_ms) for line in shown.printers] == [(PrinterCause.PAPER_OUT, NOW_MS)]


def test_a_service_that_was_taken_out_of_the_settings_is_still_called() -> None:
    shown = derive(inputs(ticket("A012", 88, service="microfilm")))
    assert shown.next_up is not None
    assert shown.next_up.service == "microfilm"
