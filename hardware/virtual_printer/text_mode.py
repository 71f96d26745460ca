"""Characters, their modes, and the lines they make: one of the families of commands a printer knows.

Must not import anything but the standard library and the printer's own records. Sources: the ESC/POS command
references of printer makers, chapters on characters, line spacing and print position.
"""

from collections.abc import Callable, Iterator, Mapping

from hardware.virtual_printer.asked import Event
from hardware.virtual_printer.paper import Align, LinePrinted, Mark, NotUnderstood, PaperFed

LINE_SPACING_DOTS = 30
CODE_PAGES = {0: "cp437", 2: "cp850", 3: "cp860", 4: "cp863", 5: "cp865", 16: "cp1252", 19: "cp858"}
FONTS = {0: (12, 24), 1: (9, 17)}
_LARGEST = 8
# Makers let 0 to 2 be sent as the figures "0" to "2" as well.
_NUMBERS = {0: 0, 1: 1, 2: 2, 48: 0, 49: 1, 50: 2}


class TextMode:
    """The print buffer of one line, and the modes for what comes into it. Not thread-safe."""

    def __init__(self, width_dots: int, *, has_own_characters: bool = True) -> None:
        """Take the modes of a printer that was just switched on.

        Args:
            width_dots: Printable width, dots; a longer line goes on below, as on a real printer.
            has_own_characters: Whether it takes drawings of characters.
        """
        self._width_dots = width_dots
        self._modes: Mapping[bytes, Callable[[int], bool]] = {
            b"\x1b!": self._set_modes,
            b"\x1bt": self._set_code_page,
            b"\x1ba": self._set_align,
            b"\x1bE": self._set_bold,
            b"\x1bG": self._set_bold,
            b"\x1bM": self._set_font,
            b"\x1b-": self._set_underline,
            b"\x1b3": self._set_spacing,
            b"\x1d!": self._set_size,
            b"\x1db": self._set_smooth,
            **({b"\x1b%": self._set_own, b"\x1b?": self._forget_own} if has_own_characters else {}),
        }
        self.handlers: Mapping[bytes, Callable[[bytes], Iterator[Event]]] = {
            **dict.fromkeys(self._modes, self._set_mode),
            b"\n": self._end_line,
            b"\r": self._pass_over,
            b"\x1c.": self._pass_over,  # one byte a character, as always here
            b"\x1b2": self._set_usual_spacing,
            **({b"\x1b&": self._define_own} if has_own_characters else {}),
            b"\x1bd": self._feed_lines,
            b"\x1bJ": self._feed_dots,
        }
        self.reset()

    def reset(self) -> None:
        """Take the modes of a printer that was just switched on; the line is lost."""
        self._line: list[Mark] = []
        self._line_dots = 0
        self._code_page = CODE_PAGES[0]
        self.align = Align.LEFT
        self._cell = FONTS[0]
        self._scale = (1, 1)
        self._spacing = LINE_SPACING_DOTS
        self._underline = 0
        self._is_bold = False
        self._is_smooth = False
        self._is_own = False
        self._own: dict[tuple[tuple[int, int], int], bytes] = {}

    def drop_line(self) -> None:
        """Lose the line that was not printed yet, and keep the modes."""
        self._line.clear()
        self._line_dots = 0

    def put(self, byte: int) -> Iterator[Event]:
        """Put a character on the line; a full line is printed first.

        Args:
            byte: Its code.
        """
        character = bytes([byte]).decode(self._code_page, errors="replace")
        if character == "\ufffd":
            yield NotUnderstood(bytes([byte]))
            return
        mark = Mark(
            character,
            *self._cell,
            *self._scale,
            self._underline,
            is_bold=self._is_bold,
            is_smooth=self._is_smooth,
            dots=self._own.get((self._cell, byte)) if self._is_own else None,
        )
        if self._line_dots + mark.width_dots > self._width_dots:
            yield from self.print_line()
        self._line.append(mark)
        self._line_dots += mark.width_dots

    def print_line(self) -> Iterator[Event]:
        """Print what is on the line, if anything."""
        marks = tuple(self._line)
        self.drop_line()
        if marks:
            feed = max(self._spacing, *(mark.height_dots for mark in marks))
            yield LinePrinted(marks, self.align, feed)

    def _end_line(self, _: bytes) -> Iterator[Event]:
        if self._line:
            yield from self.print_line()
        elif self._spacing:
            yield PaperFed(self._spacing)

    def _feed_lines(self, command: bytes) -> Iterator[Event]:
        lines = command[2]
        if self._line:
            yield from self.print_line()
            lines -= 1
        if lines * self._spacing > 0:
            yield PaperFed(lines * self._spacing)

    def _feed_dots(self, command: bytes) -> Iterator[Event]:
        yield from self.print_line()
        if command[2]:
            yield PaperFed(command[2])

    def _pass_over(self, _: bytes) -> Iterator[Event]:
        yield from ()

    def _set_mode(self, command: bytes) -> Iterator[Event]:
        if not self._modes[command[:2]](command[2]):
            yield NotUnderstood(command)

    def _set_usual_spacing(self, _: bytes) -> Iterator[Event]:
        self._spacing = LINE_SPACING_DOTS
        yield from ()

    def _define_own(self, command: bytes) -> Iterator[Event]:
        """Keep drawings of characters; all values were in range when the command is as long as it says."""
        place = 5
        for code in range(command[3], command[4] + 1):
            if place >= len(command) or command[place] > self._cell[0]:
                yield NotUnderstood(command)
                return
            end = place + 1 + command[2] * command[place]
            self._own[self._cell, code] = command[place + 1 : end]
            place = end

    def _set_own(self, value: int) -> bool:
        self._is_own = bool(value & 1)
        return True

    def _forget_own(self, value: int) -> bool:
        return self._own.pop((self._cell, value), None) is not None

    def _set_modes(self, value: int) -> bool:
        self._cell = FONTS[value & 1]
        self._is_bold = bool(value & 0x08)
        self._scale = (2 if value & 0x20 else 1, 2 if value & 0x10 else 1)
        self._underline = 1 if value & 0x80 else 0
        return True

    def _set_spacing(self, value: int) -> bool:
        self._spacing = value
        return True

    def _set_code_page(self, value: int) -> bool:
        self._code_page = CODE_PAGES.get(value, self._code_page)
        return value in CODE_PAGES

    def _set_align(self, value: int) -> bool:
        if value in _NUMBERS:
            self.align = Align(_NUMBERS[value])
        return value in _NUMBERS

    def _set_bold(self, value: int) -> bool:
        self._is_bold = bool(value & 1)
        return True

    def _set_smooth(self, value: int) -> bool:
        self._is_smooth = bool(value & 1)
        return True

    def _set_font(self, value: int) -> bool:
        font = _NUMBERS.get(value)
        self._cell = self._cell if font is None else FONTS.get(font, self._cell)
        return font in FONTS

    def _set_underline(self, value: int) -> bool:
        self._underline = _NUMBERS.get(value, self._underline)
        return value in _NUMBERS

    def _set_size(self, value: int) -> bool:
        width, height = (value >> 4) + 1, (value & 0x0F) + 1
        if width > _LARGEST or height > _LARGEST:
            return False
        self._scale = (width, height)
        return True
