"""Understands ESC/POS the way a thermal printer does: byte by byte, keeping its modes until told otherwise.

Must not import anything but the standard library and the paper records. It shares no code with the
encoder, so that both have to be right. Sources: the ESC/POS command references of printer makers.
"""

from collections.abc import Callable, Iterator

from hardware.virtual_printer.paper import (
    Align,
    LinePrinted,
    Mark,
    NotUnderstood,
    PaperCut,
    PaperEvent,
    PaperFed,
)

ESC, GS, LF = 0x1B, 0x1D, 0x0A
LINE_SPACING_DOTS = 30
CODE_PAGES = {0: "cp437", 2: "cp850", 16: "cp1252"}
FONTS = {0: (12, 24), 1: (9, 17)}
FEED_AND_CUT = (65, 66)
CUT_HERE = (0, 1, 48, 49)


class EscposInterpreter:
    """The mind of a printer: takes bytes, tells what happens to the paper. Not thread-safe."""

    def __init__(self, width_dots: int) -> None:
        """Switch on with default modes.

        Args:
            width_dots: Printable width, dots; a longer line goes on below, as on a real printer.
        """
        self._width_dots = width_dots
        self._pending = bytearray()
        self._commands: dict[tuple[int, int], Callable[[int], bool]] = {
            (ESC, ord("t")): self._set_code_page,
            (ESC, ord("a")): self._set_align,
            (ESC, ord("E")): self._set_bold,
            (ESC, ord("M")): self._set_font,
            (ESC, ord("-")): self._set_underline,
            (GS, ord("!")): self._set_size,
            (GS, ord("b")): self._set_smooth,
        }
        self._reset()

    def feed(self, byte: int) -> Iterator[PaperEvent]:
        """Take one byte.

        Args:
            byte: 0 to 255.

        Yields:
            What this byte makes happen, usually nothing.
        """
        self._pending.append(byte)
        first = self._pending[0]
        if first in {ESC, GS}:
            yield from self._command()
            return
        self._pending.clear()
        if first == LF:
            yield self._print_line()
        elif first < 0x20 or first == 0x7F:
            yield NotUnderstood(bytes([first]))
        else:
            yield from self._put(first)

    def _command(self) -> Iterator[PaperEvent]:
        command = bytes(self._pending)
        if len(command) < 2 or (command[:2] == b"\x1dV" and len(command) < self._cut_length(command)):
            return
        if command == b"\x1b@":
            self._pending.clear()
            self._reset()
        elif command[:2] == b"\x1dV":
            self._pending.clear()
            yield from self._cut(command)
        elif command[:2] == b"\x1bd":
            if len(command) == 3:
                self._pending.clear()
                yield from self._feed_lines(command[2])
        elif (command[0], command[1]) not in self._commands:
            self._pending.clear()
            yield NotUnderstood(command)
        elif len(command) == 3:
            self._pending.clear()
            if not self._commands[command[0], command[1]](command[2]):
                yield NotUnderstood(command)

    def _reset(self) -> None:
        self._line: list[Mark] = []
        self._code_page = CODE_PAGES[0]
        self._align = Align.LEFT
        self._cell = FONTS[0]
        self._scale = (1, 1)
        self._underline = 0
        self._is_bold = False
        self._is_smooth = False

    def _put(self, byte: int) -> Iterator[PaperEvent]:
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
        )
        if self._line and sum(m.width_dots for m in self._line) + mark.width_dots > self._width_dots:
            yield self._print_line()
        self._line.append(mark)

    def _print_line(self) -> PaperEvent:
        marks, self._line = tuple(self._line), []
        if not marks:
            return PaperFed(LINE_SPACING_DOTS)
        feed = max(LINE_SPACING_DOTS, *(mark.height_dots for mark in marks))
        return LinePrinted(marks, self._align, feed)

    def _feed_lines(self, lines: int) -> Iterator[PaperEvent]:
        if self._line:
            yield self._print_line()
            lines -= 1
        if lines > 0:
            yield PaperFed(lines * LINE_SPACING_DOTS)

    def _cut_length(self, command: bytes) -> int:
        return 4 if len(command) > 2 and command[2] in FEED_AND_CUT else 3

    def _cut(self, command: bytes) -> Iterator[PaperEvent]:
        if command[2] not in FEED_AND_CUT + CUT_HERE:
            yield NotUnderstood(command)
            return
        if len(command) == 4 and command[3]:
            yield PaperFed(command[3])
        yield PaperCut()

    def _set_code_page(self, value: int) -> bool:
        self._code_page = CODE_PAGES.get(value, self._code_page)
        return value in CODE_PAGES

    def _set_align(self, value: int) -> bool:
        if value % 48 in {0, 1, 2}:
            self._align = Align(value % 48)
            return True
        return False

    def _set_bold(self, value: int) -> bool:
        self._is_bold = bool(value & 1)
        return True

    def _set_smooth(self, value: int) -> bool:
        self._is_smooth = bool(value & 1)
        return True

    def _set_font(self, value: int) -> bool:
        self._cell = FONTS.get(value % 48, self._cell)
        return value % 48 in FONTS

    def _set_underline(self, value: int) -> bool:
        if value % 48 in {0, 1, 2}:
            self._underline = value % 48
            return True
        return False

    def _set_size(self, value: int) -> bool:
        width, height = (value >> 4) + 1, (value & 0x0F) + 1
        if width > 8 or height > 8:
            return False
        self._scale = (width, height)
        return True
