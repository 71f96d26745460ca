"""A number that was asked for when an error brought the start page: it is shown after all, to nobody else.

Where somebody touched the screen meanwhile nobody sees it, and staff are told that its slip is missing.

Must not import Qt. Pure like ``journey``.
"""

from dataclasses import replace

from desk.requests import Issued
from kiosk.journey import Journey, awaits, ticket_issued


def left_by(journey: Journey, before: Journey | None) -> Journey | None:
    """The moment somebody was torn out of while a number was asked for; the earlier one where none is now.

    Args:
        journey: As it is when the error comes.
        before: What an earlier error left, if any.
    """
    return journey if journey.is_awaited else before


def still_left(left: Journey | None, ticket_id: str) -> Journey | None:
    """What an error left, until this request, which has its answer now, was the one that was left."""
    return None if left is not None and awaits(left, ticket_id) else left


def is_shown(journey: Journey, issued: Issued) -> bool:
    """Whether the answer reached the glass; of a number that did not, nobody knows that it is theirs."""
    return journey.issued is not None and journey.issued.ticket.id == issued.ticket.id


def answered(journey: Journey, left: Journey | None, issued: Issued) -> Journey:
    """The answer to a request: also to one that was left, where nobody has touched the screen since.

    Args:
        journey: As it is now.
        left: As ``left_by`` tells, if any.
        issued: The ticket.
    """
    if left is None or not awaits(left, issued.ticket.id):
        return ticket_issued(journey, issued)
    is_untouched = journey.touched == left.touched and journey.is_as_found
    if not is_untouched or journey.request is not None or journey.issued is not None:
        return journey
    torn = replace(journey, language=left.language, aids=left.aids, request=left.request, is_awaited=True)
    return ticket_issued(torn, issued)
