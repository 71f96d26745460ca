"""Pictures the printer keeps or draws: graphics by key, the graphics buffer, QR codes.

GS ( L: functions 64 to 69 are the NV graphics (they outlive ESC @ and the power), 80 to 85 the downloaded
ones (lost at ESC @), 112 and 50 the graphics buffer. GS ( k: functions 165 to 181 are QR codes.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from tests.second_printer.paper import Picture, QrCode

# Bytes that fit in a QR code of version 1 to 10 at the levels L, M, Q and H (ISO/IEC 18004, table 7).
QR_BYTES = {
    48: (17, 32, 53, 78, 106, 134, 154, 192, 230, 271),
    49: (14, 26, 42, 62, 84, 106, 122, 152, 180, 213),
    50: (11, 20, 32, 46, 60, 74, 86, 108, 130, 151),
    51: (7, 14, 24, 34, 44, 58, 64, 84, 98, 119),
}
HIGHEST_VERSION = 40
QUEUED_KEYS = 40


@dataclass
class QrSettings:
    """What GS ( k functions 167, 169 and 180 leave behind until ESC @."""

    module_dots: int = 3
    level: int = 48
    data: bytes = b""

    def obey(self, fn: int, parameters: bytes) -> None:
        """Keep a setting; outside its range it is ignored."""
        if fn == 67 and parameters and 1 <= parameters[0] <= 16:
            self.module_dots = parameters[0]
        elif fn == 69 and parameters and parameters[0] in QR_BYTES:
            self.level = parameters[0]
        elif fn == 80 and parameters[:1] == b"0":
            self.data = parameters[1:]

    def drawn(self, area_dots: int) -> QrCode | None:
        """Draw it; None when there is no data or it is wider than the area."""
        side_dots = (17 + 4 * self._version()) * self.module_dots
        if not self.data or side_dots > area_dots:
            return None
        return QrCode(self.data, self.module_dots, side_dots)

    def _version(self) -> int:
        sizes = QR_BYTES[self.level]
        for version, size in enumerate(sizes, start=1):
            if len(self.data) <= size:
                return version
        return min(HIGHEST_VERSION, len(sizes) + 1 + (len(self.data) - sizes[-1]) // 40)


@dataclass
class Album:
    """Pictures by their two-byte key."""

    pictures: dict[bytes, Picture] = field(default_factory=dict)

    def define(self, parameters: bytes) -> None:
        """Keep one: a kc1 kc2 b xL xH yL yH c d1... with a = 48, one colour c = 49."""
        if len(parameters) < 9 or parameters[0] != 48 or parameters[3] != 1 or parameters[8] != 49:
            return
        key = bytes(parameters[1:3])
        width = parameters[4] + 256 * parameters[5]
        height = parameters[6] + 256 * parameters[7]
        bits = parameters[9:]
        if _is_key(key) and width and height and len(bits) == (width + 7) // 8 * height:
            self.pictures[key] = Picture(width, height, bytes(bits), key)

    def blocks(self, identifier: int) -> tuple[bytes, ...]:
        """List the keys: blocks of 40, each 37h identifier 41h (more follows) or 40h keys 00h."""
        keys = list(self.pictures)
        groups = [keys[at : at + QUEUED_KEYS] for at in range(0, len(keys), QUEUED_KEYS)] or [[]]
        last = len(groups) - 1
        return tuple(
            bytes((0x37, identifier, 0x40 if index == last else 0x41)) + b"".join(group) + b"\0"
            for index, group in enumerate(groups)
        )


def _is_key(key: bytes) -> bool:
    return all(32 <= byte <= 126 for byte in key)


def enlarged(picture: Picture, across: int, down: int) -> Picture:
    """Give the picture as it comes out at 1 or 2 times its size: its measures grow, its bits stay."""
    return Picture(picture.width_dots * across, picture.height_dots * down, picture.bits, picture.key)
