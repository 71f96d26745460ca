"""The journey of one patron at the kiosk: a pure state machine from welcome to ticket and back.

Must not import Qt. Each function answers a ``Journey`` with the next one; what does not fit the
moment changes nothing, so that no second tap, finger or late answer can do a thing twice.
"""

from dataclasses import dataclass, replace
from enum import StrEnum

from desk.printer import PrinterCause
from desk.requests import Issued
from desk.slips import SlipState
from desk.tickets import Kind
from kiosk.door import Door, Rest


class Screen(StrEnum):
    """What is on the glass."""

    WELCOME = "welcome"
    SERVICES = "services"
    TICKET = "ticket"
    PAUSE = "pause"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Request:
    """One request for a ticket; asking again for the same one issues nothing more."""

    ticket_id: str
    service: str
    language: str


@dataclass(frozen=True, slots=True)
class Journey:
    """Everything the screens are derived from.

    Attributes:
        home_language: The language after every ticket.
        language: The language shown.
        screen: What is on the glass.
        family: The family of services chosen, on the services screen.
        request: What was asked for; kept until home, so that it is asked for once.
        is_awaited: The request was handed on and has no answer yet; an answer may come late.
        is_asking: The patron waits for that answer, and nothing can be touched.
        is_slow: The patron has waited for long enough to be told so.
        issued: The ticket, on the ticket screen.
        slip: What became of its slip; None while nothing was heard of it.
        may_be_printing: The printer could print at some moment since the ticket was issued.
        is_slip_late: Nothing decisive was heard of it for so long that it is no more called on its way.
        cause: The state of the printer.
        present: Staff present; None while it is not known.
        waiting: Who waits on site.
        most_waiting: From so many on no numbers are given; 0 for always.
        door: What the opening hours say; None where none are set.
        is_store_lost: No ticket can be issued now.
        is_settled: Touches count; false for a moment after each change of screen.
        is_rested: The screen before was no ticket, so that the moment is short.
        is_warned: The patron is asked whether they are still there.
        entered: Counts the changes of screen and language.
        touched: Counts the touches.
    """

    home_language: str
    language: str
    screen: Screen = Screen.WELCOME
    family: Kind | None = None
    request: Request | None = None
    is_awaited: bool = False
    is_asking: bool = False
    is_slow: bool = False
    issued: Issued | None = None
    slip: SlipState | None = None
    may_be_printing: bool = False
    is_slip_late: bool = False
    cause: PrinterCause = PrinterCause.READY
    present: int | None = None
    waiting: int = 0
    most_waiting: int = 0
    door: Door | None = None
    is_store_lost: bool = False
    is_settled: bool = False
    is_rested: bool = True
    is_warned: bool = False
    entered: int = 0
    touched: int = 0

    @property
    def is_home(self) -> bool:
        """Nothing to come back from: first screen, first language."""
        return self.screen is Screen.WELCOME and self.language == self.home_language

    @property
    def rest(self) -> Rest | None:
        """Why no numbers are given although everything works; None while they are."""
        if self.door is not None and self.door.rest is not None:
            return self.door.rest
        is_full = 0 < self.most_waiting <= self.waiting
        return Rest.FULL if is_full else None


def begun(language: str, most_waiting: int = 0) -> Journey:
    """The kiosk as it starts."""
    return Journey(home_language=language, language=language, most_waiting=most_waiting)


def touched(journey: Journey) -> Journey:
    """A finger or a key, anywhere: somebody is there."""
    counted = replace(journey, touched=journey.touched + 1)
    return _entered(replace(counted, is_warned=False)) if journey.is_warned else counted


def family_opened(journey: Journey, family: Kind) -> Journey:
    """From the welcome screen to the services of a family."""
    if not _listens(journey, Screen.WELCOME):
        return journey
    return _entered(replace(journey, screen=Screen.SERVICES, family=family))


def went_back(journey: Journey) -> Journey:
    """From the services to the welcome screen, in the same language."""
    if not _listens(journey, Screen.SERVICES):
        return journey
    return _entered(replace(journey, screen=Screen.WELCOME, family=None))


def language_chosen(journey: Journey, language: str) -> Journey:
    """Another language, on the same screen."""
    if not _listens(journey, journey.screen) or language == journey.language:
        return journey
    return _entered(replace(journey, language=language))


def service_chosen(journey: Journey, service: str, ticket_id: str) -> Journey:
    """A ticket is asked for; the first such touch counts, and no other until home."""
    if not _listens(journey, Screen.SERVICES) or journey.request is not None:
        return journey
    request = Request(ticket_id, service, journey.language)
    return replace(journey, request=request, is_awaited=True, is_asking=True)


def asked_again(journey: Journey) -> Journey:
    """The same request once more; an answer that is awaited still is waited for again."""
    if not _listens(journey, Screen.PAUSE) or journey.request is None:
        return journey
    return replace(journey, is_awaited=True, is_asking=True)


def ticket_issued(journey: Journey, issued: Issued) -> Journey:
    """The answer came, in time or late: the ticket screen."""
    if not _awaits(journey, issued.ticket.id):
        return journey
    answered = replace(_not_asking(journey), is_awaited=False, issued=issued, slip=None)
    may_print = journey.cause.may_print
    return _entered(replace(answered, screen=Screen.TICKET, family=None, may_be_printing=may_print))


def request_failed(journey: Journey, ticket_id: str) -> Journey:
    """No ticket can be had now: the screen that sends to the desk, unless it is there already."""
    if not _awaits(journey, ticket_id):
        return journey
    answered = replace(journey, is_awaited=False)
    return _sent_to_desk(answered) if journey.is_asking else answered


def answer_overdue(journey: Journey) -> Journey:
    """The patron has waited long enough: the screen that sends to the desk; the answer may still come."""
    return _sent_to_desk(journey) if journey.is_asking else journey


def slip_ended(journey: Journey, ticket_id: str, result: SlipState) -> Journey:
    """What became of the slip, which may be known better later; news of an earlier ticket change nothing.

    What is on paper stays there, whatever becomes of a second slip that staff asked for meanwhile.
    """
    if journey.issued is None or journey.issued.ticket.id != ticket_id:
        return journey
    is_on_paper = journey.slip is not None and journey.slip.is_printed
    return journey if is_on_paper and not result.is_printed else replace(journey, slip=result)


def printer_changed(journey: Journey, cause: PrinterCause) -> Journey:
    """The printer is in another state; a slip on its way is told accordingly."""
    may_be_printing = journey.may_be_printing or (journey.issued is not None and cause.may_print)
    return replace(journey, cause=cause, may_be_printing=may_be_printing)


def store_lost(journey: Journey) -> Journey:
    """The store cannot be reached; a ticket on the glass stays there, a request is answered first."""
    lost = replace(journey, is_store_lost=True)
    if journey.is_asking or journey.screen in {Screen.TICKET, Screen.PAUSE}:
        return lost
    return gone_home(lost)


def store_found(journey: Journey) -> Journey:
    """The store is back; the kiosk opens again by itself."""
    found = replace(journey, is_store_lost=False)
    is_closed = journey.screen is Screen.PAUSE and journey.request is None
    return gone_home(found) if is_closed else found


def request_refused(journey: Journey, ticket_id: str) -> Journey:
    """The library closed meanwhile, or does not give this service now: the start, which tells why."""
    return gone_home(journey) if _awaits(journey, ticket_id) else journey


def door_seen(journey: Journey, door: Door | None) -> Journey:
    """What the hours say now."""
    return _rested(journey, replace(journey, door=door))


def queue_seen(journey: Journey, present: int, waiting: int) -> Journey:
    """Who is there now, and how many wait."""
    return _rested(journey, replace(journey, present=present, waiting=waiting))


def ticket_taken(journey: Journey) -> Journey:
    """The patron is done with the ticket screen."""
    return gone_home(journey) if _listens(journey, Screen.TICKET) else journey


def gone_home(journey: Journey) -> Journey:
    """Back to the start, in the first language; what is known of the desk stays known."""
    home = Journey(
        home_language=journey.home_language,
        language=journey.home_language,
        screen=_home_screen(journey),
        cause=journey.cause,
        present=journey.present,
        waiting=journey.waiting,
        most_waiting=journey.most_waiting,
        door=journey.door,
        is_store_lost=journey.is_store_lost,
        entered=journey.entered,
        touched=journey.touched,
    )
    return replace(_entered(home), is_rested=journey.screen is not Screen.TICKET)


def _home_screen(journey: Journey) -> Screen:
    """A library that is closed needs no store; one that is full does not know it without."""
    if journey.is_store_lost and journey.rest in {None, Rest.FULL}:
        return Screen.PAUSE
    return Screen.WELCOME if journey.rest is None else Screen.CLOSED


def _rested(before: Journey, journey: Journey) -> Journey:
    """Home where the kiosk rests now, or no more; who has chosen a family may still ask when it is full."""
    if journey.is_asking:
        return journey
    if journey.screen is Screen.CLOSED:
        return journey if journey.rest is before.rest else gone_home(journey)
    is_pause = journey.screen is Screen.PAUSE and journey.request is None
    is_begun = journey.screen is Screen.SERVICES or is_pause
    is_stopped = journey.screen is Screen.WELCOME or (is_begun and journey.rest is not Rest.FULL)
    return gone_home(journey) if journey.rest is not None and is_stopped else journey


def _listens(journey: Journey, screen: Screen) -> bool:
    is_free = journey.is_settled and not journey.is_asking and not journey.is_warned
    return journey.screen is screen and is_free


def _awaits(journey: Journey, ticket_id: str) -> bool:
    return journey.is_awaited and journey.request is not None and journey.request.ticket_id == ticket_id


def _not_asking(journey: Journey) -> Journey:
    return replace(journey, is_asking=False, is_slow=False)


def _sent_to_desk(journey: Journey) -> Journey:
    return _entered(replace(_not_asking(journey), screen=Screen.PAUSE, family=None))


def _entered(journey: Journey) -> Journey:
    return replace(journey, entered=journey.entered + 1, is_settled=False, is_rested=True)
