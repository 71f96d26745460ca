"""The numbers of the calling rule that a library may set.

Must not import anything but the standard library.
"""

from dataclasses import dataclass

MINUTE_MS = 60_000


@dataclass(frozen=True, slots=True)
class Rules:
    """Settings of the rules D4, D5, D7, D9 and D10, and of *n*; as they stand here they are the plain policy.

    Attributes:
        no_show_wait_s: Seconds after the first recall before a patron may be marked a no-show.
        return_within_min: Minutes during which a no-show may come back to the original place.
        next_step_check_min: Minutes after joining or the last contact at which an assistance enters the line
            of transactions for a short talk, with one staff member (D4); 0 for never.
        assistance_box_min: Minutes of assistance after which the panel proposes to wrap up while a
            transaction waits for the only staff member (D5); 0 for never.
        assistance_cap_min: Minutes after which an assistance counts as a transaction that has just joined,
            with one staff member (D7); 0 for never.
        phone_prompt_s: Seconds on hold, or since somebody returned to the line, before each reminder (D10).
        needs_next_step: Whether an outcome that needs a next step is kept with one.
        phone_call_back_from: From which return to the line a call back is offered (D10).
        back_office_counts: Whether staff who work in the back office count in the rule's *n*.
    """

    no_show_wait_s: int = 60
    return_within_min: int = 15
    next_step_check_min: int = 0
    assistance_box_min: int = 10
    assistance_cap_min: int = 0
    phone_prompt_s: int = 60
    phone_call_back_from: int = 3
    needs_next_step: bool = True
    back_office_counts: bool = False
