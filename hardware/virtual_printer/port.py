"""What the virtual printer needs of a plug, whatever kind it is.

Must not import anything but the standard library.
"""

from typing import Protocol


class Port(Protocol):
    """One plug of a printer. Belongs to one thread, except ``name``."""

    @property
    def name(self) -> str:
        """What the computer opens; empty before the first plug."""
        ...

    @property
    def descriptor(self) -> int | None:
        """What becomes readable when something comes; None while nothing can."""
        ...

    @property
    def obeys_xoff(self) -> bool:
        """Whether the computer stops sending when it is told XOFF."""
        ...

    def plug(self) -> None:
        """Be there. Does nothing when plugged in.

        Raises:
            OSError: The system has none of what it takes.
        """
        ...

    def unplug(self) -> None:
        """Be gone, as when the cable is pulled. Does nothing when unplugged."""
        ...

    def lose_power(self) -> None:
        """Behave as the plug of a printer without power."""
        ...

    def regain_power(self) -> None:
        """Behave as the plug of a printer that was just switched on."""
        ...

    def set_permission(self, *, is_open_to_all: bool) -> None:
        """Let everybody open it from now on, or nobody but root."""
        ...

    def read(self, most: int) -> bytes:
        """Take what has come, at most so many bytes; empty for none. Does not block."""
        ...

    def write(self, data: bytes) -> None:
        """Say something; what nobody takes is lost. Does not block."""
        ...

    def remove(self) -> None:
        """Unplug for good and leave nothing behind."""
        ...
