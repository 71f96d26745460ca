"""What the computer asks among the data, in its order: answered when all before it has been carried out.

Must not import anything but the standard library and the paper records.
"""

from dataclasses import dataclass

from hardware.virtual_printer.paper import PaperEvent


@dataclass(frozen=True, slots=True)
class Initialized:
    """All settings are back to what they are after switching on, ``ESC @``."""


@dataclass(frozen=True, slots=True)
class StatusBackChosen:
    """Status is to be sent at each change, ``GS a n``.

    Attributes:
        classes: The classes of changes, as bits; 0 for none.
    """

    classes: int


@dataclass(frozen=True, slots=True)
class StatusAsked:
    """One status byte is wanted, ``GS r n``.

    Attributes:
        number: 1 for the paper sensors, 2 for the drawer.
    """

    number: int


@dataclass(frozen=True, slots=True)
class IdentityAsked:
    """The printer is asked what it is, ``GS I n``.

    Attributes:
        number: Which of its names or numbers.
    """

    number: int


@dataclass(frozen=True, slots=True)
class ProcessIdReached:
    """Everything before this id is on paper, ``GS ( H`` function 48.

    Attributes:
        process_id: Four bytes, 32 to 126.
    """

    process_id: bytes


@dataclass(frozen=True, slots=True)
class KeysAsked:
    """The keys of the stored pictures are wanted, ``GS ( L`` function 64.

    Attributes:
        keys: Two characters each, in order.
    """

    keys: tuple[bytes, ...]


@dataclass(frozen=True, slots=True)
class AlreadyObeyed:
    """A real-time command in its place among the data; it was obeyed when it came in."""


Asked = (
    Initialized
    | AlreadyObeyed
    | StatusBackChosen
    | StatusAsked
    | IdentityAsked
    | ProcessIdReached
    | KeysAsked
)
Event = PaperEvent | Asked
