"""The stage of the guided tour: kiosk, panels and printer, real ones, on a database of their own.

Kiosk and panels run in this process, each with its own threads on the store; the clock stands where the
story puts it, so that the pictures show a morning and not some seconds.
"""

from collections.abc import Callable
from contextlib import ExitStack
from datetime import datetime
from pathlib import Path

from PySide6.QtGui import QImage

from app.clock import ReplayClock, SystemClock
from app.demo_hands import Finger, rest, wait_until
from app.panel_program import panel_parts
from app.program_threads import desk_threads
from app.programs import kiosk_parts, kiosk_printing
from app.settings import Settings
from desk.printer import PrinterCause
from desk.queue import LiveQueue
from hardware.profiles import GENERIC_BY_PAPER
from hardware.virtual_printer import VirtualPrinter
from hardware.virtual_printer.picture import draw_slip
from hardware.virtual_printer.slips import PrintedSlip
from kiosk.portraits import window_of
from kiosk.program import Kiosk
from staffpanel.window import PanelWindow

TRANSITION_MS = 400
Teller = Callable[[str], None]


class Stage:
    """Everything the tour plays with; use it as a context manager.

    Attributes:
        clock: Moved by the story.
        printer: The virtual printer.
        kiosk: The entrance screen.
        finger: Touches it.
    """

    def __init__(self, settings: Settings, output: Path, tell: Teller) -> None:
        """Put everything in its place; needs an application object.

        Args:
            settings: The library's settings, with places of the tour's own.
            output: An existing folder for the pictures.
            tell: Says one line.
        """
        self._settings = settings
        self._output = output
        self._tell = tell
        self._parts = ExitStack()
        self._pictures = 0
        self.clock = _morning_clock(settings.library.time_zone)

    def __enter__(self) -> "Stage":
        """Switch everything on, or nothing when a part of it fails."""
        link = Path(self._settings.printer.device)
        profile = GENERIC_BY_PAPER[self._settings.printer.paper_mm]
        self.printer = VirtualPrinter(profile, baud=self._settings.printer.baud, device_link=link)
        with ExitStack() as parts:
            parts.enter_context(self.printer)
            self.threads = parts.enter_context(desk_threads(self._settings, "kiosk", self.clock))
            self.printing = parts.enter_context(kiosk_printing(self._settings, self.threads))
            self.kiosk = Kiosk(kiosk_parts(self._settings, self.threads, self.printing))
            parts.callback(self.kiosk.close)
            self.kiosk.show()
            self.finger = Finger(window_of(self.kiosk))
            wait_until(lambda: self.threads.watcher.queue is not None, "the store to open")
            wait_until(lambda: self.printing.cause is PrinterCause.READY, "the printer to be found")
            self._parts = parts.pop_all()
        return self

    def __exit__(self, *_: object) -> None:
        """Switch everything off, last things first."""
        self._parts.close()

    def set_time(self, hour: int, minute: int, second: int = 0) -> None:
        """Let it be this time of the morning."""
        now = self.clock.local(self.clock.now_ms())
        self.clock.move_to(_milliseconds(now.replace(hour=hour, minute=minute, second=second, microsecond=0)))

    def open_panel(self, desk: str, staff: str) -> PanelWindow:
        """Open a panel and sign in at a desk."""
        has_slips = self._settings.slip.next_step
        threads = self._parts.enter_context(
            desk_threads(self._settings, f"desk {desk}", self.clock, has_step_slips=has_slips)
        )
        window = PanelWindow(panel_parts(self._settings, threads, desk, staff))
        self._parts.callback(window.take_down)
        window.show()
        self.wait_for_queue(lambda queue: desk in queue.presences, f"the sign-in at desk {desk}")
        return window

    def wait_for_queue(self, is_so: Callable[[LiveQueue], bool], what: str) -> None:
        """Wait until the queue, as the kiosk sees it, is so."""
        watcher = self.threads.watcher
        wait_until(lambda: watcher.queue is not None and is_so(watcher.queue), what)
        rest(TRANSITION_MS)

    def look_at_family(self, family: str, story: str) -> None:
        """Let a patron look at the services of a family, and go back."""
        self.finger.touch(f"family_{family}")
        rest(TRANSITION_MS * 2)
        self.picture_of_kiosk(f"services-{family}", story)
        self.finger.touch("back")
        rest(TRANSITION_MS * 2)

    def take_ticket(self, family: str, service: str, story: str) -> None:
        """Let a patron touch a family and a service, and wait for the number on the screen."""
        before = self._issued()
        self.finger.touch(f"family_{family}")
        rest(TRANSITION_MS * 2)
        self.finger.touch(f"service_{service}")
        self.wait_for_queue(lambda queue: self._issued() > before, f"a ticket for {service}")
        rest(TRANSITION_MS)
        self.picture_of_kiosk(f"ticket-{service}", story)

    def go_home(self) -> None:
        """Let the patron touch the button that ends the ticket screen."""
        rest(TRANSITION_MS * 2)
        self.finger.touch("done")
        rest(TRANSITION_MS * 5)

    def picture_of_kiosk(self, name: str, story: str) -> None:
        """Keep a picture of the entrance screen, and tell what it shows."""
        self._keep(window_of(self.kiosk).grabWindow(), f"kiosk-{name}", story)

    def picture_of_panel(self, panel: PanelWindow, name: str, story: str) -> None:
        """Keep a picture of a panel, and tell what it shows."""
        rest(TRANSITION_MS)
        self._keep(panel.grab().toImage(), f"panel-{name}", story)

    def picture_of_slip(self, slip: PrintedSlip, story: str) -> None:
        """Keep a picture of a slip, and tell what it is."""
        picture = draw_slip(slip)
        kind = QImage.Format.Format_Grayscale8
        image = QImage(picture.tobytes(), picture.width, picture.height, picture.width, kind)
        self._keep(image, f"slip-{slip.number}", story)

    def _issued(self) -> int:
        queue = self.threads.watcher.queue
        return 0 if queue is None else sum(queue.last_numbers.values())

    def _keep(self, image: QImage, name: str, story: str) -> None:
        self._pictures += 1
        file = self._output / f"{self._pictures:02d}-{name}.png"
        if not image.save(str(file)):
            raise OSError(f"{file} cannot be written")
        self._tell(f"{file.name:<36} {story}")


def _morning_clock(time_zone: str) -> ReplayClock:
    clock = ReplayClock(time_zone)
    today: datetime = SystemClock(time_zone).local(clock.now_ms())
    clock.move_to(_milliseconds(today.replace(hour=10, minute=0, second=0, microsecond=0)))
    return clock


def _milliseconds(moment: datetime) -> int:
    return int(moment.timestamp() * 1000)
