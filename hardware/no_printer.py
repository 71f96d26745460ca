"""The transport of a library without a printer: it cannot be opened, and says why.

Must not import anything but desk and hardware's own parts.
"""

from desk.printer import PrinterCause
from hardware.transport import PrinterUnavailable


class NoPrinter:
    """Always NOT_CONFIGURED. See ``Transport``."""

    @property
    def name(self) -> str:
        """Empty: there is nothing to name."""
        return ""

    @property
    def descriptor(self) -> int | None:
        """None: there is nothing to poll."""
        return None

    @property
    def is_always_readable(self) -> bool:
        """False: there is nothing to read."""
        return False

    @property
    def byte_s(self) -> float:
        """0.0: there is no line."""
        return 0.0

    @property
    def may_hold_back(self) -> bool:
        """False: nobody answers."""
        return False

    def open(self) -> None:
        """See ``Transport.open``.

        Raises:
            PrinterUnavailable: Always, with the cause NOT_CONFIGURED.
        """
        raise PrinterUnavailable(PrinterCause.NOT_CONFIGURED)

    def close(self) -> None:
        """See ``Transport.close``."""

    def write_some(self, data: bytes) -> int:
        """See ``Transport.write_some``."""
        raise PrinterUnavailable(PrinterCause.NOT_CONFIGURED)

    def read_some(self) -> bytes:
        """See ``Transport.read_some``."""
        raise PrinterUnavailable(PrinterCause.NOT_CONFIGURED)

    def waiting_bytes(self) -> int:
        """See ``Transport.waiting_bytes``."""
        raise PrinterUnavailable(PrinterCause.NOT_CONFIGURED)

    def discard(self) -> None:
        """See ``Transport.discard``."""
        raise PrinterUnavailable(PrinterCause.NOT_CONFIGURED)
