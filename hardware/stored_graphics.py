"""Pictures kept in the printer's own memory by a key of two characters, so that a slip need not carry them.

Pure functions: bytes to send and answers to read. Must not import anything but the standard library and
hardware's own records. Source: the ESC/POS references of Epson and Citizen, ``GS ( L`` functions 64 to 69.

The printer's memory bears some ten thousand writings and loses what comes while it writes: define a
picture only when its key is not in the list, never inside a slip.
"""

from __future__ import annotations

from hardware.fingerprint import fingerprint
from hardware.raster import Raster, harmless

LIST_HEARD = b"\x06"
"""To send after each block of the key list: the printer waits for it before it goes on [ACK]."""

_COMMAND = b"\x1d(L"
_LIST, _DELETE, _DEFINE, _PRINT = 64, 66, 67, 69
_BLACK = 49
# Letters and digits only, of the 20h to 7Eh that are allowed: easy to read in a log.
_KEY_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
_LAST_BLOCK, _MORE_BLOCKS = 0x40, 0x41


def stored_key(raster: Raster) -> bytes:
    """The key of a picture: two characters made from its dots, so that another picture has another key.

    Two pictures share a key once in 1296 times.

    Args:
        raster: The picture.
    """
    content = raster.width.to_bytes(2, "little") + raster.height.to_bytes(2, "little") + raster.rows
    number = int.from_bytes(fingerprint(content)[:8], "big")
    letters = _KEY_LETTERS[number % 36] + _KEY_LETTERS[number // 36 % 36]
    return letters.encode("ascii")


def mark_key(key: bytes) -> bytes:
    """The key of the mark that goes with a picture's own key; never the own key of any picture.

    Args:
        key: From ``stored_key``.
    """
    return bytes(each + 0x20 if each >= ord("A") else each - 0x10 for each in key)


def list_keys() -> bytes:
    """Ask which keys the printer holds [function 64]. Read the answer with ``read_keys``."""
    return _graphics(_LIST, b"KC")


def read_keys(block: bytes) -> tuple[frozenset[bytes], bool] | None:
    """Read one block of the answer to ``list_keys``: ``37 72``, ``40`` or ``41``, keys, ``00``.

    After each block the printer waits for ``LIST_HEARD``. Blocks with ``41`` are followed by another one, at
    most 40 keys each.

    Args:
        block: The whole block, with its header and its closing zero.

    Returns:
        The keys, and whether more blocks follow; None when it is another kind of block.
    """
    if block[:2] != b"7r" or block[-1:] != b"\0" or len(block) < 4:
        return None
    if block[2] not in {_LAST_BLOCK, _MORE_BLOCKS} or len(block) % 2:
        return None
    keys = block[3:-1]
    return frozenset(keys[i : i + 2] for i in range(0, len(keys), 2)), block[2] == _MORE_BLOCKS


def define_picture(raster: Raster, key: bytes | None = None) -> bytes:
    """Have the printer keep a picture under its key [function 67]; one of the same key is replaced.

    Nothing is answered: ask for the list again.

    Args:
        raster: The picture, at most 8192 by 2304 dots.
        key: Another key than its own; None for its own.
    """
    size = raster.width.to_bytes(2, "little") + raster.height.to_bytes(2, "little")
    tones, colours = 48, 1
    head = bytes([tones]) + (key or stored_key(raster)) + bytes([colours]) + size + bytes([_BLACK])
    return _graphics(_DEFINE, head + harmless(raster.rows))


def print_picture(key: bytes) -> bytes:
    """Print a kept picture, a dot a dot, and feed by its height [function 69]; nothing for an unknown key.

    Args:
        key: Two characters.
    """
    return _graphics(_PRINT, key + b"\x01\x01")


def delete_picture(key: bytes) -> bytes:
    """Have the printer forget a picture [function 66], such as the logo before this one.

    Args:
        key: Two characters.
    """
    return _graphics(_DELETE, key)


def _graphics(function: int, parameters: bytes) -> bytes:
    content = bytes([48, function]) + parameters
    return _COMMAND + len(content).to_bytes(2, "little") + content
