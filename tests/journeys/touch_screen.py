"""A real X screen with a touch screen of the test's own: fingers go in as a driver tells them to the server.

The server is Xorg without a monitor. Its driver ``inputtest``, made for tests of what stands on it, reads
fingers from a socket (inputtest(4), and xf86-input-inputtest-protocol.h of xserver-xorg-dev). From there on
everything is as with glass: XInput 2, Qt's ``xcb``, the window.
"""

from __future__ import annotations

import re
import shutil
import socket
import struct
from enum import IntEnum
from pathlib import Path
from types import TracebackType
from typing import Self

import pytest

from tests.journeys.program import PATIENCE_S
from tests.journeys.x_screen import XScreen

DRIVERS = Path("/usr/lib/xorg/modules")
NEEDED = {
    "xserver-xorg-core": DRIVERS / "input" / "inputtest_drv.so",
    "xserver-xorg-video-dummy": DRIVERS / "drivers" / "dummy_drv.so",
}
"""Where Debian keeps the drivers, by the package that each is in."""

FINGERS = 10
WIDTH_PX, HEIGHT_PX = 1280, 800
FULL_SCALE = 65535
"""The largest value of an axis of the device."""

VERSION, WAIT_FOR_SYNC, TOUCH = 0, 1, 6
"""Of ``xf86ITEventType``."""

PROTOCOL = (1, 1)
VALUATORS = 64
X_AND_Y = bytes([0b11, 0, 0, 0, 0, 0, 0, 0])
# Length and kind begin each message; native alignment puts the valuators on a multiple of eight bytes.
HEAD = struct.Struct("=Ii")
VERSION_MESSAGE = struct.Struct("=IiHH")
TOUCH_MESSAGE = struct.Struct(f"=IiIII8s4x{2 * VALUATORS}d")

CONFIGURATION = """
Section "ServerFlags"
    Option "DontVTSwitch" "true"
    Option "DontZap" "true"
    Option "AutoAddDevices" "false"
    Option "AutoAddGPU" "false"
EndSection
Section "InputDevice"
    Identifier "touch"
    Driver "inputtest"
    Option "SocketPath" "{folder}/touch"
    Option "DeviceType" "Touch"
    Option "TouchCount" "{fingers}"
EndSection
Section "InputDevice"
    Identifier "keys"
    Driver "inputtest"
    Option "SocketPath" "{folder}/keys"
    Option "DeviceType" "Keyboard"
EndSection
Section "InputDevice"
    Identifier "pointer"
    Driver "inputtest"
    Option "SocketPath" "{folder}/pointer"
    Option "DeviceType" "PointerAbsolute"
EndSection
Section "Device"
    Identifier "card"
    Driver "dummy"
    VideoRam 65536
EndSection
Section "Monitor"
    Identifier "monitor"
    HorizSync 5-1000
    VertRefresh 5-200
    Modeline "1280x800" 83.46 1280 1344 1480 1680 800 801 804 828
EndSection
Section "Screen"
    Identifier "screen"
    Device "card"
    Monitor "monitor"
    DefaultDepth 24
    SubSection "Display"
        Depth 24
        Modes "1280x800"
        Virtual {width} {height}
    EndSubSection
EndSection
Section "ServerLayout"
    Identifier "layout"
    Screen "screen"
    InputDevice "touch" "SendCoreEvents"
    InputDevice "keys" "CoreKeyboard"
    InputDevice "pointer" "CorePointer"
EndSection
"""


ERROR = re.compile(r"(?:\[[^]]*\])?\s*\(EE\) (?!Server terminated|Please|\s*$)(.+?)\s*(?:\(EE\)\s*)?$")
"""A line of its log that says what went wrong; the last ones say where help is and that it ended."""


class Phase(IntEnum):
    """What a finger does, by the numbers of XInput 2."""

    DOWN = 18
    MOVE = 19
    UP = 20


def missing_for_a_touch_screen() -> str:
    """What this machine lacks, by its packages; nothing if all is there."""
    packages = [package for package, driver in NEEDED.items() if not driver.exists()]
    if shutil.which("Xorg") is None:
        packages.append("Xorg")
    return " and ".join(packages)


def last_error(log: Path) -> str:
    """The last line of a log of Xorg that tells of an error, without the time before it."""
    if not log.exists():
        return "it wrote no log"
    lines = log.read_text(encoding="utf-8", errors="replace").splitlines()
    told = (ERROR.match(each) for each in reversed(lines))
    return next((each[1] for each in told if each is not None), "it told no error")


class TouchScreen(XScreen):
    """An X screen of 1280 x 800 with ten fingers before it."""

    def __init__(self, folder: Path) -> None:
        """Start the server and put the fingers to it.

        Args:
            folder: Of the test's own; its path must be short enough for the name of a socket.

        The test is skipped where this account may start no server of X, such as without a console.
        """
        file = folder / "xorg.conf"
        file.write_text(
            CONFIGURATION.format(folder=folder, fingers=FINGERS, width=WIDTH_PX, height=HEIGHT_PX),
            encoding="ascii",
        )
        log = folder / "xorg.log"
        # The console of whoever works on this machine is left to them.
        ways = ("-novtswitch", "-sharevts", "-config", str(file), "-logfile", str(log))
        try:
            super().__init__(command=("Xorg", *ways))
        except RuntimeError:
            pytest.skip(f"Xorg does not start here: {last_error(log)}")
        # The driver takes one caller in its life.
        self._device = socket.socket(socket.AF_UNIX)
        self._device.settimeout(PATIENCE_S)
        self._device.connect(str(folder / "touch"))
        self._device.sendall(VERSION_MESSAGE.pack(VERSION_MESSAGE.size, VERSION, *PROTOCOL))
        self._device.recv(VERSION_MESSAGE.size)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._device.close()
        super().__exit__(kind, error, trace)

    def down(self, place: tuple[int, int], finger: int = 0) -> None:
        """Put a finger on the glass, at a place in pixels."""
        self._touch(Phase.DOWN, place, finger)

    def move(self, place: tuple[int, int], finger: int = 0) -> None:
        """Move a finger that is on the glass."""
        self._touch(Phase.MOVE, place, finger)

    def up(self, place: tuple[int, int], finger: int = 0) -> None:
        """Take a finger from the glass."""
        self._touch(Phase.UP, place, finger)

    def tap(self, place: tuple[int, int], finger: int = 0) -> None:
        self.down(place, finger)
        self.up(place, finger)

    def _touch(self, phase: Phase, place: tuple[int, int], finger: int) -> None:
        across, down = place
        axes = (across * FULL_SCALE / (WIDTH_PX - 1), down * FULL_SCALE / (HEIGHT_PX - 1))
        values = [*axes, *([0.0] * (2 * VALUATORS - len(axes)))]
        has_unaccelerated = 0
        message = TOUCH_MESSAGE.pack(
            TOUCH_MESSAGE.size, TOUCH, finger, phase, has_unaccelerated, X_AND_Y, *values
        )
        self._device.sendall(message)
        self._wait_until_taken()

    def _wait_until_taken(self) -> None:
        """Wait until the server has seen all that was told."""
        self._device.sendall(HEAD.pack(HEAD.size, WAIT_FOR_SYNC))
        self._device.recv(HEAD.size)
