"""Kiosk and printer as programs: each puts its real parts together, runs, and gives everything back."""

import os
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from app.call_keeping import calls_purged
from app.clock import SystemClock
from app.database_making import make_by_another
from app.first_picture import FirstPicture
from app.kiosk_voice import KioskVoice, kiosk_voice
from app.kiosk_watchdog import watched_over
from app.late_printing import LatePrinting
from app.opening_hours import hours_of
from app.own_command import first_manager_command_anywhere, strange_branch
from app.program_edge import logged_program
from app.program_threads import Threads, arguments_of_qt, desk_threads, stop_signals
from app.screen import check_screen
from app.service_watch import life_signs
from app.settings import Settings
from app.settings_of_machines import KioskSettings
from app.ticket_ids import new_ticket_id
from app.words_of_settings import service_words
from desk.printer import KIOSK
from kiosk.door import Door, door_at
from kiosk.ports import KioskParts, KioskTimes, SlipOutlet, SlipPrinting
from ui.watch_pace import NEVER_PROMPT

if TYPE_CHECKING:
    from app.printing import Printing
    from hardware.journal import PrintJournal


@contextmanager
def opened_journal(settings: Settings, threads: Threads, place: str = KIOSK) -> Iterator["PrintJournal"]:
    """Open the journal of a printer and read it, and close it afterwards; any thread.

    Blocks while another program makes it or brings it up to date.

    Args:
        settings: The library's settings.
        threads: What the program stands on.
        place: Which printer.
    """
    from app.wiring import print_journal  # some time, for those who print

    with closing(print_journal(settings, threads.clock, place, threads.making)) as journal:
        journal.may_hold_slip()
        yield journal


@contextmanager
def kiosk_printing(settings: Settings, threads: Threads, place: str = KIOSK) -> Iterator["Printing"]:
    """Open the way to the printer of the kiosk, or of another place, and close it afterwards.

    Args:
        settings: The library's settings.
        threads: What the program stands on.
        place: Which printer.
    """
    with (
        opened_journal(settings, threads, place) as journal,
        journal_printing(settings, threads, journal, place) as printing,
    ):
        yield printing


@contextmanager
def journal_printing(
    settings: Settings, threads: Threads, journal: "PrintJournal", place: str = KIOSK
) -> Iterator["Printing"]:
    """The same where the journal is open already: it does not wait for a disk that has much to do.

    Args:
        settings: The library's settings.
        threads: What the program stands on.
        journal: Of ``opened_journal``, for the same place.
        place: Which printer.
    """
    from app.printing import Printing  # 0.1 s, for those who print
    from app.reprinting import Reprinting

    clock, worker, watcher = threads.clock, threads.worker, threads.watcher
    printing = Printing(settings, place=place, journal=journal, clock=clock, worker=worker, watcher=watcher)
    reprinting = Reprinting(printing, place=place, clock=clock, worker=worker, watcher=watcher)
    try:
        yield printing
    finally:
        reprinting.close()
        printing.close()


@contextmanager
def late_printing(
    settings: Settings, threads: Threads, picture: FirstPicture | None = None, place: str = KIOSK
) -> Iterator[LatePrinting]:
    """The same, usable at once: no event loop waits for the journal, and so for what stops its program.

    Args:
        settings: The library's settings.
        threads: What the program stands on.
        picture: Its first one, after which the journal is opened; None where there is no window: at once.
        place: Which printer.
    """
    printing = LatePrinting(
        partial(opened_journal, settings, threads, place),
        partial(journal_printing, settings, threads, place=place),
        has_printer=bool(settings.printer.device),
    )
    with closing(printing):
        if picture is None:
            printing.begin()
        else:
            picture.came.connect(printing.begin)
        yield printing
        if printing.trouble is not None:
            raise printing.trouble


def run_kiosk(settings: Settings, geometry: str | None = None, file: Path | None = None) -> int:
    """Run the entrance screen until it is told to stop.

    Args:
        settings: The library's settings.
        geometry: Place and size of the window, such as ``800x600+0+0``, where it is not full screen.
        file: The settings file; None where there is none.

    Returns:
        The exit status.
    """
    # Without a graphics card OpenGL would take most of a core for itself.
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    from kiosk.program import Kiosk, KioskBroken

    with logged_program(settings, "kiosk", KioskBroken):
        check_screen()
        application = QGuiApplication(arguments_of_qt(geometry))
        picture = FirstPicture()
        with (
            stop_signals(),
            desk_threads(
                settings, "kiosk", may_begin=picture.has_come, pace=NEVER_PROMPT, making=make_by_another
            ) as threads,
            calls_purged(settings, threads.clock, may_begin=picture.has_come),
            late_printing(settings, threads, picture) as printing,
            kiosk_voice(settings.kiosk) as voice,
        ):
            entrance = Kiosk(kiosk_parts(settings, threads, printing, voice, file))
            picture.follow(entrance.window)
            if voice is not None:
                picture.came.connect(voice.look)
            entrance.show()
            try:
                with watched_over(entrance.reception.recover), life_signs(picture):
                    return application.exec()
            finally:
                entrance.close()


def run_printer(settings: Settings, place: str) -> int:
    """Print what is asked for at one place, such as a desk, until told to stop; needs no screen.

    Args:
        settings: The library's settings; their ``[printer]`` is the one at this place.
        place: Its name for the panels.

    Returns:
        The exit status.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with logged_program(settings, f"printer-{place.replace(' ', '_')}"):
        application = QGuiApplication(arguments_of_qt())
        with (
            stop_signals(),
            desk_threads(settings, f"printer {place}", pace=NEVER_PROMPT, making=make_by_another) as threads,
            late_printing(settings, threads, place=place),
        ):
            return application.exec()


def kiosk_parts(
    settings: Settings,
    threads: Threads,
    printing: SlipPrinting,
    voice: KioskVoice | None = None,
    file: Path | None = None,
) -> KioskParts:
    """Everything a kiosk is made of, from the settings.

    Args:
        settings: The library's settings.
        threads: What the program stands on.
        printing: Prints slips.
        voice: What reads aloud, or None.
        file: The settings file, for what makes the first manager; None where there is none.
    """
    return KioskParts(
        worker=threads.worker,
        watcher=threads.watcher,
        printing=printing,
        new_ticket_id=partial(_new_ticket_id, threads.clock),
        library_name=settings.library.name,
        services=service_words(settings),
        languages=tuple(settings.library.languages),
        times=_kiosk_times(settings.kiosk),
        door=_door(settings, threads.clock),
        most_waiting=settings.kiosk.most_waiting,
        most_given=settings.kiosk.most_per_10_min,
        steady_ms=threads.clock.steady_ms,
        slip_outlet=SlipOutlet(settings.kiosk.slip_outlet),
        voice=voice,
        manager_command=_manager_command(settings, file),
        is_full_screen=settings.kiosk.full_screen,
    )


def _manager_command(settings: Settings, file: Path | None) -> str:
    branch = strange_branch(settings.library.branch, file, environment={})
    return first_manager_command_anywhere(file, settings.store.database, branch)


def _door(settings: Settings, clock: SystemClock) -> Callable[[], Door] | None:
    """What tells the kiosk of the opening hours, where they are set."""
    hours = hours_of(settings)
    if hours is None:
        return None
    codes = [each.code for each in settings.services_of_desk()]
    return lambda: door_at(hours, clock.local(clock.now_ms()), codes)


def _kiosk_times(kiosk: KioskSettings) -> KioskTimes:
    ticket_ms = kiosk.ticket_screen_s * 1000
    return KioskTimes(
        idle_warning_ms=kiosk.idle_warning_s * 1000,
        idle_answer_ms=kiosk.idle_answer_s * 1000,
        ticket_ms=ticket_ms,
        unprinted_ms=max(KioskTimes().unprinted_ms, ticket_ms),
    )


def _new_ticket_id(clock: SystemClock) -> str:
    return new_ticket_id(clock.now_ms())
