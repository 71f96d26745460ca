"""Reads the buffered bytes in their order and says what the mechanism must do: the commands of a TM-T20III.

It is one long generator: it yields None to get the next byte, or a step of the mechanism, and goes on when
that step is done. So a command may be cut off at any byte, and a reply comes only when all before it is on
paper.
"""

from __future__ import annotations

from collections.abc import Callable, Generator

from tests.second_printer.long_commands import LongCommands
from tests.second_printer.mechanism import Cut, Motion, Step
from tests.second_printer.moments import Moment, Moments
from tests.second_printer.pictures import Album
from tests.second_printer.sensors import DRAWER_IS_HIGH, Sensors
from tests.second_printer.typesetting import ALIGNMENTS, Typesetting
from tests.second_printer.variants import Variant

ESC, FS, GS = 0x1B, 0x1C, 0x1D
Code = Generator[Step, int, None]
Bytes = Generator[Step, int, bytes]
# Commands that change nothing this printer shows, with the number of their parameters.
EATEN_ESC = {
    **dict.fromkeys(b" %-=?AGKRTUVr{", 1),
    **dict.fromkeys(b"c", 2),
    **dict.fromkeys(b"p", 3),
    **dict.fromkeys(b"W", 8),
    **dict.fromkeys(b"<LSf", 0),
}
EATEN_GS = {
    **dict.fromkeys(b"/BEHTbfhjw", 1),
    **dict.fromkeys(b"$P\\z", 2),
    **dict.fromkeys(b"^", 3),
    **dict.fromkeys(b"g", 4),
    **dict.fromkeys(b":c", 0),
}
EATEN_FS = {**dict.fromkeys(b"!-CW", 1), **dict.fromkeys(b"?Sp", 2)}
TYPE_AUTOCUTTER = 0x02


class Interpreter:
    """The commands and the settings they leave. `say` sends a reply; stored pictures come from outside."""

    def __init__(
        self,
        variant: Variant,
        sensors: Sensors,
        album: Album,
        say: Callable[[bytes], None],
        moments: Moments,
    ) -> None:
        self._variant = variant
        self._sensors = sensors
        self._say = say
        self._moments = moments
        self.pushed_items = 0
        self._long = LongCommands(variant, album, say)
        self.setting = self._new_setting()
        self._plain: dict[int, Callable[[], Code]] = {
            0x09: self._tab,
            0x0A: self._line_feed,
            0x0C: self._line_feed,
            ESC: self._escape,
            FS: self._field,
            GS: self._group,
        }

    def run(self) -> Code:
        """Interpret for ever."""
        while True:
            byte = yield None
            if byte in self._plain:
                yield from self._plain[byte]()
            elif byte >= 0x20:
                yield from self._character(byte)

    def forget_line(self) -> None:
        """Drop the line that is being set, not the settings."""
        self.setting.take_line()

    def _new_setting(self) -> Typesetting:
        return Typesetting(self._variant.width_dots, chinese_first=self._variant.chinese_first)

    def _take(self, count: int) -> Bytes:
        taken = bytearray()
        while len(taken) < count:
            taken.append((yield None))
        return bytes(taken)

    def _one(self) -> Generator[Step, int, int]:
        return (yield None)

    def _character(self, byte: int) -> Code:
        data = bytes((byte,))
        if byte >= 0x81 and self.setting.is_chinese:
            data += yield from self._take(1)
        character = self.setting.decode(data)
        if not self.setting.fits(character) and not self.setting.is_at_line_start:
            yield from self._line_feed()
        self.setting.set_character(character)

    def _tab(self) -> Code:
        self.setting.move_to(self.setting.next_tab_dots())
        yield from ()

    def _line_feed(self) -> Code:
        height, line = self.setting.take_line()
        yield Motion(max(height, self.setting.spacing_dots), line)

    def _escape(self) -> Code:
        letter = yield from self._one()
        if letter == ord("@"):
            self.setting = self._new_setting()
            self.pushed_items = 0
            self._long.reset()
            self._moments.happened(Moment.INITIALIZED)
        elif letter in b"!tMEa23J$\\de":
            yield from self._set_text(letter)
        elif letter in b"im":
            yield from self._cut(feed_dots=0)
        elif letter == ord("v"):
            self._tell_paper()
        elif letter == ord("u"):
            yield from self._take(1)
            self._tell_drawer()
        elif letter in b"D&*(":
            yield from self._eat_long_escape(letter)
        else:
            yield from self._take(EATEN_ESC.get(letter, 0))

    def _set_text(self, letter: int) -> Code:
        setting = self.setting
        if letter == ord("2"):
            setting.spacing_dots = 30
            return
        n = yield from self._one()
        if letter == ord("!"):
            setting.set_mode(n)
        elif letter == ord("t"):
            setting.set_code_page(n)
        elif letter == ord("M"):
            setting.is_small = n in (1, 49)
        elif letter == ord("E"):
            setting.is_bold = bool(n & 1)
        elif letter == ord("a"):
            if setting.is_at_line_start:
                setting.align = ALIGNMENTS.get(n, setting.align)
        elif letter == ord("3"):
            setting.spacing_dots = n
        elif letter in b"$\\":
            high = yield from self._one()
            setting.move_to(_place(setting.x_dots, letter, n + 256 * high))
        else:
            yield from self._feed(letter, n)

    def _feed(self, letter: int, n: int) -> Code:
        height, line = self.setting.take_line()
        dots = n if letter == ord("J") else n * self.setting.spacing_dots
        yield Motion(max(height if line else 0, dots), line)

    def _eat_long_escape(self, letter: int) -> Code:
        if letter == ord("("):
            _, length = yield from self._counted()
            yield from self._take(length)
        elif letter == ord("*"):
            mode, low, high = yield from self._take(3)
            yield from self._take((low + 256 * high) * (3 if mode in (32, 33) else 1))
            self.setting.move_to(self.setting.x_dots)
        elif letter == ord("&"):
            rows, first, last = yield from self._take(3)
            for _ in range(first, last + 1):
                yield from self._take(rows * (yield from self._one()))
        else:
            while (yield from self._one()) != 0:
                pass

    def _field(self) -> Code:
        letter = yield from self._one()
        if letter in b"&.":
            self.setting.is_chinese = letter == ord("&")
        elif letter == ord("("):
            _, length = yield from self._counted()
            yield from self._take(length)
        else:
            yield from self._take(EATEN_FS.get(letter, 0))

    def _counted(self) -> Generator[Step, int, tuple[int, int]]:
        which, low, high = yield from self._take(3)
        return which, low + 256 * high

    def _group(self) -> Code:
        letter = yield from self._one()
        if letter in b"(8v*k":
            yield from self._long.obey(letter, self.setting)
        elif letter == ord("V"):
            yield from self._cut_as_told()
        elif letter == ord("!"):
            self.setting.set_size((yield from self._one()))
        elif letter in b"LW":
            low, high = yield from self._take(2)
            if not self.setting.is_at_line_start:
                return
            if letter == ord("L"):
                self.setting.left_dots = low + 256 * high
            else:
                self.setting.set_area(low + 256 * high)
        elif letter in b"arI":
            self._ask(letter, (yield from self._one()))
        else:
            yield from self._take(EATEN_GS.get(letter, 0))

    def _cut_as_told(self) -> Code:
        mode = yield from self._one()
        if mode in (0, 1, 48, 49):
            yield from self._cut(feed_dots=0)
        elif mode in (65, 66, 97, 98, 103, 104):
            n = yield from self._one()
            if mode not in (97, 98):
                yield from self._cut(feed_dots=self._variant.head_to_cutter_dots + n)

    def _cut(self, feed_dots: int) -> Code:
        if self.setting.is_at_line_start:
            if feed_dots:
                yield Motion(feed_dots)
            yield Cut()

    def _ask(self, letter: int, n: int) -> None:
        if letter == ord("a"):
            if self._variant.pushes_status:
                self.pushed_items = n & 0x4F
                if self.pushed_items:
                    self._say(self._sensors.pushed())
        elif letter == ord("I"):
            self._tell_identity(n)
        elif self._variant.fence and n in (1, 49):
            self._tell_paper()
        elif self._variant.fence and n in (2, 50):
            self._tell_drawer()

    def _tell_paper(self) -> None:
        self._say(bytes((self._sensors.paper_byte(),)))

    def _tell_drawer(self) -> None:
        self._say(bytes((DRAWER_IS_HIGH >> 2,)))

    def _tell_identity(self, n: int) -> None:
        texts = {65: "1.00", 66: self._variant.maker, 67: self._variant.model, 68: "X0000001"}
        if n in (1, 49):
            self._say(b"\x20")
        elif n in (2, 50):
            self._say(bytes((TYPE_AUTOCUTTER,)))
        elif n in texts:
            self._say(b"\x5f" + texts[n].encode("ascii") + b"\0")


def _place(x_dots: int, letter: int, value: int) -> int:
    if letter == ord("$"):
        return value
    return x_dots + (value - 65536 if value >= 32768 else value)
