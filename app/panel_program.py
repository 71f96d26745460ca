"""The desk panel as a program: puts its real parts together, runs, and gives everything back."""

import os
from dataclasses import replace
from functools import partial

from app.call_keeping import calls_purged
from app.database_making import make_by_another
from app.database_place import database_path
from app.disk_room import has_room
from app.first_picture import FirstPicture
from app.opening_hours import hours_of
from app.panel_chime import panel_chime
from app.panel_memory import FileMemory, asked_place, memory_path
from app.panel_promises import panel_promises
from app.program_edge import logged_program
from app.program_threads import Threads, arguments_of_qt, desk_threads, stop_signals
from app.screen import check_screen
from app.service_watch import life_signs
from app.settings import Settings
from app.words_of_settings import service_words
from staffpanel.ports import PanelParts, Raising
from staffpanel.size import ForgetfulMemory, PanelMemory, PanelSize, Remembered
from ui.tokens import DARK, LIGHT

AS_IT_IS = 100
"""Percent at which nothing is enlarged."""


def run_panel(settings: Settings, desk: str | None, staff: str | None, geometry: str | None = None) -> int:
    """Run the panel of one desk until its window is closed or it is told to stop.

    Args:
        settings: The library's settings.
        desk: Chosen beforehand, or None.
        staff: Alias given beforehand, or None; with a desk, the panel signs in by itself.
        geometry: Place and size of the window, such as ``420x700+0+0``.

    Returns:
        The exit status.
    """
    from staffpanel.program import make_application
    from staffpanel.window import PanelWindow

    if settings.panel.scale_percent != AS_IT_IS:
        os.environ.setdefault("QT_SCALE_FACTOR", str(settings.panel.scale_percent / AS_IT_IS))
    with logged_program(settings, f"panel-{desk}" if desk else "panel"):
        check_screen()
        application = make_application(arguments_of_qt(geometry))
        with (
            stop_signals(),
            desk_threads(
                settings, "panel", has_step_slips=settings.slip.next_step, making=make_by_another
            ) as threads,
            calls_purged(settings, threads.clock),
            panel_chime(settings.panel.sound, application.beep) as chime,
            panel_promises(settings, threads.clock) as promises,
        ):
            memory = panel_memory(settings, desk, geometry)
            parts = panel_parts(settings, threads, desk, staff)
            window = PanelWindow(replace(parts, memory=memory, chime=chime, promises=promises))
            picture = FirstPicture()
            picture.follow_paint(window)
            window.show()
            try:
                with life_signs(picture):
                    return application.exec()
            finally:
                window.take_down()


def panel_memory(settings: Settings, desk: str | None, geometry: str | None) -> PanelMemory:
    """Where the size of the panel is kept; nowhere when the command line says where the window goes."""
    size = PanelSize(settings.panel.mode)
    if not geometry:
        return FileMemory(memory_path(desk), size)
    place = asked_place(geometry)
    return ForgetfulMemory(Remembered(size, {} if place is None else {size: place}))


def panel_parts(
    settings: Settings, threads: Threads, desk: str | None = None, staff: str | None = None
) -> PanelParts:
    """Everything a panel is made of, from the settings; see ``run_panel``."""
    from app.wiring import leaving_of, phrases, referral_words

    return PanelParts(
        worker=threads.worker,
        watcher=threads.watcher,
        now_ms=threads.clock.now_ms,
        local=threads.clock.local,
        library_name=settings.library.name,
        services=service_words(settings),
        referrals=referral_words(settings, settings.panel.language),
        has_step_slips=settings.slip.next_step,
        own_printers=settings.desks.printers,
        desks=tuple(settings.desks.names),
        rules=settings.rules_of_desk(),
        leaving=leaving_of(settings, threads.clock),
        language=settings.panel.language,
        palette=DARK if settings.panel.theme == "dark" else LIGHT,
        desk=desk,
        staff=staff,
        raising=Raising(settings.panel.raise_on_ticket),
        phrases=phrases(settings),
        hours=hours_of(settings),
        has_room=partial(has_room, database_path(settings).parent),
    )
