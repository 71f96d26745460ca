"""What carries bytes to a printer: the promise every kind of connection keeps.

Must not import anything but the standard library and desk.
"""

from typing import Protocol

from desk.errors import DeskError
from desk.printer import PrinterCause


class PrinterUnavailable(DeskError):
    """The printer cannot be reached now, for a known reason outside this program.

    Attributes:
        cause: Why.
        detail: The system's own word, such as ``ENOENT``; may be empty.
        uncertain_bytes: How many bytes of the failed write may have left all the same.
    """

    code = "printer_unavailable"

    def __init__(self, cause: PrinterCause, detail: str = "", *, uncertain_bytes: int = 0) -> None:
        """Keep cause and detail.

        Args:
            cause: Why.
            detail: The system's own word.
            uncertain_bytes: Bytes of the failed write that may have left.
        """
        super().__init__(f"{cause.value} {detail}".rstrip())
        self.cause = cause
        self.detail = detail
        self.uncertain_bytes = uncertain_bytes


class Transport(Protocol):
    """A way to one printer. It belongs to one thread: the link's. It never waits longer than it says."""

    @property
    def name(self) -> str:
        """What a person calls it, such as ``/dev/serial/by-id/usb-EPSON``."""
        ...

    @property
    def descriptor(self) -> int | None:
        """What can be polled while it is open; None where the platform has no such thing."""
        ...

    @property
    def is_always_readable(self) -> bool:
        """Whether it seems to have something to say although it has nothing: it is looked at now and then."""
        ...

    @property
    def byte_s(self) -> float:
        """The least time one byte needs on this way, seconds; 0.0 where there is no line speed."""
        ...

    @property
    def may_hold_back(self) -> bool:
        """Whether a printer on this way can say wait, so that what follows a slip may be heard late."""
        ...

    def open(self) -> None:
        """Take the device for this program alone, within 0.3 s.

        A way that needs longer raises ABSENT and goes on by itself until it is asked again or closed.

        Raises:
            PrinterUnavailable: It is absent, refused, busy or another kind of device. Nothing is open then.
        """
        ...

    def close(self) -> None:
        """Give the device back, within 0.3 s, whatever state it is in. Harmless when not open."""
        ...

    def write_some(self, data: bytes) -> int:
        """Hand over as many bytes as are taken now. Blocks for 20 ms at most, and only on USB.

        Args:
            data: One byte or more.

        Returns:
            How many were taken, exactly; 0 when none can be taken now.

        Raises:
            PrinterUnavailable: The printer is gone; ``uncertain_bytes`` says what may have left.
        """
        ...

    def read_some(self) -> bytes:
        """Take what the printer has said.

        Returns:
            The bytes; empty when there are none.

        Raises:
            PrinterUnavailable: The printer is gone.
        """
        ...

    def waiting_bytes(self) -> int:
        """How many bytes were taken but have not left this computer, 0 where it cannot be known.

        Raises:
            PrinterUnavailable: The printer is gone.
        """
        ...

    def discard(self) -> None:
        """Drop the bytes that have not left this computer, so that they cannot come out late.

        Raises:
            PrinterUnavailable: The printer is gone.
        """
        ...
