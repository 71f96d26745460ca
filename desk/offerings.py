"""What a branch offers: its services, its desks, and whom it refers patrons to; anything else is refused.

Must not import anything but the standard library and desk records.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from desk.errors import UnknownDesk, UnknownService
from desk.services import Service


@dataclass(frozen=True, slots=True)
class Offerings:
    """What the settings of one branch name.

    Attributes:
        services: What may be asked for, by code.
        desks: Where patrons are served.
        referrals: Codes of the directory of services and persons to refer to.
    """

    services: Mapping[str, Service]
    desks: tuple[str, ...]
    referrals: tuple[str, ...]

    def service(self, code: str) -> Service:
        """The service of a code.

        Raises:
            UnknownService: There is none.
        """
        try:
            return self.services[code]
        except KeyError:
            raise UnknownService(f"no service is called {code!r}") from None

    def desk(self, name: str) -> str:
        """The name of a desk, as it is.

        Raises:
            UnknownDesk: There is none.
        """
        if name not in self.desks:
            raise UnknownDesk(f"no desk is called {name!r}")
        return name
