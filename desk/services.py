"""A service: one thing a patron may ask for, with its kind and its series of numbers.

Must not import anything but the standard library and desk records.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from desk.tickets import Kind


@dataclass(frozen=True, slots=True)
class Service:
    """One entry of the library's list of services.

    Attributes:
        code: Stable name used in records, settings and the pipe, such as ``loan``.
        kind: Decides its place in the calling rule.
        series: Letter of its labels, one or two capitals.
    """

    code: str
    kind: Kind
    series: str


DEFAULT_SERVICES: tuple[Service, ...] = (
    Service("loan", Kind.TRANSACTION, "A"),
    Service("return", Kind.TRANSACTION, "A"),
    Service("renewal", Kind.TRANSACTION, "A"),
    Service("fees", Kind.TRANSACTION, "A"),
    Service("card", Kind.TRANSACTION, "A"),
    Service("document_search", Kind.ASSISTANCE, "B"),
    Service("computer", Kind.ASSISTANCE, "B"),
    Service("printing", Kind.ASSISTANCE, "B"),
    Service("research", Kind.ASSISTANCE, "B"),
    Service("other", Kind.ASSISTANCE, "B"),
)

PHONE_CODE = "phone"
"""The service of a call on the phone; no patron asks for it, and no service of a library has this code."""

_PHONE_SERIES = ("P", "PH", "PT", "PX")

DEFAULT_DESKS: tuple[str, ...] = ("1", "2", "3", "4")


def phone_service(services: Iterable[Service]) -> Service:
    """The service of calls on the phone, with a series that no other service has.

    Args:
        services: Those that patrons may ask for.
    """
    taken = {service.series for service in services}
    pairs = (f"{first}{second}" for first in "PQRSTUVWXYZ" for second in "ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    series = next(each for each in (*_PHONE_SERIES, *pairs) if each not in taken)
    return Service(PHONE_CODE, Kind.PHONE, series)


def by_code(services: Iterable[Service]) -> Mapping[str, Service]:
    """Index services by their code."""
    return {service.code: service for service in services}
