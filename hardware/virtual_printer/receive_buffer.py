"""The bytes that have come and are not read yet, and the commands that are obeyed as soon as they come.

Must not import anything but the standard library and the virtual printer's own records. Source: the ESC/POS
command references of printer makers, real-time commands: they are carried out on reception, wherever they
stand and also when there is no room, and then lie among the data like every other byte.
"""

from collections import deque
from dataclasses import dataclass
from enum import Enum

from hardware.virtual_printer.line import ReceivedByte

_DLE = 0x10
_ASK = b"\x10\x04"
_RECOVER = b"\x10\x05"
_CLEAR = b"\x10\x14\x08\x01\x03\x14\x01\x06\x02\x08"
# XOFF goes out when this part of the room is left, XON when that part is free again.
_NEARLY_FULL, _ROOM_AGAIN = 0.25, 0.5


class UrgentKind(Enum):
    """Commands that do not wait for their turn."""

    ASK = "DLE EOT"
    RECOVER = "DLE ENQ"
    CLEAR = "DLE DC4 8"


@dataclass(frozen=True, slots=True)
class Urgent:
    """A command to obey now.

    Attributes:
        kind: Which one.
        number: Its last byte.
    """

    kind: UrgentKind
    number: int


class ReceiveBuffer:
    """Holds what it has room for, and drops the rest. Not thread-safe.

    Attributes:
        capacity: How many bytes it may hold; what it holds already stays when this becomes less.
        dropped: Every byte for which there was no room.
    """

    def __init__(self, capacity: int) -> None:
        """Be empty.

        Args:
            capacity: Room, bytes.
        """
        self.capacity = capacity
        self.dropped = bytearray()
        self._held: deque[ReceivedByte] = deque()
        self._urgent = bytearray()
        self._is_filling = True

    def __len__(self) -> int:
        """How many bytes it holds."""
        return len(self._held)

    @property
    def room(self) -> int:
        """How many more bytes it can hold."""
        return max(0, self.capacity - len(self._held))

    def put(self, byte: ReceivedByte) -> Urgent | None:
        """Take a byte off the line.

        Args:
            byte: The byte.

        Returns:
            The command that this byte completes and that is to be obeyed at once, if any.
        """
        if self.room:
            self._held.append(byte)
        else:
            self.dropped.append(byte.value)
        return self._watch(byte.value)

    def take(self) -> ReceivedByte:
        """Give the oldest byte away. There must be one."""
        return self._held.popleft()

    def clear(self) -> None:
        """Forget everything."""
        self._held.clear()
        self._urgent.clear()

    def asks_to_wait(self) -> bool | None:
        """Tell once when the computer should wait, and once when it may go on; None while nothing changes."""
        if self._is_filling and self.room <= self.capacity * _NEARLY_FULL:
            self._is_filling = False
            return True
        if not self._is_filling and self.room >= self.capacity * _ROOM_AGAIN:
            self._is_filling = True
            return False
        return None

    def _watch(self, value: int) -> Urgent | None:
        self._urgent.append(value)
        while self._urgent and not self._may_become_urgent():
            del self._urgent[0]
        held = bytes(self._urgent)
        kind = self._kind(held)
        if kind is not None:
            self._urgent.clear()
        return Urgent(kind, value) if kind is not None else None

    def _may_become_urgent(self) -> bool:
        held = bytes(self._urgent)
        if held[0] != _DLE:
            return False
        return _CLEAR.startswith(held) or held in {_ASK, _RECOVER} or self._kind(held) is not None

    def _kind(self, held: bytes) -> UrgentKind | None:
        if held == _CLEAR:
            return UrgentKind.CLEAR
        if len(held) != len(_ASK) + 1:
            return None
        if held[:2] == _ASK and 1 <= held[2] <= 4:
            return UrgentKind.ASK
        return UrgentKind.RECOVER if held[:2] == _RECOVER and 1 <= held[2] <= 2 else None
