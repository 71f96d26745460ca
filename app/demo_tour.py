"""The guided tour, played where there is no screen: a morning in a small library, with its pictures.

Every ticket is taken by real touches, every call is made by the panel's keys, every slip goes over the
serial path to the virtual printer.
"""

import os
import tempfile
from pathlib import Path

import click

from app.demo_places import with_own_places
from app.settings import Settings
from app.terminal_words import tr
from app.words_of_rooms import retold


def run_tour(settings: Settings, output: Path) -> int:
    """Play the tour and write its pictures.

    Args:
        settings: The library's settings; its own database and printer are left alone.
        output: Folder of the pictures; made when missing, pictures of the same names are replaced.

    Returns:
        The exit status.
    """
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    from app.demo_stage import Stage
    from app.demo_story import play
    from app.program_edge import told_in_a_sentence
    from kiosk.program import KioskBroken
    from staffpanel.program import make_application

    try:
        output.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        words = tr("{folder} cannot be made: {why}.", folder=output, why=retold(error.strerror))
        raise click.ClickException(words) from None
    application = make_application(["votre-tour"])
    with (
        told_in_a_sentence(KioskBroken, OSError),
        tempfile.TemporaryDirectory(prefix="votre-tour-demo-") as folder,
        Stage(with_own_places(settings, Path(folder)), output, click.echo) as stage,
    ):
        play(stage)
    del application
    click.echo(
        tr(
            "The pictures are in {folder}/. With a screen, votre-tour demo opens the real windows.",
            folder=output,
        )
    )
    return 0
