"""QR codes: drawn by the printer itself where it can, otherwise as a picture of single modules.

Must not import anything but the standard library, the qrcode library and hardware's own records. Sources:
the ESC/POS references of printer makers, ``GS ( k``; ISO/IEC 18004 for the capacity of each version.
"""

from __future__ import annotations

from hardware.raster import Raster, raster_of

# Bytes that fit at error correction L, versions 1 to 10; a code has 17 + 4 x version modules a side.
_CAPACITY = (17, 32, 53, 78, 106, 134, 154, 192, 230, 271)
LONGEST_BYTES = _CAPACITY[-1]
"""More would make modules too small for the camera of an old telephone."""

# A quarter of the paper's length in the hand: 25 mm, and modules of 0.5 to 0.75 mm.
_SIDE_DOTS = 200
_SMALLEST_DOTS, _LARGEST_DOTS = 4, 6

_COMMAND = b"\x1d(k"
_QR = 49
_SET_MODULE, _STORE, _PRINT = 67, 80, 81


def may_be_coded(value: str) -> bool:
    """Whether a value makes a QR code that can be read from a slip: 1 to 271 bytes of UTF-8, no control."""
    content = value.encode("utf-8", errors="ignore")
    return 0 < len(content) <= LONGEST_BYTES and all(character.isprintable() for character in value)


def module_dots(value: str) -> int:
    """Side of one module on paper, dots: 4 to 6, so that the code is 15 to 28 mm wide.

    Args:
        value: What to code; ``may_be_coded``.
    """
    length = len(value.encode("utf-8"))
    version = next(v for v, capacity in enumerate(_CAPACITY, 1) if length <= capacity)
    return max(_SMALLEST_DOTS, min(_LARGEST_DOTS, _SIDE_DOTS // (17 + 4 * version)))


def native_qr(value: str) -> bytes:
    """Have the printer draw a code and feed by its height [GS ( k functions 167, 180, 181].

    What every printer begins with is left as it is: model 2 and error correction L, of 7 %. A slip is read
    fresh from the printer, and the fewer modules of L are the larger ones.

    Args:
        value: What to code; ``may_be_coded``.
    """
    return (
        _symbol(_SET_MODULE, bytes([module_dots(value)]))
        + _symbol(_STORE, b"0" + value.encode("utf-8"))
        + _symbol(_PRINT, b"0")
    )


def qr_raster(value: str, module: int) -> Raster:
    """Draw a code without its quiet zone; the slip leaves white around it.

    The first call in a process imports the qrcode library, some 20 ms; then some 10 ms a code.

    Args:
        value: What to code; ``may_be_coded``.
        module: Side of a module in the picture, dots, 1 or more.
    """
    from qrcode import QRCode
    from qrcode.constants import ERROR_CORRECT_L
    from qrcode.util import MODE_8BIT_BYTE, QRData

    code = QRCode(error_correction=ERROR_CORRECT_L, border=0)
    code.add_data(QRData(value.encode("utf-8"), mode=MODE_8BIT_BYTE))
    code.make(fit=True)
    modules: list[list[bool]] = code.get_matrix()
    side = len(modules) * module
    return raster_of(side, side, lambda x, y: bool(modules[y // module][x // module]))


def _symbol(function: int, parameters: bytes) -> bytes:
    content = bytes([_QR, function]) + parameters
    return _COMMAND + len(content).to_bytes(2, "little") + content
