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

DEFAULT_DESKS: tuple[str, ...] = ("1", "2", "3", "4")


def by_code(services: Iterable[Service]) -> Mapping[str, Service]:
    """Index services by their code."""
    return {service.code: service for service in services}
