"""A desktop of the test's own, as for a person with a screen reader: X screen and the two buses.

Everything is started here, in a folder of its own, and only that is ended here.
"""

from __future__ import annotations

import os
import select
import shutil
import subprocess
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType

from jeepney import DBusAddress, MessageType, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

from tests.journeys.program import PATIENCE_S
from tests.journeys.x_screen import XScreen

LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
"""Where Debian and others keep what starts the accessibility bus; it is in no PATH."""

BUS = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
PROPERTIES = "org.freedesktop.DBus.Properties"


class BusRefusal(Exception):
    """The other end of a bus answered with an error; the message is its own."""


def launcher() -> str | None:
    """What starts the accessibility bus on this machine, or None."""
    return next((each for each in LAUNCHERS if Path(each).exists()), None)


def missing_for_a_screen_reader() -> str:
    """What this machine lacks for a desktop with a screen reader, in words; nothing if all is there."""
    programs = [each for each in ("Xvfb", "xdotool", "dbus-daemon") if shutil.which(each) is None]
    if launcher() is None:
        programs.append("at-spi2-core")
    return " and ".join(programs)


def ask(bus: DBusConnection, at: DBusAddress, method: str, signature: str = "", *words: object) -> object:
    """Call a method and give the first value of its answer, or None where it has none.

    Raises:
        BusRefusal: The other end answered with an error.
    """
    call = new_method_call(at, method, signature or None, words)
    answer = bus.send_and_get_reply(call, timeout=PATIENCE_S)
    if answer.header.message_type is MessageType.error:
        raise BusRefusal(f"{at.object_path} {method}: {answer.body}")
    return answer.body[0] if answer.body else None


class Desktop:
    """An X screen with a session bus on which assistive technology is turned on, as a screen reader does.

    Attributes:
        screen: The X screen: its own, or one that somebody else ends.
        accessibility_address: Where the accessibility bus is.
    """

    def __init__(self, folder: Path, screen: XScreen | None = None) -> None:
        self._folder = folder
        self._parts = ExitStack()
        self._screen_of_others = screen

    def __enter__(self) -> Desktop:
        try:
            self.screen = self._screen_of_others or self._parts.enter_context(XScreen())
            self._session_address = self._start_session_bus()
            self.accessibility_address = self._turn_on_accessibility()
        except BaseException:
            self._parts.close()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._parts.close()

    @property
    def environment(self) -> dict[str, str]:
        """For programs that open their windows here."""
        return {**self.screen.environment, **self._own, "DBUS_SESSION_BUS_ADDRESS": self._session_address}

    @property
    def _own(self) -> dict[str, str]:
        """Folders of the test's own, so that no bus of the person at this machine is met."""
        folder = str(self._folder)
        return {
            "XDG_RUNTIME_DIR": folder,
            "XDG_CACHE_HOME": folder,
            "XDG_CONFIG_HOME": folder,
            # What at-spi keeps of settings needs no database of the desktop.
            "GSETTINGS_BACKEND": "memory",
            "AT_SPI_BUS_ADDRESS": "",
        }

    def _start_session_bus(self) -> str:
        told, tell = os.pipe()
        command = ["dbus-daemon", "--session", "--nofork", f"--print-address={tell}"]
        self._start(command, {"DISPLAY": self.screen.display}, tell)
        os.close(tell)
        with os.fdopen(told, encoding="ascii") as address:
            ready, _, _ = select.select([address], [], [], PATIENCE_S)
            found = address.readline().strip() if ready else ""
        if not found:
            raise RuntimeError("dbus-daemon did not start")
        return found

    def _turn_on_accessibility(self) -> str:
        found = launcher()
        assert found is not None, missing_for_a_screen_reader()
        self._start([found, "--launch-immediately"], self.environment)
        with open_dbus_connection(self._session_address) as session:
            # The bus waits until who was started has taken the name.
            address = ask(session, BUS, "GetAddress")
            status = DBusAddress(BUS.object_path, BUS.bus_name, PROPERTIES)
            for name in ("IsEnabled", "ScreenReaderEnabled"):
                ask(session, status, "Set", "ssv", "org.a11y.Status", name, ("b", True))
        assert isinstance(address, str)
        return address

    def _start(self, command: list[str], environment: dict[str, str], *kept: int) -> None:
        process = subprocess.Popen(
            command,
            env={**os.environ, **self._own, **environment},
            pass_fds=kept,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        self._parts.callback(process.wait, PATIENCE_S)
        self._parts.callback(process.terminate)
