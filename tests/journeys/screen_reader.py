"""A screen reader in a process of its own: what it finds on a program, and what it is told unasked.

It speaks AT-SPI (https://gitlab.gnome.org/GNOME/at-spi2-core, the XML files of its interfaces) over D-Bus as
any screen reader of a Linux desktop does, and knows nothing of the code of the programs it reads.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from types import TracebackType
from typing import Any

from jeepney import DBusAddress, MatchRule, Message, MessageType
from jeepney.io.blocking import open_dbus_connection
from jeepney.low_level import HeaderFields

from tests.journeys.desktop import PROPERTIES, BusRefusal, Desktop, ask
from tests.journeys.program import Program, wait_until

ACCESSIBLE = "org.a11y.atspi.Accessible"
COMPONENT = "org.a11y.atspi.Component"
TEXT = "org.a11y.atspi.Text"
EVENTS = "org.a11y.atspi.Event.Object"
REGISTRY = "org.a11y.atspi.Registry"
ROOT = "/org/a11y/atspi/accessible/root"
NULL = "/org/a11y/atspi/null"
DAEMON = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")
LISTENED = ("object:announcement", "object:state-changed:focused")

ON_SCREEN = 0
"""Of AtspiCoordType (atspi-constants.h)."""

PASSWORD_TEXT = 40
"""Of AtspiRole (atspi-constants.h)."""

STATES = {
    1: "active",
    4: "checked",
    8: "enabled",
    10: "expanded",
    11: "focusable",
    12: "focused",
    23: "selected",
    24: "sensitive",
    25: "showing",
    30: "visible",
}
"""Of AtspiStateType (atspi-constants.h) those a person would miss."""

BUTTONS = frozenset({"push button", "button", "toggle button"})
CONTROLS = BUTTONS | {"list", "text", "entry", "password text", "check box", "combo box", "radio button"}


@dataclass(frozen=True, slots=True)
class Part:
    """One thing a screen reader finds.

    Attributes:
        role: In the words of AT-SPI.
        name: What is read of it.
        description: What is read after it.
        states: Those of ``STATES`` that it has.
        path: Where it is on the bus.
        depth: How far from the application.
    """

    role: str
    name: str
    description: str
    states: frozenset[str]
    path: str
    depth: int

    @property
    def is_control(self) -> bool:
        """Whether a person may do something with it."""
        return self.role in CONTROLS

    @property
    def is_shown(self) -> bool:
        return "showing" in self.states

    @property
    def may_be_used(self) -> bool:
        return "sensitive" in self.states

    @property
    def is_focused(self) -> bool:
        return "focused" in self.states


class ScreenReader:
    """Listens on the accessibility bus from its making on."""

    def __init__(self, desktop: Desktop) -> None:
        self._ears = open_dbus_connection(desktop.accessibility_address)
        self._hands = open_dbus_connection(desktop.accessibility_address)
        rule = MatchRule(type="signal", interface=EVENTS)
        ask(self._ears, DAEMON, "AddMatch", "s", rule.serialise())
        registry = DBusAddress("/org/a11y/atspi/registry", REGISTRY, REGISTRY)
        for event in LISTENED:
            ask(self._ears, registry, "RegisterEvent", "s", event)
        self._said: list[tuple[str, str]] = []
        self._focused: list[tuple[str, str]] = []

    def __enter__(self) -> ScreenReader:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._ears.close()
        self._hands.close()

    def find(self, program: Program) -> Reading:
        """Wait until a program is on the bus."""
        found: list[str] = []

        def is_there() -> bool:
            found[:] = [name for name in self._applications() if self._pid(name) == program.process.pid]
            return bool(found) or program.process.poll() is not None

        wait_until(is_there, "the program on the accessibility bus")
        assert found, program.said()
        return Reading(self, found[0])

    def said_by(self, name: str) -> list[str]:
        """What a program announced so far."""
        self._listen()
        return [words for sender, words in self._said if sender == name]

    def focus_of(self, name: str) -> list[str]:
        """Where the focus of a program went, as paths."""
        self._listen()
        return [path for sender, path in self._focused if sender == name]

    def walk(self, name: str, path: str = ROOT, depth: int = 0) -> Iterator[Part]:
        """All that is shown, in reading order; what goes away meanwhile is passed over."""
        try:
            part = self._part(name, path, depth)
            children: Any = self._ask(name, path, ACCESSIBLE, "GetChildren") if part.is_shown else []
        except BusRefusal:
            return
        if part.is_shown:
            yield part
        for _, child in children:
            if child != NULL:
                yield from self.walk(name, child, depth + 1)

    def part(self, name: str, path: str) -> Part:
        """One part."""
        return self._part(name, path, 0)

    def _part(self, name: str, path: str, depth: int) -> Part:
        bits: Any = self._ask(name, path, ACCESSIBLE, "GetState")
        whole = bits[0] | bits[1] << 32
        return Part(
            role=self._role(name, path),
            name=self._property(name, path, "Name"),
            description=self._property(name, path, "Description"),
            states=frozenset(word for bit, word in STATES.items() if whole >> bit & 1),
            path=path,
            depth=depth,
        )

    def _role(self, name: str, path: str) -> str:
        """The role by its number, of which Qt's own name does not tell a field whose text is hidden."""
        is_hidden = self._ask(name, path, ACCESSIBLE, "GetRole") == PASSWORD_TEXT
        return "password text" if is_hidden else str(self._ask(name, path, ACCESSIBLE, "GetRoleName"))

    def text_of(self, name: str, path: str) -> str:
        """What is written in a field, as far as it tells."""
        return str(self._ask(name, path, TEXT, "GetText", "ii", 0, -1))

    def place_of(self, name: str, path: str) -> tuple[int, int]:
        """The middle of something that is shown, on the screen, in pixels."""
        extents: Any = self._ask(name, path, COMPONENT, "GetExtents", "u", ON_SCREEN)
        left_px, top_px, width_px, height_px = extents
        return left_px + width_px // 2, top_px + height_px // 2

    def _applications(self) -> list[str]:
        children: Any = self._ask(REGISTRY, ROOT, ACCESSIBLE, "GetChildren")
        return [name for name, _ in children]

    def _pid(self, name: str) -> object:
        try:
            return ask(self._hands, DAEMON, "GetConnectionUnixProcessID", "s", name)
        except BusRefusal:
            return None

    def _property(self, name: str, path: str, which: str) -> str:
        value: Any = self._ask(name, path, PROPERTIES, "Get", "ss", ACCESSIBLE, which)
        return _plain(value[1])

    def _ask(self, name: str, path: str, interface: str, method: str, *words: object) -> object:
        signature, *arguments = words or ("",)
        return ask(self._hands, DBusAddress(path, name, interface), method, str(signature), *arguments)

    def _listen(self) -> None:
        """Take what has come, and wait for nothing."""
        while True:
            try:
                message = self._ears.receive(timeout=0)
            except TimeoutError:
                return
            self._take(message)

    def _take(self, message: Message) -> None:
        fields = message.header.fields
        if (
            message.header.message_type is not MessageType.signal
            or fields.get(HeaderFields.interface) != EVENTS
        ):
            return
        sender, what = fields[HeaderFields.sender], fields[HeaderFields.member]
        if what == "Announcement":
            self._said.append((sender, _plain(message.body[3][1])))
        elif what == "StateChanged" and message.body[0] == "focused" and message.body[1]:
            self._focused.append((sender, fields[HeaderFields.path]))


def _plain(words: object) -> str:
    """Words as they are heard: a no-break space makes no difference."""
    return str(words).replace("\u00a0", " ")


@dataclass(frozen=True, slots=True)
class Reading:
    """One program as the screen reader meets it."""

    reader: ScreenReader
    bus_name: str

    @property
    def parts(self) -> list[Part]:
        """What is shown now."""
        return list(self.reader.walk(self.bus_name))

    @property
    def said(self) -> list[str]:
        return self.reader.said_by(self.bus_name)

    @property
    def focus_told(self) -> list[str]:
        """Where the focus was told to be, one after the other."""
        return self.reader.focus_of(self.bus_name)

    @property
    def last_focus(self) -> Part | None:
        """Where the last focus event came from."""
        paths = self.focus_told
        return self.reader.part(self.bus_name, paths[-1]) if paths else None

    def text_of(self, part: Part) -> str:
        """What a field tells of what is written in it."""
        return self.reader.text_of(self.bus_name, part.path)

    def place_of(self, part: Part) -> tuple[int, int]:
        """The middle of something that is shown, on the screen, in pixels."""
        return self.reader.place_of(self.bus_name, part.path)

    def wait_to_hear(self, words: str, since: int = 0) -> str:
        """Wait for an announcement with these words in it, and give the whole of it."""

        def is_heard() -> bool:
            return any(words in each for each in self.said[since:])

        try:
            wait_until(is_heard, f"the words « {words} »")
        except AssertionError as error:
            raise AssertionError(f"{error}; heard were {self.said[since:]}") from None
        return next(each for each in self.said[since:] if words in each)

    def wait_to_read(self, words: str) -> None:
        """Wait until something shown has these words in its name."""
        self.wait_for(lambda parts: any(words in part.name for part in parts), f"« {words} » on the screen")

    def wait_for(self, is_so: Callable[[list[Part]], bool], what: str) -> None:
        wait_until(lambda: is_so(self.parts), what)
