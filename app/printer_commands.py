"""``votre-tour printer``: the commands about the printer. Each imports only what it runs.

Must not import anything but click and the shared options at the start.
"""

import os
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from app.command_options import load_settings, settings_options
from app.terminal_edge import TerminalGroup
from app.terminal_words import tr

if TYPE_CHECKING:
    from app.settings import Settings

PLACE = r"\w[\w -]{0,19}"
_PAPERS = ("80", "58")
_FLOWS = ("none", "rts_cts", "dsr_dtr", "xon_xoff")


@click.group(cls=TerminalGroup)
def printer() -> None:
    """Look after the printer, or play one."""


@printer.command("list")
@settings_options
def list_printers(settings_file: Path | None, database: str | None, pairs: tuple[str, ...]) -> None:
    """Show every printer that may be meant, with what to put into the settings."""
    settings = load_settings(settings_file, database, pairs)
    from app.printer_table import printer_lines

    for line in printer_lines(settings.printer.device):
        click.echo(line)


@printer.command()
@settings_options
@click.argument("place")
def run(settings_file: Path | None, database: str | None, pairs: tuple[str, ...], place: str) -> None:
    """Print at a PLACE what the panels ask for there, such as a desk; the kiosk prints its own slips."""
    from desk.printer import KIOSK

    settings = load_settings(settings_file, database, pairs)
    if not settings.printer.device:
        raise click.ClickException(tr("printer.device names no printer: see votre-tour printer list."))
    if place.casefold() == KIOSK or not re.fullmatch(PLACE, place):
        raise click.UsageError(
            tr("a place has 1 to 20 letters, digits, spaces and hyphens, and is not the kiosk.")
        )
    from app.programs import run_printer

    sys.exit(run_printer(settings, place))


_device_option = click.option("--device", help="Another printer than that of the settings.")


@printer.command()
@settings_options
@_device_option
@click.option("--profile", help="What it is known to be; wins over printer.profile.")
@click.option(
    "--output",
    type=click.Path(path_type=Path, dir_okay=False),
    default="printer-profile.toml",
    help="Where the profile goes.",
)
@click.option("--yes", "-y", is_flag=True, help="Ask nobody: what only eyes can tell stays as it was.")
@click.option("--force", is_flag=True, help="Write over a file that exists.")
def probe(
    settings_file: Path | None,
    database: str | None,
    pairs: tuple[str, ...],
    device: str | None,
    profile: str | None,
    output: Path,
    yes: bool,
    force: bool,
) -> None:
    """Find out with one slip what the printer can do, and write its profile."""
    named = {"printer.device": device, "printer.profile": profile}
    settings = load_settings(settings_file, database, (*pairs, *_pairs(named)))
    is_spare = _is_spare(settings, settings_file)
    from app.printer_probe_command import Terminal, probe_printer

    sys.exit(probe_printer(settings, output, Terminal(is_asked=not yes), force=force, is_spare=is_spare))


@printer.command()
@settings_options
@_device_option
@click.option("--watch", is_flag=True, help="Go on, with a line at each change.")
def status(
    settings_file: Path | None, database: str | None, pairs: tuple[str, ...], device: str | None, watch: bool
) -> None:
    """Say how the printer is; the exit status is 0 when it prints."""
    settings = load_settings(settings_file, database, (*pairs, *_pairs({"printer.device": device})))
    from app.printer_status import show_status
    from app.program_edge import told_in_a_sentence

    with told_in_a_sentence():
        is_spare = _is_spare(settings, settings_file)
        sys.exit(show_status(settings, click.echo, is_watched=watch, is_spare=is_spare))


@printer.command("test")
@settings_options
@_device_option
def print_test(
    settings_file: Path | None, database: str | None, pairs: tuple[str, ...], device: str | None
) -> None:
    """Print a slip with every accent, a code and a ruler; the exit status is 0 when it is printed."""
    settings = load_settings(settings_file, database, (*pairs, *_pairs({"printer.device": device})))
    from app.printer_test_slip import print_test_slip
    from app.program_edge import told_in_a_sentence

    with told_in_a_sentence():
        is_spare = _is_spare(settings, settings_file)
        sys.exit(print_test_slip(settings, click.echo, is_spare=is_spare))


@printer.command()
@settings_options
@_device_option
def forget(
    settings_file: Path | None, database: str | None, pairs: tuple[str, ...], device: str | None
) -> None:
    """Forget that the printer has answered: for one that can only listen now, as by a cable of one way."""
    settings = load_settings(settings_file, database, (*pairs, *_pairs({"printer.device": device})))
    from app.printer_forgetting import forget_printer
    from app.program_edge import told_in_a_sentence

    with told_in_a_sentence():
        sys.exit(forget_printer(settings, click.echo))


def _is_spare(asked: "Settings", settings_file: Path | None) -> bool:
    """Whether the command line names another printer than that of the settings, which a kiosk may hold."""
    from app.settings_file import find_file, load_what_is_right

    settings, _ = load_what_is_right(settings_file or find_file())
    return asked.printer.device != settings.printer.device


def _pairs(named: dict[str, str | None]) -> tuple[str, ...]:
    return tuple(f"{key}={value}" for key, value in named.items() if value is not None)


@printer.command()
@click.option(
    "--paper", type=click.Choice(_PAPERS), default=_PAPERS[0], help="Width of the paper, millimetres."
)
@click.option("--profile", "profile_name", help="Play this model, with what it can do; wins over --paper.")
@click.option(
    "--link",
    "name",
    default="printer",
    help="Name of its serial device; the settings call it virtual:NAME. A path is taken as it is.",
)
@click.option(
    "--tcp", "tcp_port", type=click.IntRange(0, 65_535), help="Network port beside it; 0 for a free one."
)
@click.option("--baud", type=click.IntRange(300, 921_600), default=115_200, help="Speed of its serial line.")
@click.option(
    "--flow", type=click.Choice(_FLOWS), default=_FLOWS[0], help="How it tells the computer to wait."
)
@click.option(
    "--pictures",
    type=click.Path(path_type=Path, file_okay=False),
    help="Folder for a PNG picture of each slip.",
)
@click.option("--fault", "fault_names", multiple=True, help="A fault from the start; may be repeated.")
@click.option("--headless", is_flag=True, help="Without a window: slips and faults as lines of text.")
@click.option("--language", type=click.Choice(["fr", "en"]), default="fr", help="Language of its window.")
def virtual(
    paper: str,
    profile_name: str | None,
    name: str,
    tcp_port: int | None,
    baud: int,
    flow: str,
    pictures: Path | None,
    fault_names: tuple[str, ...],
    headless: bool,
    language: str,
) -> None:
    """Play a printer: shows each slip, answers like a real one, fails when told to.

    Without a window it writes one JSON object a line, and reads one command a line: the name of a fault, with
    "on" or "off" behind it; "tear", "well", "state", "quit".
    """
    if not hasattr(os, "openpty"):
        raise click.ClickException(tr("a virtual printer needs Linux or macOS: it is a pseudo-terminal."))
    from app.screen import machine_is_headless
    from app.virtual_printer import Choices, read_choices
    from app.words_of_rooms import retold

    given = Choices(int(paper), profile_name, name, tcp_port, baud, flow, pictures, fault_names)
    try:
        plan = read_choices(given)
    except ValueError as mistake:
        raise click.UsageError(retold(mistake)) from None
    if headless or machine_is_headless():
        from app.virtual_printer_lines import run_lines

        sys.exit(run_lines(plan, sys.stdin, sys.stdout))
    from app.virtual_printer_window import run_window

    sys.exit(run_window(plan, language))
