"""Moments of a desk, for the gallery of the panel and for tests of every state.

They are of a visit, of calls, lists, printers, the store and the sign-in. Each is what the panel knows at one
moment (``PanelInputs``); what is shown follows from it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from types import MappingProxyType

from desk.colleague_call import ColleagueCall
from desk.desk_action import DeskAction
from desk.errors import StoreTrouble
from desk.people import Person, Role
from desk.presence import PauseKind, Presence
from desk.printer import PrinterCause, PrinterReport
from desk.promised_calls import PromisedCall
from desk.queue import LiveQueue
from desk.slips import LostSlip, MissingSlip, SlipState, StepSlipRequest
from desk.tickets import CallReason, Kind, Outcome, ParkReason, State, Ticket
from staffpanel.actions import Drawer
from staffpanel.inputs import Missed, PanelInputs
from staffpanel.notices import News, Notice, refused
from staffpanel.slip_drawers import LOST
from tests.staffpanel.test_view_model import DAY, MINUTE_MS, NOW_MS, held, inputs, present, ticket
from ui.referral_words import ReferralWords
from ui.service_words import DEFAULT_SERVICE_WORDS

REFERRALS = (
    ReferralWords("clsc", "CLSC des Sources", "Santé et services sociaux"),
    ReferralWords("tax_clinic", "Comité d’impôt", "Déclarations de revenus"),
)
HOUR_MS = 60 * MINUTE_MS
LINE = (ticket("A012", 94), ticket("B004", 92), ticket("A013", 97))
LONG_LINE = (
    *LINE,
    *(ticket(f"A{number:03d}", 99, service="renewal") for number in range(14, 20)),
    *(ticket(f"B{number:03d}", 98, service="document_search") for number in range(5, 9)),
)
HELP = held("B001", State.SERVING, started_ms=NOW_MS - 11 * MINUTE_MS)
LOAN = held("A011", State.SERVING, started_ms=NOW_MS - 130_000)
TALK = held("B001", State.SERVING, started_ms=NOW_MS - 40_000, call_reason=CallReason.NEXT_STEP_DUE)
CALLED = held("A011", State.CALLED)
RECALLED = replace(CALLED, recalled_ms=NOW_MS - 40_000)
LEFT_THERE = held("B006", State.SERVING, desk="2", started_ms=NOW_MS - 5 * MINUTE_MS)
DONE = replace(CALLED, state=State.CLOSED, outcome=Outcome.SERVED, closed_ms=NOW_MS - 2_000)
CALL = ticket("P001", 98)
CALL_BACK = replace(CALL, contacts=3, contact_ms=NOW_MS - 70_000)
MANY_CALLS = tuple(ticket(f"P{number:03d}", 96 + number) for number in range(1, 5))
ASIDE = ticket("B002", 60, state=State.PARKED, park_reason=ParkReason.BEING_PREPARED, remind_ms=NOW_MS)
LOANS = {"1": frozenset({"loan", "return"})}
STAFF = {"1": "MB", "2": "JL", "3": "Maximilienne"}
ALONE, TWO, THREE = (
    {desk: replace(each, staff=STAFF[desk]) for desk, each in present(*desks).items()}
    for desks in ("1", "12", "123")
)
READY = {"kiosk": PrinterReport("kiosk", PrinterCause.READY, NOW_MS)}
RESTING = {"kiosk": replace(READY["kiosk"], rests_until_ms=NOW_MS + 4 * MINUTE_MS)}
LOST_SLIPS = (
    MissingSlip("A012", "A012", SlipState.NOT_SENT),
    MissingSlip("B004", "B004", SlipState.CANCELLED),
    MissingSlip("A013", "A013", SlipState.UNKNOWN),
)
STEP = StepSlipRequest(
    "s1", "B007", "B007", DAY, "kiosk", "1", NOW_MS - 90_000, Outcome.ON_HOLD_PLACED, "await_notice", "fr"
)
TIMES = replace(STEP, id="k1", ticket_id="", label="", asked_ms=NOW_MS - 600_000)
LOST_PAPER = (LostSlip(STEP, SlipState.UNKNOWN), LostSlip(TIMES, SlipState.NOT_SENT))
TROUBLE = {
    "kiosk": PrinterReport("kiosk", PrinterCause.PAPER_OUT, NOW_MS - 5 * MINUTE_MS, LOST_SLIPS),
    "Bureau": PrinterReport("Bureau", PrinterCause.NEAR_END, NOW_MS - HOUR_MS),
}
PEOPLE = (
    Person("MB", Role.MANAGER),
    Person("JL", Role.STAFF),
    Person("Maximilienne", Role.STAFF, wrong_pins=6, refused_ms=NOW_MS - 5_000),
    Person("Luc", Role.STAFF, is_disabled=True),
)
PROMISED = (
    PromisedCall("1", NOW_MS - 10 * MINUTE_MS, NOW_MS + HOUR_MS, "Mme T.", "418 555-0111", "Titre réservé"),
    PromisedCall("2", NOW_MS + 2 * HOUR_MS, NOW_MS + 20 * HOUR_MS, "Samuel", "581 555-0147 poste 12"),
    PromisedCall(
        "3", NOW_MS + 30 * HOUR_MS, NOW_MS + 40 * HOUR_MS, "M. Roy", "418 555-0190", "Comité d’impôt"
    ),
)


def known(
    *tickets: Ticket,
    drawer: Drawer | None = None,
    code: str = "",
    label: str = "",
    notice: Notice | None = None,
    undo: Ticket | None = None,
    skills: Mapping[str, frozenset[str]] = MappingProxyType({}),
    presences: Mapping[str, Presence] = ALONE,
    printers: Mapping[str, PrinterReport] = READY,
    lost: tuple[LostSlip, ...] = (),
    steps: tuple[StepSlipRequest, ...] = (),
    **more: object,
) -> PanelInputs:
    """A moment at desk 1, where a list about a ticket may be open, or the last action may be undone."""
    here = next((each for each in tickets if each.desk == "1"), None)
    actions = {} if undo is None else {"1": DeskAction("1", NOW_MS - 2_000, undo, here or DONE)}
    about = here or next((each for each in tickets if each.kind is Kind.PHONE), None)
    queue = LiveQueue(
        "main",
        DAY,
        NOW_MS,
        tickets=tickets,
        presences=presences,
        printers=printers,
        skills=skills,
        actions=actions,
        lost_slips=lost,
        step_slips=steps,
    )
    moment = replace(
        inputs(staff=STAFF["1"]),
        queue=queue,
        drawer=drawer,
        drawer_label=label or (about.label if about is not None and drawer is not None else ""),
        drawer_code=code,
        notice=notice,
        referrals=tuple(each.code for each in REFERRALS),
        kinds={each.code: each.kind for each in DEFAULT_SERVICE_WORDS},
    )
    return replace(moment, **more)  # type: ignore[arg-type]


def moments() -> Iterator[tuple[str, PanelInputs]]:
    """Every moment of the gallery, by its name."""
    yield from of_a_visit()
    yield from of_calls()
    yield from of_skills()
    yield from of_lists()
    yield from of_presence()
    yield from of_machines()


def of_a_visit() -> Iterator[tuple[str, PanelInputs]]:
    """From the greeting to the end."""
    yield "called", known(*LINE, CALLED, undo=ticket("A011", 50))
    yield "next-undo", known(*LINE, undo=CALLED)
    yield "nobody-undo", known(undo=CALLED)
    yield "wrap-up", known(*LINE, HELP)
    yield "talk", known(*LINE, TALK)
    yield "talk-ends", known(*LINE, TALK, drawer=Drawer.OUTCOMES)
    yield "finish", known(*LINE, HELP, drawer=Drawer.OUTCOMES)
    yield "another-request", known(*LINE, HELP, drawer=Drawer.AGAIN)
    yield "waits-anew", known(*LINE, notice=Notice(News.WAITS_ANEW, label="B001", number=4))
    yield "referred", known(*LINE, HELP, drawer=Drawer.NEXT_STEPS, code=Outcome.REFERRED)
    yield "transfer", known(*LINE, HELP, drawer=Drawer.SERVICES, presences=TWO)
    yield "set-aside", known(*LINE, HELP, drawer=Drawer.PARK_REASONS)
    yield "remind", known(*LINE, HELP, drawer=Drawer.REMINDERS, code=ParkReason.OTHER)
    yield "aside-due", known(*LINE, ASIDE)
    yield "left-at-desk", known(*LINE, LEFT_THERE)
    yield "left-while-serving", known(*LINE, LOAN, LEFT_THERE)
    yield "left-and-next", known(*LINE, LEFT_THERE, drawer=Drawer.UNATTENDED, label="B006")
    yield "serving", known(*LINE, LOAN, presences=TWO)
    yield "no-show", known(*LINE, RECALLED, notice=refused(News.WAIT_A_LITTLE, label="A011", number=20))


def of_calls() -> Iterator[tuple[str, PanelInputs]]:
    """Calls on hold, due, and at the desk."""
    fresh = replace(CALL, joined_ms=NOW_MS - 5_000)
    yield "call-on-hold", known(*LINE, CALLED, fresh, notice=Notice(News.ON_HOLD, label="P001"))
    yield "call-due", known(*LINE, HELP, CALL, ticket("P002", 99))
    yield "call-back", known(*LINE, HELP, CALL_BACK)
    yield "calls-many", known(*LINE, HELP, *MANY_CALLS)
    yield "call-ends", known(CALL_BACK, drawer=Drawer.CALL_OUTCOMES)
    yield "calls", known(CALL, ticket("P002", 99), drawer=Drawer.CALLS)
    yield "call-next", known(CALL)
    yield "call-answered", known(*LINE, held("P001", State.CALLED))
    yield "call-at-desk", known(*LINE, held("P001", State.SERVING, started_ms=NOW_MS - 40_000))
    yield "promised-due", known(promised_ms=tuple(each.due_ms for each in PROMISED))


def of_skills() -> Iterator[tuple[str, PanelInputs]]:
    """Who can give what."""
    sent = ticket("B005", 90, meant_for="2")
    yield "skills", known(*LINE, drawer=Drawer.SKILLS, skills=LOANS)
    yield "skills-hide", known(*LINE, sent, skills=LOANS, presences=TWO)
    yield "for-colleagues", known(ticket("B004", 92), skills=LOANS, presences=TWO)
    yield "beyond-all", known(ticket("B004", 92), skills=LOANS)


def of_lists() -> Iterator[tuple[str, PanelInputs]]:
    """Everybody who waits, was set aside or missed the call."""
    yield "long-line", known(*LONG_LINE)
    yield "call-another", known(*LONG_LINE, drawer=Drawer.TICKETS)
    yield "reasons", known(*LINE, drawer=Drawer.REASONS, label="B004")
    other = ticket("B003", 70, state=State.PARKED, park_reason=ParkReason.OTHER)
    yield "parked", known(*LINE, ASIDE, other, drawer=Drawer.PARKED)
    missed = tuple(
        Missed(label, NOW_MS - minutes * MINUTE_MS) for label, minutes in (("A009", 2), ("B002", 9))
    )
    yield "returns", known(*LINE, drawer=Drawer.RETURNS, missed=missed)
    yield "pauses", known(*LINE, drawer=Drawer.PAUSES)
    yield "paper-waits", known(*LINE, printers=TROUBLE, steps=(STEP,))
    yield "slips-waiting", known(*LINE, drawer=Drawer.SLIPS, printers=TROUBLE, steps=(STEP,))
    yield "slips-lost", known(*LINE, drawer=Drawer.SLIPS, lost=LOST_PAPER)
    yield "slip-lost", known(*LINE, drawer=Drawer.LOST_SLIP, label=f"{LOST}s1", lost=LOST_PAPER)
    yield "times-lost", known(*LINE, drawer=Drawer.LOST_SLIP, label=f"{LOST}k1", lost=LOST_PAPER)


def of_presence() -> Iterator[tuple[str, PanelInputs]]:
    """Who is there, and who is not."""
    yield "nobody", known()
    yield "two", known(*LINE, presences=TWO, notice=Notice(News.NOW_SEVERAL, number=2))
    paused = replace(TWO["1"], pause=PauseKind.BREAK, counts=False)
    yield "paused", known(*LINE, presences={**TWO, "1": paused})
    yield "paused-alone", known(*LINE, presences={"1": paused})
    yield "sign-in", replace(known(presences=THREE), desk="", staff="")
    yield "sign-in-alias", replace(known(), desk="2", staff="")
    with_people = known(*LINE, presences=TWO)
    queue = replace(with_people.queue, has_people=True) if with_people.queue is not None else None
    yield "sign-in-pin", replace(with_people, queue=queue, desk="3", staff="")
    wrong = refused("wrong_pin")
    yield "sign-in-refused", replace(with_people, queue=queue, desk="3", staff="", notice=wrong)
    yield "sign-in-left", replace(known(LEFT_THERE, presences=ALONE), desk="", staff="")
    yield "looking", replace(known(), queue=None, staff="")


def of_machines() -> Iterator[tuple[str, PanelInputs]]:
    """Printers, slips and the store."""
    yield "printers", known(*LINE, printers=TROUBLE)
    yield "kiosk-rests", known(*LONG_LINE, printers=RESTING)
    yield "slips", known(*LINE, CALLED, printers=TROUBLE, drawer=Drawer.SLIPS, label=" ")
    yield "look-first", known(*LINE, printers=TROUBLE, drawer=Drawer.LOOK_FIRST, label="A013")
    yield "which-printer", known(*LINE, printers=TROUBLE, drawer=Drawer.PRINTERS, label="A012")
    since_ms = NOW_MS - 3 * MINUTE_MS
    lost = known(*LINE, LOAN, printers=TROUBLE, trouble=StoreTrouble.LOCKED, lost_since_ms=since_ms)
    yield "store-lost", lost
    yield "no-room", known(is_out_of_room=True)
    yield "asked", known(*LINE, is_busy=True, is_slow=True)


def of_claims() -> Iterator[tuple[str, PanelInputs]]:
    """What claims attention: somebody who waits while nobody serves, and a colleague who calls."""
    fresh = replace(ticket("A014", 100), joined_ms=NOW_MS - 40_000)
    free = {"1": replace(ALONE["1"], since_ms=NOW_MS - HOUR_MS, active_ms=NOW_MS - HOUR_MS)}
    yield "claim-ticket", known(fresh, presences=free)
    moment = known(*LINE, HELP, presences=TWO)
    called = ColleagueCall("2", NOW_MS - 10_000)
    queue = None if moment.queue is None else replace(moment.queue, colleague_calls={"2": called})
    yield "claim-colleague", replace(moment, queue=queue)
