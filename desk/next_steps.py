"""The next step a patron leaves with, a code kept with the outcome: nobody leaves unsure of what follows.

Must not import anything but the standard library and desk records. A code names what happens, never a
title, a subject or a person.
"""

from collections.abc import Collection
from enum import StrEnum

from desk.errors import NextStepRequired, UnknownNextStep
from desk.tickets import Outcome


class NextStep(StrEnum):
    """What follows, where it needs no entry of the library's directory."""

    AWAIT_NOTICE = "await_notice"
    AWAIT_CALL = "await_call"
    COME_BACK = "come_back"
    SEE_SERVICE = "see_service"


_USUAL = {
    Outcome.REFERRED: NextStep.SEE_SERVICE,
    Outcome.ON_HOLD_PLACED: NextStep.AWAIT_NOTICE,
    Outcome.INTERLIBRARY_LOAN: NextStep.AWAIT_NOTICE,
    Outcome.PURCHASE_SUGGESTED: NextStep.AWAIT_NOTICE,
    Outcome.CALL_PROMISED: NextStep.AWAIT_CALL,
    Outcome.WILL_RETURN: NextStep.COME_BACK,
}
_WITHOUT = frozenset({Outcome.NO_SHOW, Outcome.LEFT})


def usual_step(outcome: Outcome) -> NextStep | None:
    """The next step that goes with an outcome when nobody says which; None for an outcome without any."""
    return _USUAL.get(outcome)


def next_step_of(
    outcome: Outcome, asked: str | None, referrals: Collection[str], *, is_required: bool
) -> str | None:
    """The next step to keep with an outcome.

    Args:
        outcome: How the visit ends.
        asked: What staff chose, or None.
        referrals: Codes of the library's directory; each is a next step too.
        is_required: Whether an outcome that needs a next step gets one. Where only one can be meant it is
            filled in; a library with a directory must say which entry somebody is referred to.

    Raises:
        UnknownNextStep: There is no such code, or the patron is gone already.
        NextStepRequired: Somebody is referred, nobody said where to.
    """
    if asked is not None:
        if outcome in _WITHOUT:
            raise UnknownNextStep(f"no next step goes with {outcome}")
        if asked not in (*NextStep, *referrals):
            raise UnknownNextStep(f"a next step is one of {', '.join((*NextStep, *referrals))}")
        return asked
    if not is_required:
        return None
    if outcome is Outcome.REFERRED and referrals:
        raise NextStepRequired(f"say where to: {', '.join((NextStep.SEE_SERVICE, *referrals))}")
    step = usual_step(outcome)
    return None if step is None else step.value
