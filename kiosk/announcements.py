"""What a screen reader says unasked: a new screen whole, and of one that stays only what became different.

Must not import Qt.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import assert_never

from desk.tickets import Kind
from kiosk.choice_screens import derive_choice
from kiosk.journey import Journey, Screen
from kiosk.messages import derive_message
from kiosk.ports import SlipOutlet
from kiosk.screens import derive_ticket, derive_welcome
from kiosk.sentences import Sentences
from kiosk.unheard import unheard_offer

ENDS = (".", "!", "?", "؟", "»")


@dataclass(frozen=True, slots=True)
class Said:
    """What was said last.

    Attributes:
        text: The words.
        entered: The screen and language it was about, as ``Journey.entered`` counts them.
        told: The sentences that stood on that screen, of which none is said again while it stays.
    """

    text: str
    entered: int = -1
    told: tuple[str, ...] = ()


def announced(before: Said, journey: Journey, say: Sentences, outlet: SlipOutlet) -> Said:
    """What is said now; the same words as before when nothing is new."""
    if journey.is_warned:
        return Said(f"{say.still_there()} {say.touch_anywhere()}")
    sentences = [*sentences_of(journey, say, outlet), unheard_offer(journey, say)]
    told = tuple(sentence for sentence in sentences if sentence)
    if before.entered != journey.entered:
        return Said(one_after_other(told), journey.entered, told)
    new = [sentence for sentence in told if sentence not in before.told]
    if not new:
        return Said(before.text, journey.entered, told)
    # News of a slip end on thanks, as everything said of a ticket does.
    end = [say.thanks()] if journey.screen is Screen.TICKET else []
    return Said(one_after_other([*new, *end]), journey.entered, told)


def one_after_other(sentences: Iterable[str]) -> str:
    """One after the other, each with an end: a title or a number alone would run into what follows."""
    return " ".join(each if each.endswith(ENDS) else f"{each}." for each in sentences)


def sentences_of(journey: Journey, say: Sentences, outlet: SlipOutlet) -> list[str]:
    """What a screen tells of itself, in the order of reading; what is not there is empty."""
    match journey.screen:
        case Screen.WELCOME:
            shown = derive_welcome(journey, say, ())
            return [shown.greeting, shown.question, shown.notice, shown.paperNotice]
        case Screen.SERVICES:
            return [say.family(journey.family or Kind.TRANSACTION), say.service_question()]
        case Screen.TICKET:
            ticket = derive_ticket(journey, say, outlet)
            return [ticket.title, ticket.label, ticket.nextStep, ticket.wait, ticket.slipText, ticket.thanks]
        case Screen.CHOICE:
            choice = derive_choice(journey, say)
            return [choice.question, choice.notice, *(tile.name for tile in choice.services)]
        case Screen.PAUSE | Screen.CLOSED | Screen.UNHEARD | Screen.RETURN | Screen.HELP | Screen.CANCELLED:
            message = derive_message(journey, say)
            return [message.title, message.text, message.thanks]
        case _:
            assert_never(journey.screen)
