"""What each screen shows: pure derivations from a journey to frozen properties.

Must not import Qt. A view model compares what is derived with what it showed, and notifies the
difference and nothing else.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import assert_never

from desk.opening import OpeningState
from desk.tickets import Kind
from kiosk.journey import Journey, Screen
from kiosk.pages import MORE, page_of
from kiosk.ports import SlipOutlet
from kiosk.sentences import Sentences
from kiosk.slip_news import SlipNews, slip_news
from ui.languages import listed
from ui.pictograms import glyph, glyph_or_neutral
from ui.service_words import ServiceWords, of_kind

FAMILIES = (Kind.TRANSACTION, Kind.ASSISTANCE)
ALL_ELSE = "other"
FAMILY_PICTOGRAMS = {Kind.TRANSACTION: "book_check_outline", Kind.ASSISTANCE: "hand_heart_outline"}

WAITING_PICTOGRAM = "account_clock_outline"
CLOSING_PICTOGRAM = "clock_alert_outline"
"""The hours, on the first screen and on that of a kiosk that gives no more numbers."""


@dataclass(frozen=True, slots=True)
class Tile:
    """One thing to touch.

    Attributes:
        code: What a touch tells the view model.
        name: Short name.
        hint: A few words more.
        pictogram: The character to draw.
        isTransaction: Which of the two families it belongs to, for its colour.
        isChosen: It was touched, and is being seen to.
    """

    code: str
    name: str
    hint: str = ""
    pictogram: str = ""
    isTransaction: bool = False
    isChosen: bool = False


@dataclass(frozen=True, slots=True)
class WelcomeProperties:
    """The first screen."""

    greeting: str
    question: str
    touchHere: str
    notice: str
    noticePictogram: str
    paperNotice: str
    families: tuple[Tile, ...]


@dataclass(frozen=True, slots=True)
class ServicesProperties:
    """The services of one family; ``asked`` stays while ``question`` asks for a moment.

    ``titles`` are those of all families, which stand above a list in letters of one size.
    """

    title: str
    titles: tuple[str, ...]
    question: str
    asked: str
    pictogram: str
    isTransaction: bool
    backText: str
    doubt: str
    notice: str
    isList: bool
    isAsking: bool
    services: tuple[Tile, ...]


@dataclass(frozen=True, slots=True)
class TicketProperties:
    """The number, large; what is empty is not there."""

    title: str
    label: str
    nextStep: str
    wait: str
    slipText: str
    isSlipDrawn: bool
    isSlipOut: bool
    thanks: str
    doneText: str
    cancelText: str
    cancelHint: str
    meantText: str = ""
    keepText: str = ""


@dataclass(frozen=True, slots=True)
class PauseProperties:
    """The screen without numbers."""

    title: str
    text: str
    thanks: str
    pictogram: str
    retryText: str
    retryPictogram: str
    isRetryOffered: bool


def derive_welcome(journey: Journey, say: Sentences, services: Sequence[ServiceWords]) -> WelcomeProperties:
    """The greeting, the question and the two families, told by the services each holds."""
    kinds = [kind for kind in FAMILIES if _given(journey, services, kind)]
    return WelcomeProperties(
        greeting=say.greeting(),
        question=say.question(),
        touchHere=say.touch_here(),
        notice=_notice(journey, say),
        noticePictogram=glyph(CLOSING_PICTOGRAM if _is_closing(journey) else WAITING_PICTOGRAM),
        # Whoever goes with the paper should know beforehand that there is none.
        paperNotice="" if journey.cause.may_print else say.numbers_on_screen(),
        families=tuple(
            _family_tile(kind, journey.language, say, _given(journey, services, kind)) for kind in kinds
        ),
    )


def titles(say: Sentences) -> tuple[str, ...]:
    return tuple(say.family(kind) for kind in FAMILY_PICTOGRAMS)


def derive_services(journey: Journey, say: Sentences, services: Sequence[ServiceWords]) -> ServicesProperties:
    """The services of the family that was opened."""
    family = journey.family or Kind.TRANSACTION
    asked = journey.request.service if journey.request else None
    shown, has_more = page_of(_given(journey, services, family), journey.page)
    tiles = [_service_tile(words, journey.language, family, asked) for words in shown]
    if has_more:
        tiles.append(_more_tile(say, family))
    is_one_for_help = family is Kind.ASSISTANCE and journey.present == 1
    return ServicesProperties(
        title=say.family(family),
        titles=titles(say),
        question=say.one_moment() if journey.is_slow else say.service_question(),
        asked=say.service_question(),
        pictogram=glyph(FAMILY_PICTOGRAMS[family]),
        isTransaction=family is Kind.TRANSACTION,
        backText=say.back(),
        doubt=say.doubt(),
        notice=say.one_at_desk_for_help() if is_one_for_help else "",
        isList=False,
        isAsking=journey.is_asking,
        services=tuple(tiles),
    )


def derive_ticket(journey: Journey, say: Sentences, outlet: SlipOutlet) -> TicketProperties:
    """The number, what comes next, how long it may take, where the slip is."""
    issued = journey.issued
    label = issued.ticket.label if issued else ""
    if journey.is_leaving:
        return _leaving(label, say)
    news = slip_news(journey)
    return TicketProperties(
        title=say.your_number(),
        label=label,
        nextStep=_next_step(journey, say),
        wait=say.choice.not_cancelled() if journey.is_uncancelled else _wait(journey, say),
        slipText=_slip_text(news, label, say, outlet),
        isSlipDrawn=news.is_expected,
        isSlipOut=news is SlipNews.OUT,
        thanks=say.thanks(),
        doneText=say.done(),
        cancelText=say.choice.cancel() if journey.may_cancel else "",
        cancelHint=say.choice.cancel_hint(),
    )


def _leaving(label: str, say: Sentences) -> TicketProperties:
    """The question whether the number is to be given up; it stands beside it."""
    return TicketProperties(
        title=say.choice.leaving_title(),
        label=label,
        nextStep=say.choice.leaving_text(),
        wait="",
        slipText="",
        isSlipDrawn=False,
        isSlipOut=False,
        thanks="",
        doneText="",
        cancelText="",
        cancelHint="",
        meantText=say.choice.cancel_meant(),
        keepText=say.choice.keep(),
    )


def derive_pause(journey: Journey, say: Sentences) -> PauseProperties:
    """The kind sentence of a kiosk that gives no numbers now."""
    return PauseProperties(
        title=say.pause_title(),
        text=say.one_moment() if journey.is_slow else say.pause_text(is_away=journey.present == 0),
        thanks=say.pause_thanks(),
        pictogram=glyph("pause_circle_outline"),
        retryText=say.try_again(),
        retryPictogram=glyph("refresh"),
        isRetryOffered=journey.screen is Screen.PAUSE and journey.request is not None,
    )


def _given(journey: Journey, services: Sequence[ServiceWords], kind: Kind) -> list[ServiceWords]:
    """The services of a kind that are given at this hour."""
    given = None if journey.door is None else journey.door.given
    return [each for each in of_kind(services, kind) if given is None or each.code in given]


def _service_tile(words: ServiceWords, language: str, family: Kind, asked: str | None) -> Tile:
    return Tile(
        code=words.code,
        name=words.name(language),
        hint=words.hint(language),
        pictogram=glyph_or_neutral(words.pictogram),
        isTransaction=family is Kind.TRANSACTION,
        isChosen=words.code == asked,
    )


def _more_tile(say: Sentences, family: Kind) -> Tile:
    is_transaction = family is Kind.TRANSACTION
    return Tile(MORE, say.more(), say.more_hint(), glyph("dots_horizontal"), isTransaction=is_transaction)


def _family_tile(kind: Kind, language: str, say: Sentences, services: Sequence[ServiceWords]) -> Tile:
    # The service for all else is no example of what a family holds.
    names = [words.name(language) for words in services if words.code != ALL_ELSE or len(services) == 1]
    return Tile(
        code=kind.value,
        name=say.family(kind),
        hint=listed([*names[:1], *(name[:1].lower() + name[1:] for name in names[1:])], language),
        pictogram=glyph(FAMILY_PICTOGRAMS[kind]),
        isTransaction=kind is Kind.TRANSACTION,
    )


def _notice(journey: Journey, say: Sentences) -> str:
    is_away = journey.present == 0
    if journey.door is not None and journey.door.opening.state is OpeningState.LAST_TICKETS:
        return say.door.last_tickets(journey.door.opening, is_away=is_away)
    if is_away:
        return say.nobody_at_desk()
    return say.one_at_desk() if journey.present == 1 else ""


def _is_closing(journey: Journey) -> bool:
    """Whether the hours are what the first screen tells of first."""
    door = journey.door
    return journey.present != 0 and door is not None and door.opening.state is OpeningState.LAST_TICKETS


def _next_step(journey: Journey, say: Sentences) -> str:
    if journey.issued is not None and journey.issued.position is None:
        return say.next_step_already()
    return say.next_step_while_away() if journey.is_away_from_number else say.next_step()


def _wait(journey: Journey, say: Sentences) -> str:
    issued = journey.issued
    if issued is None or issued.position is None:
        return ""
    if journey.is_away_from_number or issued.present == 0:
        # Whoever has come since may call in another order than the one that was counted.
        return say.place_kept()
    may_be_passed = issued.present == 1 and issued.ticket.kind is Kind.ASSISTANCE
    told = say.wait_when_passed if may_be_passed else say.wait
    return told(issued.position - 1)


def _slip_text(news: SlipNews, label: str, say: Sentences, outlet: SlipOutlet) -> str:
    match news:
        case SlipNews.COMING:
            return say.slip_coming()
        case SlipNews.OUT:
            return say.take_slip(outlet)
        case SlipNews.NOT_COMING:
            return say.note_number()
        case SlipNews.CUT_SHORT:
            return say.slip_cut_short(label)
        case SlipNews.UNSURE:
            return say.if_no_slip(label)
        case SlipNews.ASK:
            return say.ask_for_slip(label)
        case _:
            assert_never(news)
