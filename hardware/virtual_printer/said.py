"""What a printer says: the bytes of each kind of reply.

Must not import anything but the standard library and the virtual printer's own records. Source: the ESC/POS
command references of printer makers, ``GS ( H`` function 48, ``GS ( L`` function 64, ``GS I``, ``DLE DC4 8``.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from hardware.virtual_printer.abilities import Abilities

_BLOCK, _TEXT = 0x37, 0x5F
_PROCESS_ID, _CLEARED, _KEYS = 0x22, 0x25, 0x72
_KEYS_IN_A_BLOCK = 40
_LAST_BLOCK, _MORE_BLOCKS = 0x40, 0x41
_MODEL_ID, _HAS_CUTTER, _ROM_VERSION = 0x20, 0x02, 0x01
XON, XOFF = b"\x11", b"\x13"


@dataclass(frozen=True, slots=True)
class Reply:
    """Something to say to the computer.

    Attributes:
        data: All its bytes.
        way: By which way to the computer, as counted by the printer; None for all.
        is_confirmation: Whether it says that something is done.
    """

    data: bytes
    way: int | None
    is_confirmation: bool = False


def process_id_reached(process_id: bytes) -> bytes:
    """Everything before this id is on paper."""
    return bytes((_BLOCK, _PROCESS_ID)) + process_id + b"\0"


def buffers_cleared() -> bytes:
    """Nothing is held any more."""
    return bytes((_BLOCK, _CLEARED, 0))


def key_list(keys: tuple[bytes, ...]) -> Iterator[bytes]:
    """The keys of the stored pictures, at most 40 in each block.

    A real printer waits for an answer after each block; this one does not.

    Args:
        keys: Two characters each.
    """
    blocks = [keys[start : start + _KEYS_IN_A_BLOCK] for start in range(0, len(keys), _KEYS_IN_A_BLOCK)] or [
        ()
    ]
    for index, block in enumerate(blocks):
        state = _LAST_BLOCK if index == len(blocks) - 1 else _MORE_BLOCKS
        yield bytes((_BLOCK, _KEYS, state)) + b"".join(block) + b"\0"


def identity(number: int, can: Abilities) -> bytes:
    """What the printer is.

    Args:
        number: 1 to 3 for one byte about model, kind and version; 65 to 69 for a line of text.
        can: Its abilities, which name the model.
    """
    match number:
        case 1:
            return bytes((_MODEL_ID,))
        case 2:
            return bytes((_HAS_CUTTER,))
        case 3:
            return bytes((_ROM_VERSION,))
    words = {65: "1.00", 66: can.maker, 67: can.model, 68: "0000001", 69: ""}
    return bytes((_TEXT,)) + words[number].encode("ascii", errors="replace") + b"\0"
