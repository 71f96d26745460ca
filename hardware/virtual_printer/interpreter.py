"""Understands ESC/POS the way a thermal printer does: command by command, keeping its modes.

Must not import anything but the standard library and the virtual printer's own parts. It shares no code with
the encoder nor with the reader of replies, so that both sides have to be right.
"""

from collections.abc import Callable, Iterator, Mapping

from hardware.virtual_printer.abilities import Abilities
from hardware.virtual_printer.asked import AlreadyObeyed, Event, Initialized
from hardware.virtual_printer.commands import CUT_HERE, FEED_AND_CUT, INITIALIZE, CommandSplitter
from hardware.virtual_printer.graphics import Graphics, GraphicsMemory
from hardware.virtual_printer.paper import Align, NotUnderstood, PaperCut, PaperFed
from hardware.virtual_printer.questions import Questions
from hardware.virtual_printer.symbols import Symbols
from hardware.virtual_printer.text_mode import TextMode

_SPACE, _DELETE = 0x20, 0x7F


class EscposInterpreter:
    """The mind of a printer: takes bytes, tells what happens to paper and what is asked. Not thread-safe."""

    def __init__(
        self, width_dots: int, abilities: Abilities | None = None, memory: GraphicsMemory | None = None
    ) -> None:
        """Switch on with default modes.

        Args:
            width_dots: Printable width, dots.
            abilities: The commands it knows; None for all.
            memory: The pictures it keeps; None for an empty memory.
        """
        can = abilities or Abilities()
        self._splitter = CommandSplitter()
        self._text = TextMode(width_dots, has_own_characters=can.own_characters)
        self._symbols = Symbols(self._align_of_text)
        self._graphics = Graphics(
            self._align_of_text,
            memory or GraphicsMemory(),
            has_raster=can.raster,
            has_memory=can.stored_graphics,
        )
        self._handlers: Mapping[bytes, Callable[[bytes], Iterator[Event]]] = {
            **self._text.handlers,
            **(self._symbols.handlers if can.native_qr else {}),
            **self._graphics.handlers,
            **Questions(can).handlers,
            INITIALIZE: self._initialize,
            b"\x1dV": self._cut,
            b"\x10\x04": self._pass_over,
            b"\x10\x05": self._pass_over,
            b"\x10\x14": self._pass_over,
        }

    @property
    def is_between(self) -> bool:
        """Whether the next byte begins a command or is a character."""
        return self._splitter.is_between

    def feed(self, byte: int) -> Iterator[Event]:
        """Take one byte.

        Args:
            byte: 0 to 255.

        Yields:
            What this byte makes happen, usually nothing.
        """
        command = self._splitter.take(byte)
        if command is None:
            return
        handler = self._handler(command)
        if handler:
            yield from handler(command)
        elif len(command) == 1 and byte >= _SPACE and byte != _DELETE:
            yield from self._text.put(byte)
        else:
            yield NotUnderstood(command)

    def reset(self) -> None:
        """Forget everything, as when the power goes; the stored pictures stay."""
        self._splitter.forget()
        self._text.reset()
        self._symbols.reset()
        self._graphics.reset()

    def drop_unprinted(self) -> None:
        """Lose the unfinished line, picture and command, and keep the modes (``DLE DC4 8``)."""
        self._splitter.forget()
        self._text.drop_line()
        self._graphics.reset()

    def _handler(self, command: bytes) -> Callable[[bytes], Iterator[Event]] | None:
        return self._handlers.get(command[:3]) or self._handlers.get(command[:2])

    def _align_of_text(self) -> Align:
        return self._text.align

    def _initialize(self, _: bytes) -> Iterator[Event]:
        self.reset()
        yield Initialized()

    def _cut(self, command: bytes) -> Iterator[Event]:
        if command[2] not in FEED_AND_CUT + CUT_HERE:
            yield NotUnderstood(command)
            return
        yield from self._text.print_line()
        if len(command) == 4 and command[3]:
            yield PaperFed(command[3])
        yield PaperCut(is_fed=command[2] in FEED_AND_CUT)

    def _pass_over(self, _: bytes) -> Iterator[Event]:
        yield AlreadyObeyed()
