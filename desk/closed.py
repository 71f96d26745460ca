"""The known errors of a library that gives no tickets now: they say from when it does.

Must not import anything but the standard library and desk records.
"""

from datetime import datetime

from desk.errors import DeskError


class Closed(DeskError):
    """No tickets are given now: the library is closed, or closes too soon.

    Attributes:
        opens: From when they are given, an aware time of the branch; None when that is not known.
    """

    code = "closed"

    def __init__(self, opens: datetime | None, what: str = "no tickets are given now") -> None:
        """Keep the moment beside the message."""
        super().__init__(f"{what}; the next ones from {opens:%Y-%m-%d %H:%M}" if opens else what)
        self.opens = opens


class ServiceClosed(Closed):
    """The library is open, and this service is not given at this hour."""

    code = "service_closed"

    def __init__(self, service: str, opens: datetime | None) -> None:
        """Keep the moment beside the message."""
        super().__init__(opens, f"no tickets for {service} are given at this hour")
