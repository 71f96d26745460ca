"""What the link knows of its printer at one moment, as a record that never changes.

Must not import anything but the standard library and desk.
"""

from dataclasses import dataclass

from desk.printer import PrinterCause


@dataclass(frozen=True, slots=True)
class PrinterStatus:
    """A snapshot.

    Attributes:
        cause: The state of the printer in one word.
        since_s: Since when, ``time.monotonic`` seconds.
        last_error: The system's own word for the trouble, such as ``ENOENT``; empty when there is none.
    """

    cause: PrinterCause
    since_s: float
    last_error: str = ""
