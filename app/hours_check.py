"""Checking the opening hours: every day, exception and service by itself, then all of them together."""

from collections.abc import Callable, Iterator

from app.hours_text import day_of, service_week, spans, staff_spans
from app.settings_of_hours import DAYS
from app.settings_values_check import Tree
from desk.services import DEFAULT_SERVICES

HOURS = "hours"
PLANNED_STAFF = "planned_staff"


def mistakes_of_hours(tree: Tree) -> Iterator[tuple[str, str]]:
    """The mistakes of the hours and of the planned staff: the dotted key, and what is wrong."""
    hours, planned = _table(tree, HOURS), _table(tree, PLANNED_STAFF)
    yield from _mistakes_of_days(HOURS, hours, spans)
    yield from _mistakes_of_days(PLANNED_STAFF, planned, staff_spans)
    exceptions, services = _texts(hours, "exceptions"), _texts(hours, "services")
    for day, text in exceptions.items():
        why = _why(day_of, day) or _why(spans, text)
        yield from ((f"{HOURS}.exceptions", f"{day}: {each}") for each in why)
    known = _codes(tree)
    for code, text in services.items():
        why = () if code in known else (f"no service has the code {code}",)
        yield from ((f"{HOURS}.services", f"{code}: {each}") for each in why or _why(service_week, text))
    if not any(hours.get(day) for day in DAYS):
        needing = [key for key, is_set in (("exceptions", exceptions), ("services", services)) if is_set]
        yield from ((f"{HOURS}.{key}", "needs the hours of the week beside it") for key in needing)
        # Quieter times lie within the hours: a plan alone would be left aside without a word.
        first = next((day for day in DAYS if planned.get(day)), None)
        if first is not None:
            yield f"{PLANNED_STAFF}.{first}", "needs the hours of the week beside it, in [hours]"


def _mistakes_of_days(name: str, table: Tree, read: Callable[[str], object]) -> Iterator[tuple[str, str]]:
    for day in DAYS:
        text = table.get(day)
        if isinstance(text, str):
            yield from ((f"{name}.{day}", f"cannot be used: {why}") for why in _why(read, text))


def _why(read: Callable[[str], object], text: str) -> tuple[str, ...]:
    try:
        read(text)
    except ValueError as error:
        return (str(error),)
    return ()


def _table(tree: Tree, name: str) -> Tree:
    table = tree.get(name)
    return table if isinstance(table, dict) else {}


def _texts(table: Tree, key: str) -> dict[str, str]:
    found = table.get(key)
    if not isinstance(found, dict):
        return {}
    return {name: text for name, text in found.items() if isinstance(text, str)}


def _codes(tree: Tree) -> list[object]:
    services = tree.get("service")
    if services and isinstance(services, list):
        return [each.get("code") for each in services if isinstance(each, dict)]
    return [each.code for each in DEFAULT_SERVICES]
