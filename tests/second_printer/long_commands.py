"""The commands of any length: GS ( ..., GS 8 L, GS v 0 and those only eaten. What a model lacks it eats."""

from __future__ import annotations

from collections.abc import Callable, Generator

from tests.second_printer.mechanism import Motion, Step
from tests.second_printer.paper import Picture
from tests.second_printer.pictures import Album, QrSettings, enlarged
from tests.second_printer.typesetting import Typesetting
from tests.second_printer.variants import Variant

Code = Generator[Step, int, None]
ACK, NAK = 0x06, 0x15
STORED, DOWNLOADED = 0x72, 0x73
MAX_PICTURE_BYTES = 1 << 20


class LongCommands:
    """Process ids, stored and plain pictures, QR codes."""

    def __init__(self, variant: Variant, album: Album, say: Callable[[bytes], None]) -> None:
        self._variant = variant
        self._stored = album
        self._say = say
        self.reset()

    def reset(self) -> None:
        """Forget what ESC @ forgets."""
        self._downloaded = Album()
        self._buffered: Picture | None = None
        self._qr = QrSettings()

    def obey(self, letter: int, setting: Typesetting) -> Code:
        """Obey GS letter; its first byte after the letter comes next."""
        if letter == ord("("):
            which, low, high = yield from _take(3)
            yield from self._parenthesis(which, low + 256 * high, setting)
        elif letter == ord("8"):
            which, *lengths = yield from _take(5)
            yield from self._parenthesis(which, int.from_bytes(bytes(lengths), "little"), setting)
        elif letter == ord("v"):
            yield from self._raster(setting)
        elif letter == ord("*"):
            across, down = yield from _take(2)
            yield from _skip(across * down * 8)
        else:
            yield from self._eat_barcode()

    def _parenthesis(self, which: int, length: int, setting: Typesetting) -> Code:
        if length > MAX_PICTURE_BYTES:
            yield from _skip(length)
            return
        body = yield from _take(length)
        if which == ord("H") and self._variant.process_ids:
            self._identify(body)
        elif which == ord("k") and self._variant.native_qr and len(body) >= 2 and body[0] == 49:
            yield from self._qr_code(body[1], body[2:], setting)
        elif which == ord("L") and self._variant.stored_graphics and len(body) >= 2 and body[0] == 48:
            yield from self._graphics(body[1], body[2:], setting)

    def _identify(self, body: bytes) -> None:
        if len(body) == 6 and body[:2] == b"00" and all(32 <= byte <= 126 for byte in body[2:]):
            self._say(b"\x37\x22" + body[2:] + b"\0")

    def _qr_code(self, fn: int, parameters: bytes, setting: Typesetting) -> Code:
        self._qr.obey(fn, parameters)
        if fn == 81 and setting.is_at_line_start and (code := self._qr.drawn(setting.area_dots)):
            yield Motion(code.side_dots, code)

    def _graphics(self, fn: int, parameters: bytes, setting: Typesetting) -> Code:
        album = self._stored if fn in range(64, 70) else self._downloaded
        if fn in (64, 80) and parameters == b"KC":
            yield from self._list_keys(album, STORED if fn == 64 else DOWNLOADED)
        elif fn in (65, 81) and parameters == b"CLR":
            album.pictures.clear()
        elif fn in (66, 82):
            album.pictures.pop(bytes(parameters[:2]), None)
        elif fn in (67, 83):
            album.define(parameters)
        elif fn in (69, 85) and len(parameters) == 4:
            yield from _print(album.pictures.get(bytes(parameters[:2])), parameters[2:], setting)
        elif fn == 112:
            self._buffer(parameters)
        elif fn in (2, 50):
            yield from _print(self._buffered, b"\1\1", setting)
            self._buffered = None

    def _list_keys(self, album: Album, identifier: int) -> Code:
        """Send the list block by block; each must be answered: ACK, NAK (once more) or anything else."""
        blocks = album.blocks(identifier)
        index = 0
        while index < len(blocks):
            self._say(blocks[index])
            answer = yield None
            if answer == ACK:
                index += 1
            elif answer != NAK:
                return

    def _buffer(self, parameters: bytes) -> None:
        if len(parameters) < 8 or parameters[0] != 48 or parameters[3] != 49:
            return
        across, down = parameters[1], parameters[2]
        width = parameters[4] + 256 * parameters[5]
        height = parameters[6] + 256 * parameters[7]
        bits = bytes(parameters[8:])
        if {across, down} <= {1, 2} and width and height and len(bits) == (width + 7) // 8 * height:
            self._buffered = enlarged(Picture(width, height, bits), across, down)

    def _raster(self, setting: Typesetting) -> Code:
        zero, mode, *sizes = yield from _take(6)
        row_bytes, rows = sizes[0] + 256 * sizes[1], sizes[2] + 256 * sizes[3]
        if zero != ord("0") or row_bytes * rows > MAX_PICTURE_BYTES:
            yield from _skip(row_bytes * rows if zero == ord("0") else 0)
            return
        bits = yield from _take(row_bytes * rows)
        mode = mode - 48 if mode >= 48 else mode
        if self._variant.raster and mode in range(4) and bits:
            picture = Picture(row_bytes * 8, rows, bits)
            yield from _print(picture, bytes((1 + (mode & 1), 1 + (mode >> 1))), setting)

    def _eat_barcode(self) -> Code:
        kind = yield None
        if kind <= 6:
            while (yield None) != 0:
                pass
        else:
            yield from _skip((yield None))


def _print(picture: Picture | None, sizes: bytes, setting: Typesetting) -> Code:
    """Print at the beginning of a line only; a picture elsewhere is dropped (Epson: GS v 0, GS ( L)."""
    if picture is not None and setting.is_at_line_start and set(sizes) <= {1, 2}:
        printed = enlarged(picture, sizes[0], sizes[1])
        yield Motion(printed.height_dots, printed)


def _take(count: int) -> Generator[Step, int, bytes]:
    taken = bytearray()
    while len(taken) < count:
        taken.append((yield None))
    return bytes(taken)


def _skip(count: int) -> Code:
    for _ in range(count):
        yield None
