"""The opening hours of the settings as the desk knows them, with the public holidays of Quebec."""

from app.clock import SystemClock
from app.hours_text import day_of, service_week, spans, staff_spans
from app.quebec_holidays import quebec_holidays
from app.settings import Settings
from app.settings_of_hours import DAYS
from desk.hours import Hours, no_holidays
from desk.opening import OpeningTimes


def hours_of(settings: Settings) -> Hours | None:
    """The hours, of settings without mistakes; None where no day is set: always open."""
    given = settings.hours
    week = tuple(spans(getattr(given, day)) for day in DAYS)
    if not any(week):
        return None
    staff = tuple(staff_spans(getattr(settings.planned_staff, day)) for day in DAYS)
    return Hours(
        week=week,
        exceptions={day_of(day): spans(text) for day, text in given.exceptions.items()},
        holidays=quebec_holidays if given.public_holidays else no_holidays,
        services={code: service_week(text) for code, text in given.services.items()},
        staff=staff if any(staff) else (),
        last_ticket_min=given.last_ticket_min,
        last_notice_min=given.last_notice_min,
    )


def opening_times(settings: Settings, clock: SystemClock) -> OpeningTimes:
    """When the desk gives tickets, by the branch's own time."""
    return OpeningTimes(hours_of(settings), clock.local)
