"""The command line: ``votre-tour`` and its commands. Each command imports only what it runs."""

import os
import re
import sys
from pathlib import Path

import click

from app.call_commands import calls
from app.command_options import load_settings, overrides_of, settings_options
from app.init_command import init
from app.memory_return import give_memory_back
from app.printer_commands import printer
from app.qt_loading import load_qt
from app.staff_commands import staff
from app.terminal_edge import TerminalGroup
from app.terminal_words import labelled, tr

LEAST_PX, MOST_PX = 320, 7680
# As Qt and X spell it: a size, a place that may count from the right and the bottom, or both.
GEOMETRY = re.compile(r"(?=.)(?:[1-9]\d{0,4}x[1-9]\d{0,4})?(?:[+-]\d{1,5}[+-]\d{1,5})?", re.ASCII)
_SIZE = re.compile(r"(?P<width>\d+)x(?P<height>\d+)", re.ASCII)
# Two of the widest screens there are, side by side; X knows no more than twice that.
_MOST_SIDE = 16_384


class _Group(TerminalGroup):
    """Commands in the order a newcomer needs them."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Names in the order they were added."""
        return list(self.commands)


@click.group(cls=_Group, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="votre-tour", help="Show the version and exit.")
def main() -> None:
    """Queue tickets for a public-library service desk."""


def _geometry(ctx: click.Context, param: click.Parameter, words: str | None) -> str | None:
    """What ``--geometry`` says, if it can be read: Qt opens a window anywhere without a word where not."""
    if words and GEOMETRY.fullmatch(words) is None:
        told = tr(
            "{geometry}: write it as 1280x800+0+0: width, height, from the left, from the top.",
            geometry=words,
        )
        raise click.BadParameter(told, ctx, param, param_hint="--geometry")
    size = _SIZE.match(words or "")
    if size and not _is_of_use(int(size["width"]), int(size["height"]), ctx.info_name):
        told = tr(
            "{geometry}: a window of this program measures from {least} to {most}.",
            geometry=words,
            least=_spelled_size(*_least_size(ctx.info_name)),
            most=_spelled_size(_MOST_SIDE, _MOST_SIDE),
        )
        raise click.BadParameter(told, ctx, param, param_hint="--geometry")
    return words


def _is_of_use(width: int, height: int, command: str | None) -> bool:
    least_width, least_height = _least_size(command)
    return least_width <= width <= _MOST_SIDE and least_height <= height <= _MOST_SIDE


def _least_size(command: str | None) -> tuple[int, int]:
    # The panel may be a strip; of a smaller window nothing could be read.
    return (320, 60) if command == "panel" else (320, 240)


def _spelled_size(width: int, height: int) -> str:
    return f"{width}x{height}"


_geometry_option = click.option(
    "--geometry",
    metavar="WxH+X+Y",
    callback=_geometry,
    help="Size and place of the window, such as 1280x800+0+0.",
)


main.add_command(init)


@main.command()
@settings_options
@click.option("--windowed", is_flag=True, help="In a window instead of the whole screen.")
@_geometry_option
def kiosk(
    settings_file: Path | None,
    database: str | None,
    pairs: tuple[str, ...],
    windowed: bool,
    geometry: str | None,
) -> None:
    """Run the entrance screen and its printer."""
    overrides = {"kiosk.full_screen": "false"} if windowed else {}
    settings = load_settings(settings_file, database, pairs, overrides)
    give_memory_back()
    load_qt()
    from app.programs import run_kiosk
    from app.settings_file import find_file

    sys.exit(run_kiosk(settings, geometry, settings_file or find_file()))


@main.command()
@settings_options
@click.option("--windowed", is_flag=True, help="In a window instead of the whole screen.")
@_geometry_option
def board(
    settings_file: Path | None,
    database: str | None,
    pairs: tuple[str, ...],
    windowed: bool,
    geometry: str | None,
) -> None:
    """Run the public board that shows and speaks the calls."""
    overrides = {"board.full_screen": "false"} if windowed else {}
    settings = load_settings(settings_file, database, pairs, overrides)
    load_qt()
    from app.board_program import run_board

    sys.exit(run_board(settings, geometry))


@main.command()
@settings_options
@click.argument("folder", type=click.Path(path_type=Path, file_okay=False), default="votre-tour-screens")
@click.option("--size", "sizes", multiple=True, metavar="WxH", help="This size alone; may be given again.")
@click.option(
    "--only",
    "kinds",
    type=click.Choice(("kiosk", "board", "slip")),
    multiple=True,
    help="These pictures alone; may be given again.",
)
def screens(
    settings_file: Path | None,
    database: str | None,
    pairs: tuple[str, ...],
    folder: Path,
    sizes: tuple[str, ...],
    kinds: tuple[str, ...],
) -> None:
    """Draw every screen and slip in every state, language and look, with a page of them all."""
    settings = load_settings(settings_file, database, pairs)
    from app.previews import KINDS, PAGE, draw_previews, planned
    from app.words_of_rooms import retold

    wanted, only = [_size(each) for each in sizes], set(kinds or KINDS)
    try:
        with click.progressbar(length=planned(settings, wanted, only), label=tr("Drawing")) as bar:
            count = draw_previews(settings, folder, wanted, lambda _: bar.update(1), only)
    except OSError as error:
        words = labelled(click.format_filename(folder), retold(error.strerror))
        raise click.ClickException(words) from None
    click.echo(tr("%n pictures; look at {page}", "", count, page=click.format_filename(folder / PAGE)))


def _size(words: str) -> tuple[int, int]:
    width, _, height = words.lower().partition("x")
    pixels = [int(each) if each.isdigit() else 0 for each in (width, height)]
    if not all(LEAST_PX <= each <= MOST_PX for each in pixels):
        allowed = tr(
            "{size}: write it as 1280x800, each from {least} to {most}.",
            size=words,
            least=LEAST_PX,
            most=MOST_PX,
        )
        raise click.BadParameter(allowed, param_hint="--size")
    return pixels[0], pixels[1]


@main.command()
@settings_options
@click.option("--desk", default=None, help="Desk to choose at the start.")
@click.option("--staff", default=None, help="Alias to sign in with at the start.")
@_geometry_option
def panel(
    settings_file: Path | None,
    database: str | None,
    pairs: tuple[str, ...],
    desk: str | None,
    staff: str | None,
    geometry: str | None,
) -> None:
    """Run the staff panel of one desk."""
    settings = load_settings(settings_file, database, pairs)
    if desk is not None and desk not in settings.desks.names:
        known = ", ".join(settings.desks.names)
        words = tr("there is no desk {desk}; there are {known}.", desk=desk, known=known)
        raise click.BadParameter(words, param_hint="--desk")
    load_qt()
    from app.panel_program import run_panel

    sys.exit(run_panel(settings, desk, staff, geometry))


@main.command()
@settings_options
@click.option(
    "--output",
    type=click.Path(path_type=Path, file_okay=False),
    default="demo-output",
    help="Folder for pictures when there is no screen.",
)
@click.option("--tour", is_flag=True, help="Play the guided tour even with a screen.")
def demo(
    settings_file: Path | None, database: str | None, pairs: tuple[str, ...], output: Path, tour: bool
) -> None:
    """Show everything at work: kiosk, panel and a paper tray, on a virtual printer."""
    settings = load_settings(settings_file, database, pairs)
    if not hasattr(os, "openpty"):
        raise click.ClickException(
            tr("the demonstration needs Linux or macOS: its printer is a pseudo-terminal.")
        )
    from app.screen import machine_is_headless

    load_qt()
    if tour or machine_is_headless():
        from app.demo_tour import run_tour

        sys.exit(run_tour(settings, output))
    from app.demo import run_demo

    sys.exit(run_demo(settings))


@main.command()
@settings_options
@click.option("--replay", is_flag=True, help="Replay days: lines carry their time in «at».")
def pipe(settings_file: Path | None, database: str | None, pairs: tuple[str, ...], replay: bool) -> None:
    """Drive the desk from another system: one JSON object a line."""
    settings = load_settings(settings_file, database, pairs)
    from app.clock import ReplayClock, SystemClock
    from app.logs import start_logging
    from app.pipe import Pipe
    from app.wiring import desk_opener

    start_logging(settings, "pipe")
    zone = settings.library.time_zone
    clock = ReplayClock(zone) if replay else SystemClock(zone)
    opener = desk_opener(settings, clock, "pipe", "replay" if replay else "live")
    try:
        Pipe(opener, clock).serve(sys.stdin.buffer, sys.stdout.buffer)
    except (BrokenPipeError, KeyboardInterrupt):
        # Nobody listens any more; keep the interpreter from flushing into the closed pipe.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


@main.command()
@settings_options
def doctor(settings_file: Path | None, database: str | None, pairs: tuple[str, ...]) -> None:
    """Check this machine, one line each; the exit status is 1 when something must be mended."""
    from app.doctor import examine

    overrides = overrides_of(database, pairs, {})
    sys.exit(examine(settings_file, overrides))


main.add_command(printer)
main.add_command(staff)
main.add_command(calls)
