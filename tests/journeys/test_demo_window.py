"""The demonstration in a real X screen: windows, clicks, a slip, a call by the keyboard, and a clean end."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from app.clock import SystemClock
from app.database_place import DATABASE_NAME
from app.settings_check import made
from app.wiring import store_opener
from desk.queue import LiveQueue
from tests.journeys.library import Library
from tests.journeys.program import Program, wait_until
from tests.journeys.x_screen import XScreen

NAME = "Bibliothèque des Érables"
PNG_HEAD = b"\x89PNG"

pytestmark = [pytest.mark.x11, pytest.mark.timeout(120)]


class Demo:
    """A running ``votre-tour demo``, seen from outside."""

    def __init__(self, screen: XScreen, folder: Path) -> None:
        environment = {**screen.environment, "TMPDIR": str(folder)}
        self.screen = screen
        self.program = Program("demo", "--set", f"library.name={NAME}", environment=environment)
        self._folder = folder

    @property
    def place(self) -> Path:
        """The demonstration's own folder."""
        return next(iter(self._folder.glob("votre-tour-demo-*")), self._folder / "absent")

    def queue(self) -> LiveQueue:
        settings = made({"store": {"database": str(self.place / DATABASE_NAME)}})
        with closing(store_opener(settings, SystemClock(settings.library.time_zone)).open()) as store:
            return store.view(settings.library.branch)

    def children(self) -> list[int]:
        """The processes it started."""
        tasks = Path(f"/proc/{self.program.process.pid}/task").glob("*/children")
        return [int(pid) for task in tasks for pid in task.read_text().split()]


@pytest.fixture
def screen() -> Iterator[XScreen]:
    with XScreen() as screen:
        yield screen


def places_on_the_kiosk(library: Library, size: tuple[int, int]) -> dict[str, tuple[float, float]]:
    """Where the touches go on a kiosk of this size, in parts of it: read from one opened here."""
    kiosk = library.open_kiosk()
    kiosk.kiosk.window.resize(*size)
    kiosk.wait_for("welcome")
    places = {}
    for name, screen in (("family_transaction", "services"), ("service_loan", "ticket")):
        place = kiosk.touch(name)
        places[name] = (place.x() / size[0], place.y() / size[1])
        kiosk.wait_for(screen)
    library.close()
    return places


def test_a_click_on_the_kiosk_brings_a_slip_to_the_tray_and_a_ticket_that_the_panel_calls(
    library: Library, screen: XScreen, tmp_path: Path
) -> None:
    folder = tmp_path / "tmp"
    folder.mkdir()
    demo = Demo(screen, folder)
    with demo.program:
        kiosk = screen.wait_for_window(f"^{NAME}$", demo.program)
        screen.wait_for_window("Bac à papier", demo.program)
        places = places_on_the_kiosk(library, screen.size_of(kiosk))
        wait_until(lambda: (demo.place / DATABASE_NAME).exists(), "the database")
        wait_until(lambda: took_ticket(demo, kiosk, places), "a ticket")
        [ticket] = demo.queue().tickets
        assert ticket.label == "A001"
        slip = demo.place / "slip-001.png"
        wait_until(lambda: slip.exists() and slip.read_bytes()[:4] == PNG_HEAD, "a slip in the tray")
        call_by_keys(demo)
        children = demo.children()
        assert len(children) == 2
        assert demo.program.stop(lines=2) == 0
        assert [pid for pid in children if Path(f"/proc/{pid}").exists()] == []
        assert list(folder.iterdir()) == []


def call_by_keys(demo: Demo) -> None:
    """Type an alias at the panel, Enter to sign in, Enter to call."""
    panel = demo.screen.wait_for_window("comptoir · ", demo.program)
    demo.screen.press(panel, "M", "B", "Return")
    wait_until(lambda: "1" in demo.queue().presences, "the sign-in")

    def called() -> bool:
        demo.screen.press(panel, "Return")
        return demo.queue().at_desk("1") is not None

    wait_until(called, "the call")


def took_ticket(demo: Demo, kiosk: str, places: dict[str, tuple[float, float]]) -> bool:
    """Click like a patron who does not wait for the screens: what comes too early does nothing."""
    for name in places:
        demo.screen.click(kiosk, *places[name])
        if demo.queue().tickets:
            return True
    return False
