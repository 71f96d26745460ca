"""What the panel shows of slips and printers follows from what it knows; no window is needed."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desk.printer import PrinterCause, PrinterReport
from desk.slips import MissingSlip, ReprintRequest, SlipState
from desk.tickets import State, Ticket
from staffpanel.actions import Action, Drawer
from staffpanel.inputs import PanelInputs
from staffpanel.notices import News, Notice
from staffpanel.properties import PanelProperties
from staffpanel.reprint_steps import Request, Wanted, next_step
from staffpanel.view_model import derive
from tests.staffpanel.test_view_model import NOW_MS, held, inputs, offered, ticket

ONE = ticket("A012", 80)


def missing(label: str, state: SlipState = SlipState.UNKNOWN) -> MissingSlip:
    """In these tests a ticket's id is its label."""
    return MissingSlip(label, label, state)


def report(
    place: str = "kiosk", cause: PrinterCause = PrinterCause.READY, *lost: MissingSlip
) -> PrinterReport:
    return PrinterReport(place, cause, NOW_MS, lost)


def known(
    *tickets: Ticket,
    reports: tuple[PrinterReport, ...],
    reprints: tuple[ReprintRequest, ...] = (),
    staff: str = "staff 1",
    **more: object,
) -> PanelInputs:
    before = inputs(*tickets, staff=staff, **more)
    assert before.queue is not None
    printers = {each.place: each for each in reports}
    queue = replace(before.queue, printers=printers, reprints=reprints)
    return replace(before, queue=queue)


def asked(label: str, place: str = "kiosk", ago_ms: int = 0) -> ReprintRequest:
    return ReprintRequest(f"request for {label}", label, place, "1", NOW_MS - ago_ms)


def count(shown: PanelProperties) -> int:
    assert shown.slips is not None
    return shown.slips.count


def slips_of(shown: PanelProperties) -> list[tuple[str, SlipState | None]]:
    assert shown.drawer is not None
    return [(each.code, each.slip.trouble) for each in shown.drawer.choices if each.slip is not None]


def step(known_now: PanelInputs, wanted: Wanted) -> Drawer | Notice | Request:
    assert known_now.queue is not None
    return next_step(known_now.queue, wanted, NOW_MS)


def test_slips_are_offered_where_there_is_a_printer_and_counted_for_open_tickets_alone() -> None:
    assert derive(inputs(ONE)).slips is None
    not_configured = report("kiosk", PrinterCause.NOT_CONFIGURED)
    assert derive(known(ONE, reports=(not_configured,))).slips is None
    of_a_closed_one = report("kiosk", PrinterCause.READY, missing("A001"), missing("A012"))
    assert count(derive(known(ONE, reports=(of_a_closed_one,)))) == 1


def test_before_the_sign_in_a_printer_is_told_of_but_no_slip_may_be_asked_for() -> None:
    shown = derive(known(ONE, reports=(report(),), staff=""))
    assert [line.place for line in shown.printers] == ["kiosk"]
    assert shown.slips is None


@pytest.mark.parametrize("state", [State.CALLED, State.SERVING])
def test_the_slip_of_the_ticket_at_the_desk_is_the_last_of_its_actions(state: State) -> None:
    assert offered(derive(known(held("A012", state), reports=(report(),))))[-1] is Action.REPRINT
    assert Action.REPRINT not in offered(derive(inputs(held("A012", state))))


def test_a_slip_lost_by_two_printers_is_one_slip_and_must_be_looked_for() -> None:
    kiosk = report("kiosk", PrinterCause.READY, missing("A012", SlipState.NOT_SENT))
    hall = report("hall", PrinterCause.MUTE, missing("A012"))
    for reports in ((kiosk, hall), (hall, kiosk)):
        now = known(ONE, reports=reports, drawer=Drawer.SLIPS)
        assert count(derive(now)) == 1
        assert slips_of(derive(now)) == [("A012", SlipState.UNKNOWN)]
        assert step(now, Wanted("A012")) is Drawer.LOOK_FIRST
        looking = derive(replace(now, drawer=Drawer.LOOK_FIRST, drawer_label="A012")).drawer
        assert looking is not None
        assert looking.place == "hall"


def test_every_open_ticket_is_in_the_list_once_the_missing_ones_first() -> None:
    tickets = (
        ticket("A012", 80),
        ticket("B003", 70),
        ticket("P001", 71),
        ticket("A013", 85),
        ticket("A009", 40, state=State.PARKED),
        held("A011", State.CALLED),
    )
    lost = (missing("A009", SlipState.CANCELLED), missing("A013", SlipState.NOT_SENT))
    kiosk = report("kiosk", PrinterCause.READY, *lost)
    shown = derive(known(*tickets, reports=(kiosk,), drawer=Drawer.SLIPS))
    assert slips_of(shown) == [
        ("A013", SlipState.NOT_SENT),
        ("A009", SlipState.CANCELLED),
        ("A011", None),
        ("A012", None),
        ("B003", None),
    ]


@pytest.mark.parametrize("drawer", [Drawer.LOOK_FIRST, Drawer.PRINTERS])
def test_a_question_about_a_ticket_that_was_closed_goes_away(drawer: Drawer) -> None:
    now = known(ONE, reports=(report(),), drawer=drawer, drawer_label="A001")
    assert derive(now).drawer is None


def test_a_reprint_is_shown_until_it_ended_at_the_ticket_and_at_its_printer() -> None:
    serving = held("A012", State.SERVING)
    shown = derive(known(serving, reports=(report(), report("hall")), reprints=(asked("A012", "hall"),)))
    assert shown.held is not None
    assert shown.held.reprint_asked_ms == NOW_MS
    assert [(line.place, line.asked) for line in shown.printers] == [("hall", ("A012",)), ("kiosk", ())]
    assert all(line.is_one_of_several for line in shown.printers)


@pytest.mark.parametrize(("ago_ms", "is_asked"), [(0, False), (59_999, False), (60_000, True), (-1, True)])
def test_a_slip_is_asked_for_again_only_after_a_minute_or_when_the_clock_stepped_back(
    ago_ms: int, is_asked: bool
) -> None:
    now = known(ONE, reports=(report(),), reprints=(asked("A012", ago_ms=ago_ms),))
    found = step(now, Wanted("A012"))
    assert isinstance(found, Request) == is_asked
    if not is_asked:
        assert found == Notice(News.REPRINT_UNDER_WAY, label="A012", detail="kiosk")


@pytest.mark.parametrize("cause", list(PrinterCause))
def test_a_request_is_for_later_exactly_when_the_printer_may_not_print(cause: PrinterCause) -> None:
    found = step(known(ONE, reports=(report("kiosk", cause),)), Wanted("A012"))
    if cause is PrinterCause.NOT_CONFIGURED:
        assert isinstance(found, Notice)
        assert found.code == "unknown_printer"
    else:
        assert found == Request("A012", "A012", "kiosk", is_later=not cause.may_print, asked_ms=NOW_MS)


def test_a_printer_that_went_away_while_it_was_being_chosen_is_not_asked() -> None:
    found = step(known(ONE, reports=(report(),)), Wanted("A012", has_looked=True, place="hall"))
    assert isinstance(found, Notice)
    assert found.code == "unknown_printer"


def test_that_the_kiosk_rests_is_shown_while_it_lasts_and_goes_by_itself() -> None:
    rests = known(ONE, reports=(replace(report(), rests_until_ms=NOW_MS + 1),))
    assert derive(rests).rests_until_ms == NOW_MS + 1
    assert derive(replace(rests, staff="")).rests_until_ms == NOW_MS + 1
    assert derive(replace(rests, now_ms=NOW_MS + 1)).rests_until_ms is None
    assert derive(known(ONE, reports=(report(),))).rests_until_ms is None
