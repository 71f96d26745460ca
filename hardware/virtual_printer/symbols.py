"""QR codes that the printer draws by itself, ``GS ( k``: one of the families of commands a printer knows.

Must not import anything but the printer's own records and the library that draws the code. Source: the
ESC/POS command references of printer makers, two-dimensional symbols, functions 165 to 181.
"""

from collections.abc import Callable, Iterator, Mapping

from hardware.virtual_printer.asked import Event
from hardware.virtual_printer.paper import Align, NotUnderstood, PicturePrinted

QR_CODE = 49
_SET_MODEL, _SET_MODULE, _SET_CORRECTION, _STORE, _PRINT = 65, 67, 69, 80, 81
_USUAL_MODULE_DOTS, _LARGEST_MODULE_DOTS = 3, 16
# Levels L, M, Q, H by the printer's code, as the drawing library numbers them.
_CORRECTIONS = {48: 1, 49: 0, 50: 3, 51: 2}
_MOST_BYTES = 7089


class Symbols:
    """The settings of the next QR code, and its content. Not thread-safe."""

    def __init__(self, align: Callable[[], Align]) -> None:
        """Have nothing stored.

        Args:
            align: Tells where on the line the code shall stand.
        """
        self._align = align
        self._functions: Mapping[int, Callable[[bytes], bool]] = {
            _SET_MODEL: self._set_model,
            _SET_MODULE: self._set_module,
            _SET_CORRECTION: self._set_correction,
            _STORE: self._store,
        }
        self.handlers: Mapping[bytes, Callable[[bytes], Iterator[Event]]] = {b"\x1d(k": self._obey}
        self.reset()

    def reset(self) -> None:
        """Forget the content and the settings."""
        self._module_dots = _USUAL_MODULE_DOTS
        self._correction = _CORRECTIONS[48]
        self._content = b""

    def _obey(self, command: bytes) -> Iterator[Event]:
        code, function, values = command[5:6], command[6:7], command[7:]
        if code != bytes([QR_CODE]) or not function or not values:
            yield NotUnderstood(command)
        elif function[0] == _PRINT and values == b"0":
            yield self._drawn(command)
        elif function[0] not in self._functions or not self._functions[function[0]](values):
            yield NotUnderstood(command)

    def _set_model(self, values: bytes) -> bool:
        # Model 1 is long out of use; every model is drawn as model 2.
        return values[0] in {49, 50}

    def _set_module(self, values: bytes) -> bool:
        if not 1 <= values[0] <= _LARGEST_MODULE_DOTS:
            return False
        self._module_dots = values[0]
        return True

    def _set_correction(self, values: bytes) -> bool:
        self._correction = _CORRECTIONS.get(values[0], self._correction)
        return values[0] in _CORRECTIONS

    def _store(self, values: bytes) -> bool:
        if values[:1] != b"0" or not 1 <= len(values) - 1 <= _MOST_BYTES:
            return False
        self._content = values[1:]
        return True

    def _drawn(self, command: bytes) -> Event:
        modules = qr_modules(self._content, self._correction) if self._content else None
        if modules is None:
            return NotUnderstood(command)
        return PicturePrinted(
            columns=len(modules),
            rows=len(modules),
            data=b"".join(_packed(row) for row in modules),
            align=self._align(),
            width=self._module_dots,
            height=self._module_dots,
            symbol=self._content.decode("utf-8", errors="replace"),
        )


def qr_modules(content: bytes, correction: int) -> list[list[bool]] | None:
    """Draw a QR code, one element a module, without the white around it.

    Args:
        content: What it says.
        correction: Level of error correction, 0 to 3, as the drawing library numbers them.

    Returns:
        Row by row, True is ink; None when the content is too long for a code of that level.
    """
    from qrcode.exceptions import DataOverflowError
    from qrcode.main import QRCode

    code = QRCode(error_correction=correction, box_size=1, border=0)
    code.add_data(content)
    try:
        code.make(fit=True)
    except (DataOverflowError, ValueError):  # it asks for a version above the largest in either way
        return None
    modules: list[list[bool]] = code.get_matrix()
    return modules


def _packed(row: list[bool]) -> bytes:
    bits = "".join("1" if is_ink else "0" for is_ink in row).ljust(-len(row) // 8 * -8, "0")
    return int(bits, 2).to_bytes(len(bits) // 8, "big")
