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
from kiosk.aids import NONE_TURNED, Aid, Turned
from kiosk.door import Door, Rest


class Screen(StrEnum):
    """What is on the glass."""

    WELCOME = "welcome"
    SERVICES = "services"
    TICKET = "ticket"
    PAUSE = "pause"
    CLOSED = "closed"
    CHOICE = "choice"
    RETURN = "return"
    HELP = "help"
    CANCELLED = "cancelled"
    UNHEARD = "unheard"


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
        aids: What the patron has turned on to see and reach better.
        screen: What is on the glass.
        family: The family of services chosen, on the services screen.
        page: Which of the screens of its services, from 0.
        wish: The service chosen, while the patron chooses between waiting and coming back.
        request: What was asked for; kept until home, so that it is asked for once.
        is_awaited: The request was handed on and has no answer yet; an answer may come late.
        is_asking: The patron waits for that answer, and nothing can be touched.
        is_slow: The patron has waited for long enough to be told so.
        issued: The ticket, on the ticket screen.
        slip: What became of its slip; None while nothing was heard of it.
        may_be_printing: The printer could print since the ticket was issued, or has the times to come back.
        is_slip_late: Nothing decisive was heard of it for so long that it is no more called on its way.
        cause: The state of the printer.
        present: Staff present; None while it is not known.
        waiting: Who waits on site.
        ahead: Who waits on site or is at a desk.
        is_help_coming: Whoever asked that somebody comes is told that somebody does.
        is_leaving: The patron is asked whether the number is really to be given up.
        is_cancelling: It is, and that is being seen to.
        is_uncancelled: It was, and could not be done now.
        most_waiting: From so many on no numbers are given; 0 for always.
        slips_left: So many more slips may come out in this while; None for any number.
        is_dimmed: Nobody is expected, and the screen gives little light.
        is_heard: A screen that is read aloud is heard, as far as is known.
        is_unheard: Whoever listened is told that this cannot be now.
        door: What the opening hours say; None where none are set.
        is_store_lost: No ticket can be issued now.
        is_settled: Touches count; false for a moment after each change of screen.
        is_rested: The screen before was no ticket, so that the moment is short.
        turned: Switches turned in that moment; on others touches count.
        is_warned: The patron is asked whether they are still there.
        entered: Counts the changes of screen and language.
        touched: Counts the touches.
        retold: Counts how often the number on the glass told anew who is at the desk.
    """

    home_language: str
    language: str
    aids: frozenset[Aid] = frozenset()
    screen: Screen = Screen.WELCOME
    family: Kind | None = None
    page: int = 0
    wish: str | None = None
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
    ahead: int = 0
    is_help_coming: bool = False
    is_leaving: bool = False
    is_cancelling: bool = False
    is_uncancelled: bool = False
    most_waiting: int = 0
    slips_left: int | None = None
    is_dimmed: bool = False
    is_heard: bool = True
    is_unheard: bool = False
    door: Door | None = None
    is_store_lost: bool = False
    is_settled: bool = False
    is_rested: bool = True
    turned: Turned = NONE_TURNED
    is_warned: bool = False
    entered: int = 0
    touched: int = 0
    retold: int = 0

    @property
    def is_as_found(self) -> bool:
        """Whether it is shown as every patron finds it: in the first language, without aids."""
        return self.language == self.home_language and not self.aids and not self.is_unheard

    @property
    def is_home(self) -> bool:
        """Nothing to come back from: first screen, as every patron finds it."""
        return self.screen is Screen.WELCOME and self.is_as_found

    @property
    def rest(self) -> Rest | None:
        """Why no numbers are given although everything works; None while they are."""
        if self.door is not None and self.door.rest is not None:
            return self.door.rest
        is_full = 0 < self.most_waiting <= self.waiting
        if is_full:
            return Rest.FULL
        return Rest.BUSY if self.slips_left == 0 else None

    @property
    def is_staffed(self) -> bool:
        """Whether somebody is there who could come."""
        return bool(self.present)

    @property
    def is_away_from_number(self) -> bool:
        """Whether nobody is there to call the number on the glass, as far as is known."""
        if self.present is not None:
            return self.present == 0
        return self.issued is not None and self.issued.present == 0

    @property
    def has_choice(self) -> bool:
        """Whether an assistance would wait for the only staff member, and a quieter time is known."""
        is_alone = self.family is Kind.ASSISTANCE and self.present == 1 and self.ahead > 0
        return is_alone and self.door is not None and bool(self.door.quieter)

    @property
    def may_cancel(self) -> bool:
        """Whether the ticket on the glass waits still, as far as is known."""
        return self.issued is not None and self.issued.position is not None


def begun(language: str, most_waiting: int = 0) -> Journey:
    """The kiosk as it starts."""
    return Journey(home_language=language, language=language, most_waiting=most_waiting)


def touched(journey: Journey) -> Journey:
    """A finger or a key, anywhere: somebody is there; the touch that answers or wakes does nothing else."""
    counted = replace(journey, touched=journey.touched + 1)
    was_away = journey.is_warned or journey.is_dimmed
    return moved(replace(counted, is_warned=False, is_dimmed=False)) if was_away else counted


def family_opened(journey: Journey, family: Kind) -> Journey:
    """From the welcome screen to the services of a family."""
    if not listens(journey, Screen.WELCOME):
        return journey
    return moved(replace(journey, screen=Screen.SERVICES, family=family, page=0))


def went_back(journey: Journey) -> Journey:
    """To the screen before, in the same language: the services, those before them, the welcome screen."""
    if listens(journey, Screen.CHOICE):
        return moved(replace(journey, screen=Screen.SERVICES, wish=None))
    if not listens(journey, Screen.SERVICES):
        return journey
    if journey.page:
        return moved(replace(journey, page=journey.page - 1))
    return moved(replace(journey, screen=Screen.WELCOME, family=None))


def language_chosen(journey: Journey, language: str) -> Journey:
    """Another language, on the same screen."""
    if not listens(journey, journey.screen) or language == journey.language:
        return journey
    return moved(replace(journey, language=language))


def service_chosen(journey: Journey, service: str, ticket_id: str) -> Journey:
    """A ticket is asked for, after the choice where there is one; the first such touch counts until home."""
    if not listens(journey, Screen.SERVICES) or journey.request is not None:
        return journey
    if journey.has_choice:
        return moved(replace(journey, screen=Screen.CHOICE, wish=service))
    request = Request(ticket_id, service, journey.language)
    return replace(journey, request=request, is_awaited=True, is_asking=True)


def asked_again(journey: Journey) -> Journey:
    """The same request once more; an answer that is awaited still is waited for again."""
    if not listens(journey, Screen.PAUSE) or journey.request is None:
        return journey
    return replace(journey, is_awaited=True, is_asking=True)


def ticket_issued(journey: Journey, issued: Issued) -> Journey:
    """The answer came, in time or late: the ticket screen."""
    if not awaits(journey, issued.ticket.id):
        return journey
    answered = replace(_not_asking(journey), is_awaited=False, issued=issued, slip=None)
    may_print = journey.cause.may_print
    return moved(replace(answered, screen=Screen.TICKET, family=None, may_be_printing=may_print))


def request_failed(journey: Journey, ticket_id: str) -> Journey:
    """No ticket can be had now: the screen that sends to the desk, unless it is there already."""
    if not awaits(journey, ticket_id):
        return journey
    answered = replace(journey, is_awaited=False)
    return _sent_to_desk(answered) if journey.is_asking else answered


def answer_overdue(journey: Journey) -> Journey:
    """The patron has waited long enough: the screen that sends to the desk; the answer may still come."""
    return _sent_to_desk(journey) if journey.is_asking else journey


def ticket_taken(journey: Journey) -> Journey:
    """The patron is done with the ticket screen."""
    return gone_home(journey) if listens(journey, Screen.TICKET) else journey


def gone_home(journey: Journey) -> Journey:
    """Back to the start, in the first language and look; what is known of the desk stays known."""
    home = Journey(
        home_language=journey.home_language,
        language=journey.home_language,
        screen=_home_screen(journey),
        cause=journey.cause,
        present=journey.present,
        waiting=journey.waiting,
        ahead=journey.ahead,
        most_waiting=journey.most_waiting,
        slips_left=journey.slips_left,
        is_heard=journey.is_heard,
        door=journey.door,
        is_store_lost=journey.is_store_lost,
        entered=journey.entered,
        touched=journey.touched,
    )
    return replace(moved(home), is_rested=journey.screen is not Screen.TICKET)


def _home_screen(journey: Journey) -> Screen:
    """A library that is closed needs no store; one that is full does not know it without."""
    if journey.is_store_lost and journey.rest in {None, Rest.FULL, Rest.BUSY}:
        return Screen.PAUSE
    return Screen.WELCOME if journey.rest is None else Screen.CLOSED


def listens(journey: Journey, screen: Screen) -> bool:
    """Whether a touch counts, on this screen."""
    is_free = journey.is_settled and not journey.is_asking and not journey.is_warned
    return journey.screen is screen and is_free


def awaits(journey: Journey, ticket_id: str) -> bool:
    """Whether this request still has no answer."""
    return journey.is_awaited and journey.request is not None and journey.request.ticket_id == ticket_id


def _not_asking(journey: Journey) -> Journey:
    return replace(journey, is_asking=False, is_slow=False)


def _sent_to_desk(journey: Journey) -> Journey:
    return moved(replace(_not_asking(journey), screen=Screen.PAUSE, family=None))


def moved(journey: Journey) -> Journey:
    """Another screen, or another language: touches count in a moment."""
    counted = replace(journey, entered=journey.entered + 1, turned=NONE_TURNED)
    return replace(counted, is_settled=False, is_rested=True)
