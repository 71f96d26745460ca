"""What the computer asks in the order of the data: one of the families of commands a printer knows.

Must not import anything but the standard library and the printer's own records. Sources: the ESC/POS command
references of printer makers, ``GS a``, ``GS r``, ``GS I`` and ``GS ( H`` function 48.
"""

from collections.abc import Callable, Iterator

from hardware.virtual_printer.abilities import Abilities
from hardware.virtual_printer.asked import (
    Event,
    IdentityAsked,
    ProcessIdReached,
    StatusAsked,
    StatusBackChosen,
)
from hardware.virtual_printer.paper import NotUnderstood

_SET_PROCESS_ID = b"\x30\x30"
_ID_BYTES = 4
_ID_BYTE = range(32, 127)
_STATUSES = {1: 1, 49: 1, 2: 2, 50: 2}
_IDENTITIES = {1: 1, 2: 2, 3: 3, 49: 1, 50: 2, 51: 3, 65: 65, 66: 66, 67: 67, 68: 68, 69: 69}


class Questions:
    """Reads questions; the answers are given elsewhere."""

    def __init__(self, abilities: Abilities) -> None:
        """Know the questions.

        Args:
            abilities: Those that this printer understands.
        """
        known = {
            b"\x1da": (abilities.pushes_status, self._choose_status_back),
            b"\x1dr": (abilities.fence, self._ask_status),
            b"\x1dI": (abilities.tells_model, self._ask_identity),
            b"\x1d(H": (abilities.process_ids, self._set_process_id),
        }
        self.handlers: dict[bytes, Callable[[bytes], Iterator[Event]]] = {
            start: handler for start, (is_known, handler) in known.items() if is_known
        }

    def _choose_status_back(self, command: bytes) -> Iterator[Event]:
        yield StatusBackChosen(command[2])

    def _ask_status(self, command: bytes) -> Iterator[Event]:
        number = _STATUSES.get(command[2])
        yield NotUnderstood(command) if number is None else StatusAsked(number)

    def _ask_identity(self, command: bytes) -> Iterator[Event]:
        number = _IDENTITIES.get(command[2])
        yield NotUnderstood(command) if number is None else IdentityAsked(number)

    def _set_process_id(self, command: bytes) -> Iterator[Event]:
        process_id = command[7:]
        is_whole = len(process_id) == _ID_BYTES and all(byte in _ID_BYTE for byte in process_id)
        is_known = command[5:7] == _SET_PROCESS_ID and is_whole
        yield ProcessIdReached(process_id) if is_known else NotUnderstood(command)
