"""Settings of the opening hours: when the library is open, and how many staff are planned."""

from typing import Annotated

from msgspec import Meta, field

from app.settings_terms import Code, Section

SPANS_IN_WORDS = "times such as 10:00-17:00, or several such as 10:00-12:00, 13:00-17:00"
STAFF_IN_WORDS = "times with a number of staff, such as 10:00-12:00 1, 12:00-17:00 2"
DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")

Hours = Annotated[
    str, Meta(title=SPANS_IN_WORDS, description="When it is open on this day; empty for closed.")
]
Staff = Annotated[
    str,
    Meta(title=STAFF_IN_WORDS, description="Staff planned at the desks on this day; empty for no plan."),
]


class HoursSettings(Section, frozen=True):
    """The opening hours, in the branch's own time; with no day set the library is always open."""

    monday: Hours = ""
    tuesday: Hours = ""
    wednesday: Hours = ""
    thursday: Hours = ""
    friday: Hours = ""
    saturday: Hours = ""
    sunday: Hours = ""
    exceptions: Annotated[
        dict[str, str],
        Meta(
            title='hours by date, such as {"2026-12-24"="10:00-14:00", "2026-12-27"=""}',
            description="Days with other hours, also public holidays on which it is open; empty for closed.",
        ),
    ] = field(default_factory=dict)
    public_holidays: Annotated[
        bool, Meta(description="Whether it is closed on the public holidays of Quebec.")
    ] = True
    last_ticket_min: Annotated[
        int, Meta(ge=0, le=120, description="Minutes before closing from which no number is given.")
    ] = 10
    last_notice_min: Annotated[
        int, Meta(ge=0, le=240, description="Minutes before that during which the kiosk says so.")
    ] = 15
    services: Annotated[
        dict[Code, str],
        Meta(
            title='times by service, such as {computer="tuesday 13:00-16:00"}',
            description="When a service is given; who is not named is given whenever it is open.",
        ),
    ] = field(default_factory=dict)


class PlannedStaffSettings(Section, frozen=True):
    """How many staff are planned at the desks; times with two or more are offered as quieter ones."""

    monday: Staff = ""
    tuesday: Staff = ""
    wednesday: Staff = ""
    thursday: Staff = ""
    friday: Staff = ""
    saturday: Staff = ""
    sunday: Staff = ""
