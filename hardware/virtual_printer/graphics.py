"""Pictures, sent each time or kept in the printer: one of the families of commands a printer knows.

Must not import anything but the standard library and the printer's own records. Sources: the ESC/POS command
references of printer makers, ``GS v 0`` and ``GS ( L`` / ``GS 8 L`` functions 50, 64 to 67, 69 and 112.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from hardware.virtual_printer.asked import AlreadyObeyed, Event, KeysAsked
from hardware.virtual_printer.paper import Align, NotUnderstood, PicturePrinted

MEMORY_BYTES = 256 * 1024
_SIZES = ((1, 1), (2, 1), (1, 2), (2, 2))
_SCALES = {first + number: size for first in (0, 48) for number, size in enumerate(_SIZES)}
_PRINT_ONCE = (2, 50)
_LIST_KEYS, _DELETE_ALL, _DELETE, _DEFINE, _PRINT, _KEEP_ONCE = 64, 65, 66, 67, 69, 112
_MONOCHROME = 48
_FIRST_COLOUR = 49
_KEY = range(32, 127)
# The computer's answer to a block of the list [ACK]. This printer says all blocks without waiting for it.
_HEARD = b"\x06"


@dataclass(frozen=True, slots=True)
class Dots:
    """A picture without a place.

    Attributes:
        columns: Dots in a row.
        rows: Number of rows.
        data: Each row begins with a new byte, the leftmost dot is its highest bit, 1 is ink.
    """

    columns: int
    rows: int
    data: bytes

    @property
    def is_whole(self) -> bool:
        """Whether there are as many bytes as the size asks for, and any at all."""
        return 0 < len(self.data) == -(-self.columns // 8) * self.rows


class GraphicsMemory:
    """The pictures a printer keeps, by a key of two characters; they outlive its power. Not thread-safe."""

    def __init__(self) -> None:
        """Keep nothing yet."""
        self._pictures: dict[bytes, Dots] = {}

    @property
    def keys(self) -> tuple[bytes, ...]:
        """The keys in use, in order."""
        return tuple(sorted(self._pictures))

    def find(self, key: bytes) -> Dots | None:
        """The picture of a key; None when there is none."""
        return self._pictures.get(key)

    def keep(self, key: bytes, dots: Dots) -> bool:
        """Keep a picture instead of one with the same key; False when there is no room left for it."""
        others = sum(len(kept.data) for other, kept in self._pictures.items() if other != key)
        if others + len(dots.data) > MEMORY_BYTES:
            return False
        self._pictures[key] = dots
        return True

    def drop(self, key: bytes) -> None:
        """Forget one picture, if it is there."""
        self._pictures.pop(key, None)

    def drop_all(self) -> None:
        """Forget all pictures."""
        self._pictures.clear()


class Graphics:
    """Carries out the commands for pictures. Not thread-safe."""

    def __init__(
        self, align: Callable[[], Align], memory: GraphicsMemory, *, has_raster: bool, has_memory: bool
    ) -> None:
        """Have no picture in hand.

        Args:
            align: Tells where on the line a picture shall stand.
            memory: What the printer keeps.
            has_raster: Whether it knows ``GS v 0``.
            has_memory: Whether it knows ``GS ( L``.
        """
        self._align = align
        self._memory = memory
        self._once: tuple[Dots, int, int] | None = None
        self._functions: Mapping[int, Callable[[bytes], Event | None]] = {
            _LIST_KEYS: self._list_keys,
            _DELETE_ALL: self._delete_all,
            _DELETE: self._delete,
            _DEFINE: self._define,
            _PRINT: self._print_kept,
            _KEEP_ONCE: self._keep_once,
            **dict.fromkeys(_PRINT_ONCE, self._print_once),
        }
        self.handlers: dict[bytes, Callable[[bytes], Iterator[Event]]] = {}
        if has_raster:
            self.handlers[b"\x1dv0"] = self._print_raster
        if has_memory:
            self.handlers |= {b"\x1d(L": self._obey, b"\x1d8L": self._obey, _HEARD: self._pass_over}

    def reset(self) -> None:
        """Lose the picture in hand; what the memory holds stays."""
        self._once = None

    def _print_raster(self, command: bytes) -> Iterator[Event]:
        scale = _SCALES.get(command[3])
        dots = Dots(_number(command[4:6]) * 8, _number(command[6:8]), command[8:])
        yield self._printed(dots, scale) if scale and dots.is_whole else NotUnderstood(command)

    def _obey(self, command: bytes) -> Iterator[Event]:
        values = command[5:] if command[1] == ord("(") else command[7:]
        function = self._functions.get(values[1]) if values[:1] == b"0" and len(values) > 1 else None
        try:
            event = function(values[2:]) if function else NotUnderstood(command)
        except ValueError:  # a value that the makers' references do not allow
            event = NotUnderstood(command)
        if event:
            yield event

    def _pass_over(self, _: bytes) -> Iterator[Event]:
        yield AlreadyObeyed()

    def _list_keys(self, values: bytes) -> Event:
        _insist(values == b"KC")
        return KeysAsked(self._memory.keys)

    def _delete_all(self, values: bytes) -> None:
        _insist(values == b"CLR")
        self._memory.drop_all()

    def _delete(self, values: bytes) -> None:
        self._memory.drop(_key(values[:2]))

    def _define(self, values: bytes) -> None:
        _insist(len(values) > 9 and (values[0], values[3], values[8]) == (_MONOCHROME, 1, _FIRST_COLOUR))
        dots = Dots(_number(values[4:6]), _number(values[6:8]), values[9:])
        _insist(dots.is_whole and self._memory.keep(_key(values[1:3]), dots))

    def _print_kept(self, values: bytes) -> Event:
        dots = self._memory.find(_key(values[:2]))
        _insist(len(values) == 4 and dots is not None and {*values[2:]} <= {1, 2})
        return self._printed(dots, (values[2], values[3])) if dots else NotUnderstood(values)

    def _keep_once(self, values: bytes) -> None:
        _insist(len(values) > 8 and (values[0], values[3]) == (_MONOCHROME, _FIRST_COLOUR))
        dots = Dots(_number(values[4:6]), _number(values[6:8]), values[8:])
        _insist(dots.is_whole and {*values[1:3]} <= {1, 2})
        self._once = (dots, values[1], values[2])

    def _print_once(self, values: bytes) -> Event | None:
        _insist(not values)
        if self._once is None:
            return None
        dots, width, height = self._once
        self._once = None
        return self._printed(dots, (width, height))

    def _printed(self, dots: Dots, scale: tuple[int, int]) -> PicturePrinted:
        return PicturePrinted(dots.columns, dots.rows, dots.data, self._align(), *scale)


def _insist(is_allowed: bool) -> None:
    if not is_allowed:
        raise ValueError("not as the makers' references have it")


def _key(values: bytes) -> bytes:
    _insist(len(values) == 2 and all(value in _KEY for value in values))
    return values


def _number(low_first: bytes) -> int:
    return int.from_bytes(low_first, "little")
